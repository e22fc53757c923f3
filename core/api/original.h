#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace atalaya::api {

/// A file that stands inside a message: what its HTML names with `cid:`.
struct InlineFile {
    std::string contentId; ///< without angle brackets
    std::string type; ///< "image/png"
    std::string bytes;

    friend bool operator==(const InlineFile&, const InlineFile&) = default;
};

/// A message as its sender laid it out, without what could do harm: no scripts, no forms, no trackers.
struct OriginalMessage {
    std::string html; ///< inside of <body>; empty if the sender wrote plain text only
    std::vector<InlineFile> files;
    std::size_t remotePictures = 0; ///< pictures that stand elsewhere, trackers among them
    std::size_t trackers = 0; ///< of no size or hidden: never loaded
    std::vector<std::string> sites; ///< where they stand, each once, sorted
    std::string source; ///< as it came over the line, as far as `cut` says
    bool cut = false; ///< the source is longer

    friend bool operator==(const OriginalMessage&, const OriginalMessage&) = default;
};

} // namespace atalaya::api
