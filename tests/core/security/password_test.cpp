#include "core/base/text.h"
#include "core/security/password.h"
#include "core/security/token.h"
#include "tests/support/test.h"

#include <set>

using namespace atalaya;
using namespace atalaya::security;

class PasswordTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // RFC 7914 §12.
    void scrypt_givesThePublishedVectors_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<int>("logN");
        QTest::addColumn<int>("r");
        QTest::addColumn<int>("p");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("empty") << QByteArray("") << QByteArray("") << 4 << 1 << 1
                               << QByteArray(
                                      "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                                      "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906");
        QTest::newRow("NaCl") << QByteArray("password") << QByteArray("NaCl") << 10 << 8 << 16
                              << QByteArray(
                                     "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                                     "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640");
        QTest::newRow("chloride") << QByteArray("pleaseletmein") << QByteArray("SodiumChloride") << 14 << 8
                                  << 1
                                  << QByteArray(
                                         "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                                         "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887");
    }

    void scrypt_givesThePublishedVectors()
    {
        QFETCH(QByteArray, password);
        QFETCH(QByteArray, salt);
        QFETCH(int, logN);
        QFETCH(int, r);
        QFETCH(int, p);
        QFETCH(QByteArray, hex);
        const auto key = scrypt(SecretString(password.toStdString()), salt.toStdString(), {logN, r, p}, 64);
        QVERIFY(key.hasValue());
        QCOMPARE(toHex(key->reveal()), hex.toStdString());
    }

    void password_fitsItsHashAndNoOther()
    {
        SeededRandom random(1);
        const auto hash = hashPassword(SecretString("correct horse"), random);
        QVERIFY(hash.hasValue());
        QVERIFY(hash->starts_with("$scrypt$ln=15,r=8,p=1$"));
        QVERIFY(*verifyPassword(SecretString("correct horse"), *hash));
        QVERIFY(!*verifyPassword(SecretString("correct horsf"), *hash));
        QVERIFY(!*verifyPassword(SecretString(""), *hash));
        QVERIFY(!needsRehash(*hash));
        QVERIFY(*hashPassword(SecretString("correct horse"), random) != *hash); // a new salt
    }

    void weakerCost_isVerifiedAndMarkedForRehash()
    {
        const auto key = scrypt(SecretString("old"), "0123456789abcdef", {10, 8, 1}, 32);
        const std::string stored =
            "$scrypt$ln=10,r=8,p=1$" + base64Encode("0123456789abcdef") + "$" + base64Encode(key->reveal());
        QVERIFY(*verifyPassword(SecretString("old"), stored));
        QVERIFY(needsRehash(stored));
    }

    void malformedHash_isRefused()
    {
        for (const char* text :
             {"", "x", "$scrypt$ln=15,r=8,p=1$$", "$scrypt$ln=40,r=8,p=1$YWFhYQ==$YWFhYQ==", "$bcrypt$a$b$c",
              "$scrypt$ln=15,r=8$YWFhYQ==$YWFhYQ==", "$scrypt$ln=-1,r=8,p=1$YQ==$YQ==",
              "$scrypt$ln=15,r=8,p=1$*$*"}) {
            const auto verdict = verifyPassword(SecretString("x"), text);
            QVERIFY2(!verdict && verdict.error().code == ErrorCode::InvalidField, text);
        }
    }

    void emptyOrHugePassword_isRefused()
    {
        SeededRandom random(1);
        QCOMPARE(hashPassword(SecretString(""), random).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(hashPassword(SecretString(std::string(2000, 'x')), random).error().code,
                 ErrorCode::TooLarge);
    }

    void tokens_areDifferentAndSafeInUrls()
    {
        SeededRandom random(7);
        std::set<std::string> seen;
        for (int i = 0; i < 200; ++i) {
            const SecretString token = makeToken(random);
            QCOMPARE(token.size(), 43u);
            QVERIFY(token.reveal().find_first_of("+/=") == std::string_view::npos);
            seen.insert(std::string(token.reveal()));
            QCOMPARE(hashToken(token), sha256Hex(token.reveal()));
        }
        QCOMPARE(seen.size(), 200u);
    }
};

ATALAYA_TEST(PasswordTest)
#include "password_test.moc"
