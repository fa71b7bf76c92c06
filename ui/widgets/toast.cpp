// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "core/base/deliver.h"
#include "ui/text/errors.h"
#include "ui/theme/contrast.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/marks.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr size_t maxToasts = 3;

//! Closes the toast; drawn in the toast's own colours, which are the reverse of the window's.
class CloseButton final : public QAbstractButton {
public:
    explicit CloseButton(QWidget *parent) : QAbstractButton(parent)
    {
        setAccessibleName(Toast::tr("Close"));
        setToolTip(Toast::tr("Close"));
        setAttribute(Qt::WA_Hover);
    }
    [[nodiscard]] QSize sizeHint() const override { return {u(7), u(7)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        if (underMouse())
            paintRounded(&painter, rect(), controlRadius(), mixed(theme.page, theme.text, 0.1));
        paintIcon(&painter, QRectF(rect()).adjusted(u(1.5), u(1.5), -u(1.5), -u(1.5)), u"x"_s, theme.text);
        QStyleOption option;
        option.initFrom(this);
        if (showsFocus(option))
            paintFocusRing(&painter, rect(), controlRadius(), theme.accentText);
    }
};

//! The window's palette the other way round.
QPalette reversed(const QPalette &palette)
{
    QPalette result = palette;
    const QColor ground = palette.color(QPalette::ToolTipBase);
    const QColor text = palette.color(QPalette::ToolTipText);
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button})
        result.setColor(role, ground);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(role, readable(text, ground));
    return result;
}

} // namespace

Toast::Toast(ToastText text, core::Scheduler &scheduler, QWidget *parent)
    : QFrame(parent)
    , m_text(std::move(text))
    , m_scheduler(scheduler)
    , m_left(m_text.span)
    , m_label(new QLabel(this))
{
    setObjectName(u"toast"_s);
    setAccessibleName(m_text.text);
    applyColors();
    auto *row = new QHBoxLayout(this);
    setUnits(row, this, Insets(3.5, 1.5, 1.5, 1.5), 3);
    const QString iconName = !m_text.iconName.isEmpty() ? m_text.iconName
        : m_text.isError                                ? toneIcon(Tone::Bad)
                                                        : toneIcon(Tone::Ok);
    row->addWidget(new IconMark(iconName, m_text.isError ? Tint::Bad : Tint::Text, 4, this));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setText(m_text.text);
    row->addWidget(m_label, 1);
    if (m_text.undo) {
        m_undo = new Button(tr("Undo"), Button::Kind::Link, this);
        m_undo->setObjectName(u"undo"_s);
        m_undo->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
        connect(m_undo, &QPushButton::clicked, this, &Toast::undo);
        row->addWidget(m_undo);
        m_seconds = new QLabel(this);
        m_seconds->setTextFormat(Qt::PlainText);
        row->addWidget(m_seconds);
    }
    auto *close = new CloseButton(this);
    connect(close, &QAbstractButton::clicked, this, &Toast::closed);
    row->addWidget(close);
    tick();
}

ToastText Toast::rest() const
{
    ToastText rest = m_text;
    rest.span = m_left;
    if (!canUndo())
        rest.undo = nullptr;
    return rest;
}

void Toast::undo()
{
    if (!canUndo())
        return;
    const auto take = std::exchange(m_text.undo, nullptr);
    Q_EMIT undoing(take());
    Q_EMIT closed();
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    paintRounded(&painter, rect(), cardRadius(), theme.page, theme.isHighContrast ? theme.text : QColor());
    if (!m_undo || m_text.span <= core::Duration(0))
        return;
    const qreal share = qBound(0.0, qreal(m_left.count()) / qreal(m_text.span.count()), 1.0);
    QRect bar(0, height() - u(0.75), qRound(width() * share), u(0.75));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), theme.accentText);
}

void Toast::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyColors();
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    closeUnlessHeld();
}

