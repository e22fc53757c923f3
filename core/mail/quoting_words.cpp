#include "core/mail/quoting_words.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace atalaya::mail {
namespace {

using Words = std::string_view;

/// Lower case (ASCII), no-break blanks as blanks, without emphasis marks and zero-width characters.
std::string plain(std::string_view line)
{
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const std::string_view rest = line.substr(i);
        if (rest.starts_with("\xC2\xA0") || rest.starts_with("\xE2\x80\xAF")) {
            out += ' ';
            i += rest.starts_with("\xC2") ? 1 : 2;
        } else if (rest.starts_with("\xE2\x80\x8B") || rest.starts_with("\xE2\x80\x8E")
                   || rest.starts_with("\xE2\x80\xAA")) {
            i += 2;
        } else if (line[i] != '*' && line[i] != '_') {
            out += line[i];
        }
    }
    return asciiLower(trimmed(out));
}

bool hasWord(std::string_view text, std::string_view word)
{
    const auto edge = [](char c) {
        return c == ' ' || c == ':' || c == ',' || c == '>' || c == '"' || c == '(' || c == '\n';
    };
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || edge(text[at - 1]))
            && (end == text.size() || edge(text[end]) || static_cast<unsigned char>(text[end]) >= 0x80))
            return true;
    }
    return false;
}

bool hasDigit(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

bool isQuoteIntro(std::string_view joinedLines)
{
    static constexpr std::array<Words, 26> kVerbs = {
        "wrote",   "writes",  "escribió",  "escribio", "escribiÓ",    "ha escrito", "escreveu",
        "a écrit", "a ecrit", "a wrote",   "schrieb",  "geschrieben", "ha scritto", "scrisse",
        "schreef", "skrev",   "napisał",   "napisała", "napisał(a)",  "írta",       "написав",
        "написал", "пишет",   "kirjoitti", "yazdı",    "写道"};
    const std::string text = plain(joinedLines);
    const bool colon = text.ends_with(':') || text.ends_with("\xEF\xBC\x9A");
    if (!colon || text.size() > 500 || (!hasDigit(text) && text.find('@') == std::string::npos))
        return false;
    return std::ranges::any_of(kVerbs, [&](Words verb) { return hasWord(text, verb); });
}

bool isBareIntro(std::string_view joinedLines)
{
    const std::string text = plain(joinedLines);
    return text.ends_with(">:") && text.size() <= 300
        && std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; }) >= 4;
}

bool startsWithDate(std::string_view line)
{
    static constexpr std::array<Words, 26> kStarts = {
        "on ",   "el ",  "em ",   "en ",     "le ",    "am ",   "il ",   "op ", "w dniu ",
        "dnia ", "den ", "på ",   "- le ",   "- on ",  "- el ", "- em ", "at ", "a ",
        "dne ",  "ma. ", "tir. ", "no dia ", "a las ", "le\t",  "pada ", "在 "};
    const std::string text = plain(line);
    return (!text.empty() && text.front() >= '0' && text.front() <= '9')
        || std::ranges::any_of(kStarts, [&](Words start) { return text.starts_with(start); });
}

bool startsQuoteIntro(std::string_view line)
{
    if (startsWithDate(line))
        return true;
    const std::string text = plain(line);
    return (hasDigit(text) && text.find('@') != std::string::npos)
        || text.find(" skrev ") != std::string::npos;
}

FieldKind fieldKind(std::string_view line)
{
    static constexpr std::array<Words, 12> kFrom = {"from", "de", "von", "da",     "van",        "från",
                                                    "fra",  "od", "от",  "发件人", "message du", "remitente"};
    static constexpr std::array<Words, 63> kOther = {
        "sent",      "date",       "to",         "cc",      "bcc",        "subject",       "reply-to",
        "enviado",   "enviado el", "enviado em", "enviada", "enviada em", "enviado a las", "fecha",
        "data",      "para",       "asunto",     "assunto", "envoyé",     "envoyé le",     "envoyé de",
        "à",         "À",          "a",          "objet",   "sujet",      "copie à",       "gesendet",
        "datum",     "an",         "betreff",    "inviato", "oggetto",    "verzonden",     "aan",
        "onderwerp", "skickat",    "till",       "ämne",    "til",        "emne",          "sendt",
        "wysłano",   "do",         "temat",      "дата",    "отправлено", "Отправлено",    "Кому",
        "Тема",      "Дата",       "Копия",      "Ämne",    "Copie à",    "кому",          "тема",
        "发送时间",  "收件人",     "主题",       "抄送",    "con copia",  "importance",    "attachments"};
    const std::string text = plain(line);
    std::size_t colon = text.find(':');
    if (colon == std::string::npos)
        colon = text.find("\xEF\xBC\x9A");
    if (colon == std::string::npos || colon > 24)
        return FieldKind::None;
    const std::string_view key = trimmed(std::string_view(text).substr(0, colon));
    if (std::ranges::find(kFrom, key) != kFrom.end())
        return FieldKind::From;
    return std::ranges::find(kOther, key) != kOther.end() ? FieldKind::Other : FieldKind::None;
}

