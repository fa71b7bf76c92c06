// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance.h"

#include "app/members_report.h"
#include "core/access/chat_watch.h"
#include "core/base/log.h"
#include "core/botapi/bot_token.h"
#include "core/botapi/http_transport.h"
#include "core/decisions/decisions.h"
#include "core/store/audit_repository.h"

namespace app {

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

botapi::ProxySettings proxyOf(const std::optional<ProxyOption> &option)
{
    using Kind = botapi::ProxySettings::Kind;
    if (!option)
        return {.kind = Kind::System};
    switch (option->kind) {
    case ProxyOption::Kind::System:
        return {.kind = Kind::System};
    case ProxyOption::Kind::None:
        return {.kind = Kind::None};
    case ProxyOption::Kind::Socks5:
        return {.kind = Kind::Socks5, .host = option->host, .port = option->port, .user = option->user};
    case ProxyOption::Kind::Http:
        return {.kind = Kind::Http, .host = option->host, .port = option->port, .user = option->user};
    }
    Q_UNREACHABLE();
}

botapi::HttpSettings httpSettingsOf(const CommandLine &line)
{
    botapi::HttpSettings settings;
    if (line.apiUrl)
        settings.baseUrl = line.apiUrl->toString();
    settings.allowPlainHttp = line.isPlainHttpAllowed;
    settings.proxy = proxyOf(line.proxy);
    return settings;
}

} // namespace

Result<std::unique_ptr<Instance>> Instance::open(const ProfileFolder &profile, const CommandLine &line,
                                                 const Clock &clock, Scheduler &scheduler, PracticeSession::Life life)
{
    std::unique_ptr<PracticeSession> practice;
    if (line.isPractice && !profile.isReadOnly)
        practice = std::make_unique<PracticeSession>(profile.paths.practiceWorld(), clock, scheduler, life);
    auto trusted = std::make_unique<TrustedClock>(practice ? static_cast<const Clock &>(practice->clock()) : clock);
    const auto kind = practice ? store::ProfileKind::Practice : store::ProfileKind::Real;
    auto store = profile.isReadOnly ? ProfileStore::look(profile.paths.database())
                                    : ProfileStore::open(profile.paths.database(), kind, *trusted);
    if (!store)
        return failure(store.error());
    return std::unique_ptr<Instance>(
        new Instance(profile.paths, line, scheduler, std::move(practice), std::move(trusted), std::move(*store)));
}

Instance::Instance(const ProfilePaths &paths, const CommandLine &line, Scheduler &scheduler,
                   std::unique_ptr<PracticeSession> practice, std::unique_ptr<TrustedClock> trusted,
                   std::unique_ptr<ProfileStore> store)
    : m_practice(std::move(practice))
    , m_scheduler(m_practice ? static_cast<Scheduler *>(&m_practice->clock()) : &scheduler)
    , m_clock(std::move(trusted))
    , m_store(std::move(store))
    , m_members(m_store->reader(), *m_clock)
    , m_memberExport(m_store->reader(), *m_clock)
    , m_chats(m_store->reader())
    , m_activity(m_store->reader())
    , m_overview(m_store->reader(), *m_clock)
    , m_questions(m_store->reader(), *m_clock)
    , m_http(httpSettingsOf(line))
    , m_hasProxyOption(line.proxy.has_value())
    , m_hasServerOption(line.apiUrl.has_value())
    , m_caretaker(paths.database(), paths.backups(), m_store->writer(), *m_clock, *m_scheduler)
{
    connect(&m_caretaker, &store::Caretaker::foundDamaged, this, &Instance::stopForDamage);
    stopBot();
}

Instance::~Instance()
{
    stopBot();
}

Result<> Instance::useToken(const Secret &token)
{
    botapi::HttpSettings settings = m_http;
    settings.token = token;
    if (const auto endpoint = botapi::endpointOf(settings); !endpoint)
        return failure(endpoint.error());
    if (!m_network) {
        m_network = std::make_unique<NetworkWatch>();
        connect(m_network.get(), &NetworkWatch::changed, this, [this] {
            if (m_bot)
                m_bot->networkChanged();
        });
    }
    run(botapi::botIdOf(token), [this, settings]() -> std::unique_ptr<botapi::Transport> {
        auto transport = botapi::HttpTransport::create(settings, *m_scheduler);
        return transport ? std::move(*transport) : nullptr; // cannot fail: the settings were tried above
    });
    return {};
}

void Instance::auditOrder(QLatin1StringView action)
{
    m_store->writer().submit([now = m_clock->now(), action = QString(action)](store::Tx &tx) {
        return store::AuditRepository(tx).add({now, Origin::Creator, action});
    });
}

void Instance::usePractice()
{
    if (m_practice == nullptr)
        return; // only looked at
    run(m_practice->sample().bot, [this] { return m_practice->makeTransport(); });
    if (m_practice->isNew())
        welcomePractice();
}

void Instance::rehearseConnecting(const QString &code)
{
    if (m_practice != nullptr)
        m_practice->rehearseConnecting(code);
}

void Instance::run(BotId bot, BotRuntime::MakeTransport makeTransport)
{
    stopBot();
    if (m_store->isReadOnly() || m_isDamaged)
        return; // a bot whose work cannot be kept does none
    m_bot = std::make_unique<BotRuntime>(*m_store, *m_clock, *m_scheduler, bot, std::move(makeTransport));
    connect(m_bot.get(), &BotRuntime::stateChanged, this, &Instance::setConnection);
    connect(m_bot.get(), &BotRuntime::ready, this, &Instance::botReady);
    connect(m_bot.get(), &BotRuntime::refused, this, &Instance::refused);
    m_bot->start();
}

