// SPDX-License-Identifier: GPL-3.0-or-later
// render_icons SVG FOLDER SIZE...: the drawing as FOLDER/SIZE.png, for desktops that do not draw SVG. Needs no display.
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::fputs("usage: render_icons SVG FOLDER SIZE...\n", stderr);
        return 64;
    }
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    if (!drawing.isValid()) {
        std::fputs("render_icons: the drawing cannot be read\n", stderr);
        return 1;
    }
    for (int i = 3; i < argc; ++i) {
        const int size = QByteArray(argv[i]).toInt();
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawing.render(&painter);
        painter.end();
        if (!image.save(QStringLiteral("%1/%2.png").arg(QString::fromLocal8Bit(argv[2])).arg(size))) {
            std::fputs("render_icons: the picture cannot be written\n", stderr);
            return 1;
        }
    }
    return 0;
}
