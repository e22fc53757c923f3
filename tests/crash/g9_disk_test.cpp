#include "core/broker/tickets.h"
#include "tests/crash/broker_story.h"
#include "tests/support/test.h"

#include <QDir>
#include <QTemporaryDir>
#include <algorithm>

namespace atalaya::test {

/// Gate G9, first half: the power goes at any write or flush of a story of 300 routing events. What comes
/// back has everything that was promised, nothing twice, every interaction in one state, and a router that
/// knows it. ATALAYA_G9_POINTS=all looks at every point, otherwise at some of them, always the same.
class G9DiskTest : public QObject {
    Q_OBJECT

    static constexpr int kEvents = 300;
    static constexpr std::size_t kSome = 50; ///< of each kind of cut

    using Moment = BrokerStory::Moment;

    /// In memory where the system has such a folder: gigabytes of images are written, and none is kept.
    static QString scratch()
    {
        std::error_code none;
        const auto space = std::filesystem::space("/dev/shm", none);
        return !none && space.available > (256U << 20) ? QStringLiteral("/dev/shm/atalaya-XXXXXX")
                                                       : QDir::tempPath() + QStringLiteral("/atalaya-XXXXXX");
    }

    /// A broker on what was left of the disk.
    struct Recovered {
        ManualClock clock;
        SeededRandom random{9};
        std::unique_ptr<broker::Broker> broker;
        std::vector<domain::Ticket> tickets;

        explicit Recovered(Instant now) : clock(now) { }
        std::string open(const std::filesystem::path& file)
        {
            auto stores = storage::openBroker({.path = file});
            if (!stores)
                return "it does not open: " + stores.error().str();
            if (const auto whole = stores->connection->checkIntegrity(); !whole)
                return whole.error().str();
            broker::BrokerParts parts{*std::move(stores), std::make_unique<storage::MemoryBlobStore>(),
                                      std::make_unique<security::MemorySecretStore>()};
            auto opened = broker::Broker::open({}, std::move(parts), clock, random);
            if (!opened)
                return "no broker on it: " + opened.error().str();
            broker = *std::move(opened);
            broker->drain();
            read();
            return {};
        }
        void read()
        {
            tickets =
                broker->stores().tickets->list({}, storage::TicketSort::Oldest, std::nullopt, 1000)->tickets;
        }
        int post(net::HttpRequest request)
        {
            int status = 0;
            broker->httpHandler()(std::move(request),
                                  [&status](const net::HttpResponse& response) { status = response.status; });
            broker->drain();
            read();
            return status;
        }
    };

    static int stageOf(const domain::Ticket& ticket)
    {
        return ticket.status == domain::TicketStatus::Solved ? 2 : ticket.assignee ? 1 : 0;
    }

    /// Nothing promised is lost, nothing is there that was not asked for, nothing twice.
    static std::string compare(Recovered& found, const BrokerStory::Customer& customer, std::size_t cut)
    {
        const auto same = [&](const domain::Ticket& one) { return one.subject == customer.text; };
        const auto count = std::ranges::count_if(found.tickets, same);
        int least = -1;
        int most = -1;
        for (std::size_t i = 0; i < customer.stages.size(); ++i) {
            least = customer.stages[i].promised <= cut ? int(i) : least;
            most = customer.stages[i].asked <= cut ? int(i) : most;
        }
        if (count > 1)
            return "twice: " + customer.text;
        const auto ticket = std::ranges::find_if(found.tickets, same);
        const int stage = count == 0 ? -1 : stageOf(*ticket);
        if (stage < least || stage > most)
            return customer.text + " is at " + std::to_string(stage) + ", promised " + std::to_string(least)
                + ", asked " + std::to_string(most);
        if (count == 0)
            return {};
        storage::BrokerStores& stores = found.broker->stores();
        const auto entries = *stores.entries->listForTicket(ticket->id, {});
        const auto notes = std::ranges::count_if(
            entries, [](const domain::Entry& one) { return one.kind == domain::EntryKind::Note; });
        const bool wanted = customer.note && customer.note->promised <= cut;
        const bool allowed = customer.note && customer.note->asked <= cut;
        if (notes > (allowed ? 1 : 0) || notes < (wanted ? 1 : 0))
            return "notes on " + customer.text + ": " + std::to_string(notes);
        const auto log = *stores.routerLog->forTicket(ticket->id, 100);
        const auto given = std::ranges::count(log, std::string("assigned"), &storage::RouterRecord::kind);
        if (given != (stage >= 1 ? 1 : 0))
            return "the log says " + std::to_string(given) + " times who has " + customer.text;
        return {};
    }

