#include "tests/core/storage/fixtures.h"

#include <algorithm>

using namespace atalaya;
using namespace atalaya::storage;
using namespace atalaya::storage::test;

namespace {

/// Two tickets with three letters, an article.
BrokerStores library()
{
    BrokerStores stores = broker();
    domain::Ticket bag = ticket(101);
    bag.subject = "Lost bag";
    bag.tags = {"baggage"};
    must(stores.tickets->put(bag));
    domain::Ticket seat = ticket(102);
    seat.subject = "Alteração de lugar";
    seat.status = domain::TicketStatus::Pending;
    must(stores.tickets->put(seat));
    must(stores.entries->add(entry(1, 101, "My suitcase did not arrive in Lisbon, and the desk was closed")));
    domain::Entry answer = entry(2, 101, "We found the suitcase");
    answer.authorName = "Ana Ruiz";
    must(stores.entries->add(answer));
    must(stores.entries->add(entry(3, 102, "Gostaria de mudar a reclamação para o voo da manhã")));
    domain::Article article;
    article.id = id<domain::ArticleId>(1);
    article.title = "Delayed suitcase";
    article.body = "What to do when a suitcase is late";
    article.updatedAt = kNoon;
    must(stores.knowledge->put(article));
    return stores;
}

std::string kinds(const SearchAnswer& answer)
{
    std::string all;
    for (const SearchHit& hit : answer.hits)
        all += "TECA"[static_cast<int>(hit.kind)];
    return all;
}

std::string found(const BrokerStores& stores, std::string text)
{
    std::string all = kinds(must(stores.search->search({.text = std::move(text)})));
    std::ranges::sort(all);
    return all;
}

} // namespace

class SearchStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_areFoundAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kinds"); // A article, C customer, E entry, T ticket
        QTest::newRow("word in all kinds") << "suitcase"
                                           << "AEE";
        QTest::newRow("beginning") << "suit"
                                   << "AEE";
        QTest::newRow("all words needed") << "suitcase lisb"
                                          << "E";
        QTest::newRow("only the last is a beginning") << "suit lisbon"
                                                      << "";
        QTest::newRow("case") << "SUITCASE LISBON"
                              << "E";
        QTest::newRow("accents left out") << "reclamacao"
                                          << "E";
        QTest::newRow("accents typed") << "reclamação"
                                       << "E";
        QTest::newRow("accents typed, none stored") << "süitcase"
                                                    << "AEE";
        QTest::newRow("customer without accents") << "joao conc"
                                                  << "CEE";
        QTest::newRow("phrase") << "\"found the suitcase\""
                                << "E";
        QTest::newRow("phrase in the wrong order") << "\"suitcase the found\""
                                                   << "";
        QTest::newRow("phrase not closed") << "\"found the suit"
                                           << "E";
        QTest::newRow("subject") << "alteracao"
                                 << "T";
        QTest::newRow("number") << "#101"
                                << "T";
        QTest::newRow("number without sign") << "102"
                                             << "T";
        QTest::newRow("tag") << "tag:baggage"
                             << "T";
        QTest::newRow("tag and word") << "tag:baggage suitcase"
                                      << "EE";
        QTest::newRow("status") << "status:pending"
                                << "T";
        QTest::newRow("status and word") << "status:pending suitcase"
                                         << "";
        QTest::newRow("from an agent") << "from:ana suitcase"
                                       << "E";
        QTest::newRow("from a customer") << "from:joao"
                                         << "CTT";
        QTest::newRow("operator without value") << "tag: suitcase"
                                                << "AEE";
        QTest::newRow("nothing") << "   "
                                 << "";
        QTest::newRow("punctuation") << "\" * ( ) : ^ - — “ NEAR"
                                     << "";
        QTest::newRow("punctuation beside a word") << "suitcase — !"
                                                   << "AEE";
        QTest::newRow("FTS words are words") << "suitcase AND OR NOT"
                                             << "";
        QTest::newRow("dangerous quotes") << "x\" OR \"suitcase"
                                          << "";
        QTest::newRow("unknown status") << "status:sleepy"
                                        << "";
    }

    void words_areFoundAsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kinds);
        QCOMPARE(QString::fromStdString(found(library(), typed.toStdString())), kinds);
    }

    void hit_marksTheWord()
    {
        const auto answer = must(library().search->search({.text = "lisb", .kinds = {SearchKind::Entry}}));
        QCOMPARE(answer.hits.size(), 1u);
        const std::string marked = std::string(kMarkBegin) + "Lisbon" + std::string(kMarkEnd);
        QVERIFY(answer.hits[0].snippet.find(marked) != std::string::npos);
        QCOMPARE(answer.hits[0].number, 101);
        QVERIFY(answer.hits[0].ticket == id<domain::TicketId>(101));
        QCOMPARE(answer.hits[0].title, std::string("Lost bag"));
    }

    void number_comesBeforeAllAndOnlyOnce()
    {
        const auto stores = library();
        must(stores.entries->add(entry(9, 101, "your reference is 102")));
        domain::Ticket newer = ticket(103);
        newer.subject = "102 bottles";
        must(stores.tickets->put(newer));
        domain::Ticket same = must(stores.tickets->byNumber(102));
        same.subject = "Seat 102";
        must(stores.tickets->put(same));
        const auto answer = must(stores.search->search({.text = "102"}));
        QCOMPARE(kinds(answer), std::string("TTE"));
        QCOMPARE(answer.hits[0].number, 102);
        QCOMPARE(answer.hits[1].number, 103);
    }

    void headings_comeBeforeWhatWasWritten()
    {
        const auto stores = library();
        domain::Customer customer;
        customer.id = id<domain::CustomerId>(2);
        customer.name = "Carla Suitcase"; // made long before all the rest
        must(stores.customers->put(customer));
        domain::Ticket old = ticket(100);
        old.subject = "Broken suitcase";
        must(stores.tickets->put(old));
        must(stores.entries->add(entry(9, 102, "suitcase, the newest of all")));
        QCOMPARE(kinds(must(stores.search->search({.text = "suitc"}))), std::string("CTAEEE"));
    }

    void sameRank_isNewestFirst()
    {
        const auto answer =
            must(library().search->search({.text = "suitcase", .kinds = {SearchKind::Entry}}));
        QCOMPARE(answer.hits.size(), 2u);
        QVERIFY(answer.hits[0].at > answer.hits[1].at);
    }

    void oldTitle_isFoundAmongManyNewerTexts()
    {
        const auto stores = library();
        for (std::uint32_t i = 10; i < 40; ++i) {
            domain::Article article;
            article.id = id<domain::ArticleId>(i);
            article.title = "Page " + std::to_string(i);
            article.body = "delayed, delayed and delayed";
            article.updatedAt = kNoon + std::chrono::hours(i);
            must(stores.knowledge->put(article));
        }
        const auto answer = must(stores.search->search({.text = "delayed", .limit = 5}));
        QVERIFY(answer.hits[0].id == id<domain::ArticleId>(1).uuid());
        QVERIFY(!answer.complete);
    }

    void commonWord_leavesRoomForEveryKind()
    {
        const auto stores = library();
        for (std::uint32_t i = 200; i < 220; ++i) {
            domain::Ticket made = ticket(i);
            made.subject = "suitcase again";
            must(stores.tickets->put(made));
            must(stores.entries->add(entry(i, i, "the suitcase is lost")));
        }
        const auto answer = must(stores.search->search({.text = "suitcase", .limit = 12}));
        QCOMPARE(kinds(answer), std::string("TTTTTTTTAEEE"));
        QVERIFY(!answer.complete);
    }

    void firstLetterOfTheLastWord_isEnough()
    {
        QCOMPARE(found(library(), "s"), std::string("AEE"));
        QCOMPARE(found(library(), "suitcase li"), std::string("E"));
        QCOMPARE(found(library(), "suitcase l"), std::string("AE")); // Lisbon and late
        QCOMPARE(found(library(), "\"found t"), std::string("E"));
    }

    void filterAlone_isNewestFirst_whetherManyOrFewCarryIt()
    {
        const auto stores = library();
        auto transaction = must(Transaction::begin(*stores.connection));
        for (std::uint32_t i = 1000; i < 3100; ++i) { // more than are sorted
            domain::Ticket made = ticket(i);
            made.tags = {"often"};
            if (i % 700 == 0)
                made.tags = {"often", "rarely"};
            made.updatedAt =
                kNoon + std::chrono::seconds((i * 7919) % 2100); // not in the order of their rows
            must(stores.tickets->put(made));
        }
        must(transaction.commit());
        for (const char* typed : {"tag:often", "status:new tag:often", "tag:rarely", "tag:often tag:rarely",
                                  "from:joao", "status:pending"}) {
            const auto answer = must(stores.search->search(
                {.text = typed, .kinds = {SearchKind::Ticket}, .limit = 3, .deadlineMs = 60'000}));
            QVERIFY2(!answer.hits.empty(), typed);
            QVERIFY2(std::ranges::is_sorted(answer.hits, std::ranges::greater{}, &SearchHit::at), typed);
        }
        const auto last =
            must(stores.search->search({.text = "tag:often", .limit = 1, .deadlineMs = 60'000}));
        QVERIFY(last.hits[0].at == kNoon + std::chrono::seconds(2099));
        QCOMPARE(must(stores.search->search({.text = "tag:rarely"})).hits.size(), 3u);
        QVERIFY(must(stores.search->search({.text = "tag:rare"})).hits.empty());
    }

    void limit_isSaid()
    {
        const auto answer = must(library().search->search({.text = "suitcase", .limit = 1}));
        QCOMPARE(answer.hits.size(), 1u);
        QVERIFY(!answer.complete);
        QVERIFY(must(library().search->search({.text = "suitcase"})).complete);
    }

    void deadlineOver_givesWhatThereIsAndSaysSo()
    {
        const auto stores = library();
        auto transaction = must(Transaction::begin(*stores.connection));
        for (std::uint32_t i = 1000; i < 3000; ++i)
            must(stores.entries->add(entry(i, 101, "suitcase number " + std::to_string(i))));
        must(transaction.commit());
        const auto answer = must(stores.search->search({.text = "status:open suitcase", .deadlineMs = 0}));
        QVERIFY(!answer.complete);
        QVERIFY(answer.hits.empty());
        const auto again =
            must(stores.search->search({.text = "suitcase", .limit = 200, .deadlineMs = 60'000}));
        QCOMPARE(again.hits.size(), 200u);
    }

    void reader_searchesWhileTheWriterWrites()
    {
        const Folder folder;
        auto writer = must(openReplica({.path = folder.file("r.db")}));
        domain::Customer customer;
        customer.id = id<domain::CustomerId>(1);
        customer.name = "Zoë";
        must(writer.customers->put(customer));
        const auto reader = must(openReplica({.path = folder.file("r.db"), .readOnly = true}));
        const auto transaction = must(Transaction::begin(*writer.connection));
        customer.name = "Chloë";
        must(writer.customers->put(customer));
        QCOMPARE(must(reader.search->search({.text = "zoe"})).hits.size(), 1u);
        QCOMPARE(must(reader.search->search({.text = "chloe"})).hits.size(), 0u);
    }
};

ATALAYA_TEST(SearchStoreTest)
#include "search_store_test.moc"
