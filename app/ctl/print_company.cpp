#include "app/ctl/print_company.h"

#include "app/ctl/print.h"
#include "app/ctl/print_report.h"

#include <boost/json.hpp>

#include <algorithm>
#include <cstdio>
#include <ostream>

namespace atalaya::ctl {
namespace {

namespace json = boost::json;

constexpr std::size_t kShownDifferences = 20;

double seconds(Duration time)
{
    return std::chrono::duration<double>(time).count();
}

std::string timeText(Duration time)
{
    return numberText(seconds(time)) + " s";
}

std::string both(const std::string& live, const std::string& draft)
{
    return live == draft ? live : live + " → " + draft;
}

/// The name of what has this id; the id if it is gone.
template <typename T, typename Id> std::string nameOf(const std::vector<T>& all, Id id)
{
    const auto found = std::ranges::find(all, id, &T::id);
    return found == all.end() ? id.str() : found->name;
}

std::vector<std::string> rowOf(std::string name, const api::WhatIfNumbers& live,
                               const api::WhatIfNumbers& draft)
{
    return {std::move(name),
            std::to_string(live.offered),
            both(std::to_string(live.served), std::to_string(draft.served)),
            both(std::to_string(live.gaveUp), std::to_string(draft.gaveUp)),
            both(percentText(live.withinTarget), percentText(draft.withinTarget)),
            both(timeText(live.meanWait), timeText(draft.meanWait)),
            both(timeText(live.longestWait), timeText(draft.longestWait))};
}

std::string minuteText(int minute)
{
    char text[16];
    std::snprintf(text, sizeof text, "%02d:%02d", minute / 60 % 24, minute % 60);
    return text;
}

json::object numbersJson(const api::WhatIfNumbers& numbers)
{
    return {{"offered", numbers.offered},
            {"served", numbers.served},
            {"gaveUp", numbers.gaveUp},
            {"withinTarget", numbers.withinTarget},
            {"meanWaitSeconds", seconds(numbers.meanWait)},
            {"longestWaitSeconds", seconds(numbers.longestWait)}};
}

json::object differenceJson(const api::WhatIfDifference& one)
{
    const auto agent = [](const std::optional<domain::AgentId>& id) {
        return id ? json::value(id->str()) : json::value(nullptr);
    };
    return {{"id", one.id},
            {"at", formatInstant(one.at)},
            {"queue", one.queue.str()},
            {"liveAgent", agent(one.live)},
            {"draftAgent", agent(one.draft)},
            {"liveWaitSeconds", seconds(one.liveWait)},
            {"draftWaitSeconds", seconds(one.draftWait)}};
}

void printDifferences(std::ostream& out, const api::WhatIfAnswer& answer, const simulation::Company& company)
{
    const auto agent = [&](const std::optional<domain::AgentId>& id) {
        return id ? nameOf(company.agents, *id) : std::string("nobody");
    };
    std::vector<std::vector<std::string>> rows;
    for (const api::WhatIfDifference& one : answer.differences) {
        if (rows.size() == kShownDifferences)
            break;
        rows.push_back({formatInstant(one.at), nameOf(company.queues, one.queue),
                        both(agent(one.live), agent(one.draft)),
                        both(timeText(one.liveWait), timeText(one.draftWait))});
    }
    if (rows.empty())
        return;
    out << '\n';
    printTable(out, {"Came", "Queue", "Agent", "Wait"}, rows);
    if (answer.differences.size() > rows.size())
        out << "The largest " << rows.size() << " changes; more with --json.\n";
}

} // namespace

void printWhatIf(std::ostream& out, const api::WhatIfAnswer& answer, const simulation::Company& company)
{
    out << answer.replayed << " interactions replayed";
    if (answer.leftOut > 0)
        out << ", " << answer.leftOut << " left out (their queue is gone, or nobody was needed)";
    out << "; live rules → draft\n\n";
    std::vector<std::vector<std::string>> rows;
    for (const api::WhatIfQueue& one : answer.queues)
        rows.push_back(rowOf(nameOf(company.queues, one.queue), one.live, one.draft));
    rows.push_back(rowOf("all", answer.live, answer.draft));
    printTable(out, {"Queue", "Came", "Served", "Gave up", "In time", "Mean wait", "Longest wait"}, rows);
    out << '\n'
        << answer.sooner << " served sooner, " << answer.later << " later, " << answer.otherAgent
        << " by another agent; moved to other queues "
        << both(std::to_string(answer.liveMoves), std::to_string(answer.draftMoves)) << "; busiest agent "
        << both(percentText(answer.liveBusiest), percentText(answer.draftBusiest)) << '\n';
    printDifferences(out, answer, company);
}

std::string whatIfJson(const api::WhatIfAnswer& answer)
{
    json::array queues;
    for (const api::WhatIfQueue& one : answer.queues)
        queues.push_back(json::object{
            {"queue", one.queue.str()}, {"live", numbersJson(one.live)}, {"draft", numbersJson(one.draft)}});
    json::array hours;
    for (const api::WhatIfHour& one : answer.hours)
        hours.push_back(json::object{{"hour", one.hour},
                                     {"liveLongestWaitSeconds", seconds(one.live)},
                                     {"draftLongestWaitSeconds", seconds(one.draft)}});
    json::array differences;
    for (const api::WhatIfDifference& one : answer.differences)
        differences.push_back(differenceJson(one));
    return json::serialize(json::object{{"replayed", answer.replayed},
                                        {"leftOut", answer.leftOut},
                                        {"live", numbersJson(answer.live)},
                                        {"draft", numbersJson(answer.draft)},
                                        {"queues", std::move(queues)},
                                        {"hours", std::move(hours)},
                                        {"liveBusiest", answer.liveBusiest},
                                        {"draftBusiest", answer.draftBusiest},
                                        {"liveMoves", answer.liveMoves},
                                        {"draftMoves", answer.draftMoves},
                                        {"otherAgent", answer.otherAgent},
                                        {"sooner", answer.sooner},
                                        {"later", answer.later},
                                        {"differences", std::move(differences)}});
}

void printStaffing(std::ostream& out, const api::StaffingAnswer& answer)
{
    out << answer.arrivals << " arrivals on " << answer.days << " days, " << timeText(answer.handling)
        << " of an agent's attention each, ";
    if (answer.patience)
        out << "patience " << timeText(*answer.patience) << "\n\n";
    else
        out << "nobody gives up\n\n";
    std::vector<std::vector<std::string>> rows;
    for (const api::StaffingSlot& one : answer.halfHours)
        if (one.needed > 0 || one.present > 0)
            rows.push_back({minuteText(one.minute), numberText(one.arrivals), timeText(one.handling),
                            std::to_string(one.needed), numberText(one.present),
                            one.needed > 0 ? percentText(one.levelWithPresent) : ""});
    printTable(out, {"From", "Arrivals", "Attention", "Needed", "Present", "In time with those"}, rows);
}

std::string staffingJson(const api::StaffingAnswer& answer)
{
    json::array halfHours;
    for (const api::StaffingSlot& one : answer.halfHours)
        halfHours.push_back(json::object{{"from", minuteText(one.minute)},
                                         {"arrivals", one.arrivals},
                                         {"handlingSeconds", seconds(one.handling)},
                                         {"needed", one.needed},
                                         {"present", one.present},
                                         {"levelWithPresent", one.levelWithPresent}});
    json::object out{{"days", answer.days},
                     {"arrivals", answer.arrivals},
                     {"handlingSeconds", seconds(answer.handling)},
                     {"halfHours", std::move(halfHours)}};
    if (answer.patience)
        out["patienceSeconds"] = seconds(*answer.patience);
    return json::serialize(out);
}

} // namespace atalaya::ctl
