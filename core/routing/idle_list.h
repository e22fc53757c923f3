#pragma once

#include "core/routing/bitset.h"

namespace atalaya::routing {

/// Numbers in the order in which they came; any of them can be taken out.
class IdleList {
public:
    bool contains(Index at) const { return at < m_links.size() && m_links[at].in; }
    std::size_t size() const { return m_size; }
    Index oldest() const { return m_oldest; }

    void add(Index at)
    {
        if (at >= m_links.size())
            m_links.resize(at + 1);
        m_links[at] = {m_newest, kNone, true};
        (m_newest == kNone ? m_oldest : m_links[m_newest].newer) = at;
        m_newest = at;
        ++m_size;
    }
    void remove(Index at)
    {
        const Link link = m_links[at];
        (link.older == kNone ? m_oldest : m_links[link.older].newer) = link.newer;
        (link.newer == kNone ? m_newest : m_links[link.newer].older) = link.older;
        m_links[at] = {};
        --m_size;
    }

private:
    struct Link {
        Index older = kNone;
        Index newer = kNone;
        bool in = false;
    };

    std::vector<Link> m_links;
    Index m_oldest = kNone;
    Index m_newest = kNone;
    std::size_t m_size = 0;
};

} // namespace atalaya::routing
