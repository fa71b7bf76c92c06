// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/botapi/methods/all.h"
#include "core/botapi/types/all.h"
#include "core/botapi/types/update.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QMetaType>

using namespace core;
using namespace core::botapi;
using namespace Qt::StringLiterals;

namespace {

//! What a machine-readable specification, or a subset of one, says about a field.
struct SpecField {
    QStringList types;
    bool isRequired = false;
    QSet<QString> values; // empty: no enumeration
};

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue value : array.toArray())
        list.append(value.toString());
    return list;
}

class Spec {
public:
    explicit Spec(const QJsonObject &root) : m_root(root) { }

    static Spec fromFile(const QString &path)
    {
        QFile file(path);
        return Spec(file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject());
    }

    [[nodiscard]] QJsonObject root() const { return m_root; }
    [[nodiscard]] bool hasType(const QString &name) const { return type(name).contains(u"fields"_s) || isUnion(name); }
    [[nodiscard]] bool isUnion(const QString &name) const { return type(name).contains(u"subtypes"_s); }
    [[nodiscard]] bool hasMethod(const QString &name) const { return m_root[u"methods"_s].toObject().contains(name); }
    [[nodiscard]] QStringList subtypes(const QString &name) const { return strings(type(name)[u"subtypes"_s]); }
    [[nodiscard]] QStringList returns(const QString &method) const
    {
        return strings(m_root[u"methods"_s][method][u"returns"_s]);
    }

    [[nodiscard]] QMap<QString, SpecField> fieldsOfMethod(const QString &name) const
    {
        return fieldsOf(m_root[u"methods"_s][name]);
    }

    //! The fields of a type. Of a union all that any variant has; required is what all of them require.
    [[nodiscard]] QMap<QString, SpecField> fieldsOfType(const QString &name) const
    {
        if (!isUnion(name))
            return fieldsOf(type(name));
        QMap<QString, SpecField> merged;
        QMap<QString, int> requiredBy;
        for (const QString &subtype : subtypes(name)) {
            const auto fields = fieldsOf(type(subtype));
            for (auto field = fields.begin(); field != fields.end(); ++field) {
                merged[field.key()].types += field->types;
                merged[field.key()].values += field->values;
                requiredBy[field.key()] += field->isRequired ? 1 : 0;
            }
        }
        for (auto field = merged.begin(); field != merged.end(); ++field)
            field->isRequired = requiredBy[field.key()] == subtypes(name).size();
        return merged;
    }

private:
    [[nodiscard]] QJsonObject type(const QString &name) const { return m_root[u"types"_s][name].toObject(); }

    static QMap<QString, SpecField> fieldsOf(const QJsonValue &entry)
    {
        QMap<QString, SpecField> fields;
        for (const QJsonValue field : entry[u"fields"_s].toArray()) {
            const QStringList values = strings(field[u"enum"_s]);
            fields[field[u"name"_s].toString()] = {strings(field[u"types"_s]), field[u"required"_s].toBool(),
                                                   QSet<QString>(values.begin(), values.end())};
        }
        return fields;
    }

    QJsonObject m_root;
};

//! "User" for core::botapi::User.
template <typename T>
QString structName()
{
    return QString::fromLatin1(QMetaType::fromType<T>().name()).section(u"::"_s, -1);
}

//! The names that a specification may give to the JSON type in which T travels; empty: any.
template <typename T>
QStringList specTypes()
{
    using namespace json_detail;
    if constexpr (std::is_same_v<T, JsonPresence>) {
        return {};
    } else if constexpr (IsOptional<T>::value) {
        return specTypes<typename T::value_type>();
    } else if constexpr (IsShared<T>::value) {
        return specTypes<std::remove_const_t<typename T::element_type>>();
    } else if constexpr (IsVariant<T>::value) {
        return []<typename... A>(std::type_identity<std::variant<A...>>) {
            return (specTypes<A>() + ...);
        }(std::type_identity<T>());
    } else if constexpr (IsVector<T>::value) {
        QStringList names = specTypes<typename T::value_type>();
        for (QString &name : names)
            name.prepend(u"Array of "_s);
        return names;
    } else if constexpr (std::is_same_v<T, bool>) {
        return {u"Boolean"_s, u"True"_s};
    } else if constexpr (std::is_same_v<T, QString> || JsonEnum<T>) {
        return {u"String"_s};
    } else if constexpr (std::is_integral_v<T> || IsStrongId<T>::value
                         || std::is_same_v<T, Instant> || std::is_same_v<T, std::chrono::seconds>) {
        return {u"Integer"_s};
    } else {
        return {structName<T>()};
    }
}

template <typename T>
QSet<QString> enumValues()
{
    if constexpr (json_detail::IsOptional<T>::value) {
        return enumValues<typename T::value_type>();
    } else if constexpr (JsonEnum<T>) {
        QSet<QString> values;
        for (const auto &[value, name] : jsonNames<T>)
            values.insert(QString::fromLatin1(name.data(), qsizetype(name.size())));
        return values;
    } else {
        return {};
    }
}

