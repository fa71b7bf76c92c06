// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString folder = u":/i18n"_s;
const QString ours = u"gatehouse-translator"_s;

} // namespace

std::vector<Language> languages()
{
    std::vector<Language> found;
    const QStringList files = QDir(folder).entryList({u"gatehouse_*.qm"_s});
    for (const QString &file : files) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        // Qt names the country too: "American English", "español de España".
        QString name = code == u"en"_s ? u"English"_s : QLocale(code).nativeLanguageName().section(u' ', 0, 0);
        if (!name.isEmpty())
            name.front() = name.front().toUpper();
        found.push_back({code, name});
    }
    std::sort(found.begin(), found.end(),
              [](const Language &a, const Language &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return found;
}

QLocale localeOf(const QString &code, const QLocale &system)
{
    const auto known = languages();
    const bool isKnown =
        std::any_of(known.begin(), known.end(), [&code](const Language &one) { return one.code == code; });
    if (code.isEmpty() || QLocale(code).language() == system.language())
        return system;
    return isKnown ? QLocale(code) : QLocale(QLocale::English);
}

void installLanguage(QCoreApplication &application, const QLocale &locale)
{
    QLocale::setDefault(locale);
    const auto before = application.findChildren<QTranslator *>(ours, Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : before) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    const auto install = [&application](auto load) {
        auto *translator = new QTranslator(&application);
        translator->setObjectName(ours);
        if (load(*translator))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install([&](QTranslator &qt) {
        return qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    });
    // What was installed last is asked first, so English comes first here: it also has the plurals of the sources.
    install([](QTranslator &english) { return english.load(folder + u"/gatehouse_en.qm"_s); });
    if (locale.language() != QLocale::English)
        install([&](QTranslator &own) { return own.load(locale, u"gatehouse"_s, u"_"_s, folder); });
}

} // namespace ui
