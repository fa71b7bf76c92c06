// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/password_dialog.h"

#include "core/base/deliver.h"
#include "ui/models/app_lock.h"
#include "ui/text/lock.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/plain_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype shortestPassword = 4; // against a glance, not against a thief with the disk

QString titleOf(PasswordDialog::Task task)
{
    switch (task) {
    case PasswordDialog::Task::Set:
        return PasswordDialog::tr("Set a password");
    case PasswordDialog::Task::Change:
        return PasswordDialog::tr("Change the password");
    case PasswordDialog::Task::Remove:
        return PasswordDialog::tr("Switch the lock off");
    }
    Q_UNREACHABLE();
}

} // namespace

PasswordDialog::PasswordDialog(AppLock &lock, Task task, QWidget *parent)
    : Dialog(titleOf(task), parent)
    , m_lock(lock)
    , m_task(task)
{
    setObjectName(u"passwordDialog"_s);
    if (task == Task::Set) {
        auto *about = new PlainLabel(tr("Choose one that you remember: Gatehouse keeps only a fingerprint of it, from "
                                        "which nobody can read it back."),
                                     Type::Body, Tint::Muted, this);
        about->setWrapping(true);
        body()->addWidget(about);
    } else {
        m_current = addPassword(u"currentPassword"_s, tr("Present password"));
    }
    if (task != Task::Remove) {
        m_next = addPassword(u"newPassword"_s, tr("New password"));
        m_repeated = addPassword(u"repeatedPassword"_s, tr("Once more"));
    }
    body()->addStretch(1);
    setAccept(task == Task::Remove ? u"lock-open"_s : u"lock"_s, titleOf(task));
    setBlocker(blocker());
    connect(this, &Dialog::acceptWanted, this, &PasswordDialog::run);
    resize(u(150), u(72));
    (m_current ? m_current : m_next)->setFocus();
}

QLineEdit *PasswordDialog::addPassword(const QString &objectName, const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(500);
    addRow(name, field);
    connect(field, &QLineEdit::textChanged, this, [this] {
        hideTrouble();
        setBlocker(blocker());
    });
    return field;
}

QString PasswordDialog::blocker() const
{
    if (m_current && m_current->text().isEmpty())
        return tr("Enter the present password.");
    if (!m_next)
        return {};
    if (m_next->text().size() < shortestPassword)
        return tr("Take at least %Ln letters or digits.", nullptr, shortestPassword);
    if (m_repeated->text().isEmpty())
        return tr("Enter the new password once more.");
    return m_next->text() == m_repeated->text() ? QString() : tr("The two passwords differ.");
}

void PasswordDialog::run()
{
    const auto secretOf = [](const QLineEdit *field) {
        return field ? core::Secret(field->text().toUtf8()) : core::Secret();
    };
    setWorking(true);
    const auto outcome = m_task == Task::Remove ? m_lock.removePassword(secretOf(m_current))
                                                : m_lock.setPassword(secretOf(m_current), secretOf(m_next));
    core::deliver(outcome, this, [this](const core::Result<> &result) {
        setWorking(false);
        if (!result) {
            showTrouble(lockTrouble(result.error(), m_lock.wait()));
            if (m_current) {
                m_current->selectAll();
                m_current->setFocus();
            }
            return;
        }
        Q_EMIT succeeded();
        close();
    });
}

} // namespace ui
