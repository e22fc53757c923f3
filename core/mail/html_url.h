#pragma once

#include <string>
#include <string_view>

namespace atalaya::mail {

/// The address as browsers read it: without tabs, line ends and controls, trimmed.
std::string cleanUrl(std::string_view url);
/// "https" of "HTTPS://…", empty if there is no scheme.
std::string schemeOf(std::string_view url);
/// Lower-case host of an http, https or "//" address, without user and port; empty for others.
std::string hostOf(std::string_view url);
/// A link that may be clicked: http, https, mailto or tel; empty for anything else.
std::string safeLink(std::string_view url);
/// data:image/png|jpeg|gif|webp in base64.
bool isSafeDataImage(std::string_view url);
/// The text with &, <, >, " and ' as entities.
std::string escapeHtml(std::string_view text);

} // namespace atalaya::mail
