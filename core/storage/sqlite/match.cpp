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

/// Words of English, Spanish and Portuguese that say nothing about a text, without accents and in order.
constexpr std::string_view kStopWords[] = {
    "about",    "above",   "after",     "again",    "agora",     "ahi",      "ahora",    "ainda",
    "alem",     "algo",    "algum",     "alguma",   "algumas",   "algun",    "alguna",   "algunas",
    "alguno",   "algunos", "alguns",    "ali",      "all",       "alla",     "alli",     "also",
    "amanha",   "and",     "ante",      "antes",    "any",       "aos",      "apenas",   "apos",
    "aquela",   "aquele",  "aqui",      "aquilo",   "are",       "asi",      "assim",    "ate",
    "atras",    "aun",     "aunque",    "ayer",     "bajo",      "because",  "been",     "before",
    "being",    "below",   "bem",       "best",     "between",   "bien",     "boa",      "boas",
    "bom",      "both",    "buen",      "buena",    "buenas",    "buenos",   "but",      "cada",
    "can",      "cannot",  "casi",      "coisa",    "com",       "como",     "con",      "contra",
    "cosa",     "could",   "cual",      "cuales",   "cualquier", "cuando",   "cuanto",   "dar",
    "das",      "dear",    "debe",      "decir",    "dejar",     "del",      "dela",     "dele",
    "deles",    "demais",  "demas",     "dentro",   "depois",    "desde",    "despues",  "dessa",
    "desse",    "desta",   "deste",     "dia",      "dias",      "dice",     "dicen",    "dicho",
    "did",      "dijeron", "dijo",      "dio",      "disse",     "dizer",    "does",     "doing",
    "dois",     "don",     "donde",     "dos",      "down",      "duas",     "durante",  "during",
    "each",     "ela",     "elas",      "ele",      "eles",      "ella",     "ellas",    "ello",
    "ellos",    "else",    "embora",    "enquanto", "entao",     "entonces", "entre",    "era",
    "eram",     "eran",    "eres",      "esa",      "esas",      "ese",      "eso",      "esos",
    "essa",     "essas",   "esse",      "esses",    "esta",      "estaba",   "estado",   "estamos",
    "estan",    "estao",   "estar",     "estas",    "estava",    "este",     "estes",    "esto",
    "estos",    "estou",   "estoy",     "even",     "ever",      "every",    "faz",      "fazer",
    "few",      "fez",     "foi",       "for",      "foram",     "fosse",    "from",     "fue",
    "fueron",   "further", "get",       "give",     "good",      "gostaria", "got",      "gracias",
    "habeis",   "haber",   "habia",     "habido",   "hace",      "hacer",    "hacia",    "had",
    "han",      "has",     "hasta",     "have",     "havia",     "having",   "hay",      "haya",
    "hello",    "hemos",   "her",       "here",     "hers",      "him",      "his",      "hoje",
    "hola",     "how",     "however",   "hoy",      "iba",       "igual",    "into",     "isso",
    "isto",     "its",     "itself",    "jamas",    "just",      "kind",     "know",     "las",
    "les",      "less",    "let",       "lhe",      "lhes",      "like",     "logo",     "look",
    "los",      "luego",   "made",      "mais",     "make",      "mal",      "manana",   "many",
    "mas",      "may",     "maybe",     "mejor",    "menos",     "mesma",    "mesmo",    "meu",
    "meus",     "mia",     "mientras",  "minha",    "minhas",    "mio",      "mis",      "misma",
    "mismo",    "momento", "more",      "most",     "much",      "muchas",   "mucho",    "muchos",
    "muita",    "muito",   "muitos",    "must",     "muy",       "nada",     "nadie",    "nao",
    "nas",      "need",    "nem",       "nenhum",   "nessa",     "nesse",    "nesta",    "neste",
    "never",    "ninguem", "ninguna",   "ninguno",  "nos",       "nosotros", "nossa",    "nosso",
    "not",      "now",     "nuestra",   "nuestro",  "num",       "numa",     "nunca",    "obrigada",
    "obrigado", "off",     "ola",       "once",     "onde",      "one",      "only",     "ontem",
    "onto",     "other",   "otra",      "otras",    "otro",      "otros",    "our",      "out",
    "outra",    "outras",  "outro",     "outros",   "over",      "own",      "para",     "parece",
    "parte",    "pela",    "pelas",     "pelo",     "pelos",     "per",      "pero",     "please",
    "poca",     "poco",    "pode",      "podeis",   "podem",     "podemos",  "poder",    "podria",
    "por",      "porque",  "posso",     "pouco",    "pra",       "preciso",  "primero",  "puede",
    "pueden",   "puedo",   "pues",      "qual",     "qualquer",  "quando",   "quanto",   "que",
    "quem",     "quer",    "queremos",  "quero",    "quien",     "quiere",   "quiero",   "really",
    "regards",  "saber",   "said",      "saludos",  "same",      "sao",      "say",      "sea",
    "see",      "seem",    "segun",     "seja",     "sem",       "sempre",   "sendo",    "ser",
    "seria",    "seu",     "seus",      "shall",    "she",       "should",   "sido",     "siempre",
    "siendo",   "sim",     "sin",       "since",    "sino",      "sob",      "sobre",    "sois",
    "solo",     "some",    "somos",     "son",      "soon",      "sou",      "soy",      "still",
    "sua",      "suas",    "such",      "sure",     "sus",       "suya",     "suyo",     "take",
    "tal",      "talvez",  "tambem",    "tambien",  "tampoco",   "tan",      "tanto",    "tarde",
    "tell",     "tem",     "temos",     "tendra",   "tenemos",   "tener",    "tengo",    "tenho",
    "tenia",    "ter",     "teria",     "teve",     "than",      "thank",    "thanks",   "that",
    "the",      "their",   "them",      "then",     "there",     "these",    "they",     "thing",
    "this",     "those",   "though",    "three",    "through",   "tiene",    "tienen",   "tinha",
    "toda",     "todas",   "todavia",   "today",    "todo",      "todos",    "tomorrow", "too",
    "tras",     "tres",    "tua",       "tudo",     "tus",       "two",      "uma",      "umas",
    "una",      "unas",    "under",     "uno",      "unos",      "uns",      "until",    "upon",
    "usted",    "ustedes", "vai",       "vale",     "vamos",     "van",      "vao",      "varios",
    "veces",    "ver",     "very",      "vez",      "vezes",     "voce",     "voces",    "vos",
    "vosotros", "voy",     "vuestra",   "vuestro",  "want",      "was",      "way",      "well",
    "were",     "what",    "when",      "where",    "whether",   "which",    "while",    "who",
    "whom",     "whose",   "why",       "will",     "wish",      "with",     "within",   "without",
    "would",    "yes",     "yesterday", "yet",      "you",       "your",     "yours",
};

/// False for words that stand in every text, and for short numbers: a flight is no topic.
bool saysSomething(std::string_view word)
{
    const bool number = std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
    const std::string folded = foldedForSearch(word);
    return !(number && word.size() < 5) && !std::ranges::binary_search(kStopWords, std::string_view(folded));
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
        if (lower.size() >= 3 && lower.size() <= 64 && !known && words.size() < most && saysSomething(lower))
            words.push_back(std::move(lower));
    }
    return words;
}

} // namespace atalaya::storage::sqlite
