// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace ui {

//! Puts a Look into the application, live, and tells every widget when the text size changed: all sizes are multiples of
//! it. Lives as long as the windows.
class Appearance final : public QObject {
    Q_OBJECT

public:
    //! Draws with GateStyle unless the person chose a style on the command line (\p keepsStyle).
    Appearance(QApplication &application, const Look &look, bool keepsStyle = false);

    ~Appearance() override;

    [[nodiscard]] const Look &look() const { return m_look; }
    void setLook(const Look &look);
    //! Whether usesDesktopStyle has a meaning; not when the command line chose the style.
    [[nodiscard]] bool canChooseStyle() const { return !m_keepsStyle; }
    //! What the desktop asks for: counts with ColorScheme::System, its high contrast always.
    void setSystemLook(const SystemLook &system);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyStyle();
    void applyText();
    void applyColors();
    [[nodiscard]] QPalette wantedPalette() const;

    QApplication &m_application;
    Look m_look;
    SystemLook m_system;
    bool m_keepsStyle;
    QString m_desktopStyle;
    QPalette m_desktopPalette;
    QFont m_desktopFont;
};

} // namespace ui
