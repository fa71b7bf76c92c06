// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wizard.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/brand.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/help_context.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scroll_body.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

//! One line of the list of steps.
struct Wizard::Entry final : public QWidget {
    Entry(int number, QWidget *parent)
        : QWidget(parent)
        , mark(new StepMark(number, StepMark::State::ToCome, this))
        , name(new PlainLabel(Type::Medium, Tint::Muted, this))
        , hint(new PlainLabel(Type::Caption, Tint::Muted, this))
    {
        auto *row = new QHBoxLayout(this);
        setUnits(row, this, Insets(2.5, 2), 2.5);
        row->addWidget(mark);
        auto *words = new QVBoxLayout;
        setUnits(words, this, Insets(0), 0);
        name->setWrapping(true);
        hint->setWrapping(true);
        words->addWidget(name);
        words->addWidget(hint);
        row->addLayout(words, 1);
    }

    void setState(StepMark::State state)
    {
        mark->setState(state);
        name->setTint(state == StepMark::State::Now        ? Tint::Accent
                          : state == StepMark::State::Done ? Tint::Text
                                                           : Tint::Muted);
        update();
    }

    void paintEvent(QPaintEvent *) override
    {
        if (mark->state() != StepMark::State::Now)
            return;
        QPainter painter(this);
        paintRounded(&painter, rect(), controlRadius(), Theme::of(palette()).soft);
    }

    StepMark *mark;
    PlainLabel *name;
    PlainLabel *hint;
};

WizardStep::WizardStep(const QString &name, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_hint(hint)
{
}

QString WizardStep::continueText() const
{
    return tr("Continue");
}

QVBoxLayout *WizardStep::addBody(const QString &title, const QString &text)
{
    auto *area = new QScrollArea(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(area);
    auto *page = new ScrollBody(area);
    auto *sides = new QHBoxLayout(page);
    setUnits(sides, page, Insets(16, 9.5, 16, 6), 0);
    auto *column = new QWidget(page);
    setUnits(column, Limit::MostWidth, 173); // lines of about 75 letters, as in the pages
    sides->addWidget(column, 1);
    sides->addStretch(0);
    auto *body = new QVBoxLayout(column);
    setUnits(body, column, Insets(0), 3);
    body->addWidget(new PlainLabel(title, Type::Title, Tint::Text, column));
    auto *words = new PlainLabel(text, Type::Body, Tint::Muted, column);
    words->setWrapping(true);
    words->setVisible(!text.isEmpty());
    body->addWidget(words);
    addGap(body, column, 2);
    return body;
}

void WizardStep::setBlocker(const QString &reason)
{
    if (m_blocker == reason)
        return;
    m_blocker = reason;
    Q_EMIT changed();
}

void WizardStep::setHint(const QString &hint)
{
    m_hint = hint;
    Q_EMIT changed();
}

Wizard::Wizard(const QString &title, const QString &subtitle, const QString &note, QWidget *parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout)
    , m_stack(new QStackedWidget(this))
    , m_back(new Button(u"arrow-left"_s, tr("Back"), Button::Kind::Secondary, this))
    , m_reason(new PlainLabel(Type::Body, Tint::Muted, this))
    , m_continue(new Button(tr("Continue"), Button::Kind::Primary, this))
{
    setObjectName(u"wizard"_s);
    m_back->setObjectName(u"wizardBack"_s);
    m_continue->setObjectName(u"wizardContinue"_s);
    m_reason->setObjectName(u"wizardReason"_s);
    m_rail = makeRail(title, subtitle, note);
    auto *row = new QHBoxLayout(this);
    setUnits(row, this, Insets(0), 0);
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    setUnits(column, this, Insets(0), 0);
    row->addLayout(column, 1);
    column->addWidget(m_stack, 1);
    column->addWidget(new Line(this));
    auto *foot = new QHBoxLayout;
    setUnits(foot, this, Insets(6, 3.5), 4);
    m_reason->setWrapping(true);
    m_reason->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    foot->addWidget(m_back);
    foot->addWidget(m_reason, 1);
    foot->addWidget(m_continue);
    column->addLayout(foot);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(current() - 1); });
    connect(m_continue, &QPushButton::clicked, this, &Wizard::tryNext);
}

