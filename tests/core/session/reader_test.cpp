#include "core/session/reader.h"
#include "tests/core/session/fixtures.h"

#include <algorithm>

using namespace atalaya;
using namespace atalaya::domain;
using namespace atalaya::session;
using namespace atalaya::session::test;
using namespace std::chrono_literals;

namespace {

struct Fixture {
    storage::ReplicaStores stores = must(storage::openReplica({}));
    Reader reader{stores};
    OutboxItems outbox;
    std::vector<DraftMark> drafts;
    Agent me = ana();

    Fixture()
    {
        for (std::uint8_t number = 1; number <= 2; ++number) {
            must(stores.directory->put(queue(number)));
            must(stores.customers->put(customer(number)));
        }
        must(stores.directory->put(ana()));
        publish();
    }
    void publish() { reader.setLocal({me, std::make_shared<const OutboxItems>(outbox), drafts}); }
    Ticket add(std::uint8_t number, std::optional<AgentId> assignee = {},
               const std::function<void(Ticket&)>& change = {})
    {
        Ticket made = ticket(number);
        made.assignee = assignee;
        if (change)
            change(made);
        must(stores.tickets->put(made));
        return made;
    }
    void command(std::uint8_t number, Command made)
    {
        outbox.push_back(item(number, std::move(made)));
        publish();
    }
    api::ListAnswer list(api::ViewKind kind, const std::string& filter = {}, std::size_t limit = 500)
    {
        return must(reader.list({{kind, id<QueueId>(1)}, api::SortBy::Newest, filter, limit}, kNow));
    }
    std::vector<int> numbers(api::ViewKind kind, const std::string& filter = {}, std::size_t limit = 500)
    {
        std::vector<int> out;
        for (const api::TicketRow& row : list(kind, filter, limit).rows)
            out.push_back(int(row.ticket.number - 48200));
        return out;
    }
    std::int64_t count(api::ViewKind kind)
    {
        const auto counts = must(reader.counts(kNow));
        return counts.at({kind, kind == api::ViewKind::Queue ? id<QueueId>(1) : QueueId()});
    }
};

using Numbers = std::vector<int>;

} // namespace

class ReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_hasNamesDraftAndWhatWaits()
    {
        Fixture f;
        const Ticket mine = f.add(1, ana().id);
        f.drafts = {{{mine.id, DraftKind::Reply, EntryChannel::Email}, "Dear", kNow}};
        f.command(1, SetTicketPriority{mine.id, Priority::High});
        const api::TicketRow row = f.list(api::ViewKind::Mine).rows.at(0);
        QCOMPARE(row.customerName, std::string("Customer 1"));
        QCOMPARE(row.assigneeName, std::string("Ana Prats"));
        QCOMPARE(row.queueName, std::string("Queue 1"));
        QCOMPARE(row.draft, std::string("Dear"));
        QCOMPARE(row.waiting, 1);
        QVERIFY(!row.refused);
        QCOMPARE(row.ticket.priority, Priority::High);
    }

    void outbox_movesTicketsBetweenViewsAndCounts()
    {
        Fixture f;
        const Ticket mine = f.add(1, ana().id);
        const Ticket free = f.add(2);
        f.command(1, SetTicketStatus{mine.id, TicketStatus::Solved});
        f.command(2, AssignTicket{free.id, ana().id});
        QVERIFY(f.numbers(api::ViewKind::Mine) == Numbers{2});
        QVERIFY(f.numbers(api::ViewKind::Done) == Numbers{1});
        QVERIFY(f.numbers(api::ViewKind::Unassigned).empty());
        QCOMPARE(f.count(api::ViewKind::Mine), 1);
        QCOMPARE(f.count(api::ViewKind::Done), 1);
        QCOMPARE(f.count(api::ViewKind::Unassigned), 0);
        QCOMPARE(f.list(api::ViewKind::Done).total, 1);
        QCOMPARE(f.list(api::ViewKind::Unassigned).total, 0);
        for (const std::size_t limit : {1u, 2u, 3u})
            QCOMPARE(f.list(api::ViewKind::Mine, {}, limit).total, 1);
    }

    void refusedCommand_changesOnlyTheMark()
    {
        Fixture f;
        const Ticket mine = f.add(1, ana().id);
        f.outbox = {item(1, SetTicketStatus{mine.id, TicketStatus::Solved})};
        f.outbox[0].state = OutboxState::Refused;
        f.publish();
        const auto rows = f.list(api::ViewKind::Mine).rows;
        QCOMPARE(rows.size(), 1u);
        QVERIFY(rows[0].refused);
        QCOMPARE(rows[0].ticket.status, TicketStatus::Open);
    }

    void limit_cutsRowsNotTheTotal()
    {
        Fixture f;
        for (std::uint8_t i = 1; i <= 30; ++i)
            f.add(i, ana().id);
        const api::ListAnswer answer = f.list(api::ViewKind::Mine, {}, 10);
        QCOMPARE(answer.rows.size(), 10u);
        QCOMPARE(answer.total, 30);
        QCOMPARE(answer.rows[0].ticket.number, 48230);
    }

    void sleepingTickets_areOnlyInSnoozedUntilTheyWake()
    {
        Fixture f;
        f.add(1, ana().id, [](Ticket& made) { made.snoozedUntil = kNow + 1h; });
        f.add(2, ana().id, [](Ticket& made) { made.snoozedUntil = kNow - 1s; });
        QVERIFY(f.numbers(api::ViewKind::Snoozed) == Numbers{1});
        QVERIFY(f.numbers(api::ViewKind::Mine) == Numbers{2});
        QCOMPARE(f.count(api::ViewKind::Snoozed), 1);
        QCOMPARE(f.count(api::ViewKind::Mine), 1);
    }

    void filter_findsNameSubjectAndNumber()
    {
        Fixture f;
        f.add(1, ana().id, [](Ticket& made) { made.subject = "Maleta perdída"; });
        f.add(2, ana().id, [](Ticket& made) { made.customer = id<CustomerId>(2); });
        QVERIFY(f.numbers(api::ViewKind::Mine, "perdida") == Numbers{1});
        Customer zoe = customer(2);
        zoe.name = "Zoë Marín";
        must(f.stores.customers->put(zoe));
        f.reader.forgetNames();
        QVERIFY(f.numbers(api::ViewKind::Mine, "marin zoe") == Numbers{2});
        QVERIFY(f.numbers(api::ViewKind::Mine, "#48202") == Numbers{2});
        QCOMPARE(f.list(api::ViewKind::Mine, "perdida").total, 1);
        QVERIFY(f.numbers(api::ViewKind::Mine, "nothing like it").empty());
    }

    void dueTime_sortsTheMostUrgentFirst()
    {
        Fixture f;
        f.add(1, ana().id, [](Ticket& made) { made.dueAt = kNow + 2h; });
        f.add(2, ana().id);
        f.add(3, ana().id, [](Ticket& made) { made.dueAt = kNow + 5min; });
        const auto answer = must(f.reader.list(api::ListRequest(), kNow));
        QCOMPARE(answer.rows[0].ticket.number, 48203);
        QCOMPARE(answer.rows[1].ticket.number, 48201);
        QCOMPARE(answer.rows[2].ticket.number, 48202);
        QVERIFY(f.numbers(api::ViewKind::AtRisk) == Numbers{3});
        QCOMPARE(f.count(api::ViewKind::AtRisk), 1);
    }

    void agentWithoutQueues_seesNoQueue()
    {
        Fixture f;
        f.add(1);
        f.me.queues.clear();
        f.publish();
        QVERIFY(f.numbers(api::ViewKind::Team).empty());
        QCOMPARE(f.count(api::ViewKind::Unassigned), 0);
    }

    void drafts_areAViewOfTheirTickets()
    {
        Fixture f;
        const Ticket one = f.add(1);
        f.drafts = {{{one.id, DraftKind::Note, EntryChannel::None}, "remember", kNow},
                    {{id<TicketId>(9), DraftKind::NewTicket, EntryChannel::Email}, "new", kNow}};
        f.publish();
        Numbers found = f.numbers(api::ViewKind::Drafts);
        std::ranges::sort(found);
        QVERIFY(found == (Numbers{-48'200, 1})); // number 0: a conversation that has not begun
        QCOMPARE(f.count(api::ViewKind::Drafts), 2);
        QCOMPARE(must(f.reader.conversation(one.id, 10)).drafts.size(), 1u);
    }

    void conversation_endsWithWhatWaits()
    {
        Fixture f;
        const Ticket one = f.add(1);
        for (std::uint8_t i = 1; i <= 4; ++i)
            must(f.stores.entries->add(entry(i, one.id, "message " + std::to_string(i))));
        ReplyToTicket reply;
        reply.ticket = one.id;
        reply.entry = id<EntryId>(50);
        reply.text = "my answer";
        f.command(1, reply);
        const api::Conversation shown = must(f.reader.conversation(one.id, 3));
        QCOMPARE(shown.entries.size(), 4u);
        QCOMPARE(shown.entries.front().text, std::string("message 2"));
        QCOMPARE(shown.entries.back().text, reply.text);
        QCOMPARE(shown.entries.back().delivery, Delivery::Queued);
        QVERIFY(shown.more);
        must(f.stores.entries->add(entry(50, one.id, "my answer")));
        QCOMPARE(must(f.reader.conversation(one.id, 10)).entries.size(), 5u);
    }

    void customer_hasOpenAndPastTickets()
    {
        Fixture f;
        const Ticket shown = f.add(1);
        f.add(2);
        f.add(3, {}, [](Ticket& made) { made.status = TicketStatus::Closed; });
        const auto panel = must(f.reader.customer(id<CustomerId>(1), shown.id));
        QCOMPARE(panel.open.size(), 1u);
        QCOMPARE(panel.past.size(), 1u);
        QCOMPARE(panel.pastTotal, -1); // the company has not said yet what else there is
    }

    void suggest_saysWhichWordsMatched()
    {
        Fixture f;
        Article article;
        article.id = id<ArticleId>(1);
        article.language = "en";
        article.title = "Lost baggage";
        article.body = "# Lost baggage\n\nSomething else entirely.\n\nReport **lost baggage** at the desk "
                       "within seven days.";
        article.updatedAt = kNow;
        must(f.stores.knowledge->put(article));
        const auto found = must(f.reader.suggest(id<TicketId>(77), "my baggage was lost"));
        QCOMPARE(found.size(), 1u);
        QVERIFY(found[0].excerpt.starts_with("Report lost baggage"));
        QVERIFY(found[0].score > 0 && found[0].score <= 1);
        QVERIFY(!found[0].matched.empty());
    }

    void search_findsEntriesAndSaysWhere()
    {
        Fixture f;
        const Ticket one = f.add(1);
        must(f.stores.entries->add(entry(1, one.id, "the violin arrived broken")));
        const auto answer = must(f.reader.search("violin", 10));
        QCOMPARE(answer.hits.size(), 1u);
        QCOMPARE(answer.hits[0].kind, api::HitKind::Entry);
        QVERIFY(answer.hits[0].ticket == one.id && answer.complete);
    }

    void names_areReadAgainWhenTold()
    {
        Fixture f;
        f.add(1, ana().id);
        QCOMPARE(f.list(api::ViewKind::Mine).rows[0].customerName, std::string("Customer 1"));
        Customer renamed = customer(1);
        renamed.name = "Another";
        must(f.stores.customers->put(renamed));
        f.reader.forgetNames();
        QCOMPARE(f.list(api::ViewKind::Mine).rows[0].customerName, std::string("Another"));
    }
};

ATALAYA_TEST(ReaderTest)
#include "reader_test.moc"
