// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/brand.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

void paintGate(QPainter *painter, const QRectF &rect, const QColor &ground, const QColor &lines)
{
    paintRounded(painter, rect, rect.width() * 0.24, ground);
    const qreal inset = rect.width() * 0.22;
    paintIcon(painter, rect.adjusted(inset, inset, -inset, -inset), u"gate"_s, lines);
}

class GateTile final : public QWidget {
public:
    explicit GateTile(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    [[nodiscard]] QSize sizeHint() const override { return {u(8.5), u(8.5)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        paintGate(&painter, rect(), theme.accent, theme.onAccent);
    }
};

} // namespace

QIcon gateIcon()
{
    // In our own colours, whatever the desktop's: it is how the program is recognised.
    const Theme &theme = Theme::of(lightPalette());
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintGate(&painter, pixmap.rect(), theme.accent, theme.onAccent);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

Brand::Brand(const QString &title, const QString &subtitle, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(title, Type::Strong, Tint::Text, this))
    , m_subtitle(new PlainLabel(subtitle, Type::Caption, Tint::Muted, this))
{
    m_title->setEliding(true);
    m_subtitle->setEliding(true);
    auto *row = new QHBoxLayout(this);
    setUnits(row, this, Insets(1.5, 0), 2.5);
    row->addWidget(new GateTile(this));
    auto *words = new QVBoxLayout;
    setUnits(words, this, Insets(0), 0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    row->addLayout(words, 1);
}

void Brand::setTexts(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    setToolTip(plainToolTip(subtitle.isEmpty() ? title : title + u", "_s + subtitle));
}

void Brand::setCompact(bool compact)
{
    m_title->setVisible(!compact);
    m_subtitle->setVisible(!compact);
}

} // namespace ui
