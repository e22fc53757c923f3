#include "core/net/gate.h"

namespace atalaya::net {
namespace {

constexpr std::size_t kSpare = 64; // connections over a limit that are still told why

} // namespace

Gate::Verdict Gate::judge(const std::string& address) const
{
    const auto found = m_perAddress.find(address);
    const std::size_t here = found == m_perAddress.end() ? 0 : found->second;
    if (m_guests.size() >= m_maxAll + kSpare || here >= m_maxPerAddress + kSpare)
        return Verdict::Full;
    return m_guests.size() >= m_maxAll || here >= m_maxPerAddress ? Verdict::Overloaded : Verdict::Welcome;
}

std::uint64_t Gate::enter(const std::string& address, std::weak_ptr<HttpSession> session)
{
    m_count.add();
    ++m_perAddress[address];
    m_guests.emplace(++m_lastId, Guest{address, std::move(session)});
    return m_lastId;
}

void Gate::leave(std::uint64_t id)
{
    const auto guest = m_guests.find(id);
    if (guest == m_guests.end())
        return;
    if (const auto found = m_perAddress.find(guest->second.address); --found->second == 0)
        m_perAddress.erase(found);
    m_guests.erase(guest);
    m_count.remove();
}

void Gate::forEach(void (HttpSession::*function)())
{
    for (const auto& [id, guest] : m_guests)
        if (const auto session = guest.session.lock())
            session->loop()->post([session, function] { (session.get()->*function)(); });
}

} // namespace atalaya::net
