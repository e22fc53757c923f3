#include "core/session/list_work.h"
#include "core/session/reader.h"
#include "core/session/saved_views.h"
#include "core/session/view_conditions.h"
#include "tests/core/session/fixtures.h"

#include <algorithm>
#include <random>

using namespace atalaya;
using namespace atalaya::domain;
using namespace atalaya::session;
using namespace atalaya::session::test;
using namespace std::chrono_literals;

namespace {

/// Tickets and conditions by chance, the same on every run.
class Chance {
public:
    explicit Chance(unsigned seed) : m_engine(seed) { }

    int below(int limit) { return int(m_engine() % unsigned(limit)); }
    bool coin() { return below(2) == 0; }
    template <typename T> const T& one(const std::vector<T>& all)
    {
        return all[std::size_t(below(int(all.size())))];
    }

    Ticket ticketNumber(int number)
    {
        Ticket out = session::test::ticket(std::uint8_t(1 + number % 250));
        Uuid uuid;
        uuid.bytes[14] = std::uint8_t(number >> 8);
        uuid.bytes[15] = std::uint8_t(number);
        out.id = TicketId(uuid);
        out.number = 10'000 + number;
        out.subject = one(m_words) + " " + one(m_words);
        out.snippet = one(m_words);
        out.status = TicketStatus(below(5));
        out.priority = Priority(below(4));
        out.channel = EntryChannel(1 + below(7));
        out.language = one(m_languages);
        out.queue = id<QueueId>(std::uint8_t(1 + below(2)));
        out.customer = id<CustomerId>(std::uint8_t(1 + below(2)));
        if (coin())
            out.assignee = ana().id;
        for (const std::string& tag : m_tags)
            if (below(3) == 0)
                out.tags.push_back(tag);
        out.createdAt = kNow - std::chrono::minutes(below(5000));
        out.updatedAt = out.createdAt + std::chrono::minutes(below(500));
        if (coin())
            out.lastInboundAt = out.createdAt + std::chrono::minutes(below(100));
        if (coin())
            out.lastOutboundAt = out.createdAt + std::chrono::minutes(below(100));
        if (coin())
            out.dueAt = kNow + std::chrono::minutes(below(300) - 100);
        if (below(3) == 0)
            out.snoozedUntil =
                below(4) == 0 ? kUntilTheyAnswer : kNow + std::chrono::minutes(below(200) - 100);
        out.unread = below(3);
        out.mood = below(5) - 2;
        out.undelivered = below(4) == 0;
        out.scheduled = below(4) == 0;
        return out;
    }

    Condition condition(int depth = 1)
    {
        const int kinds = int(Asks::Mentioned) + 1;
        Condition out;
        out.asks = Asks(depth < 4 ? below(kinds) : 3 + below(kinds - 3));
        const int parts = out.asks <= Asks::None ? below(4) : 0;
        for (int i = 0; i < parts; ++i)
            out.parts.push_back(condition(depth + 1));
        out.minutes = 1 + below(600);
        for (int i = 0; i <= below(2); ++i)
            out.values.push_back(value(out.asks));
        return out;
    }

private:
    std::string value(Asks asks)
    {
        switch (asks) {
        case Asks::Status:
            return std::string(word(TicketStatus(below(5))));
        case Asks::Queue:
            return id<QueueId>(std::uint8_t(1 + below(3))).str();
        case Asks::Assignee:
            return one<std::string>({"me", "", ana().id.str(), "no id at all"});
        case Asks::Tag:
            return one(m_tags);
        case Asks::Channel:
            return std::string(word(EntryChannel(1 + below(7))));
        case Asks::Priority:
            return std::string(word(Priority(below(4))));
        case Asks::Language:
            return one(m_languages);
        case Asks::Customer:
            return one<std::string>({"customer", "CUSTOMER 1", "2", "nobody"});
        default:
            return one<std::string>({"lucia", "Avión", "%", "#10", "'", "customer 1", "zzz"});
        }
    }

    std::mt19937 m_engine;
    std::vector<std::string> m_words = {"Lucía", "avion", "100 %", "it's", "maleta", "Über"};
    std::vector<std::string> m_tags = {"vip", "Bag", "it's", "EU261"};
    std::vector<std::string> m_languages = {"es", "pt", "en", ""};
};

struct Fixture {
    storage::ReplicaStores stores = must(storage::openReplica({}));
    Reader reader{stores};
    LocalView local;
    std::vector<Ticket> tickets;
    std::set<TicketId> mentioned;

    explicit Fixture(Chance& chance, int count)
    {
        for (std::uint8_t number = 1; number <= 2; ++number) {
            must(stores.directory->put(queue(number)));
            must(stores.customers->put(customer(number)));
        }
        must(stores.directory->put(ana()));
        local.me = ana();
        for (int i = 0; i < count; ++i) {
            tickets.push_back(chance.ticketNumber(i));
            must(stores.tickets->put(tickets.back()));
            if (chance.below(10) != 0)
                continue;
            Entry note;
            note.id = EntryId(tickets.back().id.uuid());
            note.ticket = tickets.back().id;
            note.kind = EntryKind::Note;
            note.at = kNow;
            note.to = {ana().login};
            must(stores.entries->add(note));
            mentioned.insert(note.ticket);
        }
        reader.setLocal(local);
    }

