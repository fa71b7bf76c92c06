// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access_fact.h"
#include "core/domain/invite.h"
#include "core/domain/member.h"
#include "core/store/reader.h"
#include "core/store/tx.h"

#include <QTemporaryDir>

#include <memory>

//! A real store in a folder of its own, which tests of queries fill through the repositories, and a reader of it.
class QueryStore {
public:
    //! A new store with a bot.
    QueryStore();

    static constexpr core::BotId bot{4000000001};
    static constexpr core::Instant now = core::instantFromUnix(1'760'000'000);

    [[nodiscard]] core::store::Reader &reader() { return *m_reader; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

    //! Runs `job(Tx &) -> Result<T>` as one transaction and gives its value; ends the program when it fails.
    template <typename Job>
    auto change(Job job);

    // What most tests need, each a transaction of its own.
    void addPerson(core::UserId user, const QString &firstName, const QString &lastName = {},
                   const QString &username = {}, core::Instant seen = now);
    [[nodiscard]] core::ChatKey addChat(const QString &title, core::ChatState state = core::ChatState::Connected,
                                        core::ChatId address = core::ChatId(-1001));
    void setPresence(core::ChatKey chat, core::UserId user, core::MemberStatus status);
    void setFact(core::ChatKey chat, core::UserId user, core::FactKind kind, std::optional<core::Instant> until = {});
    core::Invite addInvite(core::ChatKey chat, core::UserId user, core::InviteState state = core::InviteState::Open);
    core::DecisionId askAbout(core::ChatKey chat, core::UserId user);

    //! The answer of a query, or its error.
    template <typename T>
    [[nodiscard]] static core::Result<T> answer(QFuture<core::Result<T>> future);

private:
    void begin();
    void end(const core::Result<> &outcome);

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<core::store::Connection> m_connection;
    std::unique_ptr<core::store::Reader> m_reader;
};

//! Always the moment of the store's content.
class FixedClock final : public core::Clock {
public:
    [[nodiscard]] core::Instant now() const override { return QueryStore::now; }
    [[nodiscard]] core::Duration steady() const override { return {}; }
};

template <typename Job>
auto QueryStore::change(Job job)
{
    begin();
    core::store::Tx tx(*m_connection);
    auto outcome = job(tx);
    end(outcome ? core::Result<>() : core::failure(outcome.error()));
    if constexpr (!std::is_same_v<decltype(outcome), core::Result<>>)
        return std::move(*outcome);
}

template <typename T>
core::Result<T> QueryStore::answer(QFuture<core::Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0)
        return core::failure(core::Error::Kind::Cancelled);
    return future.takeResult();
}
