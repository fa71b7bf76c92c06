// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/export_members.h"

#include <QJsonObject>
#include <QStringList>

namespace core::queries {

//! What an export says of a person.
struct ExportedMember {
    Member member;
    MemberState state = MemberState::Outside;
    std::vector<Chat> inside; //!< connected chats
    std::optional<Instant> until = {}; //!< the nearest end of a grant
    bool isForEver = false;
};

//! How members stand in a file of one format: head, one piece each, foot.
class MemberFormat {
public:
    //! With every field.
    explicit MemberFormat(ExportFormat format);
    MemberFormat(ExportFormat format, std::vector<MemberField> fields);

    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] QByteArray piece(const ExportedMember &member, bool isFirst) const;
    [[nodiscard]] QByteArray foot() const;

private:
    ExportFormat m_format;
    std::vector<MemberField> m_fields;
};

//! \p text with an apostrophe before it where a spreadsheet would run it.
[[nodiscard]] QString withoutFormula(const QString &text);

//! One line of CSV with its CR LF.
[[nodiscard]] QByteArray csvLine(const QStringList &fields);

} // namespace core::queries