bool isHistoryDivider(std::string_view line)
{
    static constexpr std::array<Words, 22> kNames = {
        "original message",        "forwarded message",     "mensaje original",
        "mensaje reenviado",       "mensagem original",     "mensagem encaminhada",
        "message d'origine",       "message original",      "message transféré",
        "ursprüngliche nachricht", "originalnachricht",     "weitergeleitete nachricht",
        "messaggio originale",     "messaggio inoltrato",   "oorspronkelijk bericht",
        "original appointment",    "reply message",         "correo original",
        "ursprungligt meddelande", "oprindelig meddelelse", "пересылаемое сообщение",
        "исходное сообщение"};
    const std::string text = plain(line);
    if (text == "begin forwarded message:" || text == "inicio del mensaje reenviado:"
        || text == "início da mensagem reencaminhada:"
        || text.find("reply above this line") != std::string::npos
        || text.find("respuesta por encima de esta línea") != std::string::npos)
        return true;
    if (!text.starts_with("--") && !trimmed(line).starts_with("__"))
        return false;
    return std::ranges::any_of(kNames, [&](Words name) { return text.find(name) != std::string::npos; });
}

bool isDeviceLine(std::string_view line)
{
    static constexpr std::array<Words, 28> kStarts = {"sent from my ",
                                                      "sent from a ",
                                                      "sent from mail for ",
                                                      "sent from yahoo",
                                                      "sent from outlook",
                                                      "sent from the ",
                                                      "sent via ",
                                                      "sent with ",
                                                      "sent using ",
                                                      "get outlook for ",
                                                      "sent by my ",
                                                      "enviado desde mi ",
                                                      "enviado desde el ",
                                                      "enviado desde ",
                                                      "enviado a través de ",
                                                      "obtener outlook para ",
                                                      "enviado do meu ",
                                                      "enviado a partir do ",
                                                      "enviada do meu ",
                                                      "enviado pelo ",
                                                      "enviado via ",
                                                      "obter o outlook para ",
                                                      "envoyé de mon ",
                                                      "envoyé depuis ",
                                                      "von meinem ",
                                                      "gesendet mit ",
                                                      "inviato da ",
                                                      "verstuurd vanaf "};
    std::string text = plain(line);
    if (text.starts_with('[') && text.ends_with(']'))
        text = text.substr(1, text.size() - 2);
    if (text.size() > 90 || text.find(", ") != std::string::npos)
        return false;
    const bool sentence = text.ends_with('.') && std::ranges::count(text, ' ') > 6;
    return !sentence && std::ranges::any_of(kStarts, [&](Words start) { return text.starts_with(start); });
}

bool isClosing(std::string_view line)
{
    static constexpr std::array<Words, 39> kClosings = {"regards",
                                                        "best regards",
                                                        "kind regards",
                                                        "warm regards",
                                                        "best",
                                                        "best wishes",
                                                        "sincerely",
                                                        "yours sincerely",
                                                        "yours truly",
                                                        "yours faithfully",
                                                        "cheers",
                                                        "many thanks and regards",
                                                        "thanks and regards",
                                                        "saludos",
                                                        "un saludo",
                                                        "saludos cordiales",
                                                        "un cordial saludo",
                                                        "cordialmente",
                                                        "atentamente",
                                                        "reciba un cordial saludo",
                                                        "un abrazo",
                                                        "muchos saludos",
                                                        "att",
                                                        "atenciosamente",
                                                        "cumprimentos",
                                                        "com os melhores cumprimentos",
                                                        "abraços",
                                                        "abraço",
                                                        "melhores cumprimentos",
                                                        "cordialement",
                                                        "bien cordialement",
                                                        "bien à vous",
                                                        "salutations",
                                                        "mit freundlichen grüßen",
                                                        "viele grüße",
                                                        "beste grüße",
                                                        "mfg",
                                                        "cordiali saluti",
                                                        "met vriendelijke groet"};
    std::string text = plain(line);
    while (!text.empty()
           && (text.back() == ',' || text.back() == '.' || text.back() == '!' || text.back() == ' '))
        text.pop_back();
    return std::ranges::find(kClosings, text) != kClosings.end();
}

} // namespace atalaya::mail
