#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What must not leave in a message by accident. Pure; knows no customer and keeps nothing.
namespace atalaya::insight {

enum class FindingKind { CardNumber, Iban, Secret };

/// "cardNumber", "iban", "secret": for the record that a text was sent all the same.
std::string_view word(FindingKind kind) noexcept;

/// A piece of a text, in bytes of its UTF-8.
struct Finding {
    FindingKind kind = FindingKind::CardNumber;
    std::size_t begin = 0;
    std::size_t length = 0;

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// Payment cards (ISO/IEC 7812: known prefix and length, Luhn's check digit), bank accounts (ISO 13616:
/// length of the country, check digits by ISO 7064 mod 97), and secrets: a password, PIN or key that is
/// named, and well-known forms of keys. In the order of the text, none overlapping. Telephone and order
/// numbers are not taken for cards unless they are shaped like one and their check digit fits.
std::vector<Finding> findSensitive(std::string_view text);

/// The text with what was found covered: of a card or account the last four stay, of a secret nothing.
std::string masked(std::string_view text, const std::vector<Finding>& findings);

} // namespace atalaya::insight
