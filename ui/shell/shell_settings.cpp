// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell_settings.h"

#include "ui/widgets/ui_settings.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto languageKey = "window/language"_L1;

bool isSet(const UiSettings &settings, QLatin1StringView key, bool otherwise)
{
    const QVariant value = settings.value(key);
    return value.isValid() ? value.toBool() : otherwise;
}

QTime timeOf(const UiSettings &settings, QLatin1StringView key, QTime otherwise)
{
    const QTime time = QTime::fromString(settings.value(key).toString(), u"HH:mm"_s);
    return time.isValid() ? time : otherwise;
}

std::set<NoticeKind> kindsOf(const UiSettings &settings, QLatin1StringView key, const std::set<NoticeKind> &otherwise)
{
    const QVariant value = settings.value(key);
    if (!value.isValid())
        return otherwise;
    const QStringList names = value.toStringList();
    std::set<NoticeKind> kinds;
    for (const NoticeKind kind : noticeKinds) {
        if (names.contains(nameOf(kind)))
            kinds.insert(kind);
    }
    return kinds;
}

QStringList namesOf(const std::set<NoticeKind> &kinds)
{
    QStringList names;
    for (const NoticeKind kind : kinds)
        names << nameOf(kind);
    return names;
}

} // namespace

ShellOptions loadShellOptions(const UiSettings &settings)
{
    const ShellOptions standard;
    return {.closesToTray = isSet(settings, "tray/close"_L1, standard.closesToTray),
            .minimizesToTray = isSet(settings, "tray/minimize"_L1, standard.minimizesToTray),
            .asksBeforeQuitting = isSet(settings, "window/ask-before-quitting"_L1, standard.asksBeforeQuitting),
            .countsOnlyImportant = isSet(settings, "tray/only-important"_L1, standard.countsOnlyImportant)};
}

void save(UiSettings &settings, const ShellOptions &options)
{
    settings.setValue(u"tray/close"_s, options.closesToTray);
    settings.setValue(u"tray/minimize"_s, options.minimizesToTray);
    settings.setValue(u"window/ask-before-quitting"_s, options.asksBeforeQuitting);
    settings.setValue(u"tray/only-important"_s, options.countsOnlyImportant);
}

NoticeOptions loadNoticeOptions(const UiSettings &settings)
{
    NoticeOptions notices;
    notices.silenced = kindsOf(settings, "notices/silenced"_L1, notices.silenced);
    notices.audible = kindsOf(settings, "notices/audible"_L1, notices.audible);
    notices.hasQuietHours = isSet(settings, "notices/quiet-hours"_L1, notices.hasQuietHours);
    notices.quietFrom = timeOf(settings, "notices/quiet-from"_L1, notices.quietFrom);
    notices.quietUntil = timeOf(settings, "notices/quiet-until"_L1, notices.quietUntil);
    if (const QVariant until = settings.value(u"notices/not-before"_s); until.isValid() && until.toLongLong() > 0)
        notices.notBefore = core::instantFromMs(until.toLongLong());
    return notices;
}

void save(UiSettings &settings, const NoticeOptions &notices)
{
    settings.setValue(u"notices/silenced"_s, namesOf(notices.silenced));
    settings.setValue(u"notices/audible"_s, namesOf(notices.audible));
    settings.setValue(u"notices/quiet-hours"_s, notices.hasQuietHours);
    settings.setValue(u"notices/quiet-from"_s, notices.quietFrom.toString(u"HH:mm"_s));
    settings.setValue(u"notices/quiet-until"_s, notices.quietUntil.toString(u"HH:mm"_s));
    settings.setValue(u"notices/not-before"_s, notices.notBefore ? core::toMs(*notices.notBefore) : 0LL);
}

QString loadLanguage(const UiSettings &settings)
{
    return settings.value(languageKey).toString();
}

void saveLanguage(UiSettings &settings, const QString &code)
{
    settings.setValue(languageKey, code);
}

} // namespace ui
