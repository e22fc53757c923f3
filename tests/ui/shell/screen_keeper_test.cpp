#include "tests/support/test.h"
#include "ui/shell/screen_keeper.h"

#include <QSignalSpy>
#include <QWidget>

using namespace atalaya::shell;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30'000;
const ScreenInfo kLaptop{u"eDP-1"_s, {0, 0, 1440, 900}, {0, 30, 1440, 870}, 1};
const ScreenInfo kDesk{u"DP-3"_s, {1440, 0, 2560, 1440}, {1440, 0, 2560, 1440}, 1};
const QRect kOnDesk(1600, 100, 800, 600);
const QRect kOnLaptop(40, 60, 700, 500);

} // namespace

/// Windows that follow the monitors, over sets that the test makes up.
class ScreenKeeperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_screens = {kLaptop, kDesk};
        m_keeper = std::make_unique<ScreenKeeper>([this] { return m_screens; });
        m_window = std::make_unique<QWidget>();
        m_window->setGeometry(kOnDesk);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), kPatienceMs));
        m_window->setGeometry(kOnDesk);
        m_keeper->setWindow(m_window.get(), m_window.get());
    }
    void cleanup()
    {
        m_keeper.reset();
        m_window.reset();
    }

    void monitorThatGoesAndComes_findsTheWindowWhereItWas()
    {
        layouts();
        change({kLaptop});
        QVERIFY(kLaptop.available.contains(m_window->geometry()));
        m_window->setGeometry(kOnLaptop);
        layouts();
        change({kDesk, kLaptop});
        QCOMPARE(m_window->geometry(), kOnDesk);
        change({kLaptop});
        QCOMPARE(m_window->geometry(), kOnLaptop);
    }
    void whatTheSystemMovesMeanwhile_isNotKept()
    {
        layouts();
        m_screens = {kLaptop};
        m_window->setGeometry(0, 0, 300, 200); // before anybody has said that a monitor is gone
        layouts();
        m_keeper->screensChanged();
        m_window->setGeometry(10, 10, 300, 200);
        layouts();
        change({kLaptop, kDesk});
        QCOMPARE(m_window->geometry(), kOnDesk);
    }
    void keptLayouts_putTheWindowThereAtOnce()
    {
        WindowLayouts kept;
        kept.keep(nameOf(m_screens), {kOnLaptop, false, false});
        m_keeper->setLayouts(m_window.get(), kept);
        QCOMPARE(m_window->geometry(), kOnLaptop);
    }
    void newWindowOfAnOwner_goesWhereTheFormerOneStood()
    {
        QObject owner;
        m_keeper->setWindow(&owner, m_window.get());
        m_keeper->layouts(&owner);
        m_keeper->setWindow(&owner, nullptr);
        QWidget other;
        other.setGeometry(kOnLaptop);
        other.show();
        m_keeper->setWindow(&owner, &other);
        QCOMPARE(other.geometry(), kOnDesk);
    }
    void ownerThatIsGone_isForgotten()
    {
        {
            QObject owner;
            m_keeper->setWindow(&owner, m_window.get());
        }
        QObject other;
        QVERIFY(m_keeper->layouts(&other) == WindowLayouts());
        change({kLaptop});
        QVERIFY(kLaptop.available.contains(m_window->geometry()));
    }

private:
    void layouts() { m_keeper->layouts(m_window.get()); }
    void change(const ScreenSet& screens)
    {
        QSignalSpy settled(m_keeper.get(), &ScreenKeeper::settled);
        m_screens = screens;
        m_keeper->screensChanged();
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, kPatienceMs);
    }

    ScreenSet m_screens;
    std::unique_ptr<ScreenKeeper> m_keeper;
    std::unique_ptr<QWidget> m_window;
};

ATALAYA_TEST(ScreenKeeperTest)
#include "screen_keeper_test.moc"
