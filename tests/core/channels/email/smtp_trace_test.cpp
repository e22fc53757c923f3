#include "core/net/mail/smtp_trace.h"
#include "tests/support/test.h"

using namespace atalaya;
using net::SmtpOutcome;
using net::SmtpTrace;
using namespace std::string_literals;

class SmtpTraceTest : public QObject {
    Q_OBJECT

private slots:
    void finalAnswerOfSeveralLinesInPieces_isJoined()
    {
        SmtpTrace trace;
        trace.commandSent("MAIL FROM:<a@b>\r\n");
        trace.replyReceived("250 ok\r\n");
        trace.contentBegan();
        trace.replyReceived("250-2.0.0 queu");
        trace.replyReceived("ed\r\n250 as F00\r");
        QVERIFY(trace.contentOnItsWay());
        trace.replyReceived("\n");
        const SmtpOutcome outcome = trace.outcome(std::nullopt);
        QVERIFY(outcome.sent());
        QCOMPARE(outcome.text, "2.0.0 queued as F00"s);
    }

    void answerToQuit_doesNotChangeTheOutcome()
    {
        SmtpTrace trace;
        trace.commandSent("MAIL FROM:<a@b>\r\n");
        trace.contentBegan();
        trace.replyReceived("552 too big\r\n");
        trace.commandSent("QUIT\r\n");
        trace.replyReceived("221 bye\r\n");
        QCOMPARE(trace.outcome(std::nullopt).kind, SmtpOutcome::Kind::RejectedPermanently);
        QCOMPARE(trace.outcome(std::nullopt).replyCode, 552);
    }

    void firstRefusalAfterMail_decides()
    {
        SmtpTrace trace;
        trace.commandSent("MAIL FROM:<a@b>\r\n");
        trace.replyReceived("250 ok\r\n450 later\r\n550 never\r\n");
        QCOMPARE(trace.outcome(std::nullopt).kind, SmtpOutcome::Kind::TemporaryFailure);
    }

    void signInDemandedAtMail_isNoFaultOfTheMessage()
    {
        SmtpTrace trace;
        trace.commandSent("MAIL FROM:<a@b>\r\n");
        trace.replyReceived("530 5.7.0 Authentication required\r\n");
        QCOMPARE(trace.outcome(std::nullopt).kind, SmtpOutcome::Kind::TemporaryFailure);
        QCOMPARE(trace.outcome(std::nullopt).cause, ErrorCode::ChannelSignIn);
    }

    void goneWhileContentTravels_isUnknown()
    {
        SmtpTrace trace;
        trace.commandSent("MAIL FROM:<a@b>\r\n");
        trace.contentBegan();
        trace.replyReceived("250-half an answer\r\n");
        QCOMPARE(trace.outcome(Error{ErrorCode::ConnectionClosed, "x"}).kind, SmtpOutcome::Kind::Unknown);
    }
};

ATALAYA_TEST(SmtpTraceTest)
#include "smtp_trace_test.moc"