void Toast::tick()
{
    if (m_text.isError)
        return;
    if (m_left <= core::Duration(0)) {
        // What happens next is not held up by the pointer, so undo goes; the words stay for whoever is reading.
        if (m_undo) {
            m_undo->hide();
            m_seconds->hide();
        }
        closeUnlessHeld();
    }
    if (m_seconds)
        m_seconds->setText(tr("%Ln s", nullptr, static_cast<int>(m_left / 1s)));
    update();
    m_scheduler.after(1s, this, [this] {
        m_left = qMax(core::Duration(0), m_left - 1s);
        tick();
    });
}

void Toast::closeUnlessHeld()
{
    const bool isHeld = underMouse() || (focusWidget() && focusWidget()->hasFocus());
    if (m_left <= core::Duration(0) && !m_text.isError && !isHeld)
        Q_EMIT closed();
}

void Toast::applyColors()
{
    setPalette(reversed(QApplication::palette()));
}

ToastHost::ToastHost(QWidget &area, core::Scheduler &scheduler) : QObject(&area), m_area(area), m_scheduler(scheduler)
{
    area.installEventFilter(this);
}

void ToastHost::show(ToastText text)
{
    if (m_toasts.size() < maxToasts)
        return add(std::move(text));
    auto oldest =
        std::find_if(m_toasts.begin(), m_toasts.end(), [](const Toast *t) { return !t->isError() && !t->canUndo(); });
    if (oldest == m_toasts.end())
        oldest = std::find_if(m_toasts.begin(), m_toasts.end(), [](const Toast *t) { return !t->isError(); });
    if (oldest == m_toasts.end()) {
        m_waiting.push_back(std::move(text));
        return;
    }
    remove(*oldest);
    add(std::move(text));
}

void ToastHost::showError(const QString &text)
{
    show({.text = text, .isError = true});
}

bool ToastHost::undoLatest()
{
    const auto newest = std::find_if(m_toasts.rbegin(), m_toasts.rend(), [](const Toast *t) { return t->canUndo(); });
    if (newest == m_toasts.rend())
        return false;
    (*newest)->undo();
    return true;
}

std::vector<ToastText> ToastHost::take()
{
    std::vector<ToastText> taken;
    for (Toast *toast : std::vector(m_toasts)) {
        taken.push_back(toast->rest());
        remove(toast);
    }
    std::move(m_waiting.begin(), m_waiting.end(), std::back_inserter(taken));
    m_waiting.clear();
    return taken;
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::StyleChange)
        arrange();
    return QObject::eventFilter(watched, event);
}

void ToastHost::add(ToastText text)
{
    auto *toast = new Toast(std::move(text), m_scheduler, &m_area);
    m_toasts.push_back(toast);
    connect(toast, &Toast::closed, this, [this, toast] {
        remove(toast);
        if (!m_waiting.empty()) {
            ToastText next = std::move(m_waiting.front());
            m_waiting.erase(m_waiting.begin());
            show(std::move(next));
        }
    });
    connect(toast, &Toast::undoing, this, &ToastHost::sayIfTooLate);
    toast->show();
    arrange();
    QAccessibleEvent alert(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ToastHost::sayIfTooLate(const QFuture<core::Result<>> &answer)
{
    core::deliver(answer, this, [this](const core::Result<> &result) {
        if (!result)
            showError(result.error().kind == core::Error::Kind::NotFound
                          ? tr("It was too late to take it back: it has been done.")
                          : errorText(result.error()));
    });
}

void ToastHost::remove(Toast *toast)
{
    std::erase(m_toasts, toast);
    toast->hide();
    toast->disconnect(this);
    toast->deleteLater();
    arrange();
}

void ToastHost::arrange()
{
    const int margin = u(6);
    const int width = qMin(u(115), m_area.width() - 2 * margin);
    int bottom = m_area.height() - u(3);
    for (auto toast = m_toasts.rbegin(); toast != m_toasts.rend(); ++toast) {
        const int wanted = (*toast)->layout()->hasHeightForWidth() ? (*toast)->layout()->totalHeightForWidth(width)
                                                                   : (*toast)->sizeHint().height();
        const int height = qMax(u(10), wanted);
        const QRect place(margin, bottom - height, width, height);
        (*toast)->setGeometry(QStyle::visualRect(m_area.layoutDirection(), m_area.rect(), place));
        (*toast)->raise();
        bottom -= height + u(2);
    }
}

} // namespace ui
