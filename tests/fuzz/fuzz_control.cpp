// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control_protocol.h"
#include "tests/fuzz/fuzz_target.h"

#include <cstdlib>

// What comes over the socket through which a later start talks to the running program, whole or byte by byte.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace app;
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    control::FrameReader whole(control::largestRequest);
    const auto atOnce = whole.add(bytes);

    control::FrameReader pieces(control::largestRequest);
    core::Result<std::optional<QByteArray>> inPieces = std::optional<QByteArray>();
    for (qsizetype i = 0; i < bytes.size() && inPieces && !*inPieces; ++i)
        inPieces = pieces.add(bytes.sliced(i, 1));
    // However it is cut, the same message comes out, or none.
    if (atOnce && inPieces && *atOnce && *inPieces && **atOnce != **inPieces)
        std::abort();

    const QByteArrayView json = atOnce && *atOnce ? QByteArrayView(**atOnce) : bytes;
    const auto request = control::fromJson<ControlRequest>(json, control::largestRequest);
    if (request && control::toFrame(*request).size() <= 4)
        std::abort();
    return 0;
}
