// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"

#include <QString>

namespace core::practice {

//! Numbers that depend on the seed alone, so that the same deeds give the same world again. Its state is one number
//! (SplitMix64), which makes it easy to save.
class Random {
public:
    Random() = default;
    explicit Random(quint64 seed) : m_state(static_cast<qint64>(seed)) { }

    [[nodiscard]] quint64 next();
    //! 0 … bound - 1.
    [[nodiscard]] qint64 below(qint64 bound);
    //! \p length characters of those that Telegram uses in links.
    [[nodiscard]] QString code(int length);

    static constexpr auto jsonFields() { return std::tuple{core::required("state", &Random::m_state)}; }

private:
    qint64 m_state = 0;
};

} // namespace core::practice
