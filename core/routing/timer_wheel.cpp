#include "core/routing/timer_wheel.h"

namespace atalaya::routing {
namespace {

constexpr int kTickBits = 10; // 1.024 ms
constexpr std::uint64_t kLastTick = (std::uint64_t(1) << 42) - 1;

std::uint64_t tickOf(std::int64_t micros)
{
    return std::min(static_cast<std::uint64_t>(std::max<std::int64_t>(micros, 0)) >> kTickBits, kLastTick);
}

} // namespace

TimerWheel::TimerWheel()
{
    m_heads.fill(kNone);
}

TimerWheel::Handle TimerWheel::add(const Timer& timer)
{
    Handle handle = m_free;
    if (handle == kNone) {
        handle = static_cast<Handle>(m_nodes.size());
        if (m_nodes.size() == m_nodes.capacity()) // by a quarter: millions run here
            m_nodes.reserve(m_nodes.size() + m_nodes.size() / 4 + 64);
        m_nodes.emplace_back();
    } else {
        m_free = m_nodes[handle].next;
    }
    m_nodes[handle].due = timer.due;
    m_nodes[handle].kind = timer.kind;
    m_nodes[handle].entity = timer.entity;
    link(handle);
    ++m_size;
    return handle;
}

void TimerWheel::cancel(Handle handle)
{
    if (handle == kNone || m_nodes[handle].slot == kFree)
        return;
    if (m_nodes[handle].slot == kDue) {
        m_nodes[handle].slot = kCancelled;
        return;
    }
    unlink(handle);
    free(handle);
}

TimerWheel::Timer TimerWheel::peek(Handle handle) const
{
    const Node& node = m_nodes[handle];
    return {node.due, node.kind, node.entity};
}

std::optional<TimerWheel::Timer> TimerWheel::take(Handle handle)
{
    const bool alive = m_nodes[handle].slot == kDue;
    const Timer timer = peek(handle);
    free(handle);
    if (!alive)
        return std::nullopt;
    return timer;
}

std::vector<TimerWheel::Handle> TimerWheel::advance(std::int64_t now)
{
    std::vector<Handle> out;
    const std::uint64_t target = tickOf(now);
    while (const auto place = earliest()) {
        if (place->start > target)
            break;
        m_tick = std::max(m_tick, place->start);
        if (place->level > 0) {
            spread(*place);
            continue;
        }
        collect(*place, now, out);
        if (place->start == target)
            break; // what is left in this slot is due later in the same millisecond
    }
    m_tick = std::max(m_tick, target);
    return out;
}

std::optional<std::int64_t> TimerWheel::next() const
{
    const auto place = earliest();
    if (!place)
        return std::nullopt;
    static constexpr int kLookedAt = 64;
    std::optional<std::int64_t> least;
    int seen = 0;
    for (Index at = m_heads[static_cast<std::size_t>(place->level * kSlots + place->slot)]; at != kNone;
         at = m_nodes[at].next) {
        if (place->level > 0 && ++seen > kLookedAt)
            return static_cast<std::int64_t>(place->start << kTickBits);
        least = std::min(least.value_or(m_nodes[at].due), m_nodes[at].due);
    }
    return least;
}

std::optional<TimerWheel::Place> TimerWheel::earliest() const
{
    // A lower level ends before the next slot of the level above begins.
    for (int level = 0; level < kLevels; ++level) {
        const std::uint64_t used = m_used[static_cast<std::size_t>(level)];
        if (used == 0)
            continue;
        const int slot = std::countr_zero(used);
        const int shift = level * 6;
        const std::uint64_t above = (m_tick >> shift) & ~std::uint64_t(63);
        return Place{level, slot, (above | static_cast<std::uint64_t>(slot)) << shift};
    }
    return std::nullopt;
}

void TimerWheel::link(Handle handle)
{
    const std::uint64_t tick = std::max(tickOf(m_nodes[handle].due), m_tick);
    const std::uint64_t differs = tick ^ m_tick;
    const int level = differs == 0 ? 0 : (static_cast<int>(std::bit_width(differs)) - 1) / 6;
    const auto slot = static_cast<std::size_t>((tick >> (level * 6)) & 63);
    const std::size_t at = static_cast<std::size_t>(level) * kSlots + slot;
    Node& node = m_nodes[handle];
    node.slot = static_cast<std::uint16_t>(at);
    node.previous = kNone;
    node.next = m_heads[at];
    if (node.next != kNone)
        m_nodes[node.next].previous = handle;
    m_heads[at] = handle;
    m_used[static_cast<std::size_t>(level)] |= std::uint64_t(1) << slot;
}

void TimerWheel::unlink(Handle handle)
{
    const Node& node = m_nodes[handle];
    if (node.previous != kNone)
        m_nodes[node.previous].next = node.next;
    else
        m_heads[node.slot] = node.next;
    if (node.next != kNone)
        m_nodes[node.next].previous = node.previous;
    if (m_heads[node.slot] == kNone)
        m_used[node.slot / kSlots] &= ~(std::uint64_t(1) << (node.slot % kSlots));
}

void TimerWheel::free(Handle handle)
{
    m_nodes[handle].slot = kFree;
    m_nodes[handle].next = m_free;
    m_free = handle;
    --m_size;
}

void TimerWheel::collect(const Place& place, std::int64_t now, std::vector<Handle>& out)
{
    Index at = m_heads[static_cast<std::size_t>(place.slot)];
    while (at != kNone) {
        const Index after = m_nodes[at].next;
        if (m_nodes[at].due <= now) {
            unlink(at);
            m_nodes[at].slot = kDue;
            out.push_back(at);
        }
        at = after;
    }
}

void TimerWheel::spread(const Place& place)
{
    const std::size_t slot = static_cast<std::size_t>(place.level * kSlots + place.slot);
    Index at = m_heads[slot];
    m_heads[slot] = kNone;
    m_used[static_cast<std::size_t>(place.level)] &= ~(std::uint64_t(1) << place.slot);
    while (at != kNone) {
        const Index after = m_nodes[at].next;
        link(at);
        at = after;
    }
}

} // namespace atalaya::routing
