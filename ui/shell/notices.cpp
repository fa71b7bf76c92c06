// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/whats_new.h"

#include "ui/shell/main_window.h"
#include "ui/text/help_topic.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/ui_settings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto seenKey = "whats-new/seen"_L1;

class WhatsNew {
    Q_DECLARE_TR_FUNCTIONS(ui::WhatsNew)
};

} // namespace

void sayWhatIsNew(MainWindow &window, UiSettings &settings, const QString &version)
{
    const QString seen = settings.value(seenKey).toString();
    if (seen == version)
        return;
    settings.setValue(seenKey, version);
    if (seen.isEmpty())
        return; // to whom everything is new, nothing is
    const auto close = [&window] { window.banner().clear(BannerRank::News); };
    window.banner().set(BannerRank::News,
                        {.tone = Tone::Info,
                         .iconName = u"sparkles"_s,
                         .fact = WhatsNew::tr("This is Gatehouse %1 now.").arg(version),
                         .button = WhatsNew::tr("What is new"),
                         .action =
                             [&window, close] {
                                 close();
                                 window.showPage(u"help"_s, helpPage(HelpTopic::WhatsNew));
                             },
                         .secondButton = WhatsNew::tr("Close"),
                         .secondAction = close});
}

} // namespace ui
