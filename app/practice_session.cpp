// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice_session.h"

#include "core/base/deliver.h"
#include "core/base/log.h"
#include "core/practice/practice_transport.h"
#include "core/practice/world_file.h"

#include <QRandomGenerator>

namespace app {

using namespace core;
using namespace std::chrono_literals;

namespace {

constexpr Duration saveEvery = 30s;
constexpr quint64 seedOfTheSample = 2026; // the same forty people for everybody

Chat asConnected(const practice::Chat &known)
{
    Chat chat;
    chat.address = known.id;
    chat.type = known.type == practice::ChatType::Channel ? ChatType::Channel : ChatType::Supergroup;
    chat.title = known.title;
    chat.botStatus = MemberStatus::Administrator;
    chat.rights = neededRights(chat.type);
    return chat;
}

} // namespace

PracticeSession::PracticeSession(QString path, const Clock &clock, Scheduler &scheduler, Life life)
    : m_path(std::move(path))
{
    auto saved = practice::loadWorld(m_path);
    if (!saved && saved.error().kind != Error::Kind::NotFound) {
        const auto aside = practice::setAside(m_path, clock.now());
        qCWarning(lcApp).noquote() << "the practice Telegram could not be read:" << saved.error().detail
                                   << (aside ? "- it was set aside" : "- and could not be set aside");
    }
    m_clock = std::make_unique<practice::PracticeClock>(clock, scheduler, saved ? saved->savedAt : Instant());
    auto known = saved ? practice::sampleOf(saved->state) : std::nullopt;
    m_isNew = !known;
    auto world = std::make_unique<practice::World>(
        *m_clock, m_isNew ? practice::sampleWorld(seedOfTheSample, m_clock->now()) : std::move(saved->state));
    m_sample = known ? std::move(*known) : practice::sampleOf(world->state()).value();
    for (const ChatId chat : {m_sample.channel, m_sample.group})
        m_chats.push_back(asConnected(world->state().chats.at(chat)));
    m_telegram = std::make_unique<practice::PracticeTelegram>(std::move(world), *m_clock);
    if (life == Life::Slow)
        m_liveliness.emplace(*m_telegram, m_sample, QRandomGenerator::global()->generate64());
    saveLater();
}

void PracticeSession::rehearseConnecting(const QString &code)
{
    m_telegram->post(
        [sample = m_sample, code](practice::World &world) { practice::rehearseConnecting(world, sample, code); });
}

PracticeSession::~PracticeSession()
{
    m_liveliness.reset();
    // The world's thread ends without looking at orders that still wait, so its last one is waited for.
    m_telegram->with([this](practice::World &world) { save(world); }).waitForFinished();
    m_telegram.reset();
}

std::unique_ptr<botapi::Transport> PracticeSession::makeTransport()
{
    return std::make_unique<practice::PracticeTransport>(*m_telegram, m_sample.bot);
}

void PracticeSession::saveLater()
{
    m_clock->after(saveEvery, this, [this] {
        m_telegram->post([this](practice::World &world) { save(world); });
        saveLater();
    });
}

void PracticeSession::save(practice::World &world)
{
    if (const auto written = practice::saveWorld(m_path, world); !written)
        qCWarning(lcApp).noquote() << "the practice Telegram could not be saved:" << written.error().detail;
}

} // namespace app
