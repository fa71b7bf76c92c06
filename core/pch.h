// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for core and for the tests: what nearly every file includes.
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QFutureWatcher>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QPromise>
#include <QSet>
#include <QString>
#include <QStringView>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <compare>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include <tl/expected.hpp>
