// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/chats.h"
#include "core/queries/members.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/toast.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;

namespace ui {

class Button;
class FilterChips;
class SearchField;

//! Which members are shown: a search, a chat, a state, and filters that were saved.
class MemberFilters final : public QWidget {
    Q_OBJECT

public:
    //! \p current gives what is shown now, with its order.
    MemberFilters(PageContext context, std::function<core::queries::MemberFilter()> current, QWidget *parent);

    //! Puts what is chosen here into \p filter.
    [[nodiscard]] core::queries::MemberFilter applied(core::queries::MemberFilter filter) const;
    //! Shows a filter, as if it had been chosen by hand, without changed().
    void show(const core::queries::MemberFilter &filter);
    void clear();
    void setSearch(const QString &text);
    void focusSearch();

    void showChats(const core::queries::ChatList &chats);
    void showCounts(const core::queries::MemberCounts &counts);
    void setNarrow(bool narrow);

Q_SIGNALS:
    void changed();
    //! A saved filter, which has an order of its own.
    void savedChosen(const core::queries::MemberFilter &filter);
    void said(const ui::ToastText &text);

private:
    void makeChips();

    SearchField *m_search;
    QComboBox *m_chat;
    FilterChips *m_chips;
    Button *m_saved;
    QBoxLayout *m_filterRow;
    QBoxLayout *m_chipRow;
    bool m_isQuiet = false;
};

} // namespace ui
