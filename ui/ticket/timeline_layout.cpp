#include "ui/ticket/timeline_layout.h"

#include "ui/kit/theme.h"

#include <algorithm>

namespace atalaya::ticket {
namespace {

using models::TimelineItem;
using models::TimelineKind;

constexpr int kAround = 300; ///< px measured above and below the screen
constexpr int kKept = 240; ///< layouts held at once; others keep their height only

bool sameLooks(TimelineItem a, TimelineItem b)
{
    a.entry = b.entry = 0;
    return a == b;
}

} // namespace

void TimelineLayout::setEntries(std::vector<domain::Entry> entries, bool more, bool canRetry,
                                const NewLine& fresh)
{
    m_folding.firstNew = fresh.first;
    m_folding.news = fresh.count;
    const std::vector<domain::Entry> before = std::exchange(m_entries, std::move(entries));
    m_more = more;
    const bool other = std::exchange(m_canRetry, canRetry) != canRetry;
    rebuild(before);
    for (std::size_t i = 0; other && i < m_items.size(); ++i)
        if (entryOf(static_cast<int>(i)).delivery == domain::Delivery::Failed)
            forget(static_cast<int>(i));
}

void TimelineLayout::rebuild(const std::vector<domain::Entry>& before)
{
    std::map<std::pair<domain::EntryId, TimelineKind>, std::size_t> known;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        known[{before[std::size_t(m_items[i].entry)].id, m_items[i].kind}] = i;
    const std::vector<TimelineItem> oldItems =
        std::exchange(m_items, models::timelineItems(m_entries, m_folding));
    std::vector<Row> oldRows = std::exchange(m_rows, {});
    if (m_more && !m_entries.empty()) {
        TimelineItem earlier;
        earlier.kind = TimelineKind::Earlier;
        earlier.count = 0;
        m_items.insert(m_items.begin(), earlier);
    }
    m_rows.resize(m_items.size());
    m_itemOf.clear();
    m_indexOf.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_indexOf[m_entries[i].id] = static_cast<int>(i);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const TimelineItem& item = m_items[i];
        const domain::Entry& entry = m_entries[std::size_t(item.entry)];
        for (int n = 0; n < item.count; ++n)
            m_itemOf[m_entries[std::size_t(item.entry + n)].id] = static_cast<int>(i);
        const auto found = known.find({entry.id, item.kind});
        if (found != known.end() && sameLooks(oldItems[found->second], item)
            && before[std::size_t(oldItems[found->second].entry)] == entry)
            m_rows[i] = std::move(oldRows[found->second]);
        else
            m_rows[i].height = estimatedHeight(item, entry, m_width);
    }
    m_topsStale = true;
}

void TimelineLayout::setWidth(double width, bool mirrored)
{
    if (width == m_width && mirrored == m_mirrored)
        return;
    m_width = width;
    m_mirrored = mirrored;
    invalidate();
}

void TimelineLayout::invalidate()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i] = {};
        m_rows[i].height = estimatedHeight(m_items[i], entryOf(static_cast<int>(i)), m_width);
    }
    m_topsStale = true;
}

void TimelineLayout::setPicture(const domain::EntryId& entry, const QString& contentId, const QImage& picture)
{
    m_pictures[entry].insert(contentId, picture);
    forget(itemOf(entry));
}

void TimelineLayout::setTranslation(const domain::EntryId& entry, const std::optional<TranslatedText>& text)
{
    if (text)
        m_translations[entry] = *text;
    else
        m_translations.erase(entry);
    forget(itemOf(entry));
}

void TimelineLayout::toggleAll()
{
    m_folding.all = !m_folding.all;
    m_quotes.clear();
    m_folding.unfolded.clear();
    if (m_folding.all)
        for (const domain::Entry& entry : m_entries)
            m_quotes.insert(entry.id);
    rebuild(std::vector<domain::Entry>(m_entries));
    invalidate();
}

void TimelineLayout::toggle(int item, Foldable part)
{
    const domain::EntryId id = entryOf(item).id;
    if (part == Foldable::Events) {
        m_folding.unfolded.insert(id);
        return rebuild(std::vector<domain::Entry>(m_entries));
    }
    std::set<domain::EntryId>& shown = part == Foldable::Quote ? m_quotes : m_addresses;
    if (shown.erase(id) == 0)
        shown.insert(id);
    forget(item);
}

const domain::Entry& TimelineLayout::entryOf(int item) const
{
    return m_entries[std::size_t(m_items[std::size_t(item)].entry)];
}

