#include "tests/gallery/preferences_screens.h"

#include "tests/support/fake_core.h"
#include "ui/settings/preferences_page.h"
#include "ui/shell/unlock_page.h"
#include "ui/shell/workspace.h"

#include <QTemporaryDir>

namespace atalaya::test {
namespace {

/// A workspace over a core in memory, at its preferences.
struct PreferencesWindow : QWidget {
    explicit PreferencesWindow(const kit::Keymap& keymap, const ScreenLook& look)
        : book(folder.filePath(QStringLiteral("settings.ini")), {})
    {
        core.desk.world.kept.tickets = 1240;
        core.desk.world.kept.entries = 9180;
        core.desk.world.kept.databaseBytes = 48 << 20;
        core.desk.world.kept.fileBytes = std::int64_t{310} << 20;
        for (const char* name : {"Desk by the window", "Laptop"}) {
            domain::Device device;
            device.id = name;
            device.name = name;
            core.desk.world.devices.push_back(device);
        }
        book.set(QStringLiteral("appearance/mode"), int(look.mode));
        book.set(QStringLiteral("appearance/textScale"), look.textScale);
        book.set(QStringLiteral("keymap/conv.tag"), QStringLiteral("Y"));
        told = std::make_unique<models::CoreSignals>(core);
        desk = new shell::Workspace(*told, keymap, this);
        desk->setPreferences(book);
        desk->openPreferences();
    }
    ~PreferencesWindow() override { delete desk; }

    void resizeEvent(QResizeEvent*) override { desk->setGeometry(rect()); }
    settings::PreferencesPage& page() { return *desk->findChild<settings::PreferencesPage*>(); }

    QTemporaryDir folder;
    settings::PreferenceBook book;
    FakeCore core;
    std::unique_ptr<models::CoreSignals> told;
    shell::Workspace* desk = nullptr;
};

std::function<void(Stage&)> section(settings::Section part)
{
    return [part](Stage& stage) {
        auto* shown = stage.show(std::make_unique<PreferencesWindow>(stage.keymap(), stage.look()));
        stage.settle();
        if (part != settings::Section::Appearance)
            shown->page().showSection(part);
        stage.settle();
    };
}

std::function<void(Stage&)> locked(api::LockState state)
{
    return [state](Stage& stage) {
        struct Locked : QWidget {
            FakeCore core;
            models::CoreSignals told{core};
            shell::UnlockPage page{told, this};
            void resizeEvent(QResizeEvent*) override { page.setGeometry(rect()); }
        };
        auto shown = std::make_unique<Locked>();
        shown->page.setState(state);
        stage.show(std::move(shown));
        stage.settle();
    };
}

} // namespace

std::vector<Screen> preferencesScreens()
{
    using kit::Mode;
    using settings::Section;
    const QString es = QStringLiteral("es");
    const QString pt = QStringLiteral("pt");
    api::LockState enter;
    enter.protection = api::Protection::Passphrase;
    enter.locked = true;
    api::LockState choose;
    choose.locked = choose.needsPassphrase = true;
    api::LockState store;
    store.protection = api::Protection::SystemKeyStore;
    store.locked = true;
    return {
        {"15-preferences", {}, section(Section::Appearance)},
        {"15b-preferences-shortcuts", {}, section(Section::Shortcuts)},
        {"15c-preferences-notifications", {}, section(Section::Notifications)},
        {"15d-preferences-this-computer", {}, section(Section::Computer)},
        {"15e-preferences-dark", {.mode = Mode::Dark}, section(Section::Appearance)},
        {"15f-preferences-high-contrast", {.mode = Mode::HighContrast}, section(Section::Appearance)},
        {"15g-preferences-1024x640", {.size = {1024, 640}}, section(Section::Appearance)},
        {"15h-preferences-es", {.language = es}, section(Section::Appearance)},
        {"15i-preferences-pt", {.language = pt}, section(Section::Notifications)},
        {"15j-preferences-text-200", {.textScale = 2.0}, section(Section::Appearance)},
        {"12d-unlock", {}, locked(enter)},
        {"12e-choose-a-passphrase", {.language = es}, locked(choose)},
        {"12f-key-store-locked", {.mode = Mode::Dark}, locked(store)},
    };
}

} // namespace atalaya::test
