// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/contrast.h"

#include <array>

namespace ui {

namespace {

struct ToneColors {
    QRgb text;
    QRgb fill;
};

struct ToneTable {
    ToneColors ok, info, warn, bad, neutral;
};

constexpr ToneTable lightTones{{0xff1a6b3d, 0xffe2f3e8},
                               {0xff1d5c9f, 0xffe4effb},
                               {0xff855000, 0xfffdf0d8},
                               {0xffb3261e, 0xfffce8e6},
                               {0xff515866, 0xffeceef1}};
constexpr ToneTable darkTones{{0xff74d394, 0xff1c3326},
                              {0xff8fc4ff, 0xff1a3049},
                              {0xfff0be62, 0xff3a2e15},
                              {0xffff9e95, 0xff43211f},
                              {0xffb7bec9, 0xff2d323a}};

constexpr std::array<int, 8> avatarHues{208, 268, 24, 184, 338, 136, 48, 300};

constexpr double highTextContrast = 7; // WCAG's enhanced one

//! Makes a colour readable on all grounds it meets; each step only moves it further the same way.
QColor readableOnAll(QColor color, std::initializer_list<QColor> grounds, double wanted = textContrast)
{
    for (const QColor &ground : grounds)
        color = readable(color, ground, wanted);
    return color;
}

//! Whether selectedPalette() made it: no other has one colour for its grounds and for its shadows.
bool isOfSelection(const QPalette &palette)
{
    const QColor &base = palette.color(QPalette::Base);
    return base == palette.color(QPalette::Window) && base == palette.color(QPalette::AlternateBase)
        && base == palette.color(QPalette::Shadow) && base != Qt::black;
}

Theme::Pair pairOf(ToneColors colors, const Theme &theme)
{
    if (theme.isHighContrast)
        return {readableOnAll(QColor(colors.text), {theme.page, theme.rail, theme.band}, highTextContrast), theme.page};
    const QColor fill(colors.fill);
    return {readableOnAll(QColor(colors.text), {fill, theme.page, theme.rail, theme.band, theme.soft}), fill};
}

Theme computed(const QPalette &palette)
{
    const auto color = [&palette](QPalette::ColorRole role) { return palette.color(QPalette::Active, role).toRgb(); };

    Theme theme;
    theme.rail = color(QPalette::Window);
    theme.page = color(QPalette::Base);
    theme.isDark = theme.page.lightnessF() < 0.5;
    theme.text = readableOnAll(color(QPalette::Text), {theme.page, theme.rail});
    // Only palettes made for it are black on white to the last digit.
    theme.isHighContrast = contrast(theme.text, theme.page) > 20.5 || isOfSelection(palette);

    theme.band = mixed(theme.page, color(QPalette::AlternateBase), 1);
    if (contrast(theme.text, theme.band) < textContrast)
        theme.band = theme.page;
    theme.control = theme.isDark ? mixed(theme.page, theme.text, 0.05) : theme.page;

    theme.accent = color(QPalette::Highlight);
    theme.onAccent = readable(color(QPalette::HighlightedText), theme.accent);
    if (contrast(theme.onAccent, theme.accent) < textContrast) {
        // A highlight of middle lightness that neither black nor white can be read on.
        theme.accent = readable(theme.accent, theme.onAccent);
    }
    theme.soft = theme.isHighContrast ? theme.page : mixed(theme.page, theme.accent, theme.isDark ? 0.25 : 0.12);
    if (contrast(theme.text, theme.soft) < textContrast)
        theme.soft = mixed(theme.page, theme.text, 0.08);
    theme.hover = mixed(theme.page, theme.text, theme.isDark ? 0.07 : 0.035);
    theme.accentText = readableOnAll(theme.isDark ? mixed(theme.accent, Qt::white, 0.55) : theme.accent.darker(112),
                                     {theme.page, theme.rail, theme.band, theme.soft});

    theme.muted = theme.isHighContrast ? theme.text
                                       : readableOnAll(mixed(theme.page, theme.text, theme.isDark ? 0.72 : 0.7),
                                                       {theme.page, theme.rail, theme.band, theme.soft, theme.hover});
    theme.disabled = theme.isHighContrast ? readable(mixed(theme.page, theme.text, 0.6), theme.page) : theme.muted;
    theme.line = theme.isHighContrast ? theme.text : mixed(theme.page, theme.text, theme.isDark ? 0.1 : 0.11);
    theme.fieldEdge = readable(mixed(theme.page, theme.text, 0.5), theme.page, shapeContrast);

    const ToneTable &tones = theme.isDark ? darkTones : lightTones;
    theme.ok = pairOf(tones.ok, theme);
    theme.info = pairOf(tones.info, theme);
    theme.warn = pairOf(tones.warn, theme);
    theme.bad = pairOf(tones.bad, theme);
    theme.neutral = pairOf(tones.neutral, theme);
    return theme;
}

struct PaletteColors {
    QRgb window, base, band, text, muted, control, edge, accent;
    QRgb onAccent = 0xffffffff;
    QRgb link;
};

QPalette paletteOf(const PaletteColors &colors)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) { palette.setColor(role, QColor(color)); };
    set(QPalette::Window, colors.window);
    set(QPalette::WindowText, colors.text);
    set(QPalette::Base, colors.base);
    set(QPalette::AlternateBase, colors.band);
    set(QPalette::Text, colors.text);
    set(QPalette::PlaceholderText, colors.muted);
    set(QPalette::Button, colors.control);
    set(QPalette::ButtonText, colors.text);
    set(QPalette::BrightText, 0xffffffff);
    set(QPalette::Highlight, colors.accent);
    set(QPalette::HighlightedText, colors.onAccent);
    set(QPalette::Link, colors.link);
    set(QPalette::LinkVisited, colors.link);
    // Tool tips and toasts are the other way round: they lie above everything.
    set(QPalette::ToolTipBase, colors.text);
    set(QPalette::ToolTipText, colors.base);
    set(QPalette::Mid, colors.edge);
    set(QPalette::Dark, colors.edge);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(QColor(colors.base), QColor(colors.text), 0.5));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(QColor(colors.base), QColor(colors.text), 0.3));
    return palette;
}

} // namespace

