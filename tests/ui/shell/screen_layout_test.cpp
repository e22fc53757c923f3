#include "tests/support/test.h"
#include "ui/shell/screen_layout.h"

#include <QJsonObject>
#include <algorithm>

using namespace atalaya::shell;
using namespace Qt::StringLiterals;

namespace {

ScreenInfo screen(const QString& name, const QRect& geometry, qreal scale = 1)
{
    return {name, geometry, geometry.adjusted(0, 30, 0, 0), scale}; // a bar along the top
}

const ScreenInfo kLaptop = screen(u"eDP-1"_s, {0, 0, 1440, 900});
const ScreenInfo kDesk = screen(u"DP-3"_s, {1440, 0, 2560, 1440});

} // namespace

/// Where windows stand when monitors come and go.
class ScreenLayoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameMonitors_areTheSameSetInAnyOrder()
    {
        QCOMPARE(nameOf({kLaptop, kDesk}), nameOf({kDesk, kLaptop}));
        ScreenInfo withoutBar = kLaptop;
        withoutBar.available = withoutBar.geometry;
        QCOMPARE(nameOf({withoutBar}), nameOf({kLaptop}));
    }
    void otherMonitors_areAnotherSet()
    {
        QVERIFY(nameOf({kLaptop}) != nameOf({kLaptop, kDesk}));
        QVERIFY(nameOf({kLaptop}) != nameOf({screen(u"eDP-1"_s, {0, 0, 1280, 800})}));
        QVERIFY(nameOf({kLaptop}) != nameOf({screen(u"eDP-1"_s, {0, 0, 1440, 900}, 2)}));
        QVERIFY(nameOf({kLaptop}) != nameOf({screen(u"HDMI-1"_s, {0, 0, 1440, 900})}));
    }

    void knownSet_bringsTheWindowBack()
    {
        WindowLayouts layouts;
        const Placement onDesk{{1600, 100, 1200, 900}, true, false};
        const Placement onLaptop{{40, 60, 1000, 700}, false, false};
        layouts.keep(nameOf({kLaptop, kDesk}), onDesk);
        layouts.keep(nameOf({kLaptop}), onLaptop);
        QCOMPARE(placementFor(layouts, {kLaptop}, onDesk), onLaptop);
        QCOMPARE(placementFor(layouts, {kDesk, kLaptop}, onLaptop), onDesk);
    }
    void monitorThatGoes_leavesNothingOutside()
    {
        const Placement away{{2000, 200, 1800, 1200}, true, false};
        const Placement here = placementFor({}, {kLaptop}, away);
        QVERIFY(kLaptop.available.contains(here.normal));
        QCOMPARE(here.normal.size(), kLaptop.available.size()); // no larger than what there is
        QVERIFY(here.maximized);
        const Placement across{{1200, 100, 600, 500}, false, false};
        QCOMPARE(placementFor({}, {kLaptop}, across).normal, QRect(840, 100, 600, 500));
    }
    void windowThatIsSeenWhole_staysWhereItIs()
    {
        const Placement across{{1200, 100, 600, 500}, false, false};
        QCOMPARE(placementFor({}, {kLaptop, kDesk}, across), across);
    }
    void keptPlacement_mayLieHalfwayOutsideButInReach()
    {
        WindowLayouts layouts;
        const Placement halfway{{1100, 600, 800, 600}, false, false};
        layouts.keep(nameOf({kLaptop}), halfway);
        QCOMPARE(placementFor(layouts, {kLaptop}, {}), halfway);
        layouts.keep(nameOf({kLaptop}), {{5000, 5000, 800, 600}, false, false}); // a file from elsewhere
        QVERIFY(kLaptop.available.contains(placementFor(layouts, {kLaptop}, {}).normal));
        layouts.keep(nameOf({kLaptop}), {{100, -40, 800, 600}, false, false}); // nothing to take it by
        QVERIFY(kLaptop.available.contains(placementFor(layouts, {kLaptop}, {}).normal));
    }
    void noMonitorAtAll_changesNothing()
    {
        const Placement here{{10, 40, 800, 600}, false, false};
        QCOMPARE(placementFor({}, {}, here), here);
    }
    void everyPlacementInAnySet_isInReach()
    {
        const ScreenSet sets[] = {
            {kLaptop}, {kDesk}, {kLaptop, kDesk}, {screen(u"A"_s, {-1920, 0, 1920, 1080})}};
        for (const ScreenSet& set : sets)
            for (int x = -4000; x <= 5000; x += 500)
                for (int y = -2000; y <= 2000; y += 400)
                    for (const QSize size : {QSize(480, 480), QSize(1600, 1000), QSize(5000, 3000)}) {
                        const QRect now = placementFor({}, set, {{{x, y}, size}, false, false}).normal;
                        QVERIFY(
                            std::ranges::any_of(
                                set, [&now](const ScreenInfo& one) { return one.available.contains(now); })
                            || QRegion(now)
                                   .subtracted(QRegion(kLaptop.available) + kDesk.available)
                                   .isEmpty());
                    }
    }

    void layouts_areReadAsTheyWereWritten()
    {
        WindowLayouts layouts;
        layouts.keep(u"one"_s, {{10, 20, 300, 400}, true, false});
        layouts.keep(u"two"_s, {{-900, 20, 300, 400}, false, true});
        QCOMPARE(WindowLayouts::read(layouts.written()), layouts);
        QCOMPARE(WindowLayouts::read({7, QJsonObject{{u"screens"_s, u"x"_s}}, QJsonArray{}}),
                 WindowLayouts());
    }
    void layouts_areBounded()
    {
        WindowLayouts layouts;
        for (int i = 0; i < 50; ++i)
            layouts.keep(QString::number(i), {{i, 0, 100, 100}, false, false});
        QCOMPARE(layouts.written().size(), WindowLayouts::kMost);
        QVERIFY(layouts.find(u"49"_s) && !layouts.find(u"0"_s));
    }
};

ATALAYA_TEST(ScreenLayoutTest)
#include "screen_layout_test.moc"
