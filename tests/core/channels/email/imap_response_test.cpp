#include "core/channels/email/imap_response.h"
#include "tests/support/test.h"

using namespace atalaya;
using namespace atalaya::channels::email;
using namespace std::string_literals;

class ImapResponseTest : public QObject {
    Q_OBJECT

private slots:
    void fetchWithLiteral_givesUidAndBytes()
    {
        const auto response =
            parseImapResponse({"* 4 FETCH (UID 17 BODY[HEADER.FIELDS (DATE \"X)\")] \0)"s, {"ab)c\r\n"}});
        QVERIFY(response);
        QCOMPARE(response->number, std::uint64_t(4));
        const auto& items = response->values.at(0).items;
        QCOMPARE(items.size(), std::size_t(4));
        QCOMPARE(items[2].text, "BODY[HEADER.FIELDS (DATE \"X)\")]"s);
        QCOMPARE(items[3].text, "ab)c\r\n"s);
    }

    void quotedStrings_areUnescapedAndNilIsNil()
    {
        const auto response =
            parseImapResponse({"* LIST (\\HasNoChildren \\Sent) NIL \"a \\\"b\\\" \\\\c\"", {}});
        QVERIFY(response);
        QCOMPARE(response->values.size(), std::size_t(3));
        QVERIFY(response->values[0].items[1].isWord("\\sent"));
        QVERIFY(response->values[1].kind == ImapValue::Kind::Nil);
        QCOMPARE(response->values[2].text, "a \"b\" \\c"s);
    }

    void statusCode_isReadApartFromItsText()
    {
        const auto response = parseImapResponse({"* OK [UIDVALIDITY 3857529045] UIDs valid", {}});
        QVERIFY(response);
        QCOMPARE(*response->codeNumber("uidvalidity"), 3857529045u);
        QVERIFY(!response->codeNumber("UIDNEXT"));
        QCOMPARE(response->text, "UIDs valid"s);
    }

    void taggedAndContinuation_areToldApart()
    {
        const auto tagged = parseImapResponse({"A7 NO [OVERQUOTA] no room", {}});
        QVERIFY(tagged && tagged->kind == ImapResponse::Kind::Tagged);
        QCOMPARE(tagged->tag, "A7"s);
        QCOMPARE(tagged->code, "OVERQUOTA"s);
        const auto more = parseImapResponse({"+ idling", {}});
        QVERIFY(more && more->kind == ImapResponse::Kind::Continuation);
        const auto bare = parseImapResponse({"+", {}});
        QVERIFY(bare && bare->kind == ImapResponse::Kind::Continuation);
    }

    void dataWeDoNotRead_mayLookAsItLikes()
    {
        const auto response = parseImapResponse({"* STATUS \"unfinished (((", {}});
        QVERIFY(response);
        QCOMPARE(response->name, "STATUS"s);
        QVERIFY(response->values.empty());
    }

    void malformed_isRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("star alone") << QByteArray("*");
        QTest::newRow("number alone") << QByteArray("* 12");
        QTest::newRow("http") << QByteArray("HTTP/1.1 400 Bad Request");
        QTest::newRow("tag without status") << QByteArray("A1 MAYBE");
        QTest::newRow("open list") << QByteArray("* 1 FETCH (UID 3");
        QTest::newRow("closed too often") << QByteArray("* 1 FETCH )");
        QTest::newRow("open string") << QByteArray("* 1 FETCH (UID \"3)");
        QTest::newRow("literal that never came") << QByteArray("* 1 FETCH (BODY[] \0)", 20);
        QTest::newRow("open section") << QByteArray("* 1 FETCH (BODY[HEADER (UID 3)");
        QTest::newRow("deep") << QByteArray("* 1 FETCH ") + QByteArray(5000, '(');
    }
    void malformed_isRefused()
    {
        QFETCH(QByteArray, line);
        const auto response = parseImapResponse({line.toStdString(), {}});
        QVERIFY(!response);
        QVERIFY(response.error().code == ErrorCode::ImapRefused
                || response.error().code == ErrorCode::TooLarge);
    }

    void literals_areAnnouncedByDataOnly()
    {
        std::uint64_t bytes = 0;
        QVERIFY(*announcesLiteral("* 2 FETCH (BODY[] {310}", true, bytes));
        QCOMPARE(bytes, std::uint64_t(310));
        QVERIFY(*announcesLiteral(" BODY[TEXT] {12+}", false, bytes));
        QCOMPARE(bytes, std::uint64_t(12));
        QVERIFY(!*announcesLiteral("* OK that costs {5}", true, bytes));
        QVERIFY(!*announcesLiteral("A3 NO {5}", true, bytes));
        QVERIFY(!*announcesLiteral("* 2 FETCH (UID 3)", true, bytes));
        QVERIFY(!announcesLiteral("* 2 FETCH (BODY[] {-1}", true, bytes));
        QVERIFY(!announcesLiteral("* 2 FETCH (BODY[] {99999999999999999999}", true, bytes));
    }

    void dates_areReadWithTheirOffset_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("west") << "17-Jul-1996 02:44:25 -0700"
                              << "1996-07-17T09:44:25Z";
        QTest::newRow("east, one digit") << " 1-Jan-2026 00:30:00 +0100"
                                         << "2025-12-31T23:30:00Z";
        QTest::newRow("leap day") << "29-Feb-2024 12:00:00 +0000"
                                  << "2024-02-29T12:00:00Z";
    }
    void dates_areReadWithTheirOffset()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const auto at = parseImapDate(text.toStdString());
        QVERIFY(at);
        QCOMPARE(QString::fromStdString(formatInstant(*at)), utc);
        QVERIFY(parseImapDate(formatImapDate(*at)).value() == *at);
    }

    void impossibleDates_areRefused()
    {
        for (const char* text :
             {"", "17-Jul-1996", "31-Feb-2024 12:00:00 +0000", "17-Foo-1996 02:44:25 -0700",
              "17-Jul-1996 25:44:25 -0700", "xx-Jul-1996 02:44:25 -0700", "17-Jul-x996 02:44:25 -0700"})
            QVERIFY2(!parseImapDate(text), text);
    }

    void commandText_cannotLeaveItsQuotes()
    {
        QCOMPARE(*quotedImap("a\"b\\c"), "\"a\\\"b\\\\c\""s);
        QVERIFY(!quotedImap("INBOX\r\nA9 DELETE INBOX"));
        QVERIFY(!quotedImap("caf\xc3\xa9"));
        QVERIFY(!quotedImap("a\0b"s));
    }

    void mailboxNames_becomeModifiedUtf7_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("wire");
        // The second one is the example of RFC 3501 §5.1.3.
        QTest::newRow("ascii") << "INBOX/Sent"
                               << "INBOX/Sent";
        QTest::newRow("RFC") << "~peter/mail/台北/日本語"
                             << "~peter/mail/&U,BTFw-/&ZeVnLIqe-";
        QTest::newRow("ampersand") << "Q&A"
                                   << "Q&-A";
        QTest::newRow("accents") << "Éléments envoyés"
                                 << "&AMk-l&AOk-ments envoy&AOk-s";
        QTest::newRow("beyond the plane") << "📮"
                                          << "&2D3c7g-";
    }
    void mailboxNames_becomeModifiedUtf7()
    {
        QFETCH(QString, name);
        QFETCH(QString, wire);
        QCOMPARE(QString::fromStdString(encodeMailboxName(name.toStdString())), wire);
    }
};

ATALAYA_TEST(ImapResponseTest)
#include "imap_response_test.moc"
