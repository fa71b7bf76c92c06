// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the members table over a real profile: the questions to the store, then the page as a person uses it.
#include "app/profile_folder.h"
#include "app/profile_store.h"
#include "core/queries/chats.h"
#include "core/queries/export_members.h"
#include "core/queries/members.h"
#include "ui/models/members_model.h"
#include "ui/pages/members/members_page.h"
#include "ui/theme/gate_style.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/secret_clipboard.h"
#include "ui/widgets/table.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>

#include <cstdio>

using namespace core;
using namespace core::queries;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int turns = 5;

class NoSettings final : public ui::UiSettings {
public:
    [[nodiscard]] QVariant value(const QString &) const override { return {}; }
    void setValue(const QString &, const QVariant &) override { }
};

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void print(const QString &what, std::vector<double> times, const QString &note = {})
{
    std::sort(times.begin(), times.end());
    std::printf("%-46s %8.1f ms  (longest %.1f) %s\n", qPrintable(what), times[times.size() / 2], times.back(),
                qPrintable(note));
    std::fflush(stdout);
}

//! Median and longest time from a question to its answer.
template <typename Ask>
void measure(const QString &what, Ask ask)
{
    std::vector<double> times;
    QString note;
    for (int turn = 0; turn < turns; ++turn) {
        QElapsedTimer timer;
        timer.start();
        auto future = ask();
        future.waitForFinished();
        times.push_back(milliseconds(timer));
        const auto answer = future.takeResult();
        if (!answer) {
            note = answer.error().detail;
            continue;
        }
        using Value = std::decay_t<decltype(*answer)>;
        if constexpr (std::is_same_v<Value, MemberPage>)
            note = QString::number(answer->total);
        else if constexpr (std::is_same_v<Value, MemberOrder>)
            note = QString::number((*answer)->size());
        else if constexpr (std::is_same_v<Value, MemberCounts>)
            note = u"%1 of %2"_s.arg(answer->inside).arg(answer->all);
    }
    print(what, times, note);
}

void measureStore(const MemberQueries &members)
{
    const std::pair<QString, MemberSort> sorts[]{
        {u"seen"_s, MemberSort::Seen}, {u"name"_s, MemberSort::Name}, {u"until"_s, MemberSort::Until}};
    MemberOrder bySeen;
    for (const auto &[name, sort] : sorts) {
        const MemberFilter filter{.sort = sort, .descending = sort == MemberSort::Seen};
        measure(u"first rows by "_s + name, [&] { return members.page(filter); });
        measure(u"order of all by "_s + name, [&] { return members.order(filter); });
        auto order = members.order(filter);
        order.waitForFinished();
        const MemberOrder all = order.result().value();
        for (const auto &[where, at] : {std::pair{u"middle"_s, 0.5}, {u"end"_s, 0.999}}) {
            const auto from = all->begin() + static_cast<qint64>(static_cast<double>(all->size()) * at);
            const std::vector<UserId> users(from, from + std::min<qint64>(200, all->end() - from));
            measure(u"  200 rows, "_s + where, [&] { return members.rows(users); });
        }
    }
    for (const QString &text : {u"a"_s, u"an"_s, u"ann"_s, u"anna m"_s, u"zzz"_s, u"@person_777777"_s, u"600099"_s}) {
        const MemberFilter filter{.text = text};
        measure(u"search \"%1\", first rows"_s.arg(text), [&] { return members.page(filter); });
        measure(u"  its order"_s, [&] { return members.order(filter); });
        measure(u"  its counts"_s, [&] { return members.counts(filter); });
    }
    for (const auto &[status, name] : jsonNames<MemberStatusFilter>) {
        const MemberFilter filter{.status = status};
        const QString title = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
        measure(u"filter %1, first rows"_s.arg(title), [&] { return members.page(filter); });
        measure(u"  its order"_s, [&] { return members.order(filter); });
    }
    measure(u"counts for all filters"_s, [&] { return members.counts({}); });
    const MemberFilter inChat{.chat = ChatKey(1)};
    measure(u"one chat, first rows"_s, [&] { return members.page(inChat); });
    measure(u"  its order"_s, [&] { return members.order(inChat); });
    measure(u"  its counts"_s, [&] { return members.counts(inChat); });
}

//! Lets the window work until \p isDone; gives the longest time for which nothing else could have happened.
template <typename IsDone>
double work(IsDone isDone, double *longest = nullptr)
{
    QElapsedTimer whole;
    whole.start();
    double gap = 0;
    while (!isDone() && whole.elapsed() < 20'000) {
        QElapsedTimer one;
        one.start();
        QCoreApplication::processEvents();
        gap = std::max(gap, milliseconds(one));
    }
    if (longest)
        *longest = std::max(*longest, gap);
    return milliseconds(whole);
}

