// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/look.h"

#include "ui/widgets/ui_settings.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto schemeKey = "appearance/scheme"_L1;
constexpr auto contrastKey = "appearance/high-contrast"_L1;
constexpr auto textKey = "appearance/text-percent"_L1;
constexpr auto styleKey = "appearance/desktop-style"_L1;

} // namespace

Look Look::load(const UiSettings &settings)
{
    Look look;
    const int scheme = settings.value(schemeKey).toInt();
    if (scheme >= int(ColorScheme::System) && scheme <= int(ColorScheme::Dark))
        look.scheme = static_cast<ColorScheme>(scheme);
    look.isHighContrast = settings.value(contrastKey).toBool();
    look.textPercent = qBound(leastText, settings.value(textKey).toInt(), mostText);
    look.usesDesktopStyle = settings.value(styleKey).toBool();
    return look;
}

void Look::save(UiSettings &settings) const
{
    settings.setValue(schemeKey, int(scheme));
    settings.setValue(contrastKey, isHighContrast);
    settings.setValue(textKey, textPercent);
    settings.setValue(styleKey, usesDesktopStyle);
}

} // namespace ui
