// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/export_members.h"

#include "core/queries/member_formats.h"
#include "core/store/member_view.h"
#include "core/store/reader.h"

#include <QFileInfo>
#include <QSaveFile>

namespace core::queries {

using namespace Qt::StringLiterals;
using store::Tx;

namespace {

constexpr int pageSize = 500;

//! An export that is being written: steps in the thread of the reader, each of which asks for the next.
class RunningExport final : public std::enable_shared_from_this<RunningExport> {
public:
    RunningExport(store::Reader &reader, Instant now, const QString &path, ExportFormat format,
                  const MemberFilter &filter)
        : m_reader(reader)
        , m_now(now)
        , m_filter(filter)
        , m_format(format)
        , m_path(path)
    {
        m_promise.start();
    }
    ~RunningExport()
    {
        if (!m_isDone) // the reader ended first; the file is not touched
            m_promise.future().cancel();
        m_promise.finish();
    }
    Q_DISABLE_COPY_MOVE(RunningExport)

    [[nodiscard]] QFuture<Result<qint64>> future() const { return m_promise.future(); }

    void next()
    {
        auto asked = m_reader.ask([self = shared_from_this()](Tx &tx) -> Result<> {
            const auto isMore = self->step(tx);
            if (isMore && *isMore)
                self->next();
            else
                self->end(isMore.map([&](bool) { return self->m_count; }));
            return {};
        });
        Q_UNUSED(asked) // m_promise tells how it went
    }

private:
    [[nodiscard]] Result<bool> step(Tx &tx)
    {
        if (!m_file)
            GATEHOUSE_TRY(open());
        const auto page = store::MemberView(tx, m_now).exported(m_filter, m_after, pageSize);
        if (!page)
            return failure(page.error());
        for (const ExportedMember &member : *page)
            GATEHOUSE_TRY(write(m_format.piece(member, m_count++ == 0)));
        if (page->size() == pageSize) {
            m_after = page->back().member.person.id;
            return true;
        }
        GATEHOUSE_TRY(write(m_format.foot()));
        if (!m_file->commit())
            return failure(Error::Kind::StorageFailed, m_file->errorString());
        return false;
    }

    [[nodiscard]] Result<> open()
    {
        m_file = std::make_unique<QSaveFile>(m_path);
        // Names of people are in it: nobody else may read it, not even while it is written.
        if (!m_file->open(QIODevice::WriteOnly)
            || !m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return failure(Error::Kind::InvalidInput, m_file->errorString());
        return write(m_format.head());
    }

    [[nodiscard]] Result<> write(const QByteArray &bytes)
    {
        if (m_file->write(bytes) != bytes.size())
            return failure(Error::Kind::StorageFailed, m_file->errorString());
        return {};
    }

    void end(Result<qint64> outcome)
    {
        m_isDone = true;
        m_promise.addResult(std::move(outcome));
    }

    store::Reader &m_reader;
    const Instant m_now;
    const MemberFilter m_filter;
    const MemberFormat m_format;
    const QString m_path;
    std::unique_ptr<QSaveFile> m_file; // lives in the reader's thread
    QPromise<Result<qint64>> m_promise;
    UserId m_after{std::numeric_limits<qint64>::min()};
    qint64 m_count = 0;
    bool m_isDone = false;
};

} // namespace

std::optional<ExportFormat> exportFormatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "csv"_L1)
        return ExportFormat::Csv;
    if (ending == "json"_L1)
        return ExportFormat::Json;
    return std::nullopt;
}

QFuture<Result<qint64>> MemberExport::toFile(const QString &path, ExportFormat format, const MemberFilter &filter) const
{
    const auto running = std::make_shared<RunningExport>(m_reader, m_clock.now(), path, format, filter);
    running->next();
    return running->future();
}

} // namespace core::queries
