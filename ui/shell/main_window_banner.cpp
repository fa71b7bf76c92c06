// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/connection_text.h"
#include "ui/shell/main_window.h"
#include "ui/text/help_topic.h"
#include "ui/widgets/banner.h"

using namespace Qt::StringLiterals;

//! What the window says and asks above its pages.
namespace ui {

void MainWindow::setConnection(const core::ConnectionState &state, std::optional<core::Instant> pausedUntil)
{
    m_connection = state;
    m_pausedUntil = pausedUntil;
    updateStatus();
    updateBanners();
}

void MainWindow::setTrouble(const QString &fact, const QString &reason, const std::vector<TroubleAction> &actions)
{
    BannerText text{Tone::Bad, u"octagon-x"_s, fact, reason};
    if (!actions.empty()) {
        text.button = actions[0].text;
        text.action = actions[0].run;
    }
    if (actions.size() > 1) {
        text.secondButton = actions[1].text;
        text.secondAction = actions[1].run;
    }
    m_banner->set(BannerRank::DamagedData, text);
}

void MainWindow::clearTrouble()
{
    m_banner->clear(BannerRank::DamagedData);
}

void MainWindow::setNotice(const QString &fact, const QString &reason, const TroubleAction &action)
{
    showNotice(BannerRank::Notice, fact, reason, action);
}

void MainWindow::setUpdateNotice(const QString &fact, const QString &reason, const TroubleAction &action)
{
    showNotice(BannerRank::Update, fact, reason, action);
}

void MainWindow::showNotice(BannerRank rank, const QString &fact, const QString &reason, const TroubleAction &action)
{
    m_banner->set(rank,
                  {.tone = Tone::Info,
                   .iconName = u"info"_s,
                   .fact = fact,
                   .reason = reason,
                   .button = action.text,
                   .action = action.run,
                   .secondButton = tr("Close"),
                   .secondAction = [this, rank] { m_banner->clear(rank); }});
}

void MainWindow::setHidesOnClose(bool hides)
{
    m_hidesOnClose = hides;
}

void MainWindow::setAsksBeforeQuitting(bool asks)
{
    m_asksBeforeQuitting = asks;
    if (!asks && m_question == Question::Quitting)
        endQuestion();
}

void MainWindow::askToQuit()
{
    if (!m_asksBeforeQuitting)
        return quitWanted();
    ask(Question::Quitting,
        {.tone = Tone::Warn,
         .iconName = u"power"_s,
         .fact = tr("Quitting stops links, removals and replies."),
         .reason = m_hidesOnClose ? tr("Keep running in the tray?") : tr("They go on at the next start."),
         .button = m_hidesOnClose ? tr("Keep running") : tr("Stay"),
         .action = [this] { endQuestion(); },
         .secondButton = tr("Quit"),
         .secondAction = [this] { Q_EMIT quitWanted(); }});
}

void MainWindow::askToHide()
{
    ask(Question::Hiding,
        {.tone = Tone::Info,
         .iconName = u"info"_s,
         .fact = tr("Without its window Gatehouse goes on in the tray."),
         .reason = tr("Links, removals and replies go on. Quitting would stop them."),
         .button = tr("Close the window"),
         .action = [this] { close(); },
         .secondButton = tr("Quit"),
         .secondAction = [this] { Q_EMIT quitWanted(); }});
}

void MainWindow::ask(Question question, const BannerText &text)
{
    m_question = question;
    m_banner->set(BannerRank::Quitting, text);
    if (m_coverBanner)
        m_coverBanner->set(BannerRank::Quitting, text);
}

void MainWindow::askAgain()
{
    if (m_question == Question::Quitting)
        askToQuit();
    else if (m_question == Question::Hiding)
        askToHide();
}

void MainWindow::endQuestion()
{
    m_question = Question::None;
    m_banner->clear(BannerRank::Quitting);
    if (m_coverBanner)
        m_coverBanner->clear(BannerRank::Quitting);
}

void MainWindow::updateBanners()
{
    const core::Instant now = m_clock.now();
    const auto trouble = troubleText(m_connection, now);
    const bool isToken =
        m_connection.connection == core::Connection::WrongToken || m_connection.connection == core::Connection::Revoked;
    m_banner->clear(BannerRank::Token);
    m_banner->clear(BannerRank::Offline);
    m_banner->clear(BannerRank::Paused);
    if (trouble) {
        BannerText text{trouble->tone, trouble->iconName, trouble->fact, trouble->reason};
        if (m_connection.connection == core::Connection::Webhook) {
            text.button = tr("Take over…");
            text.action = [this] { showPage(u"settings"_s, u"bot/webhook"_s); };
        } else if (isToken || m_connection.connection == core::Connection::OtherPoller) {
            text.button = tr("Replace token…");
            text.action = [this] { showPage(u"settings"_s, u"bot/token"_s); };
        }
        if (trouble->help) {
            text.secondButton = tr("Learn more");
            text.secondAction = [this, page = helpPage(*trouble->help)] { showPage(u"help"_s, page); };
        }
        m_banner->set(isToken ? BannerRank::Token : BannerRank::Offline, text);
    }
    if (m_pausedUntil)
        m_banner->set(BannerRank::Paused,
                      {.tone = Tone::Info,
                       .iconName = u"circle-pause"_s,
                       .fact = pauseText(*m_pausedUntil, now) + u'.',
                       .reason = tr("Nobody is invited or removed meanwhile; it is done afterwards."),
                       .button = tr("Go on now"),
                       .action = [this] { Q_EMIT resumeWanted(); }});
    if (m_mode == Mode::Practice)
        m_banner->set(BannerRank::Practice,
                      {.tone = Tone::Info,
                       .iconName = u"flask-conical"_s,
                       .fact = tr("This is the practice Telegram. Nobody here is real.")});
}

} // namespace ui
