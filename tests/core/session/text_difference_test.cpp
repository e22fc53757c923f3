#include "core/session/text_difference.h"
#include "tests/support/test.h"

using namespace atalaya::session;

namespace {

std::string left(const std::string& mine, const std::vector<std::string>& theirs)
{
    return textOf(mine, onlyIn(mine, theirs));
}

} // namespace

class TextDifferenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBagAndTheSeat_onlyTheSeatAndTheApologyAreNew()
    {
        const std::string mine = "Olá, Joana. A sua mala está no Porto e chega hoje às 18:00 à sua morada. "
                                 "Enviamos a cadeira do bebé ao meio-dia. Peço desculpa pela espera.";
        const std::string theirs = "Olá, Joana! Encontrámos a mala no Porto. A entrega é hoje, entre as "
                                   "18:00 e as 20:00, na sua morada.";
        QCOMPARE(left(mine, {theirs}),
                 std::string("Enviamos a cadeira do bebé ao meio-dia. Peço desculpa pela espera."));
        const auto parts = onlyIn(mine, {theirs});
        QCOMPARE(parts.size(), 2u);
        QCOMPARE(mine.substr(std::size_t(parts[0].first), std::size_t(parts[0].second)),
                 std::string("Enviamos a cadeira do bebé ao meio-dia."));
    }

    void whatRemains_data()
    {
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("remains");
        const auto row = [](const char* name, const char* mine, const char* theirs, const char* remains) {
            QTest::newRow(name) << QString::fromUtf8(mine) << QString::fromUtf8(theirs)
                                << QString::fromUtf8(remains);
        };
        row("the same", "Your refund was paid yesterday.", "Your refund was paid yesterday.", "");
        row("in other words", "We have paid your refund.", "The refund was paid by us.", "");
        row("another time", "El vuelo sale a las 18:00.", "El vuelo sale a las 21:00.",
            "El vuelo sale a las 18:00.");
        row("another amount", "We refund 120.50 euros.", "We refund 80.00 euros.", "We refund 120.50 euros.");
        row("another ending", "Hemos enviado la maleta.", "Enviamos las maletas.", "");
        row("greeting and thanks", "Buenos días, Enrique.\n\nMuchas gracias.", "Hola.", "");
        row("abbreviation", "La Sra. Duarte viaja mañana.", "Hola.", "La Sra. Duarte viaja mañana.");
        row("two paragraphs", "The seat is booked.\n\nThe meal is vegetarian.", "Hello.",
            "The seat is booked.\nThe meal is vegetarian.");
        row("one of two", "The seat is booked. The meal is vegetarian.", "Your seat is booked now.",
            "The meal is vegetarian.");
        row("no mark at the end", "Call us tomorrow", "Hello.", "Call us tomorrow");
        row("inverted marks", "¿Llegó la maleta?", "La maleta llegó.", "");
        row("nothing", "", "Hello.", "");
        row("only marks", "... !? …", "Hello.", "");
    }
    void whatRemains()
    {
        QFETCH(QString, mine);
        QFETCH(QString, theirs);
        QFETCH(QString, remains);
        QCOMPARE(QString::fromStdString(left(mine.toStdString(), {theirs.toStdString()})), remains);
    }

    void nobodyElseAnswered_everythingIsOnlyMine()
    {
        QCOMPARE(left("The seat is booked. The meal is vegetarian.", {}),
                 std::string("The seat is booked. The meal is vegetarian."));
    }

    void severalAnswers_countTogether()
    {
        QCOMPARE(left("The seat is booked. The meal is vegetarian.",
                      {"Your seat is booked.", "Vegetarian meal: done."}),
                 std::string());
    }

    void parts_areWholeCharactersInOrder()
    {
        const std::string mine = "¿Ya llegó? Ñandú é über… Añadí 3 €. \xF0\x9F\x98\x80 ok";
        int last = 0;
        for (const auto& [offset, length] : onlyIn(mine, {})) {
            QVERIFY(offset >= last && length > 0 && offset + length <= int(mine.size()));
            QVERIFY((static_cast<unsigned char>(mine[std::size_t(offset)]) & 0xC0) != 0x80);
            last = offset + length;
        }
    }
};

ATALAYA_TEST(TextDifferenceTest)
#include "text_difference_test.moc"
