#include "tests/e2e/corpus.h"
#include "tests/e2e/expected_mail.h"
#include "tests/e2e/world.h"
#include "tests/support/test.h"

#include <map>
#include <set>

using namespace atalaya;
using namespace atalaya::test;

namespace {

const std::string kHello = "hola@aerolineafaro.example";
const std::string kAna = "ana@correo.example";

std::string mailFrom(const std::string& from, const std::string& id, const std::string& subject,
                     const std::string& more = {})
{
    return "From: " + from + "\r\nTo: " + kHello + "\r\nSubject: " + subject + "\r\nMessage-ID: <" + id
        + "@correo.example>\r\nDate: Thu, 20 Nov 2025 09:42:00 +0000\r\n" + more + "\r\nHello.\r\n";
}

} // namespace

/// Conversations join as In-Reply-To and References say; a number in a subject only counts from those who
/// take part.
class ThreadsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_world = std::make_unique<World>(std::vector{kHello});
        m_world->addMailbox({kHello, "General"});
        QVERIFY2(m_world->error().empty(), m_world->error().c_str());
        std::vector<std::string> messages = realMessages();
        for (std::string& message : sampleMailbox())
            messages.push_back(std::move(message));
        m_world->deliverAll(kHello, std::move(messages)).join();
        QCOMPARE(m_world->undelivered(), 0);
        QVERIFY(m_world->broker().start());
        m_desk = m_world->desk("adam");
        QVERIFY2(m_desk, m_world->error().c_str());
    }
    void cleanupTestCase()
    {
        if (QTest::currentTestFailed() && m_world)
            qInfo("%s", m_world->logs().c_str());
        m_desk.reset();
        m_world.reset();
    }

    void headers_decideWhichMailsShareATicket()
    {
        const auto mails = readExpectedMails(m_world->report(kHello));
        std::set<std::string> wanted;
        for (const ExpectedMail& mail : mails)
            if (!mail.sameAs)
                wanted.insert(mail.sha256);
        std::map<std::string, domain::TicketId> ticketOf;
        QVERIFY(eventually([&] {
            ticketOf = tickets();
            return ticketOf.size() == wanted.size();
        }));
        std::map<int, domain::TicketId> ticketOfRoot;
        int joined = 0;
        for (const ExpectedMail& mail : mails) {
            if (mail.sameAs)
                continue;
            QVERIFY2(ticketOf.contains(mail.sha256), mail.name().c_str());
            const domain::TicketId ticket = ticketOf[mail.sha256];
            const auto [known, isRoot] = ticketOfRoot.try_emplace(mail.root, ticket);
            QVERIFY2(known->second == ticket, mail.name().c_str());
            QVERIFY2(isRoot == (mail.root == mail.uid), mail.name().c_str());
            joined += isRoot ? 0 : 1;
        }
        std::set<domain::TicketId> distinct;
        for (const auto& [root, ticket] : ticketOfRoot)
            QVERIFY2(distinct.insert(ticket).second, "two conversations share a ticket");
        QVERIFY2(joined >= 14, std::to_string(joined).c_str()); // the second messages of the sample mailbox
    }

    void numberInASubject_countsFromThoseWhoTakePart()
    {
        QVERIFY(m_world->servers().deliver(kHello, mailFrom("Ana <" + kAna + ">", "first", "Lost umbrella")));
        domain::Ticket ticket;
        QVERIFY(eventually([&] { return find("Lost umbrella", ticket); }));
        const std::string token = "[#" + std::to_string(ticket.number) + "]";
        QVERIFY(m_world->servers().deliver(kHello,
                                           mailFrom("Ana <" + kAna + ">", "second", token + " found it")));
        QVERIFY(m_world->servers().deliver(
            kHello, mailFrom("Eve <eve@elsewhere.example>", "third", token + " send it to me")));
        domain::Ticket strangers;
        QVERIFY(eventually([&] { return find(token + " send it to me", strangers); }));
        QVERIFY(strangers.id != ticket.id);
        QCOMPARE(messageIds(*m_desk, ticket.id),
                 (std::set<std::string>{"<first@correo.example>", "<second@correo.example>"}));
        QCOMPARE(messageIds(*m_desk, strangers.id), std::set<std::string>{"<third@correo.example>"});
    }

    void colleagueWhoAnswersByHeader_joinsAndIsNamed()
    {
        QVERIFY(
            m_world->servers().deliver(kHello, mailFrom("Ana <" + kAna + ">", "fourth", "Group booking")));
        domain::Ticket ticket;
        QVERIFY(eventually([&] { return find("Group booking", ticket); }));
        QVERIFY(m_world->servers().deliver(
            kHello,
            mailFrom("Bea <bea@other.example>", "fifth", "Re: Group booking",
                     "References: <unknown@x.example>\r\n <fourth@correo.example>\r\n")));
        QVERIFY(eventually([&] { return messageIds(*m_desk, ticket.id).size() == 2; }));
        const auto entries = m_desk->entries(ticket.id);
        QCOMPARE(std::ranges::count(entries, std::string("newParticipant"), &domain::Entry::eventKind), 1);
    }

private:
    /// The ticket of every mail, by the hash of its bytes.
    std::map<std::string, domain::TicketId> tickets()
    {
        std::map<std::string, domain::TicketId> out;
        for (const domain::Entry& entry : m_desk->allEntries(api::ViewKind::Team))
            if (!entry.originalHash.empty())
                out.emplace(entry.originalHash, entry.ticket);
        return out;
    }
    bool find(const std::string& subject, domain::Ticket& ticket)
    {
        for (const api::TicketRow& row : m_desk->tickets(api::ViewKind::Team))
            if (row.ticket.subject == subject) {
                ticket = row.ticket;
                return true;
            }
        return false;
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<AgentDesk> m_desk;
};

ATALAYA_TEST(ThreadsTest)
#include "threads_test.moc"
