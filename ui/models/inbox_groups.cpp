#include "ui/models/inbox_groups.h"

#include "ui/models/texts.h"

#include <QCoreApplication>
#include <algorithm>

namespace atalaya::models {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("InboxGroups", text);
}

} // namespace

QString label(InboxGroup group)
{
    switch (group) {
    case InboxGroup::Soon:
        return say(QT_TRANSLATE_NOOP("InboxGroups", "Due within 15 minutes"));
    case InboxGroup::Today:
        return say(QT_TRANSLATE_NOOP("InboxGroups", "Due today"));
    case InboxGroup::Later:
        return say(QT_TRANSLATE_NOOP("InboxGroups", "Due later"));
    case InboxGroup::NoPromise:
        return say(QT_TRANSLATE_NOOP("InboxGroups", "No promise running"));
    case InboxGroup::Paused:
        return say(QT_TRANSLATE_NOOP("InboxGroups", "Waiting for the customer"));
    case InboxGroup::Ended:
        break;
    }
    return say(QT_TRANSLATE_NOOP("InboxGroups", "Done"));
}

GroupTimes::GroupTimes(Instant now) : soon(now + std::chrono::minutes(15))
{
    const QDateTime tomorrow = localTime(now).date().addDays(1).startOfDay();
    today = fromMicros(tomorrow.toMSecsSinceEpoch() * 1000);
}

InboxGroup groupOf(const api::ListPlace& place, const GroupTimes& times)
{
    if (!domain::isActive(place.status))
        return InboxGroup::Ended;
    if (place.status == domain::TicketStatus::Pending)
        return InboxGroup::Paused;
    if (!place.dueAt)
        return InboxGroup::NoPromise;
    if (*place.dueAt <= times.soon)
        return InboxGroup::Soon;
    return *place.dueAt < times.today ? InboxGroup::Today : InboxGroup::Later;
}

InboxGroup groupOf(const domain::Ticket& ticket, Instant now)
{
    return groupOf({ticket.id, ticket.status, ticket.dueAt}, GroupTimes(now));
}

void InboxLines::layOut(const std::vector<api::ListPlace>& places, Instant now, bool headed)
{
    m_headed = headed;
    m_blocks.clear();
    const GroupTimes times(now);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const InboxGroup group = headed ? groupOf(places[i], times) : InboxGroup::Soon;
        if (m_blocks.empty() || m_blocks.back().group != group)
            m_blocks.push_back({group, int(i), 0, 0});
        ++m_blocks.back().size;
    }
    number();
}

void InboxLines::number()
{
    m_headings.clear();
    m_count = 0;
    for (Block& block : m_blocks) {
        block.firstLine = m_count;
        if (m_headed)
            m_headings.push_back(m_count);
        m_count += (m_headed ? 1 : 0) + (isHidden(block) ? 0 : block.size);
    }
}

void InboxLines::fold(InboxGroup group, bool folded)
{
    if (folded)
        m_folded.insert(group);
    else
        m_folded.erase(group);
    number();
}

void InboxLines::removePlace(int place)
{
    for (Block& block : m_blocks)
        if (place < block.firstPlace)
            --block.firstPlace;
        else if (place < block.firstPlace + block.size)
            --block.size;
    std::erase_if(m_blocks, [](const Block& block) { return block.size == 0; });
    number();
}

InboxLines::Line InboxLines::at(int line) const
{
    for (auto block = m_blocks.rbegin(); block != m_blocks.rend(); ++block) {
        if (line < block->firstLine)
            continue;
        const int offset = line - block->firstLine - (m_headed ? 1 : 0);
        return {block->group, offset < 0 ? -1 : block->firstPlace + offset};
    }
    return {};
}

int InboxLines::lineOfPlace(int place) const
{
    for (const Block& block : m_blocks)
        if (place >= block.firstPlace && place < block.firstPlace + block.size)
            return isHidden(block) ? -1 : block.firstLine + (m_headed ? 1 : 0) + place - block.firstPlace;
    return -1;
}

int InboxLines::sizeOf(InboxGroup group) const
{
    int size = 0;
    for (const Block& block : m_blocks)
        size += block.group == group ? block.size : 0;
    return size;
}

bool InboxLines::isOld(const std::vector<api::ListPlace>& places, Instant now) const
{
    if (!m_headed)
        return false;
    // By due time within each group: the first one crosses first.
    const GroupTimes times(now);
    return std::ranges::any_of(m_blocks, [&](const Block& block) {
        return groupOf(places[std::size_t(block.firstPlace)], times) != block.group;
    });
}

bool InboxLines::sameShape(const InboxLines& other) const
{
    return m_headed == other.m_headed
        && std::ranges::equal(m_blocks, other.m_blocks, [](const Block& a, const Block& b) {
               return a.group == b.group && a.size == b.size;
           });
}

} // namespace atalaya::models
