#include "core/session/outbox.h"
#include "core/session/replica.h"
#include "core/storage/open.h"
#include "tests/crash/recording_disk.h"
#include "tests/support/test.h"

#include <QDir>
#include <QTemporaryDir>
#include <map>

namespace atalaya::test {

/// Everything that a workstation keeps, as text to compare.
struct DeskPicture {
    std::map<std::string, std::string> drafts;
    std::map<std::string, std::string> outbox; ///< kind, state and text by id
    std::int64_t position = 0; ///< of the replica
    std::map<std::string, std::string> tickets;

    friend bool operator==(const DeskPicture&, const DeskPicture&) = default;
};

/// A workstation's two files and a script of things that happen to them.
class DeskScript {
public:
    explicit DeskScript(const std::filesystem::path& folder)
    {
        m_desk = storage::openDesk({.path = folder / "desk.db"}).value();
        m_stores = storage::openReplica({.path = folder / "replica.db"}).value();
        m_outbox = session::Outbox::open(*m_desk).value();
        m_replica = session::Replica::open(*m_stores).value();
        ATALAYA_ASSERT(m_replica->adopt("epoch"));
        domain::Queue queue;
        queue.id = ticketOf(0).queue;
        domain::Customer customer;
        customer.id = ticketOf(0).customer;
        protocol::SyncPage page;
        page.upTo = 2;
        page.changes = {{1, m_now, queue}, {2, m_now, customer}};
        ATALAYA_ASSERT(m_replica->apply(page, m_now));
    }

    static DeskPicture look(storage::DeskStores& desk, storage::ReplicaStores& replica)
    {
        DeskPicture out;
        const auto drafts = desk.drafts->list().value();
        for (const domain::Draft& draft : drafts)
            out.drafts[draft.key.ticket.str()] = draft.text + std::to_string(draft.caret);
        const auto commands = desk.outbox->list(std::nullopt).value();
        for (const storage::OutboxCommand& row : commands)
            out.outbox[row.id.str()] = row.kind + std::string(storage::word(row.progress.state)) + row.body;
        out.position = session::Replica::open(replica).value().position();
        const auto page = replica.tickets->list({}, storage::TicketSort::Oldest, std::nullopt, 500).value();
        for (const domain::Ticket& ticket : page.tickets)
            out.tickets[ticket.id.str()] = ticket.subject + std::to_string(ticket.version);
        return out;
    }
    DeskPicture look() { return look(*m_desk, *m_stores); }

    /// One thing, whole: it is durable when this returns.
    Result<void> step()
    {
        m_now += std::chrono::seconds(3);
        ++m_number;
        switch (m_dice.below(9)) {
        case 0:
        case 1:
            return write();
        case 2:
            return submit();
        case 3:
            return send();
        case 4:
            return answer();
        case 5:
            return takeBack();
        case 6:
            return settle();
        case 7:
            return m_desk->drafts->remove(draftOf(m_dice.below(6)).key);
        default:
            return receive();
        }
    }

private:
    domain::Draft draftOf(std::uint64_t which) const
    {
        domain::Draft draft;
        draft.key.ticket = ticketOf(which).id;
        draft.updatedAt = m_now;
        return draft;
    }
    static domain::Ticket ticketOf(std::uint64_t which)
    {
        domain::Ticket ticket;
        Uuid id;
        id.bytes[15] = static_cast<std::uint8_t>(which + 1);
        ticket.id = domain::TicketId(id);
        ticket.number = static_cast<std::int64_t>(which) + 1;
        id.bytes[14] = 1;
        id.bytes[15] = 1;
        ticket.queue = domain::QueueId(id);
        id.bytes[15] = 2;
        ticket.customer = domain::CustomerId(id);
        return ticket;
    }
    Result<void> write()
    {
        domain::Draft draft = draftOf(m_dice.below(6));
        draft.text = "draft " + std::to_string(m_number) + std::string(m_dice.below(6000), 'x');
        draft.caret = m_number;
        return m_desk->drafts->save(draft);
    }
    Result<void> submit()
    {
        domain::AddNote note;
        note.ticket = ticketOf(m_dice.below(6)).id;
        note.entry = domain::EntryId::make(m_now, m_dice);
        note.text = "note " + std::to_string(m_number) + std::string(m_dice.below(9000), 'y');
        // Half of them from the draft of that ticket, which goes in the same transaction.
        session::Posting posting;
        domain::Draft draft;
        draft.key.ticket = note.ticket;
        if (m_dice.below(2) == 0)
            posting.draft = m_desk->drafts->load(draft.key).value();
        ATALAYA_CHECK(m_outbox->append(domain::CommandId::make(m_now, m_dice), note, m_now, posting));
        return {};
    }
    Result<void> send()
    {
        for (const domain::OutboxItem& item : m_outbox->unsent(m_now))
            return m_outbox->markOnItsWay(item.id);
        return write();
    }
    Result<void> answer()
    {
        for (const domain::OutboxItem& item : m_outbox->items()) {
            if (item.state != domain::OutboxState::Waiting)
                continue;
            protocol::Answer answer;
            answer.id = item.id;
            answer.ok = m_dice.below(4) != 0;
            answer.code = ErrorCode::PermissionDenied;
            answer.seq = ++m_answers;
            ATALAYA_CHECK(m_outbox->answered(answer, m_now));
            return {};
        }
        return write();
    }
    Result<void> takeBack()
    {
        for (const domain::OutboxItem& item : m_outbox->items())
            if (item.state == domain::OutboxState::Waiting && !item.onTheWay) {
                ATALAYA_CHECK(m_outbox->takeBack(item.id, m_now));
                return {};
            }
        return write();
    }
    Result<void> settle()
    {
        // One at a time: each is a transaction of its own.
        for (const domain::OutboxItem& item : m_outbox->items())
            if (item.state == domain::OutboxState::Sent) {
                ATALAYA_CHECK(m_outbox->settle(item.confirmedSeq, m_now));
                return {};
            }
        return write();
    }
    Result<void> receive()
    {
        protocol::SyncPage page;
        page.upTo = m_replica->position() + 3;
        for (int i = 0; i < 3; ++i) {
            domain::Ticket ticket = ticketOf(m_dice.below(40));
            ticket.subject = "Subject " + std::to_string(m_number) + std::string(m_dice.below(300), 'z');
            ticket.version = m_number;
            page.changes.push_back({m_replica->position() + 1 + i, m_now, ticket});
        }
        ATALAYA_CHECK(m_replica->apply(page, m_now));
        return {};
    }

