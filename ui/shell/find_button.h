// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ui {

//! Looks like a field and opens the finder; names the key that does the same. Only the glass where there is little room.
class FindButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FindButton(QWidget *parent = nullptr);

    //! What does the same; may be empty.
    void setKeys(const QString &keys);

    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_keys;
    bool m_compact = false;
};

} // namespace ui
