#include "core/session/broker_ways.h"

#include "core/base/log.h"
#include "core/base/text.h"

#include <algorithm>
#include <spdlog/spdlog.h>

namespace atalaya::session {
namespace {

constexpr std::size_t kMostOthers = 8;

} // namespace

BrokerWays::BrokerWays(std::unique_ptr<Transport> only) : m_ways(1), m_present(std::move(only))
{
    m_ways.front().transport = m_present;
}

void BrokerWays::set(const Address& home, const std::vector<std::string>& others, TransportFactory factory)
{
    std::vector<Address> addresses{home};
    for (const std::string& url : usableOthers(home.url, others)) {
        if (!home.fingerprint.empty())
            addresses.push_back({url, home.fingerprint}); // the very same certificate
        addresses.push_back({url, {}}); // or one that the system trusts
    }
    std::vector<Way> ways;
    std::size_t at = 0;
    for (std::size_t i = 0; i < addresses.size(); ++i) {
        Way way{addresses[i], nullptr};
        for (const Way& old : m_ways)
            if (&old == &m_ways.front() ? i == 0
                                        : old.address.url == way.address.url
                        && old.address.fingerprint == way.address.fingerprint)
                way.transport = old.transport;
        if (way.transport && way.transport == m_present)
            at = i;
        ways.push_back(std::move(way));
    }
    for (const Way& old : m_ways)
        if (old.transport && std::ranges::find(ways, old.transport, &Way::transport) == ways.end())
            m_former.push_back(old.transport);
    m_ways = std::move(ways);
    m_factory = std::move(factory);
    m_at = at;
}

std::vector<std::string> BrokerWays::urls() const
{
    std::vector<std::string> out;
    for (const Way& way : m_ways)
        if (std::ranges::find(out, way.address.url) == out.end())
            out.push_back(way.address.url);
    return out;
}

bool BrokerWays::use(std::size_t index)
{
    Way& way = m_ways[index];
    if (!way.transport && m_factory) {
        auto made = m_factory(way.address);
        if (!made) {
            log::session().warn("broker {}: {}", way.address.url, made.error().str());
            return false;
        }
        way.transport = *std::move(made);
    }
    if (!way.transport)
        return false;
    m_at = index;
    m_present = way.transport;
    return true;
}

void BrokerWays::next()
{
    for (std::size_t step = 1; step <= m_ways.size(); ++step)
        if (use((m_at + step) % m_ways.size()))
            return;
}

void BrokerWays::goHome()
{
    static_cast<void>(use(0)); // the first one's is there from the beginning
}

std::vector<std::string> usableOthers(const std::string& home, const std::vector<std::string>& urls)
{
    const bool isProtected = startsWithIgnoreCase(home, "https://");
    std::vector<std::string> out;
    for (const std::string& given : urls) {
        std::string url(trimmed(given));
        while (url.ends_with('/'))
            url.pop_back();
        const bool known = asciiLower(url) == asciiLower(home) || std::ranges::find(out, url) != out.end();
        const bool plain = isProtected && !startsWithIgnoreCase(url, "https://");
        const bool oneLine = url.find_first_of("\r\n") == std::string::npos;
        if (!url.empty() && !known && !plain && oneLine && out.size() < kMostOthers)
            out.push_back(std::move(url));
    }
    return out;
}

} // namespace atalaya::session
