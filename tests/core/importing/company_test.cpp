#include "core/importing/company.h"
#include "tests/core/importing/files.h"
#include "tests/support/test.h"

#include <fstream>
#include <sstream>

namespace atalaya::importing {
namespace {

const std::string kQueue =
    R"({"type":"queue","id":"0192f630-1800-7ece-8a05-a304691e4478","name":"Claims","triage":true})";
const std::string kCustomer =
    R"({"type":"customer","id":"01904a80-e680-7311-8815-f1605d7d08db","name":"Ana","identities":[{"kind":"email","value":"Ana@X.example"}],"createdAt":"2025-01-01T00:00:00Z"})";
const std::string kTicket =
    R"({"type":"ticket","id":"019aa048-d8c0-750a-b40c-2a423d76a02d","number":7,"subject":"Bag","status":"open","queue":"0192f630-1800-7ece-8a05-a304691e4478","customer":"01904a80-e680-7311-8815-f1605d7d08db","channel":"messaging","createdAt":"2025-11-20T08:00:00Z","updatedAt":"2025-11-20T08:00:00Z"})";
const std::string kEntry =
    R"({"type":"entry","id":"019aa09a-5420-776c-9d0d-989b7b95f22a","ticket":"019aa048-d8c0-750a-b40c-2a423d76a02d","kind":"message","direction":"in","channel":"whatsapp","authorKind":"customer","author":"01904a80-e680-7311-8815-f1605d7d08db","at":"2025-11-20T09:00:00Z","text":"Where is it?","attachments":[{"name":"a.txt","type":"text/plain","size":2,"content":"aGk="}],"delivery":"none"})";

/// An empty broker.
struct Store {
    Store()
    {
        auto opened = storage::openBroker({});
        stores = opened ? std::make_unique<storage::BrokerStores>(*std::move(opened)) : nullptr;
    }
    Result<CompanyImport> read(const std::string& text)
    {
        std::istringstream lines(text);
        return importCompany(lines, *stores, blobs);
    }
    std::string write(const std::set<std::string>& what = {exportKinds().begin(), exportKinds().end()})
    {
        std::ostringstream out;
        const auto done = exportCompany(out, *stores, blobs, what);
        return done ? out.str() : done.error().str();
    }

