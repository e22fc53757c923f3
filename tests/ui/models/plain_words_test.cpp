#include "ui/models/plain_words.h"

#include "tests/support/test.h"

using namespace atalaya;

class PlainWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void markup_isLeftOut_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* markdown, const char* words) {
            QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(words);
        };
        row("words alone", "Two bags, 23 kg each.", "Two bags, 23 kg each.");
        row("emphasis", "an **extraordinary** `case`", "an extraordinary case");
        row("items in one line", "- From two hours: a meal - A night: hotel",
            "From two hours: a meal · A night: hotel");
        row("items in lines", "- one\n- two", "one · two");
        row("heading", "## Limits\nMadrid 130 €", "Limits Madrid 130 €");
        row("link", "see [the form](https://example.org/a) first", "see the form first");
        row("table", "| Error | What | |---|---| | 14 | Seat shared |", "Error · What · 14 · Seat shared");
        row("a hyphen and a minus stay", "check-in costs -5 €", "check-in costs -5 €");
        row("nothing", "", "");
    }
    void markup_isLeftOut()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, words);
        QCOMPARE(models::plainWords(markdown), words);
    }
};

ATALAYA_TEST(PlainWordsTest)
#include "plain_words_test.moc"
