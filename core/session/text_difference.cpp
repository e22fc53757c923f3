#include "core/session/text_difference.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <set>

namespace atalaya::session {
namespace {

struct Sentence {
    std::size_t begin = 0;
    std::size_t end = 0;
};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Letters, digits, and every byte of a character beyond ASCII.
bool isWordByte(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || static_cast<unsigned char>(c) >= 0x80;
}

// ---- sentences ----

/// A point after these does not end a sentence.
bool isAbbreviation(std::string_view word)
{
    static const std::set<std::string, std::less<>> known = {
        "sr",    "sra",  "srta", "sres", "d",   "da",  "dr",  "dra", "mr", "mrs", "ms", "prof", "ud", "uds",
        "vd",    "av",   "avda", "tel",  "num", "no",  "nr",  "art", "p",  "ej",  "ex", "e",    "g",  "i",
        "aprox", "exmo", "exma", "ilmo", "st",  "min", "max", "pag", "vs", "cf",  "n",  "o",    "a"};
    return known.contains(foldedForSearch(word));
}

std::string_view wordBefore(std::string_view text, std::size_t end)
{
    std::size_t begin = end;
    while (begin > 0 && isWordByte(text[begin - 1]))
        --begin;
    return text.substr(begin, end - begin);
}

/// Where the mark that ends a sentence ends, if one stands at `at`; 0 otherwise.
std::size_t markAt(std::string_view text, std::size_t at)
{
    constexpr std::string_view kEllipsis = "\u2026";
    std::size_t end = at;
    while (end < text.size() && (text[end] == '.' || text[end] == '!' || text[end] == '?'))
        ++end;
    while (text.substr(end).starts_with(kEllipsis))
        end += kEllipsis.size();
    return end == at ? 0 : end;
}

bool endsHere(std::string_view text, std::size_t at, std::size_t end)
{
    if (end < text.size() && !isSpace(text[end]) && text[end] != '"' && text[end] != ')')
        return false; // 18.00, a host name
    if (end != at + 1 || text[at] != '.')
        return true;
    if (isAbbreviation(wordBefore(text, at)))
        return false;
    std::size_t next = end;
    while (next < text.size() && isSpace(text[next]))
        ++next;
    return next == text.size() || !(text[next] >= 'a' && text[next] <= 'z');
}

std::vector<Sentence> sentencesOf(std::string_view text)
{
    std::vector<Sentence> out;
    std::size_t begin = 0;
    const auto cut = [&](std::size_t end) {
        std::size_t from = begin;
        std::size_t to = end;
        while (from < to && isSpace(text[from]))
            ++from;
        while (to > from && isSpace(text[to - 1]))
            --to;
        if (from < to)
            out.push_back({from, to});
        begin = end;
    };
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '\n') {
            cut(at++);
            continue;
        }
        const std::size_t end = markAt(text, at);
        if (end == 0) {
            ++at;
            continue;
        }
        if (endsHere(text, at, end))
            cut(end);
        at = end;
    }
    cut(text.size());
    return out;
}

// ---- words ----

/// Words that a sentence shares with any other, as foldedForSearch gives them: articles, pronouns,
/// prepositions, forms of to be and to have, greetings and thanks; Spanish, Portuguese, English.
bool isSmallWord(const std::string& word)
{
    static const std::set<std::string, std::less<>> small = {
        // Spanish and Portuguese
        "a", "al", "algo", "ante", "antes", "ao", "aos", "aquel", "aqui", "as", "asi", "ate", "ay", "bien",
        "bom", "boa", "boas", "buen", "buena", "buenas", "buenos", "cada", "com", "como", "con", "cual",
        "cuando", "da", "das", "de", "del", "dele", "dela", "desde", "dia", "dias", "do", "dos", "e", "el",
        "ela", "ele", "eles", "ella", "ellos", "em", "en", "entre", "era", "es", "esa", "ese", "eso", "esta",
        "estamos", "estan", "estao", "estar", "este", "esto", "estou", "estoy", "eu", "foi", "fue", "ha",
        "hasta", "hay", "hemos", "he", "isso", "isto", "ja", "la", "las", "le", "les", "lhe", "lhes", "lo",
        "los", "mas", "me", "mi", "mis", "mais", "muito", "muitos", "muita", "muitas", "muchas", "muchos",
        "mucho", "mucha", "many", "much", "muy", "na", "nao", "nas", "ni", "no", "nos", "nosso", "nossa",
        "nuestra", "nuestro", "num", "numa", "o", "os", "ou", "para", "pela", "pelas", "pelo", "pelos",
        "pero", "por", "porque", "pra", "que", "quem", "quien", "se", "sem", "ser", "si", "sido", "sim",
        "sin", "sobre", "somos", "son", "sou", "soy", "su", "sua", "suas", "sus", "seu", "seus", "sao",
        "tambem", "tambien", "te", "tem", "temos", "tener", "tenemos", "tiene", "todo", "tu", "um", "uma",
        "un", "una", "unas", "uno", "unos", "usted", "ustedes", "voce", "voces", "vos", "y", "ya", "yo",
        "tarde", "tardes", "noche", "noches", "noite",
        // English
        "an", "and", "any", "are", "at", "be", "been", "but", "by", "can", "could", "did", "do", "does",
        "for", "from", "had", "has", "have", "his", "her", "if", "in", "into", "is", "it", "its", "my", "not",
        "of", "on", "or", "our", "she", "so", "some", "than", "that", "the", "their", "them", "then", "there",
        "they", "this", "to", "too", "us", "was", "we", "were", "will", "with", "would", "you", "your", "i",
        "am", "as", "he",
        // greetings, thanks
        "ola", "hola", "oi", "hi", "hello", "hey", "dear", "estimado", "estimada", "querido", "querida",
        "caro", "cara", "gracias", "obrigado", "obrigada", "thanks", "thank", "saludos", "saludo", "cordial",
        "cordiales", "cumprimentos", "regards", "kind", "best", "abraco", "please", "favor"};
    return small.contains(word);
}

