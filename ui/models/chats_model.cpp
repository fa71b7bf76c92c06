// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chats_model.h"

#include "ui/text/people.h"
#include "ui/text/rights.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

using core::queries::ChatRow;

namespace {

int countOf(core::Rights rights)
{
    int count = 0;
    for (const core::Right right : allRights())
        count += rights.testFlag(right) ? 1 : 0;
    return count;
}

core::Right rightOf(int column)
{
    return allRights().at(static_cast<size_t>(column - ChatsModel::FirstRightColumn));
}

bool isRightColumn(int column)
{
    return column >= ChatsModel::FirstRightColumn && column < ChatsModel::StateColumn;
}

} // namespace

ChatsModel::ChatsModel(Load load, const core::Clock &clock, QObject *parent)
    : ListModel(std::move(load), ColumnCount, parent)
    , m_clock(clock)
{
}

QVariant ChatsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        if (isRightColumn(section))
            return int(Qt::AlignHCenter | Qt::AlignVCenter);
        return section == MembersColumn ? int(Qt::AlignTrailing | Qt::AlignVCenter)
                                        : int(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && isRightColumn(section))
        return rightUse(rightOf(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ChatColumn:
        return tr("Chat");
    case MembersColumn:
        return tr("Members");
    case FirstRightColumn:
        //: The right to invite people, as a narrow column's header.
        return tr("Invite\npeople");
    case FirstRightColumn + 1:
        //: The right to remove people, as a narrow column's header.
        return tr("Remove");
    case FirstRightColumn + 2:
        //: The right to delete messages, as a narrow column's header.
        return tr("Delete");
    case FirstRightColumn + 3:
        //: The right to post messages, as a narrow column's header.
        return tr("Post");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

QVariant ChatsModel::cell(const ChatRow &row, int column, int role) const
{
    if (isRightColumn(column))
        return rightCell(row, rightOf(column), role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case SubjectRole:
        return QVariant::fromValue(chatSubject(row.chat));
    case PillRole:
        return QVariant::fromValue(chatPill(row));
    case SecondLineRole:
        // Telegram counts everybody; whom we know of is less.
        return column == MembersColumn ? QVariant(tr("%Ln known", nullptr, static_cast<int>(row.knownInside)))
                                       : QVariant();
    case IdRole:
        return row.chat.key.value();
    case Qt::TextAlignmentRole:
        return column == MembersColumn ? int(Qt::AlignTrailing | Qt::AlignVCenter)
                                       : int(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ChatsModel::rightCell(const ChatRow &row, core::Right right, int role) const
{
    const bool isNeeded = core::neededRights(row.chat.type).testFlag(right);
    const bool isMissing = row.missing.testFlag(right);
    switch (role) {
    case Qt::DisplayRole:
        return isNeeded ? QVariant() : QVariant(u"–"_s);
    case IconRole:
        return !isNeeded ? QVariant() : QVariant(isMissing ? u"x"_s : u"check"_s);
    case ToneRole:
        return static_cast<int>(!isNeeded ? Tone::Neutral : isMissing ? Tone::Warn : Tone::Ok);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignHCenter | Qt::AlignVCenter);
    case MutedRole:
        return true;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (!isNeeded)
            return tr("%1: not needed here").arg(rightName(right));
        return isMissing ? tr("%1: missing. %2").arg(rightName(right), rightLoss(right))
                         : tr("%1: given").arg(rightName(right));
    default:
        return {};
    }
}

QString ChatsModel::text(const ChatRow &row, int column) const
{
    switch (column) {
    case ChatColumn:
        return chatName(row.chat.title);
    case MembersColumn:
        return row.chat.memberCount ? QLocale().toString(*row.chat.memberCount) : u"–"_s;
    case StateColumn:
        return chatPill(row).text;
    default:
        return {};
    }
}

PillText chatPill(const ChatRow &row)
{
    if (row.chat.state == core::ChatState::Gone)
        return {Tone::Bad, u"octagon-x"_s, ChatsModel::tr("Bot is out")};
    if (row.missing)
        return {Tone::Warn, u"triangle-alert"_s, ChatsModel::tr("%Ln rights missing", nullptr, countOf(row.missing))};
    if (row.chat.type == core::ChatType::Group)
        return {Tone::Info, u"info"_s, ChatsModel::tr("Basic group")};
    if (row.chat.isPublic() && row.chat.delivery == core::Delivery::Link)
        return {Tone::Info, u"info"_s, ChatsModel::tr("Links for all")};
    return {Tone::Ok, u"circle-check"_s, ChatsModel::tr("Well")};
}

} // namespace ui
