#include "tests/support/pseudo_translator.h"
#include "tests/support/test.h"

#include <QCoreApplication>

using namespace atalaya::test;

/// The pseudo-language changes words and nothing else.
class PseudoTranslatorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_getAccentsBracketsAndLength_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pseudo");
        const auto row = [](const char* name, const QString& text, const QString& pseudo) {
            QTest::newRow(name) << text << pseudo;
        };
        row("word", QStringLiteral("Send"), QStringLiteral("[Šéñð]"));
        row("label", QStringLiteral("Take next"), QStringLiteral("[Ţáķé ñéxţ]"));
        row("longer label", QStringLiteral("Search customers"), QStringLiteral("[Šéáŕçĥ çüšţöméŕš ###]"));
        row("place", QStringLiteral("Send to %1"), QStringLiteral("[Šéñð ţö %1]"));
        row("number", QStringLiteral("%n new"), QStringLiteral("[%n ñéŵ]"));
        row("local number", QStringLiteral("%L1 of %L2"), QStringLiteral("[%L1 öf %L2]"));
        row("key", QStringLiteral("&Open"), QStringLiteral("[&Oþéñ]"));
        row("tag", QStringLiteral("<b>Yes</b>"), QStringLiteral("[<b>Ýéš</b>]"));
        row("entity", QStringLiteral("a &lt; b"), QStringLiteral("[á &lt; ƀ]"));
        row("percent", QStringLiteral("%1 %"), QStringLiteral("%1 %"));
        row("no letter", QStringLiteral("—"), QStringLiteral("—"));
        row("nothing", QString(), QString());
    }
    void words_getAccentsBracketsAndLength()
    {
        QFETCH(QString, text);
        QFETCH(QString, pseudo);
        QCOMPARE(PseudoTranslator::pseudo(text), pseudo);
    }
    void shortLabels_growByAThird_sentencesByAFifth()
    {
        const QString label(20, u'x');
        QVERIFY(PseudoTranslator::pseudo(label).size() >= 27);
        const QString sentence(100, u'x');
        QCOMPARE(PseudoTranslator::pseudo(sentence).size(), 120);
    }
    void wordsOfQt_stay()
    {
        const PseudoTranslator translator;
        QCOMPARE(translator.translate("QShortcut", "Ctrl"), QString());
        QCOMPARE(translator.translate("texts", "Ctrl"), QStringLiteral("[Çţŕļ]"));
    }
    void installed_itCountsThings()
    {
        PseudoTranslator translator;
        QCoreApplication::installTranslator(&translator);
        const QString text = QCoreApplication::translate("texts", "%n day(s)", nullptr, 3);
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(text, QStringLiteral("[3 ðáý(š)]"));
    }
};

ATALAYA_TEST(PseudoTranslatorTest)
#include "pseudo_translator_test.moc"
