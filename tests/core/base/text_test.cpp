#include "core/base/text.h"
#include "tests/support/test.h"

using namespace atalaya;

class TextTest : public QObject {
    Q_OBJECT
private slots:
    void utf8_isToldFromWhatOnlyLooksLikeIt();
    void brokenBytes_becomeReplacementCharacters();
    void truncation_neverCutsACharacter();
    void base64_comesBack();
    void folding_ignoresCaseAndAccents();
    void sha256_isTheKnownOne();
    void split_keepsEmptyParts();
};

void TextTest::utf8_isToldFromWhatOnlyLooksLikeIt()
{
    QVERIFY(isUtf8("ñandú \xF0\x9F\x9B\xAB"));
    for (const char* bad : {"\xC0\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80", "a\x80", "\xC3", "\xE0\x80\x80"})
        QVERIFY2(!isUtf8(bad), bad);
}

void TextTest::brokenBytes_becomeReplacementCharacters()
{
    const std::string mended = toValidUtf8("caf\xE9 ok \xC3");
    QVERIFY(isUtf8(mended));
    QCOMPARE(mended, std::string("caf\xEF\xBF\xBD ok \xEF\xBF\xBD"));
}

void TextTest::truncation_neverCutsACharacter()
{
    const std::string text = "aé€\xF0\x9F\x9B\xAB";
    for (std::size_t most = 0; most <= text.size(); ++most) {
        const auto cut = truncatedUtf8(text, most);
        QVERIFY(cut.size() <= most);
        QVERIFY(isUtf8(cut));
    }
}

void TextTest::base64_comesBack()
{
    for (const std::string& bytes : {std::string(), std::string("f"), std::string("fo"), std::string("foo"), std::string("\0\xFF\n", 3)}) {
        bool ok = false;
        QCOMPARE(base64Decode(base64Encode(bytes), ok), bytes);
        QVERIFY(ok);
    }
    bool ok = true;
    QVERIFY(base64Decode("not base64!", ok).empty());
    QVERIFY(!ok);
}

void TextTest::folding_ignoresCaseAndAccents()
{
    QCOMPARE(foldedForSearch("LUCÍA Ferrán"), foldedForSearch("lucia ferran"));
    QCOMPARE(foldedForSearch("Não chegou à Régua"), std::string("nao chegou a regua"));
}

void TextTest::sha256_isTheKnownOne()
{
    QCOMPARE(sha256Hex("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void TextTest::split_keepsEmptyParts()
{
    const auto parts = split("a,,b", ',');
    QCOMPARE(parts.size(), std::size_t(3));
    QVERIFY(parts[1].empty());
    QCOMPARE(split("", ',').size(), std::size_t(1));
}

ATALAYA_TEST(TextTest)
#include "text_test.moc"
