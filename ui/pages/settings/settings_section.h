// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/plain_label.h"

#include <functional>
#include <initializer_list>

class QVBoxLayout;

namespace ui {

//! One section of the settings: a column of cards. It is made when it is first opened.
class SettingsSection : public QWidget {
    Q_OBJECT

public:
    explicit SettingsSection(QWidget *parent);

    //! Each time the section comes into view.
    virtual void refresh() { }
    //! Opens what \p what names inside. Unknown names change nothing.
    virtual void open(const QString &what) { Q_UNUSED(what) }
    //! Further states worth a picture.
    virtual std::vector<TourState> tourStates() { return {}; }

Q_SIGNALS:
    void leadsTo(const QString &page, const QString &what);
    void said(const ui::ToastText &text);

protected:
    //! A card at the end of the column, with a title and a sentence on what it is about; \p text may be empty.
    QVBoxLayout *addCard(const QString &title, const QString &text = {});
    //! Text that breaks into lines.
    PlainLabel *addText(QVBoxLayout *card, const QString &text, Type type = Type::Body, Tint tint = Tint::Text);
    //! A field below its name, as wide as \p units at most.
    void addField(QVBoxLayout *card, const QString &name, QWidget *field, qreal units = 90);
    //! Widgets one after the other, from the leading side; they break into lines where there is little room.
    void addRow(QVBoxLayout *card, std::initializer_list<QWidget *> widgets);

private:
    QVBoxLayout *m_column;
};

//! One line of the list of sections.
struct SettingsEntry {
    QString id; //!< what leads there, e.g. "privacy"
    QString title;
    QString iconName;
    std::function<SettingsSection *(QWidget *)> make;
};

} // namespace ui
