#include "tests/core/broker/broker_world.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

namespace atalaya::broker::test {

using domain::AttemptOutcome;
using domain::Delivery;
using domain::TicketStatus;
using namespace std::chrono_literals;

namespace {

/// Takes drafts and waits for the test to say what became of them.
class HandSender final : public MailSender {
public:
    void send(MailDraft draft) override { drafts.push_back(std::move(draft)); }
    std::vector<MailDraft> drafts;
};

/// A broker with a sender in hand, a desk, and a ticket whose customer waits.
struct Post {
    explicit Post(std::filesystem::path file = {}) : world({}, std::move(file)), ana(world.desk("ana"))
    {
        use();
        ticket = world.mail("eva@x.example", "Bag", "Where?", "Message-ID: <q@x>\r\n");
    }
    void use()
    {
        const auto used = world.apply([this](Turn& turn) -> Result<void> {
            world.broker->outgoing().setSender(&sender, {world.account()});
            return world.broker->outgoing().resumeCopies(turn);
        });
        if (!used)
            qFatal("%s", used.error().str().c_str());
    }
    /// An answer; what the broker said to it.
    protocol::Answer reply(domain::ReplyToTicket command = {})
    {
        command.ticket = ticket;
        command.entry = id;
        command.text = "It is on its way.";
        command.sendAnyway = true;
        return run(command);
    }
    protocol::Answer run(const domain::Command& command)
    {
        const auto sent = ana.run(command);
        world.settle();
        return ana.answer(sent).value_or(protocol::Answer{});
    }
    void replyFor(Instant at, bool unlessAnswered = false)
    {
        domain::ReplyToTicket command;
        command.sendAt = at;
        command.unlessAnswered = unlessAnswered;
        command.statusAfter = TicketStatus::Pending;
        reply(command);
    }
    /// The attempt begins and ends so.
    void attempt(SendOutcome::Kind kind, std::string words)
    {
        world.wait(3s); // it is handed over a moment after the one before
        if (!outgoing().starting(id) || !outgoing().finished(id, {kind, std::move(words)}))
            qFatal("the attempt could not begin or end");
        world.settle();
    }
    /// A report about the answer that a mail server sends.
    void report(const std::string& action, const std::string& status, const std::string& words)
    {
        const std::string headers = "Message-ID: <r" + std::to_string(++reports)
            + "@mx>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; "
              "boundary=b\r\n";
        world.mail("MAILER-DAEMON@mx.example", "Delivery Status Notification",
                   "--b\r\nContent-Type: text/plain\r\n\r\nA report.\r\n--b\r\n"
                   "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n"
                   "Final-Recipient: rfc822; eva@x.example\r\nAction: "
                       + action + "\r\nStatus: " + status + "\r\nDiagnostic-Code: smtp; " + words
                       + "\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: "
                       + entry().messageId + "\r\n\r\n--b--\r\n",
                   headers);
    }
    OutgoingDesk& outgoing() { return world.broker->outgoing(); }
    domain::Entry entry() { return world.broker->stores().entries->get(id).value(); }
    domain::Ticket now() { return world.ticket(ticket); }
    std::vector<domain::DeliveryAttempt> attempts()
    {
        return world.broker->stores().attempts->list(id).value();
    }
    bool hasEvent(const std::string& kind)
    {
        for (const domain::Entry& one : world.entries(ticket))
            if (one.eventKind == kind)
                return true;
        return false;
    }

    World world;
    HandSender sender;
    Desk& ana;
    domain::TicketId ticket;
    domain::EntryId id = domain::EntryId(Uuid{{0xaa, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}});
    int reports = 0;
};

} // namespace

class DeliveryTest : public QObject {
    Q_OBJECT
private slots:
    // ---- attempts ----

    void attempt_keepsTheProvidersOwnName()
    {
        Post post;
        post.reply();
        QVERIFY(post.outgoing().starting(post.id));
        QCOMPARE(post.attempts().at(0).outcome, AttemptOutcome::Open);
        QVERIFY(post.outgoing().finished(post.id, {SendOutcome::Kind::Sent, "250 2.0.0 Ok: queued as 4F2A"}));
        QCOMPARE(post.attempts().at(0).outcome, AttemptOutcome::Sent);
        QCOMPARE(post.attempts().at(0).providerId, std::string("250 2.0.0 Ok: queued as 4F2A"));
        QCOMPARE(post.entry().attempts, 1);
    }

