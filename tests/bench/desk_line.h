#pragma once

#include "core/net/websocket_client.h"
#include "core/protocol/messages.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <vector>

namespace atalaya::bench {

/// Many desks' lines to one broker, each its own TLS WebSocket, served by one thread. They look only for the
/// event that is waited for: reading the rest is work of two hundred other machines.
class DeskLines {
public:
    explicit DeskLines(std::string url, std::string fingerprint);
    ~DeskLines();

    /// Signs in and fetches everything there is; blocks. False if it fails.
    bool open(const std::string& token);
    std::size_t count() const { return m_lines.size(); }
    void send(std::size_t line, const protocol::ClientMessage& message);

    /// Forgets what arrived and looks for this text from now on.
    void lookFor(std::string marker);
    /// Waits until every line has got the text; when each did (milliseconds, see nowMs). Fewer after ten
    /// seconds.
    std::vector<double> waitForAll();

private:
    struct Line {
        std::shared_ptr<net::Connection> connection;
        std::string token;
        bool ready = false;
        bool failed = false;
    };
    void received(Line& line, const std::string& text);
    void fail(Line& line);

    std::string m_url;
    std::string m_fingerprint;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::string m_marker;
    std::vector<double> m_arrivals;
    std::vector<std::unique_ptr<Line>> m_lines;
    std::unique_ptr<net::WebSocketClient> m_client; // last: its thread uses the rest
};

} // namespace atalaya::bench
