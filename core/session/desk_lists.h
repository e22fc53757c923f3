#pragma once

#include "core/session/desk_hub.h"

namespace atalaya::session {

class DeskLists final : public api::Lists {
public:
    explicit DeskLists(Hub& hub) : m_hub(hub) { }
    void order(const api::ListRequest& request, api::Reply<api::ListOrder> reply) override;
    void rows(const std::vector<domain::TicketId>& tickets,
              api::Reply<std::vector<api::TicketRow>> reply) override;
    void count(const domain::Condition& condition, api::Reply<std::int64_t> reply) override;
    void views(api::Reply<std::vector<domain::SavedView>> reply) override;
    void saveViews(const std::vector<domain::SavedView>& views, api::Reply<bool> reply) override;
    void skip(const api::Skip& skip, api::Reply<bool> reply) override;
    void skips(Instant since, api::Reply<std::vector<api::Skip>> reply) override;
    void submitAll(const std::vector<domain::Command>& commands,
                   api::Reply<std::vector<Result<domain::CommandId>>> reply) override;

private:
    Hub& m_hub;
};

} // namespace atalaya::session
