#pragma once

#include "core/session/transport.h"
#include "tests/simulation/desk_world/computer.h"

namespace atalaya::test {

/// What passes between one desk and the broker, and what goes wrong there.
struct WireFaults {
    bool up = true; ///< packets pass
    Duration delayLow{std::chrono::milliseconds(1)};
    Duration delayHigh{std::chrono::milliseconds(80)};
    double loseRequest = 0; ///< of HTTP, before it is carried out
    double loseReply = 0; ///< carried out, but nobody hears of it
    double doublePage = 0; ///< a page comes twice
    double losePage = 0; ///< a page is missing in the middle
    double doubleCommand = 0;
};

/// Looks at every message that a living program gave to the line.
struct WireTap {
    std::function<void(const std::string&)> toBroker;
    std::function<void(const std::string&)> toDesk;
};

class Pipe;

/// The way between one desk and the broker: connections with order, delay, silence and sudden ends.
class Wire {
public:
    Wire(Timeline& timeline, Computer& desk, Computer& broker)
        : m_timeline(timeline)
        , m_desk(desk)
        , m_broker(broker)
    {
    }
    ~Wire();

    std::unique_ptr<session::Transport> transport();
    /// The connections end; both sides hear of it.
    void drop();
    /// They end, but nobody hears of it.
    void breakSilently();
    /// One of the programs has ended.
    void ended(const Computer& computer, bool silently);
    /// Nothing of the past is held on to.
    void forget();

    Timeline& timeline() { return m_timeline; }
    Computer& desk() { return m_desk; }
    Computer& broker() { return m_broker; }
    Duration delay();

    WireFaults faults;
    WireTap tap;
    std::function<void(std::shared_ptr<net::Connection>)> accept; ///< at the broker
    net::HttpHandler handle;

private:
    friend class WireTransport;
    Timeline& m_timeline;
    Computer& m_desk;
    Computer& m_broker;
    std::vector<std::shared_ptr<Pipe>> m_pipes;
};

} // namespace atalaya::test
