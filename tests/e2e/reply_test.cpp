#include "tests/e2e/expected_mail.h"
#include "tests/e2e/world.h"
#include "tests/support/test.h"

#include <algorithm>
#include <map>
#include <set>

using namespace atalaya;
using namespace atalaya::test;

namespace {

const std::string kSpanish = "hola@aerolineafaro.example";
const std::string kEnglish = "support@faro.example";
const std::string kLegal = "legal@correo.example";
const std::vector<std::string> kCustomers = {"ana@correo.example", "bo@correo.example", "cy@correo.example",
                                             "di@correo.example"};
constexpr int kEach = 5; ///< mails of each customer: ten tickets an agent
constexpr int kKills = 5; ///< while something is under way; two more while nothing is

std::string question(const std::string& from, const std::string& to, int number)
{
    const std::string id = std::to_string(number);
    return "From: Customer <" + from + ">\r\nTo: " + to + "\r\nSubject: Question " + id + " ma\xC3\xB1"
        + "ana\r\nMessage-ID: <question" + id + "@correo.example>\r\nReferences: <older" + id
        + "@correo.example>\r\nDate: Thu, 20 Nov 2025 09:42:00 +0000\r\nMIME-Version: 1.0\r\n"
          "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nWhen, "
          "please?\r\n";
}

/// One answer that an agent gave, and what has to come of it.
struct Answer {
    domain::TicketId ticket;
    std::int64_t number = 0;
    std::string subject;
    std::string customer;
    std::string mailbox;
    std::string inReplyTo;
    std::string text;
    bool formatted = false; ///< HTML, a file, and a copy to somebody
};

} // namespace

