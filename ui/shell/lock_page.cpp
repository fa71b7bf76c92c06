// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock_page.h"

#include "core/base/deliver.h"
#include "ui/models/app_lock.h"
#include "ui/text/lock.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scroll_body.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

LockPage::LockPage(AppLock &lock, core::Scheduler &scheduler, QWidget *parent)
    : QWidget(parent)
    , m_lock(lock)
    , m_scheduler(scheduler)
    , m_password(new QLineEdit(this))
    , m_unlock(new Button(u"lock-open"_s, tr("Unlock"), Button::Kind::Primary, this))
    , m_trouble(new PlainLabel(Type::Body, Tint::Bad, this))
    , m_help(new PlainLabel(forgottenPasswordText(), Type::Body, Tint::Muted, this))
{
    setObjectName(u"lockPage"_s);
    setAccessibleName(tr("Gatehouse is locked."));
    auto *outer = new QVBoxLayout(this);
    setUnits(outer, this, Insets(0), 0);
    auto *area = new QScrollArea(this);
    outer->addWidget(area);
    auto *sides = new QHBoxLayout(new ScrollBody(area));
    setUnits(sides, area->widget(), Insets(6), 0);
    auto *column = new QVBoxLayout;
    setUnits(column, area->widget(), Insets(0), 3);
    sides->addStretch(1);
    sides->addLayout(column);
    sides->addStretch(1);

    auto *title = new PlainLabel(tr("Gatehouse is locked."), Type::Title, Tint::Text, this);
    auto *about = new PlainLabel(tr("The bot goes on working."), Type::Body, Tint::Muted, this);
    auto *forgotten = new Button(tr("Forgot the password?"), Button::Kind::Link, this);
    for (auto *label : {title, about, m_trouble, m_help}) {
        label->setWrapping(true);
        label->setMinimumWidth(u(90));
    }
    m_password->setObjectName(u"lockPassword"_s);
    m_password->setAccessibleName(tr("Password"));
    m_password->setPlaceholderText(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(500);
    m_unlock->setObjectName(u"unlock"_s);
    m_trouble->setObjectName(u"lockTrouble"_s);
    m_help->setObjectName(u"lockHelp"_s);
    m_help->hide();
    m_trouble->hide();
    forgotten->setObjectName(u"forgotPassword"_s);

    auto *row = new QHBoxLayout;
    setUnits(row, this, Insets(0), 2);
    row->addWidget(m_password, 1);
    row->addWidget(m_unlock);
    column->addStretch(2);
    column->addWidget(new IconMark(u"lock"_s, Tint::Accent, 10, this), 0, Qt::AlignLeading);
    column->addWidget(title);
    column->addWidget(about);
    column->addLayout(row);
    column->addWidget(m_trouble);
    column->addWidget(forgotten, 0, Qt::AlignLeading);
    column->addWidget(m_help);
    column->addStretch(3);

    connect(m_password, &QLineEdit::returnPressed, this, &LockPage::tryPassword);
    connect(m_password, &QLineEdit::textEdited, m_trouble, &QWidget::hide);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::tryPassword);
    connect(forgotten, &QPushButton::clicked, this, [this] { m_help->setVisible(!m_help->isVisible()); });
    updateFields();
    if (lock.wait() > 0s)
        countDown();
}

void LockPage::focusPassword()
{
    m_password->setFocus(Qt::OtherFocusReason);
}

void LockPage::tryPassword()
{
    if (m_isWorking || m_lock.wait() > 0s || m_password->text().isEmpty())
        return;
    m_isWorking = true;
    updateFields();
    const auto outcome = m_lock.unlock(core::Secret(m_password->text().toUtf8()));
    m_password->clear();
    core::deliver(outcome, this, [this](const core::Result<> &result) {
        m_isWorking = false;
        if (!result)
            showTrouble(result);
    });
}

void LockPage::showTrouble(const core::Result<> &result)
{
    m_trouble->setText(lockTrouble(result.error(), m_lock.wait()));
    m_trouble->show();
    QAccessibleEvent alert(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    updateFields();
    if (m_lock.wait() > 0s)
        countDown();
    else
        focusPassword();
}

void LockPage::countDown()
{
    updateFields();
    if (m_lock.wait() <= 0s) {
        m_trouble->setText(tr("That was not the password. You can try again."));
        return focusPassword();
    }
    m_scheduler.after(std::min<core::Duration>(1s, m_lock.wait()), this, [this] {
        if (m_lock.wait() > 0s)
            m_trouble->setText(lockTrouble({core::Error::Kind::WrongPassphrase}, m_lock.wait()));
        countDown();
    });
}

void LockPage::updateFields()
{
    const bool isOpen = !m_isWorking && m_lock.wait() <= 0s;
    m_password->setEnabled(isOpen);
    m_unlock->setEnabled(isOpen);
}

} // namespace ui
