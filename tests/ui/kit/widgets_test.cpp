#include "tests/support/test.h"
#include "ui/kit/avatar.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/label.h"
#include "ui/kit/labels.h"
#include "ui/kit/menu.h"
#include "ui/kit/offer_card.h"
#include "ui/kit/popover.h"
#include "ui/kit/rail.h"
#include "ui/kit/splitter.h"
#include "ui/kit/states.h"
#include "ui/kit/surface.h"
#include "ui/kit/toast.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace atalaya;
using namespace Qt::StringLiterals;

namespace {

/// A shown window of 800 × 600 with nothing in it.
std::unique_ptr<QWidget> window()
{
    auto widget = std::make_unique<QWidget>();
    widget->resize(800, 600);
    widget->show();
    QApplication::setActiveWindow(widget.get());
    return widget;
}

QAccessible::Role roleOf(QWidget* widget)
{
    return QAccessible::queryAccessibleInterface(widget)->role();
}

} // namespace

class WidgetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { kit::theme().setAppearance({}); }

    void roles_tellWhatAWidgetIs()
    {
        kit::Chip chip(u"Open"_s);
        kit::Avatar avatar(34);
        kit::IconButton button(u"bell"_s, u"Notices"_s);
        kit::Switch toggle(u"Sounds"_s);
        QCOMPARE(roleOf(&chip), QAccessible::StaticText);
        QCOMPARE(roleOf(&avatar), QAccessible::Graphic);
        QCOMPARE(roleOf(&button), QAccessible::Button);
        QCOMPARE(roleOf(&toggle), QAccessible::CheckBox);
        QCOMPARE(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Name), u"Notices"_s);
    }

    void button_growsWithItsKeyAndCanShrinkBelowIt()
    {
        kit::Button button(u"Send"_s, kit::ButtonKind::Primary);
        const int bare = button.sizeHint().width();
        button.setKey(u"Ctrl ↵"_s);
        QVERIFY(button.sizeHint().width() > bare);
        QCOMPARE(button.minimumSizeHint().width(), bare);
        QCOMPARE(button.sizeHint().height(), 30);
    }

    void button_heightFollowsTheDensity()
    {
        kit::Button button(u"Send"_s);
        kit::Appearance touch;
        touch.density = kit::Density::Touch;
        kit::theme().setAppearance(touch);
        QCOMPARE(button.sizeHint().height(), 40);
    }

    void splitButton_mainPartActs()
    {
        kit::SplitButton split(u"Send"_s);
        QSignalSpy spy(&split, &kit::SplitButton::clicked);
        split.main()->click();
        split.arrow()->click();
        QCOMPARE(spy.count(), 1);
        QVERIFY(!split.arrow()->accessibleName().isEmpty());
    }

    void badge_hidesAtZeroAndStopsAt99()
    {
        QCOMPARE(kit::badgeText(99), u"99"_s);
        QCOMPARE(kit::badgeText(100), u"99+"_s);
        kit::Badge badge(0);
        QVERIFY(badge.isHidden());
    }

    void elidedLabel_showsItsWholeTextInTheTooltip()
    {
        kit::ElidedLabel label(u"Reclamación FA 418: hotel y cenas"_s);
        label.resize(60, 18);
        label.show();
        QCOMPARE(label.toolTip(), u"Reclamación FA 418: hotel y cenas"_s);
        label.resize(600, 18);
        QCOMPARE(label.toolTip(), QString());
    }

    void paragraph_growsByWholeLines()
    {
        const kit::Paragraph text(u"One two three four five six seven eight nine ten"_s, kit::Type::Small);
        QCOMPARE(text.heightForWidth(2000), 16);
        QCOMPARE(text.heightForWidth(120) % 16, 0);
        QVERIFY(text.heightForWidth(120) > 16);
    }

    void fieldError_isShownAndRead()
    {
        auto* edit = new QLineEdit;
        kit::Field field(u"Broker address"_s, edit);
        QCOMPARE(edit->accessibleName(), u"Broker address"_s);
        field.setError(u"Nobody answers at this address. Check it or ask your lead."_s);
        QVERIFY(field.hasError());
        QCOMPARE(edit->accessibleDescription(),
                 u"Nobody answers at this address. Check it or ask your lead."_s);
        field.setError({});
        QVERIFY(!field.hasError());
    }

    void tabs_readTheirCounts()
    {
        kit::TabBar tabs(u"Context"_s);
        tabs.addTab(u"Knowledge"_s);
        const int bare = tabs.sizeHint().width();
        tabs.setCount(0, 4);
        QCOMPARE(tabs.accessibleTabName(0), u"Knowledge, 4"_s);
        QVERIFY(tabs.sizeHint().width() > bare);
    }

    void segment_movesWithTheArrows()
    {
        const auto host = window();
        auto* segment = new kit::Segment(u"Layout"_s, host.get());
        segment->addChoice(u"One"_s);
        segment->addChoice(u"Two"_s);
        segment->show();
        QSignalSpy spy(segment, &kit::Segment::currentChanged);
        auto* first = segment->findChildren<QAbstractButton*>().constFirst();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(segment->current(), 1);
        QCOMPARE(spy.count(), 1);
    }

    void focusRing_appearsWithTheKeyboardOnly()
    {
        const auto host = window();
        auto* button = new kit::Button(u"Later"_s, kit::ButtonKind::Default, host.get());
        button->move(50, 50);
        button->show();
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!kit::focusVisible());
        QTest::keyClick(button, Qt::Key_Shift);
        button->setFocus(Qt::TabFocusReason);
        QVERIFY(kit::hasKeyboardFocus(button));
        const auto* ring = host->findChild<kit::FocusRing*>();
        QVERIFY(ring);
        QCOMPARE(ring->geometry(), button->geometry().adjusted(-3, -3, 3, 3));
        button->move(80, 90);
        QCOMPARE(ring->geometry(), button->geometry().adjusted(-3, -3, 3, 3));
    }

    void toasts_waitForEachOther()
    {
        const auto host = window();
        kit::ToastHost toasts(host.get());
        int undone = 0;
        toasts.show({.text = u"Sent to Matilde Rey"_s, .action = u"Undo"_s, .onAction = [&] { ++undone; }});
        toasts.show({.text = u"Closed"_s});
        QCOMPARE(toasts.toast()->accessibleName(), u"Sent to Matilde Rey"_s);
        toasts.toast()->findChild<QPushButton*>(u"toastAction"_s)->click();
        QCOMPARE(undone, 1);
        QCOMPARE(toasts.toast()->accessibleName(), u"Closed"_s);
        toasts.dismiss();
        QVERIFY(toasts.toast()->isHidden());
    }

    void toast_standsAboveTheStripWhenTheWindowGrows()
    {
        const auto host = window();
        kit::ToastHost toasts(host.get());
        toasts.setInset(64, 36);
        toasts.show({.text = u"Saved"_s});
        const int before = toasts.toast()->y();
        host->resize(800, 700);
        QCOMPARE(toasts.toast()->y(), before + 100);
    }

    void popover_closesWithEscAndGivesTheFocusBack()
    {
        const auto host = window();
        auto* button = new kit::Button(u"Tag"_s, kit::ButtonKind::Default, host.get());
        button->show();
        button->setFocus();
        kit::Popover popover(host.get());
        auto* edit = new QLineEdit;
        popover.content()->addWidget(edit);
        QSignalSpy closed(&popover, &kit::Popover::closed);
        popover.openAt(button);
        QVERIFY(popover.isVisible());
        QVERIFY(popover.box().top() >= button->geometry().bottom());
        QTest::keyClick(&popover, Qt::Key_Escape);
        QVERIFY(popover.isHidden());
        QCOMPARE(closed.count(), 1);
    }

    void whatIsSaid_followsTheText()
    {
        kit::ElidedLabel label(u"1 selected"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name), u"1 selected"_s);
        label.setText(u"6 selected"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name), u"6 selected"_s);
    }

    void popover_withNothingForTheKeyboard_hasItAllTheSame()
    {
        const auto host = window();
        auto* button = new kit::Button(u"Tag"_s, kit::ButtonKind::Default, host.get());
        button->show();
        button->setFocus();
        kit::Popover popover(host.get());
        popover.content()->addWidget(new QLabel(u"There is nothing yet"_s));
        popover.openAt(button);
        QVERIFY(popover.hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(popover.isHidden());
        QVERIFY(button->hasFocus());
    }

    void popover_closesOnAPressOutside()
    {
        const auto host = window();
        auto* button = new kit::Button(u"Tag"_s, kit::ButtonKind::Default, host.get());
        button->show();
        kit::Popover popover(host.get());
        popover.content()->addWidget(new QLineEdit);
        popover.openAt(button);
        QTest::mousePress(host.get(), Qt::LeftButton, {}, QPoint(700, 500));
        QVERIFY(popover.isHidden());
    }

    void splitter_movesByEightAndResets()
    {
        const auto host = window();
        auto* splitter = new kit::Splitter(Qt::Horizontal, host.get());
        splitter->addWidget(new QWidget);
        splitter->addWidget(new QWidget);
        splitter->resize(800, 600);
        splitter->show();
        splitter->setDefaultSizes({316, 0});
        QCOMPARE(splitter->sizes().constFirst(), 316);
        QCOMPARE(splitter->handle(1)->width(), 7);
        QTest::keyClick(splitter->handle(1), Qt::Key_Right);
        QCOMPARE(splitter->sizes().constFirst(), 324);
        splitter->resetSizes();
        QCOMPARE(splitter->sizes().constFirst(), 316);
    }

    void errorState_copiesItsDetails()
    {
        kit::ErrorState error;
        error.setContent(u"Bookings did not load"_s, u"The rest works."_s, u"BK-504"_s,
                         u"GET /bookings 504"_s);
        QSignalSpy again(&error, &kit::ErrorState::tryAgain);
        error.findChild<QPushButton*>(u"copyDetails"_s)->click();
        error.findChild<QPushButton*>(u"tryAgain"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), u"GET /bookings 504"_s);
        QCOMPARE(again.count(), 1);
    }

    void offerCard_tellsTheAnswer()
    {
        kit::OfferCard card(u"F8"_s, u"F9"_s);
        card.setContent(
            {.name = u"Rafael Monteiro"_s, .line = u"WhatsApp, waiting 0:22"_s, .reasons = {u"Speaks"_s}});
        QSignalSpy accepted(&card, &kit::OfferCard::accepted);
        card.findChild<QPushButton*>(u"acceptOffer"_s)->click();
        QCOMPARE(accepted.count(), 1);
        QVERIFY(card.accessibleName().contains(u"Rafael Monteiro"_s));
    }

    void menuItem_carriesIconAndKey()
    {
        kit::Menu menu;
        const QAction* item = menu.addItem(u"alarm-clock"_s, u"Snooze"_s, u"S"_s);
        QVERIFY(!item->icon().isNull());
        const int narrow = menu.sizeHint().width();
        menu.addItem(u"mail"_s, u"A much longer entry than that"_s, u"Ctrl Shift Y"_s);
        QVERIFY(menu.sizeHint().width() > narrow);
    }

    void largerText_growsTheWholeHeader()
    {
        kit::PaneHeader header(u"Mine"_s);
        const int margin = header.layout()->contentsMargins().left();
        kit::Appearance large;
        large.textScale = 2.0;
        kit::theme().setAppearance(large);
        QCOMPARE(header.sizeHint().height(), 88);
        QCOMPARE(header.layout()->contentsMargins().left(), 2 * margin);
    }

    void railButton_readsItsCount()
    {
        kit::RailButton button(u"inbox"_s, u"Inbox"_s);
        button.setBadge(8);
        QCOMPARE(button.accessibleName(), u"Inbox, 8"_s);
        QCOMPARE(button.sizeHint().width(), 52);
    }
};

ATALAYA_TEST(WidgetsTest)

#include "widgets_test.moc"
