#include "core/channels/email/email_channel.h"
#include "core/net/mail/imap_stream.h"
#include "tests/core/channels/email/fake_host.h"
#include "tests/support/mail_servers.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <algorithm>
#include <set>
#include <thread>

using namespace atalaya;
using namespace atalaya::channels::email;
using test::FakeHost;
using test::MailServers;
using namespace std::chrono_literals;
using namespace std::string_literals;

namespace {

constexpr int kPatienceMs = 60'000;
const std::string kSupport = "support@faro.example";
const std::string kAna = "ana@customers.example";
const std::string kPassword = "pass word\"1\\";

std::string messageWithId(const std::string& id, const std::string& body = "hello\r\n.dot\r\n")
{
    return "From: Ana <" + kAna + ">\r\nTo: " + kSupport + "\r\nSubject: test\r\nMessage-ID: <" + id
        + "@faro.example>\r\nDate: Thu, 20 Nov 2025 09:42:00 +0000\r\n\r\n" + body;
}

/// One desk: an account on the real servers, and the host that stands for the broker.
struct Desk {
    explicit Desk(const MailServers& servers, const std::string& user = kSupport)
    {
        config.account = domain::ChannelAccountId(Uuid{{7}});
        config.imap.host = "localhost";
        config.imap.port = servers.imapPort();
        config.imap.security = net::MailSecurity::StartTls;
        config.imap.user = user;
        config.imap.password = kPassword;
        config.imap.caFile = servers.caFile();
        config.smtp.server = config.imap;
        config.smtp.server.port = servers.smtpPort();
        config.smtp.ehloName = "desk.faro.example";
        config.smtp.replyTimeout = 30s;
        config.fromAddress = user;
    }
    bool start()
    {
        channel = std::make_unique<EmailChannel>(std::vector{config},
                                                 EmailChannelHost{host, host, host, host, clock});
        return channel->start().hasValue();
    }
    std::set<std::string> distinctBodies() const
    {
        std::set<std::string> bodies;
        for (const FetchedMail& mail : host.mails())
            bodies.insert(mail.bytes.substr(mail.bytes.find("Message-ID:")));
        return bodies;
    }
    OutgoingMail outgoing(const std::string& id, const std::string& recipient) const
    {
        OutgoingMail mail;
        mail.account = config.account;
        mail.envelopeFrom = config.fromAddress;
        mail.recipients = {recipient};
        mail.messageId = "<" + id + "@faro.example>";
        mail.bytes = messageWithId(id);
        return mail;
    }

