#!/usr/bin/env python3
"""Plants one bug after another into a copy of the router and asks whether the tests see it: first stories
played on the router and the oracle, then, if they agree, the unit tests of the parts (StructuresTest).

    tests/mutation/planted.py SCRATCH_FOLDER [STORIES]

The proof that the tests see: each of the 25 has to be caught. Compiles with $CXX (g++) and the moc of Qt; Linux
and macOS.
"""
import glob, os, resource, shutil, subprocess, sys

# what is planted, file below core/routing, text, text with the bug
PLANTED = [
    ("an offered interaction stays in its heap's count", "router_items.cpp", "    --m_waiting;\n", "\n"),
    ("a lost timer: rungs never end", "router_ladder.cpp", "    if (lasts > 0)\n", "    if (lasts > 1'000'000'000'000)\n"),
    ("an offer never ends", "router_match.cpp", "held.timer = addTimer(TimerKind::OfferEnds, held.until, item);", ""),
    ("capacity is released twice", "router_items.cpp", "    if (!held.idle)\n        --agent.held", "        --agent.held"),
    ("an idle conversation keeps its capacity", "router_events.cpp", "    --m_agents[agent].held[m_items[item].channel];\n", ""),
    ("the least loaded is the most loaded", "router_match.cpp", "(std::int64_t(1) << 32) + rank.units;", "(std::int64_t(1) << 32) - rank.units;"),
    ("ties go to the larger id", "router_match.cpp", "m_agentKeys[left] < m_agentKeys[right]", "m_agentKeys[right] < m_agentKeys[left]"),
    ("the shortest idle wins", "router_match.cpp", "const auto idle = [this](Index agent) { return m_ranks", "const auto idle = [this](Index agent) { return -m_ranks"),
    ("who declined is asked again", "router_classes.cpp", "    for (const Index agent : key.excluded)\n        out.reset(agent);\n", ""),
    ("exclusions never end", "router_timers.cpp", "        return endExclusions(entity);", "        return;"),
    ("a level one too low is enough", "router_agents.cpp", "for (int i = 0; i <= level; ++i)", "for (int i = 0; i <= level + 1 && i < 6; ++i)"),
    ("the heap looks at three of four children", "key_heap.h", "std::min(first + 4, m_entries.size())", "std::min(first + 3, m_entries.size())"),
    ("an agent who comes is not seen", "router_agents.cpp", "    if (gained)\n        m_freed.push_back(agent);", ""),
    ("several who come: only the first is seen", "router_match.cpp", "m_placed.empty() && m_freed.size() == 1", "m_placed.empty() && m_freed.size() >= 1"),
    ("an exclusive channel shares", "router_agents.cpp", "if (row.held[other] > 0 && m_rules.channels[other].exclusive)", "if (false && row.held[other] > 0)"),
    ("the limit of a channel is one too high", "router_agents.cpp", "row.held[channel] >= rules.atMost", "row.held[channel] > rules.atMost"),
    ("rungs without anybody are not skipped", "indexed_router.cpp", "    skipEmptyRungs();\n", ""),
    ("the reserve never goes", "router_rules.cpp", "row.reserveOn ? within(rule.offBefore)", "row.reserveOn ? head != kNone"),
    ("pause is forgotten", "router_rules.cpp", "!row.rules.paused && !(row.closed", "!(row.closed"),
    ("misses are not counted", "router_timers.cpp", "    row.misses.push_back(m_now);\n", ""),
    ("missing an offer loses the place", "router_items.cpp", "    const bool inVain =", "    row.place += 1;\n    const bool inVain ="),
    ("the wrap-up is extended twice", "router_events.cpp", "    held.extended = true;\n", ""),
    ("overflow one too late", "router_ladder.cpp", "if (queue.waiting + 1 > rule.length)", "if (queue.waiting > rule.length)"),
    ("a snapshot forgets the rung's end", "state_writer.cpp", "due(row.timer),", "std::nullopt,"),
    ("a transfer is offered to everybody", "router_classes.cpp", "    if (row.rung < 0)\n        key.only = row.sticky;", "    if (row.rung == kStickyRung)\n        key.only = row.sticky;\n    else if (row.rung < 0)\n        key.rung = 0;"),
]

# The program that plays stories on both routers; ends with 1 at the first on which they disagree.
STORIES = r"""#include "core/base/assert.h"
#include "tests/core/routing/story.h"

#include <cstdio>
#include <cstdlib>

// The log, which ends the process elsewhere, is not linked.
void atalaya::assertionFailed(const char* expression, const char* file, int line) noexcept
{
    std::printf("%s:%d: %s\n", file, line, expression);
    std::abort();
}

/// Plays so many stories; ends with 1 at the first on which router and oracle disagree.
int main(int, char** argv)
{
    using namespace atalaya::routing;
    const int stories = std::atoi(argv[1]);
    for (int seed = 1; seed <= stories; ++seed)
        if (const auto wrong = test::play(test::makeStory(static_cast<std::uint64_t>(seed), 400),
                                          {.run = 7, .openOffersPerAgent = seed % 3})) {
            std::printf("seed %d: %s\n", seed, wrong->substr(0, 60).c_str());
            return 1;
        }
    return 0;
}
"""

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CXX = os.environ.get("CXX", "g++").split()
LIBS = ["-lboost_json", "-lcrypto"]
CPU_SECONDS = 300  # a bug that never ends is seen too


