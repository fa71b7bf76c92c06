// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::array mirroredNames{
    "arrow-left"_L1, "arrow-right"_L1, "chevron-left"_L1, "chevron-right"_L1, "send"_L1,
    "log-in"_L1,     "log-out"_L1,     "undo-2"_L1,       "external-link"_L1,
};

bool isMirrored(const QString &name)
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft
        && std::find(mirroredNames.begin(), mirroredNames.end(), name) != mirroredNames.end();
}

QByteArray drawing(const QString &name, const QColor &color)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon named %s", qPrintable(name));
        return {};
    }
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

//! The drawing in device pixels.
QPixmap rendered(const QString &name, QSize pixels, const QColor &color)
{
    const bool mirrored = isMirrored(name);
    const QString key = u"gatehouse-%1-%2-%3x%4-%5"_s.arg(name, color.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (const QByteArray svg = drawing(name, color); !svg.isEmpty()) {
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&image);
        if (color.alpha() < 255)
            painter.setOpacity(color.alphaF());
        renderer.render(&painter);
    }
    pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedEngine final : public QIconEngine {
public:
    TintedEngine(QString name, Tint tint) : m_name(std::move(name)), m_tint(tint) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, color(mode));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap pixmap = rendered(m_name, size, color(mode));
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, size, color(mode));
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {{16, 16}, {24, 24}, {32, 32}}; }
    [[nodiscard]] QIconEngine *clone() const override { return new TintedEngine(m_name, m_tint); }
    QString iconName() override { return m_name; }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return tintColor(m_tint, palette);
    }

    QString m_name;
    Tint m_tint;
};

} // namespace

Tint tintOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Tint::Neutral;
    case Tone::Ok:
        return Tint::Ok;
    case Tone::Info:
        return Tint::Info;
    case Tone::Warn:
        return Tint::Warn;
    case Tone::Bad:
        return Tint::Bad;
    }
    return Tint::Text;
}

QColor tintColor(Tint tint, const QPalette &palette)
{
    const Theme &theme = Theme::of(palette);
    switch (tint) {
    case Tint::Text:
        return theme.text;
    case Tint::Muted:
        return theme.muted;
    case Tint::Accent:
        return theme.accentText;
    case Tint::OnAccent:
        return theme.onAccent;
    case Tint::Ok:
        return theme.ok.text;
    case Tint::Info:
        return theme.info.text;
    case Tint::Warn:
        return theme.warn.text;
    case Tint::Bad:
        return theme.bad.text;
    case Tint::Neutral:
        return theme.neutral.text;
    }
    return theme.text;
}

QIcon icon(const QString &name, Tint tint)
{
    return QIcon(new TintedEngine(name, tint));
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    const qreal side = qMin(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    // On whole device pixels: half ones would smear the strokes.
    square.moveTopLeft({qRound(square.x() * scale) / scale, qRound(square.y() * scale) / scale});
    QPixmap pixmap = rendered(name, (square.size() * scale).toSize(), color);
    painter->drawPixmap(square, pixmap, QRectF(pixmap.rect()));
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return u"circle-dashed"_s;
    case Tone::Ok:
        return u"circle-check"_s;
    case Tone::Info:
        return u"info"_s;
    case Tone::Warn:
        return u"triangle-alert"_s;
    case Tone::Bad:
        return u"octagon-x"_s;
    }
    return u"info"_s;
}

} // namespace ui
