// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/notifications_section.h"

#include "ui/text/times.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

enum QuietChoice { Disturb, OneHour, Tomorrow, Unlimited };

class NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(ui::NotificationsSection)

public:
    static QString of(NoticeKind kind)
    {
        switch (kind) {
        case NoticeKind::Question:
            return tr("Something is to be decided");
        case NoticeKind::Joined:
            return tr("Somebody joined");
        case NoticeKind::Left:
            return tr("Somebody left");
        case NoticeKind::Intruder:
            return tr("Somebody used the link of somebody else");
        case NoticeKind::RightLost:
            return tr("The bot lost a right");
        case NoticeKind::CallFailed:
            return tr("Something could not be done");
        case NoticeKind::Connection:
            return tr("Telegram cannot be reached, or the token does not work");
        case NoticeKind::Data:
            return tr("The disk is full, or the data is damaged");
        }
        return {};
    }
};

} // namespace

NotificationsSection::NotificationsSection(DesktopPort port, const core::Clock &clock, QWidget *parent)
    : SettingsSection(parent)
    , m_port(std::move(port))
    , m_clock(clock)
{
    setObjectName(u"notificationsSection"_s);
    QVBoxLayout *told =
        addCard(tr("Notifications"),
                tr("What the desktop tells you while you do something else. A click leads to what it is about."));
    addKinds(told);
    auto *example = new Button(u"bell"_s, tr("Show me one"), Button::Kind::Secondary, this);
    example->setObjectName(u"showExample"_s);
    connect(example, &QPushButton::clicked, this, [this] { m_port.showExample(); });
    addRow(told, {example});
    QVBoxLayout *quiet = addCard(tr("When they are held back"));
    addDoNotDisturb(quiet);
    addQuietHours(quiet);
    QVBoxLayout *icon = addCard(tr("Icon in the tray"));
    m_onlyImportant = new CheckBox(tr("On the icon in the tray, count only questions"), this);
    m_onlyImportant->setObjectName(u"onlyImportant"_s);
    icon->addWidget(m_onlyImportant);
    connect(m_onlyImportant, &QCheckBox::clicked, this, [this](bool only) {
        ShellOptions options = m_port.options();
        options.countsOnlyImportant = only;
        m_port.setOptions(options);
    });
    m_port.watch(this, [this] { refresh(); });
    refresh();
}

void NotificationsSection::addKinds(QVBoxLayout *card)
{
    auto *kinds = new QGridLayout;
    setUnits(kinds, this, Insets(0), 2);
    for (const NoticeKind kind : noticeKinds) {
        auto *box = new CheckBox(NoticeWords::of(kind), this);
        box->setObjectName(u"notice-"_s + nameOf(kind));
        connect(box, &QCheckBox::clicked, this, &NotificationsSection::keep);
        m_kinds[kind] = {box, makeSoundSwitch(kind)};
        const int row = kinds->rowCount();
        kinds->addWidget(box, row, 0);
        kinds->addWidget(m_kinds[kind].isAudible, row, 1, Qt::AlignTop);
    }
    kinds->setColumnStretch(2, 1);
    card->addLayout(kinds);
}

Button *NotificationsSection::makeSoundSwitch(NoticeKind kind)
{
    //: A switch beside a kind of notification, e.g. "Somebody joined".
    auto *sound = iconButton(u"volume-2"_s, tr("With a sound"), Button::Kind::Quiet, this);
    sound->setObjectName(u"sound-"_s + nameOf(kind));
    sound->setAccessibleDescription(NoticeWords::of(kind));
    sound->setCheckable(true);
    connect(sound, &QPushButton::clicked, this, &NotificationsSection::keep);
    return sound;
}

void NotificationsSection::addQuietHours(QVBoxLayout *card)
{
    m_hasQuietHours = new CheckBox(tr("Quiet hours, every day from"), this);
    m_hasQuietHours->setObjectName(u"quietHours"_s);
    const auto edit = [this](const QString &name, const QString &spoken) {
        auto *time = new QTimeEdit(this);
        time->setObjectName(name);
        time->setAccessibleName(spoken);
        connect(time, &QTimeEdit::editingFinished, this, &NotificationsSection::keep);
        return time;
    };
    m_from = edit(u"quietFrom"_s, tr("Quiet from"));
    m_until = edit(u"quietUntil"_s, tr("Quiet until"));
    //: Between two times: from 22:00 until 08:00.
    auto *until = new PlainLabel(tr("until"), Type::Body, Tint::Text, this);
    addRow(card, {m_hasQuietHours, m_from, until, m_until});
    connect(m_hasQuietHours, &QCheckBox::clicked, this, &NotificationsSection::keep);
}

