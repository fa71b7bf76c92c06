// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/help_context.h"

#include "ui/widgets/button.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr const char *property = "gatehouseHelp";

class HelpWords {
    Q_DECLARE_TR_FUNCTIONS(ui::HelpWords)
};

} // namespace

void setHelp(QWidget *widget, HelpTopic topic)
{
    widget->setProperty(property, helpPage(topic));
}

QString helpAt(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QVariant page = widget->property(property); page.isValid())
            return page.toString();
        if (widget->isWindow())
            break; // what lies behind a dialog is about something else
    }
    return {};
}

void copyHelp(QWidget *to, const QWidget *from)
{
    to->setProperty(property, from->property(property));
}

Button *learnMore(HelpTopic topic, QWidget *parent)
{
    auto *button = new Button(HelpWords::tr("Learn more"), Button::Kind::Link, parent);
    button->setObjectName(u"learnMore"_s);
    setHelp(button, topic);
    QObject::connect(button, &QPushButton::clicked, button, [button] { askForHelp(button); });
    return button;
}

void askForHelp(QWidget *widget)
{
    QEvent wanted{QEvent::Type(helpWantedEvent())};
    QCoreApplication::sendEvent(widget, &wanted);
}

int helpWantedEvent()
{
    static const int type = QEvent::registerEventType();
    return type;
}

} // namespace ui
