// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDate>
#include <QFuture>
#include <QHash>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

//! What the settings ask of the program itself rather than of the core. \see ports.h
namespace ui {

//! One of the daily copies.
struct DataCopy {
    QDate day;
    qint64 bytes = 0;
};

//! How much there is, in bytes.
struct DataFacts {
    qint64 database = 0;
    qint64 log = 0;
    std::vector<DataCopy> copies = {}; //!< the newest first
};

struct DataPort {
    std::function<QString()> folder;
    std::function<QFuture<core::Result<DataFacts>>()> facts;
    //! Writes all members into a file that ends in .csv or .json and gives how many; cancelling the future stops it and
    //! leaves no file. InvalidInput when no file can be written there.
    std::function<QFuture<core::Result<qint64>>(const QString &path)> exportMembers;
};

//! Which program this is.
struct ProgramFacts {
    QString version;
    QString sourceUrl;
    bool isPortable = false; //!< everything is beside the program
    bool isPractice = false;
    QHash<QString, QString> versions = {}; //!< of libraries, by the id of their licence; may lack some
};

//! What is known about newer versions.
struct UpdateState {
    bool isOn = false;
    bool hasFailed = false; //!< the last question
    std::optional<core::Instant> asked = {};
    std::optional<core::Instant> answered = {}; //!< the last answer that could be read
    QString newer = {}; //!< its version; empty: none is known
    QString page = {}; //!< what is new in it
};

struct UpdatePort {
    QString address; //!< what is asked
    std::function<UpdateState()> state;
    std::function<void(bool isOn)> setOn;
};

//! Another folder with a bot of its own.
struct ProfileRow {
    QString folder;
    QString label; //!< the folder's name; untrusted
    QString botName = {}; //!< untrusted; empty: no bot yet, or it cannot be read
    QString username = {};
};

//! Each profile is a Gatehouse of its own, with its own window.
struct ProfilesPort {
    //! All but the one that is open, and but practice.
    std::function<QFuture<std::vector<ProfileRow>>()> others;
    std::function<void(const QString &folder)> open;
    //! Opens a Gatehouse on a new folder; InvalidInput when the name cannot be a folder's, Busy when there is one.
    std::function<core::Result<>(const QString &name)> make;
    std::function<void()> openPractice;
};

} // namespace ui
