// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notices.h"

#include "ui/shell/main_window.h"
#include "ui/text/help_topic.h"
#include "ui/text/safe_text.h"
#include "ui/text/times.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/ui_settings.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class Notices {
    Q_DECLARE_TR_FUNCTIONS(ui::Notices)
};

} // namespace

void sayWhatIsNew(MainWindow &window, UiSettings &settings, const QString &version)
{
    const QString seen = settings.value(newsReadKey).toString();
    if (seen == version)
        return;
    const auto close = [&window, &settings, version] {
        settings.setValue(newsReadKey, version);
        window.banner().clear(BannerRank::News);
    };
    if (seen.isEmpty())
        return close(); // to whom everything is new, nothing is
    window.banner().set(BannerRank::News,
                        {.tone = Tone::Info,
                         .iconName = u"sparkles"_s,
                         .fact = Notices::tr("This is Gatehouse %1 now.").arg(version),
                         .button = Notices::tr("What is new"),
                         .action =
                             [&window, close] {
                                 close();
                                 window.showPage(u"help"_s, helpPage(HelpTopic::WhatsNew));
                             },
                         .secondButton = Notices::tr("Close"),
                         .secondAction = close});
}

void sayBrokenRun(MainWindow &window, core::Instant last, core::Instant now)
{
    window.setNotice(
        Notices::tr("Gatehouse did not end properly last time (%1).").arg(Times::moment(last, now)),
        Notices::tr("Nothing was lost: what was confirmed is in the data, the rest is done now. Nothing was sent "
                    "to anybody."),
        {Notices::tr("Show log"), [&window] { window.showPage(u"log"_s); }});
}

void sayUpdate(MainWindow &window, const QString &version, const QString &page)
{
    window.setUpdateNotice(Notices::tr("Gatehouse %1 is there.").arg(safeName(version, 20)),
                           Notices::tr("Nothing is installed by itself. Settings, About switches this notice off."),
                           {Notices::tr("What is new"), [page] { QDesktopServices::openUrl(QUrl(page)); }});
}

} // namespace ui
