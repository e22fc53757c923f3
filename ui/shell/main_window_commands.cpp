#include "ui/settings/preference_table.h"
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
        commands.push_back({QLatin1StringView(id),
                            QLatin1StringView(icon),
                            text,
                            std::move(run),
                            PaletteGroup::Preferences,
                            {},
                            words});
    };
    const auto change = [this](const char* key, const QVariant& value) {
        return [this, key = QLatin1StringView(key), value] { m_book.set(key, value); };
    };
    const QString theme = tr("theme colours appearance");
    add("", "sun", tr("Light theme"), theme, change("appearance/mode", 0));
    add("", "moon", tr("Dark theme"), theme, change("appearance/mode", 1));
    add("", "contrast", tr("High contrast"), theme, change("appearance/mode", 2));
    const QString rows = tr("density rows compact comfortable");
    add("", "list", tr("Compact rows"), rows, change("appearance/density", 1));
    add("", "list", tr("Comfortable rows"), rows, change("appearance/density", 0));
    const QString quiet = tr("quiet notifications sounds disturb");
    add("", "bell-off", tr("Do not disturb for one hour"), quiet,
        [this] { m_alerts.quiet().keepUntil(m_alerts.quiet().now() + 1h); });
    if (m_alerts.quiet().until())
        add("", "bell", tr("Disturb me again"), quiet, [this] { m_alerts.quiet().end(); });
    for (const settings::PreferenceInfo& info : settings::preferenceTable())
        add("", settings::icon(info.section).toUtf8().constData(), info.texts.title, info.texts.words,
            [this, key = info.key] { m_workspace->openPreferences(key); });
    return commands;
}

} // namespace atalaya::shell
