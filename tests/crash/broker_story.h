#pragma once

#include "tests/core/broker/broker_world.h"
#include "tests/crash/recording_disk.h"

#include <limits>
#include <optional>

namespace atalaya::test {

/// A story of routing told to the real broker over its real doors, with what it promised and when.
class BrokerStory {
public:
    /// Something that was asked for and, perhaps, promised: by the number of steps of the disk.
    struct Moment {
        std::size_t asked = 0;
        std::size_t promised = std::numeric_limits<std::size_t>::max();
    };
    /// What happens to one customer: 0 the message is taken in, 1 an agent has it, 2 it is solved.
    struct Customer {
        std::string text; ///< also the subject of the ticket
        std::vector<Moment> stages;
        std::optional<Moment> note; ///< of the agent
    };

    BrokerStory(RecordingDisk& disk, const std::filesystem::path& folder);

    /// Until the router has heard so many events. Empty, or what went wrong.
    std::string run(int events);

    const std::vector<Customer>& customers() const { return m_customers; }
    Instant ends() const { return m_world.clock.now(); }
    int events() const { return m_events; }
    /// The request that takes in the message of a customer; repeated, it is the same message.
    net::HttpRequest intakeOf(std::size_t customer) const;

    static constexpr const char* kFile = "broker.db";

private:
    std::string bring();
    std::string takeOffer();
    std::string decline();
    std::string solve();
    std::string write(std::size_t customer);
    std::string goAndCome();
    bool command(const domain::Command& command, Moment& moment);
    std::size_t now() const { return m_disk.steps().size(); }
    std::optional<domain::Offer> openOffer();
    std::size_t customerOf(domain::TicketId ticket);

    RecordingDisk& m_disk;
    broker::test::World m_world;
    broker::test::Desk& m_ana;
    std::string m_token;
    std::string m_account;
    std::vector<Customer> m_customers;
    std::vector<domain::TicketId> m_tickets; ///< of the customers
    std::vector<std::size_t> m_taken; ///< customers whom ana has, oldest first
    int m_events = 0;
};

} // namespace atalaya::test
