#pragma once

#include "core/api/types.h"

namespace atalaya::models {

/// How many conversations of one sort an agent has, and could have with nothing else.
struct PlacesTaken {
    int used = 0;
    int total = 0;

    friend bool operator==(const PlacesTaken&, const PlacesTaken&) = default;
};

/// What one conversation takes of an agent's units (routing rules, section 3).
inline constexpr int kCallUnits = 100;
inline constexpr int kChatUnits = 34;
inline constexpr int kMailUnits = 10;

PlacesTaken callPlaces(const domain::Load& load);
PlacesTaken chatPlaces(const domain::Load& load);
PlacesTaken mailPlaces(const domain::Load& load);

} // namespace atalaya::models
