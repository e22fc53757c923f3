#include "core/base/limits.h"
#include "core/channels/email/channel_health.h"
#include "core/channels/email/email_sender.h"
#include "core/channels/email/mailbox_poller.h"
#include "tests/core/channels/email/fake_host.h"
#include "tests/core/channels/email/fake_imap.h"
#include "tests/support/test.h"

using namespace atalaya;
using namespace atalaya::channels::email;
using namespace std::chrono_literals;
using namespace std::string_literals;

namespace {

/// One account, its server and its host; run() is one connection, from open to the end of a visit.
struct Scene {
    Scene() { config.account = domain::ChannelAccountId(Uuid{{1}}); }

    Result<MailboxPoller::Visit> run()
    {
        ATALAYA_CHECK(server.connect());
        ImapSession session(server, clock);
        ATALAYA_CHECK(poller->open(session));
        return poller->visit(session);
    }
    std::vector<std::uint32_t> uids() const
    {
        std::vector<std::uint32_t> uids;
        for (const FetchedMail& mail : fake.mails())
            uids.push_back(mail.uid);
        return uids;
    }
    void fill(int count)
    {
        for (int i = 0; i < count; ++i)
            server.add("Subject: " + std::to_string(i) + "\r\n\r\nbody\r\n");
    }

    test::FakeImap server;
    test::FakeHost fake;
    ManualClock clock{Instant(1h)};
    EmailAccountConfig config;
    EmailChannelHost host{fake, fake, fake, fake, clock};
    std::optional<MailboxPoller> poller{std::in_place, config, host};
};

using Uids = std::vector<std::uint32_t>;

} // namespace

class MailboxPollerTest : public QObject {
    Q_OBJECT

private slots:
    void newMailbox_isTakenInWholeAndInOrder()
    {
        Scene scene;
        scene.fill(250);
        QCOMPARE(scene.run()->accepted, 250);
        const auto mails = scene.fake.mails();
        QCOMPARE(mails.front().uid, 1u);
        QCOMPARE(mails.back().uid, 250u);
        QVERIFY(std::ranges::is_sorted(mails, {}, &FetchedMail::uid));
        QCOMPARE(mails[4].bytes, scene.server.messages[5].bytes);
        QVERIFY(mails[4].internalDate && !mails[4].headerOnly);
        QCOMPARE(scene.fake.positions().at("INBOX"), (MailboxPosition{100, 250, {}}));
    }

    void secondVisit_offersOnlyWhatIsNew()
    {
        Scene scene;
        scene.fill(3);
        QVERIFY(scene.run());
        QCOMPARE(scene.run()->accepted, 0);
        scene.fill(2);
        QCOMPARE(scene.run()->accepted, 2);
        QCOMPARE(scene.uids(), (Uids{1, 2, 3, 4, 5}));
    }

    void restartedProcess_goesOnFromTheStoredPosition()
    {
        Scene scene;
        scene.fill(3);
        QVERIFY(scene.run());
        scene.fill(1);
        scene.poller.emplace(scene.config, scene.host);
        QCOMPARE(scene.run()->accepted, 1);
        QCOMPARE(scene.uids(), (Uids{1, 2, 3, 4}));
    }

    void newUidValidity_offersEverythingAgain()
    {
        Scene scene;
        scene.fill(3);
        QVERIFY(scene.run());
        scene.server.uidValidity = 101;
        QCOMPARE(scene.run()->accepted, 3);
        QCOMPARE(scene.fake.positions().at("INBOX"), (MailboxPosition{101, 3, {}}));
    }

    void busySink_keepsThePlaceAndLosesNothing()
    {
        Scene scene;
        scene.fill(5);
        scene.fake.refuse = [](const FetchedMail& mail) -> std::optional<Error> {
            return mail.uid >= 3 ? std::optional(Error{ErrorCode::Busy, "full"}) : std::nullopt;
        };
        const auto visit = scene.run();
        QVERIFY(visit);
        QCOMPARE(visit->accepted, 2);
        QCOMPARE(visit->sinkError->code, ErrorCode::Busy);
        QCOMPARE(scene.poller->position().lastUid, 2u);
        scene.fake.refuse = {};
        QCOMPARE(scene.run()->accepted, 3);
        QCOMPARE(scene.uids(), (Uids{1, 2, 3, 4, 5}));
    }

    void nothingIsMarked_beforeItIsAcceptedNorUnasked()
    {
        Scene scene;
        scene.fill(2);
        QVERIFY(scene.run());
        QVERIFY(!scene.server.messages[1].seen);

        Scene marking;
        marking.config.markSeen = true;
        marking.fill(2);
        marking.fake.refuse = [&](const FetchedMail& mail) -> std::optional<Error> {
            if (marking.server.messages[mail.uid].seen)
                qFatal("marked before it was accepted");
            return mail.uid == 2 ? std::optional(Error{ErrorCode::DatabaseFull, "no room"}) : std::nullopt;
        };
        QVERIFY(marking.run());
        QVERIFY(marking.server.messages[1].seen);
        QVERIFY(!marking.server.messages[2].seen);
    }

