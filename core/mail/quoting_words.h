#pragma once

#include <string_view>

namespace atalaya::mail {

// How mail programs introduce what they quote, by language. One place to add a language.

/// "On Tuesday, Ana wrote:" and its sisters: the line holds a date or an address, ends in a colon and has
/// this word.
bool isQuoteIntro(std::string_view joinedLines);
/// "26.06.2014, 14:41, "Ana" <ana@example.com>:", without a verb: an introduction only if a quote follows.
bool isBareIntro(std::string_view joinedLines);
/// The first line of such an introduction: starts like one ("On", "El", "Em", "Am", "Le", "2024-…").
bool startsQuoteIntro(std::string_view line);
/// As startsQuoteIntro, and surely the first line: it begins with a date or the word before one.
bool startsWithDate(std::string_view line);

enum class FieldKind { None, From, Other };
/// "From: …", "De : …", "*Enviado el:* …", "发件人: …".
FieldKind fieldKind(std::string_view line);

/// "-----Original Message-----", "---------- Forwarded message ---------", "Begin forwarded message:".
bool isHistoryDivider(std::string_view line);

/// "Sent from my iPhone", "Enviado desde mi iPhone", "Get Outlook for iOS".
bool isDeviceLine(std::string_view line);

/// "Best regards," "Un saludo," "Atenciosamente," on a line of their own.
bool isClosing(std::string_view line);

} // namespace atalaya::mail
