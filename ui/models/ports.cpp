// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ports.h"

namespace ui {

namespace {

template <typename T, typename... Arguments>
void fail(std::function<QFuture<core::Result<T>>(Arguments...)> &question)
{
    question = [](Arguments...) {
        return QtFuture::makeReadyFuture(core::Result<T>(core::failure(core::Error::Kind::StorageFailed)));
    };
}

} // namespace

Ports unreadable(Ports ports)
{
    fail(ports.overview.overview);
    fail(ports.overview.days);
    MembersPort &members = ports.members;
    fail(members.page);
    fail(members.order);
    fail(members.rows);
    fail(members.counts);
    fail(members.details);
    fail(members.chats);
    fail(members.suggest);
    fail(ports.chats.list);
    fail(ports.chats.connectProgress);
    ActivityPort &activity = ports.activity;
    fail(activity.counts);
    fail(activity.openDecisions);
    fail(activity.answeredDecisions);
    fail(activity.calls);
    fail(activity.failedUpdates);
    fail(activity.audit);
    fail(ports.log.read);
    fail(ports.bot.overview);
    fail(ports.data.facts);
    return ports;
}

} // namespace ui