void measureWindow(store::Reader &reader, const Clock &clock)
{
    const MemberQueries members(reader, clock);
    const ChatQueries chats(reader);
    const MemberExport exports(reader, clock);
    ui::MembersPort port;
    port.page = [&](const MemberFilter &filter) { return members.page(filter); };
    port.order = [&](const MemberFilter &filter) { return members.order(filter); };
    port.rows = [&](const std::vector<UserId> &users) { return members.rows(users); };
    port.counts = [&](const MemberFilter &filter) { return members.counts(filter); };
    port.details = [&](UserId user) { return members.details(user); };
    port.chats = [&] { return chats.list(); };

    NoSettings settings;
    SystemScheduler scheduler;
    ui::Feed feed;
    double longest = 0;
    QElapsedTimer start;
    start.start();
    ui::SecretClipboard secrets(scheduler);
    ui::MembersPage page(port, {settings, clock, scheduler, feed, secrets});
    page.resize(1280, 800);
    page.show();
    auto *table = page.findChild<ui::Table *>(u"membersTable"_s);
    auto *model = qobject_cast<ui::MembersModel *>(table->model());
    const auto isSeen = [&] {
        const int last = table->rowAt(table->viewport()->height() - 1);
        return model->isLoaded() && table->rowAt(0) >= 0 && model->row(model->index(table->rowAt(0), 0))
            && model->row(model->index(last < 0 ? model->rowCount() - 1 : last, 0));
    };
    work(isSeen, &longest);
    print(u"window: first rows"_s, {milliseconds(start)});
    print(u"window: knows all rows"_s, {work([&] { return model->isComplete(); }, &longest)},
          QString::number(model->total()));
    work([&, timer = [] {
        QElapsedTimer t;
        t.start();
        return t;
    }()] { return timer.elapsed() > 1500; });
    print(u"window: longest stall until then"_s, {longest});

    QScrollBar *bar = table->verticalScrollBar();
    std::vector<double> jumps;
    longest = 0;
    for (int step = 1; step <= 200; ++step) {
        QElapsedTimer one;
        one.start();
        bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * (step * 37 % 201) / 200));
        table->viewport()->repaint();
        longest = std::max(longest, milliseconds(one));
        jumps.push_back(work(isSeen, &longest) + milliseconds(one));
    }
    print(u"window: jump anywhere, until the rows are there"_s, jumps);
    print(u"window: longest stall while jumping"_s, {longest});
    longest = 0;
    bar->setValue(0);
    QElapsedTimer run;
    run.start();
    int frames = 0;
    while (run.elapsed() < 3000) { // the wheel, as fast as it turns
        QElapsedTimer one;
        one.start();
        bar->setValue(bar->value() + 400);
        table->viewport()->repaint();
        QCoreApplication::processEvents();
        longest = std::max(longest, milliseconds(one));
        ++frames;
    }
    print(u"window: longest stall while turning the wheel"_s, {longest}, u"%1 frames"_s.arg(frames));
    int answers = 0;
    QObject::connect(model, &ui::MembersModel::loaded, model, [&answers] { ++answers; });
    // From a deed until the rows that it leads to are seen, and the longest stall until all is known.
    const auto act = [&](const QString &what, bool asks, auto deed) {
        std::vector<double> times;
        longest = 0;
        for (int turn = 0; turn < turns; ++turn) {
            const int before = answers;
            QElapsedTimer one;
            one.start();
            deed(turn);
            longest = std::max(longest, milliseconds(one));
            work([&] { return (!asks || answers > before) && (model->total() == 0 || isSeen()); }, &longest);
            times.push_back(milliseconds(one));
            work([&] { return model->isComplete(); }, &longest);
        }
        print(u"window: "_s + what, times, u"longest stall %1 ms"_s.arg(longest, 0, 'f', 1));
    };
    bar->setValue(0);
    // From the moment the field speaks, 120 ms after the last key.
    const QStringList texts{u"ann"_s, u"anna meyer"_s, u"person_1234"_s, u"a"_s, {}};
    auto *search = page.findChild<ui::SearchField *>();
    act(u"search"_s, true, [&](int turn) { search->setSearch(texts[turn % texts.size()]); });
    act(u"sort"_s, true, [&](int turn) {
        table->sortByColumn(turn % 2 == 0 ? ui::MembersModel::NameColumn : ui::MembersModel::SeenColumn,
                            turn % 4 < 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
    act(u"select all, and nobody"_s, false, [&](int turn) {
        if (turn % 2 == 0)
            table->selectAll();
        else
            table->clearSelection();
    });
    table->selectAll();
    act(u"refresh with all selected"_s, true, [&](int) { page.refresh(); });
    act(u"refresh, others first, all selected"_s, true, [&](int turn) {
        table->sortByColumn(ui::MembersModel::SeenColumn, turn % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
}

void measureExport(const MemberExport &exports)
{
    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    auto written = exports.shownToFile(folder.filePath(u"members.csv"_s), ExportFormat::Csv, {},
                                       {MemberField::Id, MemberField::FirstName, MemberField::State});
    written.waitForFinished();
    print(u"export of all, three fields"_s, {milliseconds(timer)});
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (application.arguments().size() != 2) {
        std::fprintf(stderr, "usage: bench-table PROFILE\n");
        return 1;
    }
    const SystemClock clock;
    const auto profile = app::openProfileFolder(application.arguments().constLast());
    const auto opened = profile ? app::ProfileStore::look(profile->paths.database())
                                : core::Result<std::unique_ptr<app::ProfileStore>>(core::failure(profile.error()));
    if (!opened) {
        std::fprintf(stderr, "bench-table: %s\n", qPrintable(opened.error().detail));
        return 1;
    }
    measureStore(MemberQueries((*opened)->reader(), clock));
    measureExport(MemberExport((*opened)->reader(), clock));
    measureWindow((*opened)->reader(), clock);
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                std::printf("%s\n", line.simplified().constData());
        }
    }
    return 0;
}
