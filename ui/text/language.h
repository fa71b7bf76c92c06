// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <vector>

class QCoreApplication;

namespace ui {

//! A language that the window speaks.
struct Language {
    QString code; //!< "de"
    QString name; //!< in itself: "Deutsch"
};

//! Those there are, by their names; English too.
[[nodiscard]] std::vector<Language> languages();

//! Where \p code is the language of \p system, or empty: \p system, with the person's own ways to write dates and numbers.
//! Else that language with the ways that are usual in it; English where \p code is none of languages().
[[nodiscard]] QLocale localeOf(const QString &code, const QLocale &system = QLocale::system());

//! Gives the application the words of that language as far as there are any, else English ones; Qt's own words too.
//! Replaces what was given before, and makes \p locale the standard one. Windows that exist keep the words they have.
void installLanguage(QCoreApplication &application, const QLocale &locale);

} // namespace ui
