// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ports.h"

namespace ui {

namespace {

//! A member function with its object, as a function.
template <typename Object, typename Result, typename... Arguments>
auto bound(Object &object, Result (Object::*function)(Arguments...))
{
    return [&object, function](auto &&...arguments) {
        return (object.*function)(std::forward<decltype(arguments)>(arguments)...);
    };
}
template <typename Object, typename Result, typename... Arguments>
auto bound(const Object &object, Result (Object::*function)(Arguments...) const)
{
    return [&object, function](auto &&...arguments) {
        return (object.*function)(std::forward<decltype(arguments)>(arguments)...);
    };
}

} // namespace

Ports portsOf(core::queries::OverviewQueries &overview, core::queries::MemberQueries &members,
              core::queries::MemberExport &exports, core::queries::ChatQueries &chats,
              core::queries::ActivityQueries &activity, core::commands::Commands &commands)
{
    using core::commands::Commands;
    using core::queries::ActivityQueries;
    using core::queries::ChatQueries;
    using core::queries::MemberQueries;
    using core::queries::OverviewQueries;

    Ports ports;
    ports.overview = {.overview = bound(overview, &OverviewQueries::overview),
                      .days = bound(overview, &OverviewQueries::days),
                      .answer = bound(commands, &Commands::answer)};
    ports.members = {.page = bound(members, &MemberQueries::page),
                     .order = bound(members, &MemberQueries::order),
                     .rows = bound(members, &MemberQueries::rows),
                     .counts = bound(members, &MemberQueries::counts),
                     .details = bound(members, &MemberQueries::details),
                     .timeline = bound(members, &MemberQueries::timeline),
                     .suggest = bound(members, &MemberQueries::suggest),
                     .everythingOf = bound(members, &MemberQueries::everythingOf),
                     .exportShown = bound(exports, &core::queries::MemberExport::shownToFile),
                     .exportThese = bound(exports, &core::queries::MemberExport::theseToFile),
                     .chats = bound(chats, &ChatQueries::list),
                     .previewAdd = bound(commands, &Commands::previewAdd),
                     .addMember = bound(commands, &Commands::addMember),
                     .previewInvite = bound(commands, &Commands::previewInvite),
                     .inviteMembers = bound(commands, &Commands::inviteMembers),
                     .previewTags = bound(commands, &Commands::previewTags),
                     .tagMembers = bound(commands, &Commands::tagMembers),
                     .previewRemoval = bound(commands, &Commands::previewRemoval),
                     .removeMembers = bound(commands, &Commands::removeMembers),
                     .undo = bound(commands, &Commands::undo),
                     .newInvite = bound(commands, &Commands::newInvite),
                     .setNote = bound(commands, &Commands::setNote),
                     .setTags = bound(commands, &Commands::setTags),
                     .forget = bound(commands, &Commands::forget)};
    ports.chats = {.list = bound(chats, &ChatQueries::list),
                   .connectProgress = bound(chats, &ChatQueries::connectProgress),
                   .offerConnect = bound(commands, &Commands::offerConnect),
                   .endConnect = bound(commands, &Commands::endConnect),
                   .connectFound = bound(commands, &Commands::connectFound),
                   .ignoreFound = bound(commands, &Commands::ignoreFound),
                   .disconnect = bound(commands, &Commands::disconnect),
                   .reconnect = bound(commands, &Commands::reconnect),
                   .check = bound(commands, &Commands::check),
                   .checkAll = bound(commands, &Commands::checkAll),
                   .setDelivery = bound(commands, &Commands::setDelivery)};
    ports.activity = {.counts = bound(activity, &ActivityQueries::counts),
                      .openDecisions = bound(activity, &ActivityQueries::openDecisions),
                      .answeredDecisions = bound(activity, &ActivityQueries::answeredDecisions),
                      .calls = bound(activity, &ActivityQueries::calls),
                      .failedUpdates = [&activity] { return activity.failedUpdates(); },
                      .audit = bound(activity, &ActivityQueries::audit),
                      .answer = bound(commands, &Commands::answer),
                      .sendAgain = bound(commands, &Commands::sendAgain),
                      .drop = bound(commands, &Commands::drop),
                      .tryUpdateAgain = bound(commands, &Commands::tryUpdateAgain)};
    ports.bot.overview = bound(overview, &OverviewQueries::overview);
    ports.bot.ownerLink = bound(commands, &Commands::ownerLink);
    ports.bot.forgetOwner = bound(commands, &Commands::forgetOwner);
    ports.bot.pause = bound(commands, &Commands::pause);
    ports.bot.resume = bound(commands, &Commands::resume);
    return ports;
}

} // namespace ui
