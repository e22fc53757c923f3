#pragma once

#include "core/security/secret_store.h"
#include "core/session/profile.h"
#include "tests/bench/invented.h"
#include "tests/bench/scratch.h"

namespace atalaya::bench {

inline constexpr std::int64_t kTickets = 10'000;
inline constexpr std::int64_t kEntries = 100'000;
inline constexpr std::size_t kLongConversation = 50;
inline constexpr std::size_t kLongestConversation = 2'000;
inline const Instant kMorning = fromMicros(1'763'631'720'000'000); // 20 November 2025, 09:42 UTC

/// A workstation's folder as after years of work: an encrypted replica with ten thousand open tickets and a
/// hundred thousand entries, one ticket with fifty of them and one with two thousand.
struct DeskData {
    /// Takes a while. Errors: those of the stores.
    static Result<std::unique_ptr<DeskData>> make(std::int64_t tickets = kTickets,
                                                  std::int64_t entries = kEntries);

    Scratch scratch{"desk"};
    SystemRandom random;
    std::unique_ptr<security::SecretStore> secrets; ///< in the files that the program looks for
    session::ProfileName name{"https://broker.example:8443", "lucia", ""};
    domain::Agent me; ///< a lead: sees every queue
    std::vector<domain::TicketId> tickets;
    domain::TicketId longTicket;
    domain::TicketId longestTicket;
    std::vector<std::string> queries; ///< what people type into the search, to the end
};

} // namespace atalaya::bench
