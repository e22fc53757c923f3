#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace atalaya::session {

/// A sentence is said already if at least this part of its content words is. "A sua mala está no Porto e
/// chega hoje às 18:00 à sua morada" has six of them; "a mala no Porto … hoje, entre as 18:00 … na sua
/// morada" says five.
inline constexpr double kSaidAlready = 0.6;

/// The sentences of `mine` that say something no text of `theirs` says: UTF-8 offset and length, in order.
/// Sentences end at . ! ? … and at line ends, not inside numbers and after abbreviations (es, en, pt). Words
/// are compared folded and by their beginnings ("enviamos", "enviado"); greetings, thanks and small words do
/// not count. A number that they do not say makes a sentence new, whatever else it says. Pure.
std::vector<std::pair<int, int>> onlyIn(std::string_view mine, const std::vector<std::string>& theirs);

/// Those parts as one text; a line end between two of them stays one.
std::string textOf(std::string_view mine, const std::vector<std::pair<int, int>>& parts);

} // namespace atalaya::session
