#include "core/base/platform/files.h"
#include "tests/core/session/fixtures.h"
#include "tests/support/desk_fixture.h"

#include <filesystem>
#include <fstream>

using namespace atalaya;
using namespace atalaya::session::test;
using namespace std::chrono_literals;
using atalaya::test::DeskFixture;
using atalaya::test::replyTo;
using atalaya::test::Workstation;
namespace fs = std::filesystem;

namespace {

const api::View kTeam = {api::ViewKind::Team, {}};

fs::path profileFolder(Workstation& desk)
{
    return fs::directory_iterator(desk.folder() / "profiles")->path();
}

fs::path replicaFile(Workstation& desk)
{
    for (const auto& entry : fs::directory_iterator(profileFolder(desk)))
        if (entry.path().filename().string().starts_with("replica") && entry.path().extension() == ".db")
            return entry.path();
    return {};
}

void overwrite(const fs::path& file, std::uintmax_t from, std::uintmax_t to)
{
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(static_cast<std::streamoff>(from));
    for (std::uintmax_t i = from; i < to; ++i)
        stream.put('\x5A');
}

/// Ana with some tickets and a draft.
struct Filled : DeskFixture {
    Filled()
    {
        company.addTickets(200, "Flights");
        ticket = company.addTicket("Flights", "Zanahoria", "ana");
        draft.key.ticket = ticket;
        draft.text = "Berenjena";
        must(saveDraft(ana, draft));
    }
    bool draftIsThere() { return loadDraft(ana, draft.key).value_or(domain::Draft()).text == draft.text; }

    Workstation& ana = desk("ana");
    domain::TicketId ticket;
    domain::Draft draft;
};

} // namespace

class DeskReopenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutANetwork_theSameListIsThere()
    {
        Filled f;
        const auto before = f.rows(f.ana, kTeam);
        f.ana.line().cut();
        QVERIFY(must(f.reopen(f.ana)).agent.id == f.company.agent("ana"));
        QVERIFY(f.rows(f.ana, kTeam) == before);
        QVERIFY(f.draftIsThere());
        const api::LinkState state = f.state(f.ana);
        QCOMPARE(state.kind, api::LinkKind::Offline);
        QVERIFY2(state.lastSync.has_value(), "it knows how old it is");
    }

    void withALine_onlyTheNewsCome()
    {
        Filled f;
        std::size_t bytes = 0;
        f.ana.line().toDesk = [&](const std::string& text) {
            bytes += text.size();
            return true;
        };
        must(f.reopen(f.ana));
        QCOMPARE(f.state(f.ana).kind, api::LinkKind::Online);
        QVERIFY2(bytes < 10'000, "no snapshot");
        QCOMPARE(f.count(f.ana, kTeam), 201);
    }

    void outbox_survivesARestart()
    {
        Filled f;
        f.ana.line().cut();
        const auto reply =
            replyTo(f.company.ticket(f.ticket), "Later", domain::EntryId(f.ana.core().commands().freshId()));
        must(f.submit(f.ana, reply));
        must(f.reopen(f.ana));
        QCOMPARE(f.conversation(f.ana, f.ticket).entries.back().text, std::string("Later"));
        f.ana.line().up = true;
        f.advance(30s);
        QVERIFY(f.outbox(f.ana).empty());
        QCOMPARE(f.company.entries(f.ticket).back().text, std::string("Later"));
    }

    void confirmedButNotBack_isShownUntilItsEffectComes()
    {
        Filled f;
        // The answer comes, the change does not.
        f.ana.line().toDesk = [](const std::string& text) {
            return text.find("\"changes\"") == std::string::npos;
        };
        const auto reply = replyTo(f.company.ticket(f.ticket), "Confirmed",
                                   domain::EntryId(f.ana.core().commands().freshId()));
        must(f.submit(f.ana, reply));
        f.ana.line().cut();
        f.ana.line().toDesk = {};
        must(f.reopen(f.ana));
        QCOMPARE(f.conversation(f.ana, f.ticket).entries.back().text, std::string("Confirmed"));
        f.ana.line().up = true;
        f.advance(30s);
        QVERIFY(f.outbox(f.ana).empty());
        QCOMPARE(f.conversation(f.ana, f.ticket).entries.back().text, std::string("Confirmed"));
    }

    void damagedReplica_isFetchedAgainAndDraftsStay_data()
    {
        QTest::addColumn<int>("from"); // percent of the file
        QTest::addColumn<int>("to");
        QTest::newRow("everything") << 0 << 100;
        QTest::newRow("the beginning") << 0 << 1;
        QTest::newRow("the middle") << 30 << 70;
        QTest::newRow("all but the beginning") << 10 << 100;
    }
    void damagedReplica_isFetchedAgainAndDraftsStay()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        Filled f;
        f.ana.close();
        f.pump();
        const fs::path file = replicaFile(f.ana);
        const auto size = fs::file_size(file);
        overwrite(file, size * std::uintmax_t(from) / 100, size * std::uintmax_t(to) / 100);
        QVERIFY(f.reopen(f.ana).hasValue());
        // Damage further in shows when it is read.
        for (int i = 0; i < 3; ++i) {
            api::ListRequest request;
            request.view = kTeam;
            static_cast<void>(f.ask<api::ListAnswer>([&](api::Reply<api::ListAnswer> reply) {
                f.ana.core().queries().list(request, std::move(reply));
            }));
            static_cast<void>(f.ask<api::SearchAnswer>([&](api::Reply<api::SearchAnswer> reply) {
                f.ana.core().queries().search("zanahoria", 10, std::move(reply));
            }));
            f.advance(5s);
        }
        QCOMPARE(f.state(f.ana).kind, api::LinkKind::Online);
        QCOMPARE(f.count(f.ana, kTeam), 201);
        QVERIFY(f.draftIsThere());
        QCOMPARE(f.conversation(f.ana, f.ticket).row.ticket.subject, std::string("Zanahoria"));
    }

    void lostKey_losesNoFile()
    {
        Filled f;
        f.ana.close();
        f.pump();
        for (const std::string& name : must(f.ana.secrets().names()))
            must(f.ana.secrets().remove(name));
        f.ana.open();
        QVERIFY(f.signIn(f.ana, "ana").hasValue());
        QCOMPARE(f.count(f.ana, kTeam), 201);
        QVERIFY2(fs::exists(profileFolder(f.ana) / "desk.db.kept-1"), "what cannot be read now is kept");
    }

    void files_holdNothingInPlainText()
    {
        if (!storage::canEncrypt())
            return; // said by the program at its start
        Filled f;
        must(f.ask<domain::Attachment>([&](api::Reply<domain::Attachment> reply) {
            f.ana.core().drafts().keepFile("a.txt", "text/plain", "Calabacines secretos", std::move(reply));
        }));
        f.ana.close();
        f.pump();
        int files = 0;
        for (const auto& entry : fs::recursive_directory_iterator(profileFolder(f.ana))) {
            if (!entry.is_regular_file())
                continue;
            ++files;
            const std::string bytes = must(platform::readFile(entry.path(), 1u << 30));
            for (const char* word :
                 {"Zanahoria", "Berenjena", "Calabacines", "Ana Prats", "SQLite format", "CREATE TABLE"})
                QVERIFY2(bytes.find(word) == std::string::npos, word);
        }
        QVERIFY(files >= 3);
    }

    void oldReplicas_doNotPileUp()
    {
        Filled f;
        for (int i = 0; i < 3; ++i) {
            f.company.apply([&](broker::Turn& turn) -> Result<void> {
                domain::Agent ana = *turn.directory.agent(f.company.agent("ana"));
                ana.queues = {f.company.queue(i % 2 == 0 ? "Baggage" : "Flights")};
                return turn.directory.put(ana, turn.now);
            });
            f.advance(3s);
            QCOMPARE(f.state(f.ana).kind, api::LinkKind::Online);
        }
        must(f.reopen(f.ana));
        int replicas = 0;
        for (const auto& entry : fs::directory_iterator(profileFolder(f.ana)))
            replicas +=
                entry.path().filename().string().starts_with("replica") && entry.path().extension() == ".db";
        QCOMPARE(replicas, 1);
    }
};

ATALAYA_TEST(DeskReopenTest)
#include "desk_reopen_test.moc"
