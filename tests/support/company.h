#pragma once

#include "core/broker/broker.h"
#include "core/session/transport.h"

#include <deque>
#include <map>

namespace atalaya::test {

inline const Instant kNoon = fromMicros(1'763'640'000'000'000);

/// A broker in memory, without threads, with a small company: queues Flights, Baggage and Triage, one
/// mailbox; ana and ben work in Flights, bea in Baggage, lea leads both. Password of all: "open sesame".
class Company {
public:
    explicit Company(broker::BrokerOptions options = {.sandbox = true});

    /// Lets the broker do what it can do now. How much that was.
    std::size_t settle();
    /// For session::makeLocalTransport.
    session::LocalBroker door();
    /// Another database, with the same people, stands behind the same door.
    void replace();
    /// What the database is now, as a backup in a file.
    void backUp(const std::filesystem::path& file);
    /// The broker goes on with such a backup, as `atalayactl restore` leaves it. `marked`: it says so itself.
    void restore(const std::filesystem::path& file, bool marked = true);

    /// As if other programs or people had done it.
    void apply(const std::function<Result<void>(broker::Turn&)>& work);
    domain::TicketId addTicket(const std::string& queue, const std::string& subject,
                               const std::string& login = {});
    void addTickets(int howMany, const std::string& queue, const std::string& login = {});
    domain::EntryId customerWrites(domain::TicketId ticket, const std::string& text);

    domain::Ticket ticket(domain::TicketId id);
    std::vector<domain::Entry> entries(domain::TicketId id);
    domain::QueueId queue(const std::string& name) const { return m_queues.at(name); }
    domain::AgentId agent(const std::string& login) const { return m_agents.at(login); }
    broker::Broker& broker() { return *m_broker; }

    ManualClock clock{kNoon};
    SeededRandom random{7};

private:
    void open();
    void open(storage::BrokerStores stores);
    void fill();
    Result<void> addPeople(broker::Turn& turn);
    domain::Ticket newTicket(broker::Turn& turn, const std::string& queue, const std::string& login);

    broker::BrokerOptions m_options;
    std::unique_ptr<broker::Broker> m_broker;
    std::deque<std::function<void()>> m_tasks;
    std::map<std::string, domain::QueueId> m_queues;
    std::map<std::string, domain::AgentId> m_agents;
    int m_customers = 0;
    Instant m_backedUpAt;
};

domain::ReplyToTicket replyTo(const domain::Ticket& ticket, const std::string& text, domain::EntryId entry);

} // namespace atalaya::test
