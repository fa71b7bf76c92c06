// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bot_runtime.h"
#include "app/command_line.h"
#include "app/control_protocol.h"
#include "app/exit_code.h"
#include "app/network_watch.h"
#include "app/practice_session.h"
#include "app/profile_folder.h"
#include "app/profile_questions.h"
#include "app/profile_store.h"
#include "core/base/trusted_clock.h"
#include "core/botapi/http_settings.h"
#include "core/queries/activity.h"
#include "core/queries/chats.h"
#include "core/queries/members.h"
#include "core/queries/overview.h"
#include "core/store/caretaker.h"

#include <QObject>

#include <memory>
#include <optional>

namespace app {

//! What was found out about a damaged store.
struct StoreDamage {
    std::optional<QString> copy; //!< the newest good copy, if there is one
};

//! One running Gatehouse, with a window or without: the profile's store, what may be asked of it, and the bot as soon as
//! there is a token. Main thread.
class Instance final : public QObject {
    Q_OBJECT

public:
    //! Opens the store of \p profile. With --practice the practice Telegram is there at once. A profile that nobody can
    //! change is only looked at: no bot works on it. Errors: see ProfileStore.
    [[nodiscard]] static core::Result<std::unique_ptr<Instance>> open(const ProfileFolder &profile,
                                                                      const CommandLine &line, const core::Clock &clock,
                                                                      core::Scheduler &scheduler,
                                                                      PracticeSession::Life life);
    ~Instance() override;

    //! Begins to work with this bot; one that runs before ends. InvalidInput when the network settings cannot be used.
    [[nodiscard]] core::Result<> useToken(const core::Secret &token);
    //! Begins to work with the practice Telegram's bot.
    void usePractice();
    //! Acts as the creator who connects a chat in the practice Telegram; with a real bot nothing.
    void rehearseConnecting(const QString &code);
    //! Writes into the log that the creator ordered something for which no bot is needed. A disk that fails is told by
    //! the store's writer.
    void auditOrder(QLatin1StringView action);
    //! Begins to check and to copy the store, in the background.
    void lookAfterStore();
    //! Stops the bot; the store stays open.
    void stopBot();

    //! Whether the command line says how to reach the internet.
    [[nodiscard]] bool hasProxyOption() const { return m_hasProxyOption; }
    //! Whether the command line names the Bot API server.
    [[nodiscard]] bool hasServerOption() const { return m_hasServerOption; }
    //! Network settings for the next useToken(); the token in them is not used.
    void setHttpSettings(core::botapi::HttpSettings settings) { m_http = std::move(settings); }
    [[nodiscard]] const core::botapi::HttpSettings &httpSettings() const { return m_http; }

    [[nodiscard]] bool isPractice() const { return m_practice != nullptr; }
    [[nodiscard]] PracticeSession *practice() { return m_practice.get(); }
    [[nodiscard]] const core::TrustedClock &clock() const { return *m_clock; }
    [[nodiscard]] core::Scheduler &scheduler() { return *m_scheduler; }
    [[nodiscard]] ProfileStore &store() { return *m_store; }
    [[nodiscard]] BotRuntime *bot() { return m_bot.get(); } //!< null without a token
    //! Why orders cannot be carried out while there is no bot: SecretMissing, or what is wrong with the store.
    [[nodiscard]] core::Error::Kind whyNoBot() const;
    [[nodiscard]] const core::ConnectionState &connection() const { return m_connection; }

    [[nodiscard]] const core::queries::MemberQueries &members() const { return m_members; }
    [[nodiscard]] const core::queries::MemberExport &memberExport() const { return m_memberExport; }
    [[nodiscard]] const core::queries::ChatQueries &chats() const { return m_chats; }
    [[nodiscard]] const core::queries::ActivityQueries &activity() const { return m_activity; }
    [[nodiscard]] const core::queries::OverviewQueries &overview() const { return m_overview; }

    //! Answers what a later start asks: health, members, export, decide, pause, resume. Other commands are not for here: an error.
    [[nodiscard]] QFuture<ControlReply> obey(const ControlRequest &request);
    //! Emits idle() once no update arrived and no call ended for \p time while the bot listens, and none becomes due within
    //! the same time.
    void watchForIdle(std::chrono::seconds time);

    //! What damaged() told, if it was.
    [[nodiscard]] const std::optional<StoreDamage> &damage() const { return m_damage; }

Q_SIGNALS:
    void connectionChanged(const core::ConnectionState &state);
    //! The bot is known: its commands can be used.
    void botReady();
    void refused(const core::Error &error);
    void idle();
    //! The store is damaged: nothing is written any more and the bot has stopped. \see core::store::replaceStore()
    void damaged(const app::StoreDamage &damage);

private:
    Instance(const ProfilePaths &paths, const CommandLine &line, core::Scheduler &scheduler,
             std::unique_ptr<PracticeSession> practice, std::unique_ptr<core::TrustedClock> trusted,
             std::unique_ptr<ProfileStore> store);

    void run(core::BotId bot, BotRuntime::MakeTransport makeTransport);
    void stopForDamage();
    void setConnection(const core::ConnectionState &state);
    void welcomePractice();
    [[nodiscard]] QFuture<ControlReply> setPaused(bool paused);
    [[nodiscard]] QFuture<ControlReply> decide(core::DecisionId decision, bool answer);

    std::unique_ptr<PracticeSession> m_practice;
    core::Scheduler *m_scheduler; // the system's, or the practice Telegram's
    std::unique_ptr<core::TrustedClock> m_clock;
    std::unique_ptr<ProfileStore> m_store;
    core::queries::MemberQueries m_members;
    core::queries::MemberExport m_memberExport;
    core::queries::ChatQueries m_chats;
    core::queries::ActivityQueries m_activity;
    core::queries::OverviewQueries m_overview;
    ProfileQuestions m_questions;
    core::botapi::HttpSettings m_http;
    bool m_hasProxyOption;
    bool m_hasServerOption;
    core::ConnectionState m_connection;
    core::store::Caretaker m_caretaker;
    std::unique_ptr<NetworkWatch> m_network; // with the first bot; the practice Telegram needs none
    std::optional<StoreDamage> m_damage; //!< with its copy once it was looked for
    bool m_isDamaged = false;
    core::Duration m_idleFrom{0}; // steady time
    std::unique_ptr<BotRuntime> m_bot; // last: ends first
};

} // namespace app
