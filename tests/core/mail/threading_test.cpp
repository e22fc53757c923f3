#include "core/mail/threading.h"
#include "tests/support/test.h"

using namespace atalaya::mail;

namespace {

InboundMessage from(const char* sender, const char* subject = "Re: Maleta [#48213]")
{
    InboundMessage message;
    message.from = {{"", sender}};
    message.subject = subject;
    return message;
}

ThreadMatch byNumber(std::uint64_t number, std::vector<std::string> participants)
{
    return {number, {}, std::move(participants)};
}

} // namespace

class ThreadingTest : public QObject {
    Q_OBJECT

private slots:
    void candidates_newestFirstEachOnce()
    {
        InboundMessage message = from("ana@x.es");
        message.inReplyTo = "<c@x>";
        message.references = {"<a@x>", "<b@x>", "<c@x>"};
        const ThreadCandidates found = threadCandidates(message);
        QCOMPARE(found.messageIds, (std::vector<std::string>{"<c@x>", "<b@x>", "<a@x>"}));
        QCOMPARE(found.ticketNumber, std::optional<std::uint64_t>(48213));
        QCOMPARE(found.normalizedSubject, std::string("maleta"));
    }

    void subjectTokens_onlyWellFormedOnesCount_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<qulonglong>("number");
        QTest::newRow("plain") << "[#1] x" << 1ULL;
        QTest::newRow("second one") << "[#x] [#77]" << 77ULL;
        QTest::newRow("no bracket") << "#48213" << 0ULL;
        QTest::newRow("open") << "[#48213" << 0ULL;
        QTest::newRow("zero") << "[#0]" << 0ULL;
        QTest::newRow("overflow") << "[#99999999999999999999999]" << 0ULL;
        QTest::newRow("sign") << "[#-5]" << 0ULL;
    }

    void subjectTokens_onlyWellFormedOnesCount()
    {
        QFETCH(QString, subject);
        QFETCH(qulonglong, number);
        const auto found = threadCandidates(from("a@b.es", subject.toUtf8().constData())).ticketNumber;
        QCOMPARE(found.value_or(0), std::uint64_t(number));
    }

    void prefixes_inManyLanguagesGo_data()
    {
        QTest::addColumn<QString>("subject");
        for (const char* prefix : {"Re: ", "RE:", "re : ", "RES: ", "RV: ", "AW: ", "WG: ", "Fwd: ", "FW: ",
                                   "ENC: ", "Re[4]: ", "Re: RES: Fwd: ", "SV: ", "TR: ", "回复："})
            QTest::newRow(prefix) << QString::fromUtf8(prefix) + QStringLiteral("Rescate: nota");
    }

    void prefixes_inManyLanguagesGo()
    {
        QFETCH(QString, subject);
        QCOMPARE(stripSubjectPrefixes(subject.toStdString()), std::string("Rescate: nota"));
    }

    void inReplyTo_winsOverReferencesAndNumber()
    {
        InboundMessage message = from("ana@x.es");
        message.inReplyTo = "<new@x>";
        message.references = {"<old@x>"};
        const ThreadMatch matches[] = {
            byNumber(48213, {"ana@x.es"}), {5, "<old@x>", {}}, {9, "<new@x>", {"ANA@x.es"}}};
        const ThreadDecision decision = decideThread(threadCandidates(message), matches, message);
        QCOMPARE(decision.reason, ThreadReason::InReplyTo);
        QCOMPARE(decision.ticketNumber, std::optional<std::uint64_t>(9));
        QVERIFY(decision.senderIsParticipant);
    }

    void references_areNextAndStrangersStillJoin()
    {
        InboundMessage message = from("colleague@x.es");
        message.inReplyTo = "<unknown@x>";
        message.references = {"<old@x>"};
        const ThreadMatch matches[] = {{5, "<old@x>", {"ana@x.es"}}};
        const ThreadDecision decision = decideThread(threadCandidates(message), matches, message);
        QCOMPARE(decision.reason, ThreadReason::References);
        QCOMPARE(decision.ticketNumber, std::optional<std::uint64_t>(5));
        QVERIFY(!decision.senderIsParticipant);
    }

    void number_countsOnlyFromAParticipant()
    {
        const ThreadMatch matches[] = {byNumber(48213, {"ana@x.es", "soporte@example.com"})};
        const InboundMessage known = from("Ana@X.es");
        QCOMPARE(decideThread(threadCandidates(known), matches, known).reason, ThreadReason::SubjectToken);
        const InboundMessage stranger = from("eve@evil.example");
        const ThreadDecision decision = decideThread(threadCandidates(stranger), matches, stranger);
        QCOMPARE(decision.reason, ThreadReason::SenderNotParticipant);
        QVERIFY(!decision.ticketNumber);
        QCOMPARE(decision.suspectedNumber, std::optional<std::uint64_t>(48213));
    }

    void nothing_isANewTicket()
    {
        const InboundMessage message = from("ana@x.es", "Hola");
        QVERIFY(threadCandidates(message).empty());
        QCOMPARE(decideThread(threadCandidates(message), {}, message).reason, ThreadReason::NoCandidate);
    }

    void bounce_belongsToTheMessageItReturns()
    {
        InboundMessage message = from("mailer-daemon@x.es", "Undelivered");
        message.bounce = BounceReport{};
        message.bounce->originalMessageId = "<sent@atalaya>";
        const ThreadMatch matches[] = {{7, "<sent@atalaya>", {}}};
        const ThreadDecision decision = decideThread(threadCandidates(message), matches, message);
        QCOMPARE(decision.ticketNumber, std::optional<std::uint64_t>(7));
        QCOMPARE(decision.reason, ThreadReason::InReplyTo);
    }
};

ATALAYA_TEST(ThreadingTest)
#include "threading_test.moc"
