#pragma once

#include "core/storage/interaction_store.h"
#include "core/storage/outbox_store.h"
#include "core/storage/outgoing_store.h"

// The words of the enumerations that belong to storage, read back (see domain::fromWord).
namespace atalaya::domain {

template <> Result<storage::OutgoingState> fromWord<storage::OutgoingState>(std::string_view text);
template <> Result<storage::InteractionState> fromWord<storage::InteractionState>(std::string_view text);
template <> Result<storage::OutboxState> fromWord<storage::OutboxState>(std::string_view text);

} // namespace atalaya::domain
