#include "tests/core/routing/story.h"
#include "tests/support/test.h"

#include <QTextStream>

namespace atalaya::routing::test {

class G7OracleTest : public QObject {
    Q_OBJECT

    static void compare(std::uint64_t seed, int lines)
    {
        const RouterOptions options{
            .run = 7, .openOffersPerAgent = static_cast<int>(seed % 3), .arrivalOrder = seed % 11 == 0};
        const std::vector<Line> story = makeStory(seed, lines);
        const auto wrong = play(story, options);
        if (!wrong)
            return;
        const std::vector<Line> less = shrunk(story, options);
        QTextStream(stderr) << "seed " << seed << ", " << less.size() << " lines:\n"
                            << QString::fromStdString(printed(less))
                            << QString::fromStdString(play(less, options).value_or(*wrong)) << "\n";
        QFAIL(qPrintable("seed " + QString::number(seed)));
    }

private slots:
    /// S1 to S5, W1, L2, E1: every action, reason and number as the slow router has it.
    void randomStories_decideAsTheOracle()
    {
        bool given = false;
        int count = qEnvironmentVariableIntValue("ATALAYA_STORIES", &given);
        if (!given)
            count = 250;
        for (int seed = 1; seed <= count; ++seed)
            compare(static_cast<std::uint64_t>(seed), 400);
    }
};

ATALAYA_TEST(G7OracleTest)

} // namespace atalaya::routing::test

#include "g7_oracle_test.moc"
