#include "core/base/random.h"
#include "core/routing/idle_list.h"
#include "core/routing/item_table.h"
#include "core/routing/opening_hours.h"
#include "core/routing/wait_target.h"
#include "tests/core/routing/routing_world.h"
#include "tests/support/test.h"

#include <cmath>
#include <map>
#include <set>

namespace atalaya::routing::test {

using namespace std::chrono_literals;

/// The parts the router is built of, each against a slow one that is right by looking at it.
class StructuresTest : public QObject {
    Q_OBJECT

    static bool isHeap(const KeyHeap& heap, const std::map<Index, Index>& where)
    {
        const auto& entries = heap.entries();
        for (std::size_t i = 0; i < entries.size(); ++i)
            if ((i > 0 && entries[i] < entries[(i - 1) / 4]) || where.at(entries[i].item) != i)
                return false;
        return where.size() == entries.size();
    }

private slots:
    void bitset_isASetOfNumbers()
    {
        SeededRandom random(1);
        Bitset a;
        Bitset b;
        std::set<Index> inA;
        std::set<Index> inB;
        for (int i = 0; i < 2000; ++i) {
            const auto at = static_cast<Index>(random.below(500));
            const bool on = random.below(3) != 0;
            a.assign(at, on);
            on ? void(inA.insert(at)) : void(inA.erase(at));
            b.set(at / 3);
            inB.insert(at / 3);
        }
        std::set<Index> both;
        std::ranges::set_intersection(inA, inB, std::inserter(both, both.end()));
        std::vector<Index> seen;
        forEachCommon(a, b, [&](Index at) { seen.push_back(at); });
        QCOMPARE(seen, std::vector<Index>(both.begin(), both.end()));
        QCOMPARE(countCommon(a, b), static_cast<int>(both.size()));
        QCOMPARE(a.count(), static_cast<int>(inA.size()));
        Bitset without = a;
        without -= b;
        QCOMPARE(without.count(), static_cast<int>(inA.size() - both.size()));
        Bitset all = b;
        all |= a;
        QCOMPARE(all.count(), static_cast<int>(inA.size() + inB.size() - both.size()));
        QVERIFY(!a.test(100'000));
    }

    void heap_givesTheSmallestAndLetsAnythingGo()
    {
        SeededRandom random(2);
        KeyHeap heap;
        std::vector<Index> where(400, kNone);
        std::map<std::pair<std::uint64_t, Index>, Index> sorted;
        std::vector<std::uint64_t> places(400);
        const auto moved = [&](Index item, Index slot) { where[item] = slot; };
        for (int i = 0; i < 20'000; ++i) {
            const auto item = static_cast<Index>(random.below(400));
            if (where[item] == kNone) {
                places[item] = random.below(50);
                heap.push({places[item], item, item}, moved);
                sorted[{places[item], item}] = item;
            } else {
                heap.erase(where[item], moved);
                where[item] = kNone;
                sorted.erase({places[item], item});
            }
            QCOMPARE(heap.size(), sorted.size());
            if (heap.empty())
                continue;
            QCOMPARE(heap.top().item, sorted.begin()->second);
            if (heap.size() > 1)
                QCOMPARE(heap.second()->item, std::next(sorted.begin())->second);
        }
    }

    /// The order is looked at in every node, so that a child nobody compares is seen even if it never comes
    /// up.
    void heap_noNodeIsSmallerThanItsParent()
    {
        for (int seed = 1; seed <= 20; ++seed) {
            SeededRandom random(static_cast<std::uint64_t>(seed));
            KeyHeap heap;
            std::vector<KeyHeap::Entry> sorted;
            std::map<Index, Index> where;
            const auto moved = [&](Index item, Index slot) { where[item] = slot; };
            const std::uint64_t size = 3 + random.below(120); // what it swings around
            const std::uint64_t places = 1 + random.below(1000);
            for (Index i = 0; i < 2000; ++i) {
                if (random.below(2 * size) >= heap.size()) {
                    const KeyHeap::Entry entry{random.below(places), i, i};
                    heap.push(entry, moved);
                    sorted.insert(std::ranges::lower_bound(sorted, entry, std::less<>()), entry);
                } else {
                    const auto at = random.below(2) == 0 ? 0 : random.below(sorted.size());
                    const KeyHeap::Entry gone = sorted[at];
                    sorted.erase(sorted.begin() + static_cast<std::ptrdiff_t>(at));
                    heap.erase(where.at(gone.item), moved);
                    where.erase(gone.item);
                }
                QVERIFY2(isHeap(heap, where), qPrintable(QString("seed %1, operation %2").arg(seed).arg(i)));
                QCOMPARE(heap.size(), sorted.size());
                if (!sorted.empty())
                    QCOMPARE(heap.top().item, sorted.front().item);
            }
        }
    }

    void idleList_isInTheOrderOfComing()
    {
        SeededRandom random(5);
        IdleList list;
        std::vector<Index> slow;
        for (int i = 0; i < 5000; ++i) {
            const auto at = static_cast<Index>(random.below(100));
            const auto found = std::ranges::find(slow, at);
            QCOMPARE(list.contains(at), found != slow.end());
            if (found == slow.end()) {
                list.add(at);
                slow.push_back(at);
            } else {
                list.remove(at);
                slow.erase(found);
            }
            QCOMPARE(list.size(), slow.size());
            QCOMPARE(list.oldest(), slow.empty() ? kNone : slow.front());
        }
    }

    void wheel_firesEachTimerAtItsTime()
    {
        SeededRandom random(3);
        TimerWheel wheel;
        std::int64_t now = toMicros(kNoon);
        wheel.advance(now);
        std::map<TimerWheel::Handle, std::int64_t> live;
        for (int i = 0; i < 20'000; ++i) {
            const std::uint64_t scale = std::uint64_t(1) << random.below(42);
            switch (random.below(4)) {
            case 0:
            case 1: {
                const std::int64_t due = now + static_cast<std::int64_t>(random.below(scale));
                live[wheel.add({due, 0, 0})] = due;
                break;
            }
            case 2:
                if (!live.empty()) {
                    wheel.cancel(live.begin()->first);
                    live.erase(live.begin());
                }
                break;
            default: {
                now += static_cast<std::int64_t>(random.below(scale) / 8);
                std::set<TimerWheel::Handle> fired;
                for (const auto handle : wheel.advance(now)) {
                    fired.insert(handle);
                    QVERIFY(wheel.take(handle));
                }
                std::set<TimerWheel::Handle> due;
                for (const auto& [handle, at] : live)
                    if (at <= now)
                        due.insert(handle);
                QCOMPARE(fired, due);
                std::erase_if(live, [&](const auto& one) { return due.contains(one.first); });
            }
            }
            QCOMPARE(wheel.size(), live.size());
            std::optional<std::int64_t> least;
            for (const auto& [handle, at] : live)
                least = std::min(least.value_or(at), at);
            QCOMPARE(wheel.next().has_value(), least.has_value());
            if (least)
                QVERIFY(*wheel.next() <= *least && (*wheel.next() > now || *least <= now));
        }
    }

    void wheel_aTimerCancelledByOneOfTheSameMomentDoesNotFire()
    {
        TimerWheel wheel;
        wheel.add({1000, 0, 1});
        wheel.add({1000, 0, 2});
        const auto due = wheel.advance(5000);
        QCOMPARE(due.size(), std::size_t(2));
        wheel.cancel(due[1]);
        QVERIFY(wheel.take(due[0]));
        QVERIFY(!wheel.take(due[1]));
        QCOMPARE(wheel.size(), std::size_t(0));
    }

    void itemTable_findsWhatIsInIt()
    {
        SeededRandom random(4);
        ItemTable table;
        std::map<int, Index> rows;
        for (int i = 0; i < 30'000; ++i) {
            const int n = static_cast<int>(random.below(3000));
            const auto found = rows.find(n);
            QCOMPARE(table.find(ticketId(n + 1)), found == rows.end() ? kNone : found->second);
            if (found == rows.end()) {
                rows[n] = table.add(ticketId(n + 1));
            } else {
                table.erase(found->second);
                rows.erase(found);
            }
            QCOMPARE(table.size(), rows.size());
        }
        for (const auto& [n, row] : rows)
            QCOMPARE(table.find(ticketId(n + 1)), row);
    }

    void dueAfter_isThreeTimesTheTargetByTheLogarithm()
    {
        QCOMPARE(dueAfter(20s, 80), Duration(37'280'100));
        QCOMPARE(dueAfter(60s, 85), Duration(94'880'640));
        QCOMPARE(dueAfter(1h, 95), Duration(3'605'130'000));
        QCOMPARE(dueAfter(0s, 80), Duration(0));
        for (int percent = 1; percent <= 99; ++percent) {
            const double exact = 3e6 / -std::log(1 - percent / 100.0);
            QVERIFY(std::abs(static_cast<double>(dueAfter(1s, percent).count()) - exact) <= 1);
        }
    }

    void hours_openAndCloseByLocalTime()
    {
        const Instant thursday = *parseInstant("2025-11-20T08:30:00Z");
        const std::vector<domain::OpenInterval> hours = {{3, 9 * 60, 17 * 60}, {4, 9 * 60, 12 * 60}};
        QVERIFY(!isOpen(hours, 0, thursday));
        QVERIFY(isOpen(hours, 60, thursday));
        QCOMPARE(*nextHoursChange(hours, 0, thursday), thursday + 30min);
        QVERIFY(isOpen(hours, 0, thursday + 30min));
        QVERIFY(!isOpen(hours, 0, thursday + 8h + 30min));
        QCOMPARE(*nextHoursChange(hours, 0, thursday + 28h), *parseInstant("2025-11-27T09:00:00Z"));
        QVERIFY(isOpen({}, 0, thursday));
        QVERIFY(!nextHoursChange({}, 0, thursday));
    }
};

ATALAYA_TEST(StructuresTest)

} // namespace atalaya::routing::test

#include "structures_test.moc"