const Theme &Theme::of(const QPalette &palette)
{
    // By the colours it is made of, not by cacheKey(): an option's palette in which one other role was changed has a
    // key of its own each time. Few sets live at once: the desktop's, ours, and those of a test.
    using Key = std::array<QRgb, 7>;
    const auto rgb = [&palette](QPalette::ColorRole role) { return palette.color(QPalette::Active, role).rgb(); };
    const Key key{rgb(QPalette::Window), rgb(QPalette::Base),      rgb(QPalette::AlternateBase),
                  rgb(QPalette::Text),   rgb(QPalette::Highlight), rgb(QPalette::HighlightedText),
                  rgb(QPalette::Shadow)};

    static thread_local std::array<std::pair<Key, Theme>, 6> known{};
    static thread_local size_t next = 0;
    for (const auto &[knownKey, theme] : known) {
        if (knownKey == key)
            return theme;
    }
    auto &entry = known.at(next);
    next = (next + 1) % known.size();
    entry = {key, computed(palette)};
    return entry.second;
}

const Theme::Pair &Theme::of(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return neutral;
    case Tone::Ok:
        return ok;
    case Tone::Info:
        return info;
    case Tone::Warn:
        return warn;
    case Tone::Bad:
        return bad;
    }
    return neutral;
}

Theme::Pair Theme::avatar(qint64 id) const
{
    const int hue = avatarHues.at(static_cast<size_t>(static_cast<quint64>(id) % avatarHues.size()));
    if (isHighContrast)
        return {text, page};
    const QColor fill = isDark ? QColor::fromHsl(hue, 105, 56) : QColor::fromHsl(hue, 170, 233);
    const QColor letters = isDark ? QColor::fromHsl(hue, 190, 195) : QColor::fromHsl(hue, 175, 80);
    return {readable(letters, fill), fill};
}

QPalette lightPalette()
{
    return paletteOf({.window = 0xfff3f4f6,
                      .base = 0xffffffff,
                      .band = 0xfff8f9fb,
                      .text = 0xff1b1e25,
                      .muted = 0xff596171,
                      .control = 0xffffffff,
                      .edge = 0xff848b99,
                      .accent = 0xff3b5bdb,
                      .link = 0xff2f4bc0});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0xff17191d,
                      .base = 0xff1e2126,
                      .band = 0xff23272d,
                      .text = 0xffe7e9ed,
                      .muted = 0xffa6adba,
                      .control = 0xff2a2e35,
                      .edge = 0xff7e8695,
                      .accent = 0xff4a67e3,
                      .link = 0xffaebfff});
}

QPalette highContrastPalette(bool isDark)
{
    if (isDark)
        return paletteOf({.window = 0xff000000,
                          .base = 0xff000000,
                          .band = 0xff000000,
                          .text = 0xffffffff,
                          .muted = 0xffffffff,
                          .control = 0xff000000,
                          .edge = 0xffffffff,
                          .accent = 0xffffe14d,
                          .onAccent = 0xff000000,
                          .link = 0xffffe14d});
    return paletteOf({.window = 0xffffffff,
                      .base = 0xffffffff,
                      .band = 0xffffffff,
                      .text = 0xff000000,
                      .muted = 0xff000000,
                      .control = 0xffffffff,
                      .edge = 0xff000000,
                      .accent = 0xff12128f,
                      .onAccent = 0xffffffff,
                      .link = 0xff12128f});
}

QPalette selectedPalette(const QPalette &palette)
{
    if (!Theme::of(palette).isHighContrast)
        return palette;
    const QColor ground = palette.color(QPalette::Highlight);
    const QColor text = palette.color(QPalette::HighlightedText);
    QPalette turned = palette;
    for (const QPalette::ColorRole role :
         {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Shadow, QPalette::HighlightedText})
        turned.setColor(role, ground);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::Highlight})
        turned.setColor(role, text);
    return turned;
}

} // namespace ui
