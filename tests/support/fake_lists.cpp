#include "tests/support/fake_lists.h"

#include "tests/support/fake_core.h"

#include <algorithm>

namespace atalaya::test {

template <typename T> void FakeLists::answer(const api::Reply<T>& reply, Result<T> result)
{
    if (failNext)
        result = *std::exchange(failNext, std::nullopt);
    if (!reply)
        return;
    if (!m_held)
        return reply(std::move(result));
    m_waiting.push_back([reply, result = std::move(result)] { reply(result); });
}

void FakeLists::release()
{
    m_held = false;
    for (const auto& deliver : std::exchange(m_waiting, {}))
        deliver();
}

void FakeLists::order(const api::ListRequest& request, api::Reply<api::ListOrder> reply)
{
    asked.push_back(request);
    api::ListOrder found;
    for (const api::TicketRow& row : m_world.rows) {
        if (!request.filter.empty() && row.ticket.subject.find(request.filter) == std::string::npos)
            continue;
        found.places.push_back({row.ticket.id, row.ticket.status, row.ticket.dueAt});
        if (found.rows.size() < request.limit)
            found.rows.push_back(row);
    }
    rowsAsked += found.rows.size();
    answer<api::ListOrder>(reply, std::move(found));
}

void FakeLists::rows(const std::vector<domain::TicketId>& tickets,
                     api::Reply<std::vector<api::TicketRow>> reply)
{
    rowsAsked += tickets.size();
    std::vector<api::TicketRow> found;
    for (const domain::TicketId id : tickets) {
        const auto row = std::ranges::find(m_world.rows, id, [](const auto& one) { return one.ticket.id; });
        if (row != m_world.rows.end())
            found.push_back(*row);
    }
    answer<std::vector<api::TicketRow>>(reply, std::move(found));
}

void FakeLists::count(const domain::Condition& condition, api::Reply<std::int64_t> reply)
{
    lastCounted = condition;
    answer<std::int64_t>(reply, counted);
}

void FakeLists::views(api::Reply<std::vector<domain::SavedView>> reply)
{
    answer<std::vector<domain::SavedView>>(reply, kept);
}

void FakeLists::saveViews(const std::vector<domain::SavedView>& views, api::Reply<bool> reply)
{
    if (!failNext)
        kept = views;
    answer<bool>(reply, true);
}

void FakeLists::skip(const api::Skip& skip, api::Reply<bool> reply)
{
    skipped.push_back(skip);
    answer<bool>(reply, true);
}

void FakeLists::skips(Instant since, api::Reply<std::vector<api::Skip>> reply)
{
    std::vector<api::Skip> found;
    std::ranges::copy_if(skipped, std::back_inserter(found),
                         [since](const api::Skip& one) { return one.at >= since; });
    answer<std::vector<api::Skip>>(reply, std::move(found));
}

void FakeLists::submitAll(const std::vector<domain::Command>& commands,
                          api::Reply<std::vector<Result<domain::CommandId>>> reply)
{
    std::vector<Result<domain::CommandId>> answers;
    for (const domain::Command& command : commands) {
        const auto ticket = domain::ticketOf(command);
        if (ticket && refused.contains(*ticket)) {
            answers.emplace_back(Error{ErrorCode::TooLarge, "refused by the test"});
            continue;
        }
        m_submitted.push_back(command);
        answers.emplace_back(domain::CommandId(FakeCore::id(2'000'000U + ++m_fresh)));
    }
    answer<std::vector<Result<domain::CommandId>>>(reply, std::move(answers));
}

} // namespace atalaya::test
