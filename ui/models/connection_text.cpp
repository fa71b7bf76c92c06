// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/connection_text.h"

#include "ui/text/safe_text.h"
#include "ui/text/times.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class ConnectionWords {
    Q_DECLARE_TR_FUNCTIONS(ui::ConnectionWords)

public:
    static QString lastAnswer(const core::ConnectionState &state, core::Instant now)
    {
        if (!state.lastAnswer)
            return tr("Waiting for the first answer");
        return tr("Last answer %1").arg(Times::ago(*state.lastAnswer, now));
    }

    static QString since(const core::ConnectionState &state, core::Instant now)
    {
        return state.since ? tr("Since %1").arg(Times::clockOrDay(*state.since, now)) : QString();
    }

    static StatusText connected(const core::ConnectionState &state, core::Instant now)
    {
        const auto wait = orderedWait(state, now);
        if (!wait)
            return {Tone::Ok, u"circle-check"_s, tr("Listening"), lastAnswer(state, now)};
        if (state.nextTry && *state.nextTry > now)
            return {Tone::Info, u"timer"_s, tr("Waiting"),
                    tr("Telegram asks for a pause: %1").arg(Times::countdown(*state.nextTry - now))};
        return {Tone::Info, u"timer"_s, tr("Listening"), tr("Sending goes on in %1").arg(Times::countdown(*wait))};
    }

    static StatusText status(const core::ConnectionState &state, core::Instant now)
    {
        using core::Connection;
        switch (state.connection) {
        case Connection::None:
            return {Tone::Neutral, u"circle-dashed"_s, tr("No bot yet"), tr("Bring its token to begin")};
        case Connection::Checking:
            return {Tone::Info, u"radio"_s, tr("Connecting"), tr("Asking Telegram")};
        case Connection::Connected:
            return connected(state, now);
        case Connection::WrongToken:
            return {Tone::Bad, u"octagon-x"_s, tr("Wrong token"), tr("Telegram does not know it")};
        case Connection::Revoked:
            return {Tone::Bad, u"octagon-x"_s, tr("Token revoked"), tr("A new one is needed")};
        case Connection::Webhook:
            return {Tone::Warn, u"triangle-alert"_s, tr("Not listening"), tr("Another service gets the messages")};
        case Connection::OtherPoller:
            return {Tone::Warn, u"triangle-alert"_s, tr("Not listening"), tr("Another program uses this bot")};
        case Connection::Offline:
            return {Tone::Warn, u"cloud-off"_s, tr("Offline"), since(state, now)};
        case Connection::StorageTrouble:
            return {Tone::Bad, u"octagon-x"_s, tr("Stopped"), tr("The data cannot be saved")};
        }
        return {};
    }

    static QString webhook(const core::ConnectionState &state)
    {
        const QString host = safeName(state.webhookHost);
        if (state.webhookPending == 0)
            return tr("A webhook to %1 is set. Only one of you can get the messages.").arg(host);
        return tr("A webhook to %1 is set and %Ln messages wait. Only one of you can get them.", nullptr,
                  static_cast<int>(state.webhookPending))
            .arg(host);
    }

    static std::optional<TroubleText> trouble(const core::ConnectionState &state, core::Instant now)
    {
        using core::Connection;
        switch (state.connection) {
        case Connection::None:
        case Connection::Checking:
        case Connection::Connected:
            return {};
        case Connection::WrongToken:
            return TroubleText{Tone::Bad, u"key-round"_s, tr("Telegram does not know this token."),
                               tr("Copy it again from BotFather."), HelpTopic::ConnectTheBot};
        case Connection::Revoked:
            return TroubleText{Tone::Bad, u"key-round"_s, tr("The token was revoked."),
                               tr("Get a new one from BotFather. Everything that waits is kept."),
                               HelpTopic::TokenRevoked};
        case Connection::Webhook:
            return TroubleText{Tone::Warn, u"triangle-alert"_s, tr("Another service fetches this bot's messages."),
                               webhook(state), HelpTopic::AnotherProgram};
        case Connection::OtherPoller:
            return TroubleText{Tone::Warn, u"triangle-alert"_s, tr("Another program fetches this bot's messages."),
                               tr("Stop it, or make a new token. Gatehouse keeps trying."), HelpTopic::AnotherProgram};
        case Connection::Offline:
            return TroubleText{Tone::Warn, u"cloud-off"_s,
                               state.since ? tr("Offline since %1.").arg(Times::clockOrDay(*state.since, now))
                                           : tr("Offline."),
                               tr("Everything is kept and sent later."), HelpTopic::Offline};
        case Connection::StorageTrouble:
            return storage(state.cause.value_or(core::Error::Kind::StorageFailed));
        }
        return {};
    }

    static TroubleText storage(core::Error::Kind kind)
    {
        using Kind = core::Error::Kind;
        TroubleText text{Tone::Bad, u"octagon-x"_s, tr("The data cannot be saved, so Gatehouse stopped listening."),
                         tr("Nothing is lost: Telegram keeps messages for 24 hours."), HelpTopic::DiskFull};
        if (kind == Kind::StorageFull) {
            text.fact = tr("The disk is full, so Gatehouse stopped listening.");
            text.reason = tr("Free some space; it goes on by itself. Telegram keeps messages for 24 hours.");
        } else if (kind == Kind::StorageReadOnly) {
            text.fact = tr("The data folder cannot be written.");
            text.reason = tr("You can look, but nothing is changed or fetched.");
        } else if (kind == Kind::StorageCorrupt) {
            text.fact = tr("The data file is damaged, so nothing more is written to it.");
            text.reason = tr("Gatehouse stopped listening. Telegram keeps messages for 24 hours.");
            text.help = HelpTopic::DamagedData;
        }
        return text;
    }

    static QString paused(core::Instant until, core::Instant now)
    {
        if (until == core::Instant::max())
            return tr("Paused until you switch it on");
        return tr("Paused until %1").arg(Times::moment(until, now));
    }
};

} // namespace

StatusText statusText(const core::ConnectionState &state, std::optional<core::Instant> pausedUntil, core::Instant now)
{
    if (pausedUntil && state.connection == core::Connection::Connected)
        return {Tone::Neutral, u"circle-pause"_s, ConnectionWords::tr("Paused"), pauseText(*pausedUntil, now)};
    return ConnectionWords::status(state, now);
}

std::optional<core::Duration> orderedWait(const core::ConnectionState &state, core::Instant now)
{
    if (state.connection != core::Connection::Connected)
        return {};
    const core::Instant until =
        std::max(state.nextTry.value_or(core::Instant()), state.heldUntil.value_or(core::Instant()));
    return until > now ? std::optional(until - now) : std::nullopt;
}

std::optional<TroubleText> troubleText(const core::ConnectionState &state, core::Instant now)
{
    return ConnectionWords::trouble(state, now);
}

QString pauseText(core::Instant until, core::Instant now)
{
    return ConnectionWords::paused(until, now);
}

} // namespace ui
