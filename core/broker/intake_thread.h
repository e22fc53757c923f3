#pragma once

#include "core/broker/intake.h"
#include "core/mail/threading.h"

namespace atalaya::broker {

/// The conversation a mail belongs to, if it belongs to one, with the reason.
struct Thread {
    std::optional<domain::Ticket> ticket;
    mail::ThreadDecision decision;
    bool ticketIsClosed = false; ///< `ticket` is what it would have joined: the customer gets a new one
};

Result<Thread> findThread(Turn& turn, const mail::InboundMessage& message);

} // namespace atalaya::broker