    SystemClock clock;
    FakeHost host;
    EmailAccountConfig config;
    std::unique_ptr<EmailChannel> channel; ///< last: it stops before its host goes
};

/// What Python's IMAP client sees.
QJsonObject secondOpinion(const MailServers& servers, const std::string& user, const char* folder)
{
    QProcess python;
    python.start("python3",
                 {QString(ATALAYA_MAIL_TEMPLATES) + "/imap_check.py", "--port",
                  QString::number(servers.imapPort()), "--ca", QString::fromStdString(servers.caFile()),
                  "--user", QString::fromStdString(user), "--password", QString::fromStdString(kPassword),
                  "--folder", folder});
    python.waitForFinished(kPatienceMs);
    const QByteArray errors = python.readAllStandardError();
    if (!errors.isEmpty())
        qWarning("%s", errors.data());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

bool eventually(const std::function<bool()>& done)
{
    return QTest::qWaitFor(done, kPatienceMs);
}

} // namespace

class RealServersTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_servers = MailServers::start({{kSupport, kPassword}, {kAna, kPassword}});
        QVERIFY2(m_servers->error().empty(), m_servers->error().c_str());
    }
    void cleanup()
    {
        if (QTest::currentTestFailed() && m_servers)
            qInfo("%s", m_servers->logTail().c_str());
        m_servers.reset();
    }

    void thirtyMessages_comeExactlyOnceThroughReconnects()
    {
        for (int i = 0; i < 20; ++i)
            QVERIFY(m_servers->deliver(kSupport, messageWithId("m" + std::to_string(i))));
        Desk desk(*m_servers);
        QVERIFY(desk.start());
        QVERIFY(eventually([&] { return desk.host.mails().size() >= 20; }));
        m_servers->killDovecot();
        QVERIFY(
            eventually([&] { return desk.host.state(ChannelHalf::Receiving) == ChannelState::Retrying; }));
        QVERIFY(m_servers->startDovecot());
        for (int i = 20; i < 30; ++i)
            QVERIFY(m_servers->deliver(kSupport, messageWithId("m" + std::to_string(i))));
        QVERIFY(eventually([&] { return desk.host.mails().size() >= 30; }));
        QVERIFY(eventually([&] { return desk.host.state(ChannelHalf::Receiving) == ChannelState::Working; }));
        desk.channel->stop();
        QCOMPARE(desk.host.mails().size(), std::size_t(30));
        QCOMPARE(desk.distinctBodies().size(), std::size_t(30));
        QCOMPARE(m_servers->seenCount(kSupport, "INBOX"), 0);
        const QJsonObject seen = secondOpinion(*m_servers, kSupport, "INBOX");
        QCOMPARE(seen["count"].toInt(), 30);
        QCOMPARE(seen["seen"].toInt(), 0);
    }

    void stoppedAndStartedAgain_goesOnWhereItWas()
    {
        Desk desk(*m_servers);
        QVERIFY(m_servers->deliver(kSupport, messageWithId("first")));
        QVERIFY(desk.start());
        QVERIFY(eventually([&] { return desk.host.mails().size() == 1; }));
        desk.channel->stop();
        QCOMPARE(desk.host.state(ChannelHalf::Receiving), ChannelState::Stopped);
        QVERIFY(m_servers->deliver(kSupport, messageWithId("second")));
        QVERIFY(desk.start());
        QVERIFY(eventually([&] { return desk.host.mails().size() >= 2; }));
        QVERIFY(eventually([&] { return desk.host.state(ChannelHalf::Receiving) == ChannelState::Working; }));
        QCOMPARE(desk.host.mails().size(), std::size_t(2));
    }

    void idle_bringsMailWithoutPolling()
    {
        Desk desk(*m_servers);
        desk.config.pollInterval = 3600s;
        desk.config.markSeen = true;
        QVERIFY(desk.start());
        QVERIFY(eventually([&] { return desk.host.state(ChannelHalf::Receiving) == ChannelState::Working; }));
        QVERIFY(m_servers->deliver(kSupport, messageWithId("pushed")));
        QVERIFY(eventually([&] { return desk.host.mails().size() == 1; }));
        QCOMPARE(desk.host.mails()[0].folder, "INBOX"s);
        QVERIFY(desk.host.mails()[0].bytes.find("\r\n.dot\r\n") != std::string::npos);
        QVERIFY(eventually([&] { return m_servers->seenCount(kSupport, "INBOX") == 1; }));
    }

    void newUidValidity_offersAllAgain()
    {
        Desk desk(*m_servers);
        for (const char* id : {"a", "b", "c"})
            QVERIFY(m_servers->deliver(kSupport, messageWithId(id)));
        QVERIFY(desk.start());
        QVERIFY(eventually([&] { return desk.host.mails().size() == 3; }));
        m_servers->killDovecot();
        m_servers->renewUidValidity(kSupport);
        QVERIFY(m_servers->startDovecot());
        QVERIFY(eventually([&] { return desk.host.mails().size() == 6; }));
        desk.channel->stop();
        QCOMPARE(desk.distinctBodies().size(), std::size_t(3));
        QVERIFY(desk.host.mails()[0].uidValidity != desk.host.mails()[5].uidValidity);
    }

    void busyBroker_leavesMailUnreadUntilItHasRoom()
    {
        Desk desk(*m_servers);
        desk.config.markSeen = true;
        std::atomic<bool> busy{true};
        desk.host.refuse = [&busy](const FetchedMail&) {
            return busy ? std::optional(Error{ErrorCode::Busy, "full"}) : std::nullopt;
        };
        QVERIFY(m_servers->deliver(kSupport, messageWithId("waits")));
        QVERIFY(desk.start());
        QVERIFY(
            eventually([&] { return desk.host.state(ChannelHalf::Receiving) == ChannelState::HeldBack; }));
        QCOMPARE(m_servers->seenCount(kSupport, "INBOX"), 0);
        busy = false;
        QVERIFY(eventually([&] { return desk.host.mails().size() == 1; }));
        QVERIFY(eventually([&] { return desk.host.state(ChannelHalf::Receiving) == ChannelState::Working; }));
    }

    void sentMail_arrivesAndItsCopyIsStoredOnce()
    {
        Desk desk(*m_servers);
        QVERIFY(desk.start());
        OutgoingMail mail = desk.outgoing("out1", kAna);
        QVERIFY(desk.channel->submit(mail));
        QVERIFY(eventually([&] { return desk.host.copies().size() == 1; }));
        QVERIFY2(desk.host.outcomes().at(0).sent(), desk.host.outcomes()[0].text.c_str());
        QCOMPARE(desk.host.outcomes()[0].replyCode, 250);
        QVERIFY(!desk.host.copies()[0]);
        QVERIFY(eventually([&] { return m_servers->messages(kAna, "INBOX").size() == 1; }));
        QVERIFY(m_servers->messages(kAna, "INBOX")[0].find("ESMTPSA") != std::string::npos);

        mail.copyOnly = true; // as after a crash between sending and the copy
        QVERIFY(desk.channel->submit(mail));
        QVERIFY(eventually([&] { return desk.host.copies().size() == 2; }));
        QVERIFY(!desk.host.copies()[1]);
        const QJsonObject sent = secondOpinion(*m_servers, kSupport, "Sent");
        QCOMPARE(sent["count"].toInt(), 1);
        QCOMPARE(sent["seen"].toInt(), 1);
        QCOMPARE(sent["messageIds"].toArray()[0].toString(), QString("<out1@faro.example>"));
        QCOMPARE(desk.host.outcomes().size(), std::size_t(1));
        QCOMPARE(desk.host.state(ChannelHalf::Sending), ChannelState::Working);
    }

    void serversNameForAMessage_isKept()
    {
        Desk desk(*m_servers);
        QVERIFY(desk.start());
        QVERIFY(desk.channel->submit(desk.outgoing("out7", kAna)));
        QVERIFY(eventually([&] { return desk.host.outcomes().size() == 1; }));
        const std::string words = desk.host.outcomes()[0].text;
        QVERIFY2(words.find("queued as ") != std::string::npos, words.c_str());
    }

    void messageOfUnknownOutcome_isFoundInTheSentFolderAndNeverSentByThat()
    {
        Desk desk(*m_servers);
        QVERIFY(desk.start());
        OutgoingMail sent = desk.outgoing("out8", kAna);
        QVERIFY(desk.channel->submit(sent));
        QVERIFY(eventually([&] { return desk.host.copies().size() == 1; }));
        OutgoingMail missing = desk.outgoing("out9", kAna);
        missing.lookUpOnly = true;
        sent.lookUpOnly = true;
        QVERIFY(desk.channel->submit(missing)); // it is looked for again later, and holds up nothing
        QVERIFY(desk.channel->submit(sent));
        QVERIFY(eventually([&] { return desk.host.found().size() == 1; }));
        QCOMPARE(desk.host.found()[0], std::string("Sent"));
        QCOMPARE(desk.host.outcomes().size(), std::size_t(1));
        QCOMPARE(secondOpinion(*m_servers, kSupport, "Sent")["count"].toInt(), 1);
    }

    void unknownRecipient_isRejectedForGood()
    {
        Desk desk(*m_servers);
        QVERIFY(desk.start());
        QVERIFY(desk.channel->submit(desk.outgoing("out2", "nobody@customers.example")));
        QVERIFY(eventually([&] { return desk.host.outcomes().size() == 1; }));
        QCOMPARE(desk.host.outcomes()[0].kind, net::SmtpOutcome::Kind::RejectedPermanently);
        QCOMPARE(desk.host.outcomes()[0].replyCode, 550);
        QVERIFY(m_servers->messages(kSupport, "Sent").empty());
    }

    void deadSubmissionServer_isTemporaryAndComesBack()
    {
        Desk desk(*m_servers);
        m_servers->killPostfix();
        QVERIFY(desk.start());
        QVERIFY(desk.channel->submit(desk.outgoing("out3", kAna)));
        QVERIFY(eventually([&] { return desk.host.outcomes().size() == 1; }));
        QCOMPARE(desk.host.outcomes()[0].kind, net::SmtpOutcome::Kind::TemporaryFailure);
        QVERIFY(eventually([&] { return desk.host.state(ChannelHalf::Sending) == ChannelState::Retrying; }));
        QVERIFY(m_servers->startPostfix());
        QVERIFY(desk.channel->submit(desk.outgoing("out3", kAna)));
        QVERIFY(eventually([&] { return desk.host.outcomes().size() == 2; }));
        QVERIFY(desk.host.outcomes()[1].sent());
        QVERIFY(eventually([&] { return m_servers->messages(kAna, "INBOX").size() == 1; }));
    }

    void wrongPassword_isASignInMatterOnBothSides()
    {
        Desk desk(*m_servers);
        desk.config.imap.password = "wrong";
        desk.config.smtp.server.password = "wrong";
        QVERIFY(desk.start());
        QVERIFY(desk.channel->submit(desk.outgoing("out4", kAna)));
        QVERIFY(eventually(
            [&] { return desk.host.state(ChannelHalf::Receiving) == ChannelState::SignInNeeded; }));
        QVERIFY(
            eventually([&] { return desk.host.state(ChannelHalf::Sending) == ChannelState::SignInNeeded; }));
        QCOMPARE(desk.host.outcomes().at(0).kind, net::SmtpOutcome::Kind::TemporaryFailure);
        QCOMPARE(desk.host.outcomes()[0].cause, ErrorCode::ChannelSignIn);
    }

    void tls_isCheckedAgainstTheGivenAuthority_data()
    {
        QTest::addColumn<bool>("implicit");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<bool>("anyOnLoopback");
        QTest::addColumn<int>("code"); // 0: connects
        QTest::newRow("starttls") << false << true << false << 0;
        QTest::newRow("implicit") << true << true << false << 0;
        QTest::newRow("starttls, stranger") << false << false << false << int(ErrorCode::TlsFailed);
        QTest::newRow("implicit, stranger") << true << false << false << int(ErrorCode::TlsFailed);
        QTest::newRow("stranger on loopback, allowed") << false << false << true << 0;
    }
    void tls_isCheckedAgainstTheGivenAuthority()
    {
        QFETCH(bool, implicit);
        QFETCH(bool, trusted);
        QFETCH(bool, anyOnLoopback);
        QFETCH(int, code);
        net::MailServer server = Desk(*m_servers).config.imap;
        server.port = implicit ? m_servers->imapsPort() : m_servers->imapPort();
        server.security = implicit ? net::MailSecurity::Tls : net::MailSecurity::StartTls;
        server.caFile = trusted ? server.caFile : ""s;
        server.trustAnyOnLoopback = anyOnLoopback;
        net::ImapStream stream(server);
        const auto connected = stream.connect();
        QCOMPARE(connected ? 0 : int(connected.error().code), code);
    }

    void interrupt_endsAWaitFromAnotherThread()
    {
        net::ImapStream stream(Desk(*m_servers).config.imap);
        QVERIFY(stream.connect());
        QVERIFY(stream.send("X1 NOOP\r\n"));
        QVERIFY(stream.readLine(30s)->starts_with("X1 OK"));
        QCOMPARE(stream.readLine(1ms).error().code, ErrorCode::TimedOut);
        std::thread other([&stream] { stream.interrupt(); });
        QCOMPARE(stream.readLine(3600s).error().code, ErrorCode::Cancelled);
        other.join();
        QCOMPARE(stream.connect().error().code, ErrorCode::Cancelled);
    }

private:
    std::unique_ptr<MailServers> m_servers;
};

ATALAYA_TEST(RealServersTest)
#include "real_servers_test.moc"
