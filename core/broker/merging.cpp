#include "core/broker/merging.h"

#include <algorithm>

namespace atalaya::broker {
namespace {

constexpr Duration kClocksDiffer = std::chrono::minutes(2);

bool has(const std::vector<std::string>& tags, const std::string& tag)
{
    return std::ranges::find(tags, tag) != tags.end();
}

bool waitsForUs(domain::TicketStatus status)
{
    return status == domain::TicketStatus::New || status == domain::TicketStatus::Open;
}

} // namespace

Instant madeAt(const Uuid& id, Instant now)
{
    if (id.bytes[6] >> 4 != 7)
        return now;
    std::int64_t milliseconds = 0;
    for (std::size_t i = 0; i < 6; ++i)
        milliseconds = milliseconds << 8 | id.bytes[i];
    return std::min(now, fromMicros(milliseconds * 1000));
}

std::vector<std::string> mergedTags(const std::vector<std::string>& base,
                                    const std::vector<std::string>& yours,
                                    const std::vector<std::string>& theirs)
{
    std::vector<std::string> merged;
    for (const std::string& tag : theirs)
        if (!has(base, tag) || has(yours, tag))
            merged.push_back(tag);
    for (const std::string& tag : yours)
        if (!has(base, tag) && !has(merged, tag))
            merged.push_back(tag);
    return merged;
}

bool sameTags(std::vector<std::string> a, std::vector<std::string> b)
{
    std::ranges::sort(a);
    std::ranges::sort(b);
    return a == b;
}

std::string tagsText(const std::vector<std::string>& tags)
{
    std::string text;
    for (const std::string& tag : tags)
        text += (text.empty() ? "" : ",") + tag;
    return text;
}

bool customerWroteSince(const domain::Ticket& ticket, domain::TicketStatus base, const Merging& merging)
{
    if (!ticket.lastInboundAt || !waitsForUs(ticket.status))
        return false;
    const bool waits = !ticket.lastOutboundAt || *ticket.lastOutboundAt < *ticket.lastInboundAt;
    const bool opened = !waitsForUs(base) && waits;
    const bool waited = merging.now - merging.madeAt > kClocksDiffer;
    return opened || (waited && *ticket.lastInboundAt > merging.madeAt);
}

} // namespace atalaya::broker
