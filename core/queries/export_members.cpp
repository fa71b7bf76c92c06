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

using People = Result<std::vector<ExportedMember>>;

//! Gives the next people to write, none when all were given.
class Source {
public:
    virtual ~Source() = default;
    [[nodiscard]] virtual People next(Tx &tx) = 0;
    //! How many there are altogether; 0 when nobody knows.
    [[nodiscard]] virtual qint64 total() const { return 0; }
};

//! Whoever fits, by id: who comes or goes meanwhile may be among them or not.
class ById final : public Source {
public:
    ById(const MemberFilter &filter, Instant now) : m_filter(filter), m_now(now) { }

    People next(Tx &tx) override
    {
        auto people = store::MemberView(tx, m_now).exported(m_filter, m_after, pageSize);
        if (people && !people->empty())
            m_after = people->back().member.person.id;
        return people;
    }

private:
    const MemberFilter m_filter;
    const Instant m_now;
    UserId m_after{std::numeric_limits<qint64>::min()};
};

//! Everybody in an order that is known, or found out first.
class InOrder final : public Source {
public:
    InOrder(const MemberFilter &filter, MemberOrder order, Instant now)
        : m_filter(filter)
        , m_order(std::move(order))
        , m_now(now)
    {
    }

    People next(Tx &tx) override
    {
        store::MemberView view(tx, m_now);
        if (!m_order) {
            auto order = view.order(m_filter);
            if (!order)
                return failure(order.error());
            m_order = std::move(*order);
        }
        while (m_given < m_order->size()) { // a page of people who were forgotten meanwhile is empty
            const auto from = m_order->begin() + static_cast<qint64>(m_given);
            const auto count = std::min<size_t>(pageSize, m_order->size() - m_given);
            auto people = view.exported(std::vector<UserId>(from, from + static_cast<qint64>(count)));
            m_given += count;
            if (!people || !people->empty())
                return people;
        }
        return std::vector<ExportedMember>();
    }
    [[nodiscard]] qint64 total() const override { return m_order ? static_cast<qint64>(m_order->size()) : 0; }

private:
    const MemberFilter m_filter;
    MemberOrder m_order;
    const Instant m_now;
    size_t m_given = 0;
};

//! An export that is being written: steps in the thread of the reader, each of which asks for the next.
class RunningExport final : public std::enable_shared_from_this<RunningExport> {
public:
    RunningExport(store::Reader &reader, std::unique_ptr<Source> source, const QString &path,
                  const MemberFormat &format)
        : m_reader(reader)
        , m_source(std::move(source))
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
            if (self->m_promise.isCanceled())
                return {};
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
        if (m_promise.isCanceled())
            return failure(Error::Kind::Cancelled); // the file was never put in place
        if (!m_file)
            GATEHOUSE_TRY(open());
        const auto people = m_source->next(tx);
        if (!people)
            return failure(people.error());
        for (const ExportedMember &member : *people)
            GATEHOUSE_TRY(write(m_format.piece(member, m_count++ == 0)));
        m_promise.setProgressRange(0, static_cast<int>(m_source->total()));
        m_promise.setProgressValue(static_cast<int>(m_count));
        if (!people->empty())
            return true;
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
    const std::unique_ptr<Source> m_source; // used in the reader's thread
    const MemberFormat m_format;
    const QString m_path;
    std::unique_ptr<QSaveFile> m_file; // lives in the reader's thread
    QPromise<Result<qint64>> m_promise;
    qint64 m_count = 0;
    bool m_isDone = false;
};

QFuture<Result<qint64>> begin(store::Reader &reader, std::unique_ptr<Source> source, const QString &path,
                              const MemberFormat &format)
{
    const auto running = std::make_shared<RunningExport>(reader, std::move(source), path, format);
    running->next();
    return running->future();
}

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
    return begin(m_reader, std::make_unique<ById>(filter, m_clock.now()), path, MemberFormat(format));
}

QFuture<Result<qint64>> MemberExport::shownToFile(const QString &path, ExportFormat format, const MemberFilter &filter,
                                                  const std::vector<MemberField> &fields) const
{
    return begin(m_reader, std::make_unique<InOrder>(filter, MemberOrder(), m_clock.now()), path,
                 MemberFormat(format, fields));
}

QFuture<Result<qint64>> MemberExport::theseToFile(const QString &path, ExportFormat format, MemberOrder users,
                                                  const std::vector<MemberField> &fields) const
{
    return begin(m_reader, std::make_unique<InOrder>(MemberFilter(), std::move(users), m_clock.now()), path,
                 MemberFormat(format, fields));
}

} // namespace core::queries
