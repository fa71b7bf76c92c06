// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/transport.h"

#include <QJsonObject>
#include <QMap>
#include <QPromise>

#include <memory>
#include <vector>

//! A way to Telegram on which every call waits until the test answers it. One thread.
class ScriptedTransport final : public core::botapi::Transport {
public:
    using Reply = core::Result<core::botapi::RawReply>;

    struct Call {
        core::botapi::Request request;
        std::shared_ptr<QPromise<Reply>> promise;
        bool isAnswered = false;

        [[nodiscard]] QString method() const { return request.method; }
        [[nodiscard]] QJsonObject parameters() const;
    };

    ~ScriptedTransport() override;

    [[nodiscard]] QFuture<Reply> send(const core::botapi::Request &request) override;
    [[nodiscard]] int connections(core::botapi::Channel channel) const override
    {
        return channel == core::botapi::Channel::Poll ? 1 : m_connections;
    }
    //! Only counted: whether calls come back then is up to the test.
    void reconnect(core::botapi::Channel channel) override { ++m_reconnects[channel]; }

    void setConnections(int count) { m_connections = count; }
    [[nodiscard]] int reconnects(core::botapi::Channel channel) const { return m_reconnects.value(channel); }

    //! All calls so far, in order.
    [[nodiscard]] const std::vector<Call> &calls() const { return m_calls; }
    [[nodiscard]] size_t count() const { return m_calls.size(); }
    [[nodiscard]] qsizetype countOf(const QString &method) const;
    //! How many of a channel were sent and not answered.
    [[nodiscard]] int inFlight(core::botapi::Channel channel) const;
    [[nodiscard]] const Call &last() const { return m_calls.back(); }

    void answer(size_t call, Reply reply);
    void answerLast(Reply reply) { answer(m_calls.size() - 1, std::move(reply)); }

private:
    std::vector<Call> m_calls;
    QMap<core::botapi::Channel, int> m_reconnects;
    int m_connections = 6;
};

//! `{"ok":true,"result":…}` at \p serverTime.
[[nodiscard]] ScriptedTransport::Reply okReply(const QByteArray &result = "true",
                                               std::optional<core::Instant> serverTime = {});
//! A refusal as the Bot API words it.
[[nodiscard]] ScriptedTransport::Reply refusal(int code, const QString &description,
                                               const QJsonObject &parameters = {});
//! The refusal of a call for which the bot has not the right.
[[nodiscard]] ScriptedTransport::Reply lacksRight();
//! An invite link of this address, as createChatInviteLink gives it.
[[nodiscard]] ScriptedTransport::Reply linkReply(const QByteArray &address);
//! An answer of somebody else in between.
[[nodiscard]] ScriptedTransport::Reply plainReply(int status, const QByteArray &body);
[[nodiscard]] ScriptedTransport::Reply noReply(core::Error::Kind kind);
