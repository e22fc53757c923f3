#pragma once

#include "core/api/lists.h"

#include <set>

namespace atalaya::test {

struct FakeState;

/// The lists of a FakeCore: places and rows of `world.rows`, in their order. Answers at once, or when told.
class FakeLists : public api::Lists {
public:
    explicit FakeLists(FakeState& world, std::vector<domain::Command>& submitted)
        : m_world(world)
        , m_submitted(submitted)
    {
    }

    std::vector<domain::SavedView> kept;
    std::vector<api::Skip> skipped;
    std::int64_t counted = 0; ///< the answer of every count
    std::optional<domain::Condition> lastCounted;
    std::vector<api::ListRequest> asked;
    std::size_t rowsAsked = 0; ///< how many rows were asked for, order() included
    std::set<domain::TicketId> refused; ///< commands for these fail
    std::optional<Error> failNext;

    /// Answers wait until `release`.
    void hold() { m_held = true; }
    void release();

private:
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

    template <typename T> void answer(const api::Reply<T>& reply, Result<T> result);

    FakeState& m_world;
    std::vector<domain::Command>& m_submitted;
    std::vector<std::function<void()>> m_waiting;
    bool m_held = false;
    std::uint8_t m_fresh = 0;
};

} // namespace atalaya::test
