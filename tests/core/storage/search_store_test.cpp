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

    void hits_areNewestFirstAndTheNumberBeforeAll()
    {
        const auto stores = library();
        must(stores.entries->add(entry(9, 101, "your reference is 102")));
        const auto answer = must(stores.search->search({.text = "102"}));
        QCOMPARE(kinds(answer), std::string("TE"));
        const auto letters = must(stores.search->search({.text = "suitcase", .kinds = {SearchKind::Entry}}));
        QVERIFY(letters.hits[0].at > letters.hits[1].at);
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
