// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/botapi/http_transport.h"
#include "tests/botapi/wire.h"
#include "tests/support/test_case.h"

#include <memory>

inline const core::botapi::Request getMe{.method = QStringLiteral("getMe"), .parameters = "{}"};

//! Base of the tests of the transport: one way to Telegram on a clock of the test, with a token that must never be seen
//! anywhere but on the wire. Every log message and every error is looked through for it.
class HttpTest : public TestCase {
    Q_OBJECT

protected:
    // Looks like a real token.
    static constexpr const char *canary = "700000007:AAcanaryCANARYcanaryCANARYcanary";
    static constexpr const char *canaryKey = "canaryCANARY";

    void setUp() override;
    void tearDown() override;

    [[nodiscard]] static core::botapi::HttpSettings settingsFor(const QString &baseUrl);
    [[nodiscard]] static core::botapi::HttpSettings settingsFor(const WireServer &server);
    //! Makes the transport; false when the settings are refused.
    [[nodiscard]] bool create(const core::botapi::HttpSettings &settings);
    //! Waits for the future, and looks for the token in the error that it may give.
    template <typename T>
    core::Result<T> outcomeOf(const QFuture<core::Result<T>> &future);
    core::Result<core::botapi::RawReply> send(const core::botapi::Request &request = getMe);

    core::ManualClock m_clock;
    std::unique_ptr<core::botapi::HttpTransport> m_transport;
};

template <typename T>
core::Result<T> HttpTest::outcomeOf(const QFuture<core::Result<T>> &future)
{
    using core::Error;
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        return core::failure(Error::Kind::Busy, QStringLiteral("not finished"));
    core::Result<T> result = future.result();
    if (!result && (result.error().detail.contains(QLatin1StringView(canaryKey)) || result.error().detail.isEmpty()))
        return core::failure(Error::Kind::Unauthorized, QStringLiteral("an error carries the token, or says nothing"));
    return result;
}
