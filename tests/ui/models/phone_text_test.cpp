#include "tests/support/test.h"
#include "ui/models/phone_text.h"

using namespace atalaya;

class PhoneTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbers_areReadInGroups_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* number, const char* text) {
            QTest::newRow(number) << QString::fromLatin1(number) << QString::fromLatin1(text);
        };
        row("+34600555017", "+34 600 555 017");
        row("+351912555345", "+351 912 555 345");
        row("+5511955550123", "+55 11 95555 0123");
        row("+12025550143", "+1 202 555 0143");
        row("+4512555543", "+45 1255 5543");
        row("+44207555", "+44 207 555");
    }
    void numbers_areReadInGroups()
    {
        QFETCH(QString, number);
        QFETCH(QString, text);
        QCOMPARE(models::phoneText(number).replace(QChar(0x00A0), u' '), text);
    }

    void otherThanANumber_staysAsItIs()
    {
        for (const char* text : {"@enriquesalas", "ana@correo.example", "+34 600", "600555017", "+", ""})
            QCOMPARE(models::phoneText(QString::fromLatin1(text)), QString::fromLatin1(text));
    }
};

ATALAYA_TEST(PhoneTextTest)
#include "phone_text_test.moc"
