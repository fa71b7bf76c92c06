// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/profile_menu.h"

#include "core/base/deliver.h"
#include "ui/text/people.h"
#include "ui/text/safe_text.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

//! How a profile is called in the menu: by its bot, or by its folder as long as there is none.
QString nameOf(const ProfileRow &row)
{
    if (row.botName.isEmpty() && row.username.isEmpty())
        return safeName(row.label, 40);
    return row.username.isEmpty() ? safeName(row.botName, 40)
                                  : ProfileMenu::tr("%1, %2").arg(safeName(row.botName, 40), atName(row.username));
}

} // namespace

ProfileMenu::ProfileMenu(ProfilesPort port, bool isPractice, QWidget *parent) : QMenu(parent), m_port(std::move(port))
{
    setObjectName(u"profileMenu"_s);
    m_heading = addAction(tr("Other bots, each in a window of its own"));
    m_heading->setEnabled(false);
    auto *fresh = addAction(ui::icon(u"plus"_s), tr("New profile…"));
    fresh->setObjectName(u"newProfile"_s);
    m_end = fresh;
    if (!isPractice) {
        auto *practice = addAction(ui::icon(u"flask-conical"_s), tr("Open practice"));
        practice->setObjectName(u"openPractice"_s);
        connect(practice, &QAction::triggered, this, [this] { m_port.openPractice(); });
    }
    addSeparator();
    m_share = addAction(ui::icon(u"share-2"_s), tr("Share bot…"));
    m_share->setObjectName(u"shareFromMenu"_s);
    m_share->setEnabled(false);
    connect(fresh, &QAction::triggered, this, &ProfileMenu::newWanted);
    connect(m_share, &QAction::triggered, this, &ProfileMenu::shareWanted);
    connect(this, &QMenu::aboutToShow, this, &ProfileMenu::look);
    look(); // so that the first opening shows them at once
}

void ProfileMenu::setCanShare(bool can)
{
    m_share->setEnabled(can);
}

void ProfileMenu::look()
{
    core::deliver(m_port.others(), this, [this](const std::vector<ProfileRow> &others) { showOthers(others); });
}

void ProfileMenu::showOthers(const std::vector<ProfileRow> &others)
{
    for (QAction *action : std::exchange(m_others, {}))
        delete action;
    for (const ProfileRow &row : others) {
        auto *action = new QAction(ui::icon(u"bot"_s), withoutMnemonics(nameOf(row)), this);
        insertAction(m_end, action);
        m_others.push_back(action);
        connect(action, &QAction::triggered, this, [this, folder = row.folder] { m_port.open(folder); });
    }
}

} // namespace ui
