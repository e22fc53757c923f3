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
        first.sequence = must(stores.outbox->append(first));
        QCOMPARE(failure(stores.outbox->append(command(1))), "AlreadyExists");
        QVERIFY(must(stores.outbox->get(first.id)) == first);
    }

    void refusal_staysWithItsReason()
    {
        const auto stores = must(openDesk({}));
        must(stores.outbox->append(command(1)));
        must(stores.outbox->mark(id<domain::CommandId>(1), OutboxState::Refused, "Conflict: version"));
        QCOMPARE(must(stores.outbox->list(OutboxState::Refused)).at(0).error,
                 std::string("Conflict: version"));
        QVERIFY(must(stores.outbox->list(OutboxState::Waiting)).empty());
        QCOMPARE(must(stores.outbox->list(std::nullopt)).size(), 1u);
        QCOMPARE(failure(stores.outbox->mark(id<domain::CommandId>(2), OutboxState::Sent, "")), "NotFound");
    }

    void body_changesOnlyWhileItWaits()
    {
        const auto stores = must(openDesk({}));
        must(stores.outbox->append(command(1)));
        must(stores.outbox->replaceBody(id<domain::CommandId>(1), "{}"));
        QCOMPARE(must(stores.outbox->get(id<domain::CommandId>(1))).body, std::string("{}"));
        must(stores.outbox->mark(id<domain::CommandId>(1), OutboxState::Sent, ""));
        QCOMPARE(failure(stores.outbox->replaceBody(id<domain::CommandId>(1), "x")), "Conflict");
        QCOMPARE(failure(stores.outbox->replaceBody(id<domain::CommandId>(9), "x")), "NotFound");
    }

    void confirmed_goAfterAWhile()
    {
        const auto stores = must(openDesk({}));
        must(stores.outbox->append(command(1)));
        must(stores.outbox->append(command(2)));
        must(stores.outbox->mark(id<domain::CommandId>(1), OutboxState::Sent, ""));
        QCOMPARE(must(stores.outbox->purgeSent(kNoon + 1s)), 1);
        must(stores.outbox->remove(id<domain::CommandId>(2)));
        must(stores.outbox->remove(id<domain::CommandId>(2)));
        QVERIFY(must(stores.outbox->list(std::nullopt)).empty());
        QVERIFY(must(stores.outbox->append(command(3))) > 2); // numbers are not used again
    }
};

ATALAYA_TEST(OutboxStoreTest)
#include "outbox_store_test.moc"
