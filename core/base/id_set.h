// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace core {

//! A set of people to look up in, made for a million of them: one block of memory, and some nanoseconds for each.
class IdSet {
public:
    explicit IdSet(const std::vector<UserId> &ids)
        : m_places(std::bit_ceil(std::max<size_t>(ids.size() * 2, 16)), UserId())
        , m_shift(64 - std::countr_zero(m_places.size()))
    {
        for (const UserId id : ids) {
            m_places[placeOf(id)] = id;
        }
    }

    [[nodiscard]] bool contains(UserId id) const { return !id.isNull() && m_places[placeOf(id)] == id; }

private:
    //! Where the id is, or would be.
    [[nodiscard]] size_t placeOf(UserId id) const
    {
        // Ids come in rows of neighbours: multiplied by the golden ratio they scatter.
        auto place = static_cast<size_t>((static_cast<quint64>(id.value()) * 0x9E3779B97F4A7C15U) >> m_shift);
        while (!m_places[place].isNull() && m_places[place] != id)
            place = (place + 1) & (m_places.size() - 1);
        return place;
    }

    std::vector<UserId> m_places; // half of them empty at least
    int m_shift;
};

} // namespace core
