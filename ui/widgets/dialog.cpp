// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scroll_body.h"

#include <QBoxLayout>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

//! How large a dialog may be: it stays within its window.
QSize spaceFor(const QWidget &dialog)
{
    const QWidget *parent = dialog.parentWidget();
    const QSize space = parent ? parent->window()->size() : dialog.screen()->availableSize();
    return space - QSize(u(8), u(8));
}

} // namespace

Dialog::Dialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_area(new QScrollArea(this))
    , m_body(new QVBoxLayout)
    , m_trouble(new Notice(Tone::Bad, QString(), QString(), this))
    , m_note(new PlainLabel(Type::Body, Tint::Muted, this))
    , m_cancel(new Button(tr("Cancel"), Button::Kind::Secondary, this))
    , m_accept(new Button(tr("OK"), Button::Kind::Primary, this))
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_accept->setObjectName(u"accept"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_note->setObjectName(u"footNote"_s);
    m_trouble->setObjectName(u"trouble"_s);

    auto *column = new QVBoxLayout(this);
    setUnits(column, this, Insets(0), 0);
    auto *form = new ScrollBody(m_area);
    form->setLayout(m_body);
    setUnits(m_body, form, Insets(6, 5), 5);
    column->addWidget(m_area, 1);

    auto *below = new QVBoxLayout;
    setUnits(below, this, Insets(6, 0, 6, 3), 0);
    below->addWidget(m_trouble);
    auto *frame = new QWidget(this);
    frame->setBackgroundRole(QPalette::Base);
    frame->setAutoFillBackground(true);
    frame->setLayout(below);
    column->addWidget(frame);
    m_trouble->hide();

    column->addWidget(new Line(this));
    auto *foot = new QHBoxLayout;
    setUnits(foot, this, Insets(6, 3), 2);
    m_note->setWrapping(true);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_accept);
    column->addLayout(foot);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &Dialog::acceptWanted);

    resize(qMin(u(160), spaceFor(*this).width()), u(40));
}

void Dialog::showEvent(QShowEvent *event)
{
    growToFit();
    QDialog::showEvent(event);
}

void Dialog::addRow(const QString &name, QWidget *field)
{
    auto *row = new QVBoxLayout;
    row->setContentsMargins({});
    row->addWidget(field);
    addRow(name, row);
}

void Dialog::addRow(const QString &name, QLayout *field)
{
    auto *row = new QHBoxLayout;
    setUnits(row, this, Insets(0), 4);
    auto *label = new PlainLabel(name, Type::Medium, Tint::Text, this);
    label->setWrapping(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setContentsMargins(0, u(1.5), 0, 0);
    row->addWidget(label, 1);
    row->addLayout(field, 4);
    m_body->addLayout(row);
}

void Dialog::setAccept(const QString &iconName, const QString &text, bool isHarmful)
{
    m_accept->setKind(isHarmful ? Button::Kind::Danger : Button::Kind::Primary);
    m_accept->setIconName(iconName);
    m_accept->setText(text);
}

void Dialog::setCancel(const QString &text)
{
    m_cancel->setText(text);
}

void Dialog::setOnlyClose()
{
    m_accept->hide();
    setCancel(tr("Close"));
    m_cancel->setDefault(true);
}

void Dialog::setFootNote(const QString &text)
{
    m_footNote = text;
    updateFoot();
}

void Dialog::setBlocker(const QString &reason)
{
    m_blocker = reason;
    updateFoot();
}

void Dialog::setWorking(bool working)
{
    m_isWorking = working;
    updateFoot();
}

void Dialog::showTrouble(const QString &text)
{
    m_trouble->setTexts(Tone::Bad, text, QString());
    m_trouble->show();
    if (isVisible())
        growToFit(); // nothing of the form shall hide behind it
}

void Dialog::hideTrouble()
{
    m_trouble->hide();
}

void Dialog::expectHeight(int height)
{
    resize(width(), qMin(height, spaceFor(*this).height()));
}

void Dialog::growToFit()
{
    layout()->activate();
    resize(qMin(width(), spaceFor(*this).width()), height());
    const QWidget &form = *m_area->widget();
    const int inside = m_area->width() > 0 ? width() : u(160);
    const int content =
        form.layout()->hasHeightForWidth() ? form.layout()->totalHeightForWidth(inside) : form.sizeHint().height();
    const int foot = layout()->totalMinimumSize().height() - m_area->minimumSizeHint().height();
    const int wanted = qMin(content + qMax(0, foot), spaceFor(*this).height());
    if (wanted > height())
        resize(width(), wanted);
}

void Dialog::updateFoot()
{
    m_accept->setEnabled(m_blocker.isEmpty() && !m_isWorking);
    m_note->setText(m_blocker.isEmpty() ? m_footNote : m_blocker);
}

ConfirmDialog::ConfirmDialog(const QString &title, const QString &text, const QString &iconName, const QString &accept,
                             QWidget *parent)
    : Dialog(title, parent)
{
    setObjectName(u"confirmDialog"_s);
    auto *words = new PlainLabel(text, Type::Body, Tint::Text, this);
    words->setWrapping(true);
    body()->addWidget(words);
    body()->addStretch(1);
    setAccept(iconName, accept, true);
    setFootNote(tr("This cannot be taken back."));
    connect(this, &Dialog::acceptWanted, this, [this] {
        Q_EMIT confirmed();
        close();
    });
    resize(qMin(u(120), width()), height());
}

} // namespace ui
