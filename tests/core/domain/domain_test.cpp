#include "core/domain/commands.h"
#include "core/domain/customer.h"
#include "tests/support/test.h"

using namespace atalaya;
using namespace atalaya::domain;

class DomainTest : public QObject {
    Q_OBJECT
private slots:
    void words_comeBackAndUnknownOnesSayWhatIsAllowed();
    void identities_haveOneNormalForm_data();
    void identities_haveOneNormalForm();
    void identities_thatCannotBeAreRefused();
    void snippet_isOneShortLine();
    void ticketOf_knowsWhichCommandsHaveOne();
};

void DomainTest::words_comeBackAndUnknownOnesSayWhatIsAllowed()
{
    QCOMPARE(fromWord<Delivery>(word(Delivery::Unknown)).value(), Delivery::Unknown);
    QCOMPARE(fromWord<EntryChannel>("dm").value(), EntryChannel::DirectMessage);
    const auto wrong = fromWord<Priority>("soonish");
    QVERIFY(!wrong);
    QVERIFY(wrong.error().detail.find("low, normal, high, urgent") != std::string::npos);
    QCOMPARE(kindOf(EntryChannel::Post), ChannelKind::Social);
}

void DomainTest::identities_haveOneNormalForm_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("normal");
    QTest::newRow("mail") << int(IdentityKind::Email) << QByteArray(" Ana.Ruiz@Correo.Example ") << QByteArray("ana.ruiz@correo.example");
    QTest::newRow("phone") << int(IdentityKind::Phone) << QByteArray("+34 600-555-017") << QByteArray("+34600555017");
    QTest::newRow("handle") << int(IdentityKind::Handle) << QByteArray("EnriqueSalas") << QByteArray("@enriquesalas");
    QTest::newRow("handle with at") << int(IdentityKind::Handle) << QByteArray("@EnriqueSalas") << QByteArray("@enriquesalas");
}

void DomainTest::identities_haveOneNormalForm()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, normal);
    QCOMPARE(normalIdentity(IdentityKind(kind), given.toStdString()).value(), normal.toStdString());
}

void DomainTest::identities_thatCannotBeAreRefused()
{
    QVERIFY(!normalIdentity(IdentityKind::Email, "nobody"));
    QVERIFY(!normalIdentity(IdentityKind::Email, "@example"));
    QVERIFY(!normalIdentity(IdentityKind::Phone, "600 555 017")); // without a country code it cannot be compared
    QVERIFY(!normalIdentity(IdentityKind::Phone, "+34 call me"));
    QVERIFY(!normalIdentity(IdentityKind::Handle, ""));
}

void DomainTest::snippet_isOneShortLine()
{
    QCOMPARE(snippetOf("  Hola,\n\n  buenos   días \t"), std::string("Hola, buenos días"));
    QVERIFY(snippetOf(std::string(10'000, 'x')).size() <= 160);
}

void DomainTest::ticketOf_knowsWhichCommandsHaveOne()
{
    SeededRandom random(3);
    const auto id = TicketId::make(Instant{}, random);
    QVERIFY(ticketOf(MarkTicketRead{id}) == id);
    QVERIFY(!ticketOf(SetAgentStatus{}));
}

ATALAYA_TEST(DomainTest)
#include "domain_test.moc"
