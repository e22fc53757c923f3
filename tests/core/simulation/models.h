#pragma once

#include "core/simulation/product_form.h"

/// The multi-skill models whose exact answers are known.
namespace atalaya::simulation::models {

inline SkillModel sixAgents(std::vector<std::vector<int>> classesOf)
{
    return {{1.7, 1.7, 1.7}, {1, 1, 1, 1, 1, 1}, std::move(classesOf)};
}

inline SkillModel dedicated()
{
    return sixAgents({{0}, {0}, {1}, {1}, {2}, {2}});
}
inline SkillModel halfChain()
{
    return sixAgents({{0}, {0, 1}, {1}, {1, 2}, {2}, {2, 0}});
}
inline SkillModel chain()
{
    return sixAgents({{0, 1}, {0, 1}, {1, 2}, {1, 2}, {2, 0}, {2, 0}});
}
inline SkillModel pooledSix()
{
    return sixAgents(std::vector<std::vector<int>>(6, {0, 1, 2}));
}
inline SkillModel n()
{
    return {{3, 2}, {1, 1, 1, 1, 1, 1}, {{0}, {0}, {0}, {0, 1}, {0, 1}, {0, 1}}};
}
inline SkillModel x()
{
    return {{1.5, 1.3, 1.9, 1.6},
            {1, .8, 1.2, 1, .9, 1.1, .7, 1.3},
            {{0}, {0, 1}, {0, 1, 2}, {1}, {2, 3}, {3}, {1, 3}, {2}}};
}
/// 18 agents, six classes; agent j can do class j, j + 1 … (`skills` of them).
inline SkillModel eighteen(int skills)
{
    SkillModel model{std::vector<double>(6, 2.55), std::vector<double>(18, 1), {}};
    for (int agent = 0; agent < 18; ++agent) {
        model.classesOf.emplace_back();
        for (int i = 0; i < skills; ++i)
            model.classesOf.back().push_back((agent + i) % 6);
    }
    return model;
}
/// As eighteen(1), but a third of the agents know the next class too.
inline SkillModel eighteenThird()
{
    SkillModel model = eighteen(1);
    for (int agent = 0; agent < 6; ++agent)
        model.classesOf[static_cast<std::size_t>(agent)].push_back((agent + 1) % 6);
    return model;
}

} // namespace atalaya::simulation::models
