#include "tests/bench/desk_line.h"

#include "core/protocol/codec.h"
#include "tests/bench/scratch.h"

namespace atalaya::bench {
namespace {

constexpr std::chrono::seconds kLongest{10};

} // namespace

DeskLines::DeskLines(std::string url, std::string fingerprint)
    : m_url(std::move(url))
    , m_fingerprint(std::move(fingerprint))
    , m_client(net::WebSocketClient::create())
{
}

DeskLines::~DeskLines()
{
    m_client.reset();
}

void DeskLines::fail(Line& line)
{
    const std::lock_guard lock(m_mutex);
    line.failed = true;
    m_changed.notify_all();
}

bool DeskLines::open(const std::string& token)
{
    Line& line = *m_lines.emplace_back(std::make_unique<Line>());
    line.token = token;
    net::ClientOptions options;
    options.url = m_url;
    options.pinnedFingerprint = m_fingerprint;
    m_client->connect(std::move(options), [this, &line](Result<std::shared_ptr<net::Connection>> made) {
        if (!made)
            return fail(line);
        line.connection = *made;
        line.connection->setHandlers({[this, &line](const std::string& text) { received(line, text); },
                                      [this, &line](const Error&) { fail(line); }});
        line.connection->send(
            protocol::encode(protocol::Hello{.client = "bench", .token = line.token, .device = "bench"}));
        line.connection->send(protocol::encode(protocol::SyncRequest{}));
    });
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, kLongest, [&line] { return line.ready || line.failed; });
    return line.ready && !line.failed;
}

void DeskLines::received(Line& line, const std::string& text)
{
    const double at = nowMs();
    const std::lock_guard lock(m_mutex);
    if (!line.ready) {
        // A page of a snapshot is large; its last one says so near the end of the text.
        const auto message = protocol::decodeServerMessage(text);
        const auto* page = message ? std::get_if<protocol::SyncPage>(&*message) : nullptr;
        line.ready = page && page->last;
        if (line.ready)
            m_changed.notify_all();
        return;
    }
    if (m_marker.empty() || text.find(m_marker) == std::string::npos)
        return;
    m_arrivals.push_back(at);
    if (m_arrivals.size() == m_lines.size())
        m_changed.notify_all();
}

void DeskLines::send(std::size_t line, const protocol::ClientMessage& message)
{
    m_lines[line]->connection->send(protocol::encode(message));
}

void DeskLines::lookFor(std::string marker)
{
    const std::lock_guard lock(m_mutex);
    m_marker = std::move(marker);
    m_arrivals.clear();
}

std::vector<double> DeskLines::waitForAll()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, kLongest, [this] { return m_arrivals.size() == m_lines.size(); });
    return m_arrivals;
}

} // namespace atalaya::bench
