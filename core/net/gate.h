#pragma once

#include "core/net/http_session.h"
#include "core/net/open_count.h"

#include <map>

namespace atalaya::net {

/// Who is connected, and who may connect. Only used on one loop, but for count().
class Gate {
public:
    enum class Verdict {
        Welcome,
        Overloaded, ///< over a limit: is told so, with 503
        Full ///< so far over the limit that not even that is affordable
    };

    Gate(std::size_t maxAll, std::size_t maxPerAddress) : m_maxAll(maxAll), m_maxPerAddress(maxPerAddress) { }

    /// The verdict on one more connection from this address.
    Verdict judge(const std::string& address) const;
    std::uint64_t enter(const std::string& address, std::weak_ptr<HttpSession> session);
    void leave(std::uint64_t id);
    /// Calls the function for each session that is still there, on the session's loop.
    void forEach(void (HttpSession::*function)());
    OpenCount& count() { return m_count; }

private:
    struct Guest {
        std::string address;
        std::weak_ptr<HttpSession> session;
    };

    const std::size_t m_maxAll;
    const std::size_t m_maxPerAddress;
    std::map<std::uint64_t, Guest> m_guests;
    std::map<std::string, std::size_t> m_perAddress;
    std::uint64_t m_lastId = 0;
    OpenCount m_count;
};

} // namespace atalaya::net
