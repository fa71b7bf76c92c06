// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world/world.h"

#include "core/practice/world/methods.h"

namespace core::practice {

using namespace Qt::StringLiterals;

namespace {

State emptyState(quint64 seed)
{
    State state;
    state.random = Random(seed);
    addServiceAccounts(state);
    return state;
}

} // namespace

World::World(const Clock &clock, quint64 seed) : World(clock, emptyState(seed)) { }

World::World(const Clock &clock, State state) : m_state(std::move(state)), m_realm{m_state, clock} { }

void World::call(const ApiCall &request, ReplyCallback done)
{
    const auto fault = m_faults.take(request.method);
    if (fault && fault->fate == ApiReply::Fate::NeverReached) {
        done({0, {}, {}, ApiReply::Fate::NeverReached});
        return;
    }
    if (fault && fault->fate == ApiReply::Fate::Arrives) {
        done(replyOf(tl::unexpected<Refusal>(fault->refusal)));
        return;
    }
    if (fault) {
        done = [done = std::move(done)](ApiReply reply) {
            reply.fate = ApiReply::Fate::LostAfterwards;
            done(std::move(reply));
        };
    }

    const auto bot = m_state.bots.find(request.bot);
    if (bot == m_state.bots.end() || bot->second.isRevoked) {
        done(replyOf(tl::unexpected<Refusal>(Refusal{401, u"Unauthorized"_s})));
        return;
    }
    Call current{m_realm, bot->second, Parameters(request.parameters), request.uploads};
    if (Polls::answers(request.method)) {
        m_polls.call(current, request.method, std::move(done));
        return;
    }
    const Handler handler = handlerOf(request.method);
    done(replyOf(handler ? handler(current) : tl::unexpected<Refusal>(Refusal{404, u"Not Found: method not found"_s})));
    settle();
}

ApiReply World::call(const ApiCall &request)
{
    ApiCall patient = request;
    patient.parameters.remove("timeout"_L1);
    ApiReply result;
    call(patient, [&result](ApiReply reply) { result = std::move(reply); });
    return result;
}

std::optional<QByteArray> World::download(const QString &filePath) const
{
    const auto file = m_state.files.find(filePath.section(u'/', -1));
    if (file == m_state.files.end() || file->second.content.isEmpty())
        return {};
    return file->second.content;
}

} // namespace core::practice
