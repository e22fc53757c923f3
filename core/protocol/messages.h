#pragma once

#include "core/domain/commands.h"
#include "core/domain/draft.h"
#include "core/domain/offer.h"
#include "core/domain/presence.h"
#include "core/protocol/changes.h"

#include <string>
#include <variant>
#include <vector>

/// The messages of a session, each one JSON text over WebSocket path /ws. Described for others in
/// resources/api/asyncapi.yaml.
namespace atalaya::protocol {

inline constexpr int kProtocolVersion = 1;

// ---- from the workstation ----

/// First message of every connection.
struct Hello {
    int protocol = kProtocolVersion;
    std::string client; ///< "atalaya 0.1.0 linux"
    std::string token; ///< from POST /api/v1/sign-in
    std::string device; ///< id of this installation
    std::string deviceName = {}; ///< as people know the computer
};

/// Asks for changes after `since`; 0 asks for everything. The broker answers with SyncPages, then keeps
/// sending changes.
struct SyncRequest {
    std::int64_t since = 0;
    std::string
        epoch; ///< of the broker database the replica came from; a different one means: start from nothing
    int keepDays = 0; ///< finished tickets that changed longer ago are left out of a snapshot; 0: none is
};

/// One command with its id. The broker answers each id once and for all with one Answer.
struct CommandRequest {
    domain::CommandId id;
    domain::Command command;
};

struct Ping {
    std::int64_t n = 0;
};

/// What the agent does in a ticket now. The lease of it is renewed by every Ping of the session, and ends
/// with the session.
struct Attend {
    domain::TicketId ticket;
    domain::Activity activity = domain::Activity::Viewing; ///< None: left
    bool take = false; ///< takes the soft lock from who has it
};

using ClientMessage = std::variant<Hello, SyncRequest, CommandRequest, Ping, Attend>;

// ---- from the broker ----

struct Welcome {
    int protocol = kProtocolVersion;
    std::string server;
    std::string epoch;
    domain::SessionId session;
    domain::Agent agent;
    Instant serverTime;
    std::int64_t seq = 0; ///< newest change there is
    std::vector<domain::Offer> offers; ///< still open for this agent
    std::vector<std::string> brokers = {}; ///< addresses of all, in the order to try; empty: only this one
};

/// Changes in order. While `snapshot` is true they are the present state and not history; `upTo` is the
/// sequence number that holds after this page, `total` how many rows the snapshot has in all (0 if unknown),
/// `last` ends the answer to a SyncRequest.
struct SyncPage {
    std::vector<Change> changes;
    std::int64_t upTo = 0;
    std::int64_t after = -1; ///< the position that it goes on from; another one here is a gap. -1: not said
    std::int64_t total = 0;
    bool snapshot = false;
    bool first = false; ///< of a snapshot: forget what the replica has
    bool last = false;
};

/// The one answer to a command.
struct Answer {
    domain::CommandId id;
    bool ok = false;
    ErrorCode code = ErrorCode::Internal;
    std::string detail;
    std::int64_t seq = 0; ///< changes up to this one include the command's effect
    std::vector<domain::Merge> merges = {}; ///< where somebody else had changed the same
};

struct OfferMade {
    domain::Offer offer;
};

struct OfferEnded {
    domain::OfferId offer;
    std::string outcome; ///< accepted, declined, missed, withdrawn
};

/// Capacity and status of this session's agent.
struct LoadChanged {
    domain::Load load;
};

struct Pong {
    std::int64_t n = 0;
    Instant serverTime;
};

/// The broker refuses or ends the session, and says why.
struct Goodbye {
    ErrorCode code = ErrorCode::Internal;
    std::string detail;
};

/// Who is in a ticket. Sent to sessions that attend it or have it in sight, whenever it changes.
struct PresenceChanged {
    domain::TicketPresence presence;
};

using ServerMessage = std::variant<Welcome, SyncPage, Answer, OfferMade, OfferEnded, LoadChanged, Pong,
                                   Goodbye, PresenceChanged>;

} // namespace atalaya::protocol
