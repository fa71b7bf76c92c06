// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"
#include "core/queries/members.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

namespace app {

//! The two executables. They share all options that make sense in both.
enum class Program { Window, Headless };

//! How to reach the internet. The proxy's password is in the secret store, never on the command line.
struct ProxyOption {
    enum class Kind { System, None, Socks5, Http };

    Kind kind = Kind::System;
    QString host = {};
    quint16 port = 0;
    QString user = {};

    friend bool operator==(const ProxyOption &, const ProxyOption &) = default;
};

//! What a start was asked to do.
struct CommandLine {
    enum class Action { Run, Health, Members, Export, Decide, Pause, Resume, Tour, Quit, ShowVersion, ShowHelp };
    enum class ExportFormat { Csv, Json };

    Action action = Action::Run;
    QString profile = {}; //!< as given; empty: the standard one
    bool isPractice = false;
    std::optional<QUrl> apiUrl = {}; //!< without a slash at the end; https, or plain http as far as that is allowed
    bool isPlainHttpAllowed = false;
    std::optional<ProxyOption> proxy = {};
    bool isMinimized = false;
    std::optional<std::chrono::seconds> untilIdle = {};
    bool isJson = false;
    std::optional<qint64> membersPage = {}; //!< of --members; from 1
    std::optional<qint64> membersLimit = {}; //!< lines of a page
    std::optional<core::queries::MemberStatusFilter> membersStatus = {};
    std::optional<QString> membersSearch = {};
    QString exportPath = {};
    ExportFormat exportFormat = ExportFormat::Csv;
    core::DecisionId decision = {};
    bool decisionAnswer = false;
    QString tourFolder = {};
    bool choosesStyle = false; //!< -style of Qt, which takes it out of the arguments itself
    QString link = {}; //!< "gatehouse:…", a place in the window; not looked at yet
    std::optional<int> tokenDescriptor = {};
    std::optional<int> passphraseDescriptor = {};
};

//! The address of a Bot API server without a slash at its end; nothing when it is none: it has to be http or https, without
//! user, password or question.
[[nodiscard]] std::optional<QUrl> apiUrlOf(const QString &text);

//! Reads the arguments (without the program's own name), or gives a sentence that says what is wrong with them. The sentence
//! never repeats a value, so that a secret in the wrong place is not printed. In Program::Window Qt's own options
//! (-style, -platform and their like) are left to Qt.
[[nodiscard]] tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments, Program program);

//! What --help prints.
[[nodiscard]] QString helpText(Program program);
//! What --version prints.
[[nodiscard]] QString versionText(Program program);
//! "gatehouse" or "gatehouse-headless".
[[nodiscard]] QString nameOf(Program program);
//! The names of all options of the program, with their dashes: the manual is checked against them.
[[nodiscard]] QStringList optionNames(Program program);

} // namespace app
