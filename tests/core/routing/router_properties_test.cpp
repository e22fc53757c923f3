#include "core/routing/capacity.h"
#include "tests/core/routing/routing_world.h"
#include "tests/support/test.h"

#include <map>
#include <set>

namespace atalaya::routing::test {

using domain::AgentStatus;
using domain::ChannelKind;
using namespace std::chrono_literals;

/// A second, independent book of who has what, kept from events and actions alone.
struct Book {
    std::map<int, domain::Agent> agents;
    std::map<int, AgentStatus> status; ///< of those signed in
    std::map<int, InteractionArrived> waiting;
    std::map<int, std::pair<int, ChannelKind>> offered; ///< ticket → agent
    std::map<int, std::pair<int, ChannelKind>> owned;
    std::map<std::pair<int, int>, Instant> excluded; ///< ticket, agent

    int units(int agent) const
    {
        int sum = 0;
        for (const auto* held : {&offered, &owned})
            for (const auto& [ticket, who] : *held)
                if (who.first == agent)
                    sum += unitsOf(who.second);
        return sum;
    }
    bool hasOffer(int agent) const
    {
        return std::ranges::any_of(offered, [agent](const auto& one) { return one.second.first == agent; });
    }
    bool canTake(int number, const InteractionArrived& item, Instant now) const
    {
        const auto at = status.find(number);
        const domain::Agent& who = agents.at(number);
        const auto no = excluded.find({World::number(item.ticket), number});
        return at != status.end() && at->second == AgentStatus::Available && !hasOffer(number)
            && std::ranges::find(who.queues, item.queue) != who.queues.end()
            && (no == excluded.end() || no->second <= now)
            && units(number) + unitsOf(item.channel) <= who.capacityUnits;
    }
};

class RouterPropertiesTest : public QObject {
    Q_OBJECT

    /// Applies what the router said to the book; false if it contradicts the book.
    static bool absorb(Book& book, const World& world,
                       std::map<domain::OfferId, std::pair<int, InteractionArrived>>& offers)
    {
        for (const Action& action : world.last) {
            if (const auto* made = std::get_if<MakeOffer>(&action)) {
                const int ticket = World::number(made->offer.ticket);
                const int agent = World::number(made->offer.agent);
                if (!book.waiting.contains(ticket)
                    || !book.canTake(agent, book.waiting.at(ticket), world.now))
                    return false;
                offers[made->offer.id] = {agent, book.waiting.at(ticket)};
                book.offered[ticket] = {agent, made->offer.channel};
                book.waiting.erase(ticket);
            } else if (const auto* ended = std::get_if<EndOffer>(&action)) {
                const int ticket = World::number(ended->ticket);
                if (book.offered.erase(ticket) != 1)
                    return false;
                if (ended->outcome != OfferOutcome::Accepted)
                    book.waiting[ticket] = offers.at(ended->offer).second;
                if (ended->outcome == OfferOutcome::Declined)
                    book.excluded[{ticket, World::number(ended->agent)}] =
                        world.now + Duration(std::chrono::seconds(60));
            } else if (const auto* given = std::get_if<Assigned>(&action)) {
                book.owned[World::number(given->ticket)] = {World::number(given->agent),
                                                            offers.at(given->offer).second.channel};
            } else if (const auto* missed = std::get_if<SetAgentMissed>(&action)) {
                book.status[World::number(missed->agent)] = AgentStatus::Away;
            } else if (const auto* out = std::get_if<SetAgentSignedOut>(&action)) {
                book.status.erase(World::number(out->agent));
            } else if (const auto* over = std::get_if<WrapUpOver>(&action)) {
                book.owned.erase(World::number(over->ticket));
            }
        }
        return true;
    }

    static bool workConserving(const Book& book, Instant now)
    {
        return std::ranges::none_of(book.waiting, [&](const auto& item) {
            return std::ranges::any_of(
                book.agents, [&](const auto& who) { return book.canTake(who.first, item.second, now); });
        });
    }

