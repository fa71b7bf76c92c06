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

//! What a file can say of a person, in the order of its columns.
enum class MemberField {
    Id,
    FirstName,
    LastName,
    Username,
    State,
    Inside, //!< titles of the chats
    Until,
    ForEver,
    Tags,
    Note,
    PrivateChat,
    LanguageCode,
    IsBot,
    IsPremium,
    FirstSeen,
    LastSeen,
};

//! Writes members into a file for other programs.
class MemberExport final {
public:
    MemberExport(store::Reader &reader, const Clock &clock) : m_reader(reader), m_clock(clock) { }

    //! Writes everybody who fits \p filter (its order, offset and limit do not count) into the file at \p path, ordered by
    //! id; gives how many. The file is there whole or not at all, and only its owner may read it. The members are read in
    //! pages between which other questions are answered, so who comes or goes meanwhile may be in it or not.
    //! Cancelling the future ends it, and no file is there then.
    //! Errors: InvalidInput when no file can be written there, StorageFailed.
    [[nodiscard]] QFuture<Result<qint64>> toFile(const QString &path, ExportFormat format,
                                                 const MemberFilter &filter = {}) const;

    //! The same with these fields only and in the filter's order, as a table shows it: everybody who fits when it begins.
    //! The future tells how far it is, and whoever cancels it gets no file.
    [[nodiscard]] QFuture<Result<qint64>> shownToFile(const QString &path, ExportFormat format,
                                                      const MemberFilter &filter,
                                                      const std::vector<MemberField> &fields) const;
    //! The same of these people, in their order.
    [[nodiscard]] QFuture<Result<qint64>> theseToFile(const QString &path, ExportFormat format, MemberOrder users,
                                                      const std::vector<MemberField> &fields) const;

private:
    store::Reader &m_reader;
    const Clock &m_clock;
};

} // namespace core::queries
