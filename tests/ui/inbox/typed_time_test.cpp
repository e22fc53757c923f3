#include "tests/support/test.h"
#include "ui/models/typed_time.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

/// What people type for a time, in the three languages.
class TypedTimeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_meanATime_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("at");
        const auto row = [](const char* typed, const char* at) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(at);
        };
        // Now is Thursday 20 November 2025, 10:42.
        row("tomorrow", "2025-11-21 09:00");
        row("mañana", "2025-11-21 09:00");
        row("amanhã", "2025-11-21 09:00");
        row("tomorrow at 10", "2025-11-21 10:00");
        row("mañana a las 10:30", "2025-11-21 10:30");
        row("amanhã às 15h", "2025-11-21 15:00");
        row("amanhã 15h30", "2025-11-21 15:30");
        row("day after tomorrow", "2025-11-22 09:00");
        row("pasado mañana", "2025-11-22 09:00");
        row("depois de amanhã", "2025-11-22 09:00");
        row("in 3 days", "2025-11-23 09:00");
        row("en 3 días", "2025-11-23 09:00");
        row("daqui a 3 dias", "2025-11-23 09:00");
        row("in 2 hours", "2025-11-20 12:42");
        row("dentro de 2 horas", "2025-11-20 12:42");
        row("em 2 horas", "2025-11-20 12:42");
        row("90 min", "2025-11-20 12:12");
        row("in 2h", "2025-11-20 12:42");
        row("in one week", "2025-11-27 09:00");
        row("en una semana", "2025-11-27 09:00");
        row("friday", "2025-11-21 09:00");
        row("viernes", "2025-11-21 09:00");
        row("sexta-feira", "2025-11-21 09:00");
        row("sexta 15:30", "2025-11-21 15:30");
        row("thursday", "2025-11-27 09:00"); // today is one
        row("martes", "2025-11-25 09:00");
        row("terça", "2025-11-25 09:00");
        row("sábado", "2025-11-22 09:00");
        row("next week", "2025-11-24 09:00");
        row("la próxima semana", "2025-11-24 09:00");
        row("17:00", "2025-11-20 17:00");
        row("5pm", "2025-11-20 17:00");
        row("9:30", "2025-11-21 09:30");
        row("9h", "2025-11-21 09:00");
        row("24/12", "2025-12-24 09:00");
        row("24.12.2026 8:15", "2026-12-24 08:15");
        row("2025-12-24", "2025-12-24 09:00");
        row("3/4", "2026-04-03 09:00");
        row("24 dec", "2025-12-24 09:00");
        row("dec 24", "2025-12-24 09:00");
        row("24 de diciembre a las 11", "2025-12-24 11:00");
        row("24 dezembro", "2025-12-24 09:00");
        row("mar 24", "2026-03-24 09:00");
        row("today 18:00", "2025-11-20 18:00");
        row("hoy 18", "2025-11-20 18:00");
        row("hoje às 18h", "2025-11-20 18:00");
    }
    void words_meanATime()
    {
        QFETCH(QString, typed);
        const auto at = atalaya::models::timeFromWords(typed, now());
        QVERIFY2(at, "it was not understood");
        QTEST(at->toString(u"yyyy-MM-dd HH:mm"_s), "at");
    }

    void otherWords_meanNothing_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed : {"", "soon", "yesterday", "today 9:00", "31/2", "25:00", "0 days", "at",
                                  "tomorrow maybe", "99999999999 days", "2020-01-01"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void otherWords_meanNothing()
    {
        QFETCH(QString, typed);
        QVERIFY(!atalaya::models::timeFromWords(typed, now()));
    }

private:
    static QDateTime now() { return {QDate(2025, 11, 20), QTime(10, 42), QTimeZone("Europe/Madrid")}; }
};

ATALAYA_TEST(TypedTimeTest)
#include "typed_time_test.moc"
