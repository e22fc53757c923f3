#include "ui/models/live_rows.h"

#include "ui/models/wait_clock.h"

#include <QCoreApplication>
#include <algorithm>

namespace atalaya::models {
namespace {

constexpr std::size_t kMost = 60;
constexpr int kJoinMs = 60;
constexpr int kAgainMs = 60'000;

QString say(const char* text)
{
    return QCoreApplication::translate("live", text);
}

} // namespace

std::vector<api::TicketRow> inOrder(const std::vector<api::TicketRow>& shown,
                                    const std::vector<domain::TicketId>& before,
                                    std::vector<api::TicketRow> fresh)
{
    const auto placeOf = [&](const api::TicketRow& row) {
        const auto now =
            std::ranges::find(shown, row.ticket.id, [](const auto& one) { return one.ticket.id; });
        if (now != shown.end())
            return now - shown.begin();
        const auto then = std::ranges::find(before, row.ticket.id);
        return std::ssize(shown) + (then - before.begin()); // who was never here comes after all of them
    };
    std::ranges::stable_sort(fresh, {}, placeOf);
    return fresh;
}

LiveRows::LiveRows(CoreSignals& core, QObject* parent) : QObject(parent), m_core(core)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kJoinMs);
    m_now.setInterval(kAgainMs);
    connect(&m_soon, &QTimer::timeout, this, &LiveRows::load);
    connect(&m_now, &QTimer::timeout, this, &LiveRows::load);
    const auto later = [this] {
        if (!m_soon.isActive()) // a stream of changes does not put it off
            m_soon.start();
    };
    connect(&m_core, &CoreSignals::ticketsChanged, this, later);
    connect(&m_core, &CoreSignals::meChanged, this, later);
    m_now.start();
    load();
}

void LiveRows::load()
{
    const api::ListRequest request{{api::ViewKind::Live, {}}, api::SortBy::Oldest, {}, kMost};
    const auto take = [this, generation = ++m_generation](Result<api::ListAnswer> answer) {
        if (generation != m_generation || !answer)
            return; // what was known stays
        std::vector<api::TicketRow> rows = inOrder(m_rows, m_before, std::move(answer->rows));
        if (std::exchange(m_known, true) && rows == m_rows)
            return;
        m_rows = std::move(rows);
        Q_EMIT changed();
    };
    m_core.core().queries().list(request, guarded<api::ListAnswer>(this, take));
}

void LiveRows::setOrder(std::vector<domain::TicketId> order)
{
    m_before = std::move(order);
    m_rows = inOrder({}, m_before, std::move(m_rows));
    if (m_known)
        Q_EMIT changed();
}

int LiveRows::indexOf(domain::TicketId ticket) const
{
    const auto found = std::ranges::find(m_rows, ticket, [](const auto& row) { return row.ticket.id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

const api::TicketRow* LiveRows::find(domain::TicketId ticket) const
{
    const int index = indexOf(ticket);
    return index < 0 ? nullptr : &m_rows[std::size_t(index)];
}

std::vector<domain::TicketId> LiveRows::order() const
{
    if (!m_known)
        return m_before;
    std::vector<domain::TicketId> order;
    for (const api::TicketRow& row : m_rows)
        order.push_back(row.ticket.id);
    return order;
}

QString liveLine(const api::TicketRow& row, const QString& writer)
{
    const domain::Ticket& ticket = row.ticket;
    if (row.refused)
        return say(QT_TRANSLATE_NOOP("live", "Not sent. Open to decide"));
    if (!writer.isEmpty())
        return say(QT_TRANSLATE_NOOP("live", "%1 is writing")).arg(writer);
    if (ticket.channel == domain::EntryChannel::Voice)
        return say(QT_TRANSLATE_NOOP("live", "on the call"));
    const QString said = toQt(ticket.snippet);
    if (waitingSince(ticket))
        return said.isEmpty() ? say(QT_TRANSLATE_NOOP("live", "sent a file")) : said;
    if (!ticket.lastOutboundAt)
        return said;
    return said.isEmpty() ? say(QT_TRANSLATE_NOOP("live", "answered"))
                          : say(QT_TRANSLATE_NOOP("live", "Answered: %1")).arg(said);
}

} // namespace atalaya::models