QWidget *Wizard::makeRail(const QString &title, const QString &subtitle, const QString &note)
{
    auto *rail = new QWidget(this);
    auto *column = new QVBoxLayout(rail);
    setUnits(column, rail, Insets(4, 5, 4, 5), 1);
    column->addWidget(new Brand(title, subtitle, rail));
    addGap(column, rail, 4);
    column->addLayout(m_list);
    setUnits(m_list, rail, Insets(0), 1);
    column->addStretch(1);
    if (!note.isEmpty()) {
        auto *row = new QHBoxLayout;
        setUnits(row, rail, Insets(2.5, 0), 2);
        row->addWidget(new IconMark(u"lock"_s, Tint::Muted, 4, rail), 0, Qt::AlignTop);
        auto *words = new PlainLabel(note, Type::Caption, Tint::Muted, rail);
        words->setWrapping(true);
        row->addWidget(words, 1);
        column->addLayout(row);
    }
    setUnits(rail, Limit::Width, 66);
    return rail;
}

void Wizard::addStep(WizardStep *step)
{
    m_steps.push_back(step);
    m_stack->addWidget(step);
    auto *entry = new Entry(static_cast<int>(m_steps.size()), m_rail);
    m_entries.push_back(entry);
    m_list->addWidget(entry);
    connect(step, &WizardStep::changed, this, &Wizard::updateState);
    connect(step, &WizardStep::finished, this, [this, step] {
        if (m_stack->currentWidget() == step)
            next();
    });
    updateState();
}

void Wizard::start(int step)
{
    m_stack->setCurrentIndex(step);
    m_steps[static_cast<size_t>(step)]->entered();
    copyHelp(this, m_steps[static_cast<size_t>(step)]); // also from the buttons below
    updateState();
}

int Wizard::current() const
{
    return m_stack->currentIndex();
}

void Wizard::goTo(int step)
{
    if (step < 0 || step >= static_cast<int>(m_steps.size()) || step == current())
        return;
    m_steps[static_cast<size_t>(current())]->left();
    start(step);
}

void Wizard::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_continue->isEnabled())
        return tryNext();
    QWidget::keyPressEvent(event);
}

void Wizard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.rail);
    const QRect edge(m_rail->width() - 1, 0, 1, height());
    if (m_rail->isVisible())
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), theme.line);
}

void Wizard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setVisible(width() >= u(200));
}

void Wizard::tryNext()
{
    WizardStep &step = *m_steps[static_cast<size_t>(current())];
    if (step.blocker().isEmpty() && step.goOn())
        next();
}

void Wizard::next()
{
    if (current() + 1 == static_cast<int>(m_steps.size())) {
        m_steps.back()->left();
        Q_EMIT finished();
        return;
    }
    goTo(current() + 1);
}

void Wizard::updateState()
{
    const int now = current();
    for (size_t i = 0; i < m_steps.size(); ++i) {
        Entry &entry = *m_entries[i];
        entry.name->setText(m_steps[i]->name());
        entry.hint->setText(m_steps[i]->hint());
        const int index = static_cast<int>(i);
        entry.setState(index < now        ? StepMark::State::Done
                           : index == now ? StepMark::State::Now
                                          : StepMark::State::ToCome);
    }
    if (now < 0)
        return;
    const WizardStep &step = *m_steps[static_cast<size_t>(now)];
    m_back->setVisible(now > 0);
    m_continue->setText(step.continueText());
    m_continue->setEnabled(step.blocker().isEmpty());
    m_reason->setText(step.blocker());
}

} // namespace ui
