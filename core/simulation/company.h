#pragma once

#include "core/simulation/past_lines.h"
#include "core/simulation/what_if.h"

/// A company's own past, replayed under its rules and under a draft of them.
namespace atalaya::simulation {

/// A company as its directory describes it.
struct Company {
    std::vector<domain::Agent> agents;
    std::vector<domain::Queue> queues;
    std::vector<domain::Skill> skills;
};

/// Rules that the past is played through, with other skills for some agents.
struct CompanyRules {
    domain::RoutingRules rules;
    std::vector<domain::AgentSkills> skills;
};

/// The past as the simulator plays it. Agent n of the scenario is agent n of the company, queue n is queue n.
struct CompanyReplay {
    api::Period period;
    Scenario scenario; ///< in seconds since the period began
    std::vector<RecordedInteraction> recording; ///< in the order of arrival; types are of the scenario
    std::int64_t leftOut = 0; ///< came to a queue that is gone, or nobody was ever needed for it
};

/// Makes the scenario and the recording. How each interaction is played:
/// - its handling is what it took, notes included; what was still open at the end is cut there, what nobody
///   took has the mean of its queue and channel. A wrap-up of the rules is therefore not added, and silence
///   or a missing answer ends nothing;
/// - who gave up would have given up after the same wait; nobody else ever does;
/// - agents are there when they were there, take what they are offered at once, and do not decline;
/// - what waited or was being worked on when the period began is not there.
/// What the rules name and the directory does not know any more is passed over.
CompanyReplay companyReplay(const Company& company, const CompanyRules& rules, const PastRecording& recorded);

/// The same scenario under other rules.
void followRules(Scenario& scenario, const Company& company, const CompanyRules& rules);

/// What the draft would have changed. In time means the target of the live rules, for both. Errors: NotFound
/// (nothing came in the period), InvalidField (the draft is wrong), TooLarge, Cancelled (`goOn`).
Result<api::WhatIfAnswer> companyWhatIf(const Company& company, const CompanyRules& live,
                                        const CompanyRules& draft, const PastRecording& recorded,
                                        const ReplayWatch& goOn = {});

/// Agents needed for each half hour of a day, by Erlang's formulas. Handling is an agent's whole attention:
/// what takes a third of the units counts a third. Errors: NotFound (the queue, or nothing came to it),
/// InvalidArgument.
Result<api::StaffingAnswer> companyStaffing(const Company& company, const domain::RoutingRules& rules,
                                            const routing::RecordedPast& past,
                                            const api::StaffingRequest& request);

/// In which time an interaction of the queue should begin: the target of the rules, or its own due time, or
/// the channel's.
Duration promisedWait(const domain::RoutingRules& rules, domain::QueueId queue, domain::ChannelKind channel,
                      std::optional<Duration> dueIn = {});

} // namespace atalaya::simulation
