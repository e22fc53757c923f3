#include "ui/models/inbox_model.h"

#include "ui/models/texts.h"

#include <algorithm>
#include <utility>

namespace atalaya::models {
namespace {

constexpr int kJoinMs = 30; // changes within this time are shown together
constexpr int kJoinPlaces = 100; // a longer list is read less often: one more ms for so many
constexpr int kTickMs = 1000;
constexpr std::size_t kFirstRows = 60; // come with the order
constexpr int kAround = 40; // lines fetched before and after those on screen
constexpr std::chrono::minutes kTicksUnder{15};
constexpr std::chrono::hours kTicksOver{1};

/// Another number whenever the due time has another text: by seconds when it is near, by minutes before and
/// long after.
std::int64_t dueStep(Duration left)
{
    const std::int64_t seconds = std::chrono::duration_cast<std::chrono::seconds>(left).count();
    const bool bySeconds = left < kTicksUnder && left > -kTicksOver;
    return bySeconds ? seconds : seconds / 60;
}

std::unordered_set<domain::TicketId> idsOf(const std::vector<api::ListPlace>& places)
{
    std::unordered_set<domain::TicketId> ids;
    ids.reserve(places.size());
    for (const api::ListPlace& place : places)
        ids.insert(place.ticket);
    return ids;
}

} // namespace

InboxModel::InboxModel(CoreSignals& signals_, QObject* parent)
    : QAbstractListModel(parent)
    , m_signals(signals_)
    , m_colleagues(signals_)
    , m_rows(signals_)
{
    m_request.limit = kFirstRows;
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &InboxModel::reload);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &InboxModel::tick);
    m_tick.start();
    connect(&m_signals, &CoreSignals::ticketsChanged, this, &InboxModel::ticketsChanged);
    connect(&m_signals, &CoreSignals::directoryChanged, this, [this] { ticketsChanged({}); });
    connect(&m_signals, &CoreSignals::meChanged, this, [this] { ticketsChanged({}); });
    connect(&m_rows, &InboxRows::changed, this, &InboxModel::rowsChanged);
    connect(&m_colleagues, &Colleagues::changed, this,
            [this](domain::TicketId ticket) { rowsChanged({ticket}); });
    connect(&m_chosen, &ChosenTickets::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ChosenRole});
    });
}

bool InboxModel::isHeaded() const
{
    return m_request.sort == api::SortBy::DueTime && m_request.view.kind != api::ViewKind::Done;
}

void InboxModel::setView(const api::View& view)
{
    if (view == m_request.view && !m_places.empty())
        return;
    m_request.view = view;
    begin();
}

void InboxModel::setOrder(api::SortBy sort, const QString& filter)
{
    m_request.sort = sort;
    m_request.filter = filter.toStdString();
    begin();
}

/// Another list: what was chosen or waited belonged to the former one.
void InboxModel::begin()
{
    m_fresh = true;
    m_chosen.clear();
    m_rows.clear();
    reload();
}

void InboxModel::toggleGroup(InboxGroup group)
{
    beginResetModel();
    m_lines.fold(group, !m_lines.isFolded(group));
    endResetModel();
    Q_EMIT loaded();
}

void InboxModel::ticketsChanged(const std::vector<domain::TicketId>& tickets)
{
    m_rows.spoil(tickets);
    if (!m_soon.isActive())
        m_soon.start(kJoinMs + int(m_places.size()) / kJoinPlaces);
}

void InboxModel::reload()
{
    m_state.loading = true;
    const quint64 generation = ++m_generation;
    m_signals.core().lists().order(
        m_request, guarded<api::ListOrder>(this, [this, generation](Result<api::ListOrder> answer) {
            if (generation != m_generation)
                return;
            m_state.loading = false;
            m_state.error.reset();
            if (answer)
                show(*std::move(answer));
            else
                m_state.error = answer.error();
            Q_EMIT loaded();
        }));
}

void InboxModel::show(api::ListOrder answer)
{
    m_rows.take(std::move(answer.rows));
    if (!m_chosen.isEmpty())
        m_chosen.keepOnly(idsOf(answer.places));
    if (!std::exchange(m_fresh, false) && m_busy && wouldJump(answer.places))
        return hold(std::move(answer.places));
    replace(std::move(answer.places));
}

