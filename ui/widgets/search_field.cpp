// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

SearchField::SearchField(const QString &placeholder, core::Scheduler &scheduler, QWidget *parent)
    : QLineEdit(parent)
    , m_hint(placeholder)
    , m_scheduler(scheduler)
{
    setObjectName(u"search"_s);
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setMaxLength(200);
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s, Tint::Muted), LeadingPosition);
    connect(this, &QLineEdit::textEdited, this, [this] {
        const int edit = ++m_edits;
        m_scheduler.after(120ms, this, [this, edit] {
            if (edit == m_edits)
                Q_EMIT searchChanged(text());
        });
    });
    // The clear button edits without textEdited().
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            setSearch({});
    });
}

void SearchField::setSearch(const QString &text)
{
    ++m_edits;
    {
        const QSignalBlocker quiet(this);
        setText(text);
    }
    Q_EMIT searchChanged(text);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return setSearch({});
    QLineEdit::keyPressEvent(event);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    // Half a hint is worse than a short one; assistive tools are told the whole.
    const int room = width() - u(14); // the drawing, what clears, and the edges
    setPlaceholderText(fontMetrics().horizontalAdvance(m_hint) <= room ? m_hint : tr("Search"));
}

} // namespace ui
