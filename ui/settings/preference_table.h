#pragma once

#include "ui/settings/preference_row.h"

#include <array>

namespace atalaya::settings {

/// The parts of the preferences, in the order of the page.
enum class Section {
    Appearance,
    Accessibility,
    Language,
    Notifications,
    Sending,
    Shortcuts,
    Computer,
    About
};

inline constexpr std::array kSections{Section::Appearance,    Section::Accessibility, Section::Language,
                                      Section::Notifications, Section::Sending,       Section::Shortcuts,
                                      Section::Computer,      Section::About};

QString title(Section section);
/// A name of resources/icons.
QString icon(Section section);

/// One preference in words; the page gives it a control, the command palette finds it.
struct PreferenceInfo {
    QString key;
    Section section;
    PreferenceRow::Texts texts;
};

/// All that are chosen by a single control, in the language of the interface.
QList<PreferenceInfo> preferenceTable();

/// The control of one of them.
QWidget* controlFor(PreferenceBook& book, const PreferenceInfo& info);

} // namespace atalaya::settings
