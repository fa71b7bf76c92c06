// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace ui {

//! Gives the application the words of that language as far as there are any, else English ones; Qt's own words too.
void installLanguage(QCoreApplication &application, const QLocale &locale);

} // namespace ui
