// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practice_transport.h"

#include <QFile>
#include <QJsonDocument>

#include <atomic>

namespace core::practice {

using namespace Qt::StringLiterals;

//! A call that is under way. Whoever finishes it first decides; forgotten by all, it ends as cancelled.
class PracticeTransport::Pending {
public:
    Pending() { m_promise.start(); }
    ~Pending() { finish(failure(Error::Kind::Cancelled, u"the practice Telegram has gone"_s)); }
    Q_DISABLE_COPY_MOVE(Pending)

    [[nodiscard]] QFuture<Result<botapi::RawReply>> future() { return m_promise.future(); }
    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    void finish(Result<botapi::RawReply> reply)
    {
        if (m_isFinished.exchange(true))
            return;
        m_promise.addResult(std::move(reply));
        m_promise.finish();
    }

private:
    QPromise<Result<botapi::RawReply>> m_promise;
    std::atomic<bool> m_isFinished = false;
};

namespace {

Result<std::vector<UploadedFile>> readUploads(const std::vector<botapi::Upload> &uploads)
{
    std::vector<UploadedFile> result;
    for (const botapi::Upload &upload : uploads) {
        QFile file(upload.path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::NotReached, u"a file to be sent cannot be read"_s);
        result.push_back({upload.field, upload.fileName, upload.mimeType, file.readAll()});
    }
    return result;
}

Result<botapi::RawReply> rawReply(const ApiReply &reply, Instant now)
{
    switch (reply.fate) {
    case ApiReply::Fate::Arrives:
        break;
    case ApiReply::Fate::LostAfterwards:
        return failure(Error::Kind::OutcomeUnknown, u"the connection was lost"_s);
    case ApiReply::Fate::NeverReached:
        return failure(Error::Kind::NotReached, u"no connection"_s);
    }
    return botapi::RawReply{reply.status, reply.body, now, reply.retryAfter};
}

} // namespace

PracticeTransport::PracticeTransport(PracticeTelegram &telegram, BotId bot) : m_telegram(telegram), m_bot(bot) { }

PracticeTransport::~PracticeTransport()
{
    for (const auto channel : {botapi::Channel::Poll, botapi::Channel::Urgent, botapi::Channel::Bulk})
        PracticeTransport::reconnect(channel);
}

QFuture<Result<botapi::RawReply>> PracticeTransport::send(const botapi::Request &request)
{
    auto pending = std::make_shared<Pending>();
    QFuture<Result<botapi::RawReply>> future = pending->future();
    auto &inFlight = m_inFlight.at(static_cast<size_t>(request.channel));
    std::erase_if(inFlight, [](const auto &other) { return other.expired(); });
    inFlight.push_back(pending);

    m_telegram.post([&telegram = m_telegram, latency = m_latency, bot = m_bot, request, pending](World &world) {
        auto uploads = readUploads(request.uploads);
        if (!uploads) {
            pending->finish(failure(uploads.error()));
            return;
        }
        const auto arrive = [&telegram, &clock = world.clock(), latency, pending](const ApiReply &reply) {
            if (latency > Duration::zero())
                telegram.after(latency,
                               [&clock, pending, reply](World &) { pending->finish(rawReply(reply, clock.now())); });
            else
                pending->finish(rawReply(reply, clock.now()));
        };
        world.call({bot, request.method, QJsonDocument::fromJson(request.parameters).object(), std::move(*uploads)},
                   arrive);
        if (pending->isFinished())
            return;
        telegram.after(request.deadline, [weak = std::weak_ptr(pending)](World &) {
            if (const auto late = weak.lock())
                late->finish(failure(Error::Kind::OutcomeUnknown, u"no answer in time"_s));
        });
    });
    return future;
}

int PracticeTransport::connections(botapi::Channel channel) const
{
    return channel == botapi::Channel::Poll ? 1 : 6; // as many as Qt opens to one host
}

void PracticeTransport::reconnect(botapi::Channel channel)
{
    // The world goes on with what it was told, as a server does when the line breaks.
    for (const auto &weak : m_inFlight.at(static_cast<size_t>(channel))) {
        if (const auto pending = weak.lock())
            pending->finish(failure(Error::Kind::OutcomeUnknown, u"the connection was dropped"_s));
    }
    m_inFlight.at(static_cast<size_t>(channel)).clear();
}

} // namespace core::practice