//! Whether a value of one of \p ours may stand where the specification names \p theirs.
bool fits(const Spec &spec, const QStringList &ours, const QStringList &theirs)
{
    if (ours.isEmpty())
        return true;
    return std::any_of(theirs.begin(), theirs.end(), [&](const QString &type) {
        const QStringList variants = spec.subtypes(type);
        return ours.contains(type)
            || std::any_of(variants.begin(), variants.end(), [&](const QString &one) { return ours.contains(one); });
    });
}

enum class Direction { Read, Written };

//! In what the fields of T differ from the specification's.
template <typename T>
QStringList differences(const Spec &spec, const QString &name, QMap<QString, SpecField> theirs, Direction direction)
{
    QStringList found;
    const auto check = [&](const auto &field) {
        using Member = std::remove_cvref_t<decltype(std::declval<T>().*(field.member))>;
        const QString key = QString::fromLatin1(field.name.data(), qsizetype(field.name.size()));
        const QString where = name + u'.' + key;
        const auto spelled = theirs.find(key);
        if (spelled == theirs.end()) {
            found.append(where + u": no such field"_s);
            return;
        }
        if (!fits(spec, specTypes<Member>(), spelled->types))
            found.append(where + u": is "_s + spelled->types.join(u'|') + u", not "_s + specTypes<Member>().join(u'|'));
        if (direction == Direction::Read && field.isRequired && !spelled->isRequired)
            found.append(where + u": required here only"_s);
        if (direction == Direction::Written && spelled->isRequired && !field.isRequired)
            found.append(where + u": required by the server"_s);
        if (const auto ours = enumValues<Member>(); !ours.isEmpty() && ours != spelled->values)
            found.append(where + u": other values"_s);
        theirs.erase(spelled);
    };
    std::apply([&](const auto &...field) { (check(field), ...); }, T::jsonFields());
    if (direction == Direction::Written) {
        for (auto left = theirs.begin(); left != theirs.end(); ++left) {
            if (left->isRequired)
                found.append(name + u'.' + left.key() + u": required by the server, and never sent"_s);
        }
    }
    return found;
}

template <typename T>
QStringList differencesOfType(const Spec &spec)
{
    const QString name = structName<T>();
    if (!spec.hasType(name))
        return {name + u": no such type"_s};
    return differences<T>(spec, name, spec.fieldsOfType(name), Direction::Read);
}

template <Method M>
QStringList differencesOfMethod(const Spec &spec)
{
    const QString name = M::name;
    if (!spec.hasMethod(name))
        return {name + u": no such method"_s};
    QStringList found = differences<M>(spec, name, spec.fieldsOfMethod(name), Direction::Written);
    const QStringList returns = spec.returns(name);
    bool isReply = false;
    if constexpr (std::is_void_v<typename M::Reply>)
        isReply = returns.contains(u"True"_s);
    else if constexpr (std::is_same_v<typename M::Reply, UpdateBatch>)
        isReply = returns.contains(u"Array of Update"_s);
    else
        isReply = fits(spec, specTypes<typename M::Reply>(), returns);
    if (!isReply)
        found.append(name + u": gives "_s + returns.join(u'|'));
    return found;
}

//! Every kind that we ask for must be one that Telegram has, with a content that we can read.
QStringList differencesOfUpdates(const Spec &spec)
{
    QStringList found;
    const auto fields = spec.fieldsOfType(u"Update"_s);
    for (const QString &kind : allowedUpdates()) {
        if (!fields.contains(kind))
            found.append(u"Update."_s + kind + u": no such kind"_s);
    }
    return found;
}

QStringList allDifferences(const Spec &spec)
{
    QStringList found = differencesOfUpdates(spec);
    [&]<typename... T>(std::type_identity<std::tuple<T...>>) {
        ((found += differencesOfType<T>(spec)), ...);
    }(std::type_identity<AllTypes>());
    [&]<typename... M>(std::type_identity<std::tuple<M...>>) {
        ((found += differencesOfMethod<M>(spec)), ...);
    }(std::type_identity<AllMethods>());
    return found;
}

//! "ban_chat_member" for "banChatMember" and "BanChatMember".
QString fileName(const QString &name)
{
    QString snake;
    for (const QChar letter : name) {
        if (letter.isUpper() && !snake.isEmpty())
            snake += u'_';
        snake += letter.toLower();
    }
    return snake;
}

QSet<QString> headersIn(const QString &folder)
{
    const QStringList files = QDir(QStringLiteral(GATEHOUSE_SOURCE_DIR "/core/botapi/") + folder).entryList({u"*.h"_s});
    QSet<QString> names;
    for (const QString &file : files)
        names.insert(file.chopped(2));
    return names;
}

const QString subsetPath = QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/botapi/spec_subset.json");
const QString wholePath = QStringLiteral(GATEHOUSE_SPEC_DIR "/botapi.json");

} // namespace

