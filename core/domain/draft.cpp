#include "core/domain/draft.h"

namespace atalaya::domain {

std::string_view word(DraftKind value) noexcept
{
    switch (value) {
    case DraftKind::Reply:
        return "reply";
    case DraftKind::Note:
        return "note";
    case DraftKind::NewTicket:
        break;
    }
    return "newTicket";
}

template <> Result<DraftKind> fromWord<DraftKind>(std::string_view text)
{
    for (const DraftKind kind : {DraftKind::Reply, DraftKind::Note, DraftKind::NewTicket})
        if (word(kind) == text)
            return kind;
    return Error{ErrorCode::InvalidField, "a draft is one of: reply, note, newTicket"};
}

} // namespace atalaya::domain
