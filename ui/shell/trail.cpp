#include "ui/shell/trail.h"

namespace atalaya::shell {

void Trail::visit(const Stop& stop)
{
    if (!m_stops.empty() && m_stops[m_at] == stop)
        return;
    if (!m_stops.empty())
        m_stops.resize(m_at + 1);
    m_stops.push_back(stop);
    if (m_stops.size() > kMost)
        m_stops.erase(m_stops.begin());
    m_at = m_stops.size() - 1;
}

std::optional<Stop> Trail::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_stops[--m_at];
}

std::optional<Stop> Trail::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_stops[++m_at];
}

} // namespace atalaya::shell
