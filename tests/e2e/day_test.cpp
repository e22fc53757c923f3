#include "core/base/text.h"
#include "tests/e2e/day_company.h"
#include "tests/e2e/office.h"
#include "tests/e2e/screen_reader.h"
#include "tests/support/test.h"

#include <algorithm>
#include <map>

using namespace atalaya;
using namespace atalaya::test;

namespace {

constexpr int kOfflineFrom = 1014; ///< the line goes down before this one
constexpr int kOfflineUntil = 1021; ///< and comes back before this one
constexpr int kKilledAfter = 1031; ///< power is cut as soon as its answer is sent

bool isReply(Work work)
{
    using enum Work;
    return work == Reply || work == ReplyAndClose || work == MacroReply || work == LiveReply
        || work == LiveReplyAndClose;
}

/// Where the ticket stands when the day is over.
struct Outcome {
    domain::TicketStatus status = domain::TicketStatus::Open;
    std::string assignee = "Ines";
    std::string queue = "Care";
    domain::Priority priority = domain::Priority::Normal;
    std::vector<std::string> tags = {};
    bool snoozed = false;
    std::string answer = {}; ///< to the customer; empty: none
    std::string note = {};

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

Outcome expected(const DayTicket& ticket)
{
    Outcome out;
    const std::string text = ticket.text().toStdString();
    if (isReply(ticket.work)) {
        out.status = domain::TicketStatus::Pending;
        out.answer = text;
    }
    switch (ticket.work) {
    case Work::ReplyAndClose:
    case Work::LiveReplyAndClose:
    case Work::Close:
        out.status = domain::TicketStatus::Solved;
        break;
    case Work::MacroReply:
        out.answer = "Hello Person, thank you for waiting.";
        out.tags = {"Waited"};
        break;
    case Work::Note:
        out.note = text;
        break;
    case Work::Snooze:
        out.snoozed = true;
        break;
    case Work::Tag:
        out.tags = {"wave"};
        break;
    case Work::Priority:
        out.priority = domain::Priority::Urgent;
        break;
    case Work::Transfer:
        out.queue = "Back office";
        out.assignee = "";
        break;
    case Work::Assign:
        out.assignee = "Pau";
        break;
    case Work::Bulk:
        out.status = domain::TicketStatus::Solved;
        out.tags = {"wave"};
        break;
    case Work::Reply:
    case Work::LiveReply:
        break;
    }
    return out;
}

QString words(const Outcome& one)
{
    return QString("status %1, %2, %3, priority %4, tags [%5], snoozed %6, answer “%7”, note “%8”")
        .arg(int(one.status))
        .arg(QString::fromStdString(one.assignee), QString::fromStdString(one.queue))
        .arg(int(one.priority))
        .arg(QString::fromStdString(join(one.tags, ",")))
        .arg(one.snoozed)
        .arg(QString::fromStdString(one.answer), QString::fromStdString(one.note));
}

} // namespace

/// Ines works through sixty tickets on five channels, and never takes the mouse. In the middle the line goes
/// down and comes back, and once the power is cut.
class DayTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCOMPARE(dayTickets().size(), std::size_t(60));
        const QString company = m_folder.filePath("company.jsonl");
        QVERIFY(writeDayCompany(company));
        m_office = std::make_unique<Office>(company);
        QVERIFY2(m_office->error().empty(), m_office->error().c_str());
        m_witness = m_office->desk("admin");
        QVERIFY2(m_witness, m_office->error().c_str());
        QVERIFY(m_witness->submit(domain::SetAgentStatus{domain::AgentStatus::Away, "looks on"}));
        for (const api::TicketRow& row : m_witness->tickets(api::ViewKind::Team))
            m_tickets[int(row.ticket.number)] = row.ticket.id;
        QCOMPARE(m_tickets.size(), std::size_t(60));
        m_ines = std::make_unique<WorkstationProgram>();
        QVERIFY2(m_ines->screen().error().empty(), m_ines->screen().error().c_str());
        m_reader = std::make_unique<ScreenReader>(*m_ines);
        QVERIFY2(m_reader->error().empty(), m_reader->error().c_str());
        QVERIFY(m_ines->start("Sign in"));
        QVERIFY(m_ines->signIn(m_office->url(), "ines", kOfficePassword));
        QVERIFY(m_ines->waitForTitle(dayTickets().front().title())); // the first one that is due
    }
    void cleanup()
    {
        if (!QTest::currentTestFailed())
            return;
        m_ines->picture(QStringLiteral("day-failed-in-") + QTest::currentTestFunction() + '-'
                        + QTest::currentDataTag());
        qInfo("%s\n%s\n%s", qPrintable(m_ines->title()), m_ines->log().c_str(), m_office->logs().c_str());
    }
    void cleanupTestCase()
    {
        m_reader.reset();
        m_ines.reset();
        m_witness.reset();
        m_office.reset();
    }

    void nextMode_isChosenWithKeys()
    {
        QVERIFY(press({"g", "m"}));
        for (int tried = 0; tried < 6 && !m_reader->focus()["name"].toString().startsWith("By due"); ++tried)
            QVERIFY(press({"shift+Tab"}));
        QVERIFY(m_reader->waitForFocus("push button", "By due"));
        QVERIFY(press({"space"}) && m_reader->waitForMenu("Next mode") && press({"Up", "Return"}));
        QVERIFY2(m_reader->waitFor("push button", "Skip"), "one after the other");
        QVERIFY(press({"g", "m"}));
        QVERIFY(m_reader->becomeQuiet()); // she sees: her keys arrive in the order in which they are pressed
    }

    void everyTicket_isWorked_data()
    {
        QTest::addColumn<int>("at");
        for (std::size_t i = 0; i < dayTickets().size(); ++i)
            QTest::newRow(qPrintable(QString::number(dayTickets()[i].number))) << int(i);
    }
    void everyTicket_isWorked()
    {
        QVERIFY2(!m_broken, "an earlier ticket went wrong");
        m_broken = true;
        QFETCH(const int, at);
        const DayTicket& ticket = dayTickets()[std::size_t(at)];
        if (ticket.number == kOfflineFrom)
            m_office->broker().kill();
        if (ticket.number == kOfflineUntil)
            QVERIFY(m_office->broker().start());
        if (ticket.work == Work::Bulk) {
            if (dayTickets()[std::size_t(at) - 1].work != Work::Bulk)
                workTogether(at);
        } else {
            QVERIFY2(bring(ticket), qPrintable(m_ines->title()));
            QVERIFY2(work(ticket), qPrintable(m_ines->title()));
        }
        if (ticket.number == kKilledAfter)
            cutThePower(ticket);
        m_broken = QTest::currentTestFailed();
    }

    void inTheEvening_everyTicketIsAtTheBrokerAsSheLeftIt()
    {
        std::map<int, Outcome> found;
        QStringList wrong;
        const bool done = eventually([&] {
            wrong.clear();
            found = atTheBroker();
            for (const DayTicket& ticket : dayTickets())
                if (const Outcome& is = found[ticket.number]; is != expected(ticket))
                    wrong << QString("%1:\n  is     %2\n  wanted %3")
                                 .arg(ticket.title(), words(is), words(expected(ticket)));
            return wrong.isEmpty();
        });
        QVERIFY2(done, qPrintable(wrong.join('\n')));
        QCOMPARE(found.size(), std::size_t(60));
    }
    void nothingIsLeftInTheOutbox()
    {
        QVERIFY(eventually([this] {
            for (const auto& label : m_reader->find("label"))
                if (label.toObject()["name"].toString().contains("outbox empty"))
                    return true;
            return false;
        }));
        QVERIFY(press({"ctrl+q"}));
        QCOMPARE(m_ines->waitForEnd(), 0);
    }

