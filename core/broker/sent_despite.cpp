#include "core/broker/sent_despite.h"

#include "core/base/text.h"
#include "core/broker/tickets.h"

#include <algorithm>

namespace atalaya::broker {
namespace {

constexpr std::size_t kMost = 16;
constexpr std::size_t kLongest = 32;

/// A word of the guard ("cardNumber"), never a piece of the text that it was found in.
bool isWord(const std::string& text)
{
    return !text.empty() && text.size() <= kLongest
        && std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

} // namespace

Result<void> checkSentDespite(const std::vector<std::string>& found)
{
    if (found.size() > kMost)
        return Error{ErrorCode::TooLarge, "sentDespite"};
    if (!std::ranges::all_of(found, isWord))
        return Error{ErrorCode::InvalidField, "sentDespite: words of the guard only"};
    return {};
}

Result<void> recordSentDespite(Turn& turn, const domain::Ticket& ticket,
                               const std::vector<std::string>& found, const domain::Agent& by)
{
    if (found.empty())
        return {};
    return addEvent(turn, ticket, "sentDespite", "Sent despite a warning: " + join(found, ", "), &by);
}

} // namespace atalaya::broker
