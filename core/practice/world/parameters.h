// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/world/refusal.h"

#include <QJsonObject>
#include <QJsonValue>

#include <limits>

namespace core::practice {

//! The parameters of a call as the server reads them: a string that holds JSON, and the JSON itself, are the same thing;
//! what cannot be read counts as not given.
class Parameters {
public:
    explicit Parameters(QJsonObject values) : m_values(std::move(values)) { }

    [[nodiscard]] bool has(QLatin1StringView name) const { return m_values.contains(name); }
    [[nodiscard]] QString text(QLatin1StringView name) const;
    //! Out of range: the nearest bound.
    [[nodiscard]] qint64 integer(QLatin1StringView name, qint64 fallback,
                                 qint64 lowest = std::numeric_limits<qint64>::min(),
                                 qint64 highest = std::numeric_limits<qint64>::max()) const;
    [[nodiscard]] bool flag(QLatin1StringView name) const;
    //! The object or array; Undefined when not given, Null when given as something that is neither.
    [[nodiscard]] QJsonValue json(QLatin1StringView name) const;

private:
    QJsonObject m_values;
};

} // namespace core::practice