int TimelineLayout::itemOf(const domain::EntryId& entry) const
{
    const auto found = m_itemOf.find(entry);
    return found == m_itemOf.end() ? -1 : found->second;
}

int TimelineLayout::indexOf(const domain::EntryId& entry) const
{
    const auto found = m_indexOf.find(entry);
    return found == m_indexOf.end() ? -1 : found->second;
}

void TimelineLayout::updateTops() const
{
    if (!m_topsStale)
        return;
    m_tops.resize(m_rows.size() + 1);
    double y = kit::theme().px(6);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_tops[i] = y;
        y += m_rows[i].height;
    }
    m_tops.back() = y;
    m_topsStale = false;
}

double TimelineLayout::top(int item) const
{
    updateTops();
    return m_tops[std::size_t(item)];
}

double TimelineLayout::height() const
{
    updateTops();
    return m_rows.empty() ? 0 : m_tops.back() + kit::theme().px(10);
}

int TimelineLayout::itemAt(double y) const
{
    updateTops();
    if (m_rows.empty())
        return -1;
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end() - 1, y);
    return std::max(0, static_cast<int>(after - m_tops.begin()) - 1);
}

const ItemLayout& TimelineLayout::ensure(int item)
{
    Row& row = m_rows[std::size_t(item)];
    if (!row.layout) {
        const domain::Entry& entry = entryOf(item);
        ItemOptions options;
        options.width = m_width;
        options.mirrored = m_mirrored;
        options.quoteUnfolded = m_quotes.contains(entry.id);
        options.addressesUnfolded = m_addresses.contains(entry.id);
        options.canRetry = m_canRetry;
        if (const auto found = m_pictures.find(entry.id); found != m_pictures.end())
            options.pictures = found->second;
        if (const auto found = m_translations.find(entry.id); found != m_translations.end())
            options.translation = found->second;
        row.layout = std::make_unique<ItemLayout>(layOut(m_items[std::size_t(item)], entry, options));
        if (row.height != row.layout->height)
            m_topsStale = true;
        row.height = row.layout->height;
        row.measured = true;
    }
    return *row.layout;
}

void TimelineLayout::forget(int item)
{
    if (item < 0)
        return;
    m_rows[std::size_t(item)].layout.reset();
    m_rows[std::size_t(item)].measured = false;
}

void TimelineLayout::forgetFar(int first, int last)
{
    const auto held = std::ranges::count_if(m_rows, [](const Row& row) { return row.layout != nullptr; });
    if (held <= kKept)
        return;
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i)
        if (i < first - kKept / 4 || i > last + kKept / 4)
            m_rows[std::size_t(i)].layout.reset();
}

TimelineLayout::Anchor TimelineLayout::anchorAt(double scroll, double view) const
{
    Anchor anchor;
    if (m_rows.empty() || scroll >= largestScroll(view) - 1)
        return anchor;
    // The first row that is measured: what stands above it may still change its height.
    int item = itemAt(scroll);
    const int last = itemAt(scroll + view);
    int chosen = item;
    while (item <= last && !isMeasured(item))
        ++item;
    if (item <= last)
        chosen = item;
    anchor.end = false;
    anchor.entry = entryOf(chosen).id;
    anchor.kind = m_items[std::size_t(chosen)].kind;
    anchor.offset = top(chosen) - scroll;
    return anchor;
}

double TimelineLayout::largestScroll(double view) const
{
    return std::max(0.0, height() - view);
}

double TimelineLayout::scrollFor(const Anchor& anchor, double view) const
{
    const double most = largestScroll(view);
    if (anchor.end)
        return most;
    int item = itemOf(anchor.entry);
    // A day line or "Show earlier" is found by what follows it.
    for (int i = std::max(0, item - 3); i < item; ++i)
        if (m_items[std::size_t(i)].kind == anchor.kind && entryOf(i).id == anchor.entry)
            item = i;
    return item < 0 ? most : std::clamp(top(item) - anchor.offset, 0.0, most);
}

double TimelineLayout::settle(const Anchor& anchor, double view)
{
    const double around = kit::theme().px(kAround);
    double scroll = scrollFor(anchor, view);
    for (bool changed = !m_rows.empty(); changed;) {
        changed = false;
        const int first = itemAt(scroll - around);
        const int last = itemAt(scroll + view + around);
        for (int i = first; i <= last; ++i) {
            changed = changed || !isMeasured(i);
            ensure(i);
        }
        scroll = scrollFor(anchor, view);
        if (!changed)
            forgetFar(first, last);
    }
    return scroll;
}

} // namespace atalaya::ticket