    /// Each ticket that needs somebody waits, is offered, or is somebody's: exactly one of them.
    static std::string router(Recovered& found)
    {
        std::size_t waiting = 0;
        std::size_t assigned = 0;
        for (const domain::Ticket& ticket : found.tickets)
            if (broker::needsHuman(ticket, found.clock.now()))
                ++(ticket.assignee ? assigned : waiting);
        const broker::EngineCounters& counters = found.broker->engine().counters();
        if (counters.waiting + counters.offered != waiting || counters.assigned != assigned)
            return "the router has " + std::to_string(counters.waiting + counters.offered) + " and "
                + std::to_string(counters.assigned) + ", the store " + std::to_string(waiting) + " and "
                + std::to_string(assigned);
        return {};
    }

    static std::string look(const BrokerStory& story, const std::filesystem::path& folder, std::size_t cut)
    {
        Recovered found(story.ends());
        if (std::string wrong = found.open(folder / BrokerStory::kFile); !wrong.empty())
            return wrong;
        for (const BrokerStory::Customer& customer : story.customers())
            if (std::string wrong = compare(found, customer, cut); !wrong.empty())
                return wrong;
        if (std::string wrong = router(found); !wrong.empty())
            return wrong;
        // Who got no answer sends his message again, and who got one does too: the line was slow.
        for (std::size_t i = 0; i < story.customers().size(); ++i) {
            const Moment& moment = story.customers()[i].stages[0];
            if (moment.asked > cut)
                break;
            const bool last =
                i + 1 == story.customers().size() || story.customers()[i + 1].stages[0].asked > cut;
            if (!last)
                continue;
            const int status = found.post(story.intakeOf(i));
            if (status != 200 && status != 201)
                return "sent again, it is refused: " + std::to_string(status);
            if (moment.promised <= cut && status != 200)
                return "sent again, it is new";
        }
        for (const BrokerStory::Customer& customer : story.customers())
            if (std::ranges::count(found.tickets, customer.text, &domain::Ticket::subject) > 1)
                return "sent again, it is there twice";
        return router(found);
    }

private slots:
    void powerCut_atAnyWriteOrFlush_losesAndDoublesNothing()
    {
        const QTemporaryDir folder(scratch());
        const std::filesystem::path path = folder.path().toStdString();
        std::filesystem::create_directories(path / "live");
        RecordingDisk disk;
        BrokerStory story(disk, path / "live");
        const std::string told = story.run(kEvents);
        QVERIFY2(told.empty(), told.c_str());
        QVERIFY2(disk.steps().size() > 3000, "the story writes");

        const bool all = qgetenv("ATALAYA_G9_POINTS") == "all";
        const std::size_t every = all ? 1 : disk.steps().size() / kSome;
        DiskPast past(disk);
        std::size_t looked = 0;
        DiskImage before;
        const auto check = [&](const DiskImage& image, const char* how) {
            ++looked;
            putImage(image, path / "after");
            const std::string wrong = look(story, path / "after", past.at());
            if (!wrong.empty())
                qWarning("step %zu, %s: %s", past.at(), how, wrong.c_str());
            return wrong.empty();
        };
        do {
            // Another kind of cut at each point, so that all of them meet all parts of the story.
            const std::size_t turn = past.at() % every;
            if (turn == 0 && past.unflushedLost() != before) {
                before = past.unflushedLost();
                QVERIFY(check(before, "what was not flushed is lost"));
            }
            if (turn == every / 4)
                QVERIFY(check(past.lastPageTorn(), "the last page is torn"));
            if (turn == every / 2)
                QVERIFY(check(past.someReordered(past.at()), "some is lost, in no order"));
            if (turn == every * 3 / 4)
                QVERIFY(check(past.allKept(), "only the process is gone"));
        } while (past.next());
        qInfo("%d events, %zu steps of the disk, %zu cuts", story.events(), disk.steps().size(), looked);
        QVERIFY2(looked >= kSome, "enough of them");
    }
};

ATALAYA_TEST(G9DiskTest)

} // namespace atalaya::test

#include "g9_disk_test.moc"
