// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPainter;

namespace ui {

//! A shortcut in a small frame, e.g. "Ctrl K"; delegates draw it with the same functions as the widget below.
[[nodiscard]] QSize keyCapSize(const QString &keys);
void paintKeyCap(QPainter *painter, const QRect &rect, const QString &keys, const QPalette &palette);

//! A shortcut at its place in a layout.
class KeyCap final : public QWidget {
    Q_OBJECT

public:
    explicit KeyCap(const QString &keys, QWidget *parent = nullptr);

    [[nodiscard]] QString keys() const { return m_keys; }
    [[nodiscard]] QSize sizeHint() const override { return keyCapSize(m_keys); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_keys;
};

} // namespace ui
