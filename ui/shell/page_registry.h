// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tone.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace ui {

class Page;

//! What stands beside a page's name: how many things wait there, or how it is doing.
struct PageBadge {
    qint64 number = 0;
    std::optional<Tone> shape = {};

    friend bool operator==(const PageBadge &, const PageBadge &) = default;
};

struct PageEntry {
    QString id; //!< stable, remembered
    QString title;
    QString iconName;
    std::function<Page *(QWidget *)> make;
    bool isAtBottom = false;
    bool isInRail = true; //!< else other pages lead to it
    PageBadge badge = {};
};

//! The pages there are, in their order. A new page is one line where the program is put together.
class PageRegistry final : public QObject {
    Q_OBJECT

public:
    void add(PageEntry entry);
    void setBadge(const QString &id, PageBadge badge);

    [[nodiscard]] const std::vector<PageEntry> &entries() const { return m_entries; }
    //! -1 when no page has this id.
    [[nodiscard]] int indexOf(const QString &id) const;

Q_SIGNALS:
    void added(int index);
    void badgeChanged(int index);

private:
    std::vector<PageEntry> m_entries;
};

} // namespace ui
