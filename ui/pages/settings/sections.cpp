// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/sections.h"

#include "ui/pages/settings/about_section.h"
#include "ui/pages/settings/appearance_section.h"
#include "ui/pages/settings/bot_section.h"
#include "ui/pages/settings/data_section.h"
#include "ui/pages/settings/general_section.h"
#include "ui/pages/settings/network_section.h"
#include "ui/pages/settings/notifications_section.h"
#include "ui/pages/settings/owner_section.h"
#include "ui/pages/settings/privacy_section.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class Names {
    Q_DECLARE_TR_FUNCTIONS(ui::SettingsNames)
};

} // namespace

std::vector<SettingsEntry> settingsSections(const Ports &ports, const PageContext &context, Appearance &appearance,
                                            AppLock &lock)
{
    const BotPort &bot = ports.bot;
    const DesktopPort &desktop = ports.desktop;
    std::vector<SettingsEntry> all;
    const auto add = [&all](const QString &id, const QString &title, const QString &iconName, auto make) {
        all.push_back({id, title, iconName, std::move(make)});
    };
    add(u"bot"_s, Names::tr("Bot"), u"bot"_s, [=](QWidget *parent) { return new BotSection(bot, context, parent); });
    add(u"you"_s, Names::tr("You"), u"crown"_s,
        [=](QWidget *parent) { return new OwnerSection(bot, context, parent); });
    add(u"general"_s, Names::tr("General"), u"settings"_s,
        [=](QWidget *parent) { return new GeneralSection(desktop, parent); });
    add(u"notifications"_s, Names::tr("Notifications"), u"bell"_s,
        [=, &clock = context.clock](QWidget *parent) { return new NotificationsSection(desktop, clock, parent); });
    add(u"appearance"_s, Names::tr("Appearance"), u"palette"_s,
        [=, &appearance](QWidget *parent) { return new AppearanceSection(context, appearance, parent); });
    add(u"network"_s, Names::tr("Network"), u"globe"_s,
        [=](QWidget *parent) { return new NetworkSection(bot, parent); });
    add(u"privacy"_s, Names::tr("Privacy"), u"lock"_s,
        [&lock](QWidget *parent) { return new PrivacySection(lock, parent); });
    add(u"data"_s, Names::tr("Data"), u"database"_s,
        [=, data = ports.data](QWidget *parent) { return new DataSection(data, context, parent); });
    add(u"about"_s, Names::tr("About"), u"info"_s,
        [=, facts = ports.program, updates = ports.updates](QWidget *parent) {
            return new AboutSection(facts, updates, context, parent);
        });
    return all;
}

} // namespace ui
