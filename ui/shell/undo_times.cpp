#include "ui/shell/undo_times.h"

#include <algorithm>

namespace atalaya::shell {
namespace {

using domain::EntryChannel;

} // namespace

QList<EntryChannel> UndoTimes::channels()
{
    return {EntryChannel::Email, EntryChannel::WhatsApp, EntryChannel::DirectMessage, EntryChannel::Post,
            EntryChannel::Sms};
}

int UndoTimes::seconds(EntryChannel channel) const
{
    if (!channels().contains(channel))
        return 0;
    const auto chosen = m_chosen.find(channel);
    return chosen == m_chosen.end() ? kUsual : chosen->second;
}

void UndoTimes::setSeconds(EntryChannel channel, int seconds)
{
    m_chosen[channel] = std::clamp(seconds, 0, kMost);
}

std::chrono::seconds UndoTimes::holdOf(const domain::Command& command) const
{
    if (const auto* reply = std::get_if<domain::ReplyToTicket>(&command))
        return std::chrono::seconds(seconds(reply->channel));
    if (std::holds_alternative<domain::CreateTicket>(command))
        return std::chrono::seconds(seconds(EntryChannel::Email));
    return std::chrono::seconds(0);
}

} // namespace atalaya::shell
