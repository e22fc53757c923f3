#!/usr/bin/env python3
"""Plants one bug after another into a copy of the router and asks whether the oracle sees it.

    tests/mutation/planted.py SCRATCH_FOLDER [STORIES]

The proof that the tests see: at least 24 of the 25 have to be caught. Compiles with $CXX (g++); Linux and macOS.
"""
import glob, os, shutil, subprocess, sys

# what is planted, file below core/routing, text, text with the bug
PLANTED = [
    ("an offered interaction stays in its heap's count", "router_items.cpp", "    --m_waiting;\n", "\n"),
    ("a lost timer: rungs never end", "router_ladder.cpp", "    if (lasts > 0)\n", "    if (lasts > 1'000'000'000'000)\n"),
    ("an offer never ends", "router_match.cpp", "held.timer = addTimer(TimerKind::OfferEnds, held.until, item);", ""),
    ("capacity is released twice", "router_items.cpp", "    if (!held.idle)\n        --agent.held", "        --agent.held"),
    ("an idle conversation keeps its capacity", "router_events.cpp", "    --m_agents[agent].held[m_items[item].channel];\n", ""),
    ("the least loaded is the most loaded", "router_match.cpp", "return m_ranks[agent].units;", "return -m_ranks[agent].units;"),
    ("ties go to the larger id", "router_match.cpp", "return m_agents[a].profile.id < m_agents[b].profile.id;", "return m_agents[b].profile.id < m_agents[a].profile.id;"),
    ("the shortest idle wins", "router_match.cpp", "return m_ranks[agent].idleSince;", "return -m_ranks[agent].idleSince;"),
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


def compile_to(source, target, include):
    os.makedirs(os.path.dirname(target), exist_ok=True)
    return subprocess.run(CXX + ["-std=c++20", "-O1", "-I", include, "-I", ROOT, "-c", source, "-o", target],
                          stderr=subprocess.DEVNULL).returncode == 0


def main():
    scratch, stories = sys.argv[1], (sys.argv[2:] or ["150"])[0]
    sources = sorted(glob.glob(ROOT + "/core/routing/*.cpp") + glob.glob(ROOT + "/core/domain/*.cpp"))
    sources += [ROOT + "/core/base/" + name + ".cpp" for name in
                ("assert", "clock", "error", "id", "random", "text") if os.path.exists(ROOT + "/core/base/" + name + ".cpp")]
    sources += [ROOT + "/tests/core/routing/" + name + ".cpp" for name in
                ("action_text", "oracle_match", "oracle_router", "oracle_rules", "oracle_states", "oracle_time", "play", "story")]
    os.makedirs(scratch, exist_ok=True)
    with open(scratch + "/story_main.cpp", "w") as file:
        file.write(STORIES)
    sources += [scratch + "/story_main.cpp"]
    objects = {}
    for source in sources:
        objects[source] = scratch + "/good/" + os.path.relpath(source, ROOT).replace("..", "up") + ".o"
        if not os.path.exists(objects[source]) or os.path.getmtime(objects[source]) < os.path.getmtime(source):
            assert compile_to(source, objects[source], ROOT), source
    caught = 0
    for name, file, old, new in [("nothing", "event.cpp", "", "")] + PLANTED:
        copy = scratch + "/bad"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(ROOT + "/core/routing", copy + "/core/routing")
        path = copy + "/core/routing/" + file
        text = open(path).read()
        assert old in text, "the router has changed: " + name
        if old:
            open(path, "w").write(text.replace(old, new, 1))
        changed = [s for s in sources if "/core/routing/" in s and "/tests/" not in s and
                   (file.endswith(".h") or s.endswith("/" + file)) and old]
        linked = dict(objects)
        for source in changed:
            linked[source] = copy + "/" + os.path.basename(source) + ".o"
            assert compile_to(copy + "/core/routing/" + os.path.basename(source), linked[source], copy), name
        program = copy + "/program"
        subprocess.run(CXX + ["-o", program] + list(linked.values()) + LIBS, check=True)
        try:
            seen = subprocess.run([program, stories], stdout=subprocess.DEVNULL, timeout=120).returncode != 0
        except subprocess.TimeoutExpired:
            seen = True
        if name == "nothing":
            assert not seen, "the router without a bug fails"
            continue
        caught += seen
        print(("caught  " if seen else "MISSED  ") + name, flush=True)
    print(f"{caught} of {len(PLANTED)} caught")
    return caught < 24


if __name__ == "__main__":
    sys.exit(main())
