// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/sample_ports.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using core::ChatKey;
using core::UserId;
using core::Verdict;
using core::queries::MemberState;

namespace {

QString keysOf(const std::vector<ChatKey> &chats)
{
    QStringList keys;
    for (const ChatKey chat : chats)
        keys << chat.toString();
    return keys.isEmpty() ? u"all"_s : keys.join(u',');
}

QString usersOf(const std::vector<UserId> &users)
{
    QStringList ids;
    for (const UserId user : users)
        ids << user.toString();
    return ids.join(u',');
}

} // namespace

SamplePorts::SamplePorts(const core::Clock &clock) : m_clock(clock)
{
    fillMembers();
    fillChats();
    fillActivity();
    fillLog();
    tokenCheck = ui::TokenCheck{core::BotId(7120448315), u"Slow Film Gate"_s, u"slowfilm_gate_bot"_s, true, true};
    keychain = {ui::KeychainState::Kind::Usable, u"GNOME Keyring"_s};
    const QDate today(2026, 11, 21);
    dataFacts = {.database = 8'650'000, .log = 310'000};
    for (int age = 0; age < 7; ++age)
        dataFacts.copies.push_back({today.addDays(-age), 8'400'000 - age * 90'000});
    program = {.version = u"0.1.0"_s,
               .sourceUrl = u"https://gatehouse.example/source"_s,
               .versions = {{u"qt"_s, u"6.4.2"_s}, {u"sqlite"_s, u"3.40.1"_s}}};
    profiles = {{u"/home/marit/.local/share/gatehouse/ceramics"_s, u"ceramics"_s, u"Clay Club"_s, u"clay_club_bot"_s},
                {u"/home/marit/.local/share/gatehouse/new one"_s, u"new one"_s}};
}

std::vector<core::commands::InviteOutcome> SamplePorts::outcomesOf(const core::commands::InviteMembers &wanted) const
{
    std::vector<core::commands::InviteOutcome> outcomes;
    for (const UserId user : wanted.users) {
        for (const ChatKey chat : wanted.chats)
            outcomes.push_back({user, chat, inviteKinds.value(user), !unreachable.contains(user)});
    }
    return outcomes;
}

ui::Answer<> SamplePorts::order(const QString &line)
{
    orders << line;
    if (orderError)
        return ready<void>(core::failure(*orderError));
    return ready<void>(core::Result<>());
}

void SamplePorts::fillMembers()
{
    const core::Instant now = m_clock.now();
    const auto add = [&](qint64 id, const QString &name, const QString &username, MemberState state,
                         core::Duration seen, int inside) -> core::queries::MemberRow & {
        core::queries::MemberRow row;
        row.id = UserId(id);
        row.name = name;
        row.username = username;
        row.state = state;
        row.directMessages = core::DirectMessages::Started;
        row.chatsInside = inside;
        row.lastSeen = now - seen;
        members.push_back(row);
        return members.back();
    };
    add(6120337001, u"ليلى المنصوري"_s, u"layla_mans"_s, MemberState::Inside, 5s, 2).until = now + 24h * 23;
    add(734120958, u"Тимур Озёрский"_s, u"t_ozersky"_s, MemberState::Inside, 2min, 2).until = now + 24h * 102;
    add(5812604417, u"Đặng Thảo Vy"_s, u"thaovy_d"_s, MemberState::Inside, 9min, 2).until = now + 8h;
    add(6120337845, u"प्रिया कुलश्रेष्ठ"_s, u"priya_kul"_s, MemberState::Invited, 26min, 0).isForEver = true;
    add(7208816402, u"Zoë Brandström"_s, u""_s, MemberState::Asks, 28min, 1);
    add(6120337003, u"山口 ひなた"_s, u"hinata_yg"_s, MemberState::Inside, 41min, 1).until = now + 24h * 3;
    add(6120337004, u"Nnamdi Okwuosa"_s, u"nnamdi_okw"_s, MemberState::Inside, 1h, 3).isForEver = true;
    auto &blocked = add(6120337005, u"נועה ברקוביץ׳"_s, u"noa_berk"_s, MemberState::Outside, 1h, 0);
    blocked.directMessages = core::DirectMessages::Blocked;
    add(6120337006, u"한소율"_s, u"soyul_h"_s, MemberState::Inside, 2h, 1).until = now + 24h * 18;
    add(6120337007, u"Mateus Quintela"_s, u"mquintela"_s, MemberState::Administrator, 3h, 3).isForEver = true;
    add(6120337008, u"Γεωργία Μαυρίδου"_s, u"geo_mavr"_s, MemberState::Ended, 19h, 0);
    add(6120337009, u"陈雨桐"_s, u"yutong_c"_s, MemberState::Inside, 48h, 2).until = now + 24h * 218;
    counts = {.all = 1284,
              .inside = 1137,
              .notInside = 147,
              .invited = 41,
              .asks = 3,
              .blocked = 28,
              .banned = 9,
              .administrators = 4};

    details.member.person = {UserId(5812604417), u"Đặng"_s, u"Thảo Vy"_s, u"thaovy_d"_s, u"vi"_s};
    details.member.directMessages = core::DirectMessages::Started;
    details.member.note = u"Pays by bank transfer, usually a day late. Be patient."_s;
    details.member.tags = {u"studio"_s, u"2025"_s};
    details.member.firstSeen = now - 24h * 200;
    details.member.lastSeen = now - 9min;
    details.state = MemberState::Inside;
    const auto happened = [&](core::Duration ago, const QString &action, const QString &chat) {
        details.timeline.entries.push_back(
            {now - ago, core::queries::TimelineEvent{action, u"gatehouse"_s}, ChatKey(2), chat});
    };
    happened(45min, u"link-stolen"_s, u"Darkroom"_s);
    happened(16h, u"link-sent"_s, u"Darkroom"_s);
    using Question = core::queries::TimelineQuestion;
    details.timeline.entries.push_back(
        {now - 17h, Question{core::DecisionKind::MayStay, core::DecisionState::Answered, u"stay"_s, u"owner"_s},
         ChatKey(1), u"Journal"_s});
    using Message = core::queries::TimelineMessage;
    details.timeline.entries.push_back(
        {now - 20h, Message{u"links"_s, core::OutboxState::Failed, core::Error::Kind::PersonUnreachable}});
    happened(40h, u"joined-with-link"_s, u"Darkroom"_s);
    happened(41h, u"member-added"_s, u"Darkroom"_s);
}

void SamplePorts::fillChats()
{
    using core::Right;
    const core::Instant now = m_clock.now();
    const auto chat = [&](qint64 key, core::ChatType type, const QString &title, qint64 count, core::Rights missing) {
        core::queries::ChatRow row;
        row.chat.key = ChatKey(key);
        row.chat.address = core::ChatId(-1002187430510 - key);
        row.chat.type = type;
        row.chat.title = title;
        row.chat.state = core::ChatState::Connected;
        row.chat.botStatus = core::MemberStatus::Administrator;
        row.chat.rights = core::neededRights(type) & ~missing;
        row.chat.memberCount = count;
        row.chat.found = now - 24h * 30;
        row.chat.connected = now - 24h * 30;
        row.chat.checked = now - 12min;
        row.missing = missing;
        row.knownInside = count / 2;
        row.beforeUs = 37;
        row.openInvites = 2;
        return row;
    };
    chats.connected.push_back(chat(1, core::ChatType::Channel, u"Journal"_s, 1092, {}));
    chats.connected.push_back(chat(2, core::ChatType::Supergroup, u"Darkroom"_s, 486, {}));
    chats.connected.push_back(chat(3, core::ChatType::Supergroup, u"Critique Circle"_s, 143, Right::RestrictMembers));
    chats.connected.back().chat.rightsLost = Right::RestrictMembers;
    chats.connected.back().chat.rightsLostAt = now - 110min;
    chats.connected.push_back(chat(4, core::ChatType::Channel, u"Open Window"_s, 3418, {}));
    chats.connected.back().chat.username = u"open_window"_s;
    chats.found.push_back(chat(5, core::ChatType::Supergroup, u"Lisbon Walk 2027"_s, 12, {}));
    chats.found.back().chat.state = core::ChatState::Found;
    chats.found.back().chat.found = now - 6min;

    for (const core::queries::ChatRow &row : chats.connected) {
        if (row.chat.key.value() > 3)
            continue;
        core::queries::ChatStanding standing;
        standing.chat = row.chat;
        core::Presence presence;
        presence.status = core::MemberStatus::Member;
        presence.isInside = row.chat.key.value() < 3;
        standing.presence = presence;
        if (presence.isInside)
            standing.verdict = {Verdict::Access::Allowed, Verdict::Reason::Granted, now + 8h, {}};
        details.chats.push_back(standing);
    }

    progress.code = u"VERIFY_7KQ2M9XHRD4T"_s;
    progress.made = now - 48s;
    progress.expires = now + 252s;
    progress.arrivals.push_back({now - 30s, u"wrong-case"_s, u"Lisbon Walk 2027"_s, u"Mateus Quintela"_s});
    progress.arrivals.push_back({now - 80s, u"as-reply"_s, u"Lisbon Walk 2027"_s, u"Mateus Quintela"_s});
    progress.arrivals.push_back({now - 6min, u"made-administrator"_s, u"Lisbon Walk 2027"_s, u"Marit"_s});
}

void SamplePorts::fillActivity()
{
    const core::Instant now = m_clock.now();
    activityCounts = {.decisions = 3, .pending = 12, .uncertain = 1, .failed = 2, .failedUpdates = 1, .audit = 2418};

    core::queries::DecisionRow may;
    may.decision.id = core::DecisionId(1);
    may.decision.kind = core::DecisionKind::MayStay;
    may.decision.user = UserId(7208816402);
    may.decision.chat = ChatKey(2);
    may.decision.asked = now - 28min;
    may.userName = u"Zoë Brandström"_s;
    may.chatTitle = u"Darkroom"_s;
    may.answers = {u"stay"_s, u"until"_s, u"remove"_s};
    may.wasAskedInTelegram = true;
    core::queries::DecisionRow lost;
    lost.decision.id = core::DecisionId(2);
    lost.decision.kind = core::DecisionKind::LostRight;
    lost.decision.chat = ChatKey(3);
    lost.decision.details = R"({"rights":2})";
    lost.decision.asked = now - 110min;
    lost.chatTitle = u"Critique Circle"_s;
    lost.answers = {u"check"_s, u"dismiss"_s};
    core::queries::DecisionRow stranger;
    stranger.decision.id = core::DecisionId(3);
    stranger.decision.kind = core::DecisionKind::StrangersChat;
    stranger.decision.asked = now - 130min;
    stranger.answers = {u"ignore"_s, u"leave"_s};
    decisions = {may, lost, stranger};
    core::queries::DecisionRow done = may;
    done.decision.id = core::DecisionId(9);
    done.userName = u"한소율"_s;
    done.chatTitle = u"Journal"_s;
    done.decision.state = core::DecisionState::Answered;
    done.decision.answer = u"stay"_s;
    done.decision.answeredBy = u"owner"_s;
    done.decision.answered = now - 12h;
    answered = {done};

    const auto call = [&](qint64 id, core::OutboxState state, std::optional<core::Wish> wish, const QString &method) {
        core::queries::CallRow row;
        row.id = core::OutboxId(id);
        row.state = state;
        row.wish = wish;
        row.method = method;
        row.user = UserId(5812604417);
        row.userName = u"Đặng Thảo Vy"_s;
        row.chat = ChatKey(2);
        row.chatTitle = u"Darkroom"_s;
        row.created = now - 4min;
        row.notBefore = now - 4min;
        return row;
    };
    calls.push_back(call(1, core::OutboxState::Pending, core::Wish::Invited, {}));
    calls.push_back(call(2, core::OutboxState::Pending, core::Wish::Out, {}));
    calls.back().notBefore = now + 8h;
    calls.push_back(call(3, core::OutboxState::Uncertain, {}, u"sendMessage"_s));
    calls.back().finished = now - 3min;
    calls.back().attempts = 1;
    calls.push_back(call(4, core::OutboxState::Failed, core::Wish::Out, u"unbanChatMember"_s));
    calls.back().error = core::Error::Kind::BotLacksRight;
    calls.back().errorDetail = u"Bad Request: not enough rights to restrict/unrestrict chat member"_s;
    calls.back().attempts = 1;

    details.chats.back().failed = calls.back();
    details.chats.back().failed->chat = ChatKey(3);
    details.chats.back().failed->chatTitle = u"Critique Circle"_s;

    core::queries::FailedUpdateRow failed;
    failed.id = 1;
    failed.update = core::UpdateId(90012345);
    failed.kind = u"chat_member"_s;
    failed.feature = u"presence"_s;
    failed.failed = now - 2h;
    failed.errorDetail = u"new_chat_member: missing"_s;
    failed.raw = R"({"update_id":90012345,"chat_member":{}})";
    failedUpdates = {failed};

    const auto entry = [&](qint64 id, core::Duration ago, const QString &action, const QString &user,
                           const QString &actor) {
        core::queries::AuditRow row;
        row.id = id;
        row.at = now - ago;
        row.actor = actor;
        row.action = action;
        row.user = UserId(6120337000 + id);
        row.userName = user;
        row.chat = ChatKey(2);
        row.chatTitle = u"Darkroom"_s;
        audit.push_back(row);
    };
    entry(1, 1min, u"joined-with-link"_s, u"ليلى المنصوري"_s, u"telegram"_s);
    entry(2, 12min, u"link-sent"_s, u"प्रिया कुलश्रेष्ठ"_s, u"gatehouse"_s);
    entry(3, 28min, u"added-in-telegram"_s, u"Zoë Brandström"_s, u"telegram"_s);
    entry(4, 45min, u"link-stolen"_s, u"Đặng Thảo Vy"_s, u"gatehouse"_s);
    entry(5, 110min, u"right-lost"_s, {}, u"telegram"_s);

    core::queries::BotSummary bot;
    bot.id = core::BotId(7120448315);
    bot.username = u"slowfilm_gate_bot"_s;
    bot.name = u"Slow Film Gate"_s;
    bot.canJoinGroups = true;
    overview.bot = bot;
    overview.bot->lastPoll = now - 3s;
    overview.connectedChats = 4;
    overview.chatsMissingRights = 1;
    overview.inside = 1137;
    overview.joinedIn7Days = 31;
    overview.goneIn7Days = 13;
    overview.endsIn7Days = 46;
    overview.activity = activityCounts;
    overview.decisions = decisions;
    overview.latest = audit;
    days = {{.joined = 3, .gone = 1},
            {.joined = 4, .gone = 2},
            {.joined = 2},
            {.joined = 7, .gone = 5},
            {.joined = 5, .gone = 1},
            {.joined = 6, .gone = 2},
            {.joined = 4, .gone = 2, .ends = 4},
            {.ends = 7},
            {.ends = 9},
            {.ends = 6},
            {.ends = 11},
            {.ends = 5},
            {.ends = 4}};
}

void SamplePorts::fillLog()
{
    log = "2026-11-21T08:12:04Z info gatehouse.store schema is now version 3\n"
          "2026-11-21T08:12:05Z info gatehouse.engine connection is now connected\n"
          "2026-11-21T08:40:31Z info gatehouse.engine poll failed: NotReached HostNotFoundError\n"
          "2026-11-21T08:40:31Z info gatehouse.engine connection is now offline\n"
          "2026-11-21T08:41:02Z info gatehouse.engine the network is another - connecting anew\n"
          "2026-11-21T08:41:03Z info gatehouse.engine connection is now connected\n"
          "2026-11-21T09:02:44Z info gatehouse.engine call 812 banChatMember -> BotLacksRight Bad Request: not enough "
          "rights to restrict/unrestrict chat member\n"
          "2026-11-21T09:02:44Z warning gatehouse.engine call 812 cannot be made: BotLacksRight\n"
          "2026-11-21T09:31:18Z warning gatehouse.app the network cannot be used like this: the proxy has no port\n"
          "2026-11-21T09:40:00Z critical gatehouse.store the store failed: the disk is full\n"
          "2026-11-21T09:41:12Z info gatehouse.store the check of the store found nothing\n";
}

void SamplePorts::clear()
{
    members.clear();
    counts = {};
    chats = {};
    progress = {};
    overview = {};
    days.clear();
    activityCounts = {};
    decisions.clear();
    answered.clear();
    calls.clear();
    failedUpdates.clear();
    audit.clear();
    details.timeline = {};
    olderTimeline.clear();
    details.chats.clear();
    log.clear();
}

void SamplePorts::rename(const QString &name)
{
    for (auto &row : members) {
        row.name = name;
        row.username = name.left(30);
    }
    details.member.person.firstName = name;
    details.member.person.lastName = name;
    details.member.person.username = name.left(30);
    details.member.note = name;
    const auto renameChats = [&name](std::vector<core::queries::ChatRow> &rows) {
        for (auto &row : rows)
            row.chat.title = name;
    };
    renameChats(chats.connected);
    renameChats(chats.found);
    renameChats(chats.disconnected);
    for (auto &standing : details.chats)
        standing.chat.title = name;
    for (auto &entry : details.timeline.entries)
        entry.chatTitle = name;
    for (auto &standing : details.chats) {
        if (standing.failed) {
            standing.failed->userName = name;
            standing.failed->chatTitle = name;
            standing.failed->errorDetail = name;
        }
    }
    for (auto &arrival : progress.arrivals) {
        arrival.chatTitle = name;
        arrival.senderName = name;
    }
    const auto renameRows = [&name](auto &rows) {
        for (auto &row : rows) {
            row.userName = name;
            row.chatTitle = name;
        }
    };
    renameRows(decisions);
    renameRows(answered);
    renameRows(calls);
    renameRows(audit);
    for (auto &row : calls)
        row.errorDetail = name;
    for (auto &row : failedUpdates) {
        row.kind = name;
        row.errorDetail = name;
        row.raw = name.toUtf8();
    }
    overview.decisions = decisions;
    overview.latest = audit;
    overview.bot->name = name;
    overview.bot->owner = UserId(1);
    overview.bot->ownerName = name;
    if (tokenCheck) {
        tokenCheck->name = name;
        tokenCheck->webhookHost = name;
        tokenCheck->webhookPending = 3;
    }
}

core::queries::MemberPage SamplePorts::page(const core::queries::MemberFilter &filter)
{
    lastFilter = filter;
    core::queries::MemberPage page;
    for (const core::queries::MemberRow &row : members) {
        if (!row.name.contains(filter.text, Qt::CaseInsensitive) && row.id.toString() != filter.text)
            continue;
        ++page.total;
        if (page.total > filter.offset && page.rows.size() < static_cast<size_t>(filter.limit))
            page.rows.push_back(row);
    }
    return page;
}

ui::MembersPort SamplePorts::membersPort()
{
    using namespace core::commands;
    ui::MembersPort port;
    port.page = [this](const auto &filter) { return answer(page(filter)); };
    port.order = [this](core::queries::MemberFilter filter) {
        filter.offset = 0;
        filter.limit = std::numeric_limits<int>::max();
        auto ids = std::make_shared<std::vector<UserId>>();
        for (const auto &row : page(filter).rows)
            ids->push_back(row.id);
        return answer(core::queries::MemberOrder(std::move(ids)));
    };
    port.rows = [this](const std::vector<UserId> &users) {
        rowsAsked += static_cast<int>(users.size());
        QHash<UserId, const core::queries::MemberRow *> known;
        for (const auto &row : members)
            known.insert(row.id, &row);
        std::vector<core::queries::MemberRow> rows;
        for (const UserId user : users) {
            if (const auto *row = known.value(user))
                rows.push_back(*row);
        }
        return answer(std::move(rows));
    };
    port.counts = [this](const auto &) { return answer(counts); };
    port.details = [this](UserId user) {
        core::queries::MemberDetails shown = details;
        if (shown.member.person.id != user) {
            shown.member.person.id = user;
            for (const auto &row : members) {
                if (row.id != user)
                    continue;
                shown.member.person.firstName = row.name;
                shown.member.person.lastName.clear();
                shown.member.person.username = row.username;
                for (auto &standing : shown.chats) {
                    if (standing.failed)
                        standing.failed->userName = row.name;
                }
            }
        }
        return answer(shown);
    };
    port.timeline = [this](UserId, const core::queries::TimelinePlace &before, int limit) {
        // The sample's own entries first, then the older ones.
        std::vector<core::queries::TimelineEntry> older = details.timeline.entries;
        older.insert(older.end(), olderTimeline.begin(), olderTimeline.end());
        older.erase(std::remove_if(older.begin(), older.end(),
                                   [&before](const auto &entry) { return !(entry.place() < before); }),
                    older.end());
        const bool hasMore = older.size() > static_cast<size_t>(limit);
        if (hasMore)
            older.resize(static_cast<size_t>(limit));
        return answer(core::queries::TimelinePage{std::move(older), hasMore});
    };
    port.suggest = [this](const QString &text, int) {
        core::queries::MemberFilter filter;
        filter.text = text;
        return answer(page(filter).rows);
    };
    port.exportShown = [this](const QString &path, core::queries::ExportFormat,
                              const core::queries::MemberFilter &filter,
                              const std::vector<core::queries::MemberField> &fields) -> ui::Answer<qint64> {
        orders << u"export %1 fields of \"%2\""_s.arg(fields.size()).arg(filter.text);
        exported.path = path;
        exported.fields = fields;
        if (!exported.isHeld)
            return answer(qint64(page(filter).total));
        exported.promise = std::make_shared<QPromise<core::Result<qint64>>>();
        exported.promise->start();
        return exported.promise->future();
    };
    port.exportThese = [this](const QString &path, core::queries::ExportFormat, const core::queries::MemberOrder &users,
                              const std::vector<core::queries::MemberField> &fields) -> ui::Answer<qint64> {
        orders << u"export %1 fields of %2"_s.arg(fields.size()).arg(usersOf(*users));
        exported.path = path;
        exported.fields = fields;
        return answer(static_cast<qint64>(users->size()));
    };
    port.everythingOf = [this](UserId user) { return answer(QJsonObject{{u"id"_s, user.value()}}); };
    port.chats = [this] { return answer(chats); };
    port.previewAdd = [this](const AddMember &) { return answer(addOutcomes); };
    port.addMember = [this](const AddMember &wanted) -> ui::Answer<WithUndo<AddOutcome>> {
        orders << u"add %1 to %2 %3 %4"_s.arg(wanted.user ? wanted.user->toString() : u'@' + wanted.username,
                                              keysOf(wanted.chats),
                                              wanted.until ? core::toIso(*wanted.until) : u"ever"_s,
                                              wanted.delivery == core::Delivery::Link ? u"link"_s : u"request"_s);
        if (orderError)
            return ready<WithUndo<AddOutcome>>(core::failure(*orderError));
        return ready<WithUndo<AddOutcome>>(WithUndo<AddOutcome>{addOutcomes, {7, m_clock.now() + 10s}});
    };
    port.previewInvite = [this](const InviteMembers &wanted) {
        orders << u"preview invite %1"_s.arg(wanted.users.size());
        return answer(outcomesOf(wanted));
    };
    port.inviteMembers = [this](const InviteMembers &wanted) -> ui::Answer<WithUndo<InviteOutcome>> {
        orders << u"invite %1 to %2 %3 %4"_s.arg(usersOf(wanted.users), keysOf(wanted.chats),
                                                 wanted.until ? core::toIso(*wanted.until) : u"ever"_s,
                                                 wanted.delivery == core::Delivery::Link ? u"link"_s : u"request"_s);
        if (orderError)
            return ready<WithUndo<InviteOutcome>>(core::failure(*orderError));
        return ready<WithUndo<InviteOutcome>>(WithUndo<InviteOutcome>{outcomesOf(wanted), {9, m_clock.now() + 10s}});
    };
    const auto tagged = [](const TagMembers &wanted) {
        std::vector<TagOutcome> outcomes;
        for (const UserId user : wanted.users)
            outcomes.push_back({user, outcomes.empty() || wanted.users.size() == 1});
        return outcomes;
    };
    port.previewTags = [this, tagged](const TagMembers &wanted) { return answer(tagged(wanted)); };
    port.tagMembers = [this, tagged](const TagMembers &wanted) -> ui::Answer<std::vector<TagOutcome>> {
        orders << u"tag %1 +%2 -%3"_s.arg(usersOf(wanted.users), wanted.add.join(u';'), wanted.remove.join(u';'));
        if (orderError)
            return ready<std::vector<TagOutcome>>(core::failure(*orderError));
        return ready<std::vector<TagOutcome>>(tagged(wanted));
    };
    port.previewRemoval = [this](const RemoveMembers &) { return answer(removalOutcomes); };
    port.removeMembers = [this](const RemoveMembers &wanted) -> ui::Answer<WithUndo<RemovalOutcome>> {
        static const QStringList actions{u"none"_s, u"remove"_s, u"ban"_s};
        orders << u"remove %1 from %2 %3"_s.arg(usersOf(wanted.users), keysOf(wanted.chats),
                                                actions.at(static_cast<int>(wanted.action)));
        if (orderError)
            return ready<WithUndo<RemovalOutcome>>(core::failure(*orderError));
        return ready<WithUndo<RemovalOutcome>>(WithUndo<RemovalOutcome>{removalOutcomes, {8, m_clock.now() + 10s}});
    };
    port.undo = [this](qint64 token) { return order(u"undo %1"_s.arg(token)); };
    port.newInvite = [this](UserId user, ChatKey chat) {
        return order(u"invite %1 to %2"_s.arg(user.toString(), chat.toString()));
    };
    port.setNote = [this](UserId user, const QString &note) {
        return order(u"note %1 %2"_s.arg(user.toString(), note));
    };
    port.setTags = [this](UserId user, const QStringList &tags) {
        return order(u"tags %1 %2"_s.arg(user.toString(), tags.join(u';')));
    };
    port.forget = [this](UserId user) { return order(u"forget %1"_s.arg(user.toString())); };
    return port;
}

ui::ChatsPort SamplePorts::chatsPort()
{
    ui::ChatsPort port;
    const auto chatOrder = [this](const QString &verb) {
        return [this, verb](ChatKey chat) { return order(verb + u' ' + chat.toString()); };
    };
    port.list = [this] { return answer(chats); };
    port.connectProgress = [this] { return answer(progress); };
    port.offerConnect = [this]() -> ui::Answer<core::commands::ConnectOffer> {
        orders << u"offer"_s;
        if (orderError)
            return ready<core::commands::ConnectOffer>(core::failure(*orderError));
        return ready<core::commands::ConnectOffer>(core::commands::ConnectOffer{
            u"VERIFY_7KQ2M9XHRD4T"_s, m_clock.now() + 5min, u"https://t.me/slowfilm_gate_bot?startgroup"_s,
            u"https://t.me/slowfilm_gate_bot?startchannel"_s});
    };
    port.endConnect = [this] { return order(u"end connect"_s); };
    port.connectFound = chatOrder(u"connect found"_s);
    port.ignoreFound = chatOrder(u"ignore"_s);
    port.disconnect = chatOrder(u"disconnect"_s);
    port.reconnect = chatOrder(u"reconnect"_s);
    port.check = chatOrder(u"check"_s);
    port.checkAll = [this] { return order(u"check all"_s); };
    port.setDelivery = [this](ChatKey chat, core::Delivery delivery) {
        return order(u"delivery %1 %2"_s.arg(chat.toString()).arg(int(delivery)));
    };
    return port;
}

ui::ActivityPort SamplePorts::activityPort()
{
    ui::ActivityPort port;
    port.counts = [this] { return answer(activityCounts); };
    port.openDecisions = [this] { return answer(decisions); };
    port.answeredDecisions = [this](int) { return answer(answered); };
    port.calls = [this](core::OutboxState state, int) {
        std::vector<core::queries::CallRow> rows;
        std::copy_if(calls.begin(), calls.end(), std::back_inserter(rows),
                     [state](const core::queries::CallRow &row) { return row.state == state; });
        return answer(rows);
    };
    port.failedUpdates = [this](int) { return answer(failedUpdates); };
    port.audit = [this](const core::queries::AuditFilter &filter) {
        lastAuditFilter = filter;
        if (std::ssize(audit) > filter.limit)
            return answer(std::vector(audit.begin(), audit.begin() + filter.limit));
        return answer(audit);
    };
    port.answer = [this](core::DecisionId id, const QString &word, std::optional<core::Instant> until) {
        return order(u"answer %1 %2%3"_s.arg(id.toString(), word, until ? u' ' + core::toIso(*until) : QString()));
    };
    port.sendAgain = [this](core::OutboxId call) { return order(u"send again %1"_s.arg(call.toString())); };
    port.drop = [this](core::OutboxId call) { return order(u"drop %1"_s.arg(call.toString())); };
    port.tryUpdateAgain = [this](qint64 update) { return order(u"try %1"_s.arg(update)); };
    return port;
}

ui::Ports SamplePorts::ports()
{
    ui::Ports ports;
    ports.overview.overview = [this] { return answer(overview); };
    ports.overview.days = [this](const std::vector<core::Instant> &starts) {
        std::vector<core::queries::DayNumbers> asked(days);
        asked.resize(starts.size() - 1);
        for (size_t i = 0; i < asked.size(); ++i)
            asked[i].from = starts[i];
        return answer(asked);
    };
    ports.activity = activityPort();
    ports.overview.answer = ports.activity.answer;
    ports.members = membersPort();
    ports.chats = chatsPort();
    ports.bot = botPort();
    ports.desktop = desktopPort();
    ports.log.read = [this](const ui::LogPlace &place) {
        ui::LogNews news{{}, {1, log.size()}, place.file == 0 || logStartsAnew};
        if (const QByteArray text = news.isFromStart ? log : log.mid(place.offset); !text.isEmpty())
            news.part = std::make_shared<const ui::LogPart>(text);
        logStartsAnew = false;
        return answer(news);
    };
    ports.data = dataPort();
    ports.program = program;
    ports.updates = updatePort();
    ports.profiles = profilesPort();
    return ports;
}
