#include "core/session/outbox.h"
#include "core/session/outbox_row.h"
#include "tests/core/session/fixtures.h"

#include <algorithm>

using namespace atalaya;
using namespace atalaya::domain;
using namespace atalaya::session;
using namespace atalaya::session::test;
using namespace std::chrono_literals;

namespace {

constexpr std::uint8_t kTickets = 4;

/// An outbox that everything happens to, and a broker that remembers what it was given.
class World {
public:
    explicit World(std::uint64_t seed) : m_dice(seed) { }

    void step()
    {
        m_now += 1s;
        switch (m_dice.below(10)) {
        case 0:
        case 1:
        case 2:
            return write();
        case 3:
            return takeBackOne();
        case 4:
            return editOne();
        case 5:
            return moveOne();
        case 6:
            return crash();
        case 7:
            return decideOne();
        default:
            return send();
        }
    }

    /// Everything goes, nothing is refused any more.
    void finish()
    {
        m_patient = true;
        for (int i = 0; i < 200; ++i) {
            m_now += 1min;
            send();
            decideOne();
        }
        must(m_outbox.settle(INT64_MAX, m_now));
    }

    /// The words that are nowhere: not in a draft, not in the outbox, not at the broker.
    std::vector<std::string> lost()
    {
        std::string all;
        for (const Draft& one : must(m_stores.drafts->list()))
            all += one.text + "|";
        for (const OutboxItem& one : m_outbox.items())
            all += draftOf(one.command, {}).value_or(Draft{}).text + "|";
        for (const auto& [id, text] : m_taken)
            all += text + "|";
        std::vector<std::string> out;
        for (const std::string& word : m_words)
            if (all.find(word) == std::string::npos)
                out.push_back(word);
        return out;
    }

    bool memoryIsWhatIsOnDisk()
    {
        const Outbox other = must(Outbox::open(m_stores));
        return std::ranges::equal(other.items(), m_outbox.items(), [](const auto& a, const auto& b) {
            return a.id == b.id && a.command == b.command && a.state == b.state && a.onTheWay == b.onTheWay
                && a.holdUntil == b.holdUntil && a.draft == b.draft;
        });
    }

    /// Of each ticket: the broker took them in the order of the outbox at that time.
    bool inOrder = true;
    bool once = true;

    bool nothingWaits() const
    {
        return std::ranges::none_of(m_outbox.items(), [](const OutboxItem& one) {
            return one.state == OutboxState::Waiting || one.state == OutboxState::Refused;
        });
    }

private:
    CommandId fresh() { return CommandId::make(m_now, m_dice); }

    void write()
    {
        ReplyToTicket reply;
        reply.ticket = id<TicketId>(std::uint8_t(1 + m_dice.below(kTickets)));
        reply.entry = EntryId::make(m_now, m_dice);
        const DraftKey key{reply.ticket, DraftKind::Reply, EntryChannel::Email};
        Draft draft = must(m_stores.drafts->load(key)).value_or(Draft{});
        draft.key = key;
        draft.text += word();
        draft.updatedAt = m_now;
        must(m_stores.drafts->save(draft));
        if (m_dice.below(3) == 0)
            return; // still writing
        reply.text = draft.text;
        Posting posting;
        posting.draft = draft;
        posting.holdUntil = m_dice.below(2) == 0 ? m_now + 10s : Instant{};
        must(m_outbox.append(fresh(), reply, m_now, posting));
    }

    std::string word()
    {
        m_words.push_back("<" + std::to_string(m_words.size()) + ">");
        return m_words.back();
    }

    const OutboxItem* any()
    {
        const auto& items = m_outbox.items();
        return items.empty() ? nullptr : &items[m_dice.below(items.size())];
    }

    void takeBackOne()
    {
        if (const OutboxItem* item = any())
            static_cast<void>(m_outbox.takeBack(item->id, m_now)); // refused if it may have arrived
    }

