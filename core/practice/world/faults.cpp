// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/faults.h"

namespace core::practice {

std::optional<Fault> Faults::take(const QString &method)
{
    for (auto fault = m_faults.begin(); fault != m_faults.end(); ++fault) {
        if (!fault->method.isEmpty() && fault->method.compare(method, Qt::CaseInsensitive) != 0)
            continue;
        if (fault->after > 0) {
            --fault->after;
            continue;
        }
        const Fault hit = *fault;
        if (--fault->times <= 0)
            m_faults.erase(fault);
        return hit;
    }
    return {};
}

} // namespace core::practice
