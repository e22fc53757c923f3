#include "core/net/tls.h"
#include "tests/core/net/net_fixture.h"
#include "tests/support/test.h"

#include <QTemporaryDir>
#include <fstream>

using namespace atalaya;
using namespace atalaya::test;

class TlsTest : public QObject {
    Q_OBJECT

private slots:
    void selfSigned_isWhole()
    {
        const auto& identity = localIdentity();
        QVERIFY(identity.certificatePem.starts_with("-----BEGIN CERTIFICATE-----"));
        QVERIFY(identity.keyPem.starts_with("-----BEGIN PRIVATE KEY-----"));
        QCOMPARE(localFingerprint().size(), std::size_t(64));
    }

    void twoIdentities_differ()
    {
        const auto other = net::makeSelfSigned({"localhost"}, 1, SystemClock().now()).value();
        QVERIFY(net::fingerprint(other.certificatePem).value() != localFingerprint());
    }

    void oddNames_areRefused()
    {
        const Instant now = SystemClock().now();
        QVERIFY(!net::makeSelfSigned({}, 1, now));
        QVERIFY(!net::makeSelfSigned({""}, 1, now));
        QVERIFY(!net::makeSelfSigned({"a,DNS:evil"}, 1, now));
        QVERIFY(!net::makeSelfSigned({"localhost"}, 0, now));
    }

    void savedIdentity_isReadBack()
    {
        QTemporaryDir dir;
        const std::string root = dir.path().toStdString();
        std::ofstream(root + "/cert.pem") << localIdentity().certificatePem;
        std::ofstream(root + "/key.pem") << localIdentity().keyPem;
        std::ofstream(root + "/other.pem")
            << net::makeSelfSigned({"a"}, 1, SystemClock().now()).value().keyPem;
        std::ofstream(root + "/text.pem") << "nothing";
        const auto read = net::loadIdentity(root + "/cert.pem", root + "/key.pem");
        QVERIFY(read);
        QCOMPARE(net::fingerprint(read->certificatePem).value(), localFingerprint());
        QCOMPARE(net::loadIdentity(root + "/cert.pem", root + "/other.pem").error().code,
                 ErrorCode::TlsFailed);
        QCOMPARE(net::loadIdentity(root + "/text.pem", root + "/key.pem").error().code, ErrorCode::TlsFailed);
        QCOMPARE(net::loadIdentity(root + "/none.pem", root + "/key.pem").error().code,
                 ErrorCode::FileMissing);
    }

    void fingerprints_compareAsPeopleWriteThem()
    {
        const std::string plain = localFingerprint();
        std::string spaced;
        for (std::size_t i = 0; i < plain.size(); i += 2)
            spaced += (i > 0 ? ":" : "") + plain.substr(i, 2);
        QVERIFY(net::sameFingerprint(plain, spaced));
        QVERIFY(net::sameFingerprint(QString::fromStdString(plain).toUpper().toStdString(), plain));
        QVERIFY(!net::sameFingerprint(plain, plain.substr(1)));
        QVERIFY2(!net::sameFingerprint("", ""), "nothing is no fingerprint");
        QVERIFY(!net::fingerprint("no certificate"));
    }
};

ATALAYA_TEST(TlsTest)
#include "tls_test.moc"
