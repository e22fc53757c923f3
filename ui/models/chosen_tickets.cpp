#include "ui/models/chosen_tickets.h"

namespace atalaya::models {

void ChosenTickets::toggle(domain::TicketId ticket)
{
    if (m_known.erase(ticket) > 0)
        std::erase(m_order, ticket);
    else if (m_known.insert(ticket).second)
        m_order.push_back(ticket);
    Q_EMIT changed();
}

void ChosenTickets::add(const std::vector<domain::TicketId>& tickets)
{
    for (const domain::TicketId ticket : tickets)
        if (m_known.insert(ticket).second)
            m_order.push_back(ticket);
    Q_EMIT changed();
}

void ChosenTickets::set(const std::vector<domain::TicketId>& tickets)
{
    m_known.clear();
    m_order.clear();
    add(tickets);
}

void ChosenTickets::clear()
{
    if (m_order.empty())
        return;
    m_known.clear();
    m_order.clear();
    Q_EMIT changed();
}

void ChosenTickets::keepOnly(const std::unordered_set<domain::TicketId>& there)
{
    const auto gone = [&there](domain::TicketId ticket) { return !there.contains(ticket); };
    if (std::erase_if(m_order, gone) == 0)
        return;
    std::erase_if(m_known, gone);
    Q_EMIT changed();
}

} // namespace atalaya::models
