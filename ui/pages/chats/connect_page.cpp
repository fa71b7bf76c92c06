// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chats/connect_page.h"

#include "core/base/deliver.h"
#include "ui/text/connecting.h"
#include "ui/text/errors.h"
#include "ui/text/people.h"
#include "ui/text/times.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/help_context.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scroll_body.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QPainter>
#include <QProgressBar>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using core::commands::ConnectOffer;
using core::queries::ConnectProgress;

namespace {

constexpr int stepCount = 3;

//! Leads from one step to the next.
class Thread final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(width() / 2, 0, 1, height(), Theme::of(palette()).line);
    }
};

} // namespace

ConnectSteps::ConnectSteps(ChatsPort port, PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_port(std::move(port))
    , m_context(context)
    , m_arrivals(new QWidget)
    , m_arrivalRows(new QVBoxLayout(m_arrivals))
{
    setObjectName(u"connectSteps"_s);
    auto *column = new QVBoxLayout(this);
    setUnits(column, this, Insets(0), 2);
    setUnits(m_arrivalRows, m_arrivals, Insets(0), 2);
    buildFirst();
    buildSecond();
    buildThird();
    column->addStretch(1);
    connect(&context.feed, &Feed::connectCodeChanged, this, &ConnectSteps::refresh);
    connect(&context.feed, &Feed::chatsChanged, this, &ConnectSteps::refreshFound);
    newCode();
    refreshFound();
}

ConnectSteps::~ConnectSteps()
{
    // A code that nobody looks at any more must not connect a chat.
    if (!m_isDone)
        (void)m_port.endConnect();
}

QVBoxLayout *ConnectSteps::addStep(int number, const QString &title, const QString &text, StepMark *&mark)
{
    auto *row = new QHBoxLayout;
    setUnits(row, this, Insets(0), 3.5);
    mark = new StepMark(number, number == 1 ? StepMark::State::Now : StepMark::State::ToCome, this);
    auto *side = new QVBoxLayout;
    setUnits(side, this, Insets(0, 0, 0, 1), 1);
    side->addWidget(mark);
    if (number < stepCount)
        side->addWidget(new Thread(this), 1);
    else
        side->addStretch(1);
    row->addLayout(side);
    auto *column = new QVBoxLayout;
    setUnits(column, this, Insets(0, 0.75, 0, 4), 2);
    column->addWidget(new PlainLabel(title, Type::Section, Tint::Text, this));
    auto *words = new PlainLabel(text, Type::Body, Tint::Muted, this);
    words->setWrapping(true);
    column->addWidget(words);
    row->addLayout(column, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    return column;
}

void ConnectSteps::buildFirst()
{
    auto *step = addStep(1, tr("Make the bot administrator"),
                         tr("Telegram opens with the rights that Gatehouse needs already chosen: invite people, remove "
                            "people, delete messages. Pick the chat and save."),
                         m_first);
    if (m_port.rehearse)
        addRehearsal(step);
    auto *buttons = new FlowLayout;
    setUnits(buttons, this, Insets(0), 2);
    auto *group = new Button(u"users"_s, tr("Choose a group"), Button::Kind::Secondary, this);
    auto *channel = new Button(u"megaphone"_s, tr("Choose a channel"), Button::Kind::Secondary, this);
    group->setObjectName(u"chooseGroup"_s);
    channel->setObjectName(u"chooseChannel"_s);
    buttons->addWidget(group);
    buttons->addWidget(channel);
    step->addLayout(buttons);
    group->setVisible(!m_port.rehearse);
    channel->setVisible(!m_port.rehearse);
    m_found = new QVBoxLayout;
    setUnits(m_found, this, Insets(0), 2);
    step->addLayout(m_found);
    connect(group, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_offer.groupLink)); });
    connect(channel, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_offer.channelLink)); });
}

