// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/world_transport.h"

#include <QJsonDocument>

using namespace core;

WorldTransport::WorldTransport(practice::World &world, BotId bot, std::function<bool()> isCut, DyingCalls dying)
    : m_world(world)
    , m_bot(bot)
    , m_isCut(std::move(isCut))
    , m_dying(dying)
{
}

WorldTransport::~WorldTransport()
{
    *m_isAlive = false;
}

QFuture<Result<botapi::RawReply>> WorldTransport::send(const botapi::Request &request)
{
    auto promise = std::make_shared<QPromise<Result<botapi::RawReply>>>();
    promise->start();
    const bool isDying = m_isCut();
    if (isDying && m_dying == DyingCalls::NeverLeave)
        return promise->future();
    m_world.call({m_bot, request.method, QJsonDocument::fromJson(request.parameters).object()},
                 [promise, isDying, isAlive = m_isAlive, &clock = m_world.clock()](const practice::ApiReply &reply) {
                     if (isDying || !*isAlive)
                         return;
                     promise->addResult(botapi::RawReply{reply.status, reply.body, clock.now(), reply.retryAfter});
                     promise->finish();
                 });
    return promise->future();
}
