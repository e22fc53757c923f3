#pragma once

#include "ui/ticket/original_page.h"

namespace atalaya::settings {
class PreferenceBook;
}

namespace atalaya::shell {

/// Whose pictures are always loaded, as the preferences keep it. `book` has to outlive it.
ticket::PictureSenders pictureSenders(settings::PreferenceBook& book);

} // namespace atalaya::shell
