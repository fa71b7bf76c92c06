// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/settings_ports.h"

#include <QMenu>

namespace ui {

//! What opens from the bot's name: the other bots, each in a Gatehouse of its own, a new one, practice, and sharing this
//! one.
class ProfileMenu final : public QMenu {
    Q_OBJECT

public:
    ProfileMenu(ProfilesPort port, bool isPractice, QWidget *parent);

    //! Without a name there is nothing to share.
    void setCanShare(bool can);

Q_SIGNALS:
    void shareWanted();
    void newWanted();

private:
    void look();
    void showOthers(const std::vector<ProfileRow> &others);

    ProfilesPort m_port;
    QAction *m_heading;
    QAction *m_end; //!< the others stand before it
    QAction *m_share;
    std::vector<QAction *> m_others;
};

} // namespace ui
