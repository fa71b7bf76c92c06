// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/tour_stage.h"

#include "ui/pages/pages.h"
#include "ui/pages/setup/setup_wizard.h"
#include "ui/shell/tour_states.h"

using namespace ui;
using namespace Qt::StringLiterals;

TourStage::TourStage(Kind kind, Appearance &appearance, const QString &folder)
    : m_clock(core::instantFromUnix(1'795'254'120))
    , m_sample(m_clock)
    , m_secrets(m_clock)
    , m_lock(m_sample.lockPort(), m_clock, m_clock)
    , m_context{m_settings, m_clock, m_clock, m_feed, m_secrets}
    , m_window(m_pages, m_settings, m_clock, m_clock, Mode::Real)
    , m_tour(m_window, m_pages, appearance, folder,
             [this] { return new SetupWizard(m_sample.ports().bot, m_sample.ports().chats, m_context); })
    , m_menu(m_sample.ports().profiles, false, &m_window)
{
    if (kind == Kind::Empty)
        m_sample.clear();
    fillOutcomes();
    m_feed.setConnection({core::Connection::Connected, m_clock.now() - std::chrono::hours(144),
                          m_clock.now() - std::chrono::seconds(3)});
    addPages(m_pages, kind == Kind::Unreadable ? unreadable(m_sample.ports()) : m_sample.ports(), m_context, appearance,
             m_lock);
    m_pages.setBadge(u"activity"_s, {3});
    m_window.setIdentity(m_bot, m_botUsername);
    m_window.setIdentityMenu(&m_menu);
    m_window.setConnection(m_feed.connection(), {});
    if (kind == Kind::Empty)
        m_window.setTrouble(u"The disk is full, so nothing new is fetched."_s,
                            u"Nothing is lost: Telegram keeps messages for 24 hours."_s,
                            {{u"Open folder"_s, [] {}}, {u"Try again"_s, [] {}}});
    addWindowStates(m_tour, {m_window, m_sample.ports().profiles, m_lock, m_settings, m_clock, m_clock});
}

QStringList TourStage::names() const
{
    QStringList names{m_bot, m_botUsername};
    for (const core::queries::MemberRow &member : m_sample.members)
        names << member.name << member.username;
    for (const core::queries::ChatRow &row : m_sample.chats.connected)
        names << row.chat.title;
    for (const core::queries::ChatRow &row : m_sample.chats.found)
        names << row.chat.title;
    for (const core::queries::ChatRow &row : m_sample.chats.disconnected)
        names << row.chat.title;
    names.removeAll(QString());
    return names;
}

void TourStage::fillOutcomes()
{
    using Removal = core::commands::RemovalOutcome::Kind;
    m_sample.addOutcomes = {{core::ChatKey(1)}, {core::ChatKey(2)}};
    m_sample.removalOutcomes = {{core::UserId(1), core::ChatKey(1), Removal::WillRemove},
                                {core::UserId(1), core::ChatKey(2), Removal::NotInside},
                                {core::UserId(1), core::ChatKey(3), Removal::BotLacksRight}};
    if (m_sample.members.size() < 8)
        return;
    using Invite = core::commands::InviteOutcome::Kind;
    m_sample.inviteKinds = {{m_sample.members[1].id, Invite::AlreadyInside},
                            {m_sample.members[2].id, Invite::IsBot},
                            {m_sample.members[3].id, Invite::AlreadyInvited}};
    m_sample.unreachable = {m_sample.members[7].id};
}
