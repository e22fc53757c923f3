#pragma once

#include "tests/simulation/desk_world/broker_computer.h"

namespace atalaya::test {

/// How likely it is that the submission server does something else than take a mail.
struct PeerFaults {
    double refuses = 0;
    double temporary = 0;
    double cutAfterData = 0; ///< the line goes before the answer: it took it, or not
};

/// The submission server. It remembers what it took: "sent twice" is counted here.
class MailPeer final : public broker::MailSender {
public:
    MailPeer(Timeline& timeline, BrokerComputer& broker) : m_timeline(timeline), m_broker(broker) { }

    void send(broker::MailDraft draft) override;

    struct Letter {
        std::string text;
        domain::TicketId ticket;
        int taken = 0;
        int attempts = 0; ///< that began
        int temporary = 0;
        bool refused = false; ///< for good, the last time
        bool silent = false; ///< some attempt ended without an answer that the broker heard
    };
    /// By entry.
    const std::map<domain::EntryId, Letter>& letters() const { return m_letters; }
    const std::vector<std::string>& takenIds() const { return m_takenIds; } ///< message ids

    PeerFaults faults;
    std::function<void(const broker::MailDraft&)> begins; ///< told of each attempt

private:
    void begin(const broker::MailDraft& draft);
    void arrive(const broker::MailDraft& draft, int life);
    void answer(domain::EntryId entry, broker::SendOutcome outcome);

    Timeline& m_timeline;
    BrokerComputer& m_broker;
    std::map<domain::EntryId, Letter> m_letters;
    std::vector<std::string> m_takenIds;
};

} // namespace atalaya::test
