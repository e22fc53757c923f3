#pragma once

#include "ui/settings/preference_book.h"

#include <QWidget>

namespace atalaya::settings {

/// The languages of a key (a list of codes), each with a box to tick: those of the house, and what is in the
/// list besides.
QWidget* languagesFor(PreferenceBook& book, const QString& key, const QString& name);

} // namespace atalaya::settings
