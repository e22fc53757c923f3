#include "tests/gallery/screens.h"

#include "tests/gallery/composer_screens.h"
#include "tests/gallery/delivery_screens.h"
#include "tests/gallery/front_screens.h"
#include "tests/gallery/inbox_screens.h"
#include "tests/gallery/kitchen_sink.h"
#include "tests/gallery/live_screens.h"
#include "tests/gallery/outbox_screens.h"
#include "tests/gallery/preferences_screens.h"
#include "tests/gallery/reading_screens.h"
#include "tests/gallery/routing_screens.h"
#include "tests/gallery/shell_screens.h"
#include "tests/gallery/web_screens.h"
#include "tests/gallery/whole_desk.h"
#include "tests/gallery/work_sheet.h"
#include "tests/support/fake_core.h"
#include "ui/shell/help_window.h"
#include "ui/shell/sign_in_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

namespace atalaya::test {
namespace {

constexpr std::int64_t kNumber = 48213; // Enrique Salas

shell::Workspace* workspace(Stage& stage)
{
    auto* shown = stage.show(std::make_unique<WholeDesk>(stage));
    raise(shown->alerts, shell::AlertKind::DueSoon, "Joana Prates: 12:08", "Mala não chegou a Lisboa");
    raise(shown->alerts, shell::AlertKind::Answer, "Tom Whitfield", "Sure, it is R9D2LA");
    shown->desk->openTicket(stage.desk().ticket(kNumber));
    stage.settle();
    return shown->desk;
}

template <typename T> T* child(Stage& stage, const char* name)
{
    auto* found = stage.widget()->findChild<T*>(QLatin1String(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

void write(Stage& stage)
{
    workspace(stage);
    child<QTextEdit>(stage, "composerText")->setFocus(Qt::MouseFocusReason);
    stage.settle();
}

void press(Stage& stage, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(stage.widget()->findChild<shell::Workspace*>(), key, modifiers);
    stage.settle();
}

void note(Stage& stage)
{
    workspace(stage);
    child<QPushButton>(stage, "writeNote")->click();
    stage.settle();
}

void palette(Stage& stage)
{
    workspace(stage);
    press(stage, Qt::Key_K, Qt::ControlModifier);
    child<QLineEdit>(stage, "paletteText")->setText(QStringLiteral("lucia"));
    stage.settle();
}

void knowledge(Stage& stage)
{
    workspace(stage);
    press(stage, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
}

void keys(Stage& stage)
{
    workspace(stage);
    press(stage, Qt::Key_F1);
}

void help(Stage& stage)
{
    auto* window = stage.show(std::make_unique<shell::HelpWindow>(nullptr));
    window->showPage(QStringLiteral("keyboard.md"));
    stage.settle();
}

void emptyList(Stage& stage)
{
    workspace(stage);
    press(stage, Qt::Key_F, Qt::ControlModifier);
    child<QLineEdit>(stage, "filterText")->setText(QStringLiteral("zeppelin"));
    stage.settle();
}

void offer(Stage& stage)
{
    workspace(stage);
    api::OfferView view;
    view.offer.ticket = stage.desk().ticket(kNumber);
    view.offer.channel = domain::ChannelKind::Chat;
    view.offer.reasons = {"skill:Portuguese:4", "leastLoaded", "longestIdle:312"};
    view.customerName = "Rita Salgado";
    view.firstWords = "Olá, o check-in não abre e o voo é amanhã às seis.";
    view.channel = domain::EntryChannel::Chat;
    offerWork(stage, view, std::chrono::seconds(8));
}

void signIn(Stage& stage, const std::optional<Error>& answer)
{
    static FakeCore core;
    static models::CoreSignals told(core);
    auto* page = stage.show(std::make_unique<shell::SignInPage>(told));
    page->setKnown(QStringLiteral("https://broker.aerolineafaro.example:8443"), QStringLiteral("ines"));
    if (answer) {
        child<QLineEdit>(stage, "password")->setText(QStringLiteral("faro"));
        core.failNext = answer;
        child<QPushButton>(stage, "signIn")->click();
    }
    stage.settle();
}

void sink(Stage& stage)
{
    stage.show(kit::kitchenSink());
}

void offline(Stage& stage)
{
    stage.desk().line().cut();
    stage.desk().advance(std::chrono::minutes(1));
    write(stage);
    QTest::keyClick(child<QTextEdit>(stage, "composerText"), Qt::Key_Return, Qt::ControlModifier);
    stage.widget()->findChild<shell::Workspace*>()->flush();
    stage.settle();
}

std::vector<Screen> withOthers(std::vector<Screen> screens)
{
    for (const auto& more :
         {frontScreens(), preferencesScreens(), routingScreens(), outboxScreens(), composerScreens(),
          inboxScreens(), deliveryScreens(), shellScreens(), webScreens(), liveScreens(), readingScreens()})
        screens.insert(screens.end(), more.begin(), more.end());
    return screens;
}

} // namespace

const std::vector<Screen>& screens()
{
    using kit::Mode;
    const QSize sheet(1440, 1240);
    const auto refused = [](ErrorCode code, const char* detail) {
        return [error = Error{code, detail}](Stage& stage) { signIn(stage, error); };
    };
    static const std::vector<Screen> all = withOthers({
        {"00-components-light", {.size = sheet}, sink},
        {"00-components-dark", {.size = sheet, .mode = Mode::Dark}, sink},
        {"00-components-high-contrast", {.size = sheet, .mode = Mode::HighContrast}, sink},
        {"00-work-light", {.size = sheet}, workSheet},
        {"00-work-dark", {.size = sheet, .mode = Mode::Dark}, workSheet},
        {"00-work-high-contrast", {.size = sheet, .mode = Mode::HighContrast}, workSheet},
        {"01-workspace-light", {}, write},
        {"02-workspace-dark", {.mode = Mode::Dark}, write},
        {"06-knowledge-tab", {}, knowledge},
        {"11-command-palette", {}, palette},
        {"12-sign-in", {}, [](Stage& stage) { signIn(stage, {}); }},
        {"12b-sign-in-error", {}, refused(ErrorCode::WrongPassword, "")},
        {"12c-sign-in-certificate",
         {.language = QStringLiteral("es")},
         refused(ErrorCode::TlsFailed, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")},
        {"16-size-1024x640", {.size = {1024, 640}}, write},
        {"16b-size-2560x1440", {.size = {2560, 1440}}, write},
        {"17-high-contrast", {.mode = Mode::HighContrast}, write},
        {"18-workspace-es", {.language = QStringLiteral("es")}, write},
        {"18b-workspace-pt", {.mode = Mode::Dark, .language = QStringLiteral("pt")}, write},
        {"19-text-200", {.textScale = 2.0}, write},
        {"20-empty-list", {}, emptyList},
        {"21-offer", {}, offer},
        {"22-note", {}, note},
        {"22b-note-dark", {.mode = Mode::Dark, .language = QStringLiteral("es")}, note},
        {"13-offline", {}, offline},
        {"23-keys", {}, keys},
        {"23b-keys-es", {.mode = Mode::Dark, .language = QStringLiteral("es")}, keys},
        {"24-help", {.size = {900, 680}}, help},
    });
    return all;
}

} // namespace atalaya::test
