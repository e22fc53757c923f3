#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace atalaya::channels::email {

/// One piece of data in a server's answer (RFC 3501 §4).
struct ImapValue {
    enum class Kind { Nil, Atom, String, List };
    Kind kind = Kind::Nil;
    std::string text; ///< of Atom and String (quoted or literal: no difference)
    std::vector<ImapValue> items; ///< of List

    bool isWord(std::string_view word) const; ///< an atom, case ignored
    bool isList() const { return kind == Kind::List; }
    /// The number of an atom of digits. Errors: ImapRefused.
    Result<std::uint64_t> number() const;
};

/// One complete answer of the server: one line, with the literals it announced.
struct ImapResponse {
    enum class Kind { Untagged, Tagged, Continuation };
    Kind kind = Kind::Untagged;
    std::string tag; ///< of Tagged
    std::string name; ///< "OK", "NO", "BAD", "BYE", "PREAUTH", "FETCH", "EXISTS" …, upper case
    std::uint64_t number = 0; ///< "* 23 EXISTS", "* 4 FETCH": before the name
    std::string code; ///< "UIDVALIDITY 3857529045", what stood in brackets after a status
    std::string text; ///< of statuses and continuations: for people
    std::vector<ImapValue> values; ///< of data answers: what followed the name

    bool isData(std::string_view wanted) const { return kind == Kind::Untagged && name == wanted; }
    bool isStatus() const;
    /// The number after a word of the code: codeNumber("UIDNEXT"). Empty code or another word: ImapRefused.
    Result<std::uint32_t> codeNumber(std::string_view word) const;
};

/// A line as it was read; each literal is replaced by one NUL in `line` and stands in `literals` in that
/// order.
struct RawImapResponse {
    std::string line;
    std::vector<std::string> literals;
};

/// The byte count if this line goes on with a literal ("… {310}", "… {310+}"), as far as such a line may have
/// one.
Result<bool> announcesLiteral(std::string_view line, bool first, std::uint64_t& bytes);

/// Errors: ImapRefused, with what was wrong, for anything that is not an answer; TooLarge above nesting 32.
Result<ImapResponse> parseImapResponse(const RawImapResponse& raw);

/// "17-Jul-1996 02:44:25 -0700" (RFC 3501 date-time). Errors: ImapRefused.
Result<Instant> parseImapDate(std::string_view text);

std::string formatImapDate(Instant at);

/// A string as it goes into a command: in quotes where that is allowed. Errors: InvalidArgument (line end,
/// NUL, 8 bit).
Result<std::string> quotedImap(std::string_view text);

/// UTF-8 as modified UTF-7, the form of mailbox names on the wire (RFC 3501 §5.1.3). Ill-formed bytes become
/// U+FFFD.
std::string encodeMailboxName(std::string_view utf8);

} // namespace atalaya::channels::email
