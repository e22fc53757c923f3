#include "tests/core/routing/seed_plan.h"

namespace atalaya::routing::test {

using domain::ChannelKind;
using namespace std::chrono_literals;

namespace {

int rate(Dice& dice, int most)
{
    return dice.one(3) ? 0 : 1 + dice.below(most);
}

domain::RelaxationStep rungOf(const SeedPlan& plan, Dice& dice)
{
    domain::RelaxationStep step;
    step.lasts = Duration(5s) * (1 + dice.below(12));
    step.requiredSkills = skillsOf(dice, 1);
    if (dice.one(3))
        step.alsoQueues = {queueId(1 + dice.below(plan.queues))};
    step.ring = dice.below(4);
    return step;
}

domain::QueueRules queueRulesOf(const SeedPlan& plan, int number, Dice& dice)
{
    domain::QueueRules rules;
    rules.queue = queueId(number);
    if (dice.one(2))
        rules.target = {Duration(1min) * (1 + dice.below(60)), 50 + dice.below(50)};
    rules.order = static_cast<domain::AgentOrder>(dice.below(3));
    rules.offerLasts = Duration(10s) * dice.below(4);
    rules.wrapUp = Duration(5s) * dice.below(5);
    rules.headStart = Duration(1s) * dice.below(30);
    if (plan.plain)
        return rules;
    for (int i = dice.below(4); i > 0; --i)
        rules.ladder.push_back(rungOf(plan, dice));
    if (dice.one(2))
        rules.firstRing = {agentId(1 + dice.below(plan.agents)), agentId(1 + dice.below(plan.agents))};
    if (dice.one(3))
        rules.secondRing = {agentId(1 + dice.below(plan.agents))};
    if (dice.one(2))
        rules.stickyFor = Duration(10s) * dice.below(9);
    if (dice.one(4))
        rules.returnUnansweredAfter = Duration(30s) * (1 + dice.below(8));
    for (int i = dice.below(6); i < 2; ++i)
        rules.overflow.push_back({static_cast<domain::OverflowWhen>(dice.below(3)),
                                  Duration(30s) * dice.below(20), dice.below(12),
                                  queueId(1 + dice.below(plan.queues))});
    if (plan.reserves && dice.one(2))
        rules.reserve = {{agentId(1 + dice.below(plan.agents))},
                         Duration(1min) * dice.below(10),
                         Duration(1min) * (10 + dice.below(30))};
    return rules;
}

} // namespace

SeedPlan planOf(std::uint64_t seed)
{
    Dice dice{seed * 0x2545f4914f6cdd1d + 8};
    SeedPlan plan;
    plan.seed = seed;
    plan.agents = 2 + dice.below(7);
    plan.queues = 1 + dice.below(4);
    plan.plain = dice.one(4);
    plan.reserves = !plan.plain && dice.one(3);
    plan.mostWaiting = 4 + dice.below(16);
    plan.gapSeconds = 2 + dice.below(20);
    plan.handlingSeconds = plan.gapSeconds * plan.agents * (1 + dice.below(4)) / 2;
    plan.options = {.run = 1 + seed % 1000, .openOffersPerAgent = dice.one(3) ? dice.below(3) : 1};
    FaultRates& faults = plan.faults;
    faults.lost = rate(dice, 300);
    faults.doubled = rate(dice, 300);
    faults.contradicted = rate(dice, 100);
    faults.late = rate(dice, 200);
    faults.declined = rate(dice, 300);
    faults.flapping = rate(dice, 150);
    faults.crash = rate(dice, 40);
    faults.coldStart = rate(dice, 300);
    faults.pause = rate(dice, 20);
    faults.clockJump = rate(dice, 20);
    faults.shift = rate(dice, 15);
    faults.queuePaused = rate(dice, 30);
    faults.gone = rate(dice, 100);
    faults.profile = rate(dice, 30);
    faults.silence = rate(dice, 100);
    if (!plan.plain) {
        faults.newRules = rate(dice, 15);
        faults.moved = rate(dice, 80);
    }
    return plan;
}

std::vector<domain::SkillLevel> skillsOf(Dice& dice, int most)
{
    std::vector<domain::SkillLevel> out;
    for (int i = dice.below(most + 1); i > 0; --i)
        out.push_back({skillId(1 + dice.below(kSeedSkills)), 1 + dice.below(2)});
    return out;
}

domain::RoutingRules rulesOf(const SeedPlan& plan, Dice& dice)
{
    domain::RoutingRules rules = domain::defaultRoutingRules();
    auto& email = rules.channels[std::size_t(ChannelKind::Email)];
    email.interruptible = dice.one(3);
    email.atMost = dice.one(3) ? 2 : 0;
    rules.channels[std::size_t(ChannelKind::Chat)].wakingMayOverflow = dice.one(2);
    rules.channels[std::size_t(ChannelKind::Voice)].exclusive = !dice.one(3);
    rules.channels[std::size_t(ChannelKind::Voice)].units = 60 + 20 * dice.below(3);
    rules.interruptibleUnits = 20 + 10 * dice.below(5);
    rules.missesBeforeSignOut = dice.below(4);
    rules.missesWithin = Duration(1min) * (1 + dice.below(20));
    rules.missedReturnsAfter = Duration(20s) * dice.below(4);
    rules.declineExcludes = plan.plain ? Duration(0) : Duration(15s) * dice.below(6);
    rules.offersBeforeRelaxing = plan.plain ? 0 : dice.below(4);
    for (int number = 1; number <= plan.queues; ++number)
        rules.queues.push_back(queueRulesOf(plan, number, dice));
    return rules;
}

domain::Agent agentOf(const SeedPlan& plan, int number, Dice& dice)
{
    domain::Agent out = agent(number, {});
    for (int queue = 1; queue <= plan.queues; ++queue)
        if (!dice.one(3))
            out.queues.push_back(queueId(queue));
    for (int skill = 1; skill <= kSeedSkills; ++skill)
        if (!dice.one(4))
            out.skills.push_back({skillId(skill), 1 + dice.below(4)});
    if (dice.one(4))
        for (const auto channel : {ChannelKind::Email, ChannelKind::Chat, ChannelKind::Voice})
            if (!dice.one(3))
                out.channels.push_back(channel);
    out.capacityUnits = dice.one(4) ? 60 : 100;
    return out;
}

domain::Queue queueOf(int number, Dice& dice)
{
    domain::Queue out;
    out.id = queueId(number);
    if (dice.one(2))
        out.requiredSkills = skillsOf(dice, 1);
    return out;
}

} // namespace atalaya::routing::test
