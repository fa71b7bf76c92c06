// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/export_members.h"
#include "core/queries/member_formats.h"
#include "core/store/member_repository.h"
#include "tests/store/query_store.h"
#include "tests/support/test_case.h"
#include "tests/support/ui/hostile_names.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::queries;

namespace {

//! Reads RFC 4180, as a spreadsheet does. \see https://www.rfc-editor.org/rfc/rfc4180
QList<QStringList> readCsv(const QByteArray &bytes)
{
    QList<QStringList> lines(1);
    QString field;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            field += u'"';
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u',' || c == u'\r')) {
            lines.back() << std::exchange(field, {});
        } else if (!isQuoted && c == u'\n') {
            lines.append(QStringList());
        } else {
            field += c;
        }
    }
    lines.removeLast(); // after the last line break
    return lines;
}

bool isRunBySpreadsheets(const QString &field)
{
    return !field.isEmpty() && u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(field.front());
}

//! The field without the one apostrophe that guards what would be run.
QString readBack(const QString &field)
{
    QString bare = field;
    while (bare.startsWith(u'\''))
        bare.remove(0, 1);
    return bare.size() < field.size() && isRunBySpreadsheets(bare) ? field.mid(1) : field;
}

} // namespace

//! What leaves in a file: hostile names stay text, and everything can be read again.
class tst_Export final : public TestCase {
    Q_OBJECT

    FixedClock m_clock;
    std::unique_ptr<QueryStore> m_store;

    [[nodiscard]] QByteArray exported(ExportFormat format, const QString &file)
    {
        const QString path = m_store->filePath(file);
        const auto count = QueryStore::answer(MemberExport(m_store->reader(), m_clock).toFile(path, format));
        if (!count)
            qFatal("%s", qPrintable(count.error().detail));
        return contentOf(path);
    }
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile written(path);
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }

    void setUp() override { m_store = std::make_unique<QueryStore>(); }