/// True if something on screen would move, but for what closes up behind a ticket that is gone.
bool InboxModel::wouldJump(const std::vector<api::ListPlace>& places) const
{
    const auto there = idsOf(places);
    std::vector<int> shown; // places on screen that stay
    for (int line = m_firstVisible; line <= m_lastVisible && line < rowCount(); ++line) {
        const int place = m_lines.at(line).place;
        if (place < 0)
            continue;
        if (there.contains(m_places[std::size_t(place)].ticket))
            shown.push_back(place);
    }
    if (shown.empty())
        return false;
    const auto first =
        std::ranges::find(places, m_places[std::size_t(shown.front())].ticket, &api::ListPlace::ticket);
    const bool fromTheTop = m_firstVisible == 0;
    if (fromTheTop && first != places.begin())
        return true;
    const GroupTimes times(m_signals.core().commands().now());
    auto next = first;
    for (const int place : shown) {
        if (next == places.end() || next->ticket != m_places[std::size_t(place)].ticket)
            return true;
        if (isHeaded() && groupOf(*next, times) != groupOf(m_places[std::size_t(place)], times))
            return true;
        ++next;
    }
    // Below the last one on screen, what comes moves nothing that is looked at.
    return false;
}

void InboxModel::hold(std::vector<api::ListPlace> places)
{
    removeGone(places);
    const auto shown = idsOf(m_places);
    const auto arrived =
        std::ranges::count_if(places, [&shown](const auto& place) { return !shown.contains(place.ticket); });
    m_held = std::move(places);
    m_holding = true;
    setNewCount(int(arrived));
}

/// What left the view leaves the screen, also while somebody is busy there: it was done, or taken.
void InboxModel::removeGone(const std::vector<api::ListPlace>& places)
{
    const auto there = idsOf(places);
    std::vector<int> gone;
    for (std::size_t i = 0; i < m_places.size(); ++i)
        if (!there.contains(m_places[i].ticket))
            gone.push_back(int(i));
    if (gone.empty())
        return;
    beginResetModel();
    for (auto place = gone.rbegin(); place != gone.rend(); ++place)
        m_lines.removePlace(*place);
    std::erase_if(m_places, [&there](const auto& place) { return !there.contains(place.ticket); });
    endResetModel();
}

void InboxModel::replace(std::vector<api::ListPlace> places)
{
    m_held.clear();
    m_holding = false;
    const bool sameOrder =
        std::ranges::equal(places, m_places, {}, &api::ListPlace::ticket, &api::ListPlace::ticket);
    InboxLines lines = m_lines;
    lines.layOut(places, m_signals.core().commands().now(), isHeaded());
    if (sameOrder && lines.sameShape(m_lines)) {
        m_places = std::move(places); // the usual case: rows look different, and say so themselves
    } else {
        beginResetModel();
        m_places = std::move(places);
        m_lines = std::move(lines);
        endResetModel();
    }
    setNewCount(0);
    wantRows();
}

void InboxModel::setBusy(bool busy)
{
    m_busy = busy;
    if (!busy && m_holding) {
        replace(std::exchange(m_held, {}));
        Q_EMIT loaded();
    }
}

int InboxModel::showNew()
{
    if (!m_holding)
        return -1;
    const auto shown = idsOf(m_places);
    replace(std::exchange(m_held, {}));
    Q_EMIT loaded();
    for (std::size_t i = 0; i < m_places.size(); ++i)
        if (!shown.contains(m_places[i].ticket))
            return m_lines.lineOfPlace(int(i));
    return -1;
}

void InboxModel::setNewCount(int count)
{
    if (count != std::exchange(m_state.waiting, count))
        Q_EMIT newCountChanged(count);
}

void InboxModel::setVisible(int first, int last)
{
    if (first == m_firstVisible && last == m_lastVisible)
        return;
    m_firstVisible = first;
    m_lastVisible = last;
    wantRows();
}

