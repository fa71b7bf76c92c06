// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/pages/settings/settings_section.h"

class QCheckBox;
class QComboBox;

namespace ui {

class Button;

//! The language, what closing, minimizing and quitting do, and whether the program starts with the desktop.
class GeneralSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit GeneralSection(DesktopPort port, QWidget *parent = nullptr);

    //! Shows how things are now.
    void refresh() override;

private:
    void addLanguage();
    QCheckBox *addSwitch(QVBoxLayout *card, const QString &name, const QString &text, const QString &meaning);
    void addAutostart(QVBoxLayout *card);
    void setAutostart(bool on);
    void keep();

    DesktopPort m_port;
    QComboBox *m_language;
    QCheckBox *m_autostart;
    PlainLabel *m_autostartState;
    Button *m_renew;
    QCheckBox *m_closes;
    QCheckBox *m_minimizes;
    QCheckBox *m_asks;
    PlainLabel *m_noTray;
};

} // namespace ui
