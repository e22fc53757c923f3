#pragma once

#include "core/api/delivery.h"
#include "core/session/desk_hub.h"

namespace atalaya::session {

/// Attempts are asked of the broker; what is kept for later is read from the replica.
class DeskDelivery final : public api::Delivery {
public:
    explicit DeskDelivery(Hub& hub) : m_hub(hub) { }
    void attempts(domain::EntryId entry, api::Reply<std::vector<domain::DeliveryAttempt>> reply) override;
    void scheduled(api::Reply<std::vector<domain::Entry>> reply) override;

private:
    Hub& m_hub;
};

} // namespace atalaya::session
