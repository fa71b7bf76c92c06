// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/finder_sources.h"

#include "core/base/deliver.h"
#include "ui/shell/key_table.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/shortcuts.h"
#include "ui/text/people.h"

#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

using core::queries::ChatList;
using core::queries::ChatRow;
using core::queries::MemberRow;
using Entries = std::vector<FinderEntry>;

namespace {

constexpr int mostMembers = 7;
constexpr size_t mostOthers = 8;

class FinderWords {
    Q_DECLARE_TR_FUNCTIONS(ui::FinderSources)
};

Answer<Entries> ready(Entries entries)
{
    return QtFuture::makeReadyFuture(core::Result<Entries>(std::move(entries)));
}

//! \p future's value as entries, made in the thread of \p owner.
template <typename T, typename Make>
Answer<Entries> mapped(const Answer<T> &future, QObject *owner, Make make)
{
    auto promise = std::make_shared<QPromise<core::Result<Entries>>>();
    promise->start();
    core::deliver(
        future, owner,
        [promise, make = std::move(make)](core::Result<T> value) {
            if (value)
                promise->addResult(make(*value));
            else
                promise->addResult(core::failure(value.error()));
            promise->finish();
        },
        [promise] {
            promise->future().cancel();
            promise->finish();
        });
    return promise->future();
}

//! Entries with how well they fit; the best come first, else they stay in their order.
class Fitting final {
public:
    explicit Fitting(QString text) : m_text(std::move(text)) { }

    void add(const QString &otherWords, FinderEntry entry)
    {
        if (const int fit = fitOf(m_text, entry.text, otherWords); fit > 0)
            m_found.emplace_back(fit, std::move(entry));
    }
    [[nodiscard]] Entries best(size_t most)
    {
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const auto &left, const auto &right) { return left.first > right.first; });
        Entries entries;
        for (size_t i = 0; i < qMin(most, m_found.size()); ++i)
            entries.push_back(std::move(m_found[i].second));
        return entries;
    }

private:
    QString m_text;
    std::vector<std::pair<int, FinderEntry>> m_found;
};

//! \p keys may be null: none are said.
void addLinks(Fitting &fitting, const PageEntry &page, PageLink::Kind kind, const KeyTable *keys, const Go &go)
{
    for (const PageLink &link : page.links) {
        if (link.kind != kind)
            continue;
        fitting.add(link.otherWords + u' ' + page.title,
                    {.text = link.text,
                     .note = kind == PageLink::Kind::Place ? page.title : QString(),
                     .iconName = link.iconName.isEmpty() ? page.iconName : link.iconName,
                     .keys = keys && link.key ? keys->textOf(*link.key) : QString(),
                     .run = [go, id = page.id, what = link.what] { go(id, what); }});
    }
}

Entries membersFound(const std::vector<MemberRow> &rows, const Go &go)
{
    Entries entries;
    for (const MemberRow &row : rows) {
        const Subject subject = personSubject(row.id, row.name, row.username);
        entries.push_back({.text = subject.name, .note = subject.note, .subject = subject, .run = [go, id = row.id] {
                               go(u"members"_s, u"member/"_s + id.toString());
                           }});
    }
    return entries;
}

Entries chatsFound(const ChatList &chats, const QString &text, const Go &go)
{
    Fitting fitting(text);
    for (const auto *rows : {&chats.connected, &chats.found}) {
        for (const ChatRow &row : *rows) {
            const Subject subject = chatSubject(row.chat);
            fitting.add(
                row.chat.username,
                {.text = subject.name, .note = chatKind(row.chat), .subject = subject, .run = [go, key = row.chat.key] {
                     go(u"chats"_s, u"chat/"_s + key.toString());
                 }});
        }
    }
    return fitting.best(mostOthers);
}

} // namespace

FinderSource deedSource(const PageRegistry &pages, std::vector<WindowDeed> deeds, const KeyTable &keys, Go go)
{
    return {.title = FinderWords::tr("Do"),
            .find = [&pages, deeds = std::move(deeds), &keys, go = std::move(go)](const QString &text) {
                Fitting fitting(text);
                for (const PageEntry &page : pages.entries())
                    addLinks(fitting, page, PageLink::Kind::Deed, &keys, go);
                for (const WindowDeed &deed : deeds) {
                    if (!deed.isOffered || deed.isOffered())
                        fitting.add(deed.otherWords,
                                    {.text = deed.text,
                                     .iconName = deed.iconName,
                                     .keys = deed.key ? keys.textOf(*deed.key) : QString(),
                                     .run = deed.run});
                }
                return ready(fitting.best(mostOthers));
            }};
}

FinderSource placeSource(const PageRegistry &pages, Go go)
{
    return {.title = FinderWords::tr("Go to"), .find = [&pages, go = std::move(go)](const QString &text) {
                Fitting fitting(text);
                const std::vector<PageEntry> &entries = pages.entries();
                for (size_t i = 0; i < entries.size(); ++i)
                    fitting.add({},
                                {.text = entries[i].title,
                                 .iconName = entries[i].iconName,
                                 .keys = entries[i].isInRail
                                     ? keysOfPage(static_cast<int>(i)).toString(QKeySequence::NativeText)
                                     : QString(),
                                 .run = [go, id = entries[i].id] { go(id, {}); }});
                // Before anything is typed the pages are enough.
                for (size_t i = 0; i < entries.size() && !text.trimmed().isEmpty(); ++i)
                    addLinks(fitting, entries[i], PageLink::Kind::Place, nullptr, go);
                return ready(fitting.best(mostOthers));
            }};
}

FinderSource memberSource(decltype(MembersPort::suggest) suggest, QObject *owner, Go go)
{
    return {.title = FinderWords::tr("Members"),
            .find = [suggest = std::move(suggest), owner, go = std::move(go)](const QString &text) {
                if (text.trimmed().isEmpty())
                    return ready({});
                return mapped(suggest(text.trimmed(), mostMembers), owner,
                              [go](const std::vector<MemberRow> &rows) { return membersFound(rows, go); });
            }};
}

FinderSource chatSource(decltype(ChatsPort::list) list, QObject *owner, Go go)
{
    auto known = std::make_shared<std::optional<ChatList>>();
    return {.title = FinderWords::tr("Chats"),
            .find = [list = std::move(list), owner, go = std::move(go), known](const QString &text) {
                if (text.trimmed().isEmpty()) {
                    known->reset(); // it was opened anew
                    return ready({});
                }
                if (known->has_value())
                    return ready(chatsFound(**known, text, go));
                return mapped(list(), owner, [go, known, text](const ChatList &chats) {
                    *known = chats;
                    return chatsFound(chats, text, go);
                });
            }};
}

} // namespace ui
