// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/tag_dialog.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using core::UserId;

TagDialog::TagDialog(MembersPort port, PageContext context, std::vector<UserId> users, QWidget *parent)
    : BulkDialog(tr("Tags"), std::move(port), context, std::move(users), parent)
    , m_add(makeField(u"addTags"_s, tr("Tags to add")))
    , m_remove(makeField(u"removeTags"_s, tr("Tags to take away")))
{
    setObjectName(u"tagDialog"_s);
    auto *who = new PlainLabel(tr("%Ln people", nullptr, static_cast<int>(this->users().size())), Type::Medium,
                               Tint::Text, this);
    who->setContentsMargins(0, u(1.5), 0, 0);
    addRow(tr("Who"), who);
    addRow(tr("Add"), m_add);
    addRow(tr("Take away"), m_remove);
    auto *hint = new PlainLabel(tr("Commas between several tags."), Type::Caption, Tint::Muted, this);
    hint->setWrapping(true);
    addRow(QString(), hint);
    addPreview();
    body()->addStretch(1);
    setAccept(u"tag"_s, tr("Change tags"));
    expectHeight(u(90));
    m_add->setFocus();
    changed();
}

QLineEdit *TagDialog::makeField(const QString &name, const QString &accessibleName)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setMaxLength(200);
    connect(field, &QLineEdit::textChanged, this, [this] {
        const int edit = ++m_edits;
        setBlocker(tr("Counting what will happen…"));
        context().scheduler.after(120ms, this, [this, edit] {
            if (edit == m_edits)
                changed();
        });
    });
    return field;
}

QStringList tagsIn(const QString &text)
{
    QStringList tags;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        if (const QString tag = part.trimmed(); !tag.isEmpty() && !tags.contains(tag))
            tags << tag;
    }
    return tags;
}

void TagDialog::changed()
{
    const bool isEmpty = tagsIn(m_add->text()).isEmpty() && tagsIn(m_remove->text()).isEmpty();
    recount(isEmpty ? tr("Name a tag.") : QString());
}

core::commands::TagMembers TagDialog::order(const std::vector<UserId> &users) const
{
    return {users, tagsIn(m_add->text()), tagsIn(m_remove->text())};
}

void TagDialog::forgetCounts()
{
    m_changed = 0;
    m_same = 0;
}

void TagDialog::countPart(const std::vector<UserId> &users, BulkRun::Done done)
{
    handle(port().previewTags(order(users)), std::move(done), [this](const auto &outcomes) { add(outcomes); });
}

void TagDialog::doPart(const std::vector<UserId> &users, BulkRun::Done done)
{
    handle(port().tagMembers(order(users)), std::move(done), [this](const auto &outcomes) { add(outcomes); });
}

void TagDialog::add(const std::vector<core::commands::TagOutcome> &outcomes)
{
    for (const core::commands::TagOutcome &outcome : outcomes)
        ++(outcome.isChanged ? m_changed : m_same);
}

QString TagDialog::showCounts(Notice &preview)
{
    preview.setTexts(Tone::Neutral, tr("%Ln people get other tags", nullptr, m_changed),
                     m_same == 0 ? QString() : tr("%Ln stay as they are", nullptr, m_same));
    return m_changed > 0 ? QString() : tr("Nothing would change.");
}

ToastText TagDialog::summary()
{
    return {.text = tr("The tags of %Ln people are changed.", nullptr, m_changed), .iconName = u"tag"_s};
}

} // namespace ui
