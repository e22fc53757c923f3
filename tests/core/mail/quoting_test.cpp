#include "core/mail/quoting.h"
#include "tests/core/mail/mail_data.h"
#include "tests/support/test.h"

using namespace atalaya;
using namespace atalaya::mail;
using namespace atalaya::test;

namespace {

std::string firstLine(const std::string& text)
{
    const std::string line(trimmed(std::string_view(text).substr(0, text.find('\n'))));
    return line.empty() ? "-" : line;
}

std::string lastLine(const std::string& text)
{
    const std::size_t at = text.rfind('\n');
    return std::string(
        trimmed(at == std::string::npos ? std::string_view(text) : std::string_view(text).substr(at)));
}

} // namespace

class QuotingTest : public QObject {
    Q_OBJECT

private slots:
    void realReplies_areCutAsExpected_data()
    {
        QTest::addColumn<QStringList>("expected");
        for (const auto& row : readTable(QStringLiteral("reply-quote/expected.tsv"))) {
            QStringList cells;
            for (const std::string& cell : row)
                cells << QString::fromStdString(cell);
            QTest::newRow(row[0].c_str()) << cells;
        }
    }

    void realReplies_areCutAsExpected()
    {
        QFETCH(QStringList, expected);
        const SplitText parts = splitQuoted(readData(QStringLiteral("reply-quote/") + expected[0]));
        QCOMPARE(firstLine(parts.text), expected[1].toStdString());
        QCOMPARE(lastLine(parts.text), expected[2].toStdString());
        QCOMPARE(firstLine(parts.quoted), expected[3].toStdString());
        QCOMPARE(firstLine(parts.signature), expected[4].toStdString());
    }

    void introductions_inManyLanguages_data()
    {
        QTest::addColumn<QString>("intro");
        for (const char* intro :
             {"On Tue, Nov 18, 2025 at 9:00 AM Ana Ruiz <ana@x.es> wrote:",
              "El mar, 18 nov 2025 a las 9:00, Ana (<ana@x.es>) escribió:",
              "Em ter., 18 de nov. de 2025 às 09:00, Ana <ana@x.es> escreveu:",
              "Le mar. 18 nov. 2025 à 09:00, Ana <ana@x.es> a écrit :", "Am 18.11.2025 um 09:00 schrieb Ana:",
              "Il 18/11/2025 09:00, Ana ha scritto:", "-----Mensaje original-----",
              "-----Mensagem Original-----",
              "De: Ana <ana@x.es>\nEnviado el: martes, 18 de noviembre\nPara: Soporte\nAsunto: RE: Maleta",
              "De: Ana\nEnviada em: terça-feira\nPara: Suporte\nAssunto: Mala",
              "---------- Forwarded message ---------"})
            QTest::newRow(intro) << QString::fromUtf8(intro);
    }

    void introductions_inManyLanguages()
    {
        QFETCH(QString, intro);
        const SplitText parts = splitQuoted("Gracias, ya llegó.\n\n" + intro.toStdString()
                                            + "\n\nTexto anterior\ncon dos líneas\n");
        QCOMPARE(parts.text, std::string("Gracias, ya llegó."));
        QVERIFY(parts.quoted.ends_with("con dos líneas"));
    }

    void signatures_areTakenOff_data()
    {
        QTest::addColumn<QString>("signature");
        for (const char* signature :
             {"-- \nAna Ruiz\nTel. 600 000 000", "Sent from my iPhone", "Enviado desde mi iPhone",
              "Enviado do meu iPhone", "Get Outlook for iOS", "Un saludo,\n\nAna Ruiz\nAerolínea",
              "Atenciosamente,\nLuís", "Best regards,\nAna"})
            QTest::newRow(signature) << QString::fromUtf8(signature);
    }

    void signatures_areTakenOff()
    {
        QFETCH(QString, signature);
        const SplitText parts =
            splitQuoted("Mi maleta no llega.\n\n" + signature.toStdString() + "\n\n> anterior\n");
        QCOMPARE(parts.text, std::string("Mi maleta no llega."));
        QCOMPARE(parts.quoted, std::string("> anterior"));
        QVERIFY(!parts.signature.empty());
    }

    void answersBetweenQuotes_areText()
    {
        const SplitText parts = splitQuoted("> ¿Color?\nRojo.\n> ¿Talla?\nGrande.\n");
        QCOMPARE(parts.text, std::string("Rojo.\nGrande."));
        QCOMPARE(parts.quoted, std::string("> ¿Color?\n> ¿Talla?"));
    }

    void onlyHistory_isShownWhole()
    {
        const std::string forwarded = "---------- Forwarded message ---------\nFrom: a@b.es\n\nfactura";
        QCOMPARE(splitQuoted(forwarded).text, forwarded);
        QVERIFY(!splitQuoted(forwarded).hasQuote());
        QCOMPARE(newText(""), std::string());
    }

    void ordinaryProse_isLeftAlone()
    {
        const std::string text =
            "On Monday I wrote: nothing.\n\nDe: momento nada\n\nFrom my desk:\n- one\n- two";
        QCOMPARE(newText(text), text);
    }
};

ATALAYA_TEST(QuotingTest)
#include "quoting_test.moc"
