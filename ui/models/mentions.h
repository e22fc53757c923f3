#pragma once

#include "core/domain/directory.h"

#include <QString>
#include <span>

namespace atalaya::models {

/// Colleagues whose "@Name" or "@login" stands in a text.
std::vector<domain::AgentId> mentionsIn(const QString& text, std::span<const domain::Agent> agents);

} // namespace atalaya::models
