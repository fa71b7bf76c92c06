// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/ui_settings.h"

#include <QHash>

//! Remembers for as long as it lives.
class MemorySettings final : public ui::UiSettings {
public:
    [[nodiscard]] QVariant value(const QString &key) const override { return m_values.value(key); }
    void setValue(const QString &key, const QVariant &value) override { m_values.insert(key, value); }
    [[nodiscard]] QStringList keys() const { return m_values.keys(); }

private:
    QHash<QString, QVariant> m_values;
};
