#pragma once

#include "core/broker/directory.h"

namespace atalaya::ctl {

/// By name, in any case. Errors: NotFound, with the nearest name.
Result<domain::Queue> queueNamed(const broker::Directory& directory, std::string_view name);
Result<domain::Skill> skillNamed(const broker::Directory& directory, std::string_view name);
Result<domain::Agent> agentNamed(const broker::Directory& directory, std::string_view login);
/// By name or address.
Result<domain::ChannelAccount> accountNamed(const std::vector<domain::ChannelAccount>& accounts,
                                            std::string_view name);

Result<std::vector<domain::QueueId>> queuesNamed(const broker::Directory& directory,
                                                 const std::vector<std::string>& names);
/// "Spanish:4".
Result<std::vector<domain::SkillLevel>> skillsNamed(const broker::Directory& directory,
                                                    const std::vector<std::string>& pairs);
Result<std::vector<domain::ChannelKind>> channelsNamed(const std::string& words);

} // namespace atalaya::ctl