    std::optional<storage::DeskStores> m_desk;
    std::optional<storage::ReplicaStores> m_stores;
    std::optional<session::Outbox> m_outbox;
    std::optional<session::Replica> m_replica;
    SeededRandom m_dice{77};
    Instant m_now = fromMicros(1'763'640'000'000'000);
    int m_number = 0;
    std::int64_t m_answers = 0;
};

/// The power goes at any write or flush of a script of 300 things that a workstation keeps: what comes back
/// is what was there after the last thing that was promised, or after the one under way; nothing between,
/// and nothing lost. ATALAYA_G9_POINTS=all looks at every moment, otherwise at some, always the same.
class DeskDiskTest : public QObject {
    Q_OBJECT

    static constexpr int kThings = 300;
    static constexpr std::size_t kSome = 120; ///< moments, unless all are looked at

    std::vector<DeskPicture> m_pictures; ///< after each thing
    std::vector<std::size_t> m_steps; ///< of the disk, when it was promised
    std::size_t m_looked = 0;

    /// Empty if the files on the disk are what they may be after so many steps.
    std::string wrong(const std::filesystem::path& folder, std::size_t cut)
    {
        ++m_looked;
        auto desk = storage::openDesk({.path = folder / "desk.db"});
        auto replica = storage::openReplica({.path = folder / "replica.db"});
        if (!desk || !replica)
            return "it does not open";
        if (!desk->connection->checkIntegrity() || !replica->connection->checkIntegrity())
            return "it is damaged";
        const DeskPicture found = DeskScript::look(*desk, *replica);
        const auto promised = std::ranges::upper_bound(m_steps, cut) - m_steps.begin();
        const auto at = static_cast<std::size_t>(promised);
        if (found == m_pictures[at - 1] || (at < m_pictures.size() && found == m_pictures[at]))
            return {};
        return "it is neither as promised by thing " + std::to_string(at - 1) + " nor as by the next";
    }

private slots:
    void powerCut_atAnyWriteOrFlush_keepsWhatWasPromised()
    {
        const bool memory = QDir(QStringLiteral("/dev/shm")).exists();
        const QTemporaryDir folder(memory ? QStringLiteral("/dev/shm/atalaya-XXXXXX")
                                          : QDir::tempPath() + QStringLiteral("/atalaya-XXXXXX"));
        const std::filesystem::path path = folder.path().toStdString();
        std::filesystem::create_directories(path / "live");
        RecordingDisk disk;
        DeskScript script(path / "live");
        disk.begin(path / "live");
        m_pictures.push_back(script.look());
        m_steps.push_back(0);
        for (int i = 0; i < kThings; ++i) {
            const auto done = script.step();
            QVERIFY2(done.hasValue(), done ? "" : done.error().str().c_str());
            m_pictures.push_back(script.look());
            m_steps.push_back(disk.steps().size());
        }
        disk.end();
        const bool all = qgetenv("ATALAYA_G9_POINTS") == "all";
        const std::size_t every = all ? 1 : disk.steps().size() / kSome;
        DiskPast past(disk);
        do {
            if (past.at() % every != 0)
                continue;
            const auto check = [&](const DiskImage& image, const char* how) {
                putImage(image, path / "after");
                const std::string what = wrong(path / "after", past.at());
                if (!what.empty())
                    qWarning("step %zu, %s: %s", past.at(), how, what.c_str());
                return what.empty();
            };
            QVERIFY(check(past.unflushedLost(), "what was not flushed is lost"));
            switch (past.at() / every % 3) {
            case 0:
                QVERIFY(check(past.lastPageTorn(), "the last page is torn"));
                break;
            case 1:
                QVERIFY(check(past.someReordered(past.at()), "some is lost, in no order"));
                break;
            default:
                QVERIFY(check(past.allKept(), "only the process is gone"));
            }
        } while (past.next());
        qInfo("%d things, %zu steps of the disk, %zu cuts", kThings, disk.steps().size(), m_looked);
        QVERIFY2(m_looked > kSome, "the script writes");
    }
};

ATALAYA_TEST(DeskDiskTest)

} // namespace atalaya::test

#include "desk_disk_test.moc"
