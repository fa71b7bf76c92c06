// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/toast.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace ui {

//! One way a page can look, for pictures of everything.
struct TourState {
    QString name; //!< a part of the file's name
    std::function<void()> show;
};

//! What the main window asks of a page. A page knows neither the window nor other pages; where it leads elsewhere, it
//! says so.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr) : QWidget(parent)
    {
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::Base);
    }

    //! F5, and each time the page comes into view.
    virtual void refresh() { }
    //! Esc: closes or clears one thing; gives whether there was one.
    virtual bool escape() { return false; }
    //! Alt+Left: one step back inside of the page; gives whether there was one.
    virtual bool goBack() { return false; }
    //! Ctrl+F; gives whether there is anything to search here.
    virtual bool find() { return false; }
    //! Opens what \p what names, e.g. "member/5812604417" or "add". Unknown names change nothing.
    virtual void open(const QString &what) { Q_UNUSED(what) }
    //! The states worth a picture, in an order in which each can follow the one before.
    virtual std::vector<TourState> tourStates()
    {
        return {{QStringLiteral("page"), [this] { refresh(); }}};
    }

Q_SIGNALS:
    //! Leads to another page, and there to \p what.
    void leadsTo(const QString &page, const QString &what);
    //! Something was done, or was not.
    void said(const ui::ToastText &text);
};

} // namespace ui
