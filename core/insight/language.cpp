#include "core/insight/language.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <set>

namespace atalaya::insight {
namespace {

using Words = std::set<std::string_view>;

// Words that are frequent in one of them and rare in the others.
const Words kSpanish = {"el",    "los",   "las",     "y",    "del",   "una",   "mi",     "pero",
                        "muy",   "hola",  "gracias", "con",  "está",  "qué",   "cuando", "por",
                        "hasta", "vuelo", "buenos",  "días", "usted", "tengo", "hay",    "sin"};
const Words kPortuguese = {"o",   "os",    "e",     "do",  "da",   "não",      "uma",      "meu",  "minha",
                           "mas", "muito", "olá",   "com", "você", "obrigado", "obrigada", "está", "voo",
                           "bom", "dia",   "tenho", "são", "em",   "até",      "também"};
const Words kEnglish = {"the",  "and",  "is",   "my",  "to",    "of",     "you",    "have",   "not", "was",
                        "with", "this", "that", "for", "hello", "thanks", "please", "flight", "it",  "are"};

} // namespace

std::string guessLanguage(std::string_view text)
{
    std::array<int, 3> hits{};
    std::string word;
    const auto count = [&] {
        const std::string lower = asciiLower(word);
        hits[0] += int(kSpanish.contains(lower));
        hits[1] += int(kPortuguese.contains(lower));
        hits[2] += int(kEnglish.contains(lower));
        word.clear();
    };
    for (const char c : truncatedUtf8(text, 4000)) {
        const bool letter =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
        if (letter)
            word += c;
        else
            count();
    }
    count();
    static constexpr std::array<std::string_view, 3> kCodes = {"es", "pt", "en"};
    const auto best = std::ranges::max_element(hits);
    const bool tie = std::ranges::count(hits, *best) > 1;
    return *best < 2 || tie ? std::string()
                            : std::string(kCodes[static_cast<std::size_t>(best - hits.begin())]);
}

} // namespace atalaya::insight
