// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/connecting.h"

#include "ui/text/people.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

//! The stable word of a verdict, and what is said: %1 is the sender, %2 the chat.
struct ArrivalWords {
    QLatin1StringView verdict;
    Tone tone;
    const char *fact;
    const char *hint;
};

constexpr const char *context = "ui::Connecting";

constexpr ArrivalWords arrivals[]{
    {"made-administrator"_L1, Tone::Ok, QT_TRANSLATE_NOOP("ui::Connecting", "The bot became administrator of %2"), ""},
    {"lost-administrator"_L1, Tone::Warn,
     QT_TRANSLATE_NOOP("ui::Connecting", "The bot is no administrator of %2 any more"),
     QT_TRANSLATE_NOOP("ui::Connecting", "Make it administrator again, then post the code.")},
    {"as-reply"_L1, Tone::Warn, QT_TRANSLATE_NOOP("ui::Connecting", "%1 posted the code in %2 as a reply"),
     QT_TRANSLATE_NOOP("ui::Connecting", "A reply does not count. Post it as a message of its own.")},
    {"as-forward"_L1, Tone::Warn, QT_TRANSLATE_NOOP("ui::Connecting", "%1 forwarded the code to %2"),
     QT_TRANSLATE_NOOP("ui::Connecting", "A forwarded message does not count. Copy the code and post it.")},
    {"as-edit"_L1, Tone::Warn, QT_TRANSLATE_NOOP("ui::Connecting", "%1 edited a message in %2 into the code"),
     QT_TRANSLATE_NOOP("ui::Connecting", "An edit does not count. Post it as a new message.")},
    {"wrong-case"_L1, Tone::Warn, QT_TRANSLATE_NOOP("ui::Connecting", "%1 posted the code in %2 in small letters"),
     QT_TRANSLATE_NOOP("ui::Connecting", "The code is in capitals. Copy it instead of typing.")},
    {"without-prefix"_L1, Tone::Warn, QT_TRANSLATE_NOOP("ui::Connecting", "%1 posted only the second half in %2"),
     QT_TRANSLATE_NOOP("ui::Connecting", "VERIFY_ belongs to it. Copy the whole code.")},
    {"with-other-text"_L1, Tone::Warn,
     QT_TRANSLATE_NOOP("ui::Connecting", "%1 posted the code in %2 among other words"),
     QT_TRANSLATE_NOOP("ui::Connecting", "Post only the code, nothing else.")},
    {"expired"_L1, Tone::Warn, QT_TRANSLATE_NOOP("ui::Connecting", "%1 posted the code in %2 too late"),
     QT_TRANSLATE_NOOP("ui::Connecting", "This code ran out after 5 minutes. Make a new one.")},
    {"not-checked"_L1, Tone::Warn,
     QT_TRANSLATE_NOOP("ui::Connecting", "The code arrived in %2, but Telegram did not answer questions about it"),
     QT_TRANSLATE_NOOP("ui::Connecting", "Make a new code and post that one.")},
    {"old-code"_L1, Tone::Warn, QT_TRANSLATE_NOOP("ui::Connecting", "%1 posted an older code in %2"),
     QT_TRANSLATE_NOOP("ui::Connecting", "A newer code was made since. Post the one that is shown.")},
    {"not-administrator"_L1, Tone::Warn,
     QT_TRANSLATE_NOOP("ui::Connecting", "%1 posted the code in %2 without being administrator"),
     QT_TRANSLATE_NOOP("ui::Connecting", "Somebody who is administrator there must post it.")},
    {"bot-not-administrator"_L1, Tone::Warn,
     QT_TRANSLATE_NOOP("ui::Connecting", "The code arrived in %2, but the bot is no administrator there"),
     QT_TRANSLATE_NOOP("ui::Connecting", "Make the bot administrator, then post the code again.")},
    {"in-private"_L1, Tone::Warn,
     QT_TRANSLATE_NOOP("ui::Connecting", "%1 sent the code where no chat can be connected"),
     QT_TRANSLATE_NOOP("ui::Connecting", "Post it in the group or channel itself, not to the bot.")},
    {"connected"_L1, Tone::Ok, QT_TRANSLATE_NOOP("ui::Connecting", "%2 is connected"), ""},
};

} // namespace

ArrivalText arrivalText(const core::queries::ConnectProgress::Arrival &arrival)
{
    for (const ArrivalWords &words : arrivals) {
        if (words.verdict != arrival.verdict)
            continue;
        QString fact = QCoreApplication::translate(context, words.fact);
        const QString chat = chatName(arrival.chatTitle);
        fact = fact.contains(u"%1"_s) && fact.contains(u"%2"_s) ? fact.arg(personName(arrival.senderName), chat)
            : fact.contains(u"%2"_s)                            ? fact.replace(u"%2"_s, u"%1"_s).arg(chat)
                                                                : fact.arg(personName(arrival.senderName));
        return {words.tone, fact, *words.hint ? QCoreApplication::translate(context, words.hint) : QString()};
    }
    return {Tone::Info,
            QCoreApplication::translate("ui::Connecting", "Something arrived in %1").arg(chatName(arrival.chatTitle)),
            QString()};
}

} // namespace ui
