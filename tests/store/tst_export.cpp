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
};

QTEST_GUILESS_MAIN(tst_Export)
#include "tst_export.moc"
