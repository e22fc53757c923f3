#include "tests/support/test.h"
#include "tests/ui/ticket/sample_conversation.h"
#include "ui/composer/checks.h"
#include "ui/composer/emoji_table.h"
#include "ui/composer/fuzzy.h"
#include "ui/composer/macro_text.h"
#include "ui/composer/rich_text.h"
#include "ui/composer/spell_marks.h"
#include "ui/composer/trigger.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

using namespace atalaya;
using namespace Qt::StringLiterals;
using composer::TriggerKind;

namespace {

std::optional<TriggerKind> kindAt(const QString& line, bool note = false)
{
    const auto found = composer::triggerAt(line, int(line.size()), note);
    return found ? std::optional(found->kind) : std::nullopt;
}

QString cleaned(const QString& html)
{
    QTextDocument document;
    composer::setHtml(document, html);
    return composer::htmlOf(document).remove(u'\n');
}

QString plain(const QString& html)
{
    QTextDocument document;
    composer::setHtml(document, html);
    return composer::plainOf(document);
}

QStringList words(const QString& line)
{
    QStringList out;
    for (const composer::WordSpan& word : composer::spelledWords(line))
        out << line.mid(word.begin, word.length);
    return out;
}

} // namespace

/// The parts of writing that need no window.
class WritingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slash_asksForAMacroAtTheStartOfAWordOnly()
    {
        QCOMPARE(kindAt(u"/"_s), TriggerKind::Macro);
        QCOMPARE(kindAt(u"Hello /late bag"_s), TriggerKind::Macro);
        QCOMPARE(composer::triggerAt(u"Hello /late bag"_s, 15, false)->query, u"late bag"_s);
        for (const QString& line :
             {u"and/or"_s, u"https://faro.example/bag"_s, u"12/11"_s, u"a / b c d e f"_s, u""_s})
            QVERIFY2(!kindAt(line), qPrintable(line));
    }
    void at_asksForAColleagueInNotesOnly()
    {
        QCOMPARE(kindAt(u"@Mar"_s, true), TriggerKind::Mention);
        QVERIFY(!kindAt(u"@Mar"_s, false));
        QVERIFY(!kindAt(u"ines@faro"_s, true));
    }
    void colon_asksForEmojiAfterASpaceAndTwoLetters()
    {
        QCOMPARE(kindAt(u"Thanks :sm"_s), TriggerKind::Emoji);
        for (const QString& line : {u"at 10:42"_s, u"Dear Ana:"_s, u":)"_s, u"note: it"_s, u":s"_s})
            QVERIFY2(!kindAt(line), qPrintable(line));
    }

    void fuzzy_findsMistypedWordsAndAccents()
    {
        using composer::folded;
        using composer::fuzzyScore;
        const QString name = folded(u"Compensación por retraso, 250 €"_s);
        for (const QString& typed : {u"comp"_s, u"compensacion"_s, u"retraso comp"_s, u"compensasion"_s,
                                     u"compesn"_s, u"retrsao"_s, u"250"_s})
            QVERIFY2(fuzzyScore(folded(typed), name) > 0, qPrintable(typed));
        for (const QString& typed : {u"maleta"_s, u"xyz"_s, u"comp maleta"_s, u"retorno"_s})
            QVERIFY2(fuzzyScore(folded(typed), name) == 0, qPrintable(typed));
        QVERIFY(fuzzyScore(u"retraso"_s, name) > fuzzyScore(u"retrazo"_s, name));
    }
    void distance_countsSwappedNeighboursOnce()
    {
        QCOMPARE(composer::distance(u"gmial", u"gmail", 2), 1);
        QCOMPARE(composer::distance(u"abc", u"abc", 2), 0);
        QCOMPARE(composer::distance(u"abc", u"xyz", 2), 3);
        QCOMPARE(composer::distance(u"", u"ab", 2), 2);
    }

    void macro_isFilledFromTheConversation()
    {
        api::Conversation conversation = test::enriqueSalas();
        conversation.row.ticket.number = 48213;
        domain::Agent agent;
        agent.name = "Inés Robledo";
        const auto known = composer::fillingsOf(conversation, agent, test::at(10, 42));
        QCOMPARE(
            composer::filled(u"Hola, {{customer.firstName}}: {{ ticket.number }}, {{customer.first_name}}. "
                             u"{{agent.name}} {{booking.flight}}"_s,
                             known),
            u"Hola, Enrique: #48213, Enrique. Inés Robledo {{booking.flight}}"_s);
    }
    void places_areFoundInTurnAndAroundTheEnd()
    {
        const QString text = u"a {{one}} b {{two}}"_s;
        QCOMPARE(composer::nextPlace(text, 0), (composer::OpenPlace{2, 7}));
        QCOMPARE(composer::nextPlace(text, 9), (composer::OpenPlace{12, 7}));
        QCOMPARE(composer::nextPlace(text, 19), (composer::OpenPlace{2, 7}));
        QCOMPARE(composer::previousPlace(text, 12), (composer::OpenPlace{2, 7}));
        QVERIFY(!composer::nextPlace(u"no place"_s, 0));
    }
    void actions_areSaidInWords()
    {
        QCOMPARE(
            composer::actionsText({{"addTag", "Bag"}, {"setStatus", "pending"}, {"setPriority", "high"}}),
            u"adds the tag Bag, sets Pending, sets priority High"_s);
    }

    void foreignHtml_keepsOnlyWhatIsAllowed()
    {
        QCOMPARE(
            cleaned(
                u"<h1 style='color:red'>Big</h1><script>alert(1)</script>"
                u"<p onclick='x()'>a <b>b</b> <i>i</i> <u>u</u><img src='https://evil.example/x.png'></p>"_s)
                .contains(u"script"_s),
            false);
        const QString html = cleaned(u"<p>a <b>b</b> <i>i</i> <font color='red' size='7'>red</font>"
                                     u"<img src='https://evil.example/x.png'></p>"_s);
        QCOMPARE(html, u"<p>a <b>b</b> <i>i</i> red</p>"_s);
        QCOMPARE(cleaned(u"<a href='javascript:alert(1)'>x</a>"_s), u"<p>x</p>"_s);
        QCOMPARE(cleaned(u"<a href='https://faro.example/a?b=1&amp;c=2'>x</a>"_s),
                 u"<p><a href=\"https://faro.example/a?b=1&amp;c=2\">x</a></p>"_s);
        QCOMPARE(cleaned(u"<p>1 &lt; 2 &amp; \"3\"</p>"_s), u"<p>1 &lt; 2 &amp; &quot;3&quot;</p>"_s);
    }
    void listsAndQuotes_comeBackTheSame()
    {
        const QString html = u"<p>a</p><ul><li>one</li><li>two</li></ul><ol><li>first</li></ol>"
                             u"<blockquote><p>said</p></blockquote><p>end</p>"_s;
        QCOMPARE(cleaned(html), html);
        QCOMPARE(cleaned(cleaned(html)), html);
        QCOMPARE(plain(html), u"a\n- one\n- two\n1. first\n> said\nend"_s);
        QCOMPARE(plain(u"<p>See <a href='https://faro.example/x'>this page</a></p>"_s),
                 u"See this page <https://faro.example/x>"_s);
        QCOMPARE(plain(u"<p><a href='https://faro.example/'>https://faro.example/</a></p>"_s),
                 u"https://faro.example/"_s);
    }
    void plainText_hasNoFormats()
    {
        QTextDocument document;
        document.setPlainText(u"Dear Enrique,\n\n- no list\nyours"_s);
        QVERIFY(!composer::isFormatted(document));
        QCOMPARE(composer::plainOf(document), document.toPlainText());
    }
    void links_leadToPagesAndAddressesOnly()
    {
        QCOMPARE(composer::safeLink(u"faro.example"_s), u"https://faro.example"_s);
        QCOMPARE(composer::safeLink(u"ines@faro.example"_s), u"mailto:ines@faro.example"_s);
        for (const QString& bad :
             {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"data:text/html,x"_s, u"words"_s, u""_s})
            QVERIFY2(composer::safeLink(bad).isEmpty(), qPrintable(bad));
    }

    void promises_areHeardInThreeLanguages()
    {
        for (const QString& text :
             {u"Please find attached the form."_s, u"Te adjunto el recibo"_s, u"Adjuntamos la carta."_s,
              u"Segue em anexo o formulário"_s, u"The receipt is enclosed"_s})
            QVERIFY2(composer::promisesFile(text), qPrintable(text));
        for (const QString& text :
             {u"Thank you"_s, u"> I attached the form"_s, u"unattached"_s, u"He is very attachedly"_s})
            QVERIFY2(!composer::promisesFile(text), qPrintable(text));
    }
    void recipients_warnOfStrangersTyposAndColleagues()
    {
        const composer::KnownPeople known{{"enrique@correo.example"}, {"faro.example"}};
        QVERIFY(composer::recipientSentences({{"Enrique@correo.example"}, {}, {}}, known).isEmpty());
        QVERIFY(composer::recipientSentences({{"ana@gmial.com"}, {}, {}}, known)[0].contains(u"gmail.com"_s));
        QVERIFY(composer::recipientSentences({{}, {"marta@faro.example"}, {}}, known)[0].contains(
            u"will see it"_s));
        QVERIFY(!composer::recipientSentences({{}, {}, {"marta@faro.example"}}, known)[0].contains(
            u"will see it"_s));
        QVERIFY(
            composer::recipientSentences({{"x@other.example"}, {}, {}}, known)[0].contains(u"not part"_s));
        composer::Recipients many{{"enrique@correo.example"}, {}, {}};
        many.to.resize(composer::kManyRecipients, "enrique@correo.example");
        QCOMPARE(composer::recipientSentences(many, known).size(), 1);
    }
    void guard_saysEachKindOnceAndCovered()
    {
        const std::string text = "4111 1111 1111 1111, 5500 0055 5555 5559, password: hunter2";
        const auto found = insight::findSensitive(text);
        const QStringList said = composer::guardSentences(text, found);
        QCOMPARE(said.size(), 2);
        QVERIFY(said[0].contains(u"•••• 1111"_s));
        QVERIFY(!said.join(u' ').contains(u"hunter2"_s));
        QCOMPARE(composer::guardWords(found), (std::vector<std::string>{"cardNumber", "secret"}));
    }

    void emoji_areFoundInThreeLanguages()
    {
        composer::EmojiTable table(u"es"_s);
        for (const QString& typed : {u"thumbs"_s, u"pulgar"_s, u"polegar"_s, u"thmubs"_s})
            QVERIFY2(!table.find(typed, 40).empty(), qPrintable(typed));
        QCOMPARE(table.find(u"thumbs up"_s, 5)[0].text, u"👍"_s);
        QCOMPARE(table.find(u"thumbs up"_s, 5)[0].name, u"pulgar hacia arriba"_s);
        QCOMPARE(table.find(QString(), 7).size(), std::size_t{7});
        QVERIFY(table.find(u"qqqqqqq"_s, 5).empty());
    }

    void spelledWords_leaveOutWhatIsNoLanguage()
    {
        QCOMPARE(words(u"Hola, Enrique: el vuelo FA418 (K7QX2M) está"_s),
                 (QStringList{u"Hola"_s, u"Enrique"_s, u"el"_s, u"vuelo"_s, u"está"_s}));
        QCOMPARE(
            words(u"see https://faro.example/bag or ana@faro.example, {{booking.flight}} @Marta #bag EU"_s),
            (QStringList{u"see"_s, u"or"_s}));
        QCOMPARE(words(u"don't"_s), QStringList{u"don't"_s});
    }
};

ATALAYA_TEST(WritingTest)
#include "writing_test.moc"
