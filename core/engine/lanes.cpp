// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/lanes.h"

namespace core::engine {

namespace {

constexpr std::array weights{8, 4, 1};
constexpr std::array shared{Lane::Access, Lane::Replies, Lane::Campaigns};

constexpr size_t indexOf(Lane lane)
{
    return static_cast<size_t>(lane) - 1;
}

} // namespace

std::optional<Lane> Lanes::next(const std::array<bool, 5> &hasWork)
{
    if (hasWork[indexOf(Lane::Answers)])
        return Lane::Answers;

    // Smooth weighted round robin: every lane with work earns its weight, the richest goes and pays for all.
    std::optional<size_t> richest;
    int total = 0;
    for (size_t i = 0; i < shared.size(); ++i) {
        if (!hasWork[indexOf(shared[i])]) {
            m_credit[i] = 0; // who had nothing to send has no claim on later turns
            continue;
        }
        m_credit[i] += weights[i];
        total += weights[i];
        if (!richest || m_credit[i] > m_credit[*richest])
            richest = i;
    }
    if (richest) {
        m_credit[*richest] -= total;
        return shared[*richest];
    }
    if (hasWork[indexOf(Lane::Checks)])
        return Lane::Checks;
    return std::nullopt;
}

} // namespace core::engine
