// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/models/ports.h"
#include "ui/pages/settings/settings_section.h"

#include <map>

class QCheckBox;
class QComboBox;
class QTimeEdit;

namespace ui {

//! About what the desktop shows notifications, and when it does not; what the icon in the tray counts.
class NotificationsSection final : public SettingsSection {
    Q_OBJECT

public:
    NotificationsSection(DesktopPort port, const core::Clock &clock, QWidget *parent = nullptr);

    //! Shows how things are now.
    void refresh() override;

private:
    void addKinds(QVBoxLayout *card);
    void addQuietHours(QVBoxLayout *card);
    void addDoNotDisturb(QVBoxLayout *card);
    void keep();
    void keepQuiet(int choice);

    DesktopPort m_port;
    const core::Clock &m_clock;
    std::map<NoticeKind, QCheckBox *> m_kinds;
    QCheckBox *m_hasQuietHours;
    QTimeEdit *m_from;
    QTimeEdit *m_until;
    QComboBox *m_quiet;
    PlainLabel *m_quietUntil;
    QCheckBox *m_onlyImportant;
};

} // namespace ui