/// Two agents answer twenty mails while the broker is killed again and again.
class ReplyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        std::vector<std::string> addresses{kSpanish, kEnglish, kLegal};
        addresses.insert(addresses.end(), kCustomers.begin(), kCustomers.end());
        m_world = std::make_unique<World>(addresses);
        m_world->addSkill("Spanish");
        m_world->addSkill("English");
        m_world->addQueue("Clientes", {"Spanish:3"});
        m_world->addQueue("Customers", {"English:3"});
        m_world->addMailbox({kSpanish, "Clientes"});
        m_world->addMailbox({kEnglish, "Customers"});
        // Both belong to both queues: the skill decides.
        m_world->addWorker(
            {.login = "sol", .queues = {"Clientes", "Customers"}, .skills = {"Spanish:4", "English:1"}});
        m_world->addWorker({.login = "ben", .queues = {"Clientes", "Customers"}, .skills = {"English:4"}});
        QVERIFY2(m_world->error().empty(), m_world->error().c_str());
        QVERIFY(m_world->broker().start());
        m_sol = m_world->desk("sol");
        m_ben = m_world->desk("ben");
        QVERIFY2(m_sol && m_ben, m_world->error().c_str());
    }
    void cleanupTestCase()
    {
        if (QTest::currentTestFailed() && m_world)
            qInfo("%s", m_world->logs().c_str());
        m_sol.reset();
        m_ben.reset();
        m_world.reset();
    }

    void brokersCertificate_isPinnedAtTheFirstSignIn()
    {
        QCOMPARE(m_sol->fingerprintSeen(), m_ben->fingerprintSeen());
        QVERIFY(!m_sol->fingerprintSeen().empty());
    }

    void mails_areOfferedToTheAgentWithTheSkill()
    {
        for (AgentDesk* desk : {m_sol.get(), m_ben.get()}) {
            desk->acceptOffers();
            QVERIFY(desk->submit(domain::SetAgentStatus{domain::AgentStatus::Available, ""}));
        }
        int number = 0;
        for (const std::string& customer : kCustomers)
            for (int i = 0; i < kEach; ++i, ++number)
                QVERIFY(
                    m_world->servers().deliver(number % 2 ? kEnglish : kSpanish,
                                               question(customer, number % 2 ? kEnglish : kSpanish, number)));
        for (AgentDesk* desk : {m_sol.get(), m_ben.get()}) {
            QVERIFY2(eventually([desk] { return desk->tickets(api::ViewKind::Mine).size() == 10; }),
                     std::to_string(desk->tickets(api::ViewKind::Mine).size()).c_str());
            const std::string queue = desk == m_sol.get() ? "Clientes" : "Customers";
            for (const api::TicketRow& row : desk->tickets(api::ViewKind::Mine))
                QCOMPARE(row.queueName, queue);
            for (const api::OfferView& offer : desk->offers())
                QCOMPARE(offer.queueName, queue);
            QVERIFY(desk->offers().size() >= 10);
        }
    }

    void answers_areKeptAndSentThroughKillsOfTheBroker()
    {
        const auto sols = m_sol->tickets(api::ViewKind::Mine);
        const auto bens = m_ben->tickets(api::ViewKind::Mine);
        SeededRandom random(11);
        for (std::size_t i = 0; i < sols.size(); ++i) {
            const bool away = i % 4 == 3; // these two are written while there is no broker
            if (away)
                m_world->broker().kill();
            QVERIFY(answer(*m_sol, sols[i], i % 5 == 1));
            QVERIFY(answer(*m_ben, bens[i], i % 5 == 2));
            if (away) {
                QVERIFY(m_world->broker().start());
            } else if (i % 2 == 0) {
                m_world->broker().killAfterWriting(m_world->broker().written() + random.below(400'000));
                ++m_kills;
                QVERIFY(m_world->broker().start());
            }
        }
        for (AgentDesk* desk : {m_sol.get(), m_ben.get()}) {
            QVERIFY(eventually([desk] {
                desk->tryNow();
                return desk->online() && desk->outbox().empty();
            }));
            QVERIFY(desk->refusals().empty());
        }
        QCOMPARE(m_kills, kKills);
        QVERIFY2(eventually([this] { return nothingUnderWay(); }), states().c_str());
        std::map<domain::Delivery, int> count;
        for (const auto& [id, entry] : sentEntries())
            ++count[entry.delivery];
        QCOMPARE(count[domain::Delivery::Sent] + count[domain::Delivery::Unknown], int(m_answers.size()));
        QVERIFY2(count[domain::Delivery::Unknown] <= m_kills * 2, states().c_str());
    }

    void everyAnswer_arrivedOnceWithItsHeaders()
    {
        std::map<std::string, std::vector<ExpectedMail>> arrived; // by Message-ID
        for (const std::string& customer : kCustomers)
            for (const ExpectedMail& mail : readExpectedMails(m_world->report(customer)))
                arrived[mail.messageId].push_back(mail);
        const auto entries = sentEntries();
        QCOMPARE(entries.size(), m_answers.size());
        std::set<std::string> ids;
        for (const auto& [text, entry] : entries) {
            QVERIFY2(ids.insert(entry.messageId).second, entry.messageId.c_str());
            const auto& copies = arrived[entry.messageId];
            QVERIFY2(copies.size() <= 1, entry.messageId.c_str());
            QVERIFY2(copies.size() == 1 || entry.delivery == domain::Delivery::Unknown,
                     entry.messageId.c_str());
            if (!copies.empty())
                checkMail(copies[0], m_answers.at(text));
            arrived.erase(entry.messageId);
        }
        QVERIFY2(arrived.empty(), "a customer has a mail that nobody wrote");
    }

    void copyToSomebody_isTheSameMail()
    {
        std::map<std::string, int> copies;
        for (const ExpectedMail& mail : readExpectedMails(m_world->report(kLegal)))
            ++copies[mail.messageId];
        for (const auto& [text, entry] : sentEntries()) {
            const int wanted = m_answers.at(text).formatted ? 1 : 0;
            if (entry.delivery == domain::Delivery::Sent)
                QCOMPARE(copies[entry.messageId], wanted);
            QVERIFY(copies[entry.messageId] <= wanted);
        }
    }

    void sentFolder_holdsEachAnswerOnce()
    {
        QVERIFY2(eventually([this] { return copiesMissing().empty(); }), copiesMissing().c_str());
        for (const std::string& mailbox : {kSpanish, kEnglish}) {
            std::map<std::string, int> copies;
            for (const ExpectedMail& mail : readExpectedMails(m_world->report(mailbox, "Sent")))
                QCOMPARE(++copies[mail.messageId], 1);
        }
    }

    void desks_haveWhatTheBrokerHas()
    {
        // Somebody who was never here before gets everything from the broker.
        const auto fresh = m_world->desk("adam");
        QVERIFY2(fresh, m_world->error().c_str());
        for (AgentDesk* desk : {m_sol.get(), m_ben.get()}) {
            const auto mine = desk->tickets(api::ViewKind::Mine);
            QCOMPARE(mine.size(), std::size_t(10));
            for (const api::TicketRow& row : mine) {
                QVERIFY(
                    eventually([&] { return find(*fresh, row.ticket.id) == find(*desk, row.ticket.id); }));
                QVERIFY(fresh->entries(row.ticket.id) == desk->entries(row.ticket.id));
            }
        }
        std::map<std::string, int> entriesOf;
        for (const domain::Entry& entry : fresh->allEntries(api::ViewKind::Team))
            if (!entry.messageId.empty())
                QCOMPARE(++entriesOf[entry.messageId], 1);
        QCOMPARE(entriesOf.size(), m_answers.size() * 2);
    }

private:
    bool answer(AgentDesk& desk, const api::TicketRow& row, bool formatted)
    {
        Answer one;
        one.ticket = row.ticket.id;
        one.number = row.ticket.number;
        one.subject = row.ticket.subject;
        one.formatted = formatted;
        one.mailbox = row.queueName == "Clientes" ? kSpanish : kEnglish;
        one.text = "Answer to " + row.ticket.subject + ": ma\xC3\xB1" + "ana at ten.";
        for (const domain::Entry& entry : desk.entries(row.ticket.id))
            if (entry.direction == domain::Direction::In)
                one.inReplyTo = entry.messageId;
        const auto number = std::stoul(one.subject.substr(9));
        one.customer = kCustomers[number / kEach];
        m_answers.emplace(one.text, one);
        domain::ReplyToTicket command;
        command.text = one.text;
        if (formatted) {
            command.html = "<p>" + one.text + "</p>";
            command.to = {one.customer};
            command.cc = {kLegal};
            const auto file = desk.keepFile("conditions \xC3\xA9.txt", "text/plain", "All conditions.\n");
            if (!file)
                return false;
            command.attachments = {*file};
        }
        return desk.reply(row, command).hasValue();
    }
    void checkMail(const ExpectedMail& mail, const Answer& answer)
    {
        QCOMPARE(mail.defects, std::vector<std::string>{});
        QCOMPARE(mail.from, std::vector{answer.mailbox});
        QCOMPARE(mail.to, std::vector{answer.customer});
        QCOMPARE(mail.cc, answer.formatted ? std::vector{kLegal} : std::vector<std::string>{});
        QCOMPARE(mail.subject, "Re: " + answer.subject + " [#" + std::to_string(answer.number) + "]");
        QCOMPARE(mail.inReplyTo, std::vector{answer.inReplyTo});
        QVERIFY(!mail.references.empty());
        QCOMPARE(mail.references.back(), answer.inReplyTo);
        QVERIFY(mail.messageId.ends_with(answer.mailbox.substr(answer.mailbox.find('@')) + ">"));
        QCOMPARE(QString::fromStdString(mail.text).trimmed().toStdString(), answer.text);
        const std::vector<std::string> plain{"text/plain"};
        const std::vector<std::string> rich{"multipart/mixed", "multipart/alternative", "text/plain",
                                            "text/html", "text/plain"};
        QCOMPARE(mail.structure, answer.formatted ? rich : plain);
    }
    /// The entries of the answers, by their text.
    std::map<std::string, domain::Entry> sentEntries()
    {
        std::map<std::string, domain::Entry> out;
        for (AgentDesk* desk : {m_sol.get(), m_ben.get()})
            for (const domain::Entry& entry : desk->allEntries(api::ViewKind::Mine))
                if (entry.direction == domain::Direction::Out)
                    out.emplace(entry.text, entry);
        return out;
    }
    bool nothingUnderWay()
    {
        const auto entries = sentEntries();
        return entries.size() == m_answers.size() && std::ranges::none_of(entries, [](const auto& pair) {
                   return pair.second.delivery == domain::Delivery::Queued
                       || pair.second.delivery == domain::Delivery::Sending;
               });
    }
    std::string states()
    {
        std::string out;
        for (const auto& [text, entry] : sentEntries())
            out +=
                "\n" + text + ": " + std::string(domain::word(entry.delivery)) + " " + entry.deliveryDetail;
        return out;
    }
    std::string copiesMissing()
    {
        std::set<std::string> present;
        for (const std::string& mailbox : {kSpanish, kEnglish})
            for (const ExpectedMail& mail : readExpectedMails(m_world->report(mailbox, "Sent")))
                present.insert(mail.messageId);
        std::string missing;
        for (const auto& [text, entry] : sentEntries())
            if (entry.delivery == domain::Delivery::Sent && !present.contains(entry.messageId))
                missing += text + "\n";
        return missing;
    }
    static std::optional<domain::Ticket> find(AgentDesk& desk, domain::TicketId id)
    {
        for (const api::TicketRow& row : desk.tickets(api::ViewKind::Team))
            if (row.ticket.id == id)
                return row.ticket;
        return std::nullopt;
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<AgentDesk> m_sol;
    std::unique_ptr<AgentDesk> m_ben;
    std::map<std::string, Answer> m_answers; ///< by their text
    int m_kills = 0;
};

ATALAYA_TEST(ReplyTest)
#include "reply_test.moc"
