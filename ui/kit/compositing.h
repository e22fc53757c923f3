#pragma once

namespace atalaya::kit {

/// True if somebody draws what is behind translucent windows. Without a compositor (plain X11, a virtual or a
/// distant screen) they would be black, so menus have neither shadow nor round corners there.
bool screenIsComposited();

} // namespace atalaya::kit
