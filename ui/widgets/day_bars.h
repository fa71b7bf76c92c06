// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace ui {

//! A column for each day with its number above and its name below; the first is today.
class DayBars final : public QWidget {
    Q_OBJECT

public:
    struct Day {
        QString name;
        qint64 number = 0;

        friend bool operator==(const Day &, const Day &) = default;
    };

    explicit DayBars(QWidget *parent = nullptr);

    void setDays(std::vector<Day> days);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::vector<Day> m_days;
};

} // namespace ui
