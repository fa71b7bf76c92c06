// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile_questions.h"

#include "app/health_report.h"
#include "app/members_report.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace app {

using namespace core;
using queries::MemberOrder;
using queries::MemberPage;
using namespace Qt::StringLiterals;

ProfileQuestions::ProfileQuestions(store::Reader &reader, const Clock &clock)
    : m_members(reader, clock)
    , m_overview(reader, clock)
    , m_export(reader, clock)
{
}

QFuture<ControlReply> ProfileQuestions::health(bool asJson, const std::optional<ConnectionState> &state)
{
    return replyTo(m_overview.health(), this, [asJson, state](const Result<queries::HealthNumbers> &numbers) {
        if (!numbers)
            return errorReply(u"The data could not be read."_s);
        const HealthReport report = healthReport(*numbers, state);
        return ControlReply{int(report.code),
                            asJson ? QString::fromUtf8(QJsonDocument(report.json).toJson()) : report.text};
    });
}

QFuture<ControlReply> ProfileQuestions::exportMembers(bool asJson)
{
    auto folder = std::make_shared<QTemporaryDir>();
    const QString path = folder->filePath(u"members"_s);
    const auto format = asJson ? queries::ExportFormat::Json : queries::ExportFormat::Csv;
    return replyTo(m_export.toFile(path, format), this, [folder, path](const Result<qint64> &count) {
        QFile file(path);
        if (!count || !file.open(QIODevice::ReadOnly))
            return errorReply(u"The members could not be read."_s);
        return ControlReply{int(ExitCode::Ok), QString::fromUtf8(file.readAll())};
    });
}

QFuture<ControlReply> ProfileQuestions::members(bool asJson, const queries::MemberFilter &filter)
{
    const auto promise = std::make_shared<QPromise<ControlReply>>();
    promise->start();
    const auto reply = [promise](const ControlReply &given) {
        promise->addResult(given);
        promise->finish();
    };
    const auto cancelled = [reply] { reply(errorReply(u"Something else was asked meanwhile. Ask again."_s)); };
    const auto unreadable = [reply] { reply(errorReply(u"The members could not be read."_s)); };
    const auto show = [asJson, filter, reply](const MemberPage &page) {
        reply({int(ExitCode::Ok),
               asJson ? QString::fromUtf8(QJsonDocument(membersJson(page, filter)).toJson())
                      : membersText(page, filter)});
    };
    deliver(
        m_members.page(filter), this,
        [=, this](const Result<MemberPage> &page) {
            if (!page)
                return unreadable();
            if (page->isTotalKnown)
                return show(*page);
            // Then everybody who fits is counted.
            deliver(
                m_members.order(filter), this,
                [=, page = *page](const Result<MemberOrder> &order) mutable {
                    if (!order)
                        return unreadable();
                    page.total = qint64((*order)->size());
                    show(page);
                },
                cancelled);
        },
        cancelled);
    return promise->future();
}

ControlReply errorReply(const QString &sentence)
{
    return {int(ExitCode::Error), sentence};
}

} // namespace app
