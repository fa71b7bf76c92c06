// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace ui {

//! Shows Markdown of our own, never a stranger's: in the type and colours of the window, in lines that are not too long.
//! Loads nothing, neither pictures nor pages: a link that is chosen is only told of.
class DocumentView final : public QTextBrowser {
    Q_OBJECT

public:
    explicit DocumentView(QWidget *parent = nullptr);

    //! Shows it from its beginning. \p title is what a screen reader calls it.
    void setDocument(const QString &title, const QString &markdown);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    //! As it is written in the link.
    void linkChosen(const QString &target);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    void applyMetrics();

    QString m_markdown;
};

} // namespace ui
