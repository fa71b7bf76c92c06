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
    return u'"' + withoutFormula(text) + u'"';
}

QJsonArray chatsOf(const std::vector<Chat> &chats)
{
    QJsonArray list;
    for (const Chat &chat : chats)
        list.append(QJsonObject{{"id"_L1, chat.address.value()}, {"title"_L1, chat.title}});
    return list;
}

//! What a field is called, and how a person's stands in either format.
struct FieldForm {
    MemberField field;
    QLatin1StringView name;
    QString (*text)(const ExportedMember &);
    QJsonValue (*json)(const ExportedMember &);
};

constexpr std::array forms{
    FieldForm{MemberField::Id, "id"_L1, [](const ExportedMember &of) { return of.member.person.id.toString(); },
              [](const ExportedMember &of) { return QJsonValue(of.member.person.id.value()); }},
    FieldForm{MemberField::FirstName, "first_name"_L1,
              [](const ExportedMember &of) { return of.member.person.firstName; },
              [](const ExportedMember &of) { return QJsonValue(of.member.person.firstName); }},
    FieldForm{MemberField::LastName, "last_name"_L1, [](const ExportedMember &of) { return of.member.person.lastName; },
              [](const ExportedMember &of) { return QJsonValue(of.member.person.lastName); }},
    FieldForm{MemberField::Username, "username"_L1, [](const ExportedMember &of) { return of.member.person.username; },
              [](const ExportedMember &of) { return QJsonValue(of.member.person.username); }},
    FieldForm{MemberField::State, "state"_L1, [](const ExportedMember &of) { return wordOf(of.state); },
              [](const ExportedMember &of) { return QJsonValue(wordOf(of.state)); }},
    FieldForm{MemberField::Inside, "inside"_L1,
              [](const ExportedMember &of) { return titlesOf(of.inside).join(u"; "_s); },
              [](const ExportedMember &of) { return QJsonValue(chatsOf(of.inside)); }},
    FieldForm{MemberField::Until, "until"_L1, [](const ExportedMember &of) { return textOf(of.until); },
              [](const ExportedMember &of) { return of.until ? QJsonValue(toIso(*of.until)) : QJsonValue(); }},
    FieldForm{MemberField::ForEver, "for_ever"_L1, [](const ExportedMember &of) { return textOf(of.isForEver); },
              [](const ExportedMember &of) { return QJsonValue(of.isForEver); }},
    FieldForm{MemberField::Tags, "tags"_L1, [](const ExportedMember &of) { return of.member.tags.join(u"; "_s); },
              [](const ExportedMember &of) { return QJsonValue(QJsonArray::fromStringList(of.member.tags)); }},
    FieldForm{MemberField::Note, "note"_L1, [](const ExportedMember &of) { return of.member.note; },
              [](const ExportedMember &of) { return QJsonValue(of.member.note); }},
    FieldForm{MemberField::PrivateChat, "private_chat"_L1,
              [](const ExportedMember &of) { return wordOf(of.member.directMessages); },
              [](const ExportedMember &of) { return QJsonValue(wordOf(of.member.directMessages)); }},
    FieldForm{MemberField::LanguageCode, "language_code"_L1,
              [](const ExportedMember &of) { return of.member.person.languageCode; },
              [](const ExportedMember &of) { return QJsonValue(of.member.person.languageCode); }},
    FieldForm{MemberField::IsBot, "is_bot"_L1, [](const ExportedMember &of) { return textOf(of.member.person.isBot); },
              [](const ExportedMember &of) { return QJsonValue(of.member.person.isBot); }},
    FieldForm{MemberField::IsPremium, "is_premium"_L1,
              [](const ExportedMember &of) { return textOf(of.member.person.isPremium); },
              [](const ExportedMember &of) { return QJsonValue(of.member.person.isPremium); }},
    FieldForm{MemberField::FirstSeen, "first_seen"_L1,
              [](const ExportedMember &of) { return textOf(of.member.firstSeen); },
              [](const ExportedMember &of) { return QJsonValue(toIso(of.member.firstSeen)); }},
    FieldForm{MemberField::LastSeen, "last_seen"_L1,
              [](const ExportedMember &of) { return textOf(of.member.lastSeen); },
              [](const ExportedMember &of) { return QJsonValue(toIso(of.member.lastSeen)); }},
};

const FieldForm &formOf(MemberField field)
{
    return *std::find_if(forms.begin(), forms.end(), [field](const FieldForm &form) { return form.field == field; });
}

std::vector<MemberField> everyField()
{
    std::vector<MemberField> fields;
    for (const FieldForm &form : forms)
        fields.push_back(form.field);
    return fields;
}

QByteArray jsonPiece(const ExportedMember &exported, const std::vector<MemberField> &fields)
{
    QJsonObject object;
    for (const MemberField field : fields)
        object.insert(formOf(field).name, formOf(field).json(exported));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QString withoutFormula(const QString &text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QByteArray csvLine(const QStringList &fields)
{
    QStringList written;
    for (const QString &field : fields)
        written.append(csvField(field));
    return (written.join(u',') + u"\r\n"_s).toUtf8();
}

MemberFormat::MemberFormat(ExportFormat format) : MemberFormat(format, everyField()) { }

MemberFormat::MemberFormat(ExportFormat format, std::vector<MemberField> fields)
    : m_format(format)
    , m_fields(std::move(fields))
{
}

QByteArray MemberFormat::head() const
{
    if (m_format == ExportFormat::Json)
        return "[";
    QStringList names;
    for (const MemberField field : m_fields)
        names.append(formOf(field).name);
    return csvLine(names);
}

QByteArray MemberFormat::piece(const ExportedMember &member, bool isFirst) const
{
    if (m_format == ExportFormat::Json)
        return (isFirst ? "\n" : ",\n") + jsonPiece(member, m_fields);
    QStringList texts;
    for (const MemberField field : m_fields)
        texts.append(formOf(field).text(member));
    return csvLine(texts);
}

QByteArray MemberFormat::foot() const
{
    return m_format == ExportFormat::Csv ? "" : "\n]\n";
}

} // namespace core::queries
