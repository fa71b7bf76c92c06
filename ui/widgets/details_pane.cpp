// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/details_pane.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scroll_body.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int lowPane = 120; //!< units; below it the header and a footer would leave the sections no room

} // namespace

PaneSection::PaneSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    setUnits(column, this, Insets(0), 0);
    column->addWidget(new Line(this));
    auto *inner = new QVBoxLayout;
    setUnits(inner, this, Insets(5, 3.5, 5, 4), 2);
    column->addLayout(inner);
    inner->addLayout(m_heading);
    inner->addLayout(m_body);
    setUnits(m_heading, this, Insets(0), 2);
    setUnits(m_body, this, Insets(0), 2);
    if (!title.isEmpty()) {
        m_heading->addWidget(new PlainLabel(title, Type::CaptionStrong, Tint::Muted, this), 1);
    }
}

void PaneSection::addPoint(const QString &iconName, Tone tone, const QString &title, const QString &text)
{
    auto *row = new QHBoxLayout;
    setUnits(row, this, Insets(0), 2);
    row->addWidget(new IconMark(iconName, tintOf(tone), 4, this), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    setUnits(words, this, Insets(0), 0);
    auto *what = new PlainLabel(title, Type::Medium, Tint::Text, this);
    what->setWrapping(true);
    words->addWidget(what);
    if (!text.isEmpty()) {
        auto *why = new PlainLabel(text, Type::Caption, Tint::Muted, this);
        why->setWrapping(true);
        words->addWidget(why);
    }
    row->addLayout(words, 1);
    m_body->addLayout(row);
}

void PaneSection::addFact(const QString &name, const QString &value, bool copies)
{
    auto *row = new QHBoxLayout;
    setUnits(row, this, Insets(0), 2);
    auto *what = new PlainLabel(name, Type::Body, Tint::Muted, this);
    what->setWrapping(true);
    auto *fact = new PlainLabel(value, Type::Body, Tint::Text, this);
    fact->setWrapping(true);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QWidget(this);
    column->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // so that all values begin at the same place
    auto *place = new QHBoxLayout(column);
    setUnits(place, column, Insets(0), 1);
    place->addWidget(fact, 1);
    row->addWidget(what, 4);
    row->addWidget(column, 6);
    if (copies) {
        //: %1 is what is copied, e.g. "Telegram id".
        auto *copy = iconButton(u"copy"_s, tr("Copy: %1").arg(name), Button::Kind::Quiet, this);
        connect(copy, &QPushButton::clicked, copy, [value] { QApplication::clipboard()->setText(value); });
        copy->setSmall(true);
        place->addWidget(copy, 0, Qt::AlignTop);
    }
    m_body->addLayout(row);
}

void PaneSection::addText(const QString &text)
{
    auto *label = new PlainLabel(text, Type::Body, Tint::Muted, this);
    label->setWrapping(true);
    m_body->addWidget(label);
}

void PaneSection::addWidget(QWidget *widget)
{
    m_body->addWidget(widget);
}

void PaneSection::setTrailing(QWidget *widget)
{
    m_heading->addWidget(widget);
}

DetailsPane::DetailsPane(QWidget *parent)
    : QFrame(parent)
    , m_avatar(new Avatar(11.5, this))
    , m_title(new PlainLabel(Type::Section, Tint::Text, this))
    , m_subtitle(new PlainLabel(Type::Caption, Tint::Muted, this))
    , m_copy(iconButton(u"copy"_s, tr("Copy"), Button::Kind::Quiet, this))
    , m_pill(new Pill(this))
    , m_close(iconButton(u"x"_s, tr("Close"), Button::Kind::Quiet, this))
    , m_more(iconButton(u"ellipsis"_s, tr("More"), Button::Kind::Secondary, this))
    , m_menu(new QMenu(this))
    , m_actions(new QWidget(this))
    , m_actionRow(new QHBoxLayout(m_actions))
    , m_scroll(new QScrollArea(this))
    , m_sections(new QVBoxLayout)
    , m_scrolled(new QVBoxLayout)
    , m_fixed(new QVBoxLayout(this))
{
    setObjectName(u"detailsPane"_s);
    m_title->setObjectName(u"paneTitle"_s);
    m_close->setObjectName(u"paneClose"_s);
    m_copy->setSmall(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFrameShape(QFrame::NoFrame);

    setUnits(m_fixed, this, Insets(0), 0);
    buildHeader(m_fixed);

    auto *body = new ScrollBody(m_scroll);
    body->setLayout(m_scrolled);
    setUnits(m_scrolled, body, Insets(0), 0);
    setUnits(m_sections, body, Insets(0), 0);
    m_scrolled->addLayout(m_sections, 1);
    m_fixed->addWidget(m_scroll, 1);
    clear();
}

void DetailsPane::buildHeader(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    setUnits(row, this, Insets(5, 4, 3, 3), 3);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    setUnits(words, this, Insets(0), 1);
    m_title->setWrapping(true);
    m_subtitle->setEliding(true);
    m_subtitle->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // what copies it stands right beside it
    words->addWidget(m_title);
    auto *below = new QHBoxLayout;
    setUnits(below, this, Insets(0), 1);
    below->addWidget(m_subtitle);
    below->addWidget(m_copy);
    below->addStretch(1);
    words->addLayout(below);
    words->addWidget(m_pill, 0, Qt::AlignLeading);
    row->addLayout(words, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    column->addLayout(row);
    connect(m_close, &QPushButton::clicked, this, &DetailsPane::closeWanted);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_copyable); });

    setUnits(m_actionRow, m_actions, Insets(5, 0, 5, 3.5), 2);
    m_actionRow->addStretch(1);
    m_actionRow->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    column->addWidget(m_actions);
}

