// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/help/help_page.h"

#include "ui/pages/help/help_view.h"
#include "ui/text/help_topic.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_field.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

HelpPage::HelpPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_view(new HelpView(context.scheduler, this))
{
    setObjectName(u"helpPage"_s);
    auto *header = new PageHeader(tr("Help"), this);
    header->setSubtitle(tr("Written for this version. Nothing is fetched from anywhere."));
    const auto button = [&](const QString &name, const QString &iconName, const QString &text) {
        Button *made = header->addSecondary(iconName, text);
        made->setObjectName(name);
        return made;
    };
    connect(button(u"helpIndex"_s, u"list"_s, tr("All pages")), &QPushButton::clicked, this,
            [this] { m_view->open({}); });
    connect(button(u"helpNews"_s, u"sparkles"_s, tr("What is new")), &QPushButton::clicked, this,
            [this] { m_view->open(helpPage(HelpTopic::WhatsNew)); });
    connect(button(u"helpLog"_s, u"scroll-text"_s, tr("Program log")), &QPushButton::clicked, this,
            [this] { Q_EMIT leadsTo(u"log"_s, {}); });

    auto *column = new QVBoxLayout(this);
    setUnits(column, this, Insets(0), 0);
    column->addWidget(header);
    column->addWidget(new Line(this));
    auto *below = new QVBoxLayout;
    setUnits(below, this, Insets(0, 4, 0, 0), 0);
    below->addWidget(m_view);
    column->addLayout(below, 1);
    setFocusProxy(m_view->findChild<SearchField *>());
}

bool HelpPage::escape()
{
    return m_view->clearSearch();
}

bool HelpPage::goBack()
{
    return m_view->goBack();
}

bool HelpPage::find()
{
    m_view->find();
    return true;
}

void HelpPage::open(const QString &what)
{
    m_view->open(what);
}

std::vector<TourState> HelpPage::tourStates()
{
    auto *search = m_view->findChild<SearchField *>();
    return {{u"index"_s, [this] { m_view->open({}); }},
            {u"page"_s, [this] { m_view->open(helpPage(HelpTopic::NoLinkArrives)); }},
            {u"search"_s, [search] { search->setSearch(u"link"_s); }},
            {u"nothing-found"_s, [search] { search->setSearch(u"xylophone"_s); }},
            {u"new"_s, [this, search] {
                 search->setSearch({});
                 m_view->open(helpPage(HelpTopic::WhatsNew));
             }}};
}

} // namespace ui
