#include "tests/e2e/expected_mail.h"
#include "tests/e2e/workstation_program.h"
#include "tests/e2e/world.h"
#include "tests/support/test.h"

using namespace atalaya;
using namespace atalaya::test;

namespace {

const std::string kCompany = "help@faro.example";
const std::string kAna = "ana@correo.example";
const std::string kBo = "bo@correo.example";
constexpr auto kSuitcase = "Lost suitcase";
constexpr auto kSeat = "Seat by the aisle";

std::string mail(const std::string& from, const std::string& subject, const std::string& text)
{
    return "From: " + from + "\r\nTo: " + kCompany + "\r\nSubject: " + subject + "\r\nMessage-ID: <" + from
        + ">\r\nDate: Thu, 20 Nov 2025 09:42:00 +0000\r\nMIME-Version: 1.0\r\n"
          "Content-Type: text/plain; charset=utf-8\r\n\r\n"
        + text + "\r\n";
}

} // namespace

/// One working morning in the real window: signs in, takes what is offered, searches, answers; and a power
/// cut.
class WindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_world = std::make_unique<World>(std::vector{kCompany, kAna, kBo});
        m_world->addMailbox({kCompany, "General"});
        m_world->addWorker({.login = "ines", .queues = {"General"}});
        QVERIFY2(m_world->error().empty(), m_world->error().c_str());
        QVERIFY(m_world->broker().start());
        m_witness = m_world->desk("adam");
        QVERIFY2(m_witness, m_world->error().c_str());
        // Looks on and takes nothing: who signs in is available.
        QVERIFY(m_witness->submit(domain::SetAgentStatus{domain::AgentStatus::Away, "looks on"}));
        QVERIFY(eventually([this] { return m_witness->outbox().empty(); }));
        QVERIFY(m_world->servers().deliver(
            kCompany,
            mail(kAna, kSuitcase, "Hello,\r\n\r\nmy suitcase stayed in Zanzibar. Can you send it?")));
        QVERIFY2(eventually([this] { return row(kSuitcase).has_value(); }), m_world->logs().c_str());
        m_ines = std::make_unique<WorkstationProgram>();
        QVERIFY2(m_ines->screen().error().empty(), m_ines->screen().error().c_str());
    }
    void cleanup()
    {
        if (!QTest::currentTestFailed())
            return;
        m_ines->picture(QStringLiteral("failed-in-") + QTest::currentTestFunction());
        qInfo("%s\n%s\n%s", qPrintable(m_ines->title()), m_ines->log().c_str(), m_world->logs().c_str());
    }
    void cleanupTestCase()
    {
        m_ines.reset();
        m_witness.reset();
        m_world.reset();
    }

    void firstStart_signsInByHand()
    {
        QVERIFY(m_ines->start("Sign in"));
        QVERIFY(type(m_world->url()) && press({"Tab"}) && type("ines") && press({"Tab"}));
        QVERIFY(type(kPassword) && press({"Return"}));
        QVERIFY(m_ines->waitForTitle("A certificate to compare"));
        m_ines->picture(QStringLiteral("certificate"));
        QVERIFY(press({"Tab", "space"}));
        QVERIFY(m_ines->waitForTitle("Inbox"));
        m_ines->picture(QStringLiteral("signed-in"));
    }

    void offers_areTakenWithAKey()
    {
        QVERIFY(press({"ctrl+shift+p", "Return"})); // My status: the first one, Available
        QVERIFY(takeOffer(kSuitcase));
        QVERIFY(m_world->servers().deliver(kCompany, mail(kBo, kSeat, "I would like to sit by the aisle.")));
        QVERIFY(takeOffer(kSeat));
    }

    void search_opensTheConversationWithTheWord()
    {
        QVERIFY(press({"Escape", "ctrl+k"}) && type("zanzibar"));
        m_ines->picture(QStringLiteral("search"));
        QVERIFY(press({"Return"}));
        QVERIFY(m_ines->waitForTitle(titleOf(kSuitcase)));
    }

    void answer_reachesTheCustomerOnce()
    {
        const std::string text = "Hello Ana, your suitcase is on its way to you.";
        QVERIFY(press({"r"}) && type(text));
        m_ines->picture(QStringLiteral("answer"));
        QVERIFY(press({"ctrl+Return"}));
        m_ines->picture(QStringLiteral("sent"));
        QVERIFY(eventually([this] { return !m_world->report(kAna).isEmpty(); }));
        QVERIFY(eventually([this] { return answerIs(kSuitcase, domain::Delivery::Sent); }));
        checkOnlyMail(kAna, kSuitcase, text);
        QCOMPARE(row(kSuitcase)->ticket.status, domain::TicketStatus::Pending);
        m_ines->picture(QStringLiteral("delivered"));
    }

    void kill_whileTyping_losesNothingThatWasWritten()
    {
        const std::string first = "Hello Bo, ";
        const std::string second = "I have looked at the map of the cabin. ";
        const std::string third = "There is a seat by the aisle in row 23, and one more in row 31. Which one "
                                  "do you like better? Both are near the front of the cabin.";
        QVERIFY(search("aisle", kSeat));
        QVERIFY(press({"r"}) && type(first));
        // Elsewhere and back: by then the text is in the file.
        QVERIFY(search("zanzibar", kSuitcase) && search("aisle", kSeat));
        QVERIFY(press({"r"}) && type(second));
        QVERIFY(eventually([this] { return !m_ines->title().contains('*'); }));
        QVERIFY(m_ines->beginToType(third));
        QVERIFY(m_ines->waitForTitle("*"));
        m_ines->kill();

        QVERIFY(m_ines->start(titleOf(kSeat))); // it is due first, so it is shown
        QVERIFY(press({"r"}) && type(" Yours, Ines"));
        m_ines->picture(QStringLiteral("draft-after-kill"));
        QVERIFY(press({"ctrl+Return"}));
        QVERIFY(eventually([this] { return !m_world->report(kBo).isEmpty(); }));
        QVERIFY(eventually([this] { return answerIs(kSeat, domain::Delivery::Sent); }));
        const auto arrived = readExpectedMails(m_world->report(kBo));
        QCOMPARE(arrived.size(), std::size_t(1));
        const QString text = QString::fromStdString(arrived[0].text).trimmed();
        const QString begun = text.chopped(int(std::string(" Yours, Ines").size()));
        QVERIFY2(text.endsWith(" Yours, Ines"), qPrintable(text));
        QVERIFY2(QString::fromStdString(first + second + third).startsWith(begun), qPrintable(text));
        QVERIFY2(begun.size() > int(first.size()), qPrintable(text));
    }

    void quit_endsTheProgramOrderly()
    {
        QVERIFY(press({"ctrl+q"}));
        QCOMPARE(m_ines->waitForEnd(), 0);
    }

