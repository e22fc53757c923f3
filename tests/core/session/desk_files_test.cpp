#include "tests/core/session/fixtures.h"
#include "tests/support/desk_fixture.h"

using namespace atalaya;
using namespace atalaya::session::test;
using namespace std::chrono_literals;
using atalaya::test::DeskFixture;
using atalaya::test::replyTo;
using atalaya::test::Workstation;

namespace {

struct WithFile : DeskFixture {
    domain::TicketId id = company.addTicket("Flights", "Delay", "ana");
    Workstation& ana = desk("ana");
    std::string bytes = std::string("%PDF-1.7 \0 boarding pass", 24);

    domain::Attachment keep()
    {
        return must(ask<domain::Attachment>([&](api::Reply<domain::Attachment> reply) {
            ana.core().drafts().keepFile("pass.pdf", "application/pdf", bytes, std::move(reply));
        }));
    }
    domain::ReplyToTicket replyWith(const domain::Attachment& file)
    {
        auto reply =
            replyTo(company.ticket(id), "See the file", domain::EntryId(ana.core().commands().freshId()));
        reply.attachments = {file};
        return reply;
    }
    Result<std::string> fetch(Workstation& at, const std::string& hash)
    {
        return ask<std::string>(
            [&](api::Reply<std::string> reply) { at.core().queries().attachment(hash, std::move(reply)); });
    }
    bool arrived(domain::EntryId entry)
    {
        const auto all = company.entries(id);
        return std::ranges::find(all, entry, &domain::Entry::id) != all.end();
    }
};

bool isUpload(const net::HttpRequest& request)
{
    return request.method == "PUT";
}

} // namespace

class DeskFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void file_travelsBeforeItsReplyAndToTheOtherDesk()
    {
        WithFile f;
        Workstation& ben = f.desk("ben");
        const domain::Attachment file = f.keep();
        QCOMPARE(file.size, 24);
        must(f.submit(f.ana, f.replyWith(file)));
        QVERIFY(f.outbox(f.ana).empty());
        const auto shown = f.conversation(ben, f.id).entries.back();
        QCOMPARE(shown.attachments.at(0).name, std::string("pass.pdf"));
        QCOMPARE(must(f.fetch(ben, file.hash)), f.bytes);
        ben.line().cut();
        QCOMPARE(must(f.fetch(ben, file.hash)), f.bytes);
    }

    void ownFile_isHereWithoutALine()
    {
        WithFile f;
        const domain::Attachment file = f.keep();
        f.ana.line().cut();
        QCOMPARE(must(f.fetch(f.ana, file.hash)), f.bytes);
        QVERIFY(!f.fetch(f.ana, std::string(64, 'a')));
    }

    void tooLarge_isNotKept()
    {
        WithFile f;
        f.bytes = std::string((32u << 20) + 1, 'x');
        const auto kept = f.ask<domain::Attachment>([&](api::Reply<domain::Attachment> reply) {
            f.ana.core().drafts().keepFile("big", "", f.bytes, std::move(reply));
        });
        QCOMPARE(kept.error().code, ErrorCode::TooLarge);
    }

    void fileWrittenOffline_goesWithTheReplyLater()
    {
        WithFile f;
        f.ana.line().cut();
        const auto reply = f.replyWith(f.keep());
        must(f.submit(f.ana, reply));
        must(f.reopen(f.ana));
        f.ana.line().up = true;
        f.advance(30s);
        QVERIFY(f.arrived(reply.entry));
        QVERIFY(f.outbox(f.ana).empty());
    }

    void uploadThatFails_isTriedAgain()
    {
        WithFile f;
        int uploads = 0;
        f.ana.line().request = [&](const net::HttpRequest& request) -> std::optional<net::HttpResponse> {
            if (!isUpload(request) || ++uploads > 3)
                return std::nullopt;
            return net::errorResponse(Error{ErrorCode::Busy, "too much is waiting"});
        };
        const auto reply = f.replyWith(f.keep());
        must(f.submit(f.ana, reply));
        QVERIFY(!f.arrived(reply.entry));
        // Another ticket does not wait for it.
        const auto other = f.company.addTicket("Flights", "Other", "ana");
        f.advance(30s);
        must(f.submit(f.ana, domain::SetTicketStatus{other, domain::TicketStatus::Solved}));
        QCOMPARE(f.company.ticket(other).status, domain::TicketStatus::Solved);
        QVERIFY(f.arrived(reply.entry));
        QVERIFY(f.ana.refused.empty());
    }

    void fileTheBrokerRefuses_refusesTheReplyWithItsText()
    {
        WithFile f;
        f.ana.line().request = [&](const net::HttpRequest& request) -> std::optional<net::HttpResponse> {
            if (!isUpload(request))
                return std::nullopt;
            return net::errorResponse(Error{ErrorCode::TooLarge, "a file"});
        };
        must(f.submit(f.ana, f.replyWith(f.keep())));
        QCOMPARE(f.ana.refused.at(0).refusal.code, ErrorCode::TooLarge);
        QCOMPARE(f.conversation(f.ana, f.id).entries.back().text, std::string("See the file"));
        must(f.submit(f.ana, domain::SetTicketStatus{f.id, domain::TicketStatus::Pending}));
        QCOMPARE(f.company.ticket(f.id).status, domain::TicketStatus::Pending);
    }

    void changedBytes_areNotBelieved()
    {
        WithFile f;
        const domain::Attachment file = f.keep();
        must(f.submit(f.ana, f.replyWith(file)));
        Workstation& ben = f.desk("ben");
        ben.line().request = [](const net::HttpRequest&) {
            net::HttpResponse response;
            response.body = "something else";
            return std::optional(response);
        };
        QVERIFY(!f.fetch(ben, file.hash));
        ben.line().request = {};
        QCOMPARE(must(f.fetch(ben, file.hash)), f.bytes);
    }
};

ATALAYA_TEST(DeskFilesTest)
#include "desk_files_test.moc"
