#include "app/ctl/lookup.h"

#include "app/ctl/command.h"
#include "core/base/text.h"

#include <algorithm>

namespace atalaya::ctl {
namespace {

Error nobody(std::string_view kind, std::string_view name, const std::vector<std::string_view>& names)
{
    const std::string near = nearest(name, names);
    return Error{ErrorCode::NotFound,
                 "no " + std::string(kind) + " is called '" + std::string(name) + "'"
                     + (near.empty() ? "" : "; did you mean '" + near + "'?")};
}

template <typename Map, typename Name>
auto named(const Map& map, std::string_view kind, std::string_view name, Name nameOf)
    -> Result<typename Map::mapped_type>
{
    std::vector<std::string_view> names;
    for (const auto& [id, one] : map) {
        if (equalsIgnoreCase(nameOf(one), name))
            return one;
        names.push_back(nameOf(one));
    }
    return nobody(kind, name, names);
}

} // namespace

Result<domain::Queue> queueNamed(const broker::Directory& directory, std::string_view name)
{
    return named(directory.queues(), "queue", name,
                 [](const domain::Queue& one) -> std::string_view { return one.name; });
}

Result<domain::Skill> skillNamed(const broker::Directory& directory, std::string_view name)
{
    return named(directory.skills(), "skill", name,
                 [](const domain::Skill& one) -> std::string_view { return one.name; });
}

Result<domain::Agent> agentNamed(const broker::Directory& directory, std::string_view login)
{
    return named(directory.agents(), "user", login,
                 [](const domain::Agent& one) -> std::string_view { return one.login; });
}

Result<domain::ChannelAccount> accountNamed(const std::vector<domain::ChannelAccount>& accounts,
                                            std::string_view name)
{
    std::vector<std::string_view> names;
    for (const domain::ChannelAccount& one : accounts) {
        if (equalsIgnoreCase(one.name, name) || equalsIgnoreCase(one.address, name))
            return one;
        names.push_back(one.address);
        names.push_back(one.name);
    }
    return nobody("channel", name, names);
}

Result<std::vector<domain::QueueId>> queuesNamed(const broker::Directory& directory,
                                                 const std::vector<std::string>& names)
{
    std::vector<domain::QueueId> ids;
    for (const std::string& name : names) {
        ATALAYA_TRY(queue, queueNamed(directory, name));
        if (std::ranges::find(ids, queue.id) == ids.end())
            ids.push_back(queue.id);
    }
    return ids;
}

Result<std::vector<domain::SkillLevel>> skillsNamed(const broker::Directory& directory,
                                                    const std::vector<std::string>& pairs)
{
    std::vector<domain::SkillLevel> levels;
    for (const std::string& text : pairs) {
        const auto pair = splitPair(text, 1, 5);
        if (!pair)
            return Error{ErrorCode::InvalidField, text};
        ATALAYA_TRY(skill, skillNamed(directory, pair->name));
        levels.push_back({skill.id, pair->number});
    }
    return levels;
}

Result<std::vector<domain::ChannelKind>> channelsNamed(const std::string& words)
{
    std::vector<domain::ChannelKind> kinds;
    const std::string all = words.empty() ? "email,chat,social,messaging,voice" : words;
    for (const std::string_view one : split(all, ',')) {
        ATALAYA_TRY(kind, domain::fromWord<domain::ChannelKind>(one));
        kinds.push_back(kind);
    }
    return kinds;
}

} // namespace atalaya::ctl
