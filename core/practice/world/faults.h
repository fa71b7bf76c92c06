// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/world/refusal.h"

#include <vector>

namespace core::practice {

//! Something that shall go wrong with calls to come.
struct Fault {
    QString method = {}; //!< in any case; empty: any method
    Refusal refusal = {}; //!< the answer instead of carrying the call out
    ApiReply::Fate fate = ApiReply::Fate::Arrives; //!< other than Arrives: the refusal is not used
    int times = 1; //!< how many calls it hits
    int after = 0; //!< how many matching calls pass before
};

//! The faults that wait for their calls.
class Faults {
public:
    void add(Fault fault) { m_faults.push_back(std::move(fault)); }
    void clear() { m_faults.clear(); }
    //! The fault that hits this call; counts it.
    [[nodiscard]] std::optional<Fault> take(const QString &method);

private:
    std::vector<Fault> m_faults;
};

} // namespace core::practice
