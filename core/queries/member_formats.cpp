// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/member_formats.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core::queries {

using namespace Qt::StringLiterals;

namespace {

QString textOf(std::optional<Instant> when)
{
    return when ? toIso(*when) : QString();
}

QString textOf(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

template <JsonEnum T>
QString wordOf(T value)
{
    return writeJson(value).toString();
}

QStringList titlesOf(const std::vector<Chat> &chats)
{
    QStringList titles;
    for (const Chat &chat : chats)
        titles.append(chat.title);
    return titles;
}

//! Spreadsheets run a cell that begins like this, in quotes or not: https://owasp.org/www-community/attacks/CSV_Injection
//! Some take the full-width signs for the same.
bool looksLikeFormula(QStringView text)
{
    // An apostrophe before it may be our own; so that it can be taken off again, it counts as nothing.
    while (text.startsWith(u'\''))
        text = text.mid(1);
    return !text.isEmpty() && QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(text.front());
}

QString csvField(QString text)
{
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter)); // most readers end there
    text.replace(u'"', u"\"\""_s);
    return looksLikeFormula(text) ? u"\"'%1\""_s.arg(text) : u"\"%1\""_s.arg(text);
}

QStringList csvColumns()
{
    return {u"id"_s,     u"first_name"_s, u"last_name"_s,  u"username"_s, u"state"_s,        u"inside"_s,
            u"until"_s,  u"for_ever"_s,   u"tags"_s,       u"note"_s,     u"private_chat"_s, u"language_code"_s,
            u"is_bot"_s, u"is_premium"_s, u"first_seen"_s, u"last_seen"_s};
}

QStringList csvFields(const ExportedMember &exported)
{
    const Member &member = exported.member;
    const Person &person = member.person;
    return {person.id.toString(),
            person.firstName,
            person.lastName,
            person.username,
            wordOf(exported.state),
            titlesOf(exported.inside).join(u"; "),
            textOf(exported.until),
            textOf(exported.isForEver),
            member.tags.join(u"; "),
            member.note,
            wordOf(member.directMessages),
            person.languageCode,
            textOf(person.isBot),
            textOf(person.isPremium),
            textOf(member.firstSeen),
            textOf(member.lastSeen)};
}

QByteArray jsonPiece(const ExportedMember &exported)
{
    const Member &member = exported.member;
    const Person &person = member.person;
    QJsonArray inside;
    for (const Chat &chat : exported.inside)
        inside.append(QJsonObject{{"id"_L1, chat.address.value()}, {"title"_L1, chat.title}});
    const QJsonObject object{
        {"id"_L1, person.id.value()},
        {"first_name"_L1, person.firstName},
        {"last_name"_L1, person.lastName},
        {"username"_L1, person.username},
        {"state"_L1, wordOf(exported.state)},
        {"inside"_L1, inside},
        {"until"_L1, exported.until ? QJsonValue(toIso(*exported.until)) : QJsonValue()},
        {"for_ever"_L1, exported.isForEver},
        {"tags"_L1, QJsonArray::fromStringList(member.tags)},
        {"note"_L1, member.note},
        {"private_chat"_L1, wordOf(member.directMessages)},
        {"language_code"_L1, person.languageCode},
        {"is_bot"_L1, person.isBot},
        {"is_premium"_L1, person.isPremium},
        {"first_seen"_L1, toIso(member.firstSeen)},
        {"last_seen"_L1, toIso(member.lastSeen)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray csvLine(const QStringList &fields)
{
    QStringList written;
    for (const QString &field : fields)
        written.append(csvField(field));
    return (written.join(u',') + u"\r\n"_s).toUtf8();
}

QByteArray MemberFormat::head() const
{
    return m_format == ExportFormat::Csv ? csvLine(csvColumns()) : "[";
}

QByteArray MemberFormat::piece(const ExportedMember &member, bool isFirst) const
{
    if (m_format == ExportFormat::Csv)
        return csvLine(csvFields(member));
    return (isFirst ? "\n" : ",\n") + jsonPiece(member);
}

QByteArray MemberFormat::foot() const
{
    return m_format == ExportFormat::Csv ? "" : "\n]\n";
}

} // namespace core::queries
