// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QWidget>

#include <vector>

namespace ui {

//! A text as the squares of a QR code, without the quiet zone around them.
class QrMatrix final {
public:
    //! Nothing dark when the text is empty or too long for any code (about 2,300 letters).
    [[nodiscard]] static QrMatrix of(const QString &text);

    [[nodiscard]] int side() const { return m_side; }
    [[nodiscard]] bool isDark(int x, int y) const { return m_dark[static_cast<size_t>(y * m_side + x)]; }
    [[nodiscard]] bool isEmpty() const { return m_side == 0; }

    //! How many squares of light a reader needs around the code.
    static constexpr int quietZone = 4;

    //! As a picture with its quiet zone, \p square pixels for each square; always dark on light.
    [[nodiscard]] QImage toImage(int square) const;
    [[nodiscard]] QByteArray toPng(int square) const;
    [[nodiscard]] QByteArray toSvg() const;

private:
    int m_side = 0;
    std::vector<bool> m_dark;
};

//! Shows a QR code as large as its place allows, always dark on light: readers fail on the reverse.
class QrCode final : public QWidget {
    Q_OBJECT

public:
    explicit QrCode(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QrMatrix &matrix() const { return m_matrix; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QrMatrix m_matrix;
};

} // namespace ui
