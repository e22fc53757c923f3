#include "tests/e2e/corpus.h"
#include "tests/e2e/expected_mail.h"
#include "tests/e2e/world.h"
#include "tests/support/test.h"

#include <map>

using namespace atalaya;
using namespace atalaya::test;

namespace {

const std::string kHello = "hola@aerolineafaro.example";
constexpr int kKills = 10;
constexpr std::uint64_t kMostWritten = 3'000'000; ///< bytes between start and kill: some dozens of mails

/// What arrives at mailboxes too, and is no mail that anybody could answer.
const std::vector<std::string> kUnreadable = {
    "Subject: nobody wrote this\r\nMessage-ID: <anonymous@nowhere.example>\r\n\r\nHello.\r\n",
    "From: \r\nTo: " + kHello + "\r\n\r\nAn empty sender.\r\n",
    "\x89PNG\x1a\xff\xfe\x01\x02\x03 no header at all\r\n\xff\xd8\xff\r\n",
};

} // namespace

/// 260 mails are taken in while the broker is killed again and again.
class IntakeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_world = std::make_unique<World>(std::vector{kHello});
        QVERIFY2(m_world->error().empty(), m_world->error().c_str());
        m_world->addMailbox({kHello, "General"});
        QVERIFY2(m_world->error().empty(), m_world->error().c_str());

        std::vector<std::string> messages = realMessages();
        QCOMPARE(messages.size(), std::size_t(200));
        for (std::string& message : sampleMailbox())
            messages.push_back(std::move(message));
        QCOMPARE(messages.size(), std::size_t(260));
        messages.insert(messages.end(), kUnreadable.begin(), kUnreadable.end());
        std::thread delivery = m_world->deliverAll(kHello, std::move(messages));
        const bool killed = killWhileItWorks();
        delivery.join();
        QVERIFY(killed);
        QCOMPARE(m_world->undelivered(), 0);
        m_mails = readExpectedMails(m_world->report(kHello));
        QCOMPARE(m_mails.size(), 260 + kUnreadable.size());

        QVERIFY(m_world->broker().start());
        m_desk = m_world->desk("adam");
        QVERIFY2(m_desk, m_world->error().c_str());
        QVERIFY2(eventually([this] { return knowsAllMails(); }), missing().c_str());
    }
    void cleanupTestCase()
    {
        if (QTest::currentTestFailed() && m_world)
            qInfo("%s", m_world->logs().c_str());
        m_desk.reset();
        m_world.reset();
    }

    void everyMail_isExactlyOneEntry()
    {
        std::map<std::string, int> entriesOf; // by hash of the bytes on the mail server
        for (const domain::Entry& entry : m_desk->allEntries(api::ViewKind::Team))
            if (!entry.originalHash.empty())
                ++entriesOf[entry.originalHash];
        for (const ExpectedMail& mail : m_mails) {
            const int wanted = mail.sameAs ? 0 : 1;
            QVERIFY2(entriesOf[mail.sha256] == wanted,
                     (mail.name() + ": " + std::to_string(entriesOf[mail.sha256])).c_str());
            entriesOf.erase(mail.sha256);
        }
        QVERIFY2(entriesOf.empty(), "an entry has an original that no mailbox holds");
    }

    void messageIds_areDoubledOnlyWhereTheSendersDoubledThem()
    {
        std::map<std::string, int> sent;
        for (const ExpectedMail& mail : m_mails)
            if (!mail.messageId.empty() && !mail.from.empty() && !mail.sameAs)
                ++sent[mail.messageId];
        std::map<std::string, int> stored;
        for (const domain::Entry& entry : m_desk->allEntries(api::ViewKind::Team))
            if (!entry.messageId.empty())
                ++stored[entry.messageId];
        for (const auto& [id, count] : sent)
            QVERIFY2(stored[id] == count, (id + ": " + std::to_string(stored[id])).c_str());
    }

    void originals_areKeptByteForByte()
    {
        for (const domain::Entry& entry : m_desk->allEntries(api::ViewKind::Team)) {
            if (entry.originalHash.empty())
                continue;
            const auto bytes = m_desk->file(entry.originalHash);
            QVERIFY2(bytes, entry.originalHash.c_str());
            QCOMPARE(sha256Of(*bytes), entry.originalHash);
        }
    }

    void whatCannotBeUnderstood_waitsInTriageWithItsOriginal()
    {
        std::set<std::string> expected;
        for (const ExpectedMail& mail : m_mails)
            if (mail.from.empty() && !mail.sameAs)
                expected.insert(mail.sha256);
        std::set<std::string> found;
        domain::QueueId triage;
        for (const domain::Queue& queue : m_desk->directory().queues)
            if (queue.triage)
                triage = queue.id;
        for (const api::TicketRow& row : m_desk->tickets(api::ViewKind::Team)) {
            if (row.ticket.queue != triage)
                continue;
            const auto entries = m_desk->entries(row.ticket.id);
            QCOMPARE(entries.size(), std::size_t(1));
            QCOMPARE(entries[0].attachments.size(), std::size_t(1));
            QCOMPARE(entries[0].attachments[0].hash, entries[0].originalHash);
            found.insert(entries[0].originalHash);
        }
        QCOMPARE(expected.size(), kUnreadable.size());
        QCOMPARE(found, expected);
    }

private:
    /// At moments that a seed chooses: also while it starts, and while it writes.
    bool killWhileItWorks()
    {
        SeededRandom random(418);
        int duringWork = 0;
        for (int i = 0; i < kKills; ++i) {
            if (!m_world->broker().launch())
                return false;
            duringWork += m_world->broker().killAfterWriting(random.below(kMostWritten)) ? 1 : 0;
        }
        // The others found nothing more to do before their moment came, and were killed all the same.
        return duringWork >= kKills - 2;
    }
    std::set<std::string> missingHashes()
    {
        std::set<std::string> missing;
        for (const ExpectedMail& mail : m_mails)
            if (!mail.sameAs)
                missing.insert(mail.sha256);
        for (const domain::Entry& entry : m_desk->allEntries(api::ViewKind::Team))
            missing.erase(entry.originalHash);
        return missing;
    }
    bool knowsAllMails()
    {
        // Whether all tickets are there is quick to ask; only then it is worth asking for every entry.
        return m_desk->tickets(api::ViewKind::Team).size() > m_mails.size() / 2 && missingHashes().empty();
    }
    std::string missing()
    {
        std::string out = "missing:";
        const auto hashes = missingHashes();
        for (const ExpectedMail& mail : m_mails)
            if (hashes.contains(mail.sha256))
                out += "\n" + mail.name();
        return out;
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<AgentDesk> m_desk;
    std::vector<ExpectedMail> m_mails;
};

ATALAYA_TEST(IntakeTest)
#include "intake_test.moc"
