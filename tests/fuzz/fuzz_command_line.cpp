// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "tests/fuzz/fuzz_target.h"

#include <cstdlib>

// The words with which somebody starts the program, one a line.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace app;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const Program program : {Program::Window, Program::Headless}) {
        const auto line = parseCommandLine(text.split(u'\n'), program);
        if (!line) {
            if (line.error().isEmpty()) // somebody has to know what to mend
                std::abort();
            continue;
        }
        // What was accepted keeps to what the rest of the program relies on.
        const bool isPlain = line->apiUrl && line->apiUrl->scheme() != QLatin1StringView("https");
        const QString host = line->apiUrl ? line->apiUrl->host() : QString();
        const bool isLoopback = host == QLatin1StringView("localhost") || host == QLatin1StringView("::1")
            || host.startsWith(QLatin1StringView("127."));
        if (isPlain && !isLoopback && !line->isPlainHttpAllowed)
            std::abort();
        if (line->proxy && line->proxy->kind >= ProxyOption::Kind::Socks5
            && (line->proxy->host.isEmpty() || line->proxy->port == 0))
            std::abort();
        if ((line->tokenDescriptor && *line->tokenDescriptor < 0) || (line->untilIdle && line->untilIdle->count() < 0))
            std::abort();
    }
    return 0;
}
