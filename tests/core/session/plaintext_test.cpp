#include "core/base/platform/files.h"
#include "core/security/aes_gcm.h"
#include "core/session/profile.h"
#include "core/storage/sqlite/database.h"
#include "tests/core/session/fixtures.h"
#include "tests/support/desk_fixture.h"

#include <algorithm>
#include <filesystem>

using namespace atalaya;
using namespace atalaya::session::test;
using namespace std::chrono_literals;
using atalaya::test::DeskFixture;
using atalaya::test::replyTo;
using atalaya::test::Workstation;
namespace fs = std::filesystem;

namespace {

/// Words that stand nowhere in the program, each for one kind of thing that is kept.
const std::vector<std::string> kWords = {
    "Zanahoria", "Berenjena", "Calabacin",  "Remolacha",   "Pimientos", "Alcachofa",
    "Espinacas", "Guisantes", "Mandarinas", "Albaricoque", "Frambuesa", "Arandanos",
};
enum Word {
    Subject,
    EntryText,
    ReplyDraft,
    NoteDraft,
    OldVersion,
    Waiting,
    FileName,
    FileText,
    Recipient,
    NewTicket,
    TagName,
    NoteText
};

std::string utf16(const std::string& ascii, bool bigEndian)
{
    std::string out;
    for (const char c : ascii) {
        if (bigEndian)
            out += '\0';
        out += c;
        if (!bigEndian)
            out += '\0';
    }
    return out;
}

/// Which of the words are found in the files of a folder, with the file ("Zanahoria in replica.db-wal").
std::vector<std::string> wordsIn(const fs::path& folder, int& files)
{
    std::vector<std::string> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        for (const std::string& word : kWords)
            if (entry.path().filename().string().find(word) != std::string::npos)
                found.push_back(word + " is the name of a file");
        if (!entry.is_regular_file())
            continue;
        ++files;
        const std::string bytes = must(platform::readFile(entry.path(), 1u << 30));
        for (const std::string& word : kWords)
            for (const std::string& form : {word, utf16(word, false), utf16(word, true)})
                if (bytes.find(form) != std::string::npos)
                    found.push_back(word + " in " + entry.path().filename().string());
    }
    return found;
}

std::string listed(const std::vector<std::string>& found)
{
    std::string out;
    for (const std::string& one : found)
        out += one + "\n";
    return out;
}

/// Ana at work: something of every kind is kept on her computer.
struct AtWork : DeskFixture {
    AtWork()
    {
        ticket = company.addTicket("Flights", kWords[Subject], "ana");
        pump();
        reply(EntryText);
        advance(2s);
        ana.line().cut();
        draft(domain::DraftKind::Reply, ReplyDraft, true);
        draft(domain::DraftKind::Note, NoteDraft, false);
        newTicketDraft();
        reply(Waiting);
        noteWaits();
        search(Subject);
    }

    void reply(Word word)
    {
        must(submit(ana,
                    replyTo(company.ticket(ticket), "About " + kWords[word],
                            domain::EntryId(ana.core().commands().freshId()))));
    }

    void noteWaits()
    {
        domain::AddNote note;
        note.ticket = ticket;
        note.entry = domain::EntryId(ana.core().commands().freshId());
        note.text = kWords[NoteText];
        must(submit(ana, note));
        must(submit(ana, domain::SetTicketTags{ticket, {kWords[TagName]}}));
    }

    void draft(domain::DraftKind kind, Word word, bool rich)
    {
        domain::Draft one;
        one.key.ticket = ticket;
        one.key.kind = kind;
        one.text = "First " + kWords[OldVersion];
        must(saveDraft(ana, one));
        advance(60s);
        one.text = "Then " + kWords[word];
        if (rich) {
            one.to = {kWords[Recipient] + "@example.com"};
            one.subject = kWords[Subject];
            one.html = "<b>" + kWords[word] + "</b>";
            one.attachments = {file()};
        }
        must(saveDraft(ana, one));
    }

