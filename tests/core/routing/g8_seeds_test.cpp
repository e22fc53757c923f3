#include "tests/core/routing/seed_life.h"
#include "tests/support/test.h"

namespace atalaya::routing::test {

/// Gate G8: whatever goes wrong around the router, its promises hold after every event.
/// ATALAYA_SEED plays one seed; ATALAYA_SEEDS and ATALAYA_EVENTS say how many, and how long each lasts.
class G8SeedsTest : public QObject {
    Q_OBJECT

    static int given(const char* name, int otherwise)
    {
        bool is = false;
        const int value = qEnvironmentVariableIntValue(name, &is);
        return is ? value : otherwise;
    }

    struct Sums {
        std::size_t steps = 0;
        std::size_t crashes = 0;
        std::size_t offers = 0;
    };

    static QString play(int seed, int events, Sums& sums)
    {
        SeedLife life(static_cast<std::uint64_t>(seed));
        const auto told = [&](const std::optional<std::string>& wrong) {
            return "ATALAYA_SEED=" + QString::number(seed) + ", step " + QString::number(life.steps()) + ", "
                + QString::fromStdString(*wrong);
        };
        for (int i = 0; i < events; ++i)
            if (const auto wrong = life.next())
                return told(wrong);
        if (const auto wrong = life.end())
            return told(wrong);
        sums.steps += life.steps();
        sums.crashes += life.crashes();
        sums.offers += life.offers();
        return {};
    }

private slots:
    /// S1 to S5, W1, L1, L2, M1, D1, E1.
    void everySeed_keepsEveryPromise()
    {
        const int only = given("ATALAYA_SEED", 0);
        const int last = only != 0 ? only : given("ATALAYA_SEEDS", 2000);
        const int events = given("ATALAYA_EVENTS", 300);
        Sums sums;
        for (int seed = only != 0 ? only : 1; seed <= last; ++seed) {
            const QString wrong = play(seed, events, sums);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
        qInfo("%zu steps, %zu offers, %zu crashes", sums.steps, sums.offers, sums.crashes);
        QVERIFY2(only != 0 || sums.crashes > 0, "the host died now and then");
        QVERIFY2(only != 0 || sums.offers > std::size_t(last), "the agents had work");
    }
};

ATALAYA_TEST(G8SeedsTest)

} // namespace atalaya::routing::test

#include "g8_seeds_test.moc"
