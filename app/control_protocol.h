// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace app {

//! What one start of Gatehouse asks the running one: "raise" (with a token of
//! xdg-activation, or empty), "open" (the same, and a link), "quit", "health", "members", "export",
//! "decide", "pause", "resume".
struct ControlRequest {
    QString command;
    std::vector<QString> arguments = {};

    static constexpr auto jsonFields()
    {
        return std::tuple{core::required("command", &ControlRequest::command),
                          core::optional("arguments", &ControlRequest::arguments)};
    }
    friend bool operator==(const ControlRequest &, const ControlRequest &) = default;
};

struct ControlReply {
    int exitCode = 0; //!< with which the asking process ends
    QString text = {}; //!< what it prints, or writes into the file that it was asked for

    static constexpr auto jsonFields()
    {
        return std::tuple{core::required("exitCode", &ControlReply::exitCode),
                          core::optional("text", &ControlReply::text)};
    }
    friend bool operator==(const ControlReply &, const ControlReply &) = default;
};

namespace control {

inline constexpr qsizetype largestRequest = 64 * 1024;
inline constexpr qsizetype largestReply = 256 * 1024 * 1024; //!< an export of a large bot

//! A message as it goes over the socket: its length in four bytes, the largest first, then JSON.
template <core::JsonStruct T>
[[nodiscard]] QByteArray toFrame(const T &message);

//! Takes one message apart that arrives in pieces of any size.
class FrameReader final {
public:
    explicit FrameReader(qsizetype largest) : m_largest(largest) { }

    //! The message once it is complete; Malformed when it is larger than allowed. Bytes after it are not looked at.
    [[nodiscard]] core::Result<std::optional<QByteArray>> add(QByteArrayView piece);

private:
    qsizetype m_largest;
    QByteArray m_received;
};

//! Reads the JSON of a message; Malformed when it is none.
template <core::JsonStruct T>
[[nodiscard]] core::Result<T> fromJson(QByteArrayView json, qsizetype largest);

//! InvalidInput unless the process on the other side of the connected socket runs as our own user.
[[nodiscard]] core::Result<> checkPeer(qintptr descriptor);

} // namespace control
} // namespace app
