// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/people.h"

#include "ui/text/safe_text.h"
#include "ui/text/times.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class People {
    Q_DECLARE_TR_FUNCTIONS(ui::People)

public:
    static QString chatKind(const core::Chat &chat)
    {
        switch (chat.type) {
        case core::ChatType::Channel:
            return chat.isPublic() ? tr("Public channel") : tr("Channel");
        case core::ChatType::Group:
            return tr("Basic group");
        case core::ChatType::Supergroup:
            return chat.isPublic() ? tr("Public group") : tr("Group");
        case core::ChatType::Private:
        case core::ChatType::Unknown:
            break;
        }
        return tr("Chat");
    }

    static PillText state(core::queries::MemberState state)
    {
        using core::queries::MemberState;
        switch (state) {
        case MemberState::Deleted:
            return {Tone::Neutral, u"user-x"_s, tr("Deleted account")};
        case MemberState::Asks:
            return {Tone::Info, u"circle-question-mark"_s, tr("Asks for you")};
        case MemberState::Banned:
            return {Tone::Neutral, u"ban"_s, tr("Banned")};
        case MemberState::Administrator:
            return {Tone::Neutral, u"crown"_s, tr("Administrator")};
        case MemberState::Inside:
            return {Tone::Ok, u"circle-check"_s, tr("Inside")};
        case MemberState::Invited:
            return {Tone::Info, u"mail"_s, tr("Invited")};
        case MemberState::Ended:
            return {Tone::Neutral, u"circle-minus"_s, tr("Ended")};
        case MemberState::Outside:
            return {Tone::Neutral, u"circle-dashed"_s, tr("Outside")};
        }
        return {};
    }

    static PillText blocked() { return {Tone::Warn, u"ban"_s, tr("Blocked the bot")}; }

    static QString reach(core::DirectMessages directMessages, const QString &name)
    {
        switch (directMessages) {
        case core::DirectMessages::Started:
            return tr("Pressed Start, so the bot can write.");
        case core::DirectMessages::Never:
            return tr("%1 never pressed Start, so the bot cannot write. Copy the link and send it yourself.").arg(name);
        case core::DirectMessages::Blocked:
            return tr("%1 blocked the bot. Copy the link and send it yourself.").arg(name);
        }
        return {};
    }
};

} // namespace

QString personName(const QString &name)
{
    const QString safe = safeName(name);
    return safe.isEmpty() ? People::tr("Nameless") : safe;
}

QString chatName(const QString &title)
{
    const QString safe = safeName(title);
    return safe.isEmpty() ? People::tr("Chat without a title") : safe;
}

QString atName(const QString &username)
{
    const QString safe = safeLine(username, 40);
    //: @name is what Telegram calls a username.
    return safe.isEmpty() ? People::tr("no @name") : isolated(QString(u'@' + safe));
}

Subject personSubject(core::UserId id, const QString &name, const QString &username)
{
    return {.id = id.value(),
            .name = personName(name),
            .note = atName(username),
            .initials = initials(name),
            .icon = {},
            .isOutlined = false};
}

Subject chatSubject(const core::Chat &chat)
{
    return {.id = chat.key.value(),
            .name = chatName(chat.title),
            .note = chatKind(chat),
            .initials = {},
            .icon = chatIcon(chat.type),
            .isOutlined = !chat.isConnected()};
}

QString chatKind(const core::Chat &chat)
{
    return People::chatKind(chat);
}

QString chatIcon(core::ChatType type)
{
    return type == core::ChatType::Channel ? u"megaphone"_s : u"users"_s;
}

QString memberCount(qint64 count)
{
    // %L1 groups the digits; the plural only takes an int.
    return People::tr("%Ln members", nullptr, static_cast<int>(qMin<qint64>(count, std::numeric_limits<int>::max())));
}

PillText statePill(core::queries::MemberState state, core::DirectMessages directMessages)
{
    using core::queries::MemberState;
    const bool waitsForWords = state == MemberState::Invited || state == MemberState::Outside;
    if (waitsForWords && directMessages == core::DirectMessages::Blocked)
        return People::blocked();
    return People::state(state);
}

QString untilText(std::optional<core::Instant> until, bool isForEver, core::Instant now)
{
    if (until)
        return Times::day(*until, now);
    return isForEver ? People::tr("no end") : u"–"_s;
}

QString reachText(core::DirectMessages directMessages, const QString &name)
{
    return People::reach(directMessages, name);
}

} // namespace ui
