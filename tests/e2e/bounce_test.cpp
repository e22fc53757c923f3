#include "tests/e2e/expected_mail.h"
#include "tests/e2e/world.h"
#include "tests/support/test.h"

#include <algorithm>
#include <map>

using namespace atalaya;
using namespace atalaya::test;

namespace {

const std::string kSupport = "support@faro.example";
const std::vector<std::string> kCustomers = {"ana@correo.example", "bo@correo.example", "cy@correo.example"};

std::string question(const std::string& from)
{
    return "From: " + from + "\r\nTo: " + kSupport + "\r\nSubject: Question of " + from
        + "\r\nMessage-ID: <question-" + from + ">\r\nDate: Thu, 20 Nov 2025 09:42:00 +0000\r\n\r\nWhen?\r\n";
}

/// RFC 3464: what the customer's server sends back about a message of ours.
std::string report(const domain::Entry& entry, const std::string& recipient, const std::string& action,
                   const std::string& status)
{
    return "From: Mail Delivery System <MAILER-DAEMON@mx.correo.example>\r\nTo: " + kSupport
        + "\r\nSubject: Delivery report\r\nAuto-Submitted: auto-replied\r\nMessage-ID: <report-" + recipient
        + ">\r\nDate: Thu, 20 Nov 2025 09:44:00 +0000\r\nMIME-Version: 1.0\r\n"
          "Content-Type: multipart/report; report-type=delivery-status; boundary=\"=_r\"\r\n\r\n"
          "--=_r\r\nContent-Type: text/plain\r\n\r\nThis is the mail system.\r\n"
          "--=_r\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; "
          "mx.correo.example\r\n\r\n"
          "Final-Recipient: rfc822; "
        + recipient + "\r\nAction: " + action + "\r\nStatus: " + status + "\r\nDiagnostic-Code: smtp; 552 "
        + status + " Mailbox full\r\n\r\n--=_r\r\nContent-Type: message/rfc822\r\n\r\nFrom: " + kSupport
        + "\r\nTo: " + recipient + "\r\nMessage-ID: " + entry.messageId
        + "\r\nSubject: Re: Question\r\n\r\nTomorrow.\r\n--=_r--\r\n";
}

} // namespace

/// A delivery report finds the message it is about, and only that one.
class BounceTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        std::vector<std::string> addresses = kCustomers;
        addresses.push_back(kSupport);
        m_world = std::make_unique<World>(addresses);
        m_world->addMailbox({kSupport, "General"});
        m_world->addWorker({.login = "ana", .queues = {"General"}});
        QVERIFY2(m_world->error().empty(), m_world->error().c_str());
        QVERIFY(m_world->broker().start());
        m_desk = m_world->desk("ana");
        QVERIFY2(m_desk, m_world->error().c_str());
        for (const std::string& customer : kCustomers)
            QVERIFY(m_world->servers().deliver(kSupport, question(customer)));
        QVERIFY(
            eventually([this] { return m_desk->tickets(api::ViewKind::Team).size() == kCustomers.size(); }));
        for (const std::string& customer : kCustomers) {
            domain::ReplyToTicket command;
            command.text = "Tomorrow, " + customer + ".";
            QVERIFY(m_desk->reply(row(customer), command));
        }
        for (const std::string& customer : kCustomers)
            QVERIFY(eventually([&] { return sent(customer).delivery == domain::Delivery::Sent; }));
    }
    void cleanupTestCase()
    {
        if (QTest::currentTestFailed() && m_world)
            qInfo("%s", m_world->logs().c_str());
        m_desk.reset();
        m_world.reset();
    }

    void permanentFailure_failsTheMessageItIsAbout()
    {
        const std::string& bo = kCustomers[1];
        QVERIFY(m_world->servers().deliver(kSupport, report(sent(bo), bo, "failed", "5.2.2")));
        QVERIFY(eventually([&] { return sent(bo).delivery == domain::Delivery::Failed; }));
        QVERIFY2(sent(bo).deliveryDetail.find("552 5.2.2 Mailbox full") != std::string::npos,
                 sent(bo).deliveryDetail.c_str());
        QCOMPARE(events(bo, "bounced"), 1);
        QCOMPARE(sent(kCustomers[0]).delivery, domain::Delivery::Sent);
        QCOMPARE(sent(kCustomers[2]).delivery, domain::Delivery::Sent);
    }

    void delay_isShownAndChangesNothing()
    {
        const std::string& cy = kCustomers[2];
        QVERIFY(m_world->servers().deliver(kSupport, report(sent(cy), cy, "delayed", "4.4.7")));
        QVERIFY(eventually([&] { return events(cy, "deliveryDelayed") == 1; }));
        QCOMPARE(sent(cy).delivery, domain::Delivery::Sent);
    }

    void reports_makeNoTicketsOfTheirOwn()
    {
        QCOMPARE(m_desk->tickets(api::ViewKind::Team).size(), kCustomers.size());
    }

    void addressThatTheServerRefuses_failsAtOnceWithItsWords()
    {
        domain::ReplyToTicket command;
        command.text = "Copy.";
        command.to = {"nobody@correo.example"};
        QVERIFY(m_desk->reply(row(kCustomers[0]), command));
        QVERIFY(
            eventually([this] { return sent(kCustomers[0], "Copy.").delivery == domain::Delivery::Failed; }));
        QVERIFY(!sent(kCustomers[0], "Copy.").deliveryDetail.empty());
    }

private:
    api::TicketRow row(const std::string& customer)
    {
        for (const api::TicketRow& one : m_desk->tickets(api::ViewKind::Team))
            if (one.ticket.subject == "Question of " + customer)
                return one;
        return {};
    }
    /// The answer that this customer got.
    domain::Entry sent(const std::string& customer, const std::string& text = {})
    {
        for (const domain::Entry& entry : m_desk->entries(row(customer).ticket.id))
            if (entry.direction == domain::Direction::Out && (text.empty() || entry.text == text))
                return entry;
        return {};
    }
    int events(const std::string& customer, const std::string& kind)
    {
        return int(
            std::ranges::count(m_desk->entries(row(customer).ticket.id), kind, &domain::Entry::eventKind));
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<AgentDesk> m_desk;
};

ATALAYA_TEST(BounceTest)
#include "bounce_test.moc"