    void temporaryFailures_areAttemptsOfTheirOwn()
    {
        Post post;
        post.reply();
        post.attempt(SendOutcome::Kind::Temporary, "451 greylisted");
        post.world.wait(61s);
        post.attempt(SendOutcome::Kind::Rejected, "550 no such user");
        const auto all = post.attempts();
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all[0].outcome, AttemptOutcome::Later);
        QCOMPARE(all[1].outcome, AttemptOutcome::Failed);
        QCOMPARE(all[1].detail, std::string("550 no such user"));
        QCOMPARE(post.now().undelivered, 1);
    }

    void endOfTheProgram_leavesAnUnknownAttempt()
    {
        QTemporaryDir folder;
        Post post(folder.filePath("broker.db").toStdString());
        post.reply();
        QVERIFY(post.outgoing().starting(post.id));
        post.world.restart();
        QCOMPARE(post.attempts().at(0).outcome, AttemptOutcome::Unknown);
        QCOMPARE(post.now().undelivered, 1);
        post.sender.drafts.clear();
        post.use();
        QCOMPARE(post.sender.drafts.size(), std::size_t(1));
        QVERIFY(post.sender.drafts[0].lookUpOnly);
    }

    void resend_isANewAttemptOfTheSameMessage()
    {
        Post post;
        post.reply();
        post.attempt(SendOutcome::Kind::Unknown, "cut after DATA");
        const std::string messageId = post.entry().messageId;
        QVERIFY(post.run(domain::ResendReply{post.ticket, post.id}).ok);
        QCOMPARE(post.now().undelivered, 0);
        QVERIFY(post.hasEvent("sentAgain"));
        post.attempt(SendOutcome::Kind::Sent, "250 ok 2");
        QCOMPARE(post.entry().messageId, messageId);
        QCOMPARE(post.sender.drafts.back().entry.messageId, messageId);
        QCOMPARE(post.entry().delivery, Delivery::Sent);
        QCOMPARE(post.attempts().size(), std::size_t(2));
        QVERIFY2(!post.attempts()[0].askedBy, "the first one needs nobody to ask for it");
        QVERIFY(post.attempts()[1].askedBy);
        QCOMPARE(post.attempts()[1].askedBy->str(), post.entry().authorId);
        QCOMPARE(post.run(domain::ResendReply{post.ticket, post.id}).code, ErrorCode::Conflict);
    }

    void repeatOfThePlan_wasAskedForByNobody()
    {
        Post post;
        post.reply();
        post.attempt(SendOutcome::Kind::Unknown, "cut after DATA");
        QVERIFY(post.run(domain::ResendReply{post.ticket, post.id}).ok);
        post.attempt(SendOutcome::Kind::Temporary, "451 greylisted");
        post.world.wait(5min + 1s);
        post.attempt(SendOutcome::Kind::Sent, "250 ok 3");
        QCOMPARE(post.attempts().size(), std::size_t(3));
        QVERIFY(post.attempts()[1].askedBy);
        QVERIFY2(!post.attempts()[2].askedBy, "it followed by itself");
    }

    void confirmation_endsTheDoubt()
    {
        Post post;
        post.reply();
        QCOMPARE(post.run(domain::ConfirmSent{post.ticket, post.id}).code, ErrorCode::Conflict);
        post.attempt(SendOutcome::Kind::Unknown, "cut after DATA");
        QVERIFY(post.run(domain::ConfirmSent{post.ticket, post.id}).ok);
        QCOMPARE(post.entry().delivery, Delivery::Sent);
        QCOMPARE(post.attempts().at(0).outcome, AttemptOutcome::Sent);
        QCOMPARE(post.now().undelivered, 0);
    }

    // ---- what is learnt later ----