def asked(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()


def compile_to(source, target, include, more=()):
    os.makedirs(os.path.dirname(target), exist_ok=True)
    return subprocess.run(CXX + ["-std=c++20", "-O1", "-fPIC", "-I", include, "-I", ROOT, *more, "-c", source, "-o", target],
                          stderr=subprocess.DEVNULL).returncode == 0


def fails(program, *arguments):
    limit = lambda: resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    return subprocess.run([program, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                          preexec_fn=limit).returncode != 0


class Checkers:
    """Compiles what no bug touches once, and links it with what one has touched."""

    def __init__(self, scratch, stories):
        self.scratch, self.stories = scratch, stories
        self.qt = asked("pkg-config", "--cflags", "Qt6Test") + ["-I", scratch + "/moc"]
        self.qt_libs = asked("pkg-config", "--libs", "Qt6Test")
        self.router = sorted(glob.glob(ROOT + "/core/routing/*.cpp"))
        bases = ("clock", "error", "id", "random", "text")
        oracle = ("action_text", "oracle_match", "oracle_router", "oracle_rules", "oracle_states", "oracle_time", "play", "story")
        shared = sorted(glob.glob(ROOT + "/core/domain/*.cpp"))
        shared += [ROOT + "/core/base/" + name + ".cpp" for name in bases]
        self.main = scratch + "/story_main.cpp"
        self.parts = ROOT + "/tests/core/routing/structures_test.cpp"
        self.story_sources = [ROOT + "/tests/core/routing/" + name + ".cpp" for name in oracle] + [self.main]
        self.part_sources = [self.parts, ROOT + "/tests/support/test_main.cpp"]
        os.makedirs(scratch + "/moc", exist_ok=True)
        with open(self.main, "w") as file:
            file.write(STORIES)
        moc = os.path.join(asked("pkg-config", "--variable=libexecdir", "Qt6Core")[0], "moc")
        subprocess.run([moc, "-o", scratch + "/moc/structures_test.moc", self.parts], check=True)
        with open(scratch + "/assert_main.cpp", "w") as file:
            file.write(STORIES[:STORIES.index("/// Plays")])
        self.objects = {}
        for source in self.router + shared + self.story_sources + self.part_sources + [scratch + "/assert_main.cpp"]:
            self.objects[source] = scratch + "/good/" + os.path.relpath(source, ROOT).replace("..", "up") + ".o"
            assert compile_to(source, self.objects[source], ROOT, self.qt if source in self.part_sources else ()), source

    def run(self, name, file, old, new):
        """Who sees the bug: "stories", "StructuresTest" or nobody."""
        copy = self.scratch + "/bad"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(ROOT + "/core/routing", copy + "/core/routing")
        path = copy + "/core/routing/" + file
        text = open(path).read()
        assert old in text, "the router has changed: " + name
        if old:
            open(path, "w").write(text.replace(old, new, 1))
        linked = dict(self.objects)

        def renew(source, more=()):
            below = os.path.join(copy, os.path.relpath(source, ROOT))
            linked[source] = copy + "/" + os.path.basename(source) + ".o"
            assert compile_to(below if os.path.exists(below) else source, linked[source], copy, more), name

        for source in self.router:
            if old and (file.endswith(".h") or source.endswith("/" + file)):
                renew(source)
        if self.seen(copy + "/stories", linked, self.part_sources + [self.scratch + "/assert_main.cpp"], [], self.stories):
            return "stories"
        if file.endswith(".h"):
            renew(self.parts, self.qt)
        others = self.story_sources
        return "StructuresTest" if self.seen(copy + "/parts", linked, others, self.qt_libs, "--class", "StructuresTest") else ""

    @staticmethod
    def seen(program, linked, without, libs, *arguments):
        objects = [linked[source] for source in linked if source not in without]
        subprocess.run(CXX + ["-o", program] + objects + LIBS + libs, check=True)
        return fails(program, *arguments)


def main():
    checkers = Checkers(os.path.abspath(sys.argv[1]), (sys.argv[2:] or ["150"])[0])
    assert not checkers.run("nothing", "event.cpp", "", ""), "the router without a bug fails"
    caught = 0
    for name, file, old, new in PLANTED:
        by = checkers.run(name, file, old, new)
        caught += bool(by)
        print(("caught  " if by else "MISSED  ") + name + (" (" + by + ")" if by else ""), flush=True)
    print(f"{caught} of {len(PLANTED)} caught")
    return caught < len(PLANTED)


if __name__ == "__main__":
    sys.exit(main())
