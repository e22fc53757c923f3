#include "tests/gallery/live_screens.h"

#include "tests/gallery/whole_desk.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

namespace atalaya::test {
namespace {

constexpr std::int64_t kEnrique = 48213;
constexpr std::int64_t kPriya = 48197;
constexpr std::int64_t kTom = 48260;
constexpr std::int64_t kMatilde = 48254;
constexpr auto kCtrl = Qt::ControlModifier;
constexpr auto kCtrlShift = Qt::ControlModifier | Qt::ShiftModifier;

shell::Workspace& desk(Stage& stage)
{
    stage.joinLine();
    auto* shown = stage.show(std::make_unique<WholeDesk>(stage));
    shown->desk->openTicket(stage.desk().ticket(kEnrique));
    stage.settle();
    return *shown->desk;
}

void press(Stage& stage, int key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : stage.widget(), static_cast<Qt::Key>(key), modifiers);
    stage.settle();
}

/// Somebody waits for an answer to an offer.
void offer(Stage& stage)
{
    api::OfferView view;
    view.offer.ticket = stage.desk().ticket(kPriya);
    view.offer.channel = domain::ChannelKind::Messaging;
    view.offer.reasons = {"skill:Portuguese:4", "leastLoaded", "longestIdle:192"};
    view.customerName = "Rafael Monteiro";
    view.firstWords = "O check-in n\u00e3o abre na aplica\u00e7\u00e3o, o voo \u00e9 amanh\u00e3 \u00e0s 7";
    view.channel = domain::EntryChannel::WhatsApp;
    offerWork(stage, view, std::chrono::seconds(16));
}

/// The second live conversation, with a sentence begun in it.
void live(Stage& stage)
{
    desk(stage);
    press(stage, Qt::Key_2, kCtrl);
    auto* text = qobject_cast<QTextEdit*>(QApplication::focusWidget());
    if (text && text->document()->isEmpty()) // the draft of the screen before stands there again
        QTest::keyClicks(text, QStringLiteral("Done, it is corrected"));
    stage.settle();
}

void liveAndOffer(Stage& stage)
{
    live(stage);
    offer(stage);
}

void one(Stage& stage)
{
    live(stage);
    stage.widget()->findChild<QPushButton*>(QStringLiteral("liveOne"))->click();
    stage.settle();
}

void why(Stage& stage)
{
    desk(stage);
    press(stage, Qt::Key_1, kCtrl);
    stage.widget()->findChild<QPushButton*>(QStringLiteral("whyLimits"))->click();
    stage.settle();
}

/// Enrique in front, with others behind him.
void tabs(Stage& stage)
{
    shell::Workspace& shown = desk(stage);
    auto* list = stage.widget()->findChild<QListView*>(QStringLiteral("tickets"));
    for (const std::int64_t number : {kPriya, kTom, kMatilde, kEnrique}) {
        shown.openTicket(stage.desk().ticket(number));
        stage.settle();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return, kCtrl);
        stage.settle();
    }
}

void beside(Stage& stage)
{
    tabs(stage);
    press(stage, Qt::Key_S, kCtrlShift);
}

} // namespace

std::vector<Screen> liveScreens()
{
    using kit::Mode;
    const QString es = QStringLiteral("es");
    return {
        {"03-live-light", {}, liveAndOffer},
        {"03-live-dark", {.mode = Mode::Dark}, live},
        {"03-live-contrast", {.mode = Mode::HighContrast}, live},
        {"03-live-es", {.language = es}, live},
        {"03-live-1024x640", {.size = {1024, 640}}, liveAndOffer},
        {"03-live-wide", {.size = {2200, 1100}}, live},
        {"03-live-text-200", {.textScale = 2.0}, live},
        {"03b-live-one", {}, one},
        {"03c-live-limits", {}, why},
        {"03e-tabs", {}, tabs},
        {"03e-tabs-dark-es", {.mode = Mode::Dark, .language = es}, tabs},
        {"03e-tabs-contrast", {.mode = Mode::HighContrast}, tabs},
        {"03f-beside-1680", {.size = {1680, 900}}, beside},
        {"03f-beside", {}, beside},
    };
}

} // namespace atalaya::test
