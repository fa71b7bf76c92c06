// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/activity_pane.h"

#include "ui/text/audit.h"
#include "ui/text/calls.h"
#include "ui/text/errors.h"
#include "ui/text/people.h"
#include "ui/text/safe_text.h"
#include "ui/text/times.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/help_context.h"
#include "ui/widgets/plain_label.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace ui {

using core::queries::AuditRow;
using core::queries::CallRow;
using core::queries::DecisionRow;
using core::queries::FailedUpdateRow;

ActivityPane::ActivityPane(PageContext context, QWidget *parent) : DetailsPane(parent), m_context(context)
{
    setObjectName(u"activityPane"_s);
}

void ActivityPane::show(const DecisionRow &row)
{
    clear();
    const DecisionText text = decisionText(row);
    setSubject(row.decision.user ? personSubject(*row.decision.user, row.userName)
                                 : Subject{.id = 0, .name = chatName(row.chatTitle), .icon = text.iconName});
    setSubtitle(row.decision.user ? row.decision.user->toString() : QString(),
                row.decision.user ? row.decision.user->toString() : QString());
    setPill({Tone::Info, u"circle-question-mark"_s, tr("Asks for you")});
    addPlaces(row.decision.user, row.decision.chat);

    auto *why = addSection(tr("Why this question"));
    why->addText(text.why);
    why->addFact(tr("Asked"), Times::moment(row.decision.asked, m_context.clock.now()));
    auto *answers = addSection(tr("What each answer does"));
    for (const QString &answer : row.answers) {
        const AnswerWords words = answerWords(row, answer);
        answers->addPoint(words.iconName, words.isHarmful ? Tone::Bad : Tone::Neutral, words.text, words.effect);
    }
    auto *telegram = addSection(tr("Also asked in Telegram"));
    telegram->addText(
        row.wasAskedInTelegram
            ? tr("The bot asked you there too. The first answer counts, wherever you give it.")
            : tr("Not asked there. Introduce your own Telegram account in the settings, and the bot asks you."));
}

void ActivityPane::show(const CallRow &row)
{
    clear();
    setSubject({.id = 0, .name = callText(row), .icon = callIcon(row)});
    setSubtitle(tr("Number %1").arg(row.id.toString()), row.id.toString());
    setPill({});
    const core::Instant now = m_context.clock.now();
    if (row.state == core::OutboxState::Failed || row.state == core::OutboxState::Uncertain) {
        auto *again = addAction(u"refresh-cw"_s, tr("Send again"));
        again->setObjectName(u"sendAgain"_s);
        connect(again, &QPushButton::clicked, this, [this, id = row.id] { Q_EMIT sendAgainWanted(id); });
    }
    if (row.state != core::OutboxState::Sending) {
        auto *drop = addAction(u"x"_s, tr("Drop"));
        drop->setObjectName(u"drop"_s);
        connect(drop, &QPushButton::clicked, this, [this, id = row.id] { Q_EMIT dropWanted(id); });
    }
    addPlaces(row.user, row.chat);
    connect(addMenuAction(u"scroll-text"_s, tr("Look in the program log")), &QAction::triggered, this,
            [this, id = row.id] { Q_EMIT logWanted(u"call "_s + id.toString() + u' '); });

    auto *state = addSection(tr("How it is"));
    state->addText(callState(row, now));
    if (const auto help = row.error ? helpOf(*row.error) : std::nullopt)
        state->addWidget(learnMore(*help, state));
    if (row.state == core::OutboxState::Uncertain)
        state->addText(
            tr("“Send again” may make people see it twice; “Drop” may make them never see it. Look in the chat "
               "before you choose."));
    auto *about = addSection(tr("About"));
    about->addFact(tr("Written down"), Times::moment(row.created, now));
    if (row.notBefore > row.created)
        about->addFact(tr("Not before"), Times::moment(row.notBefore, now));
    if (row.finished)
        about->addFact(tr("Ended"), Times::moment(*row.finished, now));
    about->addFact(tr("Tries"), QLocale().toString(row.attempts));
    if (!row.method.isEmpty())
        about->addFact(tr("Method"), safeLine(row.method));
}

void ActivityPane::show(const FailedUpdateRow &row)
{
    clear();
    setSubject({.id = 0, .name = tr("Not handled: %1").arg(safeLine(row.kind)), .icon = u"inbox"_s});
    setSubtitle(tr("Number %1").arg(row.update.toString()), row.update.toString());
    setPill({});
    auto *again = addAction(u"refresh-cw"_s, tr("Try again"));
    again->setObjectName(u"tryAgain"_s);
    connect(again, &QPushButton::clicked, this, [this, id = row.id] { Q_EMIT tryAgainWanted(id); });

    auto *why = addSection(tr("Why"));
    why->addText(errorText({row.error}));
    why->addText(row.feature.isEmpty() ? tr("It could not be read at all. Everything else went on.")
                                       : tr("Only one part failed on it; everything else went on."));
    why->addFact(tr("When"), Times::moment(row.failed, m_context.clock.now()));
    why->addFact(tr("Part"), row.feature.isEmpty() ? u"–"_s : safeLine(row.feature));
    why->addFact(tr("In the log"), safeLine(row.errorDetail, 300));
    auto *raw = addSection(tr("As it arrived"));
    auto *text = new QPlainTextEdit(raw);
    text->setReadOnly(true);
    text->setFont(ui::font(Type::Mono));
    text->setPlainText(safeBlock(QString::fromUtf8(row.raw), 20'000));
    setUnits(text, Limit::LeastHeight, 50);
    text->setAccessibleName(tr("As it arrived"));
    raw->addWidget(text);
}

void ActivityPane::show(const AuditRow &row)
{
    clear();
    const EventText text = eventText(row);
    setSubject({.id = 0, .name = text.sentence, .icon = text.iconName});
    setSubtitle(Times::moment(row.at, m_context.clock.now()));
    setPill({});
    if (row.user) {
        auto *open = addAction(u"user"_s, tr("Open person"));
        open->setObjectName(u"openPerson"_s);
        connect(open, &QPushButton::clicked, this, [this, id = *row.user] { Q_EMIT memberWanted(id); });
    }
    if (row.chat) {
        auto *open = addAction(u"messages-square"_s, tr("Open chat"));
        open->setObjectName(u"openChat"_s);
        connect(open, &QPushButton::clicked, this, [this, key = *row.chat] { Q_EMIT chatWanted(key); });
    }
    auto *about = addSection(tr("About"));
    about->addFact(tr("By"), actorText(row.actor));
    if (row.noted)
        about->addFact(tr("Heard of"), Times::moment(*row.noted, m_context.clock.now()));
    if (row.user)
        about->addFact(tr("Person"), personName(row.userName));
    if (row.chat)
        about->addFact(tr("Chat"), chatName(row.chatTitle));
    about->addFact(tr("Entry"), QString::number(row.id), true);
}

void ActivityPane::addPlaces(std::optional<core::UserId> user, std::optional<core::ChatKey> chat)
{
    if (user) {
        auto *action = addMenuAction(u"user"_s, tr("Open person"));
        connect(action, &QAction::triggered, this, [this, id = *user] { Q_EMIT memberWanted(id); });
    }
    if (chat) {
        auto *action = addMenuAction(u"messages-square"_s, tr("Open chat"));
        connect(action, &QAction::triggered, this, [this, key = *chat] { Q_EMIT chatWanted(key); });
    }
}

} // namespace ui