    void foundInTheSentFolder_wasSent()
    {
        Post post;
        post.reply();
        post.attempt(SendOutcome::Kind::Unknown, "cut after DATA");
        post.outgoing().found(post.id, "Sent");
        post.world.settle();
        QCOMPARE(post.entry().delivery, Delivery::Sent);
        QCOMPARE(post.entry().deliveryDetail, std::string("It is in the folder Sent."));
        QCOMPARE(post.attempts().at(0).outcome, AttemptOutcome::Sent);
    }

    void copyOfAnEarlierAttempt_provesNothing()
    {
        Post post;
        post.reply();
        post.attempt(SendOutcome::Kind::Sent, "250 ok 1");
        post.report("failed", "5.1.1", "550 no such user");
        QVERIFY(post.run(domain::ResendReply{post.ticket, post.id}).ok);
        post.attempt(SendOutcome::Kind::Unknown, "cut after DATA");
        post.outgoing().found(post.id, "Sent");
        post.world.settle();
        QCOMPARE(post.entry().delivery, Delivery::Unknown);
    }

    void bounce_failsTheAttemptToo_andCanBeSentAgain()
    {
        Post post;
        post.reply();
        post.attempt(SendOutcome::Kind::Sent, "250 ok 1");
        post.report("failed", "5.1.1", "550 no such user");
        QCOMPARE(post.entry().delivery, Delivery::Failed);
        QCOMPARE(post.attempts().at(0).outcome, AttemptOutcome::Failed);
        QCOMPARE(post.attempts().at(0).providerId, std::string("250 ok 1"));
        QCOMPARE(post.now().undelivered, 1);
        QVERIFY(post.run(domain::ResendReply{post.ticket, post.id}).ok);
        // A second report of the first attempt says nothing about the one that waits.
        post.report("failed", "5.1.1", "550 no such user");
        QCOMPARE(post.entry().delivery, Delivery::Queued);
    }

    void reportOfDelivery_isDelivered()
    {
        Post post;
        post.reply();
        post.attempt(SendOutcome::Kind::Sent, "250 ok 1");
        const int unread = post.now().unread;
        post.report("delivered", "2.1.5", "250 done");
        QCOMPARE(post.entry().delivery, Delivery::Delivered);
        QCOMPARE(post.now().unread, unread);
        QVERIFY(post.hasEvent("delivered"));
    }

    // ---- later ----

    void keptForLater_isNoAnswerYet()
    {
        Post post;
        const auto due = post.now().dueAt;
        post.replyFor(kNoon + 1h);
        QCOMPARE(post.entry().delivery, Delivery::Scheduled);
        QCOMPARE(post.now().scheduled, 1);
        QVERIFY(!post.now().lastOutboundAt);
        QVERIFY(post.now().dueAt == due);
        QVERIFY(post.now().unread > 0);
        QVERIFY(post.now().status != TicketStatus::Pending);
        post.world.wait(59min);
        QVERIFY(post.sender.drafts.empty());
    }

    void itsTime_sendsItAndAnswersTheTicket()
    {
        Post post;
        post.replyFor(kNoon + 1h);
        post.world.wait(61min);
        QCOMPARE(post.sender.drafts.size(), std::size_t(1));
        QVERIFY(post.entry().at >= kNoon + 1h);
        QVERIFY(!post.entry().sendAt);
        QVERIFY(post.now().lastOutboundAt.value() >= kNoon + 1h);
        QCOMPARE(post.now().status, TicketStatus::Pending);
        QCOMPARE(post.now().unread, 0);
        QCOMPARE(post.now().scheduled, 0);
    }

    void customerFirst_cancelsItAndSaysSo()
    {
        Post post;
        post.replyFor(kNoon + 1h, true);
        post.world.mail("eva@x.example", "Re: Bag", "It came!",
                        "Message-ID: <q2@x>\r\nIn-Reply-To: <q@x>\r\n");
        QCOMPARE(post.entry().delivery, Delivery::Cancelled);
        QVERIFY(post.hasEvent("sendCancelled"));
        QCOMPARE(post.now().scheduled, 0);
        QVERIFY(post.now().unread > 0);
        post.world.wait(2h);
        QVERIFY(post.sender.drafts.empty());
    }

