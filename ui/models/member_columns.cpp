// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/member_columns.h"

#include "ui/models/roles.h"
#include "ui/text/people.h"
#include "ui/text/safe_text.h"
#include "ui/text/times.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

using core::queries::MemberField;
using core::queries::MemberRow;
using core::queries::MemberSort;

namespace {

struct MemberWords {
    Q_DECLARE_TR_FUNCTIONS(ui::MemberColumns)
};

} // namespace

QString MemberColumns::title(int column)
{
    switch (column) {
    case NameColumn:
        return MemberWords::tr("Name");
    case StateColumn:
        return MemberWords::tr("State");
    case ChatsColumn:
        return MemberWords::tr("Chats");
    case UntilColumn:
        return MemberWords::tr("Until");
    case SeenColumn:
        return MemberWords::tr("Seen");
    case TagsColumn:
        return MemberWords::tr("Tags");
    case NoteColumn:
        return MemberWords::tr("Note");
    case FirstSeenColumn:
        return MemberWords::tr("First seen");
    case IdColumn:
        return MemberWords::tr("Id");
    default:
        return {};
    }
}

Qt::Alignment MemberColumns::alignment(int column)
{
    return (column == SeenColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter;
}

QVariant MemberColumns::cell(const MemberRow &member, int column, int role, core::Instant now)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(member, column, now);
    case Qt::AccessibleTextRole:
        //: A person and their state, for screen readers.
        return column == NameColumn
            ? MemberWords::tr("%1, %2").arg(personName(member.name), text(member, StateColumn, now))
            : text(member, column, now);
    case SubjectRole:
        return QVariant::fromValue(personSubject(member.id, member.name, member.username));
    case PillRole:
        return QVariant::fromValue(statePill(member.state, member.directMessages));
    case IdRole:
        return member.id.value();
    case MutedRole:
        return column != NameColumn && column != StateColumn && column != UntilColumn;
    case ToneRole:
        if (column == UntilColumn && member.until && *member.until - now < std::chrono::hours(24))
            return static_cast<int>(Tone::Warn);
        return {};
    default:
        return {};
    }
}

QString MemberColumns::text(const MemberRow &row, int column, core::Instant now)
{
    switch (column) {
    case NameColumn:
        return personName(row.name);
    case StateColumn:
        return statePill(row.state, row.directMessages).text;
    case ChatsColumn:
        return row.chatsInside == 0 ? u"–"_s : MemberWords::tr("in %Ln chats", nullptr, row.chatsInside);
    case UntilColumn:
        return untilText(row.until, row.isForEver, now);
    case SeenColumn:
        return Times::shortAgo(row.lastSeen, now);
    case TagsColumn:
        return safeLine(row.tags.join(u", "_s));
    case NoteColumn:
        return safeLine(row.note);
    case FirstSeenColumn:
        return Times::day(row.firstSeen, now);
    case IdColumn:
        return row.id.toString();
    default:
        return {};
    }
}

std::vector<MemberField> MemberColumns::fieldsOf(int column)
{
    switch (column) {
    case NameColumn:
        return {MemberField::FirstName, MemberField::LastName, MemberField::Username};
    case StateColumn:
        return {MemberField::State, MemberField::PrivateChat};
    case ChatsColumn:
        return {MemberField::Inside};
    case UntilColumn:
        return {MemberField::Until, MemberField::ForEver};
    case SeenColumn:
        return {MemberField::LastSeen};
    case TagsColumn:
        return {MemberField::Tags};
    case NoteColumn:
        return {MemberField::Note};
    case FirstSeenColumn:
        return {MemberField::FirstSeen};
    case IdColumn:
        return {MemberField::Id};
    default:
        return {};
    }
}

std::optional<MemberSort> MemberColumns::sortOf(int column)
{
    switch (column) {
    case NameColumn:
        return MemberSort::Name;
    case UntilColumn:
        return MemberSort::Until;
    case SeenColumn:
        return MemberSort::Seen;
    default:
        return std::nullopt;
    }
}

int MemberColumns::columnOf(MemberSort sort)
{
    return sort == MemberSort::Name ? NameColumn : sort == MemberSort::Until ? UntilColumn : SeenColumn;
}

} // namespace ui
