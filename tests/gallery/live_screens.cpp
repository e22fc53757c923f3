#include "tests/gallery/live_screens.h"

#include "ui/shell/workspace.h"

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
    auto* shown = stage.show(std::make_unique<shell::Workspace>(stage.signals_(), stage.keymap()));
    shown->openTicket(stage.desk().ticket(kEnrique));
    stage.settle();
    return *shown;
}

void press(Stage& stage, int key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : stage.widget(), static_cast<Qt::Key>(key), modifiers);
    stage.settle();
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
    desk(stage);
    auto* list = stage.widget()->findChild<QListView*>(QStringLiteral("tickets"));
    for (const std::int64_t number : {kPriya, kTom, kMatilde, kEnrique}) {
        qobject_cast<shell::Workspace*>(stage.widget())->openTicket(stage.desk().ticket(number));
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
        {"03-live-light", {}, live},
        {"03-live-dark", {.mode = Mode::Dark}, live},
        {"03-live-contrast", {.mode = Mode::HighContrast}, live},
        {"03-live-es", {.language = es}, live},
        {"03-live-1024x640", {.size = {1024, 640}}, live},
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
