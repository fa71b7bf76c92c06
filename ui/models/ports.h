// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/commands/commands.h"
#include "core/queries/activity.h"
#include "core/queries/chats.h"
#include "core/queries/export_members.h"
#include "core/queries/members.h"
#include "core/queries/overview.h"
#include "ui/models/log_part.h"
#include "ui/models/settings_ports.h"
#include "ui/models/shell_options.h"

#include <functional>

//! What each page may ask and order, as functions: pages are tested without an engine, and one that starts later (the bot
//! has no token yet) can be put in behind them. Every function must be set.
namespace ui {

template <typename T = void>
using Answer = QFuture<core::Result<T>>;

struct ChatsPort {
    std::function<Answer<core::queries::ChatList>()> list;
    std::function<Answer<core::queries::ConnectProgress>()> connectProgress;
    std::function<Answer<core::commands::ConnectOffer>()> offerConnect;
    std::function<Answer<>()> endConnect;
    std::function<Answer<>(core::ChatKey)> connectFound;
    std::function<Answer<>(core::ChatKey)> ignoreFound;
    std::function<Answer<>(core::ChatKey)> disconnect;
    std::function<Answer<>(core::ChatKey)> reconnect;
    std::function<Answer<>(core::ChatKey)> check;
    std::function<Answer<>()> checkAll;
    std::function<Answer<>(core::ChatKey, core::Delivery)> setDelivery;
    //! Practice only, else empty: does in the practice Telegram what a person does to connect a chat with that code.
    std::function<void(const QString &code)> rehearse = {};
};

struct MembersPort {
    std::function<Answer<core::queries::MemberPage>(const core::queries::MemberFilter &)> page;
    std::function<Answer<core::queries::MemberOrder>(const core::queries::MemberFilter &)> order;
    std::function<Answer<std::vector<core::queries::MemberRow>>(const std::vector<core::UserId> &)> rows;
    std::function<Answer<core::queries::MemberCounts>(const core::queries::MemberFilter &)> counts;
    std::function<Answer<core::queries::MemberDetails>(core::UserId)> details;
    std::function<Answer<core::queries::TimelinePage>(core::UserId, const core::queries::TimelinePlace &before,
                                                      int limit)>
        timeline;
    std::function<Answer<std::vector<core::queries::MemberRow>>(const QString &text, int limit)> suggest;
    std::function<Answer<QJsonObject>(core::UserId)> everythingOf;
    //! Everybody who fits, in the filter's order; the future tells how far it is and can be cancelled.
    std::function<Answer<qint64>(const QString &path, core::queries::ExportFormat, const core::queries::MemberFilter &,
                                 const std::vector<core::queries::MemberField> &)>
        exportShown;
    std::function<Answer<qint64>(const QString &path, core::queries::ExportFormat,
                                 const core::queries::MemberOrder &users,
                                 const std::vector<core::queries::MemberField> &)>
        exportThese;
    std::function<Answer<core::queries::ChatList>()> chats;
    std::function<Answer<std::vector<core::commands::AddOutcome>>(const core::commands::AddMember &)> previewAdd;
    std::function<Answer<core::commands::WithUndo<core::commands::AddOutcome>>(const core::commands::AddMember &)>
        addMember;
    std::function<Answer<std::vector<core::commands::InviteOutcome>>(const core::commands::InviteMembers &)>
        previewInvite;
    std::function<Answer<core::commands::WithUndo<core::commands::InviteOutcome>>(
        const core::commands::InviteMembers &)>
        inviteMembers;
    std::function<Answer<std::vector<core::commands::TagOutcome>>(const core::commands::TagMembers &)> previewTags;
    std::function<Answer<std::vector<core::commands::TagOutcome>>(const core::commands::TagMembers &)> tagMembers;
    std::function<Answer<std::vector<core::commands::RemovalOutcome>>(const core::commands::RemoveMembers &)>
        previewRemoval;
    std::function<Answer<core::commands::WithUndo<core::commands::RemovalOutcome>>(
        const core::commands::RemoveMembers &)>
        removeMembers;
    std::function<Answer<>(qint64 token)> undo;
    std::function<Answer<>(core::UserId, core::ChatKey)> newInvite;
    std::function<Answer<>(core::UserId, const QString &)> setNote;
    std::function<Answer<>(core::UserId, const QStringList &)> setTags;
    std::function<Answer<>(core::UserId)> forget;
};

struct ActivityPort {
    std::function<Answer<core::queries::ActivityCounts>()> counts;
    std::function<Answer<std::vector<core::queries::DecisionRow>>()> openDecisions;
    std::function<Answer<std::vector<core::queries::DecisionRow>>(int limit)> answeredDecisions;
    std::function<Answer<std::vector<core::queries::CallRow>>(core::OutboxState, int limit)> calls;
    std::function<Answer<std::vector<core::queries::FailedUpdateRow>>(int limit)> failedUpdates;
    std::function<Answer<std::vector<core::queries::AuditRow>>(const core::queries::AuditFilter &)> audit;
    std::function<Answer<>(core::DecisionId, const QString &answer, std::optional<core::Instant> until)> answer;
    std::function<Answer<>(core::OutboxId)> sendAgain;
    std::function<Answer<>(core::OutboxId)> drop;
    std::function<Answer<>(qint64 failedUpdate)> tryUpdateAgain;
};

struct OverviewPort {
    std::function<Answer<core::queries::Overview>()> overview;
    std::function<Answer<std::vector<core::queries::DayNumbers>>(std::vector<core::Instant> starts)> days;
    std::function<Answer<>(core::DecisionId, const QString &answer, std::optional<core::Instant> until)> answer;
};

//! Up to where the log was read.
struct LogPlace {
    quint64 file = 0; //!< which file it was, whatever it is called now
    qint64 offset = 0;

