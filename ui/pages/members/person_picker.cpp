// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/person_picker.h"

#include "core/base/deliver.h"
#include "ui/models/roles.h"
#include "ui/text/people.h"
#include "ui/text/safe_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/plain_label.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using core::queries::MemberDetails;
using core::queries::MemberRow;

namespace {

constexpr int suggestionCount = 8;

//! A positive whole number that fits Telegram's ids.
std::optional<core::UserId> idOf(const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.trimmed().toLongLong(&isNumber);
    return isNumber && id > 0 ? std::optional(core::UserId(id)) : std::nullopt;
}

//! What stands after @, if it can be a username. \see https://core.telegram.org/method/account.checkUsername
QString usernameOf(const QString &text)
{
    static const QRegularExpression pattern(u"^@([A-Za-z][A-Za-z0-9_]{3,31})$"_s);
    return pattern.match(text.trimmed()).captured(1);
}

//! A person as the table shows them, and the id that tells two of one name apart.
class SuggestionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {u(60), u(11.25)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option(item);
        if (option.state.testFlag(QStyle::State_Selected))
            option.palette = selectedPalette(option.palette);
        const Theme &theme = Theme::of(option.palette);
        const auto subject = index.data(SubjectRole).value<Subject>();
        const QRect row = option.rect.adjusted(u(3), 0, -u(3), 0);
        const auto mirrored = [&](const QRect &logical) { return QStyle::visualRect(option.direction, row, logical); };
        painter->save();
        painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? theme.soft : theme.page);
        const int side = u(7.5);
        paintAvatar(painter, mirrored({row.left(), row.center().y() - side / 2, side, side}), subject, option.palette);
        const int left = row.left() + side + u(3);
        const int half = row.height() / 2;
        const auto line = [&](int top, Type type, const QColor &color, Qt::Alignment vertical, const QString &text) {
            painter->setFont(font(type));
            painter->setPen(color);
            const QRect place(left, top, row.right() - left, half);
            painter->drawText(mirrored(place),
                              int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | vertical)
                                  | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        };
        line(row.top(), Type::Medium, theme.text, Qt::AlignBottom, subject.name);
        line(row.top() + half, Type::Caption, theme.muted, Qt::AlignTop,
             subject.note + u" · "_s + index.data(IdRole).toString());
        painter->restore();
    }
};

} // namespace

PersonPicker::PersonPicker(MembersPort port, PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_port(std::move(port))
    , m_context(context)
    , m_edit(new QLineEdit(this))
    , m_suggestions(new QStandardItemModel(this))
    , m_card(new Card(this))
    , m_avatar(new Avatar(7.5, m_card))
    , m_name(new PlainLabel(Type::Medium, Tint::Text, m_card))
    , m_about(new PlainLabel(Type::Caption, Tint::Muted, m_card))
    , m_hint(new PlainLabel(Type::Caption, Tint::Muted, this))
{
    m_edit->setObjectName(u"who"_s);
    m_edit->setPlaceholderText(tr("Name, @name or id"));
    m_edit->setAccessibleName(tr("Who"));
    m_edit->setMaxLength(100);
    m_edit->setClearButtonEnabled(true);
    m_completer = new QCompleter(m_suggestions, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_edit);
    m_completer->popup()->setItemDelegate(new SuggestionDelegate(m_completer));

    m_name->setEliding(true);
    m_about->setEliding(true);
    auto *clear = iconButton(u"x"_s, tr("Choose somebody else"), Button::Kind::Quiet, m_card);
    auto *words = new QVBoxLayout;
    setUnits(words, m_card, Insets(0), 0);
    words->addWidget(m_name);
    words->addWidget(m_about);
    auto *row = new QHBoxLayout(m_card);
    setUnits(row, m_card, Insets(3, 1.5, 1.5, 1.5), 2);
    row->addWidget(m_avatar);
    row->addLayout(words, 1);
    row->addWidget(clear);

    auto *column = new QVBoxLayout(this);
    setUnits(column, this, Insets(0), 1.5);
    column->addWidget(m_edit);
    column->addWidget(m_card);
    m_hint->setWrapping(true);
    column->addWidget(m_hint);
    m_card->hide();
    m_hint->hide();
    setFocusProxy(m_edit);

    connect(m_edit, &QLineEdit::textEdited, this, &PersonPicker::typed);
    connect(clear, &QPushButton::clicked, this, &PersonPicker::clearChosen);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                const auto chosen = static_cast<size_t>(index.row());
                if (chosen < m_rows.size())
                    showChosen(m_rows[chosen]);
            });
}

void PersonPicker::choose(core::UserId user)
{
    core::deliver(m_port.details(user), this, [this](const core::Result<MemberDetails> &details) {
        if (!details)
            return;
        const core::Person &person = details->member.person;
        MemberRow row;
        row.id = person.id;
        row.name = fullName(person);
        row.username = person.username;
        row.directMessages = details->member.directMessages;
        showChosen(row);
    });
}

bool PersonPicker::isValid() const
{
    return user().has_value() || !username().isEmpty();
}

std::optional<core::UserId> PersonPicker::user() const
{
    return m_chosen ? std::optional(m_chosen->id) : idOf(m_edit->text());
}

QString PersonPicker::username() const
{
    return m_chosen ? QString() : usernameOf(m_edit->text());
}

QString PersonPicker::displayName() const
{
    return m_chosen ? personName(m_chosen->name) : safeName(m_edit->text());
}

void PersonPicker::typed()
{
    Q_EMIT changed();
    const int edit = ++m_edits;
    m_context.scheduler.after(120ms, this, [this, edit] {
        if (edit == m_edits)
            askSuggestions();
    });
}

void PersonPicker::askSuggestions()
{
    QString text = m_edit->text().trimmed();
    if (text.startsWith(u'@'))
        text.remove(0, 1);
    if (text.isEmpty())
        return m_completer->popup()->hide();
    const int edit = m_edits;
    core::deliver(m_port.suggest(text, suggestionCount), this,
                  [this, edit](const core::Result<std::vector<MemberRow>> &rows) {
                      if (rows && edit == m_edits)
                          showSuggestions(*rows);
                  });
}

void PersonPicker::showSuggestions(const std::vector<MemberRow> &rows)
{
    m_rows = rows;
    m_suggestions->clear();
    for (const MemberRow &row : rows) {
        //: A name, an @name and an id.
        auto *item =
            new QStandardItem(tr("%1  %2  %3").arg(personName(row.name), atName(row.username), row.id.toString()));
        item->setEditable(false);
        item->setData(QVariant::fromValue(personSubject(row.id, row.name, row.username)), SubjectRole);
        item->setData(row.id.value(), IdRole);
        m_suggestions->appendRow(item);
    }
    if (rows.empty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void PersonPicker::showChosen(const MemberRow &row)
{
    ++m_edits;
    m_chosen = row;
    m_avatar->setSubject(personSubject(row.id, row.name, row.username));
    m_name->setText(personName(row.name));
    m_about->setText(atName(row.username) + u" · "_s + row.id.toString());
    m_hint->setText(reachText(row.directMessages, personName(row.name)));
    m_hint->setTint(row.directMessages == core::DirectMessages::Started ? Tint::Muted : Tint::Warn);
    m_hint->show();
    m_edit->hide();
    m_card->show();
    Q_EMIT changed();
}

void PersonPicker::clearChosen()
{
    m_chosen.reset();
    m_card->hide();
    m_hint->hide();
    m_edit->clear();
    m_edit->show();
    m_edit->setFocus();
    Q_EMIT changed();
}

} // namespace ui
