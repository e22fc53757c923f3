#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Expressions for FTS5's MATCH, made from what people type. Every word is quoted, so that nothing typed is
/// an operator.
namespace atalaya::storage::sqlite {

/// One part of what was typed.
struct Term {
    std::string text;
    bool phrase = false; ///< was in quotation marks
};

/// Words and "phrases"; parts without a letter or digit are left out.
std::vector<Term> termsOf(std::string_view typed);

/// All of them, the last word as a beginning; empty if there is none.
std::string matchAll(const std::vector<Term>& terms);
std::string matchAll(std::string_view typed);

/// `text` quoted as one FTS5 string, with a star behind if it may go on.
std::string quoted(std::string_view text, bool prefix);

/// The different words of a longer text that may say what it is about (three letters or more, none of those
/// that stand in every English, Spanish or Portuguese text, no short numbers), in their order.
std::vector<std::string> keyWords(std::string_view text, std::size_t most);

} // namespace atalaya::storage::sqlite
