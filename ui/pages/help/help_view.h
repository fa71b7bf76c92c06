// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "ui/models/help_book.h"

#include <QWidget>

namespace ui {

class Button;
class DocumentView;
class HelpIndexModel;
class HelpList;
class PlainLabel;
class SearchField;

//! The help: its pages beside a list of them, a search through them all, and the way back. Where there is no room for
//! both, the list shows only while something is looked for; the index is a page too.
class HelpView final : public QWidget {
    Q_OBJECT

public:
    explicit HelpView(core::Scheduler &scheduler, QWidget *parent = nullptr);

    //! A page that is not there, or none, is the index.
    void open(const QString &page);
    [[nodiscard]] QString current() const { return m_current; }
    //! To the page before; gives whether there was one.
    bool goBack();
    //! Shows all pages again; gives whether something was looked for.
    bool clearSearch();
    void find();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &page);
    void follow(const QString &target);
    void search(const QString &text);
    void openFirst();
    void markCurrent();
    void arrange();

    const HelpBook m_book;
    HelpIndexModel *m_model;
    SearchField *m_search;
    Button *m_back;
    HelpList *m_list;
    PlainLabel *m_nothing;
    QWidget *m_side;
    DocumentView *m_text;
    PlainLabel *m_address;
    QString m_current;
    QStringList m_history;
};

} // namespace ui
