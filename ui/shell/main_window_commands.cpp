#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <chrono>

// Preferences that the palette changes without opening their page.

namespace atalaya::shell {

std::vector<PaletteCommand> MainWindow::preferenceCommands()
{
    using namespace std::chrono_literals;
    std::vector<PaletteCommand> commands;
    const auto add = [&commands](const char* id, const char* icon, const QString& text, const QString& words,
                                 std::function<void()> run) {
        commands.push_back({QLatin1StringView(id), QLatin1StringView(icon), text, std::move(run),
                            PaletteGroup::Preferences, {}, words});
    };
    const auto change = [this](auto set) {
        return [this, set] {
            kit::Appearance wanted = kit::theme().appearance();
            set(wanted);
            apply(wanted);
        };
    };
    const QString theme = tr("theme colours appearance");
    add("", "sun", tr("Light theme"), theme,
        change([](kit::Appearance& look) { look.mode = kit::Mode::Light; }));
    add("", "moon", tr("Dark theme"), theme,
        change([](kit::Appearance& look) { look.mode = kit::Mode::Dark; }));
    add("", "contrast", tr("High contrast"), theme,
        change([](kit::Appearance& look) { look.mode = kit::Mode::HighContrast; }));
    const QString rows = tr("density rows compact comfortable");
    add("", "list", tr("Compact rows"), rows,
        change([](kit::Appearance& look) { look.density = kit::Density::Compact; }));
    add("", "list", tr("Comfortable rows"), rows,
        change([](kit::Appearance& look) { look.density = kit::Density::Comfortable; }));
    const QString quiet = tr("quiet notifications sounds disturb");
    add("", "bell-off", tr("Do not disturb for one hour"), quiet,
        [this] { m_alerts.beQuietUntil(m_alerts.now() + 1h); });
    if (m_alerts.quietUntil())
        add("", "bell", tr("Disturb me again"), quiet, [this] { m_alerts.endQuiet(); });
    add("", "hard-drive", tr("This computer…"), tr("storage device encryption passphrase"),
        [this] { openThisComputer(); });
    return commands;
}

} // namespace atalaya::shell