bool isGreeting(std::string_view word)
{
    static constexpr std::array kGreetings = {"ola",    "hola", "oi",   "hi",       "hello",    "hey",
                                              "dear",   "caro", "cara", "estimado", "estimada", "buenos",
                                              "buenas", "bom",  "boa",  "querido",  "querida"};
    return std::ranges::find(kGreetings, word) != kGreetings.end();
}

/// Bytes of the punctuation mark beyond ASCII that `text` begins with; 0 if it is none.
std::size_t markLength(std::string_view text)
{
    for (const std::string_view mark : {"\u00a1", "\u00bf", "\u00ab", "\u00bb", "\u00b7"})
        if (text.starts_with(mark))
            return mark.size();
    // General punctuation: dashes, quotation marks, the ellipsis, narrow spaces.
    const bool general = text.size() >= 3 && (text.starts_with("\xE2\x80") || text.starts_with("\xE2\x81"));
    return general ? 3 : 0;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    const std::string folded = foldedForSearch(text);
    std::vector<std::string> words;
    std::string word;
    const auto flush = [&] {
        if (!word.empty())
            words.push_back(std::exchange(word, {}));
    };
    for (std::size_t i = 0; i < folded.size(); ++i) {
        if (const std::size_t mark = markLength(std::string_view(folded).substr(i)); mark > 0) {
            flush();
            i += mark - 1;
            continue;
        }
        const char c = folded[i];
        // Inside a number a point, a comma or a colon belongs to it: 18:00, 1.200,50.
        const bool inNumber = (c == ':' || c == '.' || c == ',') && !word.empty() && isDigit(word.back())
            && i + 1 < folded.size() && isDigit(folded[i + 1]);
        if (isWordByte(c) || inNumber)
            word += c;
        else
            flush();
    }
    flush();
    return words;
}

bool isNumber(const std::string& word)
{
    return std::ranges::any_of(word, isDigit);
}

bool sameWord(const std::string& a, const std::string& b)
{
    if (a == b)
        return true;
    constexpr std::size_t kStem = 5; // "enviamos", "enviado", "enviaremos"
    if (isNumber(a) || isNumber(b) || a.size() <= kStem || b.size() <= kStem)
        return a.size() > 3 && b.size() > 3 && !isNumber(a) && !isNumber(b) && (a + "s" == b || b + "s" == a);
    return std::equal(a.begin(), a.begin() + kStem, b.begin());
}

/// True if the sentence says something that none of `theirs` says.
bool isNew(std::string_view sentence, const std::vector<std::string>& theirs)
{
    constexpr std::size_t kGreetingWords = 5;
    const std::vector<std::string> words = wordsOf(sentence);
    const bool numbers = std::ranges::any_of(words, isNumber);
    if (!words.empty() && words.size() <= kGreetingWords && isGreeting(words.front()) && !numbers)
        return false;
    int content = 0;
    int said = 0;
    for (const std::string& word : words) {
        if (isSmallWord(word))
            continue;
        ++content;
        const bool known =
            std::ranges::any_of(theirs, [&word](const std::string& one) { return sameWord(word, one); });
        if (!known && isNumber(word))
            return true;
        said += known;
    }
    return content > 0 && said < kSaidAlready * content;
}

} // namespace

std::vector<std::pair<int, int>> onlyIn(std::string_view mine, const std::vector<std::string>& theirs)
{
    std::vector<std::string> words;
    for (const std::string& text : theirs)
        std::ranges::move(wordsOf(text), std::back_inserter(words));
    std::vector<std::pair<int, int>> parts;
    for (const Sentence& one : sentencesOf(mine))
        if (isNew(mine.substr(one.begin, one.end - one.begin), words))
            parts.emplace_back(int(one.begin), int(one.end - one.begin));
    return parts;
}

std::string textOf(std::string_view mine, const std::vector<std::pair<int, int>>& parts)
{
    std::string out;
    std::size_t last = 0;
    for (const auto& [offset, length] : parts) {
        const auto begin = std::size_t(offset);
        if (!out.empty())
            out += mine.substr(last, begin - last).find('\n') == std::string_view::npos ? ' ' : '\n';
        out += mine.substr(begin, std::size_t(length));
        last = begin + std::size_t(length);
    }
    return out;
}

} // namespace atalaya::session
