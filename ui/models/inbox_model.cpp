#include "ui/models/inbox_model.h"

#include "ui/models/texts.h"

#include <QLocale>
#include <algorithm>

namespace atalaya::models {
namespace {

constexpr int kJoinMs = 30; // changes within this time are shown together
constexpr int kTickMs = 1000;

bool sortsByDue(const api::ListRequest& request)
{
    return request.sort == api::SortBy::DueTime && request.view.kind != api::ViewKind::Done;
}

} // namespace

QString label(InboxGroup group)
{
    switch (group) {
    case InboxGroup::Soon:
        return InboxModel::tr("Due within 15 minutes");
    case InboxGroup::Today:
        return InboxModel::tr("Due today");
    case InboxGroup::Later:
        return InboxModel::tr("Due later");
    case InboxGroup::NoPromise:
        return InboxModel::tr("No promise running");
    case InboxGroup::Paused:
        return InboxModel::tr("Waiting for the customer");
    case InboxGroup::Ended:
        break;
    }
    return InboxModel::tr("Done");
}

InboxGroup groupOf(const domain::Ticket& ticket, Instant now)
{
    if (!domain::isActive(ticket.status))
        return InboxGroup::Ended;
    if (ticket.status == domain::TicketStatus::Pending)
        return InboxGroup::Paused;
    if (!ticket.dueAt)
        return InboxGroup::NoPromise;
    if (*ticket.dueAt <= now + std::chrono::minutes(15))
        return InboxGroup::Soon;
    return localTime(*ticket.dueAt).date() <= localTime(now).date() ? InboxGroup::Today : InboxGroup::Later;
}

InboxModel::InboxModel(CoreSignals& signals_, QObject* parent)
    : QAbstractListModel(parent)
    , m_signals(signals_)
    , m_colleagues(signals_)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kJoinMs);
    connect(&m_soon, &QTimer::timeout, this, &InboxModel::reload);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &InboxModel::tick);
    m_tick.start();
    const auto later = [this] { m_soon.start(); };
    connect(&m_signals, &CoreSignals::ticketsChanged, this, later);
    connect(&m_signals, &CoreSignals::directoryChanged, this, later);
    connect(&m_signals, &CoreSignals::meChanged, this, later);
    connect(&m_colleagues, &Colleagues::changed, this, [this](domain::TicketId ticket) {
        if (const QModelIndex at = indexOf(ticket); at.isValid())
            Q_EMIT dataChanged(at, at);
    });
}

void InboxModel::setView(const api::View& view)
{
    if (view == m_request.view && !m_rows.empty())
        return;
    m_request.view = view;
    reload();
}

void InboxModel::setSort(api::SortBy sort)
{
    m_request.sort = sort;
    reload();
}

void InboxModel::setFilter(const QString& words)
{
    m_request.filter = words.toStdString();
    reload();
}

void InboxModel::toggleGroup(InboxGroup group)
{
    if (!m_folded.erase(group))
        m_folded.insert(group);
    beginResetModel();
    layOut();
    endResetModel();
    Q_EMIT loaded();
}

void InboxModel::reload()
{
    m_loading = true;
    const quint64 generation = ++m_generation;
    m_signals.core().queries().list(
        m_request, guarded<api::ListAnswer>(this, [this, generation](Result<api::ListAnswer> answer) {
            if (generation != m_generation)
                return;
            m_loading = false;
            m_error.reset();
            if (answer)
                show(*std::move(answer));
            else
                m_error = answer.error();
            Q_EMIT loaded();
        }));
}

