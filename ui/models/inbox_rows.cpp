#include "ui/models/inbox_rows.h"

#include <algorithm>

namespace atalaya::models {
namespace {

constexpr std::size_t kKeptMost = 4000;
constexpr std::size_t kAskedAtOnce = 120;

} // namespace

InboxRows::InboxRows(CoreSignals& signals_, QObject* parent) : QObject(parent), m_signals(signals_) { }

const api::TicketRow* InboxRows::find(domain::TicketId ticket) const
{
    const auto found = m_rows.find(ticket);
    return found == m_rows.end() ? nullptr : &found->second.row;
}

void InboxRows::take(std::vector<api::TicketRow> rows)
{
    std::vector<domain::TicketId> different;
    for (api::TicketRow& row : rows) {
        if (row.ticket.number == 0 && row.customerName.empty()) // a text whose ticket is not here
            row.customerName = (row.ticket.status == domain::TicketStatus::New ? tr("New conversation")
                                                                               : tr("A ticket that is gone"))
                                   .toStdString();
        Kept& kept = m_rows[row.ticket.id];
        kept.old = false;
        m_gone.erase(row.ticket.id);
        if (kept.row == row)
            continue;
        different.push_back(row.ticket.id);
        kept.row = std::move(row);
    }
    if (!different.empty())
        Q_EMIT changed(different);
}

void InboxRows::want(std::vector<domain::TicketId> tickets)
{
    m_wanted = std::move(tickets);
    ask();
}

void InboxRows::ask()
{
    if (m_asking)
        return;
    std::vector<domain::TicketId> missing;
    for (const domain::TicketId ticket : m_wanted) {
        const auto known = m_rows.find(ticket);
        const bool needed = known == m_rows.end() ? !m_gone.contains(ticket) : known->second.old;
        if (needed && missing.size() < kAskedAtOnce)
            missing.push_back(ticket);
    }
    if (missing.empty())
        return trim();
    m_asking = true;
    m_signals.core().lists().rows(
        missing,
        guarded<std::vector<api::TicketRow>>(
            this, [this, missing, generation = m_generation](Result<std::vector<api::TicketRow>> rows) {
                m_asking = false;
                if (generation != m_generation)
                    return ask(); // of another list
                if (!rows)
                    return Q_EMIT failed(rows.error());
                for (const domain::TicketId ticket : missing) // unless it comes now
                    m_gone.insert(ticket);
                take(*std::move(rows));
                for (const domain::TicketId ticket : missing)
                    if (const auto kept = m_rows.find(ticket); kept != m_rows.end())
                        kept->second.old = false;
                ask();
            }));
}

void InboxRows::spoil(const std::vector<domain::TicketId>& tickets)
{
    if (tickets.empty()) {
        m_gone.clear();
        for (auto& [ticket, kept] : m_rows)
            kept.old = true;
    }
    for (const domain::TicketId ticket : tickets) {
        m_gone.erase(ticket);
        if (const auto kept = m_rows.find(ticket); kept != m_rows.end())
            kept->second.old = true;
    }
    ask();
}

void InboxRows::trim()
{
    if (m_rows.size() <= kKeptMost)
        return;
    const std::set<domain::TicketId> near(m_wanted.begin(), m_wanted.end());
    std::erase_if(m_rows, [&near](const auto& one) { return !near.contains(one.first); });
}

void InboxRows::clear()
{
    ++m_generation;
    m_rows.clear();
    m_gone.clear();
    m_wanted.clear();
}

} // namespace atalaya::models
