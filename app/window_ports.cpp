// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_ports.h"

namespace app {

using namespace core;
using commands::Commands;
using namespace Qt::StringLiterals;

namespace {

//! Nothing where the bot is a real one.
std::function<void(const QString &)> rehearsal(Instance &instance)
{
    if (!instance.isPractice())
        return {};
    return [&instance](const QString &code) { instance.rehearseConnecting(code); };
}

} // namespace

ui::OverviewPort overviewPort(Instance &instance)
{
    return {.overview = [&instance] { return instance.overview().overview(); },
            .days = [&instance](std::vector<Instant> starts) { return instance.overview().days(std::move(starts)); },
            .answer = order(instance, &Commands::answer)};
}

ui::MembersPort membersPort(Instance &instance)
{
    const queries::MemberQueries &members = instance.members();
    const queries::MemberExport &exports = instance.memberExport();
    return {.page = [&members](const queries::MemberFilter &filter) { return members.page(filter); },
            .order = [&members](const queries::MemberFilter &filter) { return members.order(filter); },
            .rows = [&members](const std::vector<UserId> &users) { return members.rows(users); },
            .counts = [&members](const queries::MemberFilter &filter) { return members.counts(filter); },
            .details = [&members](UserId user) { return members.details(user); },
            .timeline = [&members](UserId user, const queries::TimelinePlace &before,
                                   int limit) { return members.timeline(user, before, limit); },
            .suggest = [&members](const QString &text, int limit) { return members.suggest(text, limit); },
            .everythingOf = [&members](UserId user) { return members.everythingOf(user); },
            .exportShown =
                [&exports](const QString &path, queries::ExportFormat format, const queries::MemberFilter &filter,
                           const std::vector<queries::MemberField> &fields) {
                    return exports.shownToFile(path, format, filter, fields);
                },
            .exportThese =
                [&exports](const QString &path, queries::ExportFormat format, const queries::MemberOrder &users,
                           const std::vector<queries::MemberField> &fields) {
                    return exports.theseToFile(path, format, users, fields);
                },
            .chats = [&instance] { return instance.chats().list(); },
            .previewAdd = order(instance, &Commands::previewAdd),
            .addMember = order(instance, &Commands::addMember),
            .previewInvite = order(instance, &Commands::previewInvite),
            .inviteMembers = order(instance, &Commands::inviteMembers),
            .previewTags = order(instance, &Commands::previewTags),
            .tagMembers = order(instance, &Commands::tagMembers),
            .previewRemoval = order(instance, &Commands::previewRemoval),
            .removeMembers = order(instance, &Commands::removeMembers),
            .undo = order(instance, &Commands::undo),
            .newInvite = order(instance, &Commands::newInvite),
            .setNote = order(instance, &Commands::setNote),
            .setTags = order(instance, &Commands::setTags),
            .forget = order(instance, &Commands::forget)};
}

ui::ChatsPort chatsPort(Instance &instance)
{
    return {.list = [&instance] { return instance.chats().list(); },
            .connectProgress = [&instance] { return instance.chats().connectProgress(); },
            .offerConnect = order(instance, &Commands::offerConnect),
            .endConnect = order(instance, &Commands::endConnect),
            .connectFound = order(instance, &Commands::connectFound),
            .ignoreFound = order(instance, &Commands::ignoreFound),
            .disconnect = order(instance, &Commands::disconnect),
            .reconnect = order(instance, &Commands::reconnect),
            .check = order(instance, &Commands::check),
            .checkAll = order(instance, &Commands::checkAll),
            .setDelivery = order(instance, &Commands::setDelivery),
            .rehearse = rehearsal(instance)};
}

ui::ActivityPort activityPort(Instance &instance)
{
    const queries::ActivityQueries &activity = instance.activity();
    return {.counts = [&activity] { return activity.counts(); },
            .openDecisions = [&activity] { return activity.openDecisions(); },
            .answeredDecisions = [&activity](int limit) { return activity.answeredDecisions(limit); },
            .calls = [&activity](OutboxState state, int limit) { return activity.calls(state, limit); },
            .failedUpdates = [&activity](int limit) { return activity.failedUpdates(limit); },
            .audit = [&activity](const queries::AuditFilter &filter) { return activity.audit(filter); },
            .answer = order(instance, &Commands::answer),
            .sendAgain = order(instance, &Commands::sendAgain),
            .drop = order(instance, &Commands::drop),
            .tryUpdateAgain = order(instance, &Commands::tryUpdateAgain)};
}

ui::NewsPort newsPort(const queries::ActivityQueries &questions)
{
    return {.audit = [&questions](const queries::AuditFilter &filter) { return questions.audit(filter); },
            .openDecisions = [&questions] { return questions.openDecisions(); }};
}

} // namespace app
