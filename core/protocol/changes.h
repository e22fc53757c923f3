#pragma once

#include "core/domain/customer.h"
#include "core/domain/directory.h"
#include "core/domain/knowledge.h"
#include "core/domain/offer.h"
#include "core/domain/ticket.h"

#include <string>
#include <variant>

namespace atalaya::protocol {

/// Something that may no longer be seen or is gone. `kind` is the word of what it was ("ticket", "customer"
/// …).
struct Removed {
    std::string kind;
    Uuid id;

    friend bool operator==(const Removed&, const Removed&) = default;
};

/// The new state of one thing. A replica applies it by replacing what it has under that id.
using ChangeBody =
    std::variant<domain::Ticket, domain::Entry, domain::Customer, domain::Agent, domain::Queue, domain::Skill,
                 domain::Article, domain::Macro, domain::ChannelAccount, Removed>;

/// One change, as the broker committed it. Sequence numbers only grow; a session sees those it may see, so
/// there can be holes.
struct Change {
    std::int64_t seq = 0;
    Instant at;
    ChangeBody body;

    friend bool operator==(const Change&, const Change&) = default;
};

/// "ticket", "entry", "customer", "agent", "queue", "skill", "article", "macro", "channelAccount", "removed".
std::string_view changeKind(const ChangeBody& body) noexcept;

} // namespace atalaya::protocol
