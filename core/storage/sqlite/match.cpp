#include "core/storage/sqlite/match.h"

#include "core/base/text.h"

#include <algorithm>

namespace atalaya::storage::sqlite {
namespace {

constexpr std::size_t kTerms = 16; // more words than anybody types
constexpr std::size_t kTermBytes = 200;

bool isWordByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z')
        || (byte >= 'A' && byte <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Punctuation beyond ASCII (dashes, quotation marks, arrows: U+2000 to U+2BFF) as spaces: alone it would be
/// an empty phrase.
std::string withoutPunctuation(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0u;
        if (byte == 0) {
            out += ' ';
        } else if (byte == 0xE2 && next >= 0x80 && next <= 0xAF) {
            out += ' ';
            i += 2;
        } else if (byte == 0xC2 && next >= 0x80 && next <= 0xBF && next != 0xAA && next != 0xB5
                   && next != 0xBA) {
            out += ' ';
            i += 1;
        } else {
            out += text[i];
        }
    }
    return out;
}

void addTerm(std::vector<Term>& terms, std::string_view text, bool phrase)
{
    if (terms.size() < kTerms && std::ranges::any_of(text, isWordByte))
        terms.push_back({std::string(truncatedUtf8(text, kTermBytes)), phrase});
}

} // namespace

std::vector<Term> termsOf(std::string_view typed)
{
    const std::string clean = withoutPunctuation(typed);
    std::vector<Term> terms;
    std::string word;
    bool inPhrase = false;
    for (const char c : clean) {
        if (c == '"') {
            addTerm(terms, word, inPhrase);
            word.clear();
            inPhrase = !inPhrase;
        } else if (!inPhrase && isSpace(c)) {
            addTerm(terms, word, false);
            word.clear();
        } else {
            word += c;
        }
    }
    addTerm(terms, word, false); // an open quotation mark is still being typed
    return terms;
}

std::string quoted(std::string_view text, bool prefix)
{
    std::string out = "\"";
    for (const char c : text) {
        out += c;
        if (c == '"')
            out += c;
    }
    out += prefix ? "\" *" : "\"";
    return out;
}

std::string matchAll(const std::vector<Term>& terms)
{
    std::string match;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (i > 0)
            match += " AND ";
        match += quoted(terms[i].text, i + 1 == terms.size() && !terms[i].phrase);
    }
    return match;
}

std::string matchAll(std::string_view typed)
{
    return matchAll(termsOf(typed));
}

std::vector<std::string> keyWords(std::string_view text, std::size_t most)
{
    std::vector<std::string> words;
    std::string word;
    const std::string clean = withoutPunctuation(text) + " ";
    for (const char c : clean) {
        if (isWordByte(c)) {
            word += c;
            continue;
        }
        std::string lower = asciiLower(word);
        word.clear();
        const bool known = std::ranges::find(words, lower) != words.end();
        if (lower.size() >= 3 && lower.size() <= 64 && !known && words.size() < most)
            words.push_back(std::move(lower));
    }
    return words;
}

} // namespace atalaya::storage::sqlite
