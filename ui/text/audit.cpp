// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/audit.h"

#include "ui/text/errors.h"
#include "ui/text/people.h"
#include "ui/text/safe_text.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

//! A stable word and its two sentences: %1 is the person, %2 the chat; in a timeline the person is not named.
struct EventWords {
    QLatin1StringView action;
    Tone tone;
    QLatin1StringView iconName;
    const char *aboutPerson;
    const char *inTimeline;
};

constexpr const char *context = "ui::Audit";

constexpr EventWords events[]{
    {"member-added"_L1, Tone::Info, "user-plus"_L1, QT_TRANSLATE_NOOP("ui::Audit", "%1 was let into %2"),
     QT_TRANSLATE_NOOP("ui::Audit", "Let into %2.")},
    {"removal-ordered"_L1, Tone::Neutral, "user-minus"_L1, QT_TRANSLATE_NOOP("ui::Audit", "%1 is to leave %2"),
     QT_TRANSLATE_NOOP("ui::Audit", "Is to leave %2.")},
    {"ban-ordered"_L1, Tone::Neutral, "ban"_L1, QT_TRANSLATE_NOOP("ui::Audit", "%1 is to be banned from %2"),
     QT_TRANSLATE_NOOP("ui::Audit", "Is to be banned from %2.")},
    {"left-in-place"_L1, Tone::Neutral, "user-minus"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "%1 has no reason to be in %2 any more, and stays"),
     QT_TRANSLATE_NOOP("ui::Audit", "Has no reason to be in %2 any more, and stays.")},
    {"let-stay"_L1, Tone::Ok, "check"_L1, QT_TRANSLATE_NOOP("ui::Audit", "%1 may stay in %2"),
     QT_TRANSLATE_NOOP("ui::Audit", "May stay in %2.")},
    {"undone"_L1, Tone::Neutral, "undo-2"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "The last change for %1 in %2 was taken back"),
     QT_TRANSLATE_NOOP("ui::Audit", "The last change in %2 was taken back.")},
    {"taken-out"_L1, Tone::Neutral, "user-minus"_L1, QT_TRANSLATE_NOOP("ui::Audit", "%1 was removed from %2"),
     QT_TRANSLATE_NOOP("ui::Audit", "Removed from %2.")},
    {"banned"_L1, Tone::Neutral, "ban"_L1, QT_TRANSLATE_NOOP("ui::Audit", "%1 was banned from %2"),
     QT_TRANSLATE_NOOP("ui::Audit", "Banned from %2.")},
    {"removal-failed"_L1, Tone::Bad, "octagon-x"_L1, QT_TRANSLATE_NOOP("ui::Audit", "%1 could not be removed from %2"),
     QT_TRANSLATE_NOOP("ui::Audit", "Could not be removed from %2.")},
    {"removal-given-up"_L1, Tone::Warn, "user-minus"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "The removal of %1 from %2 was given up"),
     QT_TRANSLATE_NOOP("ui::Audit", "The removal from %2 was given up.")},
    {"joined"_L1, Tone::Ok, "log-in"_L1, QT_TRANSLATE_NOOP("ui::Audit", "%1 joined %2"),
     QT_TRANSLATE_NOOP("ui::Audit", "Joined %2.")},
    {"joined-with-link"_L1, Tone::Ok, "log-in"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "%1 joined %2 with the personal link"),
     QT_TRANSLATE_NOOP("ui::Audit", "Joined %2 with the personal link. The link was closed.")},
    {"added-in-telegram"_L1, Tone::Info, "user-plus"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "An administrator added %1 to %2"),
     QT_TRANSLATE_NOOP("ui::Audit", "Added to %2 by an administrator.")},
    {"left"_L1, Tone::Neutral, "log-out"_L1, QT_TRANSLATE_NOOP("ui::Audit", "%1 left %2"),
     QT_TRANSLATE_NOOP("ui::Audit", "Left %2.")},
    {"removed-in-telegram"_L1, Tone::Neutral, "user-minus"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "An administrator removed %1 from %2"),
     QT_TRANSLATE_NOOP("ui::Audit", "Removed from %2 by an administrator.")},
    {"banned-in-telegram"_L1, Tone::Neutral, "ban"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "An administrator banned %1 from %2"),
     QT_TRANSLATE_NOOP("ui::Audit", "Banned from %2 by an administrator.")},
    {"found-inside"_L1, Tone::Info, "log-in"_L1, QT_TRANSLATE_NOOP("ui::Audit", "%1 was found to be in %2"),
     QT_TRANSLATE_NOOP("ui::Audit", "Found to be in %2. Nobody saw them come.")},
    {"found-outside"_L1, Tone::Neutral, "log-out"_L1, QT_TRANSLATE_NOOP("ui::Audit", "%1 was found not to be in %2"),
     QT_TRANSLATE_NOOP("ui::Audit", "Found not to be in %2.")},
    {"not-known-there"_L1, Tone::Neutral, "user-minus"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "%1 did not have to be removed: Telegram does not know them in %2"),
     QT_TRANSLATE_NOOP("ui::Audit", "Did not have to be removed: not known to Telegram in %2.")},
    {"came-with-foreign-link"_L1, Tone::Info, "shield-check"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "%1 came into %2 with the link of somebody else"),
     QT_TRANSLATE_NOOP("ui::Audit", "Came into %2 with the link of somebody else.")},
    {"link-stolen"_L1, Tone::Info, "shield-check"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "Somebody else used the link of %1 into %2: removed, a new link is sent"),
     QT_TRANSLATE_NOOP("ui::Audit", "Somebody else used the %2 link. That person is removed; a new link is sent.")},
    {"link-made"_L1, Tone::Neutral, "link"_L1, QT_TRANSLATE_NOOP("ui::Audit", "A link into %2 was made for %1"),
     QT_TRANSLATE_NOOP("ui::Audit", "A link into %2 was made.")},
    {"link-failed"_L1, Tone::Bad, "octagon-x"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "No link into %2 could be made for %1"),
     QT_TRANSLATE_NOOP("ui::Audit", "No link into %2 could be made.")},
    {"link-sent"_L1, Tone::Neutral, "send"_L1, QT_TRANSLATE_NOOP("ui::Audit", "The bot sent %1 the link into %2"),
     QT_TRANSLATE_NOOP("ui::Audit", "The bot sent the link into %2.")},
    {"link-not-sent"_L1, Tone::Warn, "triangle-alert"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "The link into %2 could not be sent to %1"),
     QT_TRANSLATE_NOOP("ui::Audit", "The link into %2 could not be sent.")},
    {"asked-to-join"_L1, Tone::Info, "inbox"_L1, QT_TRANSLATE_NOOP("ui::Audit", "%1 asked to join %2"),
     QT_TRANSLATE_NOOP("ui::Audit", "Asked to join %2.")},
    {"request-approved"_L1, Tone::Ok, "log-in"_L1, QT_TRANSLATE_NOOP("ui::Audit", "%1 asked to join %2 and was let in"),
     QT_TRANSLATE_NOOP("ui::Audit", "Asked to join %2 and was let in.")},
    {"request-declined"_L1, Tone::Neutral, "circle-minus"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "%1 asked to join %2 and was declined"),
     QT_TRANSLATE_NOOP("ui::Audit", "Asked to join %2 and was declined.")},
    {"request-gone"_L1, Tone::Neutral, "circle-minus"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "The request of %1 to join %2 was answered already, or taken back"),
     QT_TRANSLATE_NOOP("ui::Audit", "The request to join %2 was answered already, or taken back.")},
    {"request-answer-failed"_L1, Tone::Bad, "octagon-x"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "The request of %1 to join %2 could not be answered"),
     QT_TRANSLATE_NOOP("ui::Audit", "The request to join %2 could not be answered.")},
    {"forgotten"_L1, Tone::Neutral, "trash-2"_L1, QT_TRANSLATE_NOOP("ui::Audit", "A person was forgotten"),
     QT_TRANSLATE_NOOP("ui::Audit", "Was forgotten.")},
    {"note-changed"_L1, Tone::Neutral, "pencil"_L1, QT_TRANSLATE_NOOP("ui::Audit", "The note about %1 was changed"),
     QT_TRANSLATE_NOOP("ui::Audit", "The note was changed.")},
    {"tags-changed"_L1, Tone::Neutral, "tag"_L1, QT_TRANSLATE_NOOP("ui::Audit", "The tags of %1 were changed"),
     QT_TRANSLATE_NOOP("ui::Audit", "The tags were changed.")},
    {"invite-renewed"_L1, Tone::Info, "link"_L1, QT_TRANSLATE_NOOP("ui::Audit", "A new way into %2 was ordered for %1"),
     QT_TRANSLATE_NOOP("ui::Audit", "A new way into %2 was ordered.")},
    {"call-sent-again"_L1, Tone::Neutral, "refresh-cw"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "Something that had failed was sent again"),
     QT_TRANSLATE_NOOP("ui::Audit", "Something that had failed was sent again.")},
    {"call-dropped"_L1, Tone::Neutral, "x"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "Something that waited or had failed was given up"),
     QT_TRANSLATE_NOOP("ui::Audit", "Something that waited or had failed was given up.")},
    {"update-tried-again"_L1, Tone::Neutral, "refresh-cw"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "News from Telegram that had been set aside was tried again"), nullptr},
    {"paused"_L1, Tone::Warn, "pause"_L1, QT_TRANSLATE_NOOP("ui::Audit", "Automation was paused"), nullptr},
    {"restored"_L1, Tone::Warn, "undo-2"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "A copy took the place of the damaged data, and automation was paused"), nullptr},
    {"resumed"_L1, Tone::Ok, "play"_L1, QT_TRANSLATE_NOOP("ui::Audit", "Automation was switched on again"), nullptr},
    {"token-given"_L1, Tone::Ok, "key-round"_L1, QT_TRANSLATE_NOOP("ui::Audit", "A token of the bot was given"),
     nullptr},
    {"token-forgotten"_L1, Tone::Neutral, "trash-2"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "The token of the bot was forgotten"), nullptr},
    {"webhook-removed"_L1, Tone::Neutral, "unlink"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "The webhook was removed, so that Gatehouse gets what comes"), nullptr},
    {"proxy-changed"_L1, Tone::Neutral, "settings"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "The way to the internet was changed"), nullptr},
    {"server-changed"_L1, Tone::Neutral, "settings"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "Another Bot API server was chosen"), nullptr},
    {"owner-forgotten"_L1, Tone::Neutral, "crown"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "The bot does not write to the owner any more"), nullptr},
    {"owner-link-made"_L1, Tone::Neutral, "crown"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "A link was made with which the owner introduces themselves"), nullptr},
    {"owner-bound"_L1, Tone::Ok, "crown"_L1, QT_TRANSLATE_NOOP("ui::Audit", "%1 is the owner now"),
     QT_TRANSLATE_NOOP("ui::Audit", "Became the owner.")},
    {"chat-connected"_L1, Tone::Ok, "circle-check"_L1, QT_TRANSLATE_NOOP("ui::Audit", "%2 was connected"), nullptr},
    {"chat-reconnected"_L1, Tone::Ok, "circle-check"_L1, QT_TRANSLATE_NOOP("ui::Audit", "%2 was connected again"),
     nullptr},
    {"chat-disconnected"_L1, Tone::Neutral, "unlink"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "%2 was disconnected; nobody was removed"), nullptr},
    {"chat-ignored"_L1, Tone::Neutral, "circle-minus"_L1, QT_TRANSLATE_NOOP("ui::Audit", "%2 was put aside"), nullptr},
    {"delivery-changed"_L1, Tone::Neutral, "link"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "How people get into %2 was changed"), nullptr},
    {"check-ordered"_L1, Tone::Neutral, "refresh-cw"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "Telegram was asked again what the bot may do in %2"), nullptr},
    {"checks-ordered"_L1, Tone::Neutral, "refresh-cw"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "Telegram was asked again what the bot may do in every chat"), nullptr},
    {"connect-code-made"_L1, Tone::Neutral, "plus"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "A code was made that connects a chat"), nullptr},
    {"connect-code-ended"_L1, Tone::Neutral, "x"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "The code that connects a chat was withdrawn unused"), nullptr},
    {"lost-right-dismissed"_L1, Tone::Neutral, "circle-minus"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "The question about a missing right in %2 was put off"), nullptr},
    {"strangers-chat-left"_L1, Tone::Neutral, "log-out"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "The bot was told to leave somebody else's chat"), nullptr},
    {"strangers-chat-ignored"_L1, Tone::Neutral, "circle-minus"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "The question about somebody else's chat was put aside"), nullptr},
    {"links-closed"_L1, Tone::Neutral, "unlink"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "The open links into %2 were closed"), nullptr},
    {"links-left-open"_L1, Tone::Warn, "triangle-alert"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "Links into %2 are still open: the bot may not close them"), nullptr},
    {"chat-upgraded"_L1, Tone::Info, "arrow-right"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "%2 became a supergroup and got a new id"), nullptr},
    {"right-lost"_L1, Tone::Warn, "triangle-alert"_L1,
     QT_TRANSLATE_NOOP("ui::Audit", "%2 took a right away from the bot"), nullptr},
    {"bot-removed"_L1, Tone::Bad, "octagon-x"_L1, QT_TRANSLATE_NOOP("ui::Audit", "The bot was removed from %2"),
     nullptr},
    {"bot-returned"_L1, Tone::Ok, "circle-check"_L1, QT_TRANSLATE_NOOP("ui::Audit", "The bot is back in %2"), nullptr},
};

