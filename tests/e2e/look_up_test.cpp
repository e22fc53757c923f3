#include "tests/e2e/world.h"
#include "tests/support/fault_smtp.h"
#include "tests/support/test.h"

#include <algorithm>
#include <filesystem>

using namespace atalaya;
using namespace atalaya::test;
using domain::AttemptOutcome;
using domain::Delivery;

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

/// The submission server is cut off after the content: what a real mailbox's Sent folder knows about it.
class LookUpTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup()
    {
        if (QTest::currentTestFailed() && m_world)
            qInfo("%s", m_world->logs().c_str());
        m_desk.reset();
        m_world.reset();
    }

    void copyInTheSentFolder_provesThatItWasSent_andNothingIsDoubled()
    {
        // It keeps a copy of what it is given, as large providers do, and then the line is cut.
        FaultSmtp server(FaultSmtp::Fault::CutAfterContent, [this](const std::string& message) {
            m_filed = m_world->servers().file(kSupport, "Sent", message);
        });
        QVERIFY2(begin(server), m_world->error().c_str());
        QVERIFY(answer(0));
        QVERIFY(eventually([&] { return entry(0).delivery == Delivery::Sent; }));
        QVERIFY(m_filed);
        QCOMPARE(entry(0).attempts, 1);
        QVERIFY2(entry(0).deliveryDetail.find("Sent") != std::string::npos, entry(0).deliveryDetail.c_str());
        const auto attempts = m_desk->attempts(entry(0).id);
        QCOMPARE(attempts.size(), std::size_t{1});
        QCOMPARE(attempts[0].outcome, AttemptOutcome::Sent);
        QVERIFY(attempts[0].providerId.empty());

        // Another answer after a restart: the first one is neither sent nor filed again.
        QCOMPARE(m_world->broker().stop(), 0);
        QVERIFY(restart());
        QVERIFY(answer(1));
        QVERIFY(eventually([&] { return entry(1).delivery == Delivery::Sent; }));
        QCOMPARE(server.received(), 2);
        QCOMPARE(copiesOf(entry(0).messageId), 1);
        QCOMPARE(copiesOf(entry(1).messageId), 1);
    }

    void noCopy_staysUnknownUntilAPersonDecides()
    {
        FaultSmtp server(FaultSmtp::Fault::CutAfterContent);
        QVERIFY2(begin(server), m_world->error().c_str());
        QVERIFY(answer(0));
        QVERIFY(eventually([&] { return entry(0).delivery == Delivery::Unknown; }));
        // The server makes the folder when it is first opened: it was looked into.
        QVERIFY(eventually([&] { return std::filesystem::exists(sentFolder()); }));
        QVERIFY(m_world->servers().messages(kSupport, "Sent").empty());
        QCOMPARE(entry(0).delivery, Delivery::Unknown);
        QCOMPARE(server.received(), 1);

        // A person takes it on that it may arrive twice.
        const domain::Entry unknown = entry(0);
        QVERIFY(m_desk->submit(domain::ResendReply{unknown.ticket, unknown.id}));
        QVERIFY(eventually([&] { return server.received() == 2; }));
        QVERIFY(eventually([&] { return entry(0).attempts == 2 && entry(0).delivery == Delivery::Unknown; }));
        QCOMPARE(entry(0).messageId, unknown.messageId);
        // And then knows that it arrived.
        QVERIFY(m_desk->submit(domain::ConfirmSent{unknown.ticket, unknown.id}));
        QVERIFY(eventually([&] { return entry(0).delivery == Delivery::Sent; }));
        const auto attempts = m_desk->attempts(unknown.id);
        QCOMPARE(attempts.size(), std::size_t{2});
        QCOMPARE(attempts[0].outcome, AttemptOutcome::Unknown);
        QVERIFY(!attempts[0].askedBy);
        QCOMPARE(attempts[1].outcome, AttemptOutcome::Sent);
        QVERIFY(attempts[1].askedBy);
        QCOMPARE(attempts[1].askedBy->str(), unknown.authorId);
        QCOMPARE(server.received(), 2);
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
    bool restart()
    {
        return m_world->broker().start() && eventually([this] {
                   m_desk->tryNow();
                   return m_desk->online();
               });
    }
    api::TicketRow row(int number)
    {
        for (const api::TicketRow& one : m_desk->tickets(api::ViewKind::Team))
            if (one.ticket.subject == "Question " + std::to_string(number))
                return one;
        return {};
    }
    bool answer(int number)
    {
        domain::ReplyToTicket command;
        command.text = "Tomorrow.";
        return m_desk->reply(row(number), command).hasValue();
    }
    /// What the agent sees of the answer.
    domain::Entry entry(int number)
    {
        for (const domain::Entry& one : m_desk->entries(row(number).ticket.id))
            if (one.direction == domain::Direction::Out)
                return one;
        return {};
    }
    int copiesOf(const std::string& messageId)
    {
        const auto all = m_world->servers().messages(kSupport, "Sent");
        return int(std::ranges::count_if(all, [&](const std::string& message) {
            return !messageId.empty() && message.find(messageId) != std::string::npos;
        }));
    }
    std::filesystem::path sentFolder() const
    {
        return std::filesystem::path(m_world->servers().folder()) / "mail" / kSupport / ".Sent";
    }

    std::atomic<bool> m_filed{false};
    std::unique_ptr<World> m_world;
    std::unique_ptr<AgentDesk> m_desk;
};

ATALAYA_TEST(LookUpTest)
#include "look_up_test.moc"
