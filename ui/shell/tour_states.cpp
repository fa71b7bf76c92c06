// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour_states.h"

#include "core/base/deliver.h"
#include "ui/pages/setup/unlock_dialog.h"
#include "ui/shell/damage_dialog.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_profile_dialog.h"
#include "ui/shell/notices.h"
#include "ui/shell/tour.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/ui_settings.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

//! Words of the messages in the pictures; the real ones come from the pages.
class TourWords {
    Q_DECLARE_TR_FUNCTIONS(ui::Tour)

public:
    static QString done() { return tr("Mateus Silva is removed from 2 chats."); }
    static QString failed() { return tr("Telegram cannot be reached. Nothing was changed."); }
};

UnlockDialog *openUnlock(MainWindow &window)
{
    const auto wrong = [](const core::Secret &) {
        return QtFuture::makeReadyFuture(core::Result<>(core::failure(core::Error::Kind::WrongPassphrase)));
    };
    auto *dialog = new UnlockDialog(wrong, &window);
    dialog->open();
    return dialog;
}

void addDialogs(Tour &tour, const TourParts &parts)
{
    MainWindow &window = parts.window;
    tour.add(
        {u"new-profile"_s, [&window, make = parts.profiles.make] { (new NewProfileDialog(make, &window))->open(); }});
    tour.add({u"keys"_s, [&window] { (new KeysDialog(window.keys(), &window))->open(); }});
    tour.add({u"unlock"_s, [&window] { openUnlock(window); }});
    tour.add({u"unlock-wrong"_s, [&window] {
                  UnlockDialog *dialog = openUnlock(window);
                  dialog->findChild<QLineEdit *>(u"passphrase"_s)->setText(u"no"_s);
                  dialog->acceptButton()->click();
              }});
    const auto damage = [&window](std::optional<QDate> copy) {
        (new DamageDialog(copy, u"/home/ana/.local/share/gatehouse/main"_s, &window))->open();
    };
    tour.add({u"damage"_s, [damage] { damage(QDate(2026, 11, 20)); }});
    tour.add({u"damage-without-copy"_s, [damage] { damage({}); }});
}

void addNotices(Tour &tour, const TourParts &parts)
{
    MainWindow &window = parts.window;
    const core::Instant now = parts.clock.now();
    const auto clear = [&window](BannerRank rank) { return [&window, rank] { window.banner().clear(rank); }; };
    tour.add({u"notice-crash"_s, [&window, now] { sayBrokenRun(window, now - 2h, now); }});
    tour.add({{}, clear(BannerRank::Notice)});
    tour.add({u"notice-update"_s, [&window] { sayUpdate(window, u"1.2.0"_s, u"https://example.org/"_s); }});
    tour.add({{}, clear(BannerRank::Update)});
    tour.add({u"notice-whats-new"_s, [&window, &settings = parts.settings] {
                  const QVariant seen = settings.value(newsReadKey);
                  settings.setValue(newsReadKey, u"0.0.1"_s);
                  sayWhatIsNew(window, settings, u"1.2.0"_s);
                  settings.setValue(newsReadKey, seen);
              }});
    tour.add({{}, clear(BannerRank::News)});
    tour.add({u"first-close"_s, [&window] {
                  window.setHidesOnClose(true);
                  window.askToHide();
              }});
    tour.add({{}, [&window] { window.endQuestion(); }});
}

void addToasts(Tour &tour, MainWindow &window)
{
    const auto undo = [] { return QtFuture::makeReadyFuture(core::Result<>()); };
    tour.add({u"toasts"_s, [&window, undo] {
                  window.toasts().show({.text = TourWords::done(), .iconName = u"user-minus"_s});
                  window.toasts().show(
                      {.text = TourWords::done(), .iconName = u"user-minus"_s, .span = 10s, .undo = undo});
                  window.toasts().showError(TourWords::failed());
              }});
    tour.add({{}, [&window] { static_cast<void>(window.toasts().take()); }});
}

} // namespace

void addWindowStates(Tour &tour, const TourParts &parts)
{
    addDialogs(tour, parts);
    addNotices(tour, parts);
    addToasts(tour, parts.window);
    tour.add({u"locked"_s, [parts] { parts.window.setCover(new LockPage(parts.lock, parts.scheduler)); }});
    tour.add({{}, [&window = parts.window] { window.setCover(nullptr); }});
}

} // namespace ui
