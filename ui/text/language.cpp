// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace ui {

void installLanguage(QCoreApplication &application, const QLocale &locale)
{
    const auto install = [&application](auto load) {
        auto *translator = new QTranslator(&application);
        if (load(*translator))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install([&](QTranslator &qt) {
        return qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    });
    // What was installed last is asked first, so English comes first here: it also has the plurals of the sources.
    install([](QTranslator &english) { return english.load(u":/i18n/gatehouse_en.qm"_s); });
    if (locale.language() != QLocale::English) {
        install([&](QTranslator &own) { return own.load(locale, u"gatehouse"_s, u"_"_s, u":/i18n"_s); });
    }
}

} // namespace ui
