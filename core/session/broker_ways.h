#pragma once

#include "core/session/transport.h"

#include <string>
#include <vector>

namespace atalaya::session {

/// The addresses of one company's brokers and the way to each, in the order in which they are tried. The
/// first is the one where the person signed in. All have to stand on the same data: the token and the replica
/// are of that.
///
/// A certificate that the person accepted belongs to the address it was seen at. Another address is used if
/// the system trusts its certificate, or if it is the very same certificate.
class BrokerWays {
public:
    /// With one way only.
    explicit BrokerWays(std::unique_ptr<Transport> only);

    /// Names the others. Ways in use go on; `home` is the address of the first one.
    void set(const Address& home, const std::vector<std::string>& others, TransportFactory factory);

    Transport& current() noexcept { return *m_present; }
    bool atHome() const noexcept { return m_at == 0; }
    const std::string& url() const noexcept { return m_ways[m_at].address.url; }
    std::size_t count() const noexcept { return m_ways.size(); }
    /// Each address once.
    std::vector<std::string> urls() const;

    /// Goes on to the next that can be used; after the last comes the first.
    void next();
    void goHome();

private:
    struct Way {
        Address address;
        std::shared_ptr<Transport> transport; ///< made when it is needed
    };
    bool use(std::size_t index);

    std::vector<Way> m_ways;
    std::vector<std::shared_ptr<Transport>> m_former; ///< requests of theirs may still be on the way
    TransportFactory m_factory;
    std::size_t m_at = 0;
    std::shared_ptr<Transport> m_present;
};

/// Those of `urls` that may follow `home`: not twice, at most eight, and none that is less protected than
/// home is.
std::vector<std::string> usableOthers(const std::string& home, const std::vector<std::string>& urls);

} // namespace atalaya::session