    void tooBigMessage_comesAsItsHeader()
    {
        Scene scene;
        scene.fill(1);
        scene.server.messages[1].claimedSize = limits::kMailBytes + 1;
        QVERIFY(scene.run());
        const auto mails = scene.fake.mails();
        QVERIFY(mails.at(0).headerOnly);
        QCOMPARE(mails[0].bytes, "Subject: 0\r\n\r\n"s);
        QCOMPARE(mails[0].fullSize, std::uint64_t(limits::kMailBytes + 1));
    }

    void messageThatCannotBeRead_holdsUpNobodyAndIsAskedForLater()
    {
        Scene scene;
        scene.fill(3);
        scene.server.refused = {2};
        QCOMPARE(scene.run()->accepted, 2);
        QCOMPARE(scene.uids(), (Uids{1, 3}));
        QCOMPARE(scene.fake.positions().at("INBOX"), (MailboxPosition{100, 3, {2}}));

        scene.server.refused.clear();
        QCOMPARE(scene.run()->accepted, 0);
        scene.clock.advance(10min);
        QCOMPARE(scene.run()->accepted, 1);
        QCOMPARE(scene.uids(), (Uids{1, 3, 2}));
        QCOMPARE(scene.fake.positions().at("INBOX"), (MailboxPosition{100, 3, {}}));
    }

    void messageThatBreaksTheConnection_isPutAsideAfterThreeTimes()
    {
        Scene scene;
        scene.fill(3);
        scene.server.deadly = {2};
        for (int i = 0; i < 3; ++i)
            QCOMPARE(scene.run().error().code, ErrorCode::ConnectionClosed);
        QCOMPARE(scene.uids(), (Uids{1}));
        QVERIFY2(!scene.run(), "the owed one is tried at the end, and breaks again");
        QCOMPARE(scene.uids(), (Uids{1, 3}));
        QVERIFY2(scene.run(), "then it rests");
        QCOMPARE(scene.poller->position(), (MailboxPosition{100, 3, {2}}));
    }

    void goneMessage_isPassedOver()
    {
        Scene scene;
        scene.fill(3);
        scene.server.messages.erase(2);
        QCOMPARE(scene.run()->accepted, 2);
        QVERIFY(scene.poller->position().owed.empty());
    }

    void serverThatRefusesBatches_isAskedOneByOne()
    {
        Scene scene;
        scene.fill(4);
        scene.server.refuseBatches = true;
        QCOMPARE(scene.run()->accepted, 4);
    }

    void sentCopy_isStoredOnceHoweverOftenItIsAskedFor()
    {
        Scene scene;
        net::SmtpSender smtp;
        EmailSender sender(scene.config, scene.host, smtp);
        OutgoingMail mail;
        mail.messageId = "<1@faro.example>";
        mail.bytes = "Message-ID: <1@faro.example>\r\n\r\nhello\r\n";
        QVERIFY(sender.saveCopy(scene.server, mail));
        QVERIFY(sender.saveCopy(scene.server, mail));
        QCOMPARE(scene.server.appended, std::vector<std::string>{mail.bytes});
    }

    void refusedStart_letsNothingLeave()
    {
        Scene scene;
        scene.fake.refuseStarting = Error{ErrorCode::DatabaseFull, "no room"};
        scene.config.smtp.server.host = "127.0.0.1";
        net::SmtpSender smtp;
        EmailSender sender(scene.config, scene.host, smtp);
        QVERIFY(!sender.send(OutgoingMail{}));
        QVERIFY(scene.fake.outcomes().empty());
    }

    void health_growsItsPausesAndTellsChangesOnly()
    {
        Scene scene;
        HealthTracker tracker(scene.config.account, ChannelHalf::Receiving, scene.fake, scene.clock);
        const Error gone{ErrorCode::ConnectionFailed, "gone"};
        QCOMPARE(tracker.failed(gone), std::chrono::milliseconds(1s));
        QCOMPARE(tracker.failed(gone), std::chrono::milliseconds(2s));
        for (int i = 0; i < 20; ++i)
            static_cast<void>(tracker.failed(gone));
        QCOMPARE(tracker.failed(gone), std::chrono::milliseconds(5min));
        QCOMPARE(scene.fake.state(ChannelHalf::Receiving), ChannelState::Retrying);
        tracker.succeeded();
        QCOMPARE(tracker.failed(gone), std::chrono::milliseconds(1s));
        QCOMPARE(tracker.failed(Error{ErrorCode::ChannelSignIn, "no"}), std::chrono::milliseconds(5min));
        QCOMPARE(tracker.health().state, ChannelState::SignInNeeded);
        QVERIFY(tracker.health().lastSuccess == scene.clock.now());
    }
};

ATALAYA_TEST(MailboxPollerTest)
#include "mailbox_poller_test.moc"
