#include "core/net/mail/smtp.h"
#include "tests/support/fault_smtp.h"
#include "tests/support/loopback.h"
#include "tests/support/test.h"

#include <thread>

using namespace atalaya;
using net::SmtpOutcome;
using test::FaultSmtp;
using Fault = FaultSmtp::Fault;
using Kind = SmtpOutcome::Kind;
using namespace std::string_literals;
using namespace std::chrono_literals;

namespace {

const std::vector<std::string> kRecipients{"ana@example.com"};
const std::string kMessage = "From: a@b.example\r\nSubject: x\r\n\r\none\r\n.two\r\nthree\r\nfour\r\n";

net::SmtpServer serverAt(std::uint16_t port)
{
    net::SmtpServer server;
    server.server.host = "127.0.0.1";
    server.server.port = port;
    server.server.security = net::MailSecurity::None;
    server.server.allowPlainOnLoopback = true;
    server.server.user = "faro";
    server.server.password = "secret";
    server.replyTimeout = 1s;
    server.interruptGrace = 1ms;
    return server;
}

struct Row {
    const char* name;
    Fault fault;
    Kind kind;
    int replyCode;
    ErrorCode cause;
};

constexpr Row kRows[] = {
    {"none", Fault::None, Kind::Sent, 250, ErrorCode::Internal},
    {"refuse greeting", Fault::RefuseGreeting, Kind::TemporaryFailure, 554, ErrorCode::ConnectionClosed},
    {"cut at greeting", Fault::CutAtGreeting, Kind::TemporaryFailure, 0, ErrorCode::ConnectionClosed},
    {"refuse sign-in", Fault::RefuseSignIn, Kind::TemporaryFailure, 535, ErrorCode::ChannelSignIn},
    {"temporary at mail", Fault::TemporaryAtMail, Kind::TemporaryFailure, 451, ErrorCode::SmtpTemporary},
    {"permanent at recipient", Fault::PermanentAtRecipient, Kind::RejectedPermanently, 550,
     ErrorCode::SmtpRefused},
    {"temporary at recipient", Fault::TemporaryAtRecipient, Kind::TemporaryFailure, 450,
     ErrorCode::SmtpTemporary},
    {"cut at recipient", Fault::CutAtRecipient, Kind::TemporaryFailure, 0, ErrorCode::ConnectionClosed},
    {"permanent at data", Fault::PermanentAtData, Kind::RejectedPermanently, 554, ErrorCode::SmtpRefused},
    {"cut before content", Fault::CutBeforeContent, Kind::TemporaryFailure, 0, ErrorCode::ConnectionClosed},
    {"cut during content", Fault::CutDuringContent, Kind::Unknown, 0, ErrorCode::SmtpUnknownOutcome},
    {"cut after content", Fault::CutAfterContent, Kind::Unknown, 0, ErrorCode::SmtpUnknownOutcome},
    {"silent after content", Fault::SilentAfterContent, Kind::Unknown, 0, ErrorCode::SmtpUnknownOutcome},
    {"temporary after content", Fault::TemporaryAfterContent, Kind::TemporaryFailure, 452,
     ErrorCode::SmtpTemporary},
    {"permanent after content", Fault::PermanentAfterContent, Kind::RejectedPermanently, 552,
     ErrorCode::SmtpRefused},
    {"cut after acceptance", Fault::CutAfterAcceptance, Kind::Sent, 250, ErrorCode::Internal},
    {"garbage after content", Fault::GarbageAfterContent, Kind::Unknown, 0, ErrorCode::SmtpUnknownOutcome},
};

} // namespace

