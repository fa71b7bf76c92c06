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
    auto counted = m_members.page(filter).then(this, [this, filter](const Result<MemberPage> &page) {
        if (!page || page->isTotalKnown)
            return QtFuture::makeReadyFuture(page);
        return m_members.order(filter).then([page = *page](const Result<MemberOrder> &order) -> Result<MemberPage> {
            if (!order)
                return failure(order.error());
            MemberPage whole = page;
            whole.total = qint64((*order)->size());
            return whole;
        });
    });
    return replyTo(counted.unwrap(), this, [asJson, filter](const Result<MemberPage> &page) {
        if (!page)
            return errorReply(u"The members could not be read."_s);
        return ControlReply{int(ExitCode::Ok),
                            asJson ? QString::fromUtf8(QJsonDocument(membersJson(*page, filter)).toJson())
                                   : membersText(*page, filter)};
    });
}

ControlReply errorReply(const QString &sentence)
{
    return {int(ExitCode::Error), sentence};
}

} // namespace app
