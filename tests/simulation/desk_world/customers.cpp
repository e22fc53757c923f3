#include "tests/simulation/desk_world/customers.h"

#include <algorithm>

namespace atalaya::test {

void Customers::write()
{
    Mail mail;
    const std::string number = std::to_string(m_mails.size() + 1);
    mail.messageId = "<question-" + number + "@mail.example>";
    mail.text = "Question " + number + ": where is my bag?";
    std::string before;
    const auto& ours = m_peer.takenIds();
    if (!ours.empty() && m_timeline.chance(0.5))
        before = ours[m_timeline.random().below(ours.size())];
    else if (!m_mails.empty() && m_timeline.chance(0.5))
        before = m_mails[m_timeline.random().below(m_mails.size())].messageId;
    mail.raw = "From: Eva <eva" + std::to_string(m_timeline.between(1, 3)) + "@mail.example>\r\n"
        + "To: help@iberiana.example\r\nSubject: Bag " + number + "\r\nMessage-ID: " + mail.messageId + "\r\n"
        + (before.empty() ? "" : "In-Reply-To: " + before + "\r\nReferences: " + before + "\r\n")
        + "Date: Thu, 20 Nov 2025 12:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        + mail.text + "\r\n";
    m_mails.push_back(std::move(mail));
}

void Customers::fetch()
{
    for (Mail& mail : m_mails) {
        if (!m_broker.lives())
            return;
        if (mail.taken && !m_timeline.chance(fetchesAgain))
            continue;
        broker::RawMail raw;
        raw.account = account;
        raw.bytes = mail.raw;
        const auto prepared = broker::prepareMail(m_broker.blobs, std::move(raw));
        if (!prepared)
            return;
        const auto done = m_broker.apply([&](broker::Turn& turn) -> Result<void> {
            ATALAYA_CHECK(broker::takeInMail(turn, *prepared));
            return {};
        });
        mail.taken = mail.taken || (done && m_broker.lives());
    }
}

bool Customers::allTaken() const
{
    return std::ranges::all_of(m_mails, &Mail::taken);
}

} // namespace atalaya::test