void ConnectSteps::addRehearsal(QVBoxLayout *step)
{
    auto *notice =
        new Notice(Tone::Info, tr("There is no Telegram to open in practice"),
                   tr("Gatehouse can act as you there: make a group, make the bot administrator and post the "
                      "code. What comes then is the real thing."),
                   this);
    m_rehearse = notice->addButton(tr("Do it for me"));
    m_rehearse->setObjectName(u"rehearseConnect"_s);
    m_rehearse->setEnabled(false); // until there is a code
    step->addWidget(notice);
    connect(m_rehearse, &QPushButton::clicked, this, [this] {
        m_rehearse->setEnabled(false);
        m_port.rehearse(m_offer.code);
    });
}

void ConnectSteps::buildSecond()
{
    auto *step = addStep(2, tr("Post this code in the chat"),
                         tr("As a new message, exactly as it is: not as a reply, not by editing. Gatehouse deletes it "
                            "afterwards."),
                         m_second);
    auto *card = new Card(this);
    card->setBand(true);
    auto *column = new QVBoxLayout(card);
    setUnits(column, card, Insets(4.5), 3);
    m_codeRow = new QBoxLayout(QBoxLayout::LeftToRight);
    setUnits(m_codeRow, card, Insets(0), 3);
    m_code = new PlainLabel(Type::Mono, Tint::Text, card);
    m_code->setObjectName(u"code"_s);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setAccessibleName(tr("Code"));
    m_copy = new Button(u"copy"_s, tr("Copy"), Button::Kind::Primary, card);
    m_copy->setObjectName(u"copyCode"_s);
    m_copy->setEnabled(false); // until there is a code
    m_codeRow->addWidget(m_code, 1);
    m_codeRow->addWidget(m_copy);
    column->addLayout(m_codeRow);
    m_bar = new QProgressBar(card);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Time left"));
    column->addWidget(m_bar);
    auto *bottom = new QHBoxLayout;
    setUnits(bottom, card, Insets(0), 2);
    bottom->addWidget(new IconMark(u"timer"_s, Tint::Muted, 4, card));
    m_left = new PlainLabel(Type::Body, Tint::Text, card);
    m_left->setObjectName(u"timeLeft"_s);
    m_new = new Button(tr("New code"), Button::Kind::Link, card);
    m_new->setObjectName(u"newCode"_s);
    bottom->addWidget(m_left, 1);
    bottom->addWidget(m_new);
    column->addLayout(bottom);
    step->addWidget(card);

    auto *listening = new QHBoxLayout;
    setUnits(listening, this, Insets(0), 2);
    listening->addWidget(new IconMark(u"radio"_s, Tint::Info, 4, this));
    m_listening =
        new PlainLabel(tr("Listening. It takes a second or two after you post."), Type::Body, Tint::Text, this);
    m_listening->setWrapping(true);
    listening->addWidget(m_listening, 1);
    step->addLayout(listening);
    connect(m_new, &QPushButton::clicked, this, &ConnectSteps::newCode);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_offer.code);
        Q_EMIT said({.text = tr("The code was copied. Paste it into the chat."), .iconName = u"copy"_s});
    });
}

void ConnectSteps::buildThird()
{
    auto *step = addStep(3, tr("Connected"),
                         tr("Everyone inside now stays, as “here before us”, and is never touched."), m_third);
    m_result = new PlainLabel(Type::Medium, Tint::Ok, this);
    m_result->setObjectName(u"connectResult"_s);
    m_result->setWrapping(true);
    m_result->hide();
    step->addWidget(m_result);
}

