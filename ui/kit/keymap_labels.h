#pragma once

#include <span>

namespace atalaya::kit {

/// Every label of resources/keymap.json as it stands there, marked for translation in the context
/// kit::Keymap.
std::span<const char* const> keymapLabels();

} // namespace atalaya::kit