private Q_SLOTS:
    void formulaBecomesText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("command") << u"=cmd|' /C calc'!A0"_s << QByteArray("\"'=cmd|' /C calc'!A0\"");
        QTest::newRow("plus") << u"+1+1"_s << QByteArray("\"'+1+1\"");
        QTest::newRow("minus") << u"-2+3"_s << QByteArray("\"'-2+3\"");
        QTest::newRow("at") << u"@SUM(1,2)"_s << QByteArray("\"'@SUM(1,2)\"");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
        QTest::newRow("line break") << u"\r=1"_s << QByteArray("\"'\r=1\"");
        QTest::newRow("full width") << u"\uFF1D1+1"_s << u"\"'\uFF1D1+1\""_s.toUtf8();
        QTest::newRow("guarded already") << u"'=1"_s << QByteArray("\"''=1\"");
        QTest::newRow("out of its quotes") << u"\",=1+1,\""_s << QByteArray("\"\"\",=1+1,\"\"\"");
        QTest::newRow("ordinary") << u"O'Brien - Anna = 1"_s << QByteArray("\"O'Brien - Anna = 1\"");
    }
    void formulaBecomesText()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, cell);
        QCOMPARE(csvLine({name}), cell + "\r\n");
    }

    void hostileNamesAreReadAgainAndNothingRuns()
    {
        QMap<QString, QString> names; // by id
        std::vector<QString> hostile;
        for (const HostileName &name : hostileNames())
            hostile.push_back(name.text);
        for (const auto &name : {u"=HYPERLINK(\"http://127.0.0.1/\",\"x\")"_s, u"+1"_s, u"-1"_s, u"@A1"_s, u"\t=1"_s,
                                 u"\r\n=1"_s, u"'=1"_s, u"a\"b,c\r\nd"_s, u"\uFF1D1"_s})
            hostile.push_back(name);
        for (size_t i = 0; i < hostile.size(); ++i) {
            const UserId id(100 + static_cast<qint64>(i));
            m_store->addPerson(id, hostile[i], hostile[i]);
            m_store->change([&](store::Tx &tx) { return store::MemberRepository(tx).setNote(id, hostile[i]); });
            names.insert(id.toString(), hostile[i]);
        }

        const QList<QStringList> lines = readCsv(exported(ExportFormat::Csv, u"members.csv"_s));

        QCOMPARE(lines.size(), names.size() + 1);
        const qsizetype columns = lines.front().size();
        for (const QStringList &line : lines) {
            QCOMPARE(line.size(), columns);
            for (const QString &field : line)
                QVERIFY2(!isRunBySpreadsheets(field), qPrintable(field));
        }
        for (const QStringList &line : lines.mid(1)) {
            QString wanted = names.value(line[0]);
            wanted.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
            if (wanted.isValidUtf16()) { // halves of a character cannot be written in UTF-8 at all
                QCOMPARE(readBack(line[1]), wanted);
            }
        }
        const QJsonArray people = QJsonDocument::fromJson(exported(ExportFormat::Json, u"members.json"_s)).array();
        QCOMPARE(people.size(), names.size());
        QCOMPARE(QFileInfo(m_store->filePath(u"members.csv"_s)).permissions()
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }

    void largestIdsStayExact()
    {
        for (const qint64 id : {qint64(9007199254740993), std::numeric_limits<qint64>::max()})
            m_store->addPerson(UserId(id), u"Ann"_s);

        const QByteArray csv = exported(ExportFormat::Csv, u"members.csv"_s);
        const QByteArray json = exported(ExportFormat::Json, u"members.json"_s);

        for (const QByteArray &digits : {"9007199254740993"_ba, "9223372036854775807"_ba}) {
            QVERIFY(csv.contains('"' + digits + '"'));
            QVERIFY(json.contains("\"id\":" + digits));
        }
    }

    void whatIsShownIsWrittenInItsOrderWithItsColumns()
    {
        for (int i = 0; i < 1200; ++i)
            m_store->addPerson(UserId(100 + i), u"Person %1"_s.arg(i, 4, 10, QChar(u'0')));
        m_store->addPerson(UserId(5), u"Zoe"_s);
        const MemberExport exports(m_store->reader(), m_clock);
        const MemberFilter filter{.text = u"person"_s, .sort = MemberSort::Name, .descending = true};
        const QString path = m_store->filePath(u"shown.csv"_s);
        const auto future =
            exports.shownToFile(path, ExportFormat::Csv, filter, {MemberField::FirstName, MemberField::Id});
        auto waiting = future;
        waiting.waitForFinished();

        QCOMPARE(future.progressMaximum(), 1200);
        QCOMPARE(future.progressValue(), 1200);
        const auto count = QueryStore::answer(future); // takes all with it
        REQUIRE_OK(count);
        QCOMPARE(*count, 1200);
        const QList<QStringList> lines = readCsv(contentOf(path));
        QCOMPARE(lines.size(), 1201);
        QCOMPARE(lines[0], (QStringList{u"first_name"_s, u"id"_s}));
        QCOMPARE(lines[1], (QStringList{u"Person 1199"_s, u"1299"_s}));
        QCOMPARE(lines[1200], (QStringList{u"Person 0000"_s, u"100"_s}));
    }

    void chosenPeopleAreWrittenInTheirOrder()
    {
        for (int i = 0; i < 3; ++i)
            m_store->addPerson(UserId(100 + i), u"Person %1"_s.arg(i));
        const auto users = std::make_shared<const std::vector<UserId>>(
            std::vector{UserId(102), UserId(77), UserId(100)}); // nobody has the number 77
        const QString path = m_store->filePath(u"these.json"_s);
        const auto count = QueryStore::answer(
            MemberExport(m_store->reader(), m_clock).theseToFile(path, ExportFormat::Json, users, {MemberField::Id}));

        REQUIRE_OK(count);
        QCOMPARE(*count, 2);
        const QJsonArray people = QJsonDocument::fromJson(contentOf(path)).array();
        QCOMPARE(people, (QJsonArray{QJsonObject{{u"id"_s, 102}}, QJsonObject{{u"id"_s, 100}}}));
    }

    void whoStopsAnExportGetsNoFile()
    {
        for (int i = 0; i < 600; ++i)
            m_store->addPerson(UserId(100 + i), u"Person"_s);
        QSemaphore isFree;
        const auto blocking = m_store->reader().ask([&isFree](store::Tx &) -> Result<> {
            isFree.acquire();
            return {};
        });
        const QString path = m_store->filePath(u"stopped.csv"_s);
        auto future =
            MemberExport(m_store->reader(), m_clock).shownToFile(path, ExportFormat::Csv, {}, {MemberField::Id});
        future.cancel();
        isFree.release();
        future.waitForFinished();

        QCOMPARE(future.resultCount(), 0);
        REQUIRE_OK(QueryStore::answer(m_store->reader().ask([](store::Tx &) -> Result<> { return {}; })));
        QVERIFY(!QFileInfo::exists(path));
    }

    void whereNothingCanBeWrittenIsSaid()
    {
        m_store->addPerson(UserId(1), u"Anna"_s);
        const auto written = QueryStore::answer(
            MemberExport(m_store->reader(), m_clock)
                .shownToFile(m_store->filePath(u"no/such/folder.csv"_s), ExportFormat::Csv, {}, {MemberField::Id}));
        QCOMPARE(written.error().kind, Error::Kind::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(tst_Export)
#include "tst_export.moc"
