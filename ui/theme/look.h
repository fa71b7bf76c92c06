// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace ui {

class UiSettings;

//! Whose colours: the desktop's, or our own.
enum class ColorScheme { System, Light, Dark };

//! How the window looks, by the person's choice; remembered with the profile's window.
struct Look {
    static constexpr int leastText = 100;
    static constexpr int mostText = 200;

    ColorScheme scheme = ColorScheme::System;
    bool isHighContrast = false; //!< also when the system does not ask for it
    int textPercent = leastText; //!< of the desktop's text size, leastText to mostText
    bool usesDesktopStyle = false; //!< the desktop's style draws the controls instead of ours

    [[nodiscard]] static Look load(const UiSettings &settings);
    void save(UiSettings &settings) const;

    friend bool operator==(const Look &, const Look &) = default;
};

//! What the desktop asks all programs for, as far as it says so.
struct SystemLook {
    std::optional<bool> isDark = {};
    bool isHighContrast = false;

    friend bool operator==(const SystemLook &, const SystemLook &) = default;
};

} // namespace ui