private:
    bool press(const std::vector<std::string>& keys) { return m_ines->screen().press(keys); }
    bool type(const std::string& text) { return m_ines->screen().type(text); }
    /// The broker's view of a ticket, as another desk has it.
    std::optional<api::TicketRow> row(const std::string& subject)
    {
        for (const api::TicketRow& row : m_witness->tickets(api::ViewKind::Team))
            if (row.ticket.subject == subject)
                return row;
        return std::nullopt;
    }
    QString titleOf(const std::string& subject)
    {
        return QString("#%1 %2").arg(row(subject)->ticket.number).arg(QString::fromStdString(subject));
    }
    /// Presses the key until the ticket is hers: without an offer it does nothing.
    bool takeOffer(const std::string& subject)
    {
        const auto hers = [&] { return row(subject) && row(subject)->assigneeName == "ines"; };
        return eventually([&] { return hers() || (press({"F8"}) && hers()); })
            && m_ines->waitForTitle(titleOf(subject));
    }
    /// Opens what the search finds first: it is another conversation than the one on screen.
    bool search(const std::string& word, const std::string& subject)
    {
        return press({"Escape", "ctrl+k"}) && type(word) && press({"Return"})
            && m_ines->waitForTitle(titleOf(subject));
    }
    bool answerIs(const std::string& subject, domain::Delivery delivery)
    {
        const auto entries = m_witness->entries(row(subject)->ticket.id);
        return std::ranges::any_of(entries, [delivery](const domain::Entry& entry) {
            return entry.direction == domain::Direction::Out && entry.delivery == delivery;
        });
    }
    void checkOnlyMail(const std::string& customer, const std::string& subject, const std::string& text)
    {
        const auto arrived = readExpectedMails(m_world->report(customer));
        QCOMPARE(arrived.size(), std::size_t(1));
        const ExpectedMail& one = arrived[0];
        QCOMPARE(one.from, std::vector{kCompany});
        QCOMPARE(one.to, std::vector{customer});
        QCOMPARE(one.inReplyTo, std::vector{"<" + customer + ">"});
        QCOMPARE(one.subject, "Re: " + subject + " [#" + std::to_string(row(subject)->ticket.number) + "]");
        QCOMPARE(QString::fromStdString(one.text).trimmed().toStdString(), text);
        QCOMPARE(one.defects, std::vector<std::string>{});
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<AgentDesk> m_witness; ///< an administrator's desk: what the broker knows
    std::unique_ptr<WorkstationProgram> m_ines;
};

ATALAYA_TEST(WindowTest)
#include "window_test.moc"