    domain::Attachment file()
    {
        return must(ask<domain::Attachment>([&](api::Reply<domain::Attachment> reply) {
            ana.core().drafts().keepFile(kWords[FileName] + ".txt", "text/plain",
                                         "In it: " + kWords[FileText], std::move(reply));
        }));
    }

    void newTicketDraft()
    {
        domain::Draft fresh;
        fresh.key.ticket = id<domain::TicketId>(77);
        fresh.key.kind = domain::DraftKind::NewTicket;
        fresh.text = kWords[NewTicket];
        must(saveDraft(ana, fresh));
    }

    void search(Word word)
    {
        const auto found = must(ask<api::SearchAnswer>([&](api::Reply<api::SearchAnswer> reply) {
            ana.core().queries().search(kWords[word], 10, std::move(reply));
        }));
        QVERIFY2(!found.hits.empty(), "the encrypted index answers");
    }

    fs::path profile() { return fs::directory_iterator(ana.folder() / "profiles")->path(); }

    /// What a thief would take: the files as they are at this moment, nothing closed.
    fs::path taken(const char* name)
    {
        const fs::path copy = ana.folder().parent_path() / name;
        fs::copy(ana.folder(), copy, fs::copy_options::recursive);
        return copy;
    }

    Workstation& ana = desk("ana");
    domain::TicketId ticket;
};

/// The same files as they would be without encryption: what the search has to find.
void decrypt(const fs::path& profile, const SecretString& key)
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(profile))
        if (entry.is_regular_file())
            files.push_back(entry.path());
    for (const fs::path& file : files) {
        if (file.extension() != ".db")
            continue;
        const auto database =
            must(storage::sqlite::Database::open(storage::DatabaseOptions{.path = file, .key = key}));
        must(database->run("PRAGMA journal_mode = DELETE"));
        must(database->run("PRAGMA rekey = ''"));
    }
    const auto sealed =
        must(storage::FileBlobStore::open(profile / "files", std::make_shared<security::AesGcmSealer>(key)));
    const auto plain = must(storage::FileBlobStore::open(profile / "plain"));
    for (const fs::path& file : files)
        if (const std::string hash = file.parent_path().filename().string() + file.filename().string();
            storage::isBlobHash(hash))
            must(plain->put(must(sealed->get(hash))));
}

} // namespace

class PlaintextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void openFiles_asAfterAnAbruptEnd_tellNothing()
    {
        QVERIFY2(storage::canEncrypt(), "this build has SQLite without encryption");
        AtWork f;
        int files = 0;
        const auto found = wordsIn(f.taken("abrupt"), files);
        QVERIFY2(found.empty(), listed(found).c_str());
        QVERIFY2(fs::exists(f.profile() / "desk.db-wal"), "the write-ahead log was among them");
        QVERIFY(files >= 5);
    }

    void closedFiles_tellNothing()
    {
        QVERIFY2(storage::canEncrypt(), "this build has SQLite without encryption");
        AtWork f;
        f.ana.close();
        f.pump();
        int files = 0;
        const auto found = wordsIn(f.ana.folder(), files);
        QVERIFY2(found.empty(), listed(found).c_str());
        QVERIFY(files >= 3);
    }

    void theSameSearch_findsEveryWordInFilesWithoutEncryption()
    {
        QVERIFY2(storage::canEncrypt(), "this build has SQLite without encryption");
        AtWork f;
        const auto names = must(f.ana.secrets().names());
        const auto name =
            std::ranges::find_if(names, [](const auto& one) { return one.starts_with("desk:"); });
        QVERIFY(name != names.end());
        const fs::path copy = f.taken("plain");
        decrypt(fs::directory_iterator(copy / "profiles")->path(), must(f.ana.secrets().get(*name)));
        int files = 0;
        const auto found = wordsIn(copy, files);
        for (const std::string& word : kWords)
            QVERIFY2(std::ranges::any_of(found, [&](const auto& one) { return one.starts_with(word); }),
                     word.c_str());
    }
};

ATALAYA_TEST(PlaintextTest)
#include "plaintext_test.moc"
