// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "tests/support/test_case.h"

#include <QJsonDocument>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

enum class Colour { Unknown, Red, Blue };

struct Inner {
    UserId id;

    static constexpr auto jsonFields() { return std::tuple{core::required("id", &Inner::id)}; }
    friend bool operator==(const Inner &, const Inner &) = default;
};

struct Sample {
    qint64 number = 0;
    QString text;
    bool flag = false;
    std::optional<Instant> date;
    Colour colour = Colour::Unknown;
    std::vector<Inner> list;
    std::shared_ptr<const Inner> shared;
    JsonPresence extra;
    std::variant<qint64, QString> either = qint64(0);
    QStringList words;

    static constexpr auto jsonFields()
    {
        return std::tuple{core::required("number", &Sample::number), core::optional("text", &Sample::text),
                          core::optional("flag", &Sample::flag),     core::optional("date", &Sample::date),
                          core::optional("colour", &Sample::colour), core::optional("list", &Sample::list),
                          core::optional("shared", &Sample::shared), core::optional("extra", &Sample::extra),
                          core::optional("either", &Sample::either), core::optional("words", &Sample::words)};
    }
};

Result<Sample> read(QByteArrayView json)
{
    return JsonDocument::parse(json).and_then(
        [](const JsonDocument &document) { return readJson<Sample>(document.root()); });
}

} // namespace

template <>
inline constexpr auto core::jsonNames<Colour> =
    std::array{std::pair{Colour::Red, std::string_view("red")}, std::pair{Colour::Blue, std::string_view("blue")}};

class tst_JsonReader final : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void readsAllKindsOfFields()
    {
        const auto sample = read(R"({"number":9007199254740993,"text":"d\u00e9j\u00e0 \ud83c\udf38","flag":true,
                                     "date":1790000000,"colour":"blue","list":[{"id":1},{"id":2}],"shared":{"id":3}})");

        REQUIRE_OK(sample);
        QCOMPARE(sample->number, Q_INT64_C(9007199254740993));
        QCOMPARE(sample->text, u"déjà 🌸"_s);
        QCOMPARE(sample->flag, true);
        QCOMPARE(sample->date, std::optional(instantFromUnix(1'790'000'000)));
        QCOMPARE(sample->colour, Colour::Blue);
        QCOMPARE(sample->list.size(), size_t(2));
        QCOMPARE(sample->shared->id, UserId(3));
    }

    void unknownFieldsAndValuesAreNoObstacle()
    {
        const auto sample = read(R"({"brand_new":{"a":[1]},"number":1,"colour":"ultraviolet","date":null})");

        REQUIRE_OK(sample);
        QCOMPARE(sample->colour, Colour::Unknown);
        QVERIFY(!sample->date);
    }

    void presenceAndAlternativesAreRead()
    {
        const auto sample = read(R"({"number":1,"extra":{"deep":[{}]},"either":"@name","words":["a","b"]})");

        REQUIRE_OK(sample);
        QVERIFY(sample->extra);
        QCOMPARE(std::get<QString>(sample->either), u"@name"_s);
        QCOMPARE(sample->words, QStringList({u"a"_s, u"b"_s}));
        const auto other = read(R"({"number":1,"extra":null,"either":-1001})");
        REQUIRE_OK(other);
        QVERIFY(!other->extra);
        QCOMPARE(std::get<qint64>(other->either), -1001);
    }

    void halfSurrogatePairsBecomeReplacementCharacters_data()
    {
        QTest::addColumn<QByteArray>("escaped");
        QTest::addColumn<QString>("text");
        QTest::newRow("first half") << QByteArray(R"(a\ud83cb)") << u"a\ufffdb"_s;
        QTest::newRow("second half") << QByteArray(R"(\udf38)") << u"\ufffd"_s;
        QTest::newRow("wrong order") << QByteArray(R"(\udf38\ud83c)") << u"\ufffd\ufffd"_s;
        QTest::newRow("whole pair beside") << QByteArray(R"(\ud83c\ud83c\udf38)") << u"\ufffd🌸"_s;
        QTest::newRow("escaped backslash") << QByteArray(R"(\ud83c\\ud83c)") << u"\ufffd\\ud83c"_s;
    }
    void halfSurrogatePairsBecomeReplacementCharacters()
    {
        QFETCH(QByteArray, escaped);
        QFETCH(QString, text);

        const auto sample = read(R"({"number":1,"text":")" + escaped + R"("})");

        REQUIRE_OK(sample);
        QCOMPARE(sample->text, text);
    }

    void refusesWhatItCannotUse_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("reason");
        QTest::newRow("missing") << QByteArray(R"({"text":"x"})") << u"number: missing"_s;
        QTest::newRow("null") << QByteArray(R"({"number":null})") << u"number: missing"_s;
        QTest::newRow("string for integer") << QByteArray(R"({"number":"1"})") << u"number: expected an integer"_s;
        QTest::newRow("fraction") << QByteArray(R"({"number":1.5})") << u"number: expected an integer"_s;
        QTest::newRow("above 64 bits") << QByteArray(R"({"number":9223372036854775808})")
                                       << u"number: expected an integer"_s;
        QTest::newRow("date out of range")
            << QByteArray(R"({"number":1,"date":9223372036854775807})") << u"date: expected a date"_s;
        QTest::newRow("nested") << QByteArray(R"({"number":1,"list":[{"id":1},{}]})") << u"list: id: missing"_s;
        QTest::newRow("not an object") << QByteArray("[1]") << u"expected an object"_s;
    }
    void refusesWhatItCannotUse()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, reason);

        const auto sample = read(json);

        QVERIFY(!sample);
        QCOMPARE(sample.error().kind, Error::Kind::Malformed);
        QCOMPARE(sample.error().detail, reason);
    }

    void limitsHold_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("deep") << QByteArray(200'000, '[') + QByteArray(200'000, ']');
        QTest::newRow("just too deep") << QByteArray(65, '[') + QByteArray(65, ']');
        QTest::newRow("too long") << QByteArray("{\"number\":1}") + QByteArray(8 * 1024 * 1024, ' ');
        QTest::newRow("cut") << QByteArray(R"({"number":1)");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not utf-8") << QByteArray("{\"number\":1,\"text\":\"\xff\xfe\"}");
        QTest::newRow("two documents") << QByteArray("{} {}");
    }
    void limitsHold()
    {
        QFETCH(QByteArray, json);

        const auto document = JsonDocument::parse(json);

        QVERIFY(!document);
        QCOMPARE(document.error().kind, Error::Kind::Malformed);
    }

    void writesWhatItReads()
    {
        const QByteArray json =
            R"({"colour":"red","date":1790000000,"flag":true,"list":[{"id":1}],"number":9007199254740993})";
        const auto sample = read(json);

        REQUIRE_OK(sample);
        QCOMPARE(QJsonDocument(json_detail::writeStruct(*sample)).toJson(QJsonDocument::Compact), json);
    }
};

QTEST_GUILESS_MAIN(tst_JsonReader)
#include "tst_json_reader.moc"
