// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/outbox_repository.h"
#include "tests/engine/talk_test.h"

#include <QJsonDocument>

//! A message into a chat: seen by people, so that it may be sent once only.
[[nodiscard]] inline core::NewCall message(qint64 to, core::Lane lane = core::Lane::Replies)
{
    core::NewCall call;
    call.lane = lane;
    call.method = QStringLiteral("sendMessage");
    call.parameters = QJsonDocument(QJsonObject{{QStringLiteral("chat_id"), to}}).toJson(QJsonDocument::Compact);
    call.repeat = core::botapi::Repeat::Visible;
    call.orderKey = QStringLiteral("chat:%1").arg(to);
    call.limitKey = to;
    call.feature = QLatin1StringView("probe");
    return call;
}

//! A call that may be repeated.
[[nodiscard]] inline core::NewCall harmless(const QString &method, core::Lane lane = core::Lane::Access)
{
    core::NewCall call;
    call.lane = lane;
    call.method = method;
    call.feature = QLatin1StringView("probe");
    return call;
}

//! Base of the tests of what goes out and when: one feature that does what the test says.
class SenderTest : public TalkTest {
    Q_OBJECT

protected:
    void open() override
    {
        auto probe = std::make_unique<ProbeFeature>();
        m_probe = probe.get();
        openWith(featureList(std::move(probe)), std::make_unique<ProbeReconciler>());
    }
    //! Stores the call and lets it go, as far as it may.
    core::OutboxId add(const core::NewCall &call)
    {
        const auto id = m_fixture->order([&](core::engine::Context &context) { return context.effects.add(call); });
        m_fixture->settle();
        return id.value();
    }
    [[nodiscard]] core::OutboxRow row(core::OutboxId id)
    {
        return m_store->run([&](core::store::Tx &tx) { return core::store::OutboxRepository(tx, testBot).find(id); })
            .value()
            .value();
    }

    ProbeFeature *m_probe = nullptr;
};
