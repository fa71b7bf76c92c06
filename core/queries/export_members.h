// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/members.h"

namespace core::queries {

enum class ExportFormat {
    Csv, //!< RFC 4180, UTF-8; texts that a spreadsheet would take for a formula begin with an apostrophe
    Json, //!< one list of objects
};

//! The format that the ending of the file's name asks for, .csv or .json; nothing for another one.
[[nodiscard]] std::optional<ExportFormat> exportFormatOf(const QString &path);

//! Writes members into a file for other programs.
class MemberExport final {
public:
    MemberExport(store::Reader &reader, const Clock &clock) : m_reader(reader), m_clock(clock) { }

    //! Writes everybody who fits \p filter (its order, offset and limit do not count) into the file at \p path, ordered by
    //! id; gives how many. The file is there whole or not at all, and only its owner may read it. The members are read in
    //! pages between which other questions are answered, so who comes or goes meanwhile may be in it or not.
    //! Errors: InvalidInput when no file can be written there, StorageFailed.
    [[nodiscard]] QFuture<Result<qint64>> toFile(const QString &path, ExportFormat format,
                                                 const MemberFilter &filter = {}) const;

private:
    store::Reader &m_reader;
    const Clock &m_clock;
};

} // namespace core::queries