void ConnectSteps::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The code is never cut off: rather its button goes below it.
    m_codeRow->setDirection(width() < u(100) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ConnectSteps::newCode()
{
    m_new->setEnabled(false);
    core::deliver(m_port.offerConnect(), this, [this](const core::Result<ConnectOffer> &offer) {
        m_new->setEnabled(true);
        if (offer)
            showOffer(*offer);
        else
            Q_EMIT said({.text = errorText(offer.error()), .isError = true});
    });
}

void ConnectSteps::showOffer(const ConnectOffer &offer)
{
    m_offer = offer;
    m_made = m_context.clock.now();
    m_code->setText(offer.code);
    QFont large = m_code->font();
    large.setBold(true);
    if (large.pointSizeF() > 0)
        large.setPointSizeF(ui::font(Type::Mono).pointSizeF() * 1.6);
    else
        large.setPixelSize(qRound(ui::font(Type::Mono).pixelSize() * 1.6));
    m_code->setFont(large);
    if (m_rehearse)
        m_rehearse->setEnabled(true);
    showTimeLeft();
    if (!m_counts)
        countDown();
    refresh();
}

void ConnectSteps::refresh()
{
    core::deliver(m_port.connectProgress(), this, [this](const core::Result<ConnectProgress> &progress) {
        if (progress)
            showProgress(*progress);
    });
}

void ConnectSteps::showProgress(const ConnectProgress &progress)
{
    const bool isAdministrator =
        std::any_of(progress.arrivals.begin(), progress.arrivals.end(),
                    [](const ConnectProgress::Arrival &arrival) { return arrival.verdict == u"made-administrator"_s; });
    m_isDone = m_isDone || (progress.isUsed && progress.chat);
    m_first->setState(isAdministrator || m_isDone ? StepMark::State::Done : StepMark::State::Now);
    m_second->setState(m_isDone              ? StepMark::State::Done
                           : isAdministrator ? StepMark::State::Now
                                             : StepMark::State::ToCome);
    m_third->setState(m_isDone ? StepMark::State::Done : StepMark::State::ToCome);
    showArrivals(progress);
    if (progress.isUsed && progress.chat)
        showConnected(*progress.chat);
}

void ConnectSteps::showConnected(const core::Chat &chat)
{
    m_isDone = true;
    for (StepMark *mark : {m_first, m_second, m_third})
        mark->setState(StepMark::State::Done);
    clearLayout(*m_found);
    const QString title = chatName(chat.title);
    m_result->setText(
        chat.type == core::ChatType::Group
            ? tr("%1 is connected. It is a basic group: Gatehouse follows when Telegram makes it a supergroup.")
                  .arg(title)
            : chat.isPublic()
            ? tr("%1 is connected. It is public, so links do not keep others out; let people in by request "
                 "instead.")
                  .arg(title)
            : tr("%1 is connected.").arg(title));
    m_result->show();
    Q_EMIT said({.text = tr("%1 is connected.").arg(title)});
    Q_EMIT connected(chat.key);
}

void ConnectSteps::refreshFound()
{
    core::deliver(m_port.list(), this, [this](const core::Result<core::queries::ChatList> &list) {
        if (list && !m_isDone)
            showFound(list->found);
    });
}

void ConnectSteps::showFound(const std::vector<core::queries::ChatRow> &rows)
{
    clearLayout(*m_found);
    for (const core::queries::ChatRow &row : rows) {
        auto *notice = new Notice(Tone::Info, tr("You made the bot administrator of %1.").arg(chatName(row.chat.title)),
                                  tr("Gatehouse knows you, so this chat needs no code."), this);
        notice->setObjectName(u"foundChat"_s);
        Button *now = notice->addButton(tr("Connect now"));
        now->setObjectName(u"connectFound"_s);
        connect(now, &QPushButton::clicked, this, [this, now, chat = row.chat] {
            now->setEnabled(false);
            core::deliver(m_port.connectFound(chat.key), this, [this, chat](const core::Result<> &outcome) {
                if (outcome) {
                    (void)m_port.endConnect(); // its code is not needed any more
                    return showConnected(chat);
                }
                refreshFound();
                Q_EMIT said({.text = errorText(outcome.error()), .isError = true});
            });
        });
        m_found->addWidget(notice);
    }
}

void ConnectSteps::showArrivals(const ConnectProgress &progress)
{
    clearLayout(*m_arrivalRows);
    if (progress.arrivals.empty()) {
        auto *nothing = new PlainLabel(tr("Nothing yet."), Type::Body, Tint::Muted, m_arrivals);
        m_arrivalRows->addWidget(nothing);
    }
    for (const ConnectProgress::Arrival &arrival : progress.arrivals) {
        const ArrivalText text = arrivalText(arrival);
        auto *line = new QWidget(m_arrivals);
        line->setObjectName(u"arrival"_s);
        auto *row = new QHBoxLayout(line);
        setUnits(row, line, Insets(0), 2);
        row->addWidget(new IconMark(toneIcon(text.tone), tintOf(text.tone), 4, line), 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        setUnits(words, line, Insets(0), 0);
        auto *fact = new PlainLabel(text.fact, Type::Body, Tint::Text, line);
        fact->setWrapping(true);
        words->addWidget(fact);
        if (!text.hint.isEmpty()) {
            auto *hint = new PlainLabel(text.hint, Type::Caption, Tint::Muted, line);
            hint->setWrapping(true);
            words->addWidget(hint);
        }
        row->addLayout(words, 1);
        row->addWidget(new PlainLabel(Times::clock(arrival.at), Type::Caption, Tint::Muted, line), 0, Qt::AlignTop);
        m_arrivalRows->addWidget(line);
        m_arrivalRows->addWidget(new Line(m_arrivals));
    }
    m_arrivalRows->addStretch(1);
}

void ConnectSteps::countDown()
{
    m_counts = !m_isDone;
    if (m_isDone)
        return;
    showTimeLeft();
    m_context.scheduler.after(1s, this, [this] { countDown(); });
}

void ConnectSteps::showTimeLeft()
{
    const core::Duration left = m_offer.expires - m_context.clock.now();
    const core::Duration whole = qMax(core::Duration(1), m_offer.expires - m_made);
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(
        qBound(core::Duration::rep(0), left.count() * 1000 / whole.count(), core::Duration::rep(1000))));
    const bool isOver = left <= 0ms;
    m_left->setText(isOver ? tr("This code ran out after 5 minutes. Make a new one.")
                           : tr("Good for %1 more minutes").arg(Times::countdown(left)));
    m_copy->setEnabled(!isOver);
}

ConnectPage::ConnectPage(const ChatsPort &port, const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_steps(new ConnectSteps(port, context))
{
    setObjectName(u"connectPage"_s);
    setHelp(this, HelpTopic::ConnectAChat);
    auto *column = new QVBoxLayout(this);
    setUnits(column, this, Insets(0), 0);
    auto *header = new PageHeader(tr("Connect a chat"), this);
    connect(header->setBack(tr("Chats")), &QPushButton::clicked, this, &ConnectPage::closeWanted);
    connect(header->addSecondary(QString(), tr("Cancel")), &QPushButton::clicked, this, &ConnectPage::closeWanted);
    column->addWidget(header);
    column->addWidget(new Line(this));

    auto *area = new QScrollArea(this);
    auto *body = new ScrollBody(area);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, body);
    setUnits(m_sides, body, Insets(6), 8);
    m_sides->addWidget(m_steps, 66);
    auto *side = new QVBoxLayout;
    setUnits(side, body, Insets(0), 3);
    side->addWidget(new PlainLabel(tr("What arrived so far"), Type::Section, Tint::Text, body));
    side->addWidget(m_steps->arrivals());
    side->addStretch(1);
    auto *help = new Card(body);
    help->setBand(true);
    auto *words = new QVBoxLayout(help);
    setUnits(words, help, Insets(3.5), 1);
    words->addWidget(new PlainLabel(tr("Nothing arrives?"), Type::Medium, Tint::Text, help));
    auto *hint = new PlainLabel(tr("Is the bot administrator in the very chat you post in? Are you administrator too?"),
                                Type::Body, Tint::Muted, help);
    hint->setWrapping(true);
    words->addWidget(hint);
    words->addWidget(learnMore(HelpTopic::CodeNotNoticed, help), 0, Qt::AlignLeading);
    side->addWidget(help);
    m_sides->addLayout(side, 34);
    column->addWidget(area, 1);

    connect(m_steps, &ConnectSteps::connected, this, &ConnectPage::connected);
    connect(m_steps, &ConnectSteps::said, this, &ConnectPage::said);
}

void ConnectPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sides->setDirection(width() < u(150) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace ui
