// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_link.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

//! What may stand behind a page, and how the page itself calls it.
struct Place {
    QLatin1StringView page;
    QLatin1StringView pattern;
    QLatin1StringView what; //!< %1 is what the pattern matched
};

// Only what shows something: "add" or "connect" would begin something.
constexpr std::array places{
    Place{"members"_L1, "[1-9][0-9]{0,17}"_L1, "member/%1"_L1},
    Place{"chats"_L1, "[1-9][0-9]{0,17}"_L1, "chat/%1"_L1},
    Place{"activity"_L1, "[a-z]{1,20}"_L1, "%1"_L1},
    Place{"settings"_L1, "[a-z]{1,20}"_L1, "%1"_L1},
    Place{"help"_L1, "[a-z-]{1,40}"_L1, "%1"_L1},
};

} // namespace

std::optional<LinkTarget> pageLinkOf(const QString &text)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"gatehouse:(?://)?([a-z]{1,20})(?:/([a-z0-9-]{1,40})?)?"_s));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QString page = match.captured(1);
    const QString what = match.captured(2);
    if (what.isEmpty())
        return LinkTarget{page};
    for (const Place &place : places) {
        if (page == place.page
            && QRegularExpression(QRegularExpression::anchoredPattern(place.pattern)).match(what).hasMatch())
            return LinkTarget{page, QString(place.what).arg(what)};
    }
    return {};
}

} // namespace ui
