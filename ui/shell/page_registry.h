// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tone.h"
#include "ui/shell/shortcuts.h"

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

//! A place within a page, or something that is done there, for whoever looks for it by name.
struct PageLink {
    enum class Kind { Deed, Place };
    Kind kind = Kind::Place;
    QString text;
    QString iconName; //!< empty: the page's
    QString what; //!< for Page::open()
    QString otherWords = {}; //!< by which it is looked for too
    std::optional<WindowKey> key = {}; //!< that does the same
};

struct PageEntry {
    QString id; //!< stable, remembered
    QString title;
    QString iconName;
    std::function<Page *(QWidget *)> make;
    bool isAtBottom = false;
    bool isInRail = true; //!< else other pages lead to it
    PageBadge badge = {};
    std::vector<PageLink> links = {};
};

//! The pages there are, in their order. A new page is one line where the program is put together.
class PageRegistry final : public QObject {
    Q_OBJECT

public:
    void add(PageEntry entry);
    void setBadge(const QString &id, PageBadge badge);
    //! What can be found on this page without looking at it.
    void setLinks(const QString &id, std::vector<PageLink> links);

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
