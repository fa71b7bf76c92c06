// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spec_validator.h"
#include "tests/support/test_case.h"

#include <QHttpMultiPart>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QString token = u"7120448315:PracticeServerTokenForTestsOnly0000"_s;

struct Answer {
    int status = 0;
    QJsonObject json;
    QByteArray body;
    QByteArray retryAfter;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    [[nodiscard]] QJsonValue result() const { return json["result"_L1]; }
    [[nodiscard]] QString description() const { return json["description"_L1].toString(); }
};

} // namespace

//! The real program, asked over real HTTP.
class tst_PracticeServer final : public TestCase {
    Q_OBJECT

    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QString m_base;

    void setUp() override
    {
        m_network = std::make_unique<QNetworkAccessManager>();
        begin({u"--manual-clock"_s});
    }
    void tearDown() override
    {
        m_network.reset();
        m_process->terminate();
        QVERIFY(m_process->waitForFinished());
        QCOMPARE(m_process->exitCode(), 0);
    }

    void begin(const QStringList &options)
    {
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process->start(QStringLiteral(PRACTICE_SERVER), options);
        QVERIFY(m_process->waitForReadyRead());
        const QString line = QString::fromUtf8(m_process->readLine()).trimmed();
        QVERIFY2(line.startsWith(u"READY http://127.0.0.1:"_s), qPrintable(line));
        m_base = line.mid(6);
    }

    static Answer read(QNetworkReply *reply)
    {
        Answer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->readAll();
        answer.json = QJsonDocument::fromJson(answer.body).object();
        answer.retryAfter = reply->rawHeader("Retry-After");
        answer.error = reply->error();
        reply->deleteLater();
        return answer;
    }
    static Answer wait(QNetworkReply *reply)
    {
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 20'000))
            return {};
        return read(reply);
    }
    [[nodiscard]] QUrl methodUrl(const QString &method) const
    {
        return QUrl(m_base + u"/bot"_s + token + u'/' + method);
    }
    QNetworkReply *begin(const QString &method, const QJsonObject &parameters)
    {
        QNetworkRequest request(methodUrl(method));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        return m_network->post(request, QJsonDocument(parameters).toJson());
    }
    Answer call(const QString &method, const QJsonObject &parameters = {}) { return wait(begin(method, parameters)); }
    Answer get(const QString &path) { return wait(m_network->get(QNetworkRequest(QUrl(m_base + path)))); }
    QJsonValue deed(const QString &name, const QJsonObject &arguments = {})
    {
        QNetworkRequest request(QUrl(m_base + u"/practice/"_s + name));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const Answer answer = wait(m_network->post(request, QJsonDocument(arguments).toJson()));
        if (answer.status != 200)
            qWarning("%s: %d %s", qPrintable(name), answer.status, qPrintable(answer.description()));
        return answer.result();
    }
    QJsonValue ann() { return deed(u"person"_s, {{u"first_name"_s, u"Ann"_s}}); }

private Q_SLOTS:
    void parametersComeInAnyForm()
    {
        const QJsonValue user = ann();
        deed(u"start"_s, {{u"user"_s, user}});
        const QString id = QString::number(user.toInteger());
        const QString text = QString(3000, QChar(0x43f)) + u" +&"_s;

        const Answer json = call(u"sendMessage"_s, {{u"chat_id"_s, user}, {u"text"_s, text}});
        QNetworkRequest form(methodUrl(u"SENDMESSAGE"_s));
        form.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        const Answer urlencoded =
            wait(m_network->post(form, "chat_id=" + id.toLatin1() + "&text=" + QUrl::toPercentEncoding(text)));
        const Answer query = get(u"/bot%1/sendMessage?chat_id=%2&text=%3"_s.arg(
            token, id, QString::fromLatin1(QUrl::toPercentEncoding(text.right(300)))));

        QCOMPARE(json.result()["text"_L1].toString(), text);
        QCOMPARE(urlencoded.result()["text"_L1].toString(), text);
        QCOMPARE(query.result()["text"_L1].toString(), text.right(300));
        QCOMPARE(SpecValidator::atHand().problemsOfResult(json.result(), u"sendMessage"_s), QStringList());
    }