void NotificationsSection::addDoNotDisturb(QVBoxLayout *card)
{
    m_quiet = new QComboBox(this);
    m_quiet->setObjectName(u"doNotDisturb"_s);
    m_quiet->setAccessibleName(tr("Do not disturb"));
    m_quiet->addItem(tr("Notifications are shown"), Disturb);
    m_quiet->addItem(tr("Not for 1 hour"), OneHour);
    m_quiet->addItem(tr("Not until tomorrow 09:00"), Tomorrow);
    m_quiet->addItem(tr("Not until I switch it off"), Unlimited);
    m_quietUntil = new PlainLabel(Type::Body, Tint::Muted, this);
    m_quietUntil->setObjectName(u"doNotDisturbUntil"_s);
    auto *name = new PlainLabel(tr("Do not disturb"), Type::Body, Tint::Text, this);
    name->setBuddy(m_quiet);
    addRow(card, {name, m_quiet, m_quietUntil});
    connect(m_quiet, &QComboBox::activated, this, &NotificationsSection::keepQuiet);
}

void NotificationsSection::keep()
{
    NoticeOptions notices = m_port.notices();
    notices.silenced.clear();
    notices.audible.clear();
    for (const auto &[kind, switches] : m_kinds) {
        if (!switches.isTold->isChecked())
            notices.silenced.insert(kind);
        if (switches.isAudible->isChecked())
            notices.audible.insert(kind);
    }
    notices.hasQuietHours = m_hasQuietHours->isChecked();
    notices.quietFrom = m_from->time();
    notices.quietUntil = m_until->time();
    m_port.setNotices(notices);
    refresh();
}

void NotificationsSection::keepQuiet(int choice)
{
    NoticeOptions notices = m_port.notices();
    notices.notBefore = choice == OneHour ? std::optional(m_clock.now() + 1h)
        : choice == Tomorrow              ? std::optional(tomorrowMorning(m_clock.now()))
        : choice == Unlimited             ? std::optional(core::Instant::max())
                                          : std::nullopt;
    m_port.setNotices(notices);
}

void NotificationsSection::refresh()
{
    const NoticeOptions notices = m_port.notices();
    for (const auto &[kind, switches] : m_kinds) {
        const bool isTold = !notices.silenced.contains(kind);
        const bool isAudible = notices.audible.contains(kind);
        switches.isTold->setChecked(isTold);
        switches.isAudible->setChecked(isAudible);
        switches.isAudible->setEnabled(isTold);
        switches.isAudible->setIconName(isAudible ? u"volume-2"_s : u"volume-x"_s);
        switches.isAudible->setToolTip(plainToolTip(isAudible ? tr("With a sound") : tr("Without a sound")));
    }
    m_hasQuietHours->setChecked(notices.hasQuietHours);
    m_from->setTime(notices.quietFrom);
    m_until->setTime(notices.quietUntil);
    m_from->setEnabled(notices.hasQuietHours);
    m_until->setEnabled(notices.hasQuietHours);

    const core::Instant now = m_clock.now();
    const bool isQuiet = notices.notBefore && *notices.notBefore > now;
    const bool isUnlimited = isQuiet && *notices.notBefore == core::Instant::max();
    m_quiet->setCurrentIndex(!isQuiet                                         ? Disturb
                                 : isUnlimited                                ? Unlimited
                                 : *notices.notBefore == tomorrowMorning(now) ? Tomorrow
                                                                              : OneHour);
    m_quietUntil->setVisible(isQuiet && !isUnlimited);
    if (m_quietUntil->isVisibleTo(this))
        m_quietUntil->setText(tr("until %1").arg(Times::day(*notices.notBefore, now)));
    m_onlyImportant->setChecked(m_port.options().countsOnlyImportant);
}

} // namespace ui
