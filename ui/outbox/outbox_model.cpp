#include "ui/outbox/outbox_model.h"

#include "ui/models/texts.h"

#include <algorithm>

namespace atalaya::outbox {
namespace {

using models::OutboxGroup;

constexpr int kJoinMs = 40;
constexpr std::size_t kMostExplained = 20; // conflicts that are asked for to say who answered

constexpr std::array kGroups{OutboxGroup::Decide, OutboxGroup::Waiting, OutboxGroup::Done};

} // namespace

OutboxModel::OutboxModel(models::CoreSignals& core, QObject* parent)
    : QAbstractListModel(parent)
    , m_core(core)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kJoinMs);
    connect(&m_soon, &QTimer::timeout, this, &OutboxModel::reload);
    const auto later = [this] { m_soon.start(); };
    connect(&m_core, &models::CoreSignals::outboxChanged, this, later);
    connect(&m_core, &models::CoreSignals::directoryChanged, this, later);
    connect(&m_core, &models::CoreSignals::ticketsChanged, this, later); // what became of what was sent
}

void OutboxModel::reload()
{
    m_core.core().queries().directory(
        models::guarded<api::Directory>(this, [this](Result<api::Directory> directory) {
            if (directory)
                m_directory = *std::move(directory);
            m_core.core().outbox().overview(
                models::guarded<api::OutboxOverview>(this, [this](Result<api::OutboxOverview> overview) {
                    m_loading = false;
                    m_error.reset();
                    if (overview)
                        m_overview = *std::move(overview);
                    else
                        m_error = overview.error();
                    fill();
                    askConflicts();
                    Q_EMIT loaded();
                }));
        }));
}

const std::vector<api::OutboxRow>& OutboxModel::rowsOf(OutboxGroup group) const
{
    return group == OutboxGroup::Decide ? m_overview.decide
        : group == OutboxGroup::Waiting ? m_overview.waiting
                                        : m_overview.done;
}

void OutboxModel::fill()
{
    beginResetModel();
    m_lines.clear();
    for (const OutboxGroup group : kGroups) {
        const auto& rows = rowsOf(group);
        if (rows.empty())
            continue;
        m_lines.push_back({group, -1});
        for (int at = 0; at < int(rows.size()) && !isFolded(group); ++at)
            m_lines.push_back({group, at});
    }
    endResetModel();
}

/// Says who answered meanwhile: the row itself knows only that somebody did.
void OutboxModel::askConflicts()
{
    std::size_t asked = 0;
    for (const api::OutboxRow& row : m_overview.decide) {
        const domain::CommandId id = row.item.id;
        if (row.item.refusal.code != ErrorCode::Conflict || m_newer.contains(id) || ++asked > kMostExplained)
            continue;
        m_core.core().outbox().conflict(
            id, models::guarded<api::ConflictView>(this, [this, id](Result<api::ConflictView> view) {
                if (!view)
                    return;
                m_newer[id] = std::move(view->newer);
                const QModelIndex place = indexOf(id);
                if (place.isValid())
                    Q_EMIT dataChanged(place, place);
            }));
    }
}

int OutboxModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

const api::OutboxRow* OutboxModel::row(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= int(m_lines.size()))
        return nullptr;
    const Line& line = m_lines[std::size_t(index.row())];
    return line.at < 0 ? nullptr : &rowsOf(line.group)[std::size_t(line.at)];
}

OutboxGroup OutboxModel::group(const QModelIndex& index) const
{
    return index.isValid() && index.row() < int(m_lines.size()) ? m_lines[std::size_t(index.row())].group
                                                                : OutboxGroup::Waiting;
}

models::OutboxContext OutboxModel::context() const
{
    return {m_directory, m_core.core().commands().now()};
}

models::OutboxWords OutboxModel::words(const QModelIndex& index) const
{
    const api::OutboxRow* found = row(index);
    if (!found)
        return {};
    models::OutboxWords words = models::outboxWords(*found, group(index), context());
    if (group(index) == OutboxGroup::Decide)
        explain(words, *found);
    return words;
}

void OutboxModel::explain(models::OutboxWords& words, const api::OutboxRow& row) const
{
    const auto found = m_newer.find(row.item.id);
    if (found == m_newer.end() || found->second.empty())
        return;
    const domain::Entry& last = found->second.back();
    const Instant now = m_core.core().commands().now();
    const QString who = models::toQt(last.authorName);
    words.first = last.direction == domain::Direction::In ? tr("%1 wrote again meanwhile").arg(who)
                                                          : tr("%1 answered meanwhile").arg(who);
    words.second = tr("You wrote at %1, the other came at %2")
                       .arg(models::shortTime(row.item.createdAt, now), models::shortTime(last.at, now));
}

QVariant OutboxModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_lines.size()))
        return {};
    const Line& line = m_lines[std::size_t(index.row())];
    const bool heading = line.at < 0;
    switch (role) {
    case IsGroupRole:
        return heading;
    case GroupRole:
        return int(line.group);
    case GroupCountRole:
        return int(rowsOf(line.group).size());
    case FoldedRole:
        return isFolded(line.group);
    case Qt::DisplayRole:
        return heading ? models::label(line.group) : words(index).title;
    case Qt::AccessibleTextRole: {
        if (heading)
            return tr("%1, %2").arg(models::label(line.group)).arg(rowsOf(line.group).size());
        const models::OutboxWords said = words(index);
        QStringList parts{said.title, said.first, said.second, said.right};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole:
        return heading ? QVariant() : QVariant(words(index).second);
    default:
        return {};
    }
}

Qt::ItemFlags OutboxModel::flags(const QModelIndex& index) const
{
    return data(index, IsGroupRole).toBool() ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QModelIndex OutboxModel::indexOf(domain::CommandId id) const
{
    for (int at = 0; at < rowCount(); ++at)
        if (const api::OutboxRow* found = row(index(at)); found && found->item.id == id)
            return index(at);
    return {};
}

QModelIndex OutboxModel::neighbour(const QModelIndex& from, int by) const
{
    int at = from.isValid() ? from.row() : by > 0 ? -1 : rowCount();
    for (at += by; at >= 0 && at < rowCount(); at += by)
        if (m_lines[std::size_t(at)].at >= 0)
            return index(at);
    return {};
}

void OutboxModel::setFolded(OutboxGroup group, bool folded)
{
    if (folded)
        m_folded.insert(group);
    else
        m_folded.erase(group);
    fill();
    Q_EMIT loaded();
}

bool OutboxModel::isFolded(OutboxGroup group) const
{
    return m_folded.contains(group);
}

bool OutboxModel::tick()
{
    const Instant now = m_core.core().commands().now();
    bool any = false;
    for (int at = 0; at < rowCount(); ++at) {
        const api::OutboxRow* found = row(index(at));
        if (!found || group(index(at)) != OutboxGroup::Waiting || found->item.holdUntil == Instant{})
            continue;
        any = any || models::heldSeconds(*found, now) > 0;
        Q_EMIT dataChanged(index(at), index(at));
    }
    return any;
}

} // namespace atalaya::outbox