class tst_Schema final : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void everyHeaderIsChecked()
    {
        QSet<QString> methods{u"all"_s};
        [&]<typename... M>(std::type_identity<std::tuple<M...>>) {
            (methods.insert(fileName(M::name)), ...);
        }(std::type_identity<AllMethods>());
        // Neither mirrors one JSON object: a union by key, and a mere enumeration (checked with the fields that use it).
        QSet<QString> types{u"all"_s, u"update"_s, u"parse_mode"_s};
        [&]<typename... T>(std::type_identity<std::tuple<T...>>) {
            (types.insert(fileName(structName<T>())), ...);
        }(std::type_identity<AllTypes>());

        QCOMPARE(headersIn(u"methods"_s), methods);
        QCOMPARE(headersIn(u"types"_s), types);
    }

    void fieldsMatchTheShippedSubset()
    {
        const Spec spec = Spec::fromFile(subsetPath);

        QCOMPARE(allDifferences(spec), QStringList());
    }

    void fieldsMatchTheWholeSpecification()
    {
        if (!QFile::exists(wholePath)) {
            qInfo("The whole specification is not here; only the shipped subset was compared.");
            return;
        }
        const Spec spec = Spec::fromFile(wholePath);

        QCOMPARE(allDifferences(spec), QStringList());
    }

    void subsetSaysWhatTheWholeSays()
    {
        if (!QFile::exists(wholePath)) {
            qInfo("The whole specification is not here; the subset is taken at its word.");
            return;
        }
        const Spec subset = Spec::fromFile(subsetPath);
        const Spec whole = Spec::fromFile(wholePath);

        QStringList stale;
        for (const QString &part : {u"types"_s, u"methods"_s}) {
            const QJsonObject entries = subset.root()[part].toObject();
            for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
                const QJsonValue original = whole.root()[part][entry.key()];
                QJsonArray fields;
                for (const QJsonValue field : original[u"fields"_s].toArray()) {
                    QJsonObject bare = field.toObject();
                    bare.remove(u"description"_s);
                    bare.remove(u"since_hint"_s);
                    fields.append(bare);
                }
                if (entry.value()[u"fields"_s].toArray() != fields
                    || entry.value()[u"returns"_s] != original[u"returns"_s]
                    || entry.value()[u"subtypes"_s] != original[u"subtypes"_s])
                    stale.append(entry.key());
            }
        }
        QVERIFY2(stale.isEmpty(), qPrintable(u"run make_spec_subset.mjs: "_s + stale.join(u' ')));
    }

    void differencesAreFound_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("difference");
        QTest::newRow("name") << QByteArray(R"("name":"is_premium")") << QByteArray(R"("name":"is_vip")")
                              << u"User.is_premium: no such field"_s;
        QTest::newRow("type") << QByteArray(R"("name":"user_chat_id","types":["Integer"])")
                              << QByteArray(R"("name":"user_chat_id","types":["String"])")
                              << u"ChatJoinRequest.user_chat_id: is String, not Integer"_s;
        QTest::newRow("a field that we do not use")
            << QByteArray(R"("name":"chat_instance","types":["String"],"required":true)")
            << QByteArray(R"("name":"chat_instance","types":["String"],"required":false)") << QString();
        QTest::newRow("required here only")
            << QByteArray(R"("name":"message_id","types":["Integer"],"required":true},{"name":"message_thread_id")")
            << QByteArray(R"("name":"message_id","types":["Integer"],"required":false},{"name":"message_thread_id")")
            << u"Message.message_id: required here only"_s;
        QTest::newRow("required when written")
            << QByteArray(R"("name":"revoke_messages","types":["Boolean"],"required":false)")
            << QByteArray(R"("name":"revoke_messages","types":["Boolean"],"required":true)")
            << u"banChatMember.revoke_messages: required by the server"_s;
        QTest::newRow("value") << QByteArray(R"("canceled","active","failed")") << QByteArray(R"("canceled","active")")
                               << u"BotSubscriptionUpdated.state: other values"_s;
        QTest::newRow("reply") << QByteArray(R"("getChatMemberCount": {"returns":["Integer"])")
                               << QByteArray(R"("getChatMemberCount": {"returns":["String"])")
                               << u"getChatMemberCount: gives String"_s;
        QTest::newRow("kind") << QByteArray(R"("name":"purchased_paid_media")")
                              << QByteArray(R"("name":"bought_media")")
                              << u"Update.purchased_paid_media: no such kind"_s;
    }
    void differencesAreFound()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, difference);
        QFile file(subsetPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        QVERIFY(text.contains(from));

        text.replace(from, to);
        const QStringList found = allDifferences(Spec(QJsonDocument::fromJson(text).object()));

        QCOMPARE(found, difference.isEmpty() ? QStringList() : QStringList(difference));
    }
};

QTEST_GUILESS_MAIN(tst_Schema)
#include "tst_schema.moc"