void InboxModel::show(api::ListAnswer answer)
{
    m_total = answer.total;
    for (api::TicketRow& row : answer.rows)
        if (row.ticket.number == 0 && row.customerName.empty()) // a text whose ticket is not here
            row.customerName = (row.ticket.status == domain::TicketStatus::New
                                    ? tr("New conversation")
                                    : tr("A ticket that is gone"))
                                   .toStdString();
    const auto sameOrder = answer.rows.size() == m_rows.size()
        && std::ranges::equal(
                               answer.rows, m_rows, {}, [](const auto& row) { return row.ticket.id; },
                               [](const auto& row) { return row.ticket.id; });
    const auto sameGroups =
        sameOrder && std::ranges::equal(answer.rows, m_rows, [this](const auto& a, const auto& b) {
            const Instant now = m_signals.core().commands().now();
            return groupOf(a.ticket, now) == groupOf(b.ticket, now);
        });
    if (sameGroups && !m_lines.empty()) {
        // The usual case: some rows look different. Say just that, so that selection and scroll stay.
        const auto old = std::exchange(m_rows, std::move(answer.rows));
        for (std::size_t line = 0; line < m_lines.size(); ++line) {
            const int ticket = m_lines[line].ticket;
            if (ticket >= 0 && old[std::size_t(ticket)] != m_rows[std::size_t(ticket)])
                Q_EMIT dataChanged(index(int(line)), index(int(line)));
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(answer.rows);
    layOut();
    endResetModel();
}

void InboxModel::layOut()
{
    m_lines.clear();
    m_groupCounts.clear();
    const Instant now = m_signals.core().commands().now();
    if (!sortsByDue(m_request)) {
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_lines.push_back({groupOf(m_rows[i].ticket, now), int(i)});
        return;
    }
    std::vector<Line> tickets;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        tickets.push_back({groupOf(m_rows[i].ticket, now), int(i)});
    std::ranges::stable_sort(tickets, {}, &Line::group);
    for (const Line& line : tickets) {
        const bool first = ++m_groupCounts[line.group] == 1;
        if (first)
            m_lines.push_back({line.group, -1});
        if (!m_folded.contains(line.group))
            m_lines.push_back(line);
    }
}

void InboxModel::tick()
{
    if (m_lines.empty())
        return;
    // A ticket that crossed a line between groups moves; otherwise only clocks change.
    const Instant now = m_signals.core().commands().now();
    const bool moved =
        sortsByDue(m_request) && std::ranges::any_of(m_lines, [&](const Line& line) {
            return line.ticket >= 0 && groupOf(m_rows[std::size_t(line.ticket)].ticket, now) != line.group;
        });
    if (moved) {
        beginResetModel();
        layOut();
        endResetModel();
        Q_EMIT loaded();
    } else {
        Q_EMIT dataChanged(index(0), index(int(m_lines.size()) - 1), {NowRole});
    }
}

const api::TicketRow* InboxModel::row(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= int(m_lines.size()))
        return nullptr;
    const int ticket = m_lines[std::size_t(index.row())].ticket;
    return ticket < 0 ? nullptr : &m_rows[std::size_t(ticket)];
}

std::optional<Colleague> InboxModel::writer(const QModelIndex& index) const
{
    const api::TicketRow* known = row(index);
    return known ? m_colleagues.writer(known->ticket.id) : std::nullopt;
}

QModelIndex InboxModel::indexOf(domain::TicketId ticket) const
{
    for (std::size_t line = 0; line < m_lines.size(); ++line)
        if (m_lines[line].ticket >= 0 && m_rows[std::size_t(m_lines[line].ticket)].ticket.id == ticket)
            return index(int(line));
    return {};
}

QModelIndex InboxModel::neighbour(const QModelIndex& from, int step) const
{
    int line = from.isValid() ? from.row() + step : (step > 0 ? 0 : int(m_lines.size()) - 1);
    for (; line >= 0 && line < int(m_lines.size()); line += step)
        if (m_lines[std::size_t(line)].ticket >= 0)
            return index(line);
    return {};
}

int InboxModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

Qt::ItemFlags InboxModel::flags(const QModelIndex& index) const
{
    return row(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

QVariant InboxModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_lines.size()))
        return {};
    const Line& line = m_lines[std::size_t(index.row())];
    switch (role) {
    case IsGroupRole:
        return line.ticket < 0;
    case GroupRole:
        return int(line.group);
    case GroupCountRole: {
        const auto count = m_groupCounts.find(line.group);
        return count == m_groupCounts.end() ? 0 : count->second;
    }
    case FoldedRole:
        return m_folded.contains(line.group);
    case NowRole:
        return qint64(toMicros(m_signals.core().commands().now()));
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return line.ticket < 0 ? label(line.group) : accessibleName(m_rows[std::size_t(line.ticket)]);
    default:
        return {};
    }
}

QString InboxModel::accessibleName(const api::TicketRow& row) const
{
    // The order of the design: name, channel, subject, unread, mood, time left, tags, when.
    const domain::Ticket& ticket = row.ticket;
    const Instant now = m_signals.core().commands().now();
    QStringList parts{toQt(row.customerName), label(ticket.channel), toQt(ticket.subject)};
    if (ticket.unread > 0)
        parts << tr("%n unread", nullptr, ticket.unread);
    parts << labelOfMood(ticket.mood);
    if (ticket.status == domain::TicketStatus::Pending)
        parts << tr("paused");
    else if (ticket.dueAt) {
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(*ticket.dueAt - now).count();
        parts << (minutes < 0 ? tr("reply overdue by %n minutes", nullptr, int(-minutes))
                              : tr("reply due in %n minutes", nullptr, int(minutes)));
    }
    for (const std::string& tag : ticket.tags)
        parts << tr("tag %1").arg(toQt(tag));
    if (const auto colleague = m_colleagues.writer(ticket.id))
        parts << tr("%1 is writing").arg(colleague->name);
    if (!row.draft.empty())
        parts << tr("draft");
    if (row.refused)
        parts << tr("not sent");
    parts << shortTime(ticket.updatedAt, now);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace atalaya::models
