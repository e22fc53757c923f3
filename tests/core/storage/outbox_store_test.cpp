#include "core/storage/sqlite/migrations.h"
#include "tests/core/storage/fixtures.h"

using namespace atalaya;
using namespace atalaya::storage;
using namespace atalaya::storage::test;
using namespace std::chrono_literals;

namespace {

OutboxCommand command(std::uint32_t number, std::optional<domain::TicketId> ofTicket = std::nullopt)
{
    OutboxCommand made;
    made.id = id<domain::CommandId>(number);
    made.ticket = ofTicket;
    made.kind = "reply";
    made.body = R"({"text":"hi"})";
    made.createdAt = kNoon;
    return made;
}

OutboxProgress sent()
{
    OutboxProgress progress;
    progress.state = OutboxState::Sent;
    progress.confirmedSeq = 7;
    progress.endedAt = kNoon;
    return progress;
}

OutboxProgress refused(std::string why)
{
    OutboxProgress progress;
    progress.state = OutboxState::Refused;
    progress.error = std::move(why);
    return progress;
}

OutboxProgress done(Instant at)
{
    OutboxProgress progress = sent();
    progress.state = OutboxState::Done;
    progress.endedAt = at;
    return progress;
}

} // namespace

class OutboxStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void commands_keepTheirOrder()
    {
        const auto stores = must(openDesk({}));
        for (const std::uint32_t number : {3u, 1u, 2u})
            must(stores.outbox->append(command(number, id<domain::TicketId>(number % 2))));
        const auto waiting = must(stores.outbox->list(OutboxState::Waiting));
        QCOMPARE(waiting.size(), 3u);
        QVERIFY(waiting[0].id == id<domain::CommandId>(3));
        QVERIFY(waiting[0].sequence < waiting[1].sequence && waiting[1].sequence < waiting[2].sequence);
        QCOMPARE(must(stores.outbox->listForTicket(id<domain::TicketId>(1))).size(), 2u);
    }

    void sameCommandTwice_isRefused()
    {
        const auto stores = must(openDesk({}));
        OutboxCommand first = command(1);
        first.sequence = first.position = must(stores.outbox->append(first));
        QCOMPARE(failure(stores.outbox->append(command(1))), "AlreadyExists");
        QVERIFY(must(stores.outbox->get(first.id)) == first);
    }

    void refusal_staysWithItsReason()
    {
        const auto stores = must(openDesk({}));
        must(stores.outbox->append(command(1)));
        must(stores.outbox->mark(id<domain::CommandId>(1), refused("Conflict: version")));
        QCOMPARE(must(stores.outbox->list(OutboxState::Refused)).at(0).progress.error,
                 std::string("Conflict: version"));
        QVERIFY(must(stores.outbox->list(OutboxState::Waiting)).empty());
        QCOMPARE(must(stores.outbox->list(std::nullopt)).size(), 1u);
        QCOMPARE(failure(stores.outbox->mark(id<domain::CommandId>(2), sent())), "NotFound");
    }

    void body_changesOnlyWhileItWaits()
    {
        const auto stores = must(openDesk({}));
        must(stores.outbox->append(command(1)));
        must(stores.outbox->replaceBody(id<domain::CommandId>(1), "{}", "d"));
        QCOMPARE(must(stores.outbox->get(id<domain::CommandId>(1))).body, std::string("{}"));
        must(stores.outbox->mark(id<domain::CommandId>(1), sent()));
        QCOMPARE(failure(stores.outbox->replaceBody(id<domain::CommandId>(1), "x", "")), "Conflict");
        QCOMPARE(failure(stores.outbox->replaceBody(id<domain::CommandId>(9), "x", "")), "NotFound");
    }

    void everything_isReadAsItWasWritten()
    {
        const auto stores = must(openDesk({}));
        OutboxCommand made = command(1, id<domain::TicketId>(7));
        made.progress = done(kNoon + 5s);
        made.progress.tried = true;
        made.progress.holdUntil = kNoon + 9s;
        made.progress.merges = "[1]";
        made.draft = R"({"text":"hi"})";
        made.seen = id<domain::EntryId>(3);
        made.position = 40;
        made.sequence = must(stores.outbox->append(made));
        QVERIFY(must(stores.outbox->get(made.id)) == made);
    }

    void bodyOfOneGivenToALine_stays()
    {
        const auto stores = must(openDesk({}));
        must(stores.outbox->append(command(1)));
        OutboxProgress tried;
        tried.tried = true;
        must(stores.outbox->mark(id<domain::CommandId>(1), tried));
        QCOMPARE(failure(stores.outbox->replaceBody(id<domain::CommandId>(1), "x", "")), "Conflict");
    }

    void order_isThatOfThePositions()
    {
        const auto stores = must(openDesk({}));
        for (const std::uint32_t number : {1u, 2u, 3u})
            must(stores.outbox->append(command(number)));
        must(stores.outbox->place(id<domain::CommandId>(3), 1));
        must(stores.outbox->place(id<domain::CommandId>(1), 3));
        const auto all = must(stores.outbox->list(std::nullopt));
        QVERIFY(all[0].id == id<domain::CommandId>(3) && all[2].id == id<domain::CommandId>(1));
        QCOMPARE(failure(stores.outbox->place(id<domain::CommandId>(9), 1)), "NotFound");
    }

    void done_goAfterAWhileAndBeyondTheNewest()
    {
        const auto stores = must(openDesk({}));
        for (const std::uint32_t number : {1u, 2u, 3u, 4u, 5u})
            must(stores.outbox->append(command(number)));
        for (const std::uint32_t number : {1u, 2u, 3u, 4u})
            must(stores.outbox->mark(id<domain::CommandId>(number), done(kNoon + number * 1s)));
        QCOMPARE(must(stores.outbox->purgeDone(kNoon + 2s, 2)),
                 2); // 1 is too old, 2 is beyond the newest two
        std::vector<domain::CommandId> left;
        for (const OutboxCommand& one : must(stores.outbox->list(std::nullopt)))
            left.push_back(one.id);
        const std::vector expected = {id<domain::CommandId>(3), id<domain::CommandId>(4),
                                      id<domain::CommandId>(5)};
        QVERIFY(left == expected);
        must(stores.outbox->remove(id<domain::CommandId>(5)));
        must(stores.outbox->remove(id<domain::CommandId>(5)));
        QVERIFY(must(stores.outbox->append(command(6))) > 5); // numbers are not used again
    }

    void outboxOfAnOlderProgram_keepsItsRowsAndWhatTheyMeant()
    {
        const Folder folder;
        const auto file = folder.file("desk.db");
        {
            const auto database = must(sqlite::Database::open({.path = file}));
            static constexpr std::string_view kAreas[] = {"desk"};
            std::vector<sqlite::Migration> old;
            for (const sqlite::Migration& one : sqlite::embeddedMigrations())
                if (one.area == "desk" && one.number < 2)
                    old.push_back(one);
            must(sqlite::migrate(*database, kAreas, old));
            const auto add = [&](std::uint32_t number, const char* state, const char* error) {
                must(database->execute("INSERT INTO outbox (id, ticket, kind, body, created_at, state, error)"
                                       " VALUES (?1, NULL, 'reply', ?2, ?3, ?4, ?5)",
                                       id<domain::CommandId>(number), "{\"text\":\"hi\"}", kNoon, state,
                                       error));
            };
            add(1, "waiting", "");
            add(2, "waiting", "tried");
            add(3, "sent", "48213");
            add(4, "refused", "Conflict: because");
        }
        const auto stores = must(openDesk({.path = file}));
        const auto all = must(stores.outbox->list(std::nullopt));
        QCOMPARE(all.size(), 4u);
        QVERIFY(all[0].progress == OutboxProgress{} && all[0].position == 1 && all[0].createdAt == kNoon);
        QVERIFY(all[1].progress.tried && all[1].progress.error.empty());
        QCOMPARE(all[2].progress.confirmedSeq, 48213);
        QCOMPARE(all[3].progress.error, std::string("Conflict: because"));
        QCOMPARE(all[3].body, std::string("{\"text\":\"hi\"}"));
        QCOMPARE(must(stores.outbox->append(command(5))), 5);
    }
};

ATALAYA_TEST(OutboxStoreTest)
#include "outbox_store_test.moc"
