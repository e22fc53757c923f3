#pragma once

#include "core/api/routing.h"
#include "core/api/types.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace atalaya::models {

/// One question of the funnel: how many agents were left after it, and what those were who fell away.
struct FunnelStep {
    QString label;
    int count = 0;
    int fell = 0;
    QString fellText; ///< "7 are not signed in"; empty if nobody fell away
};

/// One line of a ticket's story.
struct StoryStep {
    QString icon; ///< a name of resources/icons
    QString title;
    QString text; ///< may be empty
    Instant at;
};

/// A skill that is asked for, as the standings of the agents show it.
struct SkillNeed {
    domain::SkillId skill;
    std::int64_t level = 1;

    friend auto operator<=>(const SkillNeed&, const SkillNeed&) = default;
};

inline constexpr int kFunnelSteps = 8; ///< questions an agent has to pass to be chosen from

/// What the router says, as sentences for people. The choice is made question by question, so the sentences
/// name the questions and the one that decided; there is no sum of points. Knows the names of the directory.
class RoutingTexts {
    Q_DECLARE_TR_FUNCTIONS(RoutingTexts)
public:
    RoutingTexts() = default;
    explicit RoutingTexts(api::Directory directory);

    const api::Directory& directory() const { return m_directory; }
    QString agent(const std::optional<domain::AgentId>& id) const;
    QString queue(const std::optional<domain::QueueId>& id) const;
    QString skill(domain::SkillId id) const;

    /// "Of 24 agents: 17 signed in, 12 available, 3 with room. Inés before Tomás at “longest idle”: 312 s
    /// against 290 s."
    QString explanation(const routing::Explanation& why) const;
    /// The second sentence of it: what separated the chosen agent from the next one.
    QString choice(const routing::Explanation& why) const;
    /// "Claims level 1, the rule asks for 2". `chosen`: who has it, for LostAt.
    QString reason(const routing::WhyNotReason& reason,
                   const std::optional<domain::AgentId>& chosen = {}) const;
    /// All reasons, or that nothing is in the way.
    QString standing(const routing::Standing& standing,
                     const std::optional<domain::AgentId>& chosen = {}) const;
    /// "Waits for somebody with Claims 2+ to have room. 2 ahead of it. About 4 min."
    QString wait(const routing::WaitReport& report, const std::vector<SkillNeed>& needs = {}) const;
    /// What happened, for every kind of record.
    StoryStep record(const routing::RoutingRecord& record) const;
    /// "Claims ES: 3 waiting, the next one about 4 min, 2 of 5 agents free".
    QString queueState(const routing::QueueState& state) const;

    /// Nine lines, everybody known first.
    static std::vector<FunnelStep> funnel(const routing::Funnel& funnel);
    /// "Of 24 agents: 17 signed in, 3 with room."
    static QString funnelSentence(const routing::Funnel& funnel);
    static QString label(routing::DecidingStep step);
    /// A value as the step compares it: "312 s", "ring 2"; empty where there is nothing to compare.
    static QString value(routing::DecidingStep step, std::int64_t value);
    /// How many of the kFunnelSteps questions the agent passed.
    static int stepsPassed(const routing::Standing& standing);
    /// Skills that somebody lacks, highest level asked for, in the order of the names.
    std::vector<SkillNeed> needs(const std::vector<routing::Standing>& standings) const;
    /// "45 s", "4 min", "1 h 20 min", "2 d 3 h".
    static QString span(Duration time);

private:
    QString lostAt(const routing::WhyNotReason& reason, const QString& winner) const;
    QString waitsFor(const routing::WaitReport& report, const std::vector<SkillNeed>& needs) const;

    api::Directory m_directory;
};

} // namespace atalaya::models