    TicketFacts facts(const Ticket& ticket)
    {
        TicketFacts out{ticket, ana().id, kNow};
        m_customer = must(stores.customers->get(ticket.customer));
        out.customerName = m_customer.name;
        out.customerTier = m_customer.tier;
        out.customerOrganisation = m_customer.organisation;
        out.mentioned = mentioned.contains(ticket.id);
        return out;
    }

private:
    Customer m_customer;
};

} // namespace

class ConditionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void randomTickets_databaseAndPureFunctionAgree()
    {
        Chance chance(48213);
        Fixture f(chance, 300);
        const storage::Asker asker{ana().id, ana().login, kNow};
        int some = 0;
        for (int round = 0; round < 400; ++round) {
            const Condition condition = chance.condition();
            std::set<TicketId> expected;
            for (const Ticket& ticket : f.tickets)
                if (holds(condition, f.facts(ticket)))
                    expected.insert(ticket.id);
            std::set<TicketId> found;
            for (const auto& place :
                 must(f.stores.tickets->places(condition, asker, storage::TicketSort::DueTime)))
                found.insert(place.id);
            QVERIFY2(found == expected, encodeViews({{{}, "view", "", condition}}).c_str());
            QCOMPARE(must(f.stores.tickets->countWhere(condition, asker)), std::int64_t(expected.size()));
            some += !expected.empty() && expected.size() < f.tickets.size();
        }
        QVERIFY2(some > 130, "most conditions tell tickets apart");
    }

    void randomCommandsInTheOutbox_countsAndListsAgree()
    {
        Chance chance(7);
        Fixture f(chance, 120);
        for (int i = 0; i < 10; ++i)
            f.local.views = std::make_shared<const SavedViews>([&] {
                SavedViews views = *f.local.views;
                views.push_back({id<SavedViewId>(std::uint8_t(i + 1)), "view", "", chance.condition()});
                return views;
            }());
        OutboxItems outbox;
        for (int round = 0; round < 60; ++round) {
            const Ticket& ticket = chance.one(f.tickets);
            Command command = SetTicketStatus{ticket.id, TicketStatus(chance.below(5))};
            if (round % 3 == 1)
                command = AssignTicket{ticket.id, chance.coin() ? std::optional(ana().id) : std::nullopt};
            if (round % 3 == 2)
                command = SetTicketTags{ticket.id, {"vip"}};
            outbox.push_back(item(std::uint8_t(round), std::move(command)));
            f.local.outbox = std::make_shared<const OutboxItems>(outbox);
            f.reader.setLocal(f.local);
            const api::ViewCounts counts = must(f.reader.counts(kNow));
            for (const auto& [view, count] : counts)
                QCOMPARE(std::int64_t(
                             must(f.reader.order({view, api::SortBy::DueTime, {}, 0}, kNow)).places.size()),
                         count);
        }
    }

    void order_waitingForTheCustomerAfterTheOthers()
    {
        Chance chance(3);
        Fixture f(chance, 200);
        f.local.me.role = Role::Lead;
        f.reader.setLocal(f.local);
        const auto order = must(f.reader.order({{api::ViewKind::Team}, api::SortBy::DueTime, {}, 5}, kNow));
        QVERIFY(order.places.size() > 20);
        QCOMPARE(order.rows.size(), std::size_t(5));
        for (std::size_t i = 0; i < order.rows.size(); ++i)
            QCOMPARE(order.rows[i].ticket.id, order.places[i].ticket);
        const auto rank = [](const api::ListPlace& place) {
            return std::pair(place.status == TicketStatus::Pending,
                             place.dueAt ? toMicros(*place.dueAt) : INT64_MAX);
        };
        QVERIFY(std::ranges::is_sorted(order.places, {}, rank));
    }

    void view_writtenAndReadAgain_isTheSame()
    {
        Chance chance(11);
        std::vector<SavedView> views;
        for (std::uint8_t i = 1; i < 50; ++i) {
            Condition condition = chance.condition();
            views.push_back({id<SavedViewId>(i), "Ünïque \"" + std::to_string(i), "tag", condition});
        }
        QCOMPARE(must(decodeViews(encodeViews(views))), views);
    }

    void view_damagedText_isRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no list") << QByteArray("{}");
        QTest::newRow("no text") << QByteArray("[{");
        QTest::newRow("no condition")
            << QByteArray(R"([{"id":"01936e3c-9d2a-7c11-8f00-2b1f6f0a9c55","name":"x"}])");
        QTest::newRow("unknown condition")
            << QByteArray(R"([{"id":"01936e3c-9d2a-7c11-8f00-2b1f6f0a9c55","condition":{"asks":"luck"}}])");
    }
    void view_damagedText_isRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!decodeViews(text.toStdString()));
    }

    void check_conditionsThatAskNothing_areRefused()
    {
        QVERIFY(!check({Asks::Tag}));
        QVERIFY(!check({Asks::WaitingOver}));
        QVERIFY(check({Asks::DueWithin})); // due now
        QVERIFY(check({Asks::Unread}));
        Condition deep{Asks::Unread};
        for (int i = 0; i < kConditionDepth; ++i)
            deep = {Asks::All, {deep}};
        QCOMPARE(check(deep).error().code, ErrorCode::TooLarge);
    }

    void snoozedUntilTheyAnswer_noClockWakesIt()
    {
        Ticket ticket = session::test::ticket(1);
        ticket.snoozedUntil = kUntilTheyAnswer;
        QVERIFY(holds({Asks::Snoozed}, {ticket, ana().id, kNow + 24h * 365 * 50}));
    }
};

ATALAYA_TEST(ConditionsTest)
#include "conditions_test.moc"
