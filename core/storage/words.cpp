#include "core/storage/words.h"

#include <span>
#include <utility>

namespace atalaya::storage {
namespace {

template <typename Enum> using Word = std::pair<Enum, std::string_view>;

constexpr Word<OutgoingState> kOutgoing[] = {{OutgoingState::Queued, "queued"},
                                             {OutgoingState::Sending, "sending"},
                                             {OutgoingState::Sent, "sent"},
                                             {OutgoingState::Failed, "failed"},
                                             {OutgoingState::Unknown, "unknown"}};
constexpr Word<InteractionState> kInteractions[] = {{InteractionState::Queued, "queued"},
                                                    {InteractionState::Offered, "offered"},
                                                    {InteractionState::Assigned, "assigned"},
                                                    {InteractionState::WrapUp, "wrapUp"},
                                                    {InteractionState::Closed, "closed"}};
constexpr Word<OutboxState> kOutbox[] = {{OutboxState::Waiting, "waiting"},
                                         {OutboxState::Sent, "sent"},
                                         {OutboxState::Refused, "refused"},
                                         {OutboxState::Done, "done"}};

template <typename Enum> std::string_view find(std::span<const Word<Enum>> words, Enum wanted) noexcept
{
    for (const auto& [value, text] : words)
        if (value == wanted)
            return text;
    return {};
}

template <typename Enum> Result<Enum> read(std::span<const Word<Enum>> words, std::string_view wanted)
{
    for (const auto& [value, text] : words)
        if (text == wanted)
            return value;
    return Error{ErrorCode::InvalidField, "not a state: " + std::string(wanted.substr(0, 40))};
}

} // namespace

std::string_view word(OutgoingState state) noexcept
{
    return find<OutgoingState>(kOutgoing, state);
}

std::string_view word(InteractionState state) noexcept
{
    return find<InteractionState>(kInteractions, state);
}

std::string_view word(OutboxState state) noexcept
{
    return find<OutboxState>(kOutbox, state);
}

} // namespace atalaya::storage

namespace atalaya::domain {

template <> Result<storage::OutgoingState> fromWord<storage::OutgoingState>(std::string_view text)
{
    return storage::read<storage::OutgoingState>(storage::kOutgoing, text);
}

template <> Result<storage::InteractionState> fromWord<storage::InteractionState>(std::string_view text)
{
    return storage::read<storage::InteractionState>(storage::kInteractions, text);
}

template <> Result<storage::OutboxState> fromWord<storage::OutboxState>(std::string_view text)
{
    return storage::read<storage::OutboxState>(storage::kOutbox, text);
}

} // namespace atalaya::domain
