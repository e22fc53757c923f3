#include "core/channels/email/imap_session.h"
#include "tests/core/channels/email/scripted_stream.h"
#include "tests/support/test.h"

using namespace atalaya;
using namespace atalaya::channels::email;
using atalaya::test::ScriptedStream;
using namespace std::chrono_literals;
using namespace std::string_literals;

namespace {

using Turns = std::vector<ScriptedStream::Turn>;

const ManualClock kClock{Instant(std::chrono::hours(1000))};
const ScriptedStream::Turn kHello{"A1 CAPABILITY\r\n",
                                  "* CAPABILITY IMAP4rev1 IDLE SPECIAL-USE LIST-EXTENDED\r\nA1 OK done\r\n"};

/// A session that has said hello, at the other end of which the script goes on from A2.
struct Scene {
    explicit Scene(std::vector<ScriptedStream::Turn> turns,
                   ScriptedStream::AtEnd atEnd = ScriptedStream::AtEnd::Close)
        : stream(withHello(std::move(turns)), atEnd)
        , session(stream, kClock)
    {
        started = session.begin().hasValue();
    }
    static std::vector<ScriptedStream::Turn> withHello(std::vector<ScriptedStream::Turn> turns)
    {
        turns.insert(turns.begin(), kHello);
        return turns;
    }
    ScriptedStream stream;
    ImapSession session;
    bool started = false;
};

} // namespace

class ImapSessionTest : public QObject {
    Q_OBJECT

private slots:
    void begin_learnsCapabilitiesAndRefusesOtherProtocols()
    {
        Scene scene(Turns{});
        QVERIFY(scene.started);
        QVERIFY(scene.session.can("IDLE") && !scene.session.can("CONDSTORE"));

        ScriptedStream old(Turns{{"A1 CAPABILITY\r\n", "* CAPABILITY IMAP2\r\nA1 OK\r\n"}});
        ImapSession session(old, kClock);
        QCOMPARE(session.begin().error().code, ErrorCode::ImapRefused);
        QVERIFY(!session.usable());
    }

    void select_givesValidityAndCount()
    {
        Scene scene(Turns{
            {"A2 SELECT \"INBOX\"\r\n",
             "* FLAGS (\\Seen)\r\n* 3 EXISTS\r\n* OK [UIDVALIDITY 77] fine\r\n* OK [UIDNEXT 12] next\r\n"
             "A2 OK [READ-WRITE] done\r\n"}});
        const auto mailbox = scene.session.select("INBOX");
        QVERIFY(mailbox);
        QCOMPARE(mailbox->uidValidity, 77u);
        QCOMPARE(mailbox->uidNext, 12u);
        QCOMPARE(mailbox->exists, std::uint64_t(3));
        QCOMPARE(scene.stream.complaint(), ""s);
    }

    void selectWithoutValidity_endsTheSession()
    {
        Scene scene(Turns{{"A2 SELECT \"INBOX\"\r\n", "* 3 EXISTS\r\nA2 OK done\r\n"}});
        QCOMPARE(scene.session.select("INBOX").error().code, ErrorCode::ImapRefused);
        QVERIFY(!scene.session.usable());
    }

    void plainNo_leavesTheSessionUsable()
    {
        Scene scene(Turns{{"A2 SELECT \"Nowhere\"\r\n", "A2 NO [NONEXISTENT] no such mailbox\r\n"},
                          {"A3 NOOP\r\n", "A3 OK\r\n"}});
        const auto refused = scene.session.select("Nowhere");
        QCOMPARE(refused.error().code, ErrorCode::ImapRefused);
        QVERIFY(scene.session.usable());
        QVERIFY(scene.session.noop());
    }

    void searchFromN_dropsTheLastMessageBelowN()
    {
        Scene scene(Turns{{"A2 UID SEARCH UID 9:*\r\n", "* SEARCH 4\r\nA2 OK\r\n"},
                          {"A3 UID SEARCH UID 9:*\r\n", "* SEARCH 12 9\r\n* SEARCH 12 15\r\nA3 OK\r\n"},
                          {"A4 UID SEARCH UID 9:*\r\n", "* SEARCH\r\nA4 OK\r\n"}});
        QCOMPARE(scene.session.uidsFrom(9)->size(), std::size_t(0));
        QCOMPARE(*scene.session.uidsFrom(9), (std::vector<std::uint32_t>{9, 12, 15}));
        QCOMPARE(scene.session.uidsFrom(9)->size(), std::size_t(0));
    }

