// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/botapi/envelope.h"
#include "core/botapi/types/chat_full_info.h"
#include "core/botapi/types/file.h"
#include "core/botapi/types/webhook_info.h"
#include "tests/botapi/update_texts.h"
#include "tests/support/test_case.h"

using namespace core;
using namespace core::botapi;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
Result<void> understands(const QByteArray &json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return failure(document.error());
    return readJson<T>(document->root()).map([](const T &) {});
}

template <typename T>
Result<void> understandsResult(const RawReply &reply)
{
    return openEnvelope(reply)
        .and_then([](const Answer &opened) { return readJson<T>(opened.result); })
        .map([](const T &) {});
}

//! How many updates of a batch could not be understood.
Result<int> brokenIn(const RawReply &reply)
{
    return UpdateBatch::fromReply(reply).map([](const UpdateBatch &batch) {
        return int(std::count_if(batch.entries().begin(), batch.entries().end(),
                                 [](const auto &entry) { return !entry.update; }));
    });
}

Result<void> understandsUpdates(const RawReply &reply, int broken = 0)
{
    return brokenIn(reply).and_then([broken](int found) -> Result<void> {
        if (found != broken)
            return failure(Error::Kind::Malformed, u"%1 updates are broken"_s.arg(found));
        return {};
    });
}

Result<void> understandsRefusal(const QByteArray &body)
{
    const auto opened = openEnvelope({.status = 400, .body = body});
    if (opened || opened.error().kind == Error::Kind::OutcomeUnknown || opened.error().kind == Error::Kind::Malformed)
        return failure(Error::Kind::Malformed, u"not read as a refusal"_s);
    return {};
}

//! What a list of documents says about one of them.
struct Source {
    QString file;
    QString kind;
    QString part; // what it shows: the kind of update, the type of a result
    QString conforms; // yes, missing-only (fields that are required today), no
};

std::vector<Source> sources()
{
    std::vector<Source> list;
    const QByteArray table = contentOf(QStringLiteral(GATEHOUSE_SPEC_DIR "/updates-sources.tsv"));
    for (const QByteArray &line : table.split('\n').mid(1)) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() > 7)
            list.push_back({QString::fromUtf8(cells[0]), QString::fromUtf8(cells[1]), QString::fromUtf8(cells[2]),
                            QString::fromUtf8(cells[7])});
    }
    return list;
}

Result<void> understandsAnswer(const Source &source, const RawReply &reply)
{
    const QString type = source.part.section(u':', 0, 0);
    if (source.part == u"list:Update") {
        // Written by its authors to hold one update that is too broken to be of use, between others that are not.
        return understandsUpdates(reply, source.file.startsWith(u"385_") ? 1 : 0);
    }
    if (source.part == u"list:ChatMember")
        return understandsResult<std::vector<ChatMember>>(reply);
    if (source.part == u"list:Message")
        return understandsResult<std::vector<Message>>(reply);
    if (type == u"Message")
        return understandsResult<Message>(reply);
    if (type == u"ChatMember")
        return understandsResult<ChatMember>(reply);
    if (type == u"ChatFullInfo")
        return understandsResult<ChatFullInfo>(reply);
    if (type == u"ChatInviteLink")
        return understandsResult<ChatInviteLink>(reply);
    if (type == u"User")
        return understandsResult<User>(reply);
    if (type == u"WebhookInfo")
        return understandsResult<WebhookInfo>(reply);
    if (type == u"bool")
        return understandsResult<bool>(reply);
    if (type == u"int")
        return understandsResult<qint64>(reply);
    if (type == u"str")
        return understandsResult<QString>(reply);
    if (type == u"obj" || type == u"list") // results of methods that we do not call
        return openEnvelope(reply).map([](const Answer &) {});
    return failure(Error::Kind::NotFound, u"no reader for this"_s);
}

Result<void> understandsDocument(const Source &source, const QByteArray &json)
{
    if (source.kind == u"Update")
        return understandsUpdates(answer('[' + json + ']'));
    if (source.kind == u"ResponseOk")
        return understandsAnswer(source, {.status = 200, .body = json});
    if (source.kind == u"ResponseError")
        return understandsRefusal(json);
    if (source.kind == u"Message")
        return understands<Message>(json);
    if (source.kind == u"ChatMember")
        return understands<ChatMember>(json);
    if (source.kind == u"ChatMemberUpdated")
        return understands<ChatMemberUpdated>(json);
    if (source.kind == u"ChatFullInfo")
        return understands<ChatFullInfo>(json);
    if (source.kind == u"ChatInviteLink")
        return understands<ChatInviteLink>(json);
    if (source.kind == u"ChatJoinRequest")
        return understands<ChatJoinRequest>(json);
    if (source.kind == u"CallbackQuery")
        return understands<CallbackQuery>(json);
    if (source.kind == u"PreCheckoutQuery")
        return understands<PreCheckoutQuery>(json);
    if (source.kind == u"SuccessfulPayment")
        return understands<SuccessfulPayment>(json);
    if (source.kind == u"WebhookInfo")
        return understands<WebhookInfo>(json);
    if (source.kind == u"User")
        return understands<User>(json);
    if (source.kind == u"File")
        return understands<File>(json);
    return failure(Error::Kind::NotFound, u"no reader for this"_s);
}

} // namespace

//! Documents that others collected, where they are at hand.
class tst_CollectedUpdates final : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void collectedDocumentsAreUnderstood()
    {
        const std::vector<Source> all = sources();
        if (all.empty()) {
            qInfo("The collection of real updates is not here; only our own were read.");
            return;
        }

        int understood = 0;
        int survived = 0;
        QStringList failures;
        for (const Source &source : all) {
            const QByteArray json = contentOf(QStringLiteral(GATEHOUSE_SPEC_DIR "/updates/") + source.file);
            QVERIFY2(!json.isEmpty(), qPrintable(source.file));
            const auto result = understandsDocument(source, json);
            if (source.conforms == u"no") {
                ++survived; // broken by their authors: an error or a value, both are right
            } else if (result) {
                ++understood;
            } else {
                failures.append(source.file + u": "_s + result.error().detail);
            }
        }

        QCOMPARE(failures, QStringList());
        qInfo("%d documents understood, %d broken ones survived", understood, survived);
    }

    void collectedUpdatesAreKnownByKind()
    {
        const std::vector<Source> all = sources();
        if (all.empty()) {
            qInfo("The collection of real updates is not here; only our own were read.");
            return;
        }

        for (const Source &source : all) {
            if (source.kind != u"Update" || source.conforms == u"no")
                continue;
            const auto update = readOne(contentOf(QStringLiteral(GATEHOUSE_SPEC_DIR "/updates/") + source.file));
            REQUIRE_OK(update);
            QCOMPARE(update->kindName, source.part.section(u':', 0, 0));
            QCOMPARE(update->kind != UpdateKind::Other, allowedUpdates().contains(update->kindName));
        }
    }
};

QTEST_GUILESS_MAIN(tst_CollectedUpdates)
#include "tst_collected_updates.moc"
