#include "ui/models/places_taken.h"

#include <algorithm>

namespace atalaya::models {

PlacesTaken callPlaces(const domain::Load& load)
{
    return {load.calls, 1}; // nobody is on two calls
}

PlacesTaken chatPlaces(const domain::Load& load)
{
    return {load.chats, std::max(1, load.unitsTotal / kChatUnits)};
}

PlacesTaken mailPlaces(const domain::Load& load)
{
    return {load.emails, std::max(1, load.unitsTotal / kMailUnits)};
}

} // namespace atalaya::models
