// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_profile_dialog.h"

#include "ui/text/errors.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/plain_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

NewProfileDialog::NewProfileDialog(std::function<core::Result<>(const QString &)> make, QWidget *parent)
    : Dialog(tr("New profile"), parent)
    , m_make(std::move(make))
    , m_name(new QLineEdit(this))
{
    setObjectName(u"newProfileDialog"_s);
    auto *about =
        new PlainLabel(tr("A profile is for one bot, with members, chats and settings of its own. It opens in "
                          "a window of its own; this bot goes on working beside it."),
                       Type::Body, Tint::Muted, this);
    about->setWrapping(true);
    body()->addWidget(about);
    m_name->setObjectName(u"profileName"_s);
    m_name->setAccessibleName(tr("Name of the folder"));
    m_name->setMaxLength(40);
    addRow(tr("Name of the folder"), m_name);
    body()->addStretch(1);
    setAccept(u"plus"_s, tr("Open it"));
    setBlocker(tr("Enter a name."));
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        hideTrouble();
        setBlocker(text.trimmed().isEmpty() ? tr("Enter a name.") : QString());
    });
    connect(this, &Dialog::acceptWanted, this, &NewProfileDialog::run);
    resize(u(130), u(60));
    m_name->setFocus();
}

void NewProfileDialog::run()
{
    const auto made = m_make(m_name->text().trimmed());
    if (made)
        return accept();
    using Kind = core::Error::Kind;
    if (made.error().kind == Kind::InvalidInput)
        showTrouble(tr("Letters, digits, blanks, - and _ make a name."));
    else if (made.error().kind == Kind::Busy)
        showTrouble(tr("There is a profile of this name already."));
    else
        showTrouble(errorText(made.error()));
    m_name->setFocus();
}

} // namespace ui