    void customerFirst_withoutThatWish_sendsItAndTheirMessageStaysUnanswered()
    {
        Post post;
        post.replyFor(kNoon + 1h);
        post.world.wait(1min);
        post.world.mail("eva@x.example", "Re: Bag", "And my hat?",
                        "Message-ID: <q2@x>\r\nIn-Reply-To: <q@x>\r\n");
        post.world.wait(1h);
        QCOMPARE(post.sender.drafts.size(), std::size_t(1));
        QVERIFY(!post.now().lastOutboundAt);
        QVERIFY(post.now().unread > 0);
    }

    void timeThatHasPassed_isNow_andYearsAreRefused()
    {
        Post post;
        post.replyFor(kNoon - 1h);
        QCOMPARE(post.sender.drafts.size(), std::size_t(1));
        Post other;
        domain::ReplyToTicket command;
        command.sendAt = kNoon + 24h * 400;
        QCOMPARE(other.reply(command).code, ErrorCode::InvalidArgument);
    }

    void anotherTime_countsAndNothingMeansNow()
    {
        Post post;
        post.replyFor(kNoon + 1h);
        QVERIFY(post.run(domain::RescheduleReply{post.ticket, post.id, kNoon + 3h}).ok);
        QVERIFY(post.entry().sendAt == kNoon + 3h);
        post.world.wait(2h);
        QVERIFY(post.sender.drafts.empty());
        QVERIFY(post.run(domain::RescheduleReply{post.ticket, post.id, {}}).ok);
        post.world.wait(3s);
        QCOMPARE(post.sender.drafts.size(), std::size_t(1));
        QCOMPARE(post.run(domain::RescheduleReply{post.ticket, post.id, {}}).code, ErrorCode::Conflict);
    }

    // ---- taken back ----

    void takenBackBeforeItLeft_theCustomerWaitsAgain()
    {
        Post post;
        domain::ReplyToTicket command;
        command.statusAfter = TicketStatus::Solved;
        post.reply(command);
        QVERIFY(post.now().lastOutboundAt);
        QVERIFY(post.run(domain::CancelReply{post.ticket, post.id}).ok);
        QCOMPARE(post.entry().delivery, Delivery::Cancelled);
        QVERIFY(!post.now().lastOutboundAt);
        QCOMPARE(post.now().status, TicketStatus::Open);
        QVERIFY(!post.outgoing().starting(post.id)); // the sender had it already: nothing leaves
    }

    void repeatTakenBack_leavesTheFirstAttemptUnknown()
    {
        Post post;
        post.reply();
        post.attempt(SendOutcome::Kind::Unknown, "cut after DATA");
        QVERIFY(post.run(domain::ResendReply{post.ticket, post.id}).ok);
        QVERIFY(post.run(domain::CancelReply{post.ticket, post.id}).ok);
        QCOMPARE(post.entry().delivery, Delivery::Unknown);
        post.world.wait(3s);
        QVERIFY(!post.outgoing().starting(post.id)); // nothing leaves until somebody decides again
        QVERIFY(post.run(domain::ResendReply{post.ticket, post.id}).ok);
        post.world.wait(3s);
        QVERIFY(post.outgoing().starting(post.id));
    }

    void takenBackTooLate_isAConflict()
    {
        Post post;
        post.reply();
        QVERIFY(post.outgoing().starting(post.id));
        QCOMPARE(post.run(domain::CancelReply{post.ticket, post.id}).code, ErrorCode::Conflict);
    }

    // ---- the route ----

    void attempts_areToldToWhoMaySeeTheTicket()
    {
        Post post;
        post.reply();
        post.attempt(SendOutcome::Kind::Sent, "250 ok 7");
        const std::string path = "/api/v1/entries/" + post.id.str() + "/attempts";
        const auto answer = post.world.request("GET", path, {}, post.world.token("ana"));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.find("250 ok 7") != std::string::npos);
        QCOMPARE(post.world.request("GET", path).status, 401);
        const std::string none = "/api/v1/entries/" + post.ticket.str() + "/attempts";
        QCOMPARE(post.world.request("GET", none, {}, post.world.token("ana")).status, 404);
    }
};

ATALAYA_TEST(DeliveryTest)

} // namespace atalaya::broker::test

#include "delivery_test.moc"
