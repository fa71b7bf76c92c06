// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSplitter;

namespace ui {

class DetailsPane;
class UiSettings;

//! A list with a details pane beside it; where there is no room for both, the pane takes the list's place.
class SplitView final : public QWidget {
    Q_OBJECT

public:
    //! \p key names the view among what \p settings remember. Takes both widgets over.
    SplitView(QWidget *list, DetailsPane *pane, UiSettings &settings, const QString &key, QWidget *parent = nullptr);

    [[nodiscard]] DetailsPane &pane() { return *m_pane; }
    void openPane();
    //! Gives the focus back to the list.
    void closePane();
    [[nodiscard]] bool isPaneOpen() const { return m_isOpen; }
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }

Q_SIGNALS:
    void paneClosed();
    void narrowChanged(bool narrow);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QSplitter *m_splitter;
    QWidget *m_list;
    DetailsPane *m_pane;
    UiSettings &m_settings;
    QString m_key;
    bool m_isOpen = false;
    bool m_isNarrow = false;
};

} // namespace ui