void Instance::stopBot()
{
    m_bot.reset();
    if (m_store->isReadOnly())
        setConnection({.connection = Connection::StorageTrouble, .cause = Error::Kind::StorageReadOnly});
    else if (m_isDamaged)
        setConnection({.connection = Connection::StorageTrouble, .cause = Error::Kind::StorageCorrupt});
    else
        setConnection({.connection = Connection::None});
}

Error::Kind Instance::whyNoBot() const
{
    return m_connection.cause.value_or(Error::Kind::SecretMissing);
}

void Instance::lookAfterStore()
{
    if (!m_store->isReadOnly())
        m_caretaker.start();
}

void Instance::stopForDamage()
{
    qCCritical(lcApp, "the store is damaged: nothing more is written to it");
    m_isDamaged = true;
    stopBot();
    deliver(m_caretaker.lookForCopy(), this, [this](const std::optional<QString> &copy) {
        m_damage = StoreDamage{.copy = copy};
        Q_EMIT damaged(*m_damage);
    });
}

void Instance::setConnection(const ConnectionState &state)
{
    if (m_connection == state)
        return;
    m_connection = state;
    Q_EMIT connectionChanged(m_connection);
}

void Instance::welcomePractice()
{
    // A newcomer meets a world at work: the sample's creator is known as owner and has connected both chats before the
    // first updates come, which tell what happened there since.
    connect(m_bot.get(), &BotRuntime::ready, this, [this] {
        const auto settleIn = [owner = m_practice->sample().owner,
                               chats = m_practice->chats()](engine::Context &context) -> Result<> {
            GATEHOUSE_TRY(store::BotRepository(context.tx).setOwner(context.bot, owner));
            for (const Chat &chat : chats) {
                if (const auto key = access::connectChat(chat, Origin::Creator, context); !key)
                    return failure(key.error());
            }
            return {};
        };
        deliver(m_bot->engine()->order(settleIn), this, [](const Result<> &outcome) {
            if (!outcome)
                qCWarning(lcApp).noquote() << "the practice chats were not connected:" << outcome.error().detail;
        });
    });
}

QFuture<ControlReply> Instance::obey(const ControlRequest &request)
{
    const auto argument = [&request](size_t index) {
        return index < request.arguments.size() ? request.arguments[index] : QString();
    };
    if (request.command == "health"_L1)
        return m_questions.health(argument(0) == "json"_L1, m_connection);
    if (request.command == "members"_L1)
        return m_questions.members(argument(0) == "json"_L1,
                                   membersFilter({argument(1), argument(2), argument(3), argument(4)}));
    if (request.command == "export"_L1)
        return m_questions.exportMembers(argument(1) == "json"_L1);
    if (request.command == "decide"_L1)
        return decide(DecisionId(argument(0).toLongLong()), argument(1) == "yes"_L1);
    if (request.command == "pause"_L1 || request.command == "resume"_L1)
        return setPaused(request.command == "pause"_L1);
    return QtFuture::makeReadyFuture(errorReply(u"This Gatehouse cannot do that."_s));
}

QFuture<ControlReply> Instance::setPaused(bool paused)
{
    if (m_bot == nullptr || m_bot->engine() == nullptr)
        return QtFuture::makeReadyFuture(errorReply(u"No bot is connected."_s));
    engine::Engine &engine = *m_bot->engine();
    return replyTo(paused ? engine.pause({}) : engine.resume(), this, [](const Result<> &outcome) {
        return outcome ? ControlReply{int(ExitCode::Ok), u"Done.\n"_s} : errorReply(u"It could not be saved."_s);
    });
}

QFuture<ControlReply> Instance::decide(DecisionId decision, bool answer)
{
    if (m_bot == nullptr || m_bot->engine() == nullptr)
        return QtFuture::makeReadyFuture(errorReply(u"No bot is connected."_s));
    const auto order = [decision, answer](engine::Context &context) {
        return decisions::answerYesOrNo(decision, answer, Origin::Creator, context);
    };
    return replyTo(m_bot->engine()->order(order), this, [](const Result<> &outcome) {
        if (outcome)
            return ControlReply{int(ExitCode::Ok), u"Done.\n"_s};
        if (outcome.error().kind == Error::Kind::AlreadyDone)
            return ControlReply{int(ExitCode::Warning), u"This was answered before.\n"_s};
        return errorReply(outcome.error().kind == Error::Kind::NotFound ? u"There is no such decision."_s
                                                                        : u"The answer could not be carried out."_s);
    });
}

void Instance::watchForIdle(std::chrono::seconds time)
{
    m_scheduler->after(500ms, this, [this, time] {
        const bool isListening = m_connection.connection == Connection::Connected && m_connection.lastAnswer;
        if (!isListening)
            m_idleFrom = m_clock->steady();
        const Duration since = m_bot ? std::max(m_bot->lastActivity(), m_idleFrom) : m_idleFrom;
        if (m_clock->steady() - since < time)
            return watchForIdle(time);
        deliver(m_overview.hasWorkUntil(m_clock->now() + time), this, [this, time](const Result<bool> &hasWork) {
            if (hasWork && !*hasWork)
                return Q_EMIT idle();
            watchForIdle(time);
        });
    });
}

} // namespace app