    std::unique_ptr<storage::BrokerStores> stores;
    storage::MemoryBlobStore blobs;
};

std::string sample()
{
    std::ifstream file(qEnvironmentVariable("ATALAYA_SOURCE_DIR").toStdString()
                       + "/resources/sample/company.jsonl");
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace

class CompanyTest : public QObject {
    Q_OBJECT
private slots:
    void sampleCompany_exportedAndImported_isTheSame()
    {
        Store first;
        const auto read = first.read(sample());
        QVERIFY2(read, read ? "" : read.error().str().c_str());
        QVERIFY2(read->added.contains("ticket") && read->added.at("ticket") > 400, "all of it");
        const std::string exported = first.write();
        Store second;
        const auto again = second.read(exported);
        QVERIFY2(again, again ? "" : again.error().str().c_str());
        QVERIFY2(second.write() == exported, "export, import, export gives the same bytes");
    }

    void sampleCompany_bringsAWeekOfWorkAndWhatTheRouterWroteDown()
    {
        Store store;
        QVERIFY2(store.read(sample()), "it can be read");
        const Instant from = *parseInstant("2025-11-12T23:00:00Z");
        const Instant until = *parseInstant("2025-11-19T23:00:00Z");
        const auto legs = store.stores->past->legs(from, until, {}, 10'000);
        QVERIFY(legs);
        QVERIFY2(legs->size() > 3500 && legs->size() < 4500, std::to_string(legs->size()).c_str());
        std::set<domain::TicketId> tickets;
        std::size_t gaveUp = 0;
        for (const storage::PastLeg& leg : *legs) {
            tickets.insert(leg.ticket);
            gaveUp += leg.gaveUpAt ? 1 : 0;
            QVERIFY(leg.gaveUpAt.has_value() != leg.finishedAt.has_value());
            QVERIFY(leg.startedAt.has_value() == leg.agent.has_value());
        }
        QCOMPARE(tickets.size(), legs->size());
        QVERIFY(gaveUp > 0 && gaveUp < legs->size() / 10);
        const auto presence = store.stores->past->presence(from, until);
        QVERIFY(presence);
        QVERIFY(presence->size() > 100);
        const auto log = store.stores->routerLog->read(0, 1000);
        QVERIFY(log);
        std::set<std::string> kinds;
        for (const storage::RouterRecord& one : *log)
            kinds.insert(one.kind);
        QVERIFY((kinds == std::set<std::string>{"accepted", "assigned", "declined", "offered"}));
        const auto again = store.read(sample());
        QVERIFY(again);
        for (const char* kind : {"past", "presence", "routing"})
            QVERIFY2(!again->added.contains(kind), kind);
    }

    void sameFileTwice_addsNothing()
    {
        Store store;
        const std::string text = kQueue + "\n" + kCustomer + "\n" + kTicket + "\n" + kEntry + "\n";
        QVERIFY2(store.read(text), "it can be read");
        const std::string before = store.write();
        const auto again = store.read(text);
        QVERIFY2(again && again->added.empty(), "all of it is known");
        QCOMPARE(again->known.contains("entry") ? again->known.at("entry") : 0, 1);
        QCOMPARE(store.write(), before);
    }

    void whatFollowsFromEntries_isWorkedOut()
    {
        Store store;
        QVERIFY2(store.read(kQueue + "\n" + kCustomer + "\n" + kTicket + "\n" + kEntry), "it can be read");
        const auto ticket = store.stores->tickets->byNumber(7);
        QVERIFY2(ticket, "the ticket is there");
        QCOMPARE(ticket->channel, domain::EntryChannel::WhatsApp);
        QCOMPARE(ticket->snippet, std::string("Where is it?"));
        QVERIFY(ticket->lastInboundAt.has_value());
        const auto entries = store.stores->entries->listForTicket(ticket->id, {});
        QCOMPARE(entries->front().authorName, std::string("Ana"));
        QCOMPARE(*store.blobs.get(entries->front().attachments.front().hash), std::string("hi"));
    }

    void wrongLine_isNamed_andNothingStays_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("words");
        QTest::newRow("no JSON") << "{"
                                 << "line 3";
        QTest::newRow("no object") << "[1]"
                                   << "object";
        QTest::newRow("no type") << "{}"
                                 << "type";
        QTest::newRow("unknown type") << R"({"type":"ship"})"
                                      << "ship";
        QTest::newRow("missing field") << R"({"type":"skill","name":"x"})"
                                       << "id";
        QTest::newRow("wrong word") << QString::fromStdString(kTicket).replace("\"open\"", "\"ajar\"")
                                    << "ajar";
        QTest::newRow("unknown queue")
            << QString::fromStdString(kTicket).replace("0192f630", "0192f631") << "queue";
        QTest::newRow("entry before its ticket") << QString::fromStdString(kEntry) << "ticket";
        QTest::newRow("bad Base64") << QString::fromStdString(kTicket + "\n" + kEntry).replace("aGk=", "%%%")
                                    << "line 4";
    }
    void wrongLine_isNamed_andNothingStays()
    {
        QFETCH(QString, line);
        QFETCH(QString, words);
        Store store;
        const auto read = store.read(kQueue + "\n" + kCustomer + "\n" + line.toStdString() + "\n");
        QVERIFY(!read);
        QVERIFY2(read.error().detail.find(words.toStdString()) != std::string::npos,
                 read.error().detail.c_str());
        QCOMPARE(store.write(), std::string());
    }

    void numberOfAnotherTicket_isRefused()
    {
        Store store;
        QVERIFY2(store.read(kQueue + "\n" + kCustomer + "\n" + kTicket), "it can be read");
        const QString other = QString::fromStdString(kTicket).replace("019aa048", "019aa049");
        QCOMPARE(store.read(other.toStdString()).error().code, ErrorCode::DatabaseConstraint);
    }

    void identityOfAnotherCustomer_staysThere()
    {
        Store store;
        const QString other = QString::fromStdString(kCustomer).replace("01904a80", "01904a81");
        const auto read = store.read(kCustomer + "\n" + other.toStdString());
        QVERIFY2(read, "both are read");
        QCOMPARE(read->takenIdentities, 1);
    }

    void secondTriageQueue_becomesAnOrdinaryOne()
    {
        Store store;
        const QString other =
            QString::fromStdString(kQueue).replace("0192f630", "0192f631").replace("Claims", "Other");
        QVERIFY2(store.read(kQueue + "\n" + other.toStdString()), "both are read");
        const auto queues = store.stores->directory->queues();
        QCOMPARE(std::ranges::count_if(*queues, [](const domain::Queue& one) { return one.triage; }), 1);
    }

    void oneKind_isExportedAlone()
    {
        Store store;
        QVERIFY2(store.read(kQueue + "\n" + kCustomer + "\n" + kTicket + "\n" + kEntry), "it can be read");
        const std::string lines = store.write({"customers"});
        QCOMPARE(std::ranges::count(lines, '\n'), 1);
        QVERIFY(lines.starts_with(R"({"type":"customer")"));
    }

    void longConversation_keepsItsOrder()
    {
        Store store;
        std::string text = kQueue + "\n" + kCustomer + "\n" + kTicket + "\n";
        for (int i = 0; i < 1200; ++i) // more than two pages
            text += QString::fromStdString(kEntry)
                        .replace("989b7b95f22a", QString::number(100'000'000'000 + i))
                        .replace("Where is it?", "message " + QString::number(i))
                        .toStdString()
                + "\n";
        QVERIFY2(store.read(text), "it can be read");
        Store other;
        const std::string exported = store.write();
        QVERIFY2(other.read(exported), "it can be read again");
        QVERIFY(other.write() == exported);
        QVERIFY(exported.find("\"text\":\"message 0\"") < exported.find("\"text\":\"message 1199\""));
    }
};

} // namespace atalaya::importing

using atalaya::importing::CompanyTest;
ATALAYA_TEST(CompanyTest)
#include "company_test.moc"
