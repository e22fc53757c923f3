#include "ui/models/timeline_items.h"

#include "ui/models/texts.h"

#include <algorithm>

namespace atalaya::models {
namespace {

using domain::Entry;
using domain::EntryKind;

constexpr int kFoldFrom = 3; ///< events in a row

bool isSwitch(const Entry& entry)
{
    return entry.kind == EntryKind::Event && entry.eventKind == "channelChanged";
}

bool isTalk(const Entry& entry)
{
    return entry.kind == EntryKind::Message || entry.kind == EntryKind::Call;
}

bool sameSender(const Entry& a, const Entry& b)
{
    return a.direction == b.direction && a.authorKind == b.authorKind && a.authorId == b.authorId
        && a.authorName == b.authorName;
}

TimelineKind kindOf(const Entry& entry)
{
    switch (entry.kind) {
    case EntryKind::Note:
        return TimelineKind::Note;
    case EntryKind::Call:
        return TimelineKind::Call;
    case EntryKind::Event:
        return TimelineKind::Event;
    case EntryKind::Message:
        break;
    }
    return entry.channel == domain::EntryChannel::Email ? TimelineKind::Mail : TimelineKind::Bubble;
}

/// Walks the entries once; remembers what the row before was.
class Builder {
public:
    Builder(std::span<const Entry> entries, const TimelineFolding& folding)
        : m_entries(entries)
        , m_folding(folding)
    {
    }

    std::vector<TimelineItem> build()
    {
        for (std::size_t i = 0; i < m_entries.size();)
            i += add(i);
        keepLastDelivery();
        return std::move(m_items);
    }

private:
    std::size_t add(std::size_t index)
    {
        const Entry& entry = m_entries[index];
        addDay(index);
        addNew(index);
        if (isTalk(entry) || isSwitch(entry))
            addSwitch(index);
        if (isSwitch(entry))
            return 1;
        if (entry.kind == EntryKind::Event)
            return addEvents(index);
        addMessage(index);
        return 1;
    }

    void addDay(std::size_t index)
    {
        const QDate day = localTime(m_entries[index].at).date();
        const bool first = !m_day.isValid();
        if (day == m_day)
            return;
        m_day = day;
        m_last = nullptr;
        // A conversation of one day needs no line; the first day is named as soon as another follows.
        if (first && localTime(m_entries.back().at).date() == day)
            return;
        TimelineItem item;
        item.kind = TimelineKind::Day;
        item.entry = static_cast<int>(index);
        item.count = 0;
        item.day = day;
        m_items.push_back(item);
    }

    /// Nothing stands above the first message: there it needs no line.
    void addNew(std::size_t index)
    {
        if (index == 0 || m_entries[index].id != m_folding.firstNew)
            return;
        TimelineItem item;
        item.kind = TimelineKind::New;
        item.entry = static_cast<int>(index);
        item.count = 0;
        item.news = m_folding.news;
        m_items.push_back(item);
        m_last = nullptr;
    }

    void addSwitch(std::size_t index)
    {
        const domain::EntryChannel channel = m_entries[index].channel;
        if (channel == domain::EntryChannel::None || channel == m_channel)
            return;
        const bool first = m_channel == domain::EntryChannel::None;
        m_channel = channel;
        m_nodeDue = first;
        if (first)
            return;
        TimelineItem item;
        item.kind = TimelineKind::ChannelSwitch;
        item.entry = static_cast<int>(index);
        item.count = isSwitch(m_entries[index]) ? 1 : 0;
        item.channel = channel;
        item.node = true;
        m_items.push_back(item);
        m_last = nullptr;
        m_switched = true;
    }

    std::size_t addEvents(std::size_t index)
    {
        std::size_t end = index;
        while (end < m_entries.size() && m_entries[end].kind == EntryKind::Event && !isSwitch(m_entries[end])
               && localTime(m_entries[end].at).date() == m_day)
            ++end;
        const auto count = static_cast<int>(end - index);
        TimelineItem item;
        item.entry = static_cast<int>(index);
        if (count >= kFoldFrom && !m_folding.all && !m_folding.unfolded.contains(m_entries[index].id)) {
            item.kind = TimelineKind::EventFold;
            item.count = count;
            m_items.push_back(item);
            return static_cast<std::size_t>(count);
        }
        item.kind = TimelineKind::Event;
        for (int i = 0; i < count; ++i, ++item.entry) {
            item.channel = m_entries[static_cast<std::size_t>(item.entry)].channel;
            m_items.push_back(item);
        }
        return static_cast<std::size_t>(count);
    }

    void addMessage(std::size_t index)
    {
        const Entry& entry = m_entries[index];
        const bool note = entry.kind == EntryKind::Note;
        TimelineItem item;
        item.kind = kindOf(entry);
        item.entry = static_cast<int>(index);
        item.channel = entry.channel;
        item.ours = entry.direction != domain::Direction::In;
        item.machine = entry.authorKind == domain::AuthorKind::Assistant;
        item.node = note || m_nodeDue;
        const bool continues = m_last && !note && m_last->kind == entry.kind && sameSender(*m_last, entry);
        // Right under "Moved to …" the customer needs no name: that line is the heading.
        const bool headed = m_switched && !item.ours;
        item.heading = note || (!continues && !headed);
        item.delivery = item.ours && !note;
        if (!item.ours)
            m_answered = m_items.size();
        else if (continues && !m_items.empty())
            m_items.back().delivery = false;
        m_items.push_back(item);
        m_switched = false;
        if (!note)
            m_nodeDue = false;
        m_last = note ? nullptr : &entry;
    }

    /// Once the customer has answered, it goes without saying that the message arrived.
    void keepLastDelivery()
    {
        for (std::size_t i = 0; i < m_answered; ++i)
            m_items[i].delivery = false;
    }

    std::span<const Entry> m_entries;
    const TimelineFolding& m_folding;
    std::vector<TimelineItem> m_items;
    QDate m_day;
    domain::EntryChannel m_channel = domain::EntryChannel::None;
    const Entry* m_last = nullptr; ///< the message before, if this one may go on with its run
    std::size_t m_answered = 0; ///< row of the customer's last message
    bool m_nodeDue = false;
    bool m_switched = false;
};

} // namespace

std::vector<TimelineItem> timelineItems(std::span<const Entry> entries, const TimelineFolding& folding)
{
    return Builder(entries, folding).build();
}

int firstUnread(std::span<const Entry> entries, int unread)
{
    int found = -1;
    for (auto i = static_cast<int>(entries.size()) - 1; i >= 0 && unread > 0; --i) {
        const Entry& entry = entries[static_cast<std::size_t>(i)];
        if (entry.direction != domain::Direction::In || !isTalk(entry))
            continue;
        found = i;
        --unread;
    }
    return found;
}

std::vector<domain::Attachment> listedAttachments(const Entry& entry)
{
    std::vector<domain::Attachment> listed;
    for (const domain::Attachment& attachment : entry.attachments) {
        const bool inText = !attachment.contentId.empty()
            && entry.html.find("cid:" + attachment.contentId) != std::string::npos;
        if (!inText)
            listed.push_back(attachment);
    }
    return listed;
}

} // namespace atalaya::models
