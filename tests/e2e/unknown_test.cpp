#include "tests/e2e/world.h"
#include "tests/support/fault_smtp.h"
#include "tests/support/test.h"

#include <algorithm>

using namespace atalaya;
using namespace atalaya::test;

namespace {

const std::string kSupport = "support@faro.example";

std::string question(int number)
{
    const std::string id = std::to_string(number);
    return "From: Ana <ana" + id + "@correo.example>\r\nTo: " + kSupport + "\r\nSubject: Question " + id
        + "\r\nMessage-ID: <question" + id
        + "@correo.example>\r\nDate: Thu, 20 Nov 2025 09:42:00 +0000\r\n\r\nWhen?\r\n";
}

} // namespace

/// The submission server takes everything and then gives no answer: nobody can know, so nothing is sent
/// again.
class UnknownTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup()
    {
        if (QTest::currentTestFailed() && m_world)
            qInfo("%s", m_world->logs().c_str());
        m_desk.reset();
        m_world.reset();
    }

    void connectionCutAfterTheContent_isUnknownAndNotRepeated()
    {
        FaultSmtp server(FaultSmtp::Fault::CutAfterContent);
        QVERIFY2(begin(server), problem().c_str());
        QVERIFY(answer(0));
        QVERIFY(becomesUnknown(0));
        QCOMPARE(server.received(), 1);
        QCOMPARE(m_world->broker().stop(), 0);
        QVERIFY(restart());
        // What is sent after it would come after it: the first one was not tried again.
        QVERIFY(answer(1));
        QVERIFY(becomesUnknown(1));
        QCOMPARE(server.received(), 2);
        QCOMPARE(delivery(0), domain::Delivery::Unknown);
    }

    void brokerKilledWhileItWaitsForTheAnswer_isUnknownAndNotRepeated()
    {
        FaultSmtp server(FaultSmtp::Fault::SilentAfterContent);
        QVERIFY2(begin(server), problem().c_str());
        QVERIFY(answer(0));
        QVERIFY(eventually([&] { return server.received() == 1; }));
        m_world->broker().kill();
        QVERIFY(restart());
        QVERIFY(becomesUnknown(0));
        QVERIFY(answer(1));
        QVERIFY(eventually([&] { return server.received() == 2; }));
        QCOMPARE(delivery(0), domain::Delivery::Unknown);
        QCOMPARE(delivery(1), domain::Delivery::Sending);
    }

    void connectionCutBeforeTheContent_isTriedAgain()
    {
        FaultSmtp server(FaultSmtp::Fault::CutBeforeContent);
        QVERIFY2(begin(server), problem().c_str());
        QVERIFY(answer(0));
        QVERIFY(
            eventually([&] { return delivery(0) == domain::Delivery::Queued && server.connections() > 0; }));
        QCOMPARE(server.received(), 0);
    }

private:
    bool begin(const FaultSmtp& server)
    {
        m_world = std::make_unique<World>(std::vector{kSupport});
        const bool ready = m_world->addMailbox({kSupport, "General", server.port()})
            && m_world->addWorker({.login = "ana", .queues = {"General"}}) && m_world->broker().start();
        m_desk = ready ? m_world->desk("ana") : nullptr;
        for (int number : {0, 1})
            if (!m_desk || !m_world->servers().deliver(kSupport, question(number)))
                return false;
        return eventually([this] { return m_desk->tickets(api::ViewKind::Team).size() == 2; });
    }
    std::string problem() { return m_world->error(); }
    bool restart()
    {
        return m_world->broker().start() && eventually([this] {
                   m_desk->tryNow();
                   return m_desk->online();
               });
    }
    bool answer(int number)
    {
        domain::ReplyToTicket command;
        command.text = "Tomorrow.";
        return m_desk->reply(row(number), command).hasValue();
    }
    api::TicketRow row(int number)
    {
        for (const api::TicketRow& one : m_desk->tickets(api::ViewKind::Team))
            if (one.ticket.subject == "Question " + std::to_string(number))
                return one;
        return {};
    }
    /// What the agent sees at the answer in the conversation.
    domain::Delivery delivery(int number)
    {
        for (const domain::Entry& entry : m_desk->entries(row(number).ticket.id))
            if (entry.direction == domain::Direction::Out)
                return entry.delivery;
        return domain::Delivery::None;
    }
    bool becomesUnknown(int number)
    {
        return eventually([&] { return delivery(number) == domain::Delivery::Unknown; });
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<AgentDesk> m_desk;
};

ATALAYA_TEST(UnknownTest)
#include "unknown_test.moc"
