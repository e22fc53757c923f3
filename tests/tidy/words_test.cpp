#include "tests/support/test.h"
#include "tests/tidy/tree_checks.h"
#include "tests/tidy/words.h"

namespace atalaya::tidy {
namespace {

// The words are put together here, so that this file does not contain them.
int findings(const std::string& path, const std::string& text)
{
    static const BannedWords words(tidyData("banned_words.txt"));
    return static_cast<int>(words.check({path, text}).size());
}

} // namespace

class WordsTest : public QObject {
    Q_OBJECT
private slots:
    void tree_hasNoBannedWord()
    {
        const auto found = withoutExceptions(wordFindings());
        QVERIFY2(isClean(found), "the findings stand above");
    }

    void list_isReadable() { QVERIFY(BannedWords(tidyData("banned_words.txt")).malformed().empty()); }

    void unfinishedWork_isFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("to do") << QStringLiteral("// TO%1: later").arg(u"DO");
        QTest::newRow("fix me") << QStringLiteral("/* FIX%1 */").arg(u"ME");
        QTest::newRow("not there yet") << QStringLiteral("say(\"not imple%1\");").arg(u"mented");
        QTest::newRow("st-b") << QStringLiteral("class X { }; // a stu%1").arg(u"b");
        QTest::newRow("filler") << QStringLiteral("say(\"lor%1 ipsum\");").arg(u"em");
        QTest::newRow("filler value") << QStringLiteral("// a placeho%1 so that it compiles").arg(u"lder");
    }

    void unfinishedWork_isFound()
    {
        QFETCH(QString, text);
        QCOMPARE(findings("core/mail/a.cpp", text.toStdString()), 1);
    }

    void productWords_areAllowed()
    {
        QCOMPARE(findings("ui/composer/a.cpp", "m_to->setPlaceholderText(tr(\"Add a person\"));\n"), 0);
        QCOMPARE(findings("ui/composer/a.cpp",
                          "// Send is blocked while a placeho"
                          "lder token is open\n"),
                 0);
        QCOMPARE(findings("core/domain/a.h", "// The Assistant is the bot that answers first.\n"), 0);
        QCOMPARE(findings("core/mail/a.cpp", "std::string todoList; // stubborn hacksaw\n"), 0);
    }

    void testsThatProveNothing_areFound()
    {
        QCOMPARE(findings("tests/core/a_test.cpp",
                          "QSK"
                          "IP(\"no display\");\n"),
                 1);
        QCOMPARE(findings("tests/core/a_test.cpp",
                          "QVERIFY(tr"
                          "ue);\n"),
                 1);
        QCOMPARE(findings("tests/core/a_test.cpp",
                          "std::this_thread::sleep"
                          "_for(1s);\n"),
                 1);
        QCOMPARE(findings("tests/core/a_test.cpp", "QVERIFY(trueValue);\n"), 0);
    }

    void clocksAndDice_onlyAtHome()
    {
        const std::string clock = "auto n = std::chrono::system_clo"
                                  "ck::now();\n";
        QCOMPARE(findings("core/routing/a.cpp", clock), 1);
        QCOMPARE(findings("core/base/clock.cpp", clock), 0);
        QCOMPARE(findings("core/routing/a.cpp",
                          "// never system_clo"
                          "ck::now here\n"),
                 0);
        QCOMPARE(findings("core/routing/a.cpp",
                          "std::random_dev"
                          "ice d;\n"),
                 1);
    }

    void exceptions_areNotThrown()
    {
        QCOMPARE(findings("core/mail/a.cpp",
                          "thr"
                          "ow std::bad_alloc();\n"),
                 1);
        QCOMPARE(findings("core/mail/a.cpp",
                          "// never thr"
                          "ow here\n"),
                 0);
    }

    void colours_onlyInTheKit()
    {
        QCOMPARE(findings("ui/inbox/a.cpp",
                          "label->setStyleSheet(\"#ff"
                          "0000\");\n"),
                 1);
        QCOMPARE(findings("ui/inbox/a.cpp", "QColor c(12, 3, 4);\n"), 1);
        QCOMPARE(findings("ui/inbox/a.cpp", "QColor c = Qt::red;\n"), 1);
        QCOMPARE(findings("ui/kit/a.cpp",
                          "QColor c(12, 3, 4); QColor d(\"#ff"
                          "0000\");\n"),
                 0);
        QCOMPARE(findings("ui/inbox/a.cpp", "QColor c = tokens.accent(); auto n = Qt::transparent;\n"), 0);
    }

    void finding_saysWhere()
    {
        const BannedWords words("name | bad | core code-only | fine\n");
        const auto found = words.check({"core/a.cpp", "good\n// bad\nbad here\nbad but fine\n"});
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].line, 3);
        QVERIFY(words.check({"ui/a.cpp", "bad\n"}).empty());
    }

    void brokenLine_isReported()
    {
        QCOMPARE(BannedWords("only one field\n").malformed().size(), 1u);
        QCOMPARE(BannedWords("name | (unclosed | everywhere\n").malformed().size(), 1u);
    }
};

} // namespace atalaya::tidy

using atalaya::tidy::WordsTest;
ATALAYA_TEST(WordsTest)
#include "words_test.moc"
