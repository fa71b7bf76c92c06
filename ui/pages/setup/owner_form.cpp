// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/owner_form.h"

#include "core/base/deliver.h"
#include "ui/text/errors.h"
#include "ui/text/people.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto linkTime = std::chrono::minutes(15); // as the core lets it live

} // namespace

OwnerForm::OwnerForm(BotPort port, PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_port(std::move(port))
    , m_context(context)
    , m_icon(new IconMark(u"circle-dashed"_s, Tint::Neutral, 4.5, this))
    , m_state(new PlainLabel(Type::Medium, Tint::Text, this))
    , m_open(new Button(u"external-link"_s, tr("Open in Telegram"), Button::Kind::Secondary, this))
    , m_copy(new Button(u"copy"_s, tr("Copy link"), Button::Kind::Secondary, this))
    , m_forget(new Button(tr("Forget"), Button::Kind::Quiet, this))
    , m_link(new PlainLabel(Type::Caption, Tint::Muted, this))
    , m_trouble(new PlainLabel(Type::Body, Tint::Bad, this))
{
    setObjectName(u"ownerForm"_s);
    m_state->setObjectName(u"ownerState"_s);
    m_copy->setObjectName(u"copyOwnerLink"_s);
    m_forget->setObjectName(u"forgetOwner"_s);
    m_state->setWrapping(true);
    m_link->setWrapping(true);
    m_trouble->setWrapping(true);
    auto *column = new QVBoxLayout(this);
    setUnits(column, this, Insets(0), 2);
    auto *top = new QHBoxLayout;
    setUnits(top, this, Insets(0), 2);
    top->addWidget(m_icon);
    top->addWidget(m_state, 1);
    top->addWidget(m_forget);
    column->addLayout(top);
    auto *buttons = new QHBoxLayout;
    setUnits(buttons, this, Insets(0), 2);
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_link);
    column->addWidget(m_trouble);
    m_trouble->hide();
    m_forget->hide();

    connect(m_open, &QPushButton::clicked, this,
            [this] { withLink([](const QString &address) { QDesktopServices::openUrl(QUrl(address)); }); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { withLink([this](const QString &address) { m_context.secrets.copy(address); }); });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        core::deliver(m_port.forgetOwner(), this, [this](const core::Result<> &result) {
            m_trouble->setVisible(!result);
            if (!result)
                return m_trouble->setText(errorText(result.error()));
            m_address.clear();
            m_link->clear();
            refresh();
        });
    });
    connect(&context.feed, &Feed::botChanged, this, &OwnerForm::refresh);
}

void OwnerForm::refresh()
{
    core::deliver(m_port.overview(), this, [this](const core::Result<core::queries::Overview> &overview) {
        if (overview)
            show(*overview);
    });
}

void OwnerForm::withLink(std::function<void(const QString &)> use)
{
    if (!m_address.isEmpty())
        return use(m_address);
    core::deliver(m_port.ownerLink(), this, [this, use](const core::Result<QString> &link) {
        m_trouble->setVisible(!link);
        if (!link)
            return m_trouble->setText(errorText(link.error()));
        m_address = *link;
        m_link->setText(
            tr("%1\nWorks once, for 15 minutes, for whoever opens it first. Do not pass it on.").arg(*link));
        m_context.scheduler.after(linkTime, this, [this, link = *link] {
            if (m_address != link)
                return;
            m_address.clear();
            m_link->setText(tr("The link ran out after 15 minutes. Copy or open a new one."));
        });
        use(m_address);
    });
}

void OwnerForm::show(const core::queries::Overview &overview)
{
    const bool wasBound = m_isBound;
    m_isBound = overview.bot && overview.bot->owner;
    m_icon->setIcon(m_isBound ? u"circle-check"_s : u"circle-dashed"_s, m_isBound ? Tint::Ok : Tint::Neutral);
    m_state->setText(m_isBound ? tr("The bot knows you as %1.").arg(personName(overview.bot->ownerName))
                               : tr("The bot does not know yet which account is yours."));
    m_open->setVisible(!m_isBound);
    m_copy->setVisible(!m_isBound);
    m_link->setVisible(!m_isBound);
    m_forget->setVisible(m_isBound);
    if (m_isBound != wasBound)
        Q_EMIT changed();
    if (m_isBound)
        m_address.clear(); // it was used
    else if (overview.bot && m_link->text().isEmpty())
        withLink([](const QString &) {});
}

} // namespace ui
