#include "tests/gallery/shell_screens.h"

#include "tests/gallery/whole_desk.h"
#include "ui/shell/desk_state.h"
#include "ui/shell/desk_window.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace atalaya::test {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t kNumber = 48213; // Enrique Salas

WholeDesk& desk(Stage& stage)
{
    stage.joinLine();
    auto* shown = stage.show(std::make_unique<WholeDesk>(stage));
    shown->desk->openTicket(stage.desk().ticket(kNumber));
    stage.settle();
    return *shown;
}

void bell(Stage& stage)
{
    WholeDesk& shown = desk(stage);
    using shell::AlertKind;
    raise(shown.alerts, AlertKind::SendFailed, "priya@correo.example", "Re: Wheelchair assistance, 3 Dec");
    raise(shown.alerts, AlertKind::DueSoon, "Enrique Salas: 4:12", "Reclamación FA 418: hotel y cenas");
    raise(shown.alerts, AlertKind::Answer, "Joana Prates", "Já são dois dias, preciso da mala amanhã");
    shown.alerts.quiet().keepUntil(shown.alerts.quiet().now() + 48min);
    for (auto* button : shown.findChildren<QPushButton*>(QStringLiteral("bell")))
        button->click();
    stage.settle();
}

void bellEmpty(Stage& stage)
{
    WholeDesk& shown = desk(stage);
    for (auto* button : shown.findChildren<QPushButton*>(QStringLiteral("bell")))
        button->click();
    stage.settle();
}

std::function<void(Stage&)> typed(const char* text)
{
    return [text](Stage& stage) {
        WholeDesk& shown = desk(stage);
        QTest::keyClick(shown.desk, Qt::Key_K, Qt::ControlModifier);
        stage.settle();
        shown.findChild<QLineEdit*>(QStringLiteral("paletteText"))->setText(QString::fromUtf8(text));
        stage.settle();
    };
}

void conversation(Stage& stage)
{
    shell::WindowState state;
    state.kind = QStringLiteral("conversation");
    state.place = QStringLiteral("inbox");
    state.ticket = QString::fromStdString(stage.desk().ticket(kNumber).str());
    auto window = std::make_unique<shell::DeskWindow>(stage.signals_(), stage.keymap(), state);
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    stage.show(std::move(window));
    stage.settle();
}

void focusMode(Stage& stage)
{
    WholeDesk& shown = desk(stage);
    QTest::keyClick(shown.desk, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    stage.settle();
}

} // namespace

std::vector<Screen> shellScreens()
{
    using kit::Mode;
    const QString es = QStringLiteral("es");
    return {
        {"11-palette-commands", {}, typed("sno")},
        {"11-palette-all", {}, typed("")},
        {"11-palette-dark-es", {.mode = Mode::Dark, .language = es}, typed("")},
        {"11-palette-people", {}, typed("@lu")},
        {"11b-search", {}, typed("?hotel")},
        {"11b-search-1024x640", {.size = {1024, 640}}, typed("?hotel")},
        {"11b-search-dark", {.mode = Mode::Dark}, typed("?hotel")},
        {"11b-search-nothing", {}, typed("?zeppelin")},
        {"25-bell", {}, bell},
        {"25b-bell-dark", {.mode = Mode::Dark}, bell},
        {"25c-bell-empty-es", {.language = es}, bellEmpty},
        {"26-conversation-window", {.size = {1040, 760}}, conversation},
        {"26b-conversation-window-narrow", {.size = {620, 760}}, conversation},
        {"27-focus-mode", {}, focusMode},
    };
}

} // namespace atalaya::test