    /// One random event that keeps to the rules of the seam; the book hears what the router will not say
    /// again.
    static Event randomEvent(Random& random, Book& book, const World& world, int& nextTicket)
    {
        const int who = 1 + static_cast<int>(random.below(6));
        const auto open = world.router->offersTo(agentId(who));
        switch (random.below(8)) {
        case 0:
            book.status.try_emplace(who, AgentStatus::Available);
            book.status[who] = AgentStatus::Available;
            return AgentSignedIn{agentId(who)};
        case 1:
            book.status.erase(who);
            return AgentSignedOut{agentId(who)};
        case 2:
            if (!open.empty())
                return OfferAccepted{open.front().id};
            break;
        case 3:
            if (!open.empty())
                return OfferDeclined{open.front().id, ""};
            break;
        case 4:
            if (!book.owned.empty()) {
                const int ticket = book.owned.begin()->first;
                if (book.owned[ticket].second != ChannelKind::Voice) // a call has a wrap-up
                    book.owned.erase(ticket);
                return ItemFinished{ticketId(ticket)};
            }
            break;
        case 5:
        case 6: {
            const auto channel = static_cast<ChannelKind>(random.below(5));
            InteractionArrived item =
                arrival(nextTicket++, world.now, channel, 1 + static_cast<int>(random.below(3)));
            book.waiting[World::number(item.ticket)] = item;
            return item;
        }
        default:
            break;
        }
        return Tick{};
    }

    /// A story of random events; returns the final snapshot, empty if a property broke.
    static std::string runStory(std::uint64_t seed, int events)
    {
        SeededRandom random(seed);
        World world;
        Book book;
        std::map<domain::OfferId, std::pair<int, InteractionArrived>> offers;
        for (int n = 1; n <= 6; ++n) {
            book.agents[n] = agent(n, n % 2 ? std::vector{1, 2} : std::vector{2, 3});
            world.tell(AgentChanged{book.agents[n]});
        }
        int nextTicket = 1;
        for (int i = 0; i < events; ++i) {
            world.now += std::chrono::seconds(random.below(15));
            // Time limits act before the event; so that the book does not run ahead, they get a step of their
            // own.
            world.tell(Tick{});
            if (!absorb(book, world, offers))
                return {};
            world.tell(randomEvent(random, book, world, nextTicket));
            if (!absorb(book, world, offers) || !workConserving(book, world.now))
                return {};
            const RouterCounts counts = world.router->counts();
            if (counts.waiting != book.waiting.size() || counts.offered != book.offered.size()
                || counts.assigned != book.owned.size())
                return {};
        }
        for (int n = 1; n <= 6; ++n)
            if (world.router->load(agentId(n)).unitsUsed != book.units(n))
                return {};
        return world.router->snapshot();
    }

private slots:
    void randomStories_keepOwnersCapacityAndWorkConservation()
    {
        for (std::uint64_t seed = 1; seed <= 60; ++seed)
            QVERIFY2(!runStory(seed, 400).empty(), qPrintable(QString::number(seed)));
    }

    void sameStory_givesTheSameState()
    {
        for (std::uint64_t seed = 1; seed <= 10; ++seed)
            QCOMPARE(runStory(seed, 200), runStory(seed, 200));
    }

    void smallestKey_goesFirstToAFreedAgent()
    {
        SeededRandom random(5);
        for (int round = 0; round < 50; ++round) {
            World world;
            std::vector<std::pair<Instant, int>> order;
            for (int n = 1; n <= 20; ++n) {
                InteractionArrived item = arrival(n, world.now);
                item.dueAt = world.now + std::chrono::minutes(1 + random.below(30));
                order.emplace_back(*item.dueAt, n);
                world.tell(item);
            }
            std::ranges::sort(order);
            domain::Agent who = agent(1);
            who.capacityUnits = 200;
            world.signIn(who);
            for (const auto& [due, ticket] : order) {
                QCOMPARE(World::number(world.offerTo(1).ticket), ticket);
                world.tell(OfferAccepted{world.offerTo(1).id});
            }
        }
    }
};

ATALAYA_TEST(RouterPropertiesTest)

} // namespace atalaya::routing::test

#include "router_properties_test.moc"
