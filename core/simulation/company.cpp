#include "core/simulation/company.h"

#include "core/routing/capacity.h"
#include "core/simulation/company_numbers.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace atalaya::simulation {
namespace {

using routing::RecordedWork;

/// What has to be equal for two interactions to be of one type.
using TypeKey =
    std::tuple<std::size_t, domain::ChannelKind, domain::Priority, std::vector<std::pair<std::size_t, int>>>;

double seconds(Duration time)
{
    return static_cast<double>(time.count()) / 1e6;
}

/// Means of what was finished, for what nobody took.
class MeanHandling {
public:
    explicit MeanHandling(const routing::RecordedPast& past)
    {
        for (const RecordedWork& one : past.work) {
            if (!one.startedAt || !one.finishedAt || *one.finishedAt < *one.startedAt)
                continue;
            add(m_all, *one.finishedAt - *one.startedAt);
            add(m_of[{one.queue, one.channel}], *one.finishedAt - *one.startedAt);
        }
    }

    Duration of(const RecordedWork& one) const
    {
        const auto found = m_of.find({one.queue, one.channel});
        const Sum& sum = found != m_of.end() ? found->second : m_all;
        return sum.count > 0 ? sum.time / sum.count : Duration::zero();
    }

private:
    struct Sum {
        Duration time{};
        std::int64_t count = 0;
    };
    static void add(Sum& sum, Duration time)
    {
        sum.time += time;
        ++sum.count;
    }
    Sum m_all;
    std::map<std::pair<domain::QueueId, domain::ChannelKind>, Sum> m_of;
};

Duration handlingOf(const RecordedWork& one, const MeanHandling& means, Instant until)
{
    if (!one.startedAt)
        return means.of(one);
    if (!one.finishedAt)
        return *one.startedAt < until ? until - *one.startedAt : means.of(one);
    return std::max(*one.finishedAt - *one.startedAt, Duration::zero());
}

/// When the agent was there, in seconds of the period, without overlaps.
std::vector<Shift> shiftsOf(domain::AgentId agent, const routing::RecordedPast& past,
                            const api::Period& period)
{
    std::vector<Shift> shifts;
    for (const routing::RecordedPresence& one : past.presence) {
        if (one.agent != agent)
            continue;
        const double from = seconds(std::max(one.from, period.from) - period.from);
        const double until = one.until ? seconds(*one.until - period.from) : 1e12;
        if (until > from)
            shifts.push_back({from, until});
    }
    std::ranges::sort(shifts, {}, &Shift::from);
    std::vector<Shift> joined;
    for (const Shift& one : shifts) {
        if (!joined.empty() && one.from <= joined.back().until)
            joined.back().until = std::max(joined.back().until, one.until);
        else
            joined.push_back(one);
    }
    return joined;
}

void addAgents(Scenario& scenario, const Company& company, const routing::RecordedPast& past,
               const api::Period& period)
{
    for (const domain::Agent& agent : company.agents) {
        AgentGroup group;
        group.name = agent.login;
        group.profile.channels = agent.channels;
        group.profile.capacityUnits = agent.capacityUnits;
        group.shifts = shiftsOf(agent.id, past, period);
        if (group.shifts.empty()) { // known to the router, and never there
            group.levels = {0};
            group.levelInterval = 1;
        }
        group.firstAgent = scenario.groups.size();
        scenario.groups.push_back(std::move(group));
    }
}

CustomerType typeOf(const TypeKey& key, std::size_t number)
{
    CustomerType type;
    type.name = std::to_string(number);
    type.queue = std::get<0>(key);
    type.channel = std::get<1>(key);
    type.priority = std::get<2>(key);
    for (const auto& [skill, level] : std::get<3>(key))
        type.skills.push_back({skillId(skill), level});
    return type;
}

TypeKey keyOf(const RecordedWork& one, std::size_t queue, const Numbers& numbers)
{
    std::vector<std::pair<std::size_t, int>> skills;
    for (const domain::SkillLevel& skill : one.requiredSkills)
        if (const auto number = numbers.of(skill.skill))
            skills.emplace_back(*number, skill.level);
    std::ranges::sort(skills);
    return {queue, one.channel, one.priority, std::move(skills)};
}

void addWork(CompanyReplay& out, const routing::RecordedPast& past, const Numbers& numbers)
{
    const MeanHandling means(past);
    std::map<TypeKey, std::size_t> types;
    for (const RecordedWork& one : past.work) {
        if (one.arrivedAt < out.period.from || one.arrivedAt >= out.period.until)
            continue;
        const auto queue = numbers.of(one.queue);
        if (!queue || (one.finishedAt && !one.startedAt)) {
            ++out.leftOut;
            continue;
        }
        const auto [type, isNew] = types.emplace(keyOf(one, *queue, numbers), types.size());
        if (isNew)
            out.scenario.types.push_back(typeOf(type->first, type->second));
        RecordedInteraction interaction;
        interaction.id = one.ticket.str();
        interaction.type = type->second;
        interaction.at = seconds(one.arrivedAt - out.period.from);
        interaction.handling = seconds(handlingOf(one, means, out.period.until));
        if (one.gaveUpAt && !one.startedAt)
            interaction.patience = seconds(std::max(*one.gaveUpAt - one.arrivedAt, Duration::zero()));
        if (one.dueAt && *one.dueAt > one.arrivedAt)
            interaction.dueIn = seconds(*one.dueAt - one.arrivedAt);
        out.recording.push_back(std::move(interaction));
    }
    std::ranges::stable_sort(out.recording, {}, &RecordedInteraction::at);
}

} // namespace

CompanyReplay companyReplay(const Company& company, const CompanyRules& rules, const PastRecording& recorded)
{
    const auto& [period, past] = recorded;
    CompanyReplay out;
    out.period = period;
    Scenario& scenario = out.scenario;
    scenario.startsAt = period.from;
    scenario.horizon = std::max(seconds(period.until - period.from), 1.0);
    scenario.replications = 1;
    for (std::size_t i = 0; i < company.skills.size(); ++i)
        scenario.skills.push_back({skillId(i), company.skills[i].name});
    addAgents(scenario, company, past, period);
    followRules(scenario, company, rules);
    addWork(out, past, Numbers(company));
    return out;
}

Duration promisedWait(const domain::RoutingRules& rules, domain::QueueId queue, domain::ChannelKind channel,
                      std::optional<Duration> dueIn)
{
    const auto found = std::ranges::find(rules.queues, queue, &domain::QueueRules::queue);
    if (found != rules.queues.end() && found->target.within > Duration::zero())
        return found->target.within;
    return dueIn.value_or(routing::defaultTarget(channel));
}

} // namespace atalaya::simulation
