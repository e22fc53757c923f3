#pragma once

#include "ui/settings/preference_book.h"

#include <QWidget>

namespace atalaya::settings {

/// The senders of a key (a list of addresses), each with a button that takes it away.
QWidget* sendersFor(PreferenceBook& book, const QString& key, const QString& name);

} // namespace atalaya::settings
