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

class Button;

//! About what the desktop shows notifications, and when it does not; what the icon in the tray counts.
class NotificationsSection final : public SettingsSection {
    Q_OBJECT

public:
    NotificationsSection(DesktopPort port, const core::Clock &clock, QWidget *parent = nullptr);

    //! Shows how things are now.
    void refresh() override;

private:
    void addKinds(QVBoxLayout *card);
    [[nodiscard]] Button *makeSoundSwitch(NoticeKind kind);
    void addQuietHours(QVBoxLayout *card);
    void addDoNotDisturb(QVBoxLayout *card);
    void keep();
    void keepQuiet(int choice);

    DesktopPort m_port;
    const core::Clock &m_clock;
    //! The switches of one kind.
    struct KindSwitches {
        QCheckBox *isTold;
        Button *isAudible;
    };
    std::map<NoticeKind, KindSwitches> m_kinds;
    QCheckBox *m_hasQuietHours;
    QTimeEdit *m_from;
    QTimeEdit *m_until;
    QComboBox *m_quiet;
    PlainLabel *m_quietUntil;
    QCheckBox *m_onlyImportant;
};

} // namespace ui
