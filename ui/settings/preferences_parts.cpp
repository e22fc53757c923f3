#include "ui/kit/label.h"
#include "ui/settings/about_section.h"
#include "ui/settings/device_rows.h"
#include "ui/settings/kept_section.h"
#include "ui/settings/preferences_page.h"
#include "ui/settings/protection_section.h"
#include "ui/settings/shortcut_rows.h"
#include "ui/settings/theme_cards.h"
#include "ui/settings/update_news.h"

#include <QVBoxLayout>

// What stands in the parts of the preferences.
namespace atalaya::settings {

using kit::theme;
namespace token = kit::token;

void PreferencesPage::fill(Part& part, QVBoxLayout& column)
{
    if (part.section == Section::Appearance) {
        column.addWidget(new kit::Label(tr("Theme"), kit::Type::Small, token::textSecondary, part.box));
        column.addWidget(new ThemeCards(m_book, part.box));
        part.words = tr("Theme light dark high contrast system");
    }
    for (const PreferenceInfo& info : preferenceTable()) {
        if (info.section != part.section)
            continue;
        auto* row = new PreferenceRow(m_book, info.key, info.texts, controlFor(m_book, info), part.box);
        part.rows.append(row);
        column.addWidget(row);
    }
    if (part.section == Section::Shortcuts) {
        column.addWidget(
            new kit::Paragraph(tr("Press a row, then the new keys. Del gives the usual ones back."),
                               kit::Type::Small, token::textTertiary, part.box));
        m_shortcuts = new ShortcutRows(m_book, m_keymap, part.box);
        column.addWidget(m_shortcuts);
    } else if (part.section == Section::Computer) {
        part.words = tr("storage disk kept days encryption passphrase key computers wipe");
        addComputer(column);
    } else if (part.section == Section::About) {
        part.words = tr("version licence update");
        addAbout(column);
    }
}

void PreferencesPage::addComputer(QVBoxLayout& column)
{
    const auto add = [&](const QString& name, auto* section) {
        section->setAccessibleName(name);
        column.addWidget(new kit::SectionHeader(name, column.parentWidget()));
        column.addWidget(section);
        column.addSpacing(theme().space(5));
        section->load();
    };
    add(tr("What is kept here"), new KeptSection(m_core, column.parentWidget()));
    add(tr("Protection"), new ProtectionSection(m_core, column.parentWidget()));
    add(tr("Your computers"), new DeviceRows(m_core, column.parentWidget()));
}

void PreferencesPage::addAbout(QVBoxLayout& column)
{
    auto* about = new AboutSection(usualUpdatesFile(), column.parentWidget());
    connect(about, &AboutSection::notice, this, &PreferencesPage::notice);
    column.addWidget(about);
}

} // namespace atalaya::settings