    void body_isTakenByLiteralWhateverItHolds()
    {
        const std::string message = "Subject: A3 OK\r\n\r\n* BYE\r\nA2 NO (\"{5}\r\n)"s;
        const std::string size = std::to_string(message.size());
        Scene scene(Turns{{"A2 UID FETCH 5 (UID BODY.PEEK[])\r\n",
                           "* 2 FETCH (FLAGS (\\Seen))\r\n* 1 FETCH (BODY[] {" + size + "}\r\n" + message
                               + " UID 5)\r\n* 9 EXISTS\r\nA2 OK done\r\n"}});
        const auto bytes = scene.session.body(5, false);
        QVERIFY(bytes && *bytes);
        QCOMPARE(**bytes, message);
        QVERIFY2(*scene.session.idle(), "what came meanwhile is not forgotten");
    }

    void bodyOfAGoneMessage_isEmpty()
    {
        Scene scene(Turns{{"A2 UID FETCH 5 (UID BODY.PEEK[HEADER])\r\n", "A2 OK nothing\r\n"}});
        const auto bytes = scene.session.body(5, true);
        QVERIFY(bytes && !*bytes);
    }

    void hugeLiteral_isRefusedBeforeItIsRead()
    {
        Scene scene(
            Turns{{"A2 UID FETCH 5 (UID BODY.PEEK[])\r\n", "* 1 FETCH (UID 5 BODY[] {4000000000}\r\n"}});
        QCOMPARE(scene.session.body(5, false).error().code, ErrorCode::TooLarge);
        QVERIFY(!scene.session.usable());
    }

    void info_skipsStrangersAndSortsByUid()
    {
        const std::vector<std::uint32_t> uids{5, 6, 7};
        Scene scene(
            Turns{{"A2 UID FETCH 5,6,7 (UID RFC822.SIZE INTERNALDATE FLAGS)\r\n",
                   "* 3 FETCH (UID 7 RFC822.SIZE 300 INTERNALDATE \"17-Jul-1996 02:44:25 -0700\" FLAGS "
                   "(\\Seen))\r\n"
                   "* 9 FETCH (FLAGS (\\Seen) UID 99)\r\n* 8 FETCH (FLAGS ())\r\n"
                   "* 1 FETCH (FLAGS () INTERNALDATE \"someday\" RFC822.SIZE 100 UID 5)\r\nA2 OK\r\n"}});
        const auto info = scene.session.info(uids);
        QVERIFY(info);
        QCOMPARE(info->size(), std::size_t(2));
        QCOMPARE(info->at(0).uid, 5u);
        QVERIFY(!info->at(0).internalDate && !info->at(0).seen);
        QCOMPARE(info->at(1).size, std::uint64_t(300));
        QVERIFY(info->at(1).internalDate && info->at(1).seen);
    }

