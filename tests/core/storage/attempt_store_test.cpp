#include "tests/core/storage/fixtures.h"

using namespace atalaya;
using namespace atalaya::storage;
using namespace atalaya::storage::test;
using namespace std::chrono_literals;
using domain::AttemptOutcome;

namespace {

const auto kEntry = id<domain::EntryId>(1);

domain::DeliveryAttempt ended(AttemptOutcome outcome, std::string providerId = "", std::string detail = "")
{
    domain::DeliveryAttempt attempt;
    attempt.entry = kEntry;
    attempt.startedAt = kNoon;
    attempt.endedAt = kNoon + 2s;
    attempt.outcome = outcome;
    attempt.providerId = std::move(providerId);
    attempt.detail = std::move(detail);
    return attempt;
}

} // namespace

class AttemptStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void attempt_isOpenUntilItEnds()
    {
        const auto stores = broker();
        must(stores.attempts->begin(kEntry, 1, kNoon));
        QCOMPARE(must(stores.attempts->list(kEntry)).at(0).outcome, AttemptOutcome::Open);
        must(stores.attempts->end(ended(AttemptOutcome::Sent, "250 2.0.0 Ok: queued as 4F2A")));
        const auto all = must(stores.attempts->list(kEntry));
        QCOMPARE(all.size(), 1u);
        QVERIFY(all[0] == ended(AttemptOutcome::Sent, "250 2.0.0 Ok: queued as 4F2A"));
    }

    void attempts_areKeptOldestFirst()
    {
        const auto stores = broker();
        must(stores.attempts->begin(kEntry, 1, kNoon));
        must(stores.attempts->end(ended(AttemptOutcome::Later, "", "451 try later")));
        must(stores.attempts->begin(kEntry, 2, kNoon + 60s));
        must(stores.attempts->begin(id<domain::EntryId>(2), 1, kNoon));
        const auto all = must(stores.attempts->list(kEntry));
        QCOMPARE(all.size(), 2u);
        QCOMPARE(all[0].detail, std::string("451 try later"));
        QCOMPARE(all[1].number, 2);
        QCOMPARE(all[1].startedAt, kNoon + 60s);
    }

    void numberAndEnd_countOnce()
    {
        const auto stores = broker();
        must(stores.attempts->begin(kEntry, 1, kNoon));
        QCOMPARE(failure(stores.attempts->begin(kEntry, 1, kNoon)), "AlreadyExists");
        QCOMPARE(failure(stores.attempts->end(ended(AttemptOutcome::Open))), "InvalidArgument");
        must(stores.attempts->end(ended(AttemptOutcome::Sent)));
        QCOMPARE(failure(stores.attempts->end(ended(AttemptOutcome::Failed))), "NotFound");
    }

    void correction_isOfTheLastOne_andKeepsTheProvidersId()
    {
        const auto stores = broker();
        QCOMPARE(failure(stores.attempts->correct(kEntry, AttemptOutcome::Sent, "")), "NotFound");
        must(stores.attempts->begin(kEntry, 1, kNoon));
        QCOMPARE(failure(stores.attempts->correct(kEntry, AttemptOutcome::Sent, "")), "NotFound");
        must(stores.attempts->end(ended(AttemptOutcome::Unknown, "", "cut")));
        must(stores.attempts->begin(kEntry, 2, kNoon));
        must(stores.attempts->end(ended(AttemptOutcome::Sent, "250 ok 7")));
        must(stores.attempts->correct(kEntry, AttemptOutcome::Failed, "550 it came back"));
        const auto all = must(stores.attempts->list(kEntry));
        QCOMPARE(all[0].outcome, AttemptOutcome::Unknown);
        QCOMPARE(all[1].outcome, AttemptOutcome::Failed);
        QCOMPARE(all[1].providerId, std::string("250 ok 7"));
        QCOMPARE(all[1].detail, std::string("550 it came back"));
    }
};

ATALAYA_TEST(AttemptStoreTest)
#include "attempt_store_test.moc"
