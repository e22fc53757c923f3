#include "ui/models/colleagues.h"

#include "ui/models/texts.h"

#include <algorithm>

namespace atalaya::models {
namespace {

int rank(const Colleague& one)
{
    if (one.answering)
        return 0;
    return one.activity == domain::Activity::Writing ? 1 : 2;
}

QString firstOf(const Colleague& one)
{
    return firstName(one.name.toStdString());
}

} // namespace

Colleagues::Colleagues(CoreSignals& core, QObject* parent)
    : QObject(parent)
    , m_core(core)
    , m_online(core.linkState().kind == api::LinkKind::Online)
{
    connect(&m_core, &CoreSignals::presenceChanged, this, &Colleagues::keep);
    connect(&m_core, &CoreSignals::linkChanged, this,
            [this](const api::LinkState& state) { noticeLink(state.kind); });
    connect(&m_core, &CoreSignals::directoryChanged, this, &Colleagues::loadNames);
    loadNames();
}

void Colleagues::loadNames()
{
    m_core.core().queries().directory(
        guarded<api::Directory>(this, [this](const Result<api::Directory>& directory) {
            if (!directory)
                return;
            m_names.clear();
            for (const domain::Agent& agent : directory->agents)
                m_names[agent.id] = toQt(agent.name);
            for (const auto& [ticket, presence] : m_known)
                Q_EMIT changed(ticket);
        }));
}

void Colleagues::noticeLink(api::LinkKind kind)
{
    const bool online = kind == api::LinkKind::Online;
    if (online == m_online)
        return;
    m_online = online;
    if (!online) {
        for (const auto& [ticket, presence] : m_known)
            Q_EMIT changed(ticket);
        return;
    }
    // What was seen before the gap proves nothing now: the broker says it anew.
    for (const auto& [ticket, presence] : std::exchange(m_known, {}))
        ask(ticket);
}

void Colleagues::ask(domain::TicketId ticket)
{
    m_core.core().presence().at(
        ticket, guarded<domain::TicketPresence>(this, [this](const Result<domain::TicketPresence>& presence) {
            if (presence)
                keep(*presence);
        }));
}

void Colleagues::keep(const domain::TicketPresence& presence)
{
    // Without a line nobody knows; an empty one then does not mean that nobody is there.
    if (presence.people.empty() && !m_online)
        return;
    const auto known = m_known.find(presence.ticket);
    if (presence.people.empty() && !presence.lock) {
        const auto gone = m_known.extract(presence.ticket);
        Q_EMIT changed(presence.ticket);
        return;
    }
    if (known != m_known.end() && known->second == presence)
        return;
    m_known[presence.ticket] = presence;
    Q_EMIT changed(presence.ticket);
}

std::vector<Colleague> Colleagues::in(domain::TicketId ticket) const
{
    std::vector<Colleague> people;
    const auto known = m_known.find(ticket);
    if (known == m_known.end())
        return people;
    const domain::TicketPresence& presence = known->second;
    for (const domain::Attendance& one : presence.people) {
        if (one.agent == m_core.me().agent.id)
            continue;
        const auto name = m_names.find(one.agent);
        people.push_back({one.agent, name == m_names.end() ? tr("A colleague") : name->second, one.activity,
                          presence.lock && presence.lock->holder == one.agent, !m_online, one.seenAt});
    }
    std::ranges::stable_sort(people, {}, rank);
    return people;
}

std::optional<Colleague> Colleagues::writer(domain::TicketId ticket) const
{
    const auto people = in(ticket);
    if (people.empty() || rank(people.front()) == 2)
        return std::nullopt;
    return people.front();
}

bool Colleagues::isMine(domain::TicketId ticket) const
{
    const auto known = m_known.find(ticket);
    return m_online && known != m_known.end() && known->second.lock
        && known->second.lock->holder == m_core.me().agent.id;
}

QString presenceText(const std::vector<Colleague>& people, Instant now)
{
    if (people.empty())
        return {};
    const Colleague& first = people.front();
    const QString one = firstOf(first);
    if (first.lastSeen)
        return Colleagues::tr("%1, last seen %2").arg(one, shortTime(first.seenAt, now));
    if (rank(first) < 2)
        return people.size() == 1
            ? Colleagues::tr("%1 is writing").arg(one)
            : Colleagues::tr("%1 is writing, %n more here", nullptr, int(people.size()) - 1).arg(one);
    if (people.size() == 1)
        return Colleagues::tr("%1 is viewing").arg(one);
    if (people.size() == 2)
        return Colleagues::tr("%1 and %2 are viewing").arg(one, firstOf(people[1]));
    return Colleagues::tr("%1 and %n more are viewing", nullptr, int(people.size()) - 1).arg(one);
}

} // namespace atalaya::models