    void filesGoThereAndBack()
    {
        const QJsonValue user = ann();
        deed(u"start"_s, {{u"user"_s, user}});
        const QByteArray content = QByteArray("\0\r\n--x\xff", 8).repeated(100'000);
        QHttpMultiPart parts(QHttpMultiPart::FormDataType);
        const auto addPart = [&parts](const QString &disposition, const QByteArray &body) {
            QHttpPart part;
            part.setHeader(QNetworkRequest::ContentDispositionHeader, u"form-data; "_s + disposition);
            part.setBody(body);
            parts.append(part);
        };
        addPart(u"name=\"chat_id\""_s, QByteArray::number(user.toInteger()));
        addPart(u"name=\"document\"; filename=\"a b.bin\""_s, content);

        const Answer sent = wait(m_network->post(QNetworkRequest(methodUrl(u"sendDocument"_s)), &parts));
        const QJsonValue document = sent.result()["document"_L1];
        QCOMPARE(document["file_name"_L1].toString(), u"a b.bin"_s);
        QCOMPARE(document["file_size"_L1].toInteger(), content.size());

        const QString path =
            call(u"getFile"_s, {{u"file_id"_s, document["file_id"_L1]}}).result()["file_path"_L1].toString();
        QCOMPARE(get(u"/file/bot%1/%2"_s.arg(token, path)).body, content);
        QCOMPARE(get(u"/file/bot%1/documents/none"_s.arg(token)).status, 404);
        QCOMPARE(get(u"/file/bot1:x/%1"_s.arg(path)).status, 404);
    }

    void formsMayBeWrittenCarelessly_data()
    {
        QTest::addColumn<QByteArray>("disposition");
        QTest::addColumn<QString>("fileName");
        QTest::newRow("no quotes") << QByteArray("form-data;name=document;filename=list.csv") << u"list.csv"_s;
        QTest::newRow("escapes") << QByteArray("form-data; name=\"document\"; filename=\"a\\\";b.csv\"")
                                 << u"a\";b.csv"_s;
        QTest::newRow("encoded") << QByteArray("form-data; name=\"document\"; filename*=UTF-8''%D0%96.csv")
                                 << u"Ж.csv"_s;
        QTest::newRow("nameless") << QByteArray("form-data; name=\"document\"; filename=\"\"") << QString();
    }
    void formsMayBeWrittenCarelessly()
    {
        QFETCH(QByteArray, disposition);
        QFETCH(QString, fileName);
        const QJsonValue user = ann();
        deed(u"start"_s, {{u"user"_s, user}});
        const QByteArray body = "--x\r\ncontent-disposition:form-data; name=chat_id\r\n\r\n"
            + QByteArray::number(user.toInteger()) + "\r\n--x\r\nContent-Disposition: " + disposition
            + "\r\ncontent-type:text/csv\r\n\r\na;b\r\n--x--\r\n";
        QNetworkRequest request(methodUrl(u"sendDocument"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"multipart/form-data; boundary=\"x\""_s);

        const QJsonValue document = wait(m_network->post(request, body)).result()["document"_L1];

        QCOMPARE(document["file_name"_L1].toString(), fileName);
        QCOMPARE(document["mime_type"_L1].toString(), u"text/csv"_s);
        QCOMPARE(document["file_size"_L1].toInt(), 3);
    }

    void badTokensAndPathsAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("description");
        QTest::newRow("unknown token") << u"/bot1:unknown/getMe"_s << 401 << u"Unauthorized"_s;
        QTest::newRow("no token") << u"/botx/getMe"_s << 401 << u"Unauthorized: invalid token specified"_s;
        QTest::newRow("leading zero") << u"/bot01:x/getMe"_s << 401 << u"Unauthorized: invalid token specified"_s;
        QTest::newRow("no method") << u"/bot%1/"_s.arg(token) << 404 << u"Not Found"_s;
        QTest::newRow("unknown method") << u"/bot%1/fly"_s.arg(token) << 404 << u"Not Found: method not found"_s;
        QTest::newRow("nonsense") << u"/hello"_s << 404 << u"Not Found"_s;
    }
    void badTokensAndPathsAreRefused()
    {
        QFETCH(QString, path);
        QFETCH(int, status);
        QFETCH(QString, description);

        const Answer answer = get(path);

        QCOMPARE(answer.status, status);
        QCOMPARE(answer.description(), description);
        QCOMPARE(answer.json["error_code"_L1].toInt(), status);
    }

    void pollWaitsForADeed()
    {
        const QJsonValue user = ann();
        QNetworkReply *poll = begin(u"getUpdates"_s, {{u"timeout"_s, 50}});
        QTRY_COMPARE(get(u"/practice/state"_s).result()["bots"_L1][0]["is_polled"_L1].toBool(), true);

        deed(u"start"_s, {{u"user"_s, user}, {u"payload"_s, u"abc"_s}});

        QCOMPARE(wait(poll).result()[0]["message"_L1]["text"_L1].toString(), u"/start abc"_s);
    }

    void pollEndsWhenTimeIsMoved()
    {
        QNetworkReply *poll = begin(u"getUpdates"_s, {{u"timeout"_s, 30}});
        QTRY_COMPARE(get(u"/practice/state"_s).result()["bots"_L1][0]["is_polled"_L1].toBool(), true);

        deed(u"advance"_s, {{u"seconds"_s, 30}});

        const Answer answer = wait(poll);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.result().toArray().size(), 0);
    }

