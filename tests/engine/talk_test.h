// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/chat.h"
#include "core/engine/sender.h"
#include "tests/support/engine_fixture.h"
#include "tests/support/scripted_transport.h"
#include "tests/support/test_case.h"

//! Base of the tests in which the engine talks with a Telegram that answers what the test says, on a store and by a clock
//! of the test.
class TalkTest : public TestCase {
    Q_OBJECT

protected:
    //! Store, clock, and an engine by open(); nothing is sent before start().
    void setUp() override;
    void tearDown() override;

    //! An engine as the program has it, with all features.
    virtual void open();
    void openWith(EngineFixture::Features features, std::unique_ptr<core::engine::PairReconciler> reconciler);
    //! The process is gone: what it knew is lost, the store stays.
    void close();
    //! Starts as the program does: settles what a stop left behind, then sends; a server has told the time.
    void start();
    //! Moves the clock and lets everything happen that became due.
    void pass(core::Duration time);

    //! A supergroup that is connected and was checked just now.
    [[nodiscard]] core::Chat connectedChat(qint64 address = -1001) const;
    core::ChatKey addChat(const core::Chat &chat);
    core::ChatKey addChat(qint64 address = -1001) { return addChat(connectedChat(address)); }

    //! The names of all calls so far, in order.
    [[nodiscard]] QStringList methods() const;

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<core::ManualClock> m_clock;
    std::unique_ptr<EngineFixture> m_fixture;
    std::unique_ptr<ScriptedTransport> m_transport;
    std::unique_ptr<core::engine::Sender> m_sender;
};
