#include "tests/gallery/front_screens.h"

#include "core/base/assert.h"
#include "tests/support/fake_core.h"
#include "ui/settings/preference_book.h"
#include "ui/shell/broker_probe.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace atalaya::test {
namespace {

using shell::BrokerFound;

using Answer = Result<BrokerFound> (*)();

/// Answers at once.
struct ReadyProbe : shell::BrokerProbe {
    explicit ReadyProbe(Answer given) : answer(given) { }
    void ask(const QString&, std::function<void(Result<BrokerFound>)> done) override { done(answer()); }
    Answer answer;
};

/// The window of somebody who starts the program for the first time, over a core in memory.
struct FrontWindow : QWidget {
    explicit FrontWindow(const ScreenLook& look) : settings(folder.filePath(QStringLiteral("settings.ini")))
    {
        settings::PreferenceBook book(settings.file(), {});
        book.set(QStringLiteral("appearance/mode"), int(look.mode));
        book.set(QStringLiteral("appearance/textScale"), look.textScale);
        book.set(QStringLiteral("appearance/motion"), 1);
        QCoreApplication::setApplicationVersion(QStringLiteral("1.0.0"));
        core.world.link.kind = api::LinkKind::Online;
        window = std::make_unique<shell::MainWindow>(core, settings, this);
        window->setWindowFlags(Qt::Widget);
    }
    void resizeEvent(QResizeEvent*) override { window->setGeometry(rect()); }
    template <typename T> T* part(const char* name)
    {
        for (T* one : findChildren<T*>(QLatin1StringView(name)))
            if (one->isVisible())
                return one;
        qFatal("there is no %s", name);
    }

    QTemporaryDir folder;
    FakeCore core;
    shell::Settings settings;
    std::unique_ptr<shell::MainWindow> window;
};

Result<BrokerFound> secure()
{
    return BrokerFound::Secure;
}

FrontWindow* begin(Stage& stage, Answer answer = secure)
{
    auto* shown = stage.show(std::make_unique<FrontWindow>(stage.look()));
    shown->window->setProbe(std::make_unique<ReadyProbe>(answer));
    shown->window->showSignIn();
    stage.settle();
    return shown;
}

void address(Stage& stage, FrontWindow& window)
{
    auto* edit = window.part<QLineEdit>("startAddress");
    edit->setText(QStringLiteral("broker.aerolineafaro.example"));
    edit->setFocus();
    auto* check = window.findChild<QWidget*>(QStringLiteral("addressCheck"));
    const bool said = QTest::qWaitFor([check] { return !check->isHidden(); }, 30'000);
    ATALAYA_ASSERT(said);
    stage.settle();
}

void firstRun(Stage& stage)
{
    address(stage, *begin(stage));
}

void firstRunNew(Stage& stage)
{
    address(stage, *begin(stage, []() -> Result<BrokerFound> { return BrokerFound::NewCertificate; }));
}

void firstRunWrong(Stage& stage)
{
    address(stage, *begin(stage, []() -> Result<BrokerFound> {
                return Error{ErrorCode::NameNotResolved, "broker"};
            }));
}

void firstRunSample(Stage& stage)
{
    begin(stage)->part<QAbstractButton>("startSample")->setChecked(true);
    stage.settle();
}

FrontWindow* secondStep(Stage& stage)
{
    FrontWindow* shown = begin(stage);
    address(stage, *shown);
    shown->part<QPushButton>("continueConnect")->click();
    shown->part<QLineEdit>("login")->setText(QStringLiteral("ines.robledo@aerolineafaro.example"));
    stage.settle();
    return shown;
}

void firstSignIn(Stage& stage)
{
    secondStep(stage);
}

void firstSignInWrong(Stage& stage)
{
    FrontWindow* shown = secondStep(stage);
    shown->part<QLineEdit>("password")->setText(QStringLiteral("faro-1234"));
    shown->core.failNext = Error{ErrorCode::WrongPassword, ""};
    shown->part<QPushButton>("signIn")->click();
    stage.settle();
}

void finish(Stage& stage)
{
    FrontWindow* shown = secondStep(stage);
    shown->part<QLineEdit>("password")->setText(QStringLiteral("faro-1234"));
    shown->part<QPushButton>("signIn")->click();
    stage.settle();
}

} // namespace

std::vector<Screen> frontScreens()
{
    using kit::Mode;
    const QString es = QStringLiteral("es");
    const QString pt = QStringLiteral("pt");
    return {
        {"12-first-run", {}, firstRun},
        {"12-first-run-dark", {.mode = Mode::Dark}, firstRun},
        {"12-first-run-contrast", {.mode = Mode::HighContrast}, firstRun},
        {"12-first-run-es", {.language = es}, firstRun},
        {"12-first-run-pt", {.language = pt}, firstRun},
        {"12-first-run-1024x640", {.size = {1024, 640}}, firstRun},
        {"12-first-run-text-200", {.textScale = 2.0}, firstRun},
        {"12-first-run-new-certificate", {}, firstRunNew},
        {"12-first-run-not-found", {}, firstRunWrong},
        {"12-first-run-sample", {}, firstRunSample},
        {"12b-first-sign-in", {}, firstSignIn},
        {"12b-first-sign-in-wrong", {}, firstSignInWrong},
        {"12h-make-it-yours", {}, finish},
        {"12h-make-it-yours-es", {.size = {1024, 640}, .language = es}, finish},
    };
}

} // namespace atalaya::test
