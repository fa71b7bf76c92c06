// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace ui {

class PlainLabel;

//! The gate on a tile of the accent, for windows and the desktop.
[[nodiscard]] QIcon gateIcon();

//! The gate beside two lines: the program's name, or the bot's.
class Brand final : public QWidget {
    Q_OBJECT

public:
    Brand(const QString &title, const QString &subtitle, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &subtitle);
    //! Only the gate, in the middle.
    void setCompact(bool compact);

private:
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
};

} // namespace ui
