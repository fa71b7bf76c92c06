// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/control_protocol.h"
#include "core/base/clock.h"
#include "core/base/deliver.h"
#include "core/domain/connection_state.h"
#include "core/queries/export_members.h"
#include "core/queries/members.h"
#include "core/queries/overview.h"

#include <QObject>

namespace app {

//! What the command line may ask about a profile, no matter whether a Gatehouse runs with it. Main thread.
class ProfileQuestions final : public QObject {
    Q_OBJECT

public:
    //! Both must live longer.
    ProfileQuestions(core::store::Reader &reader, const core::Clock &clock);

    //! How the profile is, as text or JSON; \p state: of the running instance, nothing when none runs. A store that cannot
    //! be read gives ExitCode::Error.
    [[nodiscard]] QFuture<ControlReply> health(bool asJson, const std::optional<core::ConnectionState> &state);
    //! The members as JSON or CSV: whoever asks writes it where their person wants it. ExitCode::Error when they cannot be
    //! read.
    [[nodiscard]] QFuture<ControlReply> exportMembers(bool asJson);

    //! A page of the members, as text or JSON. ExitCode::Error when they cannot be read.
    [[nodiscard]] QFuture<ControlReply> members(bool asJson, const core::queries::MemberFilter &filter);

private:
    core::queries::MemberQueries m_members;
    core::queries::OverviewQueries m_overview;
    core::queries::MemberExport m_export;
};

//! The reply to what cannot be done; \p sentence says why.
[[nodiscard]] ControlReply errorReply(const QString &sentence);

//! Makes a reply of an outcome as soon as it is there.
template <typename T, typename Fn>
[[nodiscard]] QFuture<ControlReply> replyTo(const QFuture<core::Result<T>> &future, QObject *receiver, Fn makeReply)
{
    auto promise = std::make_shared<QPromise<ControlReply>>();
    promise->start();
    core::deliver(
        future, receiver,
        [promise, makeReply](const core::Result<T> &outcome) {
            promise->addResult(makeReply(outcome));
            promise->finish();
        },
        [promise] {
            promise->addResult(errorReply(QStringLiteral("Gatehouse is ending.")));
            promise->finish();
        });
    return promise->future();
}

} // namespace app