void InboxModel::wantRows()
{
    std::vector<domain::TicketId> wanted;
    const auto add = [&](int from, int to) {
        for (int line = std::max(0, from); line <= to && line < rowCount(); ++line)
            if (const int place = m_lines.at(line).place; place >= 0)
                wanted.push_back(m_places[std::size_t(place)].ticket);
    };
    add(m_firstVisible, m_lastVisible); // first what is looked at
    add(m_lastVisible + 1, m_lastVisible + kAround);
    add(m_firstVisible - kAround, m_firstVisible - 1);
    m_rows.want(std::move(wanted));
}

void InboxModel::rowsChanged(const std::vector<domain::TicketId>& tickets)
{
    const std::unordered_set<domain::TicketId> different(tickets.begin(), tickets.end());
    for (int line = std::max(0, m_firstVisible - kAround);
         line <= m_lastVisible + kAround && line < rowCount(); ++line) {
        const int place = m_lines.at(line).place;
        if (place >= 0 && different.contains(m_places[std::size_t(place)].ticket))
            Q_EMIT dataChanged(index(line), index(line));
    }
}

void InboxModel::tick()
{
    if (rowCount() == 0)
        return;
    const Instant now = m_signals.core().commands().now();
    if (!m_busy && !m_holding && m_lines.isOld(m_places, now)) { // a ticket crossed a line between groups
        replace(m_places);
        Q_EMIT loaded();
        return;
    }
    const Instant before = std::exchange(m_ticked, now);
    for (int line = m_firstVisible; line <= m_lastVisible && line < rowCount(); ++line) {
        const int place = m_lines.at(line).place;
        if (place < 0)
            continue;
        const auto& due = m_places[std::size_t(place)].dueAt;
        if (due && dueStep(*due - now) != dueStep(*due - before))
            Q_EMIT dataChanged(index(line), index(line), {NowRole});
    }
}

const api::TicketRow* InboxModel::row(const QModelIndex& index) const
{
    const auto ticket = ticketAt(index);
    return ticket ? m_rows.find(*ticket) : nullptr;
}

std::optional<domain::TicketId> InboxModel::ticketAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return std::nullopt;
    const int place = m_lines.at(index.row()).place;
    if (place < 0)
        return std::nullopt;
    return m_places[std::size_t(place)].ticket;
}

int InboxModel::placeOf(domain::TicketId ticket) const
{
    const auto found = std::ranges::find(m_places, ticket, &api::ListPlace::ticket);
    return found == m_places.end() ? -1 : int(found - m_places.begin());
}

QModelIndex InboxModel::indexOf(domain::TicketId ticket) const
{
    const int place = placeOf(ticket);
    const int line = place < 0 ? -1 : m_lines.lineOfPlace(place);
    return line < 0 ? QModelIndex() : index(line);
}

std::vector<domain::TicketId> InboxModel::allTickets() const
{
    std::vector<domain::TicketId> tickets;
    tickets.reserve(m_places.size());
    for (const api::ListPlace& place : m_places)
        tickets.push_back(place.ticket);
    return tickets;
}

int InboxModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_lines.count();
}

Qt::ItemFlags InboxModel::flags(const QModelIndex& index) const
{
    return ticketAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

QVariant InboxModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const InboxLines::Line line = m_lines.at(index.row());
    switch (role) {
    case IsGroupRole:
        return line.place < 0;
    case GroupRole:
        return int(line.group);
    case GroupCountRole:
        return m_lines.sizeOf(line.group);
    case FoldedRole:
        return m_lines.isFolded(line.group);
    case NowRole:
        return qint64(toMicros(m_signals.core().commands().now()));
    case ChosenRole:
        return line.place >= 0 && m_chosen.contains(m_places[std::size_t(line.place)].ticket);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (line.place < 0)
            return tr("%1, %n conversations", nullptr, m_lines.sizeOf(line.group)).arg(label(line.group));
        return accessibleName(m_places[std::size_t(line.place)].ticket, row(index));
    default:
        return {};
    }
}

QString InboxModel::accessibleName(domain::TicketId ticket, const api::TicketRow* row) const
{
    if (!row)
        return tr("Loading");
    QString name = rowInWords(*row, m_signals.core().commands().now());
    if (const auto colleague = m_colleagues.writer(ticket))
        name += QStringLiteral(", ") + tr("%1 is writing").arg(colleague->name);
    if (m_chosen.contains(ticket))
        name += QStringLiteral(", ") + tr("selected");
    return name;
}

} // namespace atalaya::models
