#pragma once

#include "core/insight/data_guard.h"

namespace atalaya::insight {

/// Passwords, PINs and security codes that a text names in English, Spanish or Portuguese ("password: …",
/// "mi clave es …"), and keys by their form. Only the secret itself is the finding, not the word before it.
std::vector<Finding> findSecrets(std::string_view text);

} // namespace atalaya::insight
