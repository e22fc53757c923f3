#pragma once

#include "core/api/types.h"

#include <vector>

namespace atalaya::shell {

enum class Place;

/// Where somebody was: for Back and Forward.
struct Stop {
    Place place{};
    api::View view;
    std::optional<domain::TicketId> ticket;

    friend bool operator==(const Stop&, const Stop&) = default;
};

/// The way somebody took through the window, as in a browser.
class Trail {
public:
    static constexpr std::size_t kMost = 200;

    /// A stop that follows the present one; what lay ahead is forgotten. The present one again changes
    /// nothing.
    void visit(const Stop& stop);
    std::optional<Stop> back();
    std::optional<Stop> forward();
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_stops.size(); }

private:
    std::vector<Stop> m_stops;
    std::size_t m_at = 0;
};

} // namespace atalaya::shell