    void secondPollEndsTheFirst()
    {
        QNetworkReply *first = begin(u"getUpdates"_s, {{u"timeout"_s, 50}});
        QTRY_COMPARE(get(u"/practice/state"_s).result()["bots"_L1][0]["is_polled"_L1].toBool(), true);
        QNetworkReply *second = begin(u"getUpdates"_s, {{u"timeout"_s, 50}});

        QCOMPARE(wait(first).status, 409);
        second->abort();
        second->deleteLater();
    }

    void clientsMayHangUpWhileTheirPollWaits()
    {
        const QUrl url(m_base);
        for (int i = 0; i < 20; ++i) {
            QTcpSocket socket;
            socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
            QVERIFY(socket.waitForConnected());
            socket.write("GET /bot" + token.toLatin1() + "/getUpdates?timeout=50 HTTP/1.1\r\nHost: x\r\n\r\n");
            QVERIFY(socket.waitForBytesWritten());
            socket.abort();
        }

        const QJsonValue user = ann();
        deed(u"start"_s, {{u"user"_s, user}});

        QCOMPARE(call(u"getUpdates"_s).result().toArray().size(), 1);
    }

    void faultsReachTheWire()
    {
        const QJsonValue user = ann();
        deed(u"start"_s, {{u"user"_s, user}});
        const QJsonObject message{{u"chat_id"_s, user}, {u"text"_s, u"hello"_s}};

        deed(u"fault"_s, {{u"method"_s, u"sendMessage"_s}, {u"retry_after"_s, 17}});
        const Answer flood = call(u"sendMessage"_s, message);
        QCOMPARE(flood.status, 429);
        QCOMPARE(flood.retryAfter, QByteArray("17"));
        QCOMPARE(flood.json["parameters"_L1]["retry_after"_L1].toInt(), 17);

        deed(u"fault"_s, {{u"error_code"_s, 502}, {u"description"_s, u"Bad Gateway"_s}});
        QCOMPARE(call(u"getMe"_s).status, 502);

        const auto messages = [&] {
            return get(u"/practice/messages?chat="_s + QString::number(user.toInteger())).result().toArray().size();
        };
        deed(u"fault"_s, {{u"method"_s, u"getMe"_s}, {u"lose"_s, u"call"_s}});
        QVERIFY(call(u"getMe"_s).error != QNetworkReply::NoError);
        const qsizetype before = messages();
        deed(u"fault"_s, {{u"method"_s, u"sendMessage"_s}, {u"lose"_s, u"reply"_s}});
        QVERIFY(call(u"sendMessage"_s, message).error != QNetworkReply::NoError);
        QCOMPARE(messages(), before + 1);
    }