class SmtpOutcomeTest : public QObject {
    Q_OBJECT

private slots:
    void everyFault_hasItsOutcome_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(kRows)); ++i)
            QTest::newRow(kRows[i].name) << i;
    }
    void everyFault_hasItsOutcome()
    {
        QFETCH(int, index);
        const Row& row = kRows[index];
        FaultSmtp peer(row.fault);
        net::SmtpSender sender;
        const SmtpOutcome outcome =
            sender.send(serverAt(peer.port()), "faro@faro.example", kRecipients, kMessage);
        qInfo("%s: %d %s", net::smtpOutcomeName(outcome.kind).data(), outcome.replyCode,
              outcome.text.c_str());
        QCOMPARE(outcome.kind, row.kind);
        QCOMPARE(outcome.replyCode, row.replyCode);
        if (row.kind != Kind::Sent)
            QCOMPARE(outcome.cause, row.cause);
        QCOMPARE(peer.connections(), 1);
        QVERIFY2(outcome.sent() == (peer.accepted() == 1), "sent exactly if the server said so");
    }

    void nobodyThere_isTemporary()
    {
        net::SmtpSender sender;
        const auto outcome = sender.send(serverAt(test::freePort()), "a@b.example", kRecipients, kMessage);
        QCOMPARE(outcome.kind, Kind::TemporaryFailure);
        QCOMPARE(outcome.cause, ErrorCode::ConnectionFailed);
    }

    void answersOfSeveralLines_arriveWhole()
    {
        FaultSmtp peer(Fault::PermanentAtRecipient);
        net::SmtpSender sender;
        const auto outcome = sender.send(serverAt(peer.port()), "a@b.example", kRecipients, kMessage);
        QCOMPARE(outcome.text, "5.1.1 first line 5.1.1 no such user"s);
    }

    void envelopeThatWouldInject_neverReachesTheServer()
    {
        FaultSmtp peer(Fault::None);
        net::SmtpSender sender;
        const std::vector<std::string> bad{"ana@example.com>\r\nRCPT TO:<eve@example.com"};
        const auto outcome = sender.send(serverAt(peer.port()), "a@b.example", bad, kMessage);
        QCOMPARE(outcome.kind, Kind::RejectedPermanently);
        QCOMPARE(outcome.cause, ErrorCode::MalformedAddress);
        const auto nobody = sender.send(serverAt(peer.port()), "a@b.example", {}, kMessage);
        QCOMPARE(nobody.kind, Kind::RejectedPermanently);
        QCOMPARE(peer.connections(), 0);
    }

    void plainConnectionToElsewhere_isRefusedBeforeItIsMade()
    {
        net::SmtpServer server = serverAt(25);
        server.server.host = "mail.example.com";
        net::SmtpSender sender;
        QCOMPARE(sender.send(server, "a@b.example", kRecipients, kMessage).cause, ErrorCode::InvalidArgument);
        server.server.host = "127.0.0.1.example.com";
        QCOMPARE(sender.send(server, "a@b.example", kRecipients, kMessage).cause, ErrorCode::InvalidArgument);
    }

    void serverWithoutStartTls_neverSeesThePassword()
    {
        FaultSmtp peer(Fault::None);
        net::SmtpSender sender;
        net::SmtpServer server = serverAt(peer.port());
        server.server.security = net::MailSecurity::StartTls;
        const auto outcome = sender.send(server, "a@b.example", kRecipients, kMessage);
        QCOMPARE(outcome.kind, Kind::TemporaryFailure);
        QCOMPARE(outcome.cause, ErrorCode::TlsFailed);
        QCOMPARE(peer.signIns(), 0);
        QCOMPARE(peer.received(), 0);
    }

    void interruptWhileTheAnswerIsOut_givesUnknownAfterTheGrace()
    {
        FaultSmtp peer(Fault::SilentAfterContent);
        net::SmtpSender sender;
        net::SmtpServer server = serverAt(peer.port());
        server.replyTimeout = 60s;
        SmtpOutcome outcome;
        std::thread sending([&] { outcome = sender.send(server, "a@b.example", kRecipients, kMessage); });
        const bool arrived = QTest::qWaitFor([&] { return peer.received() == 1; }, 10'000);
        sender.interrupt();
        sending.join();
        QVERIFY(arrived);
        QCOMPARE(outcome.kind, Kind::Unknown);
        const auto next = sender.send(server, "a@b.example", kRecipients, kMessage);
        QCOMPARE(next.kind, Kind::TemporaryFailure);
        QCOMPARE(next.cause, ErrorCode::Cancelled);
    }
};

ATALAYA_TEST(SmtpOutcomeTest)
#include "smtp_outcome_test.moc"
