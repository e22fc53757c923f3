#include "core/simulation/arrivals.h"
#include "tests/support/test.h"

#include <cmath>

using namespace atalaya::simulation;

namespace {

struct Moments {
    double mean = 0;
    double scv = 0;
};

Moments momentsOf(const Distribution& distribution)
{
    constexpr int kDraws = 200'000;
    Stream stream(7);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < kDraws; ++i) {
        const double value = distribution.draw(stream);
        sum += value;
        squares += value * value;
    }
    const double mean = sum / kDraws;
    return {mean, (squares / kDraws - mean * mean) / (mean * mean)};
}

bool near(double value, double expected, double part = .02)
{
    return std::abs(value - expected) <= part * std::max(expected, .05);
}

} // namespace

class DistributionTest : public QObject {
    Q_OBJECT

private slots:
    void draws_haveTheirMoments()
    {
        const auto check = [](const Distribution& one, double mean, double scv) {
            const Moments found = momentsOf(one);
            return near(found.mean, mean) && near(found.scv, scv, .06) && std::abs(one.mean() - mean) < 1e-9;
        };
        QVERIFY(check(Distribution::constant(3), 3, 0));
        QVERIFY(check(Distribution::exponential(2), 2, 1));
        QVERIFY(check(Distribution::erlang(2, 4), 2, .25));
        QVERIFY(check(Distribution::lognormal(5, .8), 5, .8));
        QVERIFY(check(Distribution::uniform(1, 3), 2, 1 / 12.0));
        QVERIFY(check(Distribution::empirical({1, 5}, {3, 1}), 2, .75));
        QVERIFY(check(Distribution::hyperexponential({1, 3}, {1, 1}), 2, 1.5));
    }

    void seed_givesTheSameNumbersEverywhere()
    {
        Stream first(1);
        Stream second(1);
        QCOMPARE(first.next(), second.next());
        Stream known(42);
        QCOMPARE(known.next(), std::uint64_t{1546998764402558742ULL}); // xoshiro256** from splitmix64(42)
        QVERIFY(Stream(1, 0, Purpose::Handling, 0).next() != Stream(1, 0, Purpose::Patience, 0).next());
        QVERIFY(Stream(1, 0, Purpose::Handling, 0).next() != Stream(1, 1, Purpose::Handling, 0).next());
        QVERIFY(Stream(1, 0, Purpose::Handling, 0).next() != Stream(1, 0, Purpose::Handling, 1).next());
    }

    void normalQuantile_hasItsTable()
    {
        QVERIFY(std::abs(normalQuantile(.975) - 1.959963984540054) < 1e-12);
        QVERIFY(std::abs(normalQuantile(1e-9) + 5.997807015007686) < 1e-9);
        QCOMPARE(normalQuantile(.5), 0.0);
    }

    void rates_changeByInterval()
    {
        ArrivalPlan plan;
        plan.process = ArrivalPlan::Process::Poisson;
        plan.rates = {10, 0, 30};
        plan.interval = 100;
        Arrivals arrivals(plan, Stream(3));
        int counts[3]{};
        double at = 0;
        double last = 0;
        while ((at = *arrivals.next()) < 3000) {
            QVERIFY(at >= last);
            last = at;
            ++counts[static_cast<int>(at / 100) % 3];
        }
        QVERIFY(near(counts[0], 10'000, .05) && counts[1] == 0 && near(counts[2], 30'000, .05));
    }

    void ratesThatDoNotRepeat_end()
    {
        ArrivalPlan plan;
        plan.process = ArrivalPlan::Process::Poisson;
        plan.rates = {5};
        plan.interval = 10;
        plan.repeats = false;
        Arrivals arrivals(plan, Stream(3));
        int count = 0;
        while (const auto at = arrivals.next()) {
            QVERIFY(*at <= 10);
            ++count;
        }
        QVERIFY(count > 20 && count < 90);
        plan.process = ArrivalPlan::Process::Recorded;
        plan.times = {1, 2};
        Arrivals recorded(plan, Stream(3));
        QVERIFY(recorded.next() && recorded.next() && !recorded.next());
    }
};

ATALAYA_TEST(DistributionTest)
#include "distribution_test.moc"
