// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_registry.h"

namespace ui {

void PageRegistry::add(PageEntry entry)
{
    m_entries.push_back(std::move(entry));
    Q_EMIT added(static_cast<int>(m_entries.size()) - 1);
}

void PageRegistry::setBadge(const QString &id, PageBadge badge)
{
    const int index = indexOf(id);
    if (index < 0 || m_entries[static_cast<size_t>(index)].badge == badge)
        return;
    m_entries[static_cast<size_t>(index)].badge = badge;
    Q_EMIT badgeChanged(index);
}

void PageRegistry::setLinks(const QString &id, std::vector<PageLink> links)
{
    if (const int index = indexOf(id); index >= 0)
        m_entries[static_cast<size_t>(index)].links = std::move(links);
}

int PageRegistry::indexOf(const QString &id) const
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].id == id)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace ui
