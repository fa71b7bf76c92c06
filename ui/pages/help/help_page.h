// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_context.h"
#include "ui/shell/page.h"

namespace ui {

class HelpView;

//! The help in the window, and the ways to what is new and to the program's log.
class HelpPage final : public Page {
    Q_OBJECT

public:
    explicit HelpPage(const PageContext &context, QWidget *parent = nullptr);

    bool escape() override;
    bool goBack() override;
    bool find() override;
    //! A page of the help.
    void open(const QString &what) override;
    std::vector<TourState> tourStates() override;

private:
    HelpView *m_view;
};

} // namespace ui
