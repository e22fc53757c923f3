#pragma once

#include <string>
#include <string_view>

namespace atalaya::mail {

/// A plain-text message cut into what is new and what is not. The three together are the whole text, in order
/// of kind.
struct SplitText {
    std::string text; ///< what the person wrote now; answers written between quoted lines are in it
    std::string quoted; ///< earlier messages, with the line that introduces them
    std::string signature; ///< "-- " block, closing with name and phone, "Sent from my iPhone"

    bool hasQuote() const noexcept { return !quoted.empty(); }
};

/// Splits new text, quoted history and signature. Knows the habits of mail programs in English, Spanish,
/// Portuguese, French, German and a few more. Never leaves `text` empty when the input has words: then
/// everything is text.
SplitText splitQuoted(std::string_view plainText);

/// Just the new text: what lists, search and suggestions read.
std::string newText(std::string_view plainText);

} // namespace atalaya::mail
