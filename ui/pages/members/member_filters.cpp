// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/member_filters.h"

#include "ui/pages/members/saved_filters.h"
#include "ui/text/people.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/search_field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace ui {

using core::queries::MemberCounts;
using core::queries::MemberFilter;
using core::queries::MemberStatusFilter;

MemberFilters::MemberFilters(PageContext context, std::function<MemberFilter()> current, QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Name, @name, id or note"), context.scheduler, this))
    , m_chat(new QComboBox(this))
    , m_chips(new FilterChips(this))
    , m_saved(new Button(u"list-filter"_s, tr("Saved filters"), Button::Kind::Secondary, this))
{
    m_chat->setObjectName(u"chatFilter"_s);
    m_chat->setAccessibleName(tr("Chat"));
    m_chat->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setUnits(m_chat, Limit::MostWidth, 45); // titles may be long
    setUnits(m_chat, Limit::LeastWidth, 22); // and end in "…" where there is little room
    m_chat->addItem(tr("All chats"), qint64(0));
    m_saved->setObjectName(u"savedFilters"_s);
    m_saved->setAccessibleName(tr("Saved filters"));
    makeChips();

    auto *column = new QVBoxLayout(this);
    setUnits(column, this, Insets(0), 0);
    m_filterRow = new QHBoxLayout;
    setUnits(m_filterRow, this, Insets(6, 0, 6, 3), 2);
    m_filterRow->addWidget(m_search, 1);
    m_filterRow->addWidget(m_chat);
    m_filterRow->addWidget(m_saved);
    column->addLayout(m_filterRow);
    m_chipRow = new QHBoxLayout;
    setUnits(m_chipRow, this, Insets(6, 0, 6, 3), 2);
    m_chipRow->addWidget(m_chips, 1);
    column->addLayout(m_chipRow);

    const auto tell = [this] {
        if (!m_isQuiet)
            Q_EMIT changed();
    };
    connect(m_search, &SearchField::searchChanged, this, tell);
    connect(m_chat, &QComboBox::activated, this, tell);
    connect(m_chips, &FilterChips::currentChanged, this, tell);
    auto *saved = new SavedFilters(context.settings, std::move(current), *m_saved);
    connect(saved, &SavedFilters::chosen, this, &MemberFilters::savedChosen);
    connect(saved, &SavedFilters::said, this, &MemberFilters::said);
}

void MemberFilters::makeChips()
{
    const std::pair<MemberStatusFilter, QString> filters[]{{MemberStatusFilter::All, tr("All")},
                                                           {MemberStatusFilter::Inside, tr("Inside")},
                                                           {MemberStatusFilter::NotInside, tr("Not inside")},
                                                           {MemberStatusFilter::Invited, tr("Invited")},
                                                           {MemberStatusFilter::Asks, tr("Asks for you")},
                                                           {MemberStatusFilter::Blocked, tr("Blocked the bot")},
                                                           {MemberStatusFilter::Banned, tr("Banned")},
                                                           {MemberStatusFilter::Administrators, tr("Administrators")}};
    for (const auto &[filter, text] : filters)
        m_chips->addChip(static_cast<int>(filter), text);
}

MemberFilter MemberFilters::applied(MemberFilter filter) const
{
    filter.text = m_search->text().trimmed();
    filter.status = static_cast<MemberStatusFilter>(m_chips->current());
    const qint64 chat = m_chat->currentData().toLongLong();
    filter.chat = chat == 0 ? std::nullopt : std::optional(core::ChatKey(chat));
    return filter;
}

void MemberFilters::show(const MemberFilter &filter)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    m_search->setSearch(filter.text);
    m_chips->setCurrent(static_cast<int>(filter.status));
    const qint64 chat = filter.chat ? filter.chat->value() : 0;
    if (m_chat->findData(chat) < 0)
        m_chat->addItem(QString(), chat); // its name comes with the list of chats
    m_chat->setCurrentIndex(m_chat->findData(chat));
}

void MemberFilters::clear()
{
    show({});
    Q_EMIT changed();
}

void MemberFilters::setSearch(const QString &text)
{
    m_search->setSearch(text);
}

void MemberFilters::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MemberFilters::showChats(const core::queries::ChatList &chats)
{
    const qint64 current = m_chat->currentData().toLongLong();
    m_chat->clear();
    m_chat->addItem(tr("All chats"), qint64(0));
    for (const core::queries::ChatRow &row : chats.connected)
        m_chat->addItem(chatName(row.chat.title), row.chat.key.value());
    m_chat->setCurrentIndex(qMax(0, m_chat->findData(current)));
    m_chat->setVisible(chats.connected.size() > 1 || current != 0);
}

void MemberFilters::showCounts(const MemberCounts &counts)
{
    const std::pair<MemberStatusFilter, qint64> numbers[]{{MemberStatusFilter::All, counts.all},
                                                          {MemberStatusFilter::Inside, counts.inside},
                                                          {MemberStatusFilter::NotInside, counts.notInside},
                                                          {MemberStatusFilter::Invited, counts.invited},
                                                          {MemberStatusFilter::Asks, counts.asks},
                                                          {MemberStatusFilter::Blocked, counts.blocked},
                                                          {MemberStatusFilter::Banned, counts.banned},
                                                          {MemberStatusFilter::Administrators, counts.administrators}};
    for (const auto &[filter, number] : numbers)
        m_chips->setCount(static_cast<int>(filter), number);
}

void MemberFilters::setNarrow(bool narrow)
{
    // One button is left of the chips: it stands beside the search, and the row is the table's.
    m_chips->setCollapsed(narrow);
    (narrow ? m_filterRow : m_chipRow)->addWidget(m_chips, narrow ? 0 : 1);
    m_chipRow->setContentsMargins(narrow ? QMargins() : Insets(6, 0, 6, 3).margins());
    setUnits(m_chat, Limit::MostWidth, narrow ? 30 : 45);
    // In little room a long title ends in "…", so that the words beside it need not.
    m_chat->setMinimumContentsLength(narrow ? 6 : 0);
    m_chat->setSizeAdjustPolicy(narrow ? QComboBox::AdjustToMinimumContentsLengthWithIcon
                                       : QComboBox::AdjustToContents);
    m_saved->setText(narrow ? QString() : tr("Saved filters"));
    m_saved->setToolTip(narrow ? tr("Saved filters") : QString());
}

} // namespace ui
