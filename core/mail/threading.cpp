#include "core/mail/threading.h"

#include "core/base/limits.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace atalaya::mail {
namespace {

/// Reply and forward marks of mail programs: en, es, pt, fr, de, it, nl, sv/da/no, fi, pl, tr, and a Chinese
/// pair.
constexpr std::array<std::string_view, 29> kPrefixes = {
    "re",  "res", "rv",  "aw",  "wg", "fw",    "fwd", "tr",  "enc",  "sv", "vs", "antw", "doorst", "vb",  "r",
    "rif", "i",   "odp", "ynt", "tr", "reenv", "ref", "rép", "resp", "vl", "pd", "答复", "转发",   "回复"};

/// Length of one prefix "Re:", "RE[2]:", "Fwd :" at the start, 0 if there is none.
std::size_t prefixLength(std::string_view subject)
{
    std::size_t best = 0;
    for (const std::string_view prefix : kPrefixes) {
        if (!startsWithIgnoreCase(subject, prefix))
            continue;
        std::size_t at = prefix.size();
        const char bracket = at < subject.size() ? subject[at] : ' ';
        if (bracket == '[' || bracket == '(') {
            const std::size_t close = subject.find(bracket == '[' ? ']' : ')', at);
            const bool number = close != std::string_view::npos && close > at + 1
                && std::ranges::all_of(subject.substr(at + 1, close - at - 1),
                                       [](char c) { return c >= '0' && c <= '9'; });
            at = number ? close + 1 : subject.size();
        }
        while (at < subject.size() && subject[at] == ' ')
            ++at;
        if (subject.substr(at).starts_with(':'))
            best = std::max(best, at + 1);
        else if (subject.substr(at).starts_with("\xEF\xBC\x9A")) // full-width colon
            best = std::max(best, at + 3);
    }
    return best;
}

/// The number in "[#48213]" that starts at `at`, and where it ends.
std::optional<std::uint64_t> tokenAt(std::string_view subject, std::size_t at, std::size_t& end)
{
    const std::string_view digits = subject.substr(at + 2);
    std::uint64_t number = 0;
    const auto [stop, code] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const auto length = static_cast<std::size_t>(stop - digits.data());
    if (code != std::errc() || length == 0 || length >= digits.size() || digits[length] != ']' || number == 0)
        return std::nullopt;
    end = at + 2 + length + 1;
    return number;
}

std::string normalize(std::string_view subject)
{
    std::string out;
    const std::string kept = stripSubjectPrefixes(subject);
    const std::string_view stripped = kept;
    for (std::size_t i = 0; i < stripped.size(); ++i) {
        std::size_t end = 0;
        if (stripped.substr(i).starts_with("[#") && tokenAt(stripped, i, end)) {
            i = end - 1;
            continue;
        }
        if (stripped[i] != ' ' && stripped[i] != '\t')
            out += stripped[i];
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    return asciiLower(stripSubjectPrefixes(out));
}

bool takesPart(const ThreadMatch& match, const InboundMessage& message)
{
    for (const Address& from : message.from)
        for (const std::string& participant : match.participants)
            if (equalsIgnoreCase(participant, from.address))
                return true;
    return false;
}

} // namespace

std::string stripSubjectPrefixes(std::string_view subject)
{
    subject = trimmed(subject);
    for (std::size_t length = prefixLength(subject); length > 0; length = prefixLength(subject))
        subject = trimmed(subject.substr(length));
    return std::string(subject);
}

std::string subjectToken(std::uint64_t ticketNumber)
{
    return "[#" + std::to_string(ticketNumber) + "]";
}

std::string_view threadReasonName(ThreadReason reason) noexcept
{
    switch (reason) {
    case ThreadReason::InReplyTo:
        return "InReplyTo";
    case ThreadReason::References:
        return "References";
    case ThreadReason::SubjectToken:
        return "SubjectToken";
    case ThreadReason::SenderNotParticipant:
        return "SenderNotParticipant";
    case ThreadReason::NoCandidate:
        break;
    }
    return "NoCandidate";
}

ThreadCandidates threadCandidates(const InboundMessage& message)
{
    ThreadCandidates out;
    const auto add = [&](const std::string& id) {
        if (!id.empty() && std::ranges::find(out.messageIds, id) == out.messageIds.end())
            out.messageIds.push_back(id);
    };
    add(message.inReplyTo);
    // A bounce belongs to the message it returns, whatever else it refers to.
    if (message.bounce)
        add(message.bounce->originalMessageId);
    for (auto id = message.references.rbegin(); id != message.references.rend(); ++id)
        add(*id);

    const std::string_view subject = message.subject;
    std::size_t end = 0;
    for (std::size_t at = subject.find("[#"); at != std::string_view::npos && !out.ticketNumber;
         at = subject.find("[#", at + 2))
        out.ticketNumber = tokenAt(subject, at, end);
    out.normalizedSubject = normalize(subject);
    return out;
}

ThreadDecision decideThread(const ThreadCandidates& candidates, std::span<const ThreadMatch> matches,
                            const InboundMessage& message)
{
    for (const std::string& id : candidates.messageIds) {
        const auto found = std::ranges::find(matches, id, &ThreadMatch::messageId);
        if (found == matches.end())
            continue;
        const bool direct =
            id == message.inReplyTo || (message.bounce && id == message.bounce->originalMessageId);
        return {.reason = direct ? ThreadReason::InReplyTo : ThreadReason::References,
                .ticketNumber = found->ticketNumber,
                .suspectedNumber = std::nullopt,
                .senderIsParticipant = takesPart(*found, message)};
    }
    const auto byNumber = std::ranges::find_if(matches, [&](const ThreadMatch& match) {
        return match.messageId.empty() && candidates.ticketNumber == match.ticketNumber;
    });
    if (byNumber == matches.end())
        return {};
    if (takesPart(*byNumber, message))
        return {.reason = ThreadReason::SubjectToken,
                .ticketNumber = byNumber->ticketNumber,
                .suspectedNumber = std::nullopt,
                .senderIsParticipant = true};
    return {.reason = ThreadReason::SenderNotParticipant,
            .ticketNumber = std::nullopt,
            .suspectedNumber = byNumber->ticketNumber,
            .senderIsParticipant = false};
}

} // namespace atalaya::mail
