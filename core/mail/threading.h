#pragma once

#include "core/mail/message.h"

#include <cstdint>
#include <span>

namespace atalaya::mail {

/// What a message offers for finding the ticket it belongs to. Pure: the caller looks the ids up.
struct ThreadCandidates {
    std::vector<std::string> messageIds; ///< In-Reply-To first, then References from last to first; each once
    std::optional<std::uint64_t> ticketNumber; ///< from a subject token "[#48213]"
    std::string normalizedSubject; ///< without prefixes and tokens, lower case, single blanks

    bool empty() const noexcept { return messageIds.empty() && !ticketNumber; }
};

ThreadCandidates threadCandidates(const InboundMessage& message);

/// Why a message joins a ticket or starts a new one. Shown to agents.
enum class ThreadReason {
    InReplyTo, ///< joins: In-Reply-To names a message of the ticket
    References, ///< joins: References names one
    SubjectToken, ///< joins: the subject carries the number, and the sender takes part in the ticket
    SenderNotParticipant, ///< new ticket: the number is there, the sender is a stranger to it
    NoCandidate, ///< new ticket: nothing points anywhere
};

std::string_view threadReasonName(ThreadReason reason) noexcept;

/// A ticket that the lookup found, by a message id or by the number in the subject.
struct ThreadMatch {
    std::uint64_t ticketNumber = 0;
    std::string messageId; ///< the id by which it was found; empty: found by the subject's number
    std::vector<std::string>
        participants; ///< addr-specs of customer and copied people, and our own mailboxes
};

struct ThreadDecision {
    ThreadReason reason = ThreadReason::NoCandidate;
    std::optional<std::uint64_t> ticketNumber; ///< joins this one; empty: new ticket
    /// The number that was named but not trusted, for the note on the new ticket.
    std::optional<std::uint64_t> suspectedNumber;
    bool senderIsParticipant =
        false; ///< false when joining by id: a colleague or a forwarder; becomes a copied participant
};

/// Picks the ticket. Ids are proof (nobody guesses them); a number in a subject is a hint that anybody can
/// write, so it counts only from a participant. The order of `matches` does not matter.
ThreadDecision decideThread(const ThreadCandidates& candidates, std::span<const ThreadMatch> matches,
                            const InboundMessage& message);

/// The subject without "Re:", "RES:", "RV:", "AW:", "Fwd:" … and without blanks at both ends; tokens stay.
std::string stripSubjectPrefixes(std::string_view subject);
/// "[#48213]" for a subject line.
std::string subjectToken(std::uint64_t ticketNumber);

} // namespace atalaya::mail
