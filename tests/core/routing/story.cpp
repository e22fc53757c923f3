#include "tests/core/routing/story.h"

#include "tests/core/routing/action_text.h"

namespace atalaya::routing::test {

using domain::AgentStatus;
using domain::ChannelKind;
using namespace std::chrono_literals;

namespace {

/// Small numbers out of one.
struct Dice {
    std::uint64_t state;
    std::uint32_t below(std::uint32_t bound)
    {
        state = state * 6364136223846793005 + 1442695040888963407;
        return static_cast<std::uint32_t>((state >> 33) % bound);
    }
    bool one(std::uint32_t in) { return below(in) == 0; }
};

std::vector<domain::SkillLevel> someSkills(Dice& dice, std::uint32_t most)
{
    std::vector<domain::SkillLevel> out;
    const std::uint32_t count = dice.below(most + 1);
    for (std::uint32_t i = 0; i < count; ++i)
        out.push_back({skillId(1 + int(dice.below(kStorySkills))), 1 + int(dice.below(3))});
    return out;
}

domain::QueueRules queueRules(int number, Dice& dice)
{
    domain::QueueRules rules;
    rules.queue = queueId(number);
    rules.paused = dice.one(12);
    if (dice.one(2))
        rules.target = {Duration(1min) * (1 + dice.below(60)), 50 + int(dice.below(50))};
    rules.headStart = Duration(1s) * dice.below(30);
    rules.order = static_cast<domain::AgentOrder>(dice.below(3));
    for (std::uint32_t i = dice.below(4); i > 0; --i) {
        domain::RelaxationStep step;
        step.lasts = Duration(5s) * (1 + dice.below(12));
        step.requiredSkills = someSkills(dice, 1);
        if (dice.one(3))
            step.alsoQueues = {queueId(1 + int(dice.below(kStoryQueues)))};
        step.ring = int(dice.below(4));
        rules.ladder.push_back(step);
    }
    if (dice.one(2))
        rules.firstRing = {agentId(1 + int(dice.below(kStoryAgents))), agentId(1 + int(dice.below(4)))};
    if (dice.one(3))
        rules.secondRing = {agentId(1 + int(dice.below(kStoryAgents)))};
    if (dice.one(3))
        rules.stickyFor = Duration(10s) * dice.below(9);
    rules.offerLasts = Duration(10s) * dice.below(6);
    rules.wrapUp = Duration(5s) * dice.below(5);
    if (dice.one(4))
        rules.returnUnansweredAfter = Duration(30s) * (1 + dice.below(8));
    if (dice.one(4))
        for (int day = 0; day < 7; ++day)
            rules.open.push_back({day, int(dice.below(800)), 900 + int(dice.below(540))});
    rules.closed = static_cast<domain::ClosedAction>(dice.below(5));
    rules.closedQueue = queueId(1 + number % kStoryQueues);
    for (std::uint32_t i = dice.below(5); i < 2; ++i)
        rules.overflow.push_back({static_cast<domain::OverflowWhen>(dice.below(3)),
                                  Duration(30s) * dice.below(20), int(dice.below(6)),
                                  queueId(1 + int(dice.below(kStoryQueues)))});
    if (dice.one(3))
        rules.reserve = {{agentId(1 + int(dice.below(kStoryAgents)))},
                         Duration(1min) * dice.below(10),
                         Duration(1min) * (10 + dice.below(30))};
    return rules;
}

} // namespace

domain::RoutingRules storyRules(std::uint32_t seed)
{
    Dice dice{seed + 77};
    domain::RoutingRules rules = domain::defaultRoutingRules();
    rules.index = dice.one(4) ? domain::OrderIndex::Weighted : domain::OrderIndex::Deadline;
    auto& email = rules.channels[std::size_t(ChannelKind::Email)];
    email.interruptible = dice.one(3);
    email.atMost = dice.one(3) ? 2 : 0;
    auto& chat = rules.channels[std::size_t(ChannelKind::Chat)];
    chat.idleAfter = Duration(20s) * dice.below(4);
    chat.wakingMayOverflow = dice.one(2);
    rules.channels[std::size_t(ChannelKind::Voice)].exclusive = !dice.one(3);
    rules.channels[std::size_t(ChannelKind::Voice)].units = 60 + 20 * int(dice.below(3));
    rules.interruptibleUnits = 20 + 10 * int(dice.below(5));
    rules.missesBeforeSignOut = int(dice.below(4));
    rules.missesWithin = Duration(1min) * (1 + dice.below(20));
    rules.missedReturnsAfter = Duration(20s) * dice.below(4);
    rules.declineExcludes = Duration(15s) * dice.below(6);
    rules.offersBeforeRelaxing = int(dice.below(4));
    rules.rampUpAfter = Duration(1min) * dice.below(5);
    rules.rampUpLasts = Duration(1min) * dice.below(5);
    rules.utcOffsetMinutes = int(dice.below(3)) * 60;
    for (int number = 1; number <= kStoryQueues; ++number)
        if (!dice.one(5))
            rules.queues.push_back(queueRules(number, dice));
    return rules;
}

domain::Agent storyAgent(int number, std::uint32_t seed)
{
    Dice dice{seed * 31 + std::uint32_t(number)};
    domain::Agent out = agent(number, {});
    for (int queue = 1; queue <= kStoryQueues; ++queue)
        if (!dice.one(3))
            out.queues.push_back(queueId(queue));
    out.skills = someSkills(dice, 3);
    if (dice.one(3))
        for (const auto channel : {ChannelKind::Email, ChannelKind::Chat, ChannelKind::Voice})
            if (!dice.one(3))
                out.channels.push_back(channel);
    out.capacityUnits = dice.one(4) ? 60 : 100;
    out.disabled = dice.one(20);
    return out;
}

std::vector<Line> makeStory(std::uint64_t seed, int lines)
{
    Dice dice{seed * 0x9e3779b97f4a7c15 + 1};
    std::vector<Line> out;
    const auto add = [&](int kind, Duration wait) {
        out.push_back({kind, dice.below(1 << 30), dice.below(1 << 30), dice.below(1 << 30), wait});
    };
    add(0, 0s);
    for (int i = 0; i < 12; ++i)
        add(i % 2 == 0 ? 1 : 3, 0s);
    while (static_cast<int>(out.size()) < lines) {
        const Duration wait = dice.one(40) ? Duration(1min) * dice.below(400)
            : dice.one(6)                  ? Duration(1s) * dice.below(90)
                                           : Duration(100ms) * dice.below(60);
        add(int(dice.below(64)), wait);
    }
    return out;
}

namespace {

Event storyArrival(const Line& line, Dice& dice, Instant now)
{
    const domain::AgentId who = agentId(1 + int(line.a % kStoryAgents));
    const domain::QueueId queue = queueId(1 + int(line.c % kStoryQueues));
    InteractionArrived item = arrival(1 + int(line.a % 40), now, static_cast<ChannelKind>(dice.below(5)), 1);
    item.queue = queue;
    item.enqueuedAt = now - Duration(1s) * dice.below(120);
    item.priority = static_cast<domain::Priority>(dice.below(4));
    item.requiredSkills = someSkills(dice, 2);
    if (dice.one(2))
        item.dueAt = now + Duration(1min) * dice.below(90);
    if (dice.one(3))
        item.stickyAgent = who;
    item.band = dice.one(20) ? 0 : 1;
    return item;
}

/// About interactions and offers that are there.
Event workEvent(const Line& line, Dice& dice, const OracleRouter& oracle)
{
    const domain::AgentId who = agentId(1 + int(line.a % kStoryAgents));
    const auto pick = [&](auto wanted) {
        std::vector<domain::TicketId> found;
        for (const auto& [ticket, item] : oracle.items)
            if (wanted(item))
                found.push_back(ticket);
        return found.empty() ? ticketId(9999) : found[line.b % found.size()];
    };
    const auto in = [](OraclePhase phase) {
        return [phase](const OracleItem& one) { return one.phase == phase; };
    };
    const domain::TicketId owned = pick(in(OraclePhase::Assigned));
    const domain::TicketId any = pick([](const OracleItem&) { return true; });
    const domain::TicketId offered = pick(in(OraclePhase::Offered));
    const domain::OfferId offer =
        oracle.items.contains(offered) ? oracle.items.at(offered).offer.id : domain::OfferId{};
    const domain::QueueId queue = queueId(1 + int(line.c % kStoryQueues));
    switch (line.kind) {
    case 11:
        return InteractionCancelled{any};
    case 12:
        return CustomerAbandoned{pick(in(OraclePhase::Waiting))};
    case 16:
        return InteractionPulled{any};
    case 17:
        return TransferToAgent{any, who, Duration(20s) * dice.below(4)};
    case 18:
        return TransferToQueue{any, queue, dice.one(2)};
    case 19:
        return WrapUpEnded{pick(in(OraclePhase::WrapUp))};
    case 20:
        return WrapUpExtended{pick(in(OraclePhase::WrapUp)), Duration(10s)};
    case 21:
    case 22:
        return ConversationIdle{owned};
    case 23:
    case 24:
        return ConversationWoke{owned};
    case 25:
        return ConversationAnswered{owned};
    case 26:
        return ManualAssigned{any, who, static_cast<ChannelKind>(dice.below(5))};
    case 27:
    case 28:
    case 29:
        return OfferDeclined{offer, "no"};

    default:
        break;
    }
    if (line.kind < 38)
        return OfferAccepted{offer};
    if (line.kind < 44)
        return ItemFinished{owned};
    return Tick{};
}

} // namespace

Event eventOf(const Line& line, const OracleRouter& oracle, Instant now)
{
    Dice dice{(std::uint64_t(line.b) << 32) + line.c};
    const domain::AgentId who = agentId(1 + int(line.a % kStoryAgents));
    const domain::QueueId queue = queueId(1 + int(line.c % kStoryQueues));
    switch (line.kind) {
    case 0:
        return RulesChanged{storyRules(line.a)};
    case 1:
    case 2:
        return AgentChanged{storyAgent(1 + int(line.a % kStoryAgents), line.b)};
    case 3:
    case 4:
    case 5:
    case 6:
    case 7:
        return AgentSignedIn{who, dice.one(5) ? AgentStatus::Away : AgentStatus::Available};
    case 8:
        return AgentSignedOut{who};
    case 9:
    case 10:
        return AgentStatusChanged{who, dice.one(3) ? AgentStatus::Away : AgentStatus::Available};
    case 13: {
        domain::Queue changed;
        changed.id = queue;
        changed.requiredSkills = someSkills(dice, 1);
        return QueueChanged{changed};
    }
    case 14:
        return QueuePaused{queue, dice.one(2)};
    case 15:
        return UtcOffsetChanged{int(line.a % 5) * 60};
    default:
        break;
    }
    if (line.kind < 46)
        return workEvent(line, dice, oracle);
    return storyArrival(line, dice, now);
}

} // namespace atalaya::routing::test
