#pragma once

namespace atalaya::kit {

/// Tells screen readers what the painted widgets are (text, picture, meter, alert …). Called by install().
void installAccessibility();

} // namespace atalaya::kit
