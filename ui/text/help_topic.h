// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace ui {

//! The pages of the help that the window itself leads to; others are reached from these. A test holds each to its file.
class HelpTopics {
    Q_GADGET

public:
    enum class Topic {
        Activity,
        AnotherProgram,
        CodeNotNoticed,
        ConnectAChat,
        ConnectTheBot,
        DamagedData,
        DiskFull,
        Keychain,
        Log,
        Members,
        MissingRights,
        NoLinkArrives,
        Offline,
        Overview,
        Settings,
        TokenRevoked,
        WhatsNew,
        WithoutABot,
    };
    Q_ENUM(Topic)
};
using HelpTopic = HelpTopics::Topic;

//! The page's id, which is its file's name in docs/help: ConnectTheBot is "connect-the-bot".
[[nodiscard]] QString helpPage(HelpTopic topic);

} // namespace ui