void DetailsPane::setSubject(const Subject &subject)
{
    m_avatar->setSubject(subject);
    m_title->setText(subject.name);
    setAccessibleName(subject.name);
}

void DetailsPane::setSubtitle(const QString &text, const QString &copyable)
{
    m_subtitle->setText(text);
    m_copyable = copyable;
    m_copy->setVisible(!copyable.isEmpty());
}

void DetailsPane::setPill(const PillText &pill)
{
    m_pill->setPill(pill);
    m_pill->setVisible(!pill.text.isEmpty());
}

void DetailsPane::clear()
{
    // hide() first: a widget that waits for deletion would still be seen for one frame.
    while (m_actionRow->count() > 2) {
        const std::unique_ptr<QLayoutItem> item(m_actionRow->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    m_deeds.clear();
    clearLayout(*m_sections);
    m_sections->addStretch(1);
    m_menu->clear();
    m_more->hide();
    m_actions->hide();
}

Button *DetailsPane::addAction(const QString &iconName, const QString &text)
{
    auto *button = new Button(iconName, text, Button::Kind::Secondary, m_actions);
    m_actionRow->insertWidget(m_actionRow->count() - 2, button);
    tabInOrder(*m_actionRow);
    m_actions->show();
    auto *entry = new QAction(icon(iconName), text, m_menu);
    connect(entry, &QAction::triggered, button, &QPushButton::click);
    m_menu->insertAction(m_menu->actions().value(static_cast<qsizetype>(m_deeds.size())), entry);
    m_deeds.push_back({button, entry});
    arrangeActions();
    return button;
}

void DetailsPane::arrangeActions()
{
    int left = width() - u(10);
    int needed = 0;
    for (const Deed &deed : m_deeds)
        needed += deed.button->sizeHint().width() + u(2);
    const bool hasMenu = m_menu->actions().size() > static_cast<qsizetype>(m_deeds.size());
    const bool needsMenu = hasMenu || needed - u(2) > left;
    if (needsMenu)
        left -= m_more->sizeHint().width();
    bool fits = true;
    for (const Deed &deed : m_deeds) {
        left -= deed.button->sizeHint().width() + (needsMenu || deed.button != m_deeds.back().button ? u(2) : 0);
        fits = fits && left >= 0; // the first that does not fit takes those after it along
        deed.button->setVisible(fits);
        deed.entry->setVisible(!fits);
    }
    m_more->setVisible(needsMenu);
}

QAction *DetailsPane::addMenuAction(const QString &iconName, const QString &text)
{
    m_actions->show();
    QAction *entry = m_menu->addAction(icon(iconName), text);
    arrangeActions();
    return entry;
}

PaneSection *DetailsPane::addSection(const QString &title)
{
    auto *section = new PaneSection(title, m_scroll->widget());
    m_sections->insertWidget(m_sections->count() - 1, section);
    section->show();
    return section;
}

void DetailsPane::setFooter(QWidget *footer)
{
    m_footer = footer;
    m_fixed->addWidget(m_footer);
    placeFooter();
}

void DetailsPane::placeFooter()
{
    if (m_footer == nullptr)
        return;
    QWidget *body = m_scroll->widget();
    const bool isLow = height() < u(lowPane);
    if (isLow == (m_footer->parentWidget() == body))
        return;
    const bool hadFocus = m_footer->isAncestorOf(focusWidget());
    QWidget *focused = focusWidget(); // a new parent takes the focus away
    (isLow ? m_scrolled : m_fixed)->addWidget(m_footer);
    if (hadFocus)
        focused->setFocus();
}

void DetailsPane::setReplacesList(bool replaces)
{
    m_close->setIconName(replaces ? u"arrow-left"_s : u"x"_s);
    const QString name = replaces ? tr("Back to the list") : tr("Close");
    m_close->setToolTip(name);
    m_close->setAccessibleName(name);
}

QString DetailsPane::title() const
{
    return m_title->text();
}

QSize DetailsPane::sizeHint() const
{
    return {u(87), u(100)};
}

QSize DetailsPane::minimumSizeHint() const
{
    return {u(70), u(40)};
}

void DetailsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeWanted();
        return;
    }
    QFrame::keyPressEvent(event);
}

void DetailsPane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrangeActions();
    // Not from within: the layout that is just placing its widgets would go on with the one that left.
    QMetaObject::invokeMethod(this, &DetailsPane::placeFooter, Qt::QueuedConnection);
}

void DetailsPane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrangeActions();
}

} // namespace ui
