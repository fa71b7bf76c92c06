// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"

#include <cmath>

namespace ui {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    const QColor rgb = color.toRgb();
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF()) + 0.0722 * linear(rgb.blueF());
}

} // namespace

double contrast(const QColor &text, const QColor &ground)
{
    const double a = luminance(text);
    const double b = luminance(ground);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

QColor readable(const QColor &text, const QColor &ground, double wanted)
{
    if (contrast(text, ground) >= wanted)
        return text;

    // Away from the ground: the end of the scale that contrasts more with it.
    const bool darker = contrast(Qt::black, ground) > contrast(Qt::white, ground);
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    text.getHslF(&hue, &saturation, &lightness);
    constexpr int steps = 50;
    for (int step = 1; step <= steps; ++step) {
        const float way = static_cast<float>(step) / steps;
        const float shifted = darker ? lightness * (1 - way) : lightness + (1 - lightness) * way;
        const QColor candidate = QColor::fromHslF(qMax(hue, 0.F), saturation, shifted).toRgb();
        if (contrast(candidate, ground) >= wanted)
            return candidate;
    }
    return darker ? Qt::black : Qt::white;
}

QColor mixed(const QColor &ground, const QColor &over, double share)
{
    const auto channel = [share](float below, float above) {
        return static_cast<float>(below + (above - below) * share);
    };
    return QColor::fromRgbF(channel(ground.redF(), over.redF()), channel(ground.greenF(), over.greenF()),
                            channel(ground.blueF(), over.blueF()));
}

} // namespace ui
