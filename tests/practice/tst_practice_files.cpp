// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/practice_fixture.h"

#include <QtEndian>

using namespace core;
using namespace core::practice;
using namespace Qt::StringLiterals;

namespace {

//! As much of a PNG as tells its size, and zeros up to \p bytes.
QByteArray png(quint32 width, quint32 height, qsizetype bytes = 100)
{
    QByteArray content = QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(8, '\0');
    qToBigEndian(width, content.data() + 16);
    qToBigEndian(height, content.data() + 20);
    return content + QByteArray(std::max<qsizetype>(0, bytes - content.size()), '\0');
}

constexpr qsizetype mebibyte = 1024 * 1024;

} // namespace

class tst_PracticeFiles final : public TestCase {
    Q_OBJECT

    std::unique_ptr<PracticeFixture> m;
    UserId m_ann;

    void setUp() override
    {
        m = std::make_unique<PracticeFixture>();
        m_ann = m->person(u"Ann"_s);
        QVERIFY(m->world.people().start(m_ann, m->bot));
    }
    void tearDown() override { m.reset(); }

    [[nodiscard]] QJsonObject toAnn(const QJsonObject &more = {}) const
    {
        QJsonObject parameters = more;
        parameters[u"chat_id"_s] = m_ann.value();
        return parameters;
    }
    QString photoRefusal(const QByteArray &content)
    {
        return m->refusal(u"sendPhoto"_s, toAnn(), {{u"photo"_s, u"p.png"_s, {}, content}});
    }

private Q_SLOTS:
    void documentComesBackAsItWasSent()
    {
        const QJsonValue message =
            m->result(u"sendDocument"_s, toAnn({{u"caption"_s, u"<b>All</b>"_s}, {u"parse_mode"_s, u"HTML"_s}}),
                      {{u"document"_s, u"list.csv"_s, u"text/csv"_s, "a,b\n"}});
        QCOMPARE(message["document"_L1]["file_name"_L1].toString(), u"list.csv"_s);
        QCOMPARE(message["document"_L1]["mime_type"_L1].toString(), u"text/csv"_s);
        QCOMPARE(message["caption"_L1].toString(), u"All"_s);
        QCOMPARE(message["caption_entities"_L1][0]["type"_L1].toString(), u"bold"_s);

        const QJsonValue file = m->result(u"getFile"_s, {{u"file_id"_s, message["document"_L1]["file_id"_L1]}});

        QCOMPARE(file["file_size"_L1].toInt(), 4);
        QCOMPARE(m->world.download(file["file_path"_L1].toString()), std::optional(QByteArray("a,b\n")));
        QVERIFY(!m->world.download(u"documents/../../etc/passwd"_s));
    }

    void photoTellsItsSize()
    {
        const QJsonValue message = m->result(u"sendPhoto"_s, toAnn({{u"photo"_s, u"attach://mine"_s}}),
                                             {{u"mine"_s, u"p.png"_s, {}, png(640, 480)}});

        QCOMPARE(message["photo"_L1][0]["width"_L1].toInt(), 640);
        QCOMPARE(message["photo"_L1][0]["height"_L1].toInt(), 480);
    }

    void photosHaveLimits()
    {
        QCOMPARE(photoRefusal("no picture"), u"400 Bad Request: IMAGE_PROCESS_FAILED"_s);
        QCOMPARE(photoRefusal(png(9000, 1001)), u"400 Bad Request: PHOTO_INVALID_DIMENSIONS"_s);
        QCOMPARE(photoRefusal(png(21, 1)), u"400 Bad Request: PHOTO_INVALID_DIMENSIONS"_s);
        QCOMPARE(
            photoRefusal(png(10, 10, 10 * mebibyte + 1)),
            u"400 Bad Request: file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes"_s);
    }

    void knownFilesAreSentAgainByTheirId()
    {
        const QJsonValue first = m->result(u"sendDocument"_s, toAnn(), {{u"document"_s, u"a.txt"_s, {}, "a"}});
        const QJsonValue id = first["document"_L1]["file_id"_L1];

        const QJsonValue again = m->result(u"sendDocument"_s, toAnn({{u"document"_s, id}}));

        QCOMPARE(again["document"_L1]["file_unique_id"_L1], first["document"_L1]["file_unique_id"_L1]);
    }

    void idsOfAnotherBotAreOfNoUse()
    {
        const QJsonValue message = m->result(u"sendDocument"_s, toAnn(), {{u"document"_s, u"a.txt"_s, {}, "a"}});
        const BotId other = m->world.accounts().addBot(u"Other"_s, u"other_bot"_s);

        const ApiReply reply =
            m->world.call(ApiCall{other, u"getFile"_s, {{u"file_id"_s, message["document"_L1]["file_id"_L1]}}});

        QCOMPARE(reply.status, 400);
    }

    void uploadsAndDownloadsHaveLimits()
    {
        const auto send = [this](qsizetype size) {
            return m->call(u"sendDocument"_s, toAnn(), {{u"document"_s, u"big"_s, {}, QByteArray(size, 'x')}});
        };
        const QJsonObject large = send(21 * mebibyte);
        QCOMPARE(large["ok"_L1].toBool(), true);
        QCOMPARE(m->refusal(u"getFile"_s, {{u"file_id"_s, large["result"_L1]["document"_L1]["file_id"_L1]}}),
                 u"400 Bad Request: file is too big"_s);
        QCOMPARE(send(50 * mebibyte + 1)["error_code"_L1].toInt(), 413);
    }

    void missingFilesAreNamed()
    {
        QCOMPARE(m->refusal(u"sendPhoto"_s, toAnn()), u"400 Bad Request: there is no photo in the request"_s);
        QCOMPARE(m->refusal(u"sendDocument"_s, toAnn()), u"400 Bad Request: there is no document in the request"_s);
        QCOMPARE(m->refusal(u"sendDocument"_s, toAnn({{u"document"_s, u"bogus"_s}})),
                 u"400 Bad Request: wrong file identifier/HTTP URL specified"_s);
        QCOMPARE(m->refusal(u"getFile"_s), u"400 Bad Request: file_id not specified"_s);
        QCOMPARE(m->refusal(u"getFile"_s, {{u"file_id"_s, u"bogus"_s}}), u"400 Bad Request: invalid file_id"_s);
    }

    void captionsHaveALimit()
    {
        QCOMPARE(m->refusal(u"sendDocument"_s, toAnn({{u"caption"_s, QString(1025, u'x')}}),
                            {{u"document"_s, u"a"_s, {}, "a"}}),
                 u"400 Bad Request: message caption is too long"_s);
    }

    void oldContentsMakeRoom()
    {
        const auto send = [this] {
            return m->result(u"sendDocument"_s, toAnn(), {{u"document"_s, u"f"_s, {}, QByteArray(20 * mebibyte, 'x')}});
        };
        const QJsonValue first = send();
        for (int i = 0; i < 3; ++i)
            send();

        QCOMPARE(m->refusal(u"getFile"_s, {{u"file_id"_s, first["document"_L1]["file_id"_L1]}}),
                 u"400 Bad Request: wrong file_id or the file is temporarily unavailable"_s);
    }
};

QTEST_GUILESS_MAIN(tst_PracticeFiles)
#include "tst_practice_files.moc"
