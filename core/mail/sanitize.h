#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace atalaya::mail {

struct SanitizeOptions {
    bool allowRemoteImages = false; ///< the agent has asked for them; only https ones
    bool allowDataImages = true; ///< data:image/png|jpeg|gif|webp
    bool allowStyles = true; ///< style attributes, reduced to harmless properties
    bool allowTaskBoxes = false; ///< `<input type=checkbox disabled>`, for articles written in Markdown
};

/// Harmless HTML: a fragment for the inside of <body>. No scripts, no forms, nothing that loads from the
/// network unless the options say so.
struct SanitizedHtml {
    std::string html;
    std::size_t remoteImages = 0; ///< remote images met (and blocked unless allowed)
    std::size_t trackers = 0; ///< of them, those of one or no pixel, or hidden
    std::vector<std::string> hosts; ///< where remote images come from, each once, lower case, sorted
};

/// Parses as HTML5 and writes again only what is known to be harmless (tags, attributes, CSS and URL schemes
/// by list). Errors: TooLarge above limits::kHtmlBytes, HtmlTooDeep above limits::kHtmlDepth open elements:
/// show the text then.
Result<SanitizedHtml> sanitizeHtml(std::string_view html, const SanitizeOptions& options = {});

/// Readable plain text: paragraphs, "- " and "1. " lists, "> " quotes, link targets in angle brackets, table
/// cells by " | ". Works on any input; beyond the limits of sanitizeHtml the tags are just left out.
std::string htmlToText(std::string_view html);

/// Plain text as HTML: escaped, line breaks kept, web addresses as links.
std::string textToHtml(std::string_view text);

} // namespace atalaya::mail
