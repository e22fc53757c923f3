#include "tests/core/storage/fixtures.h"

using namespace atalaya;
using namespace atalaya::storage;
using namespace atalaya::storage::test;
using namespace std::chrono_literals;

namespace {

domain::Draft draft(std::string text, Instant at = kNoon)
{
    domain::Draft made;
    made.key.ticket = id<domain::TicketId>(1);
    made.text = std::move(text);
    made.updatedAt = at;
    return made;
}

std::vector<std::string> texts(const std::vector<domain::Draft>& drafts)
{
    std::vector<std::string> all;
    for (const domain::Draft& one : drafts)
        all.push_back(one.text);
    return all;
}

using Texts = std::vector<std::string>;

} // namespace

class DraftStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyField_comesBack()
    {
        const auto stores = must(openDesk({}));
        domain::Draft full = draft("Hello\n");
        full.key.kind = domain::DraftKind::NewTicket;
        full.key.channel = domain::EntryChannel::WhatsApp;
        full.html = "<p>Hello</p>";
        full.subject = "Subject";
        full.to = {"a@x"};
        full.cc = {"b@x"};
        full.bcc = {"c@x", "d@x"};
        full.attachments = {{"aa", "a.png", "image/png", 3, "cid"}};
        full.caret = 5;
        full.statusAfter = domain::TicketStatus::Solved;
        full.basedOnVersion = 12;
        full.macroState = R"({"macros":["refund"]})";
        full.sendAt = kNoon + 18h;
        must(stores.drafts->save(full));
        QVERIFY(must(stores.drafts->load(full.key)) == full);
    }

    void keys_haveADraftEach()
    {
        const auto stores = must(openDesk({}));
        domain::Draft reply = draft("reply");
        domain::Draft note = draft("note", kNoon + 1s);
        note.key.kind = domain::DraftKind::Note;
        domain::Draft chat = draft("chat", kNoon + 2s);
        chat.key.channel = domain::EntryChannel::Chat;
        domain::Draft other = draft("other ticket", kNoon + 3s);
        other.key.ticket = id<domain::TicketId>(2);
        for (const auto& one : {reply, note, chat, other})
            must(stores.drafts->save(one));
        QCOMPARE(texts(must(stores.drafts->list())), (Texts{"other ticket", "chat", "note", "reply"}));
        QCOMPARE(texts(must(stores.drafts->listForTicket(id<domain::TicketId>(1)))),
                 (Texts{"chat", "note", "reply"}));
        must(stores.drafts->remove(note.key));
        must(stores.drafts->remove(note.key));
        QVERIFY(!must(stores.drafts->load(note.key)));
        QCOMPARE(must(stores.drafts->list()).size(), 3u);
    }

    void typing_keepsAVersionEveryTenSeconds()
    {
        const auto stores = must(openDesk({}));
        must(stores.drafts->save(draft("a")));
        must(stores.drafts->save(draft("ab", kNoon + 1s)));
        QVERIFY(must(stores.drafts->versions(draft("").key)).empty());
        must(stores.drafts->save(draft("abc", kNoon + 11s)));
        must(stores.drafts->save(draft("abc", kNoon + 60s))); // nothing new
        QCOMPARE(texts(must(stores.drafts->versions(draft("").key))), Texts{"ab"});
    }

    void deletingMuch_keepsTheTextAtOnce()
    {
        const auto stores = must(openDesk({}));
        must(stores.drafts->save(draft("A long and careful answer to the customer")));
        must(stores.drafts->save(draft("", kNoon + 1s)));
        QCOMPARE(texts(must(stores.drafts->versions(draft("").key))),
                 Texts{"A long and careful answer to the customer"});
    }

    void anotherTextInItsPlace_keepsTheOneBefore()
    {
        const auto stores = must(openDesk({}));
        must(stores.drafts->save(draft("Thank you, the refund is on its way to your card.")));
        must(stores.drafts->save(
            draft("Thank you, here is another, longer text about your card.", kNoon + 1s)));
        QCOMPARE(texts(must(stores.drafts->versions(draft("").key))),
                 Texts{"Thank you, the refund is on its way to your card."});
        must(stores.drafts->save(
            draft("Thank you, here is another, longer text about your cards.", kNoon + 2s)));
        QCOMPARE(must(stores.drafts->versions(draft("").key)).size(), 1u);
    }

    void versions_areBounded()
    {
        const auto stores = must(openDesk({}));
        for (int i = 0; i < 50; ++i)
            must(stores.drafts->save(draft("text " + std::to_string(i), kNoon + i * 10s)));
        const auto kept = texts(must(stores.drafts->versions(draft("").key)));
        QCOMPARE(int(kept.size()), kDraftVersions);
        QCOMPARE(kept.front(), std::string("text 48"));
        must(stores.drafts->remove(draft("").key));
        QVERIFY(must(stores.drafts->versions(draft("").key)).empty());
    }

    void versionsOfASentText_stayWithItsCommand()
    {
        const auto stores = must(openDesk({}));
        const auto key = draft("").key;
        must(stores.drafts->save(draft("one")));
        must(stores.drafts->save(draft("one two", kNoon + 20s)));
        OutboxCommand command;
        command.id = id<domain::CommandId>(5);
        command.kind = "reply";
        command.body = "{}";
        must(stores.outbox->append(command));
        must(stores.drafts->removeFor(key, command.id));
        QVERIFY(!must(stores.drafts->load(key)));
        QCOMPARE(failure(stores.drafts->returnVersions(command.id, key)), "NotFound");
        // Another command takes its place.
        OutboxCommand other = command;
        other.id = id<domain::CommandId>(6);
        must(stores.outbox->append(other));
        must(stores.drafts->passVersions(command.id, other.id));
        must(stores.outbox->remove(command.id));
        must(stores.drafts->save(draft("one two", kNoon + 30s)));
        must(stores.drafts->returnVersions(other.id, key));
        QCOMPARE(texts(must(stores.drafts->versions(key))), Texts{"one"});
        must(stores.drafts->returnVersions(other.id, key));
        QCOMPARE(must(stores.drafts->versions(key)).size(), 1u);
    }

    void version_keepsWhatMacrosAndSendLaterHadSet()
    {
        const auto stores = must(openDesk({}));
        domain::Draft before = draft("A long and careful answer to the customer");
        before.macroState = R"({"macros":["refund"]})";
        before.sendAt = kNoon + 18h;
        before.caret = 7;
        must(stores.drafts->save(before));
        must(stores.drafts->save(draft("", kNoon + 1s)));
        const auto kept = must(stores.drafts->versions(before.key));
        QCOMPARE(int(kept.size()), 1);
        QVERIFY(kept.front() == before);
    }

    void deskFile_isThereAfterAnAbruptEnd()
    {
        const Folder folder;
        const auto stores = must(openDesk({.path = folder.file("desk.db")}));
        must(stores.drafts->save(draft("every keystroke")));
        // The files as they lie on disk now, without a clean close.
        std::filesystem::copy_file(folder.file("desk.db"), folder.file("after.db"));
        std::filesystem::copy_file(folder.file("desk.db-wal"), folder.file("after.db-wal"));
        const auto after = must(openDesk({.path = folder.file("after.db")}));
        QCOMPARE(must(after.drafts->load(draft("").key))->text, std::string("every keystroke"));
    }
};

ATALAYA_TEST(DraftStoreTest)
#include "draft_store_test.moc"