    void brokenAnswers_endTheSession_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("code");
        const int refused = int(ErrorCode::ImapRefused);
        const int closed = int(ErrorCode::ConnectionClosed);
        QTest::newRow("bad") << QByteArray("A2 BAD what\r\n") << refused;
        QTest::newRow("goodbye") << QByteArray("* BYE shutting down\r\n") << closed;
        QTest::newRow("wrong tag") << QByteArray("A9 OK\r\n") << refused;
        QTest::newRow("not imap") << QByteArray("<html>\r\n") << refused;
        QTest::newRow("zero byte") << QByteArray("* 1 FETCH (\0)\r\n", 15) << refused;
        QTest::newRow("uid zero") << QByteArray("* SEARCH 0\r\nA2 OK\r\n") << refused;
        QTest::newRow("uid too high") << QByteArray("* SEARCH 4294967296\r\nA2 OK\r\n") << refused;
        QTest::newRow("uid no number") << QByteArray("* SEARCH 1 two\r\nA2 OK\r\n") << refused;
        QTest::newRow("cut in a literal") << QByteArray("* 1 FETCH (BODY[] {50}\r\nshort") << closed;
        QTest::newRow("cut") << QByteArray("* SEARCH 1") << closed;
    }
    void brokenAnswers_endTheSession()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, code);
        Scene scene(Turns{{"A2 UID SEARCH UID 1:*\r\n", answer.toStdString()}});
        const auto uids = scene.session.uidsFrom(1);
        QVERIFY(!uids);
        QCOMPARE(int(uids.error().code), code);
        QVERIFY(!scene.session.usable());
        QCOMPARE(scene.session.noop().error().code, ErrorCode::ConnectionClosed);
    }

    void idle_endsWithNewMailAndSaysDone()
    {
        Scene scene(Turns{{"A2 IDLE\r\n", "+ idling\r\n* OK Still here\r\n* 4 EXISTS\r\n"},
                          {"DONE\r\n", "A2 OK done\r\n"}});
        QVERIFY(*scene.session.idle());
        QCOMPARE(scene.stream.complaint(), ""s);
    }

    void idleWithoutNews_isRenewedInTime()
    {
        Scene scene(Turns{{"A2 IDLE\r\n", "+ idling\r\n"}, {"DONE\r\n", "A2 OK done\r\n"}},
                    ScriptedStream::AtEnd::Silence);
        const auto news = scene.session.idle();
        QVERIFY(news && !*news);
        QVERIFY(scene.session.usable());
        QCOMPARE(scene.stream.complaint(), ""s);
    }

    void idleRefused_leavesTheSessionUsable()
    {
        Scene scene(Turns{{"A2 IDLE\r\n", "A2 NO not now\r\n"}});
        QCOMPARE(scene.session.idle().error().code, ErrorCode::ImapRefused);
        QVERIFY(scene.session.usable());
    }

    void append_waitsForLeaveBeforeItSendsTheMessage()
    {
        const std::string date = formatImapDate(kClock.now());
        Scene scene(
            Turns{{"A2 APPEND \"Sent\" (\\Seen) \"" + date + "\" {7}\r\n", "* OK wait\r\n+ go on\r\n"},
                  {"A: b\r\n\n\r\n", "A2 OK [APPENDUID 1 2] done\r\n"}});
        QVERIFY(scene.session.append("Sent", "A: b\r\n\n", kClock.now()));
        QCOMPARE(scene.stream.complaint(), ""s);
    }

    void appendRefused_sendsNothingOfTheMessage()
    {
        const std::string date = formatImapDate(kClock.now());
        Scene scene(Turns{{"A2 APPEND \"Sent\" (\\Seen) \"" + date + "\" {4}\r\n",
                           "A2 NO [TRYCREATE] no such folder\r\n"}});
        QCOMPARE(scene.session.append("Sent", "A: b", kClock.now()).error().detail, "no such folder"s);
        QVERIFY(scene.session.usable());
        QCOMPARE(scene.stream.complaint(), ""s);
    }

    void sentFolder_isTheMarkedOneElseByName()
    {
        Scene scene(Turns{{"A2 LIST \"\" \"*\" RETURN (SPECIAL-USE)\r\n",
                           "* LIST (\\HasNoChildren) \"/\" INBOX\r\n* LIST (\\Noselect \\Sent) \"/\" Gone\r\n"
                           "* LIST (\\Sent) \"/\" {8}\r\nPosta in\r\nA2 OK\r\n"}});
        const auto folders = scene.session.folders();
        QVERIFY(folders);
        QCOMPARE(sentFolderOf(*folders), "Posta in"s);
        const std::vector<ImapFolder> unmarked{{"INBOX", {}}, {"sent items", {}}, {"Enviados", {}}};
        QCOMPARE(sentFolderOf(unmarked), "sent items"s);
        QCOMPARE(sentFolderOf(std::span(unmarked).first(1)), ""s);
    }
};

ATALAYA_TEST(ImapSessionTest)
#include "imap_session_test.moc"