private:
    bool press(const std::vector<std::string>& keys) { return m_ines->screen().press(keys); }
    bool type(const QString& text) { return m_ines->screen().type(text.toStdString()); }

    /// The ticket is on screen, and the keyboard in the list: by itself, with J, or by the search.
    bool bring(const DayTicket& ticket)
    {
        const auto shown = [&] { return m_ines->title().contains(ticket.title()); };
        if (!shown()) {
            if (!press({"Escape", "Escape", "ctrl+k"}) || !type(ticket.word))
                return false;
            // What is on screen by then is no result: the next mode may bring it meanwhile.
            if (!eventually([&] { return shown() || m_reader->sees("list item", ticket.subject()); }))
                return false;
            if (!press({shown() ? "Escape" : "Return"}))
                return false;
        }
        return m_ines->waitForTitle(ticket.title()) && press({"Escape"});
    }
    bool work(const DayTicket& ticket)
    {
        const auto write = [&](const char* key, const std::vector<std::string>& send) {
            return press({key}) && type(ticket.text()) && press(send) && press({"Escape"});
        };
        switch (ticket.work) {
        case Work::Reply:
            return write("r", {"ctrl+Return"});
        case Work::ReplyAndClose:
            return write("r", {"ctrl+shift+Return"});
        case Work::LiveReply:
            return write("r", {"Return"});
        case Work::LiveReplyAndClose:
            return write("r", {"Return"}) && press({"e"});
        case Work::Note:
            return write("n", {"ctrl+Return"});
        case Work::MacroReply:
            return press({"r"}) && type("/thanks") && m_reader->waitFor("list item", "Thanks for waiting")
                && press({"Return"}) && textBegins("Hello Person") && press({"ctrl+Return", "Escape"});
        case Work::Close:
            return press({"e"});
        case Work::Snooze:
            return press({"s"}) && type("tomorrow 10") && press({"Return"});
        case Work::Tag:
            return press({"l"}) && type("wave") && press({"Return"});
        case Work::Priority:
            return press({"p", "Return"});
        case Work::Transfer:
            return press({"t", "Return"});
        case Work::Assign:
            return press({"a", "Down", "Down", "Return"});
        case Work::Bulk:
            break;
        }
        return false;
    }
    /// Six of them at once: a tag for all, closed, taken back, and closed again.
    void workTogether(int at)
    {
        const auto choose = [&] {
            return bring(dayTickets()[std::size_t(at)])
                && press({"x", "shift+j", "shift+j", "shift+j", "shift+j", "shift+j"})
                && m_reader->waitFor("label", "6 ");
        };
        QVERIFY(choose());
        QVERIFY(press({"l"}) && type("wave") && press({"Return"}));
        QVERIFY(m_reader->waitForNone("label", "6 "));
        QVERIFY(choose());
        QVERIFY(press({"e"}) && m_reader->waitForNone("label", "6 "));
        QVERIFY(eventually([&] { return closed(at) == 6; }));
        QVERIFY(press({"ctrl+shift+x"}));
        QVERIFY(eventually([&] { return closed(at) == 0; }));
        QVERIFY(choose());
        QVERIFY(press({"e"}) && m_reader->waitForNone("label", "6 "));
    }
    int closed(int at)
    {
        const auto now = atTheBroker();
        int count = 0;
        for (int i = at; i < at + 6; ++i) {
            const auto found = now.find(dayTickets()[std::size_t(i)].number);
            count += found != now.end() && found->second.status == domain::TicketStatus::Solved ? 1 : 0;
        }
        return count;
    }
    bool textBegins(const QString& words)
    {
        return eventually([&] {
            for (const auto& text : m_reader->find("text", "Reply"))
                if (text.toObject()["text"].toString().startsWith(words))
                    return true;
            return false;
        });
    }
    /// Her answer stands in the conversation: it comes there from the outbox on disk.
    bool answered(const DayTicket& ticket)
    {
        return eventually([&] {
            const QJsonArray rows = m_reader->find("list item");
            return std::ranges::any_of(rows, [&](const auto& row) {
                return row.toObject()["name"].toString().contains(ticket.text());
            });
        });
    }
    void cutThePower(const DayTicket& ticket)
    {
        QVERIFY(answered(ticket)); // a key that the program has not had yet cannot be on disk
        m_ines->kill();
        QVERIFY(m_ines->start(ticket.title())); // what was open stands again
    }

    /// What an administrator's desk has from the broker, by the number of the ticket.
    std::map<int, Outcome> atTheBroker()
    {
        std::map<int, Outcome> out;
        for (const auto& [number, id] : m_tickets) {
            const auto found = m_witness->conversation(id);
            if (!found)
                continue;
            const domain::Ticket& ticket = found->row.ticket;
            Outcome one{ticket.status, found->row.assigneeName,        found->row.queueName, ticket.priority,
                        ticket.tags,   ticket.snoozedUntil.has_value()};
            for (const domain::Entry& entry : found->entries) {
                if (entry.kind == domain::EntryKind::Note)
                    one.note += entry.text; // twice would show
                else if (entry.direction == domain::Direction::Out)
                    one.answer += entry.text;
            }
            out[number] = one;
        }
        return out;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<AgentDesk> m_witness;
    std::unique_ptr<WorkstationProgram> m_ines;
    std::unique_ptr<ScreenReader> m_reader;
    std::map<int, domain::TicketId> m_tickets;
    bool m_broken = false;
};

ATALAYA_TEST(DayTest)
#include "day_test.moc"