    friend bool operator==(const LogPlace &, const LogPlace &) = default;
};

//! What the log has after a place.
struct LogNews {
    std::shared_ptr<const LogPart> part; //!< may be null: nothing
    LogPlace place;
    bool isFromStart = false; //!< the place is not in the log any more: this is all there is
};

//! The program's own log.
struct LogPort {
    std::function<Answer<LogNews>(const LogPlace &)> read;
};

//! Where a token is kept.
enum class TokenPlace {
    Keychain,
    PassphraseFile, //!< a file in the data folder, encrypted with a passphrase that is asked at each start
    ThisRun, //!< nowhere: it is asked at each start
};

//! Where the token in use came from: one of the places where it is kept, or whoever started the program.
enum class TokenOrigin { None, Keychain, PassphraseFile, ThisRun, Option, Credential, Environment };

//! What Telegram says about a token that is being tried.
struct TokenCheck {
    core::BotId id;
    QString name; //!< untrusted
    QString username;
    bool canJoinGroups = false;
    bool canReadAllGroupMessages = false;
    QString webhookHost = {}; //!< empty: none is set
    qint64 webhookPending = 0;
    QString otherBot = {}; //!< the username of the bot to which the profile belongs, when it is another one
};

//! Which keychain there is, and whether it can be used now.
struct KeychainState {
    enum class Kind {
        Usable,
        Locked,
        Missing,
        Unused, //!< Gatehouse is portable, and leaves nothing on this computer
    };
    Kind kind = Kind::Usable;
    QString name = {}; //!< e.g. "GNOME Keyring"; may be empty
};

//! How to reach the internet, as the settings page shows it. The password goes into the secret store.
struct ProxyChoice {
    enum class Kind { System, None, Socks5, Http };
    Kind kind = Kind::System;
    QString host = {};
    int port = 0;
    QString user = {};
    std::optional<core::Secret> password = {}; //!< nothing: unchanged

    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

//! The bot itself: token, owner, network. What is behind it belongs to the program, not to the core.
struct BotPort {
    //! Asks Telegram who this is (getMe, getWebhookInfo). Unauthorized, NotReached, InvalidInput (does not look like one).
    std::function<Answer<TokenCheck>(const core::Secret &token)> checkToken;
    std::function<Answer<KeychainState>()> keychain;
    //! Keeps the token there and begins to listen. SecretLocked, SecretUnavailable; InvalidInput when it is no token or
    //! another bot's.
    std::function<Answer<>(const core::Secret &token, TokenPlace place, const core::Secret &passphrase)> useToken;
    std::function<Answer<>()> forgetToken;
    std::function<TokenOrigin()> tokenOrigin;
    //! Removes a webhook (drop_pending_updates=false) for the token that is tried, or for the one in use when empty.
    std::function<Answer<>(const core::Secret &token)> takeOver;
    std::function<Answer<core::queries::Overview>()> overview;
    std::function<Answer<QString>()> ownerLink;
    std::function<Answer<>()> forgetOwner;
    std::function<Answer<>(std::optional<core::Instant>)> pause;
    std::function<Answer<>()> resume;
    std::function<ProxyChoice()> proxy;
    std::function<Answer<>(const ProxyChoice &)> setProxy;
    //! The address of the creator's own Bot API server; empty: Telegram's.
    std::function<QString()> server;
    //! Connects to that server, or to Telegram's own when empty. InvalidInput unless it is https, or http on this computer.
    std::function<Answer<>(const QString &url)> setServer;
    bool isProxyGiven = false; //!< by the command line, which counts until the program ends
    QString givenServer = {}; //!< by the command line; empty: none
    //! Restarts into the practice Telegram.
    std::function<void()> startPractice;
    bool isPractice = false; //!< the bot is the practice Telegram's, and has no token
};

//! Window, tray, notifications, language and the start at login, as the settings show them. What is behind it belongs to the program.
struct DesktopPort {
    std::function<bool()> hasTray;
    std::function<ShellOptions()> options;
    std::function<void(const ShellOptions &)> setOptions;
    std::function<NoticeOptions()> notices;
    std::function<void(const NoticeOptions &)> setNotices;
    //! Shows a notification to try it.
    std::function<void()> showExample;
    std::function<Autostart()> autostart;
    std::function<core::Result<>(bool on)> setAutostart;
    //! The code of the language that was chosen for the window (see languages()); empty: the system's.
    std::function<QString()> language;
    //! Remembers it, and makes the window anew where that is another one than it speaks.
    std::function<void(const QString &code)> setLanguage;
    //! Calls \p changed when one of these was changed elsewhere, as long as \p receiver lives.
    std::function<void(QObject *receiver, const std::function<void()> &changed)> watch;
};

//! All that the pages stand on.
struct Ports {
    OverviewPort overview;
    MembersPort members;
    ChatsPort chats;
    ActivityPort activity;
    BotPort bot;
    LogPort log;
    DesktopPort desktop;
    DataPort data;
    ProgramFacts program;
    UpdatePort updates;
    ProfilesPort profiles;
};

//! The same, but every question about the data fails, as with a disk that cannot be read: for pictures of that.
[[nodiscard]] Ports unreadable(Ports ports);

} // namespace ui
