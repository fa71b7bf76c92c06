// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system_look.h"
#include "tests/support/test_case.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString group = u"org.freedesktop.appearance"_s;

//! The settings of a desktop's portal.
class FakePortal final : public QDBusVirtualObject {
public:
    explicit FakePortal(bool packsTwice)
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake-portal"_s))
        , m_packsTwice(packsTwice)
    {
        m_bus.registerVirtualObject(path, this);
        m_bus.registerService(service);
    }
    ~FakePortal() override
    {
        m_bus.unregisterService(service);
        m_bus.unregisterObject(path);
        QDBusConnection::disconnectFromBus(u"fake-portal"_s);
    }

    void set(const QString &key, uint value) { m_values.insert(key, value); }
    void change(const QString &key, uint value, const QString &in = group)
    {
        if (in == group)
            set(key, value);
        QDBusMessage news = QDBusMessage::createSignal(path, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        news.setArguments({in, key, QVariant::fromValue(QDBusVariant(value))});
        m_bus.send(news);
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        const QString key = message.arguments().value(1).toString();
        ++m_questions;
        if (message.member() != u"Read"_s || !m_values.contains(key))
            return false;
        QVariant value = QVariant::fromValue(QDBusVariant(m_values.value(key)));
        if (m_packsTwice)
            value = QVariant::fromValue(QDBusVariant(value));
        return m_bus.send(message.createReply(value));
    }

    [[nodiscard]] int questions() const { return m_questions; }

private:
    QDBusConnection m_bus;
    bool m_packsTwice;
    int m_questions = 0;
    QMap<QString, uint> m_values;
};

} // namespace

class tst_SystemLook final : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void whatTheDesktopAsksForIsFollowed_data()
    {
        QTest::addColumn<bool>("packsTwice");
        QTest::newRow("as portals do") << true;
        QTest::newRow("packed once") << false;
    }
    void whatTheDesktopAsksForIsFollowed()
    {
        QFETCH(bool, packsTwice);
        FakePortal portal(packsTwice);
        portal.set(u"color-scheme"_s, 1);
        portal.set(u"contrast"_s, 0);

        const app::SystemLookWatch watch;
        QTRY_COMPARE(portal.questions(), 2);
        QTRY_COMPARE(watch.look(), (ui::SystemLook{.isDark = true, .isHighContrast = false}));

        portal.change(u"contrast"_s, 1);
        QTRY_COMPARE(watch.look(), (ui::SystemLook{.isDark = true, .isHighContrast = true}));
        portal.change(u"color-scheme"_s, 2);
        QTRY_COMPARE(watch.look(), (ui::SystemLook{.isDark = false, .isHighContrast = true}));
        portal.change(u"color-scheme"_s, 0); // no preference
        QTRY_COMPARE(watch.look(), (ui::SystemLook{.isDark = {}, .isHighContrast = true}));
    }

    void otherSettingsAreNobodysBusiness()
    {
        FakePortal portal(true);
        const app::SystemLookWatch watch;
        const QSignalSpy changed(&watch, &app::SystemLookWatch::changed);
        QTRY_COMPARE(portal.questions(), 2);

        portal.change(u"color-scheme"_s, 1, u"org.gnome.desktop.interface"_s);
        portal.change(u"accent-color"_s, 1);
        portal.change(u"contrast"_s, 1);

        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(!watch.look().isDark);
    }

    void aDesktopWithoutAPortalAsksForNothing()
    {
        const app::SystemLookWatch watch;
        QCoreApplication::processEvents();
        QCOMPARE(watch.look(), ui::SystemLook());
    }
};

QTEST_GUILESS_MAIN(tst_SystemLook)
#include "tst_system_look.moc"
