#include "core/broker/tickets.h"
#include "tests/core/session/fixtures.h"
#include "tests/support/desk_fixture.h"

using namespace atalaya;
using namespace atalaya::session::test;
using namespace std::chrono_literals;
using atalaya::test::DeskFixture;
using atalaya::test::replyTo;
using atalaya::test::Workstation;

namespace {

/// Ana with texts under way, and what she has on disk by every right.
class Writer {
public:
    Writer(DeskFixture& f, SeededRandom& dice) : m_f(f), m_ana(f.desk("ana")), m_dice(dice)
    {
        using domain::DraftKind;
        using domain::EntryChannel;
        m_ticket = f.company.addTicket("Flights", "Delay", "ana");
        const domain::TicketId second = f.company.addTicket("Flights", "Refund", "ana");
        f.advance(1s);
        m_keys = {
            {m_ticket, DraftKind::Reply, EntryChannel::Email},
            {m_ticket, DraftKind::Reply, EntryChannel::WhatsApp},
            {m_ticket, DraftKind::Note, EntryChannel::None},
            {second, DraftKind::Reply, EntryChannel::Email},
            {domain::TicketId(m_ana.core().commands().freshId()), DraftKind::NewTicket, EntryChannel::Email}};
    }

    Workstation& desk() { return m_ana; }
    domain::TicketId ticket() const { return m_ticket; }

    /// A change as hands make it, saved.
    void type()
    {
        static const std::vector<std::string> kWords = {"Señor ", "✈ ", "\n\n", "<b>", "\"quoted\" ", "e"};
        const domain::DraftKey& key = m_keys[m_dice.below(m_keys.size())];
        domain::Draft& draft = m_kept[key];
        draft.key = key;
        draft.text += kWords[m_dice.below(kWords.size())];
        draft.html = "<p>" + std::to_string(m_dice.below(9)) + "</p>";
        draft.to = {"rosa@mail.example"};
        draft.cc = m_dice.below(2) == 0 ? std::vector<std::string>{} : std::vector<std::string>{"boss@x"};
        draft.subject = "About " + std::to_string(m_dice.below(9));
        draft.caret = static_cast<int>(m_dice.below(draft.text.size() + 1));
        draft.macroState = R"({"macros":[)" + std::to_string(m_dice.below(9)) + "]}";
        draft.sendAt = m_dice.below(2) == 0 ? std::nullopt : std::optional(m_f.company.clock.now() + 18h);
        must(m_f.saveDraft(m_ana, draft));
        draft.updatedAt = m_f.company.clock.now();
    }

    /// Every draft as it was saved, and every one in the list.
    bool hasAll()
    {
        auto listed = must(m_f.ask<std::vector<domain::Draft>>(
            [this](auto reply) { m_ana.core().drafts().all(std::move(reply)); }));
        if (listed.size() != m_kept.size())
            return false;
        return std::ranges::all_of(m_kept, [&](const auto& kept) {
            return m_f.loadDraft(m_ana, kept.first) == kept.second
                && std::ranges::find(listed, kept.second) != listed.end();
        });
    }

private:
    DeskFixture& m_f;
    Workstation& m_ana;
    SeededRandom& m_dice;
    domain::TicketId m_ticket;
    std::vector<domain::DraftKey> m_keys;
    std::map<domain::DraftKey, domain::Draft> m_kept;
};

void setQueues(DeskFixture& f, const std::vector<std::string>& names)
{
    f.company.apply([&](broker::Turn& turn) -> Result<void> {
        domain::Agent ana = *turn.directory.agent(f.company.agent("ana"));
        ana.queues.clear();
        for (const std::string& name : names)
            ana.queues.push_back(f.company.queue(name));
        return turn.directory.put(ana, turn.now);
    });
    f.advance(2s);
}

/// What others do to a ticket, to its agent, to the line, and to what is kept here.
void disturb(DeskFixture& f, Writer& writer, Workstation& lea, SeededRandom& dice)
{
    const domain::TicketId id = writer.ticket();
    Workstation& ana = writer.desk();
    switch (dice.below(10)) {
    case 0:
        f.company.customerWrites(id, "One more thing");
        return;
    case 1:
        must(f.submit(lea, domain::SetTicketStatus{id, static_cast<domain::TicketStatus>(dice.below(5))}));
        return;
    case 2:
        must(f.submit(lea,
                      replyTo(f.company.ticket(id), "From somebody else",
                              domain::EntryId(lea.core().commands().freshId()))));
        return;
    case 3:
        must(f.submit(lea,
                      domain::MoveTicket{id, f.company.queue(dice.below(2) == 0 ? "Baggage" : "Flights")}));
        return;
    case 4:
        must(f.submit(lea, domain::AssignTicket{id, f.company.agent(dice.below(2) == 0 ? "lea" : "ana")}));
        return;
    case 5:
        return setQueues(f,
                         dice.below(2) == 0 ? std::vector<std::string>{"Baggage"}
                                            : std::vector<std::string>{"Flights"});
    case 6:
        static_cast<void>(f.ask<bool>([&](auto reply) { ana.core().link().signOut(std::move(reply)); }));
        must(f.signIn(ana, "ana"));
        return;
    case 7: // begins again from a new snapshot; refused while one is under way
        static_cast<void>(f.ask<bool>([&](auto reply) { ana.core().computer().rebuild(std::move(reply)); }));
        f.advance(2s);
        return;
    case 8:
        ana.line().drop();
        f.advance(std::chrono::seconds(dice.below(20)));
        return;
    default:
        must(f.reopen(ana));
    }
}

} // namespace

/// Nothing that happens elsewhere alters or hides what somebody is writing (B2).
class DeskDraftEventsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whateverHappens_draftsAreByteIdenticalAndListed_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
    }
    void whateverHappens_draftsAreByteIdenticalAndListed()
    {
        QFETCH(quint64, seed);
        DeskFixture f;
        SeededRandom dice(seed);
        Writer writer(f, dice);
        Workstation& lea = f.desk("lea");
        for (int step = 0; step < 60; ++step) {
            if (dice.below(2) == 0)
                writer.type();
            else
                disturb(f, writer, lea, dice);
            QVERIFY2(writer.hasAll(), qPrintable(QStringLiteral("step %1").arg(step)));
        }
    }

    void ticketThatMayNoLongerBeSeen_keepsItsDraftInTheList()
    {
        DeskFixture f;
        SeededRandom dice(7);
        Writer writer(f, dice);
        for (int i = 0; i < 20; ++i)
            writer.type();
        const auto before = f.count(writer.desk(), {api::ViewKind::Drafts, {}});
        must(f.submit(f.desk("lea"), domain::AssignTicket{writer.ticket(), f.company.agent("lea")}));
        setQueues(f, {});
        QVERIFY(writer.hasAll());
        QCOMPARE(f.count(writer.desk(), {api::ViewKind::Drafts, {}}), before);
        QCOMPARE(int(f.rows(writer.desk(), {api::ViewKind::Drafts, {}}).size()), int(before));
    }
};

ATALAYA_TEST(DeskDraftEventsTest)
#include "desk_draft_events_test.moc"