    void everyDeedOfTheHelpIsThere()
    {
        const QString help = QString::fromUtf8(get(u"/practice/help"_s).body);
        static const QRegularExpression deedLine(u"^  ([a-z_]+) "_s, QRegularExpression::MultilineOption);
        int deeds = 0;
        for (const QRegularExpressionMatch &match : deedLine.globalMatch(help)) {
            ++deeds;
            QNetworkRequest request(QUrl(m_base + u"/practice/"_s + match.captured(1)));
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
            const Answer answer = wait(m_network->post(request, QByteArray("{}")));
            QVERIFY2(answer.json.contains("ok"_L1) && !answer.json.contains("error_code"_L1),
                     qPrintable(match.captured(1)));
        }
        QVERIFY(deeds > 40);
    }

    void aWholeStoryCanBeTold()
    {
        const QJsonValue owner = ann();
        const QJsonValue guest = deed(u"person"_s, {{u"first_name"_s, u"Ben"_s}, {u"username"_s, u"ben_b"_s}});
        const QJsonValue chat =
            deed(u"create_chat"_s, {{u"user"_s, owner}, {u"type"_s, u"supergroup"_s}, {u"title"_s, u"Club"_s}});
        deed(u"promote"_s,
             {{u"user"_s, owner},
              {u"chat"_s, chat},
              {u"rights"_s, QJsonArray{u"can_invite_users"_s, u"can_restrict_members"_s}}});
        call(u"getUpdates"_s, {{u"allowed_updates"_s, QJsonArray{u"chat_member"_s, u"chat_join_request"_s}}});
        const QString link = call(u"createChatInviteLink"_s, {{u"chat_id"_s, chat}, {u"creates_join_request"_s, true}})
                                 .result()["invite_link"_L1]
                                 .toString();

        QCOMPARE(deed(u"click"_s, {{u"user"_s, guest}, {u"link"_s, link}}).toString(), u"requested"_s);
        QCOMPARE(call(u"approveChatJoinRequest"_s, {{u"chat_id"_s, chat}, {u"user_id"_s, guest}}).status, 200);

        const QJsonArray updates = call(u"getUpdates"_s, {{u"offset"_s, -2}}).result().toArray();
        QCOMPARE(updates[0]["chat_join_request"_L1]["from"_L1]["username"_L1].toString(), u"ben_b"_s);
        QCOMPARE(updates[1]["chat_member"_L1]["new_chat_member"_L1]["status"_L1].toString(), u"member"_s);
        QCOMPARE(SpecValidator::atHand().problems(updates, u"Array of Update"_s), QStringList());
        const QJsonValue report = get(u"/practice/chat?chat="_s + QString::number(chat.toInteger())).result();
        QCOMPARE(report["member_count"_L1].toInt(), 3);
    }

    void secondBotHasItsOwnToken()
    {
        const QJsonValue other = deed(u"bot"_s, {{u"name"_s, u"Other"_s}, {u"username"_s, u"other_bot"_s}});

        const Answer self = get(u"/bot%1/getMe"_s.arg(other["token"_L1].toString()));

        QCOMPARE(self.result()["id"_L1], other["id"_L1]);
        QCOMPARE(self.result()["username"_L1].toString(), u"other_bot"_s);
    }

    void sampleIsThereWhenAskedFor()
    {
        tearDown();
        m_network = std::make_unique<QNetworkAccessManager>();
        begin({u"--lively"_s, u"--manual-clock"_s, u"--seed"_s, u"9"_s});

        const QJsonValue state = get(u"/practice/state"_s).result();

        QVERIFY(state["people"_L1].toArray().size() > 40);
        QCOMPARE(state["chats"_L1].toArray().size(), 2);
        const int before = state["bots"_L1][0]["pending_updates"_L1].toInt();
        for (int i = 0; i < 30; ++i)
            deed(u"advance"_s, {{u"seconds"_s, 60}});
        QVERIFY(get(u"/practice/state"_s).result()["bots"_L1][0]["pending_updates"_L1].toInt() > before);
    }

    void takenPortIsReported()
    {
        QProcess second;
        second.start(QStringLiteral(PRACTICE_SERVER), {u"--port"_s, QString::number(QUrl(m_base).port())});
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.readAllStandardError().contains("cannot be had"));
    }
};

QTEST_GUILESS_MAIN(tst_PracticeServer)
#include "tst_practice_server.moc"
