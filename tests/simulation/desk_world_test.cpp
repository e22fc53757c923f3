#include "tests/simulation/desk_world/world.h"
#include "tests/support/test.h"

#include <QTemporaryDir>
#include <spdlog/spdlog.h>

using namespace atalaya::test;

/// The world itself: what a seed decides is decided for good, so that a broken promise can be looked at
/// again.
class DeskWorldTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_level = spdlog::get_level();
        spdlog::set_level(spdlog::level::off); // a world is full of what goes wrong on purpose
        m_start = std::make_unique<WorldStart>(WorldStart::make(m_folder.path().toStdString()));
    }
    void cleanupTestCase() { spdlog::set_level(m_level); }

    void sameSeed_tellsTheSameStoryTwice()
    {
        for (const std::uint64_t seed : {1u, 2u, 3u})
            QCOMPARE(hashOf(seed), hashOf(seed));
    }

    void anotherFolder_changesNothing()
    {
        const QTemporaryDir folder;
        const WorldStart other = WorldStart::make(folder.path().toStdString());
        QCOMPARE(World(other, few(4)).run().hash, hashOf(4));
    }

    void otherSeeds_tellOtherStories()
    {
        std::set<std::uint64_t> hashes;
        for (std::uint64_t seed = 1; seed <= 8; ++seed)
            hashes.insert(hashOf(seed));
        QCOMPARE(hashes.size(), std::size_t(8));
    }

    void brokenPromise_isToldWithTheLineThatReplaysIt()
    {
        WorldEnd end;
        end.wrong = "a command is lost";
        end.step = 12;
        QCOMPARE(sentence(few(85), end),
                 std::string("seed 85, step 12: a command is lost (replay: desk_simulation --seed 85"
                             " --steps 40 --trace)"));
    }

private:
    static WorldOptions few(std::uint64_t seed)
    {
        WorldOptions options;
        options.seed = seed;
        options.steps = 40;
        return options;
    }
    std::uint64_t hashOf(std::uint64_t seed)
    {
        const WorldEnd end = World(*m_start, few(seed)).run();
        if (!end.wrong.empty())
            qWarning("%s", sentence(few(seed), end).c_str());
        return end.hash;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WorldStart> m_start;
    spdlog::level::level_enum m_level{};
};

ATALAYA_TEST(DeskWorldTest)
#include "desk_world_test.moc"