    void editOne()
    {
        const OutboxItem* item = any();
        if (!item)
            return;
        auto reply = std::get<ReplyToTicket>(item->command);
        const std::string more = word();
        reply.text += more;
        if (!m_outbox.edit(item->id, reply))
            std::erase(m_words, more); // never written
    }

    void moveOne()
    {
        const OutboxItem* item = any();
        if (!item)
            return;
        const auto before = byTicket();
        static_cast<void>(m_outbox.move(item->id, int(m_dice.below(7)) - 3));
        inOrder = inOrder && before == byTicket();
    }

    std::map<TicketId, std::vector<CommandId>> byTicket()
    {
        std::map<TicketId, std::vector<CommandId>> out;
        for (const OutboxItem& one : m_outbox.items())
            if (one.state == OutboxState::Waiting)
                out[*ticketOf(one.command)].push_back(one.id);
        return out;
    }

    void crash() { m_outbox = must(Outbox::open(m_stores)); }

    void decideOne()
    {
        const auto& items = m_outbox.items();
        const auto item = std::ranges::find(items, OutboxState::Refused, &OutboxItem::state);
        if (item == items.end())
            return;
        const Command command = item->command;
        const CommandId id = item->id;
        if (m_patient || m_dice.below(2) == 0)
            must(m_outbox.again(id, {fresh(), command}, m_now));
        else
            must(m_outbox.cancel(id, m_now));
    }

    /// Gives the broker what can go; the answer may be lost, late, or a refusal.
    void send()
    {
        for (const OutboxItem& item : m_outbox.unsent(m_now)) {
            checkOrder(item);
            must(m_outbox.markOnItsWay(item.id));
            const std::uint64_t fate = m_patient ? 9 : m_dice.below(10);
            if (fate == 0) {
                m_outbox.cameBack(item.id); // never left
                continue;
            }
            protocol::Answer answer;
            answer.id = item.id;
            answer.ok = m_taken.contains(item.id) || fate > 2;
            answer.code = fate == 1 ? ErrorCode::Busy : ErrorCode::Conflict;
            if (answer.ok) {
                const std::string& text = std::get<ReplyToTicket>(item.command).text;
                const auto known = m_taken.find(item.id);
                once = once && (known == m_taken.end() || known->second == text);
                m_taken[item.id] = text;
                answer.seq = ++m_seq;
            }
            if (fate == 3) {
                m_outbox.forgetWay(); // the answer is lost with the line
                return;
            }
            must(m_outbox.answered(answer, m_now));
        }
        must(m_outbox.settle(m_seq, m_now));
    }

    void checkOrder(const OutboxItem& item)
    {
        for (const OutboxItem& one : m_outbox.items()) {
            if (one.id == item.id)
                return;
            if (ticketOf(one.command) == ticketOf(item.command))
                inOrder = inOrder && one.state != OutboxState::Waiting;
        }
    }

    SeededRandom m_dice;
    storage::DeskStores m_stores = must(storage::openDesk({}));
    Outbox m_outbox = must(Outbox::open(m_stores));
    Instant m_now = kNow;
    std::vector<std::string> m_words;
    std::map<CommandId, std::string> m_taken;
    std::int64_t m_seq = 0;
    bool m_patient = false;
};

} // namespace

class OutboxPropertyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anything_losesNoTextKeepsTheOrderAndRepeatsNothing_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void anything_losesNoTextKeepsTheOrderAndRepeatsNothing()
    {
        QFETCH(int, seed);
        World world(static_cast<std::uint64_t>(seed));
        for (int i = 0; i < 150; ++i) {
            world.step();
            const auto lost = world.lost();
            QVERIFY2(lost.empty(), lost.empty() ? "" : lost.front().c_str());
        }
        QVERIFY(world.memoryIsWhatIsOnDisk());
        world.finish();
        QVERIFY2(world.inOrder, "commands of a ticket go in their order");
        QVERIFY2(world.once, "one id is one command");
        QVERIFY(world.nothingWaits());
        QVERIFY(world.lost().empty());
    }
};

ATALAYA_TEST(OutboxPropertyTest)
#include "outbox_property_test.moc"
