// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/password_dialog.h"
#include "ui/pages/settings/settings_section.h"

class QCheckBox;
class QComboBox;

namespace ui {

class AppLock;
class Button;

//! Who may look at the window, and what happens to secrets that were copied.
class PrivacySection final : public SettingsSection {
    Q_OBJECT

public:
    //! \p lock must live longer.
    PrivacySection(AppLock &lock, QWidget *parent);

    void refresh() override;
    //! "password": asks for one.
    void open(const QString &what) override;
    std::vector<TourState> tourStates() override;

private:
    void addLock();
    void addRules(QVBoxLayout *card);
    void addClipboard();
    void saveRules();
    void openPassword(PasswordDialog::Task task);

    AppLock &m_lock;
    PlainLabel *m_state;
    Button *m_set;
    Button *m_change;
    Button *m_remove;
    Button *m_now;
    QWidget *m_rules;
    QCheckBox *m_atStart;
    QCheckBox *m_whenHidden;
    QComboBox *m_idle;
};

} // namespace ui
