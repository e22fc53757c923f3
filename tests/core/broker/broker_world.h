#pragma once

#include "core/broker/broker.h"
#include "core/net/memory_connection.h"
#include "core/protocol/codec.h"
#include "tests/core/broker/faulty_connection.h"

#include <deque>
#include <map>

/// A broker in memory with a clock that stands still, and desks that talk to it. No threads: everything
/// happens in settle().
namespace atalaya::broker::test {

inline const Instant kNoon = fromMicros(1'763'640'000'000'000);

/// One workstation, as far as the broker can tell.
class Desk {
public:
    Desk(Broker& broker, net::Post post);

    void send(const protocol::ClientMessage& message) { m_connection->send(protocol::encode(message)); }
    void sendText(std::string text) { m_connection->send(std::move(text)); }
    void hello(const std::string& token)
    {
        send(protocol::Hello{.client = "test", .token = token, .device = "desk"});
    }
    /// Sends a command under a new id (or the one given); its id.
    domain::CommandId run(const domain::Command& command, std::optional<domain::CommandId> id = {});
    void close() { m_connection->close(net::CloseReason::Normal); }

    template <typename T> std::vector<T> all() const
    {
        std::vector<T> out;
        for (const protocol::ServerMessage& one : m_received)
            if (const T* found = std::get_if<T>(&one))
                out.push_back(*found);
        return out;
    }
    template <typename T> std::optional<T> last() const
    {
        const auto found = all<T>();
        return found.empty() ? std::nullopt : std::optional(found.back());
    }
    /// The newest state of everything of a kind, as a replica would have it.
    template <typename T> std::vector<T> replica() const
    {
        std::map<Uuid, T> byId;
        for (const protocol::SyncPage& page : all<protocol::SyncPage>())
            for (const protocol::Change& change : page.changes) {
                if (const T* one = std::get_if<T>(&change.body))
                    byId.insert_or_assign(one->id.uuid(), *one);
                else if (const auto* gone = std::get_if<protocol::Removed>(&change.body))
                    byId.erase(gone->id);
            }
        std::vector<T> out;
        for (auto& [id, one] : byId)
            out.push_back(std::move(one));
        return out;
    }
    std::optional<protocol::Answer> answer(domain::CommandId id) const;
    std::int64_t position() const;
    void forget() { m_received.clear(); }
    bool isClosed() const { return m_closed; }
    std::weak_ptr<net::Connection> brokersEnd() const { return m_brokersEnd; }

private:
    std::shared_ptr<net::Connection> m_connection;
    std::weak_ptr<net::Connection> m_brokersEnd;
    std::vector<protocol::ServerMessage> m_received;
    bool m_closed = false;
    std::uint8_t m_nextId = 1;
    static inline int s_desks = 0;
    int m_number = ++s_desks;
};

class World {
public:
    /// With a queue "General", a triage queue, a mailbox, and agents ana (agent), lea (lead) and adam
    /// (administrator); password of all: "open sesame".
    explicit World(BrokerOptions options = {}, std::filesystem::path file = {});
    ~World();

    /// Lets everything happen that can happen now.
    void settle();
    void wait(Duration by);
    /// Closes the broker and opens it again on the same file.
    void restart();

    net::HttpResponse request(std::string method, std::string path, std::string body = {},
                              std::string token = {}, net::HttpHeaders headers = {});
    /// A token of that agent, without the cost of a password.
    std::string token(const std::string& login);
    Desk& desk(const std::string& login, bool sync = true);
    Desk& connect();

    /// Takes in a mail through the front door; the ticket it went to.
    domain::TicketId mail(const std::string& from, const std::string& subject, const std::string& text,
                          const std::string& extraHeaders = {});
    /// A WhatsApp message through the same door.
    net::HttpResponse whatsApp(const std::string& externalId, const std::string& from,
                               const std::string& text);
    domain::Ticket ticket(domain::TicketId id);
    std::vector<domain::Ticket> tickets();
    std::vector<domain::Entry> entries(domain::TicketId id);
    const domain::Agent& agent(const std::string& login);
    domain::QueueId queue(const std::string& name);
    domain::ChannelAccountId account();

    ManualClock clock{kNoon};
    SeededRandom random{7};
    FaultyConnection* database = nullptr;
    std::unique_ptr<Broker> broker;

    /// Does something in a turn of the engine.
    Result<void> apply(const std::function<Result<void>(Turn&)>& work);

private:
    void open();
    void fill();

    BrokerOptions m_options;
    std::filesystem::path m_file;
    std::deque<std::function<void()>> m_posts;
    std::deque<Desk> m_desks;
    std::vector<domain::Agent> m_agents;
    std::vector<domain::Queue> m_queues;
    int m_mails = 0;
};

/// JSON value at "a.b" of an object, as text; empty if it is not there.
std::string field(const std::string& json, const std::string& name);

} // namespace atalaya::broker::test
