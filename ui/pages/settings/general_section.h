// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/widgets/card.h"

class QCheckBox;

namespace ui {

class Button;
class PlainLabel;

//! What closing, minimizing and quitting do, and whether the program starts with the desktop.
class GeneralSection final : public Card {
    Q_OBJECT

public:
    explicit GeneralSection(DesktopPort port, QWidget *parent = nullptr);

    //! Shows how things are now.
    void refresh();

private:
    QCheckBox *addSwitch(const QString &name, const QString &text, const QString &meaning);
    void addAutostart();
    void setAutostart(bool on);
    void keep();

    DesktopPort m_port;
    QCheckBox *m_autostart;
    PlainLabel *m_autostartState;
    Button *m_renew;
    QCheckBox *m_closes;
    QCheckBox *m_minimizes;
    QCheckBox *m_asks;
    PlainLabel *m_noTray;
};

} // namespace ui
