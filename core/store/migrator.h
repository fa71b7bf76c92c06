// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>

#include <vector>

namespace core::store {

//! One step of the schema: a file schema/NNNN_name.sql. A released file never changes.
struct Migration {
    int version;
    QString resource;
};

//! All steps that this Gatehouse knows, in order.
[[nodiscard]] std::vector<Migration> migrations();

//! The version of the schema in the file; 0 for an empty one.
[[nodiscard]] Result<int> schemaVersion(Connection &connection);

//! Brings the store at \p path to the newest version, one transaction a step, after copying it to
//! `<path>.before-<version>` when it held something. StoreTooNew when a newer Gatehouse wrote it; StorageCorrupt when it
//! is a database of another program.
[[nodiscard]] Result<> migrate(Connection &connection, const QString &path);

//! Whether this Gatehouse can open the store: the errors of migrate().
[[nodiscard]] Result<> checkOwner(Connection &connection);

//! Writes a complete, checked copy of the store to \p target, which must not exist yet. Only its owner can read it.
[[nodiscard]] Result<> copyStore(Connection &connection, const QString &target);

} // namespace core::store
