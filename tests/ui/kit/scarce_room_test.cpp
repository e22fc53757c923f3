#include "tests/support/test.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/label.h"
#include "ui/kit/labels.h"
#include "ui/kit/paint.h"
#include "ui/kit/popover.h"
#include "ui/kit/states.h"
#include "ui/kit/text_watch.h"

#include <QImage>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace atalaya;
using namespace Qt::StringLiterals;
using kit::CutText;

namespace {

std::unique_ptr<QWidget> window(QSize size)
{
    auto widget = std::make_unique<QWidget>();
    widget->resize(size);
    widget->show();
    return widget;
}

QStringList tabsInSight(const kit::TabBar& tabs)
{
    QStringList texts;
    for (int i = 0; i < tabs.count(); ++i)
        if (tabs.isTabVisible(i))
            texts << tabs.tabText(i);
    return texts;
}

/// What is told while a text is painted into a place of this width.
QList<CutText> told(const QString& text, double room, bool whole = false)
{
    QList<CutText> all;
    QImage image(400, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const kit::TextWatch watch([&all](const CutText& cut) { all << cut; });
    std::unique_ptr<kit::WholeTexts> wanted = whole ? std::make_unique<kit::WholeTexts>() : nullptr;
    kit::paintText(painter, {0, 0, room, 20}, text, kit::theme().font(kit::Type::Body), QColor(Qt::black));
    return all;
}

} // namespace

/// What the widgets do where there is less room than they need.
class ScarceRoomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { kit::theme().setAppearance({}); }

    void narrowTabs_waitBehindAButton_theCurrentOneIsSeen()
    {
        const auto shown = window({320, 200});
        kit::TabBar tabs(u"About"_s, shown.get());
        for (const QString& text : {u"Customer"_s, u"Knowledge"_s, u"Team"_s, u"Invoices"_s, u"Orders"_s})
            tabs.addTab(text);
        tabs.resize(600, 44);
        tabs.show();
        auto* more = tabs.findChild<kit::IconButton*>(u"moreTabs"_s);
        QVERIFY(more->isHidden());
        QCOMPARE(tabsInSight(tabs).size(), 5);
        tabs.resize(250, 44);
        QVERIFY(!more->isHidden());
        QVERIFY(tabsInSight(tabs).contains(u"Customer"_s));
        QVERIFY(!tabsInSight(tabs).contains(u"Orders"_s));
        tabs.setCurrentIndex(4);
        QVERIFY(tabsInSight(tabs).contains(u"Orders"_s));
        QVERIFY2(tabs.tabRect(4).right() <= more->x(), "it stands beside the button");
        tabs.resize(600, 44);
        QCOMPARE(tabsInSight(tabs).size(), 5);
        QVERIFY(more->isHidden());
    }

    void error_inANarrowColumn_isAsHighAsItsLines()
    {
        const auto shown = window({260, 500});
        auto* column = new QVBoxLayout(shown.get());
        auto* error = new kit::ErrorState(shown.get());
        column->addWidget(error);
        column->addStretch();
        error->setContent(u"The bookings did not load"_s,
                          u"The booking system took over eight seconds. All the rest works."_s, u"BK-504"_s,
                          {});
        QTRY_COMPARE_WITH_TIMEOUT(error->height(), error->layout()->heightForWidth(error->width()), 30'000);
        const int narrow = error->height();
        for (const QWidget* part : error->findChildren<kit::Paragraph*>())
            QVERIFY(part->height() >= part->heightForWidth(part->width()));
        shown->resize(600, 500);
        QTRY_VERIFY_WITH_TIMEOUT(error->height() < narrow, 30'000);
    }

    void popoverTallerThanItsWindow_scrolls()
    {
        const auto shown = window({400, 300});
        kit::Popover box(shown.get());
        for (int i = 0; i < 30; ++i)
            box.content()->addWidget(new kit::Label(QString::number(i), kit::Type::Body));
        kit::Button anchor(u"Open"_s, kit::ButtonKind::Default, shown.get());
        box.openAt(&anchor);
        QVERIFY(shown->rect().contains(box.box()));
        auto* page = box.findChild<QScrollArea*>(u"popoverPage"_s);
        QVERIFY(page && page->widget()->height() > page->height());
        box.dismiss();
    }

    void popoverThatFits_doesNotScroll()
    {
        const auto shown = window({400, 300});
        kit::Popover box(shown.get());
        box.content()->addWidget(new kit::Label(u"one line"_s, kit::Type::Body));
        kit::Button anchor(u"Open"_s, kit::ButtonKind::Default, shown.get());
        box.openAt(&anchor);
        QVERIFY(!box.findChild<QScrollArea*>(u"popoverPage"_s));
        box.dismiss();
    }

    void textWithRoom_isNotTold()
    {
        const QString text = u"Draft saved 10:41"_s;
        QVERIFY(told(text, kit::textWidth(text, kit::theme().font(kit::Type::Body))).isEmpty());
    }

    void textWithoutRoom_isTold_withWhatItNeeds()
    {
        const QList<CutText> all = told(u"Draft saved 10:41"_s, 40, true);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].how, CutText::How::Ended);
        QCOMPARE(all[0].room, 40.0);
        QVERIFY(all[0].needed > 40);
        QVERIFY(all[0].whole);
        QVERIFY(!told(u"Draft saved 10:41"_s, 40).at(0).whole);
    }

    void chipThatIsTooNarrow_isToldAsOneToBeReadWhole()
    {
        kit::Chip chip(u"Assistance requested"_s);
        chip.resize(60, 20);
        QList<CutText> all;
        const kit::TextWatch watch([&all](const CutText& cut) { all << cut; });
        chip.grab();
        QVERIFY(!all.isEmpty());
        QVERIFY(all[0].whole);
        QCOMPARE(all[0].on, &chip);
    }

    void nobodyListens_afterTheWatchIsGone()
    {
        told(u"anything"_s, 10);
        QVERIFY(!kit::TextWatch::current());
    }
};

ATALAYA_TEST(ScarceRoomTest)
#include "scarce_room_test.moc"
