// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/help/help_view.h"

#include "ui/models/help_index_model.h"
#include "ui/pages/help/help_list.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/document_view.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/search_field.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QPainter>
#include <QShortcut>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

HelpView::HelpView(core::Scheduler &scheduler, QWidget *parent)
    : QWidget(parent)
    , m_book(HelpBook::builtIn())
    , m_model(new HelpIndexModel(m_book, this))
    , m_search(new SearchField(tr("Search the help"), scheduler, this))
    , m_back(iconButton(u"arrow-left"_s, tr("Back"), Button::Kind::Quiet, this))
    , m_list(new HelpList(this))
    , m_nothing(new PlainLabel(tr("No page has these words."), Type::Body, Tint::Muted, this))
    , m_side(new QWidget(this))
    , m_text(new DocumentView(this))
    , m_address(new PlainLabel(Type::Caption, Tint::Muted, this))
{
    m_back->setObjectName(u"helpBack"_s);
    m_nothing->setObjectName(u"helpNothing"_s);
    m_nothing->setWrapping(true);
    m_nothing->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_address->setObjectName(u"helpAddress"_s);
    m_address->setEliding(true);
    m_list->setModel(m_model);
    whenChosenByReader(*m_list, [this](const QModelIndex &index) { Q_EMIT m_list->activated(index); });

    auto *top = new QHBoxLayout;
    setUnits(top, m_side, Insets(6, 0, 4, 2), 2);
    top->addWidget(m_back);
    top->addWidget(m_search, 1);
    tabInOrder(*top);
    auto *side = new QVBoxLayout(m_side);
    setUnits(side, m_side, Insets(0), 0);
    side->addLayout(top);
    auto *lists = new QVBoxLayout;
    setUnits(lists, m_side, Insets(3, 0, 1, 2), 0);
    // Both scroll; what is around them keeps its size.
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    lists->addWidget(m_list, 1);
    side->addLayout(lists, 1);
    auto *nothing = new QVBoxLayout;
    setUnits(nothing, m_side, Insets(6, 2), 0);
    nothing->addWidget(m_nothing);
    side->addLayout(nothing);

    auto *texts = new QVBoxLayout;
    setUnits(texts, this, Insets(0, 1, 0, 0), 0);
    texts->addWidget(m_text, 1);
    auto *foot = new QHBoxLayout;
    setUnits(foot, this, Insets(6, 1.5), 0);
    foot->addWidget(m_address, 1);
    texts->addLayout(foot);

    auto *both = new QBoxLayout(QBoxLayout::LeftToRight, this);
    setUnits(both, this, Insets(0), 0);
    both->addWidget(m_side);
    both->addLayout(texts, 1);

    connect(m_back, &QPushButton::clicked, this, &HelpView::goBack);
    connect(m_search, &SearchField::searchChanged, this, &HelpView::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpView::openFirst);
    auto *down = new QShortcut(Qt::Key_Down, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_list, &HelpList::pageChosen, this, &HelpView::open);
    connect(m_text, &DocumentView::linkChosen, this, &HelpView::follow);
    connect(m_text, &QTextBrowser::highlighted, this, [this](const QUrl &link) {
        // Where a link leads out of the program is said before it is chosen.
        m_address->setText(HelpBook::link(link.toString()).address);
    });
    search({});
    show(HelpBook::indexId);
}

void HelpView::open(const QString &page)
{
    const QString id = m_book.page(page) ? page : HelpBook::indexId;
    if (id == m_current)
        return;
    m_history << m_current;
    show(id);
}

bool HelpView::goBack()
{
    if (m_history.isEmpty())
        return false;
    show(m_history.takeLast());
    return true;
}

bool HelpView::clearSearch()
{
    if (m_search->text().isEmpty())
        return false;
    m_search->setSearch({});
    return true;
}

void HelpView::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HelpView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HelpView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void HelpView::paintEvent(QPaintEvent *)
{
    if (m_side->width() >= width())
        return; // above the text rather than beside it
    QPainter painter(this);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(m_side->width() - 1, 0, 1, height())),
                     Theme::of(palette()).line);
}

void HelpView::show(const QString &page)
{
    m_current = page;
    const HelpArticle &shown = *m_book.page(page);
    m_text->setDocument(shown.title, shown.markdown);
    m_address->clear();
    m_back->setEnabled(!m_history.isEmpty());
    markCurrent();
    arrange();
}

void HelpView::follow(const QString &target)
{
    const HelpLink link = HelpBook::link(target);
    if (link.page.isEmpty())
        QDesktopServices::openUrl(QUrl(link.address)); // the person chose it and saw where it leads
    else
        open(link.page);
}

void HelpView::search(const QString &text)
{
    m_model->setSearch(text);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
    m_list->setAccessibleName(m_model->isSearching() ? tr("Pages with these words") : tr("Pages of the help"));
    markCurrent();
    arrange();
}

void HelpView::openFirst()
{
    search(m_search->text()); // without the moment's wait after the last key
    if (m_model->isSearching() && m_model->rowCount() > 0)
        open(m_model->index(0).data(HelpIndexModel::PageRole).toString());
}

void HelpView::markCurrent()
{
    const QModelIndex at = m_model->index(m_model->rowOf(m_current));
    m_list->setCurrentIndex(at);
    if (at.isValid())
        m_list->scrollTo(at);
}

void HelpView::arrange()
{
    const bool isNarrow = width() < u(150);
    static_cast<QBoxLayout *>(layout())->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(isNarrow ? 0 : u(70));
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : u(70));
    const bool showsList = m_model->rowCount() > 0 && (!isNarrow || m_model->isSearching());
    m_list->setVisible(showsList);
    m_side->setSizePolicy(QSizePolicy::Preferred,
                          isNarrow && !showsList ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    update();
}

} // namespace ui
