#pragma once

#include "tests/simulation/desk_world/mail_peer.h"

namespace atalaya::test {

/// Customers who write, and the mailbox that keeps their mail until the broker has taken it in.
class Customers {
public:
    Customers(Timeline& timeline, BrokerComputer& broker, const MailPeer& peer)
        : m_timeline(timeline)
        , m_broker(broker)
        , m_peer(peer)
    {
    }

    /// A mail: about something new, or an answer to a mail of the company or of a customer.
    void write();
    /// The broker fetches what is there; now and then also what it has taken already.
    void fetch();

    struct Mail {
        std::string messageId;
        std::string text;
        std::string raw;
        bool taken = false; ///< the broker said that it has it
    };
    const std::vector<Mail>& mails() const { return m_mails; }
    bool allTaken() const;
    /// What it took is in the mailbox still, and it does not know that it took it.
    void forgetTaken()
    {
        for (Mail& mail : m_mails)
            mail.taken = false;
    }

    double fetchesAgain = 0; ///< how likely
    domain::ChannelAccountId account;

private:
    Timeline& m_timeline;
    BrokerComputer& m_broker;
    const MailPeer& m_peer;
    std::vector<Mail> m_mails;
};

} // namespace atalaya::test