const EventWords *wordsOf(const QString &action)
{
    for (const EventWords &words : events) {
        if (words.action == action)
            return &words;
    }
    return nullptr;
}

//! Why it did not work, where the details have a kind of error.
QString reasonOf(const QJsonObject &details, Tone tone)
{
    const QString reason = details.value("reason"_L1).toString();
    if (reason.isEmpty() || (tone != Tone::Bad && tone != Tone::Warn))
        return {};
    return u' ' + errorText({core::errorKindOf(reason)});
}

QString sentence(const char *words, const QString &person, const QString &chat)
{
    QString text = QCoreApplication::translate(context, words);
    // One pass: a name that contains %2 must stay as it is.
    if (text.contains(u"%1"_s) && text.contains(u"%2"_s))
        return text.arg(person, chat);
    if (text.contains(u"%2"_s))
        return text.replace(u"%2"_s, u"%1"_s).arg(chat);
    return text.contains(u"%1"_s) ? text.arg(person) : text;
}

} // namespace

EventText eventText(const core::queries::AuditRow &row)
{
    const EventWords *words = wordsOf(row.action);
    if (!words)
        return {Tone::Neutral, u"info"_s, safeLine(row.action)};
    const QString text = sentence(words->aboutPerson, personName(row.userName), chatName(row.chatTitle));
    const QString reason = reasonOf(row.details, words->tone);
    return {words->tone, words->iconName, reason.isEmpty() ? text : text + u'.' + reason};
}

EventText eventText(const core::queries::TimelineEvent &event, const QString &chatTitle)
{
    const EventWords *words = wordsOf(event.action);
    if (!words)
        return {Tone::Neutral, u"info"_s, safeLine(event.action)};
    const char *text = words->inTimeline ? words->inTimeline : words->aboutPerson;
    return {words->tone, words->iconName,
            sentence(text, QString(), chatName(chatTitle)) + reasonOf(event.details, words->tone)};
}

QString actorText(const QString &actor)
{
    if (actor == "creator"_L1)
        return QCoreApplication::translate("ui::Audit", "you, here");
    if (actor == "owner"_L1)
        return QCoreApplication::translate("ui::Audit", "you, in Telegram");
    if (actor == "telegram"_L1)
        return QCoreApplication::translate("ui::Audit", "in Telegram");
    return u"Gatehouse"_s;
}

QStringList knownActions()
{
    QStringList actions;
    for (const EventWords &words : events)
        actions << words.action;
    return actions;
}

} // namespace ui
