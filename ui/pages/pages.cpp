// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/pages/activity/activity_page.h"
#include "ui/pages/chats/chats_page.h"
#include "ui/pages/help/help_page.h"
#include "ui/pages/log/log_page.h"
#include "ui/pages/members/members_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/settings/sections.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/shortcuts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class PageNames {
    Q_DECLARE_TR_FUNCTIONS(ui::PageNames)
};

void addLinks(PageRegistry &registry)
{
    using enum PageLink::Kind;
    registry.setLinks(u"members"_s,
                      {{Deed, PageNames::tr("Add member"), u"user-plus"_s, u"add"_s,
                        //: Other words for adding a member, to find it by.
                        PageNames::tr("let in, invite, new person, link"), WindowKey::AddMember}});
    registry.setLinks(u"chats"_s,
                      {{Deed, PageNames::tr("Connect chat"), u"plus"_s, u"connect"_s,
                        //: Other words for connecting a chat, to find it by.
                        PageNames::tr("new group, channel, code")}});
    registry.setLinks(
        u"activity"_s,
        {{Place, PageNames::tr("Decisions"), u"circle-question-mark"_s, u"decisions"_s, PageNames::tr("questions")},
         {Place, PageNames::tr("To be sent"), u"send"_s, u"pending"_s, PageNames::tr("outbox, waiting")},
         {Place, PageNames::tr("Not sure"), u"triangle-alert"_s, u"uncertain"_s, PageNames::tr("uncertain")},
         {Place, PageNames::tr("Failed"), u"octagon-x"_s, u"failed"_s, PageNames::tr("errors, refused")},
         {Place, PageNames::tr("Log"), u"file-text"_s, u"log"_s, PageNames::tr("history, what happened, audit")}});
    registry.setLinks(
        u"settings"_s,
        {{Place, PageNames::tr("Replace token"), u"key-round"_s, u"bot/token"_s, PageNames::tr("bot, BotFather")},
         {Place, PageNames::tr("You"), u"crown"_s, u"you"_s, PageNames::tr("owner, my account")},
         {Place, PageNames::tr("General settings"), {}, u"general"_s, PageNames::tr("tray, start, quit, autostart")},
         {Place, PageNames::tr("Language"), u"globe"_s, u"general"_s,
          PageNames::tr("English, Deutsch, Español, Русский, العربية")},
         {Place, PageNames::tr("Notifications"), u"bell"_s, u"notifications"_s,
          PageNames::tr("quiet hours, do not disturb, mute, sound")},
         {Place, PageNames::tr("Appearance"), {}, u"appearance"_s, PageNames::tr("dark, light, colours, theme")},
         {Place, PageNames::tr("Network"), u"globe"_s, u"network"_s, PageNames::tr("proxy, internet")},
         {Place, PageNames::tr("Privacy"), u"lock"_s, u"privacy"_s, PageNames::tr("lock, password, clipboard")},
         {Place, PageNames::tr("About"), u"info"_s, u"about"_s, PageNames::tr("version, licences, updates")},
         {Place, PageNames::tr("Data folder"), u"folder"_s, u"data"_s, PageNames::tr("file, copy, backup")}});
}

} // namespace

void addPages(PageRegistry &registry, const Ports &ports, const PageContext &context, Appearance &appearance,
              AppLock &lock)
{
    const auto add = [&registry](const QString &id, const QString &title, const QString &iconName, auto make,
                                 bool isAtBottom = false, bool isInRail = true) {
        registry.add({.id = id,
                      .title = title,
                      .iconName = iconName,
                      .make = std::move(make),
                      .isAtBottom = isAtBottom,
                      .isInRail = isInRail});
    };
    add(u"overview"_s, PageNames::tr("Overview"), u"house"_s,
        [port = ports.overview, context](QWidget *parent) -> Page * {
            return new OverviewPage(port, context, parent);
        });
    add(u"members"_s, PageNames::tr("Members"), u"users"_s,
        [port = ports.members, context](QWidget *parent) -> Page * { return new MembersPage(port, context, parent); });
    add(u"chats"_s, PageNames::tr("Chats"), u"messages-square"_s,
        [port = ports.chats, context](QWidget *parent) -> Page * { return new ChatsPage(port, context, parent); });
    add(u"activity"_s, PageNames::tr("Activity"), u"list-checks"_s,
        [port = ports.activity, context](QWidget *parent) -> Page * {
            return new ActivityPage(port, context, parent);
        });
    add(
        u"settings"_s, PageNames::tr("Settings"), u"settings"_s,
        [ports, context, &appearance, &lock](QWidget *parent) -> Page * {
            return new SettingsPage(settingsSections(ports, context, appearance, lock), context, parent);
        },
        true);
    add(
        u"help"_s, PageNames::tr("Help"), u"circle-question-mark"_s,
        [context](QWidget *parent) -> Page * { return new HelpPage(context, parent); }, true);
    add(
        u"log"_s, PageNames::tr("Program log"), u"scroll-text"_s,
        [port = ports.log, context](QWidget *parent) -> Page * { return new LogPage(port, context, parent); }, true,
        false);
    addLinks(registry);
}

} // namespace ui
