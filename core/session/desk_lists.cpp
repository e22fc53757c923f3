#include "core/session/desk_lists.h"

#include "core/session/list_work.h"
#include "core/session/outbox_work.h"

namespace atalaya::session {

using namespace api;

void DeskLists::order(const ListRequest& request, Reply<ListOrder> reply)
{
    m_hub.read<ListOrder>(std::move(reply), [request, now = m_hub.clock.now()](Reader& reader) {
        return reader.order(request, now);
    });
}

void DeskLists::rows(const std::vector<domain::TicketId>& tickets, Reply<std::vector<TicketRow>> reply)
{
    m_hub.read<std::vector<TicketRow>>(std::move(reply),
                                       [tickets](Reader& reader) { return reader.rows(tickets); });
}

void DeskLists::count(const domain::Condition& condition, Reply<std::int64_t> reply)
{
    m_hub.read<std::int64_t>(std::move(reply),
                             [condition, now = m_hub.clock.now()](Reader& reader) -> Result<std::int64_t> {
                                 ATALAYA_CHECK(domain::check(condition));
                                 return reader.count(condition, now);
                             });
}

void DeskLists::views(Reply<std::vector<domain::SavedView>> reply)
{
    m_hub.act<std::vector<domain::SavedView>>(std::move(reply),
                                              [](Desk& desk) { return ListWork(desk).views(); });
}

void DeskLists::saveViews(const std::vector<domain::SavedView>& views, Reply<bool> reply)
{
    m_hub.act<bool>(std::move(reply), [views](Desk& desk) { return ListWork(desk).save(views); });
}

void DeskLists::skip(const Skip& skip, Reply<bool> reply)
{
    m_hub.act<bool>(std::move(reply), [skip](Desk& desk) { return ListWork(desk).skip(skip); });
}

void DeskLists::skips(Instant since, Reply<std::vector<Skip>> reply)
{
    m_hub.act<std::vector<Skip>>(std::move(reply),
                                 [since](Desk& desk) { return ListWork(desk).skips(since); });
}

void DeskLists::submitAll(const std::vector<domain::Command>& commands,
                          Reply<std::vector<Result<domain::CommandId>>> reply)
{
    m_hub.act<std::vector<Result<domain::CommandId>>>(
        std::move(reply), [commands](Desk& desk) { return OutboxWork(desk).submitAll(commands); });
}

} // namespace atalaya::session
