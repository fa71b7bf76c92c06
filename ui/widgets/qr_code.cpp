// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qr_code.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style_painting.h"

#include <QBuffer>
#include <QPainter>

#include <qrencode.h>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// Of the code itself, not of the theme: what a camera reads is the difference.
constexpr QColor light(255, 255, 255);
constexpr QColor dark(0, 0, 0);

struct FreeCode {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QrMatrix QrMatrix::of(const QString &text)
{
    QrMatrix matrix;
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return matrix;
    // Level M bears a finger on the screen or a fold in the paper.
    const std::unique_ptr<QRcode, FreeCode> code(QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M));
    if (!code)
        return matrix;
    matrix.m_side = code->width;
    matrix.m_dark.reserve(static_cast<size_t>(code->width) * static_cast<size_t>(code->width));
    for (int i = 0; i < code->width * code->width; ++i)
        matrix.m_dark.push_back((code->data[i] & 1) != 0);
    return matrix;
}

QImage QrMatrix::toImage(int square) const
{
    const int side = (m_side + 2 * quietZone) * square;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(light);
    QPainter painter(&image);
    for (int y = 0; y < m_side; ++y) {
        for (int x = 0; x < m_side; ++x) {
            if (isDark(x, y))
                painter.fillRect((x + quietZone) * square, (y + quietZone) * square, square, square, dark);
        }
    }
    return image;
}

QByteArray QrMatrix::toPng(int square) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::WriteOnly);
    toImage(square).save(&buffer, "PNG");
    return bytes;
}

QByteArray QrMatrix::toSvg() const
{
    const int side = m_side + 2 * quietZone;
    QString path;
    for (int y = 0; y < m_side; ++y) {
        for (int x = 0; x < m_side; ++x) {
            if (isDark(x, y))
                path += u"M%1 %2h1v1h-1z"_s.arg(x + quietZone).arg(y + quietZone);
        }
    }
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %1\" shape-rendering=\"crispEdges\">"
           "<path fill=\"#fff\" d=\"M0 0h%1v%1H0z\"/><path fill=\"#000\" d=\"%2\"/></svg>\n"_s.arg(side)
               .arg(path)
               .toUtf8();
}

QrCode::QrCode(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"qrCode"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrCode::setText(const QString &text)
{
    m_matrix = QrMatrix::of(text);
    //: For screen readers: a QR code and what it leads to.
    setAccessibleName(tr("QR code of %1").arg(text));
    update();
}

QSize QrCode::sizeHint() const
{
    return {u(56), u(56)};
}

QSize QrCode::minimumSizeHint() const
{
    return sizeHint();
}

void QrCode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(&painter, rect(), cardRadius(), light);
    if (m_matrix.isEmpty())
        return;
    // Whole pixels: soft edges between the squares cost readers time.
    const int squares = m_matrix.side() + 2 * QrMatrix::quietZone;
    const qreal scale = painter.device()->devicePixelRatioF();
    const qreal square = qMax(1.0, std::floor(width() * scale / squares)) / scale;
    const qreal start = (width() - m_matrix.side() * square) / 2;
    const QPointF origin(std::round(start * scale) / scale, std::round(start * scale) / scale);
    for (int y = 0; y < m_matrix.side(); ++y) {
        for (int x = 0; x < m_matrix.side(); ++x) {
            if (m_matrix.isDark(x, y))
                painter.fillRect(QRectF(origin.x() + x * square, origin.y() + y * square, square, square), dark);
        }
    }
}

} // namespace ui
