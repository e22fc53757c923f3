#include "tests/support/test.h"
#include "ui/kit/laid_text.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QFontMetricsF>

using namespace atalaya;
using namespace Qt::StringLiterals;

class LaidTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void width_isThatOfTheFont()
    {
        const QFont font = kit::theme().font(kit::Type::Body);
        for (const QString& text : {u"Name correction on ticket"_s, u"Ações já"_s, u"−1 h 04"_s}) {
            const double known = QFontMetricsF(font).horizontalAdvance(text);
            QVERIFY(std::abs(kit::laidWidth(text, font) - known) < 0.02);
        }
    }

    void sameTextInAnotherFont_hasItsOwnWidth()
    {
        const QString text = u"Name correction"_s;
        const QFont plain = kit::theme().font(kit::Type::Body, kit::Weight::Regular);
        const QFont strong = kit::theme().font(kit::Type::Body, kit::Weight::Semibold);
        QVERIFY(kit::laidWidth(text, plain) < kit::laidWidth(text, strong));
        QVERIFY(kit::laidWidth(text, plain) < kit::laidWidth(text, kit::theme().font(kit::Type::Title)));
    }

    void enoughRoom_isNotCut()
    {
        const QFont font = kit::theme().font(kit::Type::Body);
        const QString text = u"Due today"_s;
        QVERIFY(!kit::laidOut(text, font, kit::laidWidth(text, font))->isEnded());
    }

    void tooWide_endsWithinTheRoom_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << u"Name correction on a ticket to Lisbon, as the passport has another one"_s;
        QTest::newRow("narrow letters") << QString(3000, u'i');
        QTest::newRow("wide letters") << QString(3000, u'W');
    }
    void tooWide_endsWithinTheRoom()
    {
        QFETCH(QString, text);
        const QFont font = kit::theme().font(kit::Type::Body);
        const auto laid = kit::laidOut(text, font, 200);
        QVERIFY(laid->isEnded());
        QVERIFY(laid->width() <= 200.5);
        QVERIFY2(laid->width() > 180, "the room is used");
    }

    void anotherRoom_isAnotherCut()
    {
        const QFont font = kit::theme().font(kit::Type::Body);
        const QString text = u"Name correction on a ticket to Lisbon"_s;
        QVERIFY(kit::laidOut(text, font, 80)->width() < kit::laidOut(text, font, 120)->width());
    }

    void number_hasCellsOfTheWidestDigit()
    {
        const QFont font = kit::theme().font(kit::Type::Small);
        for (char16_t digit = u'0'; digit <= u'9'; ++digit)
            QVERIFY(kit::characterWidth(QChar(digit), font) <= kit::digitCell(font));
        QCOMPARE(kit::numberWidth(u"11:11"_s, font), kit::numberWidth(u"04:58"_s, font));
    }

    void forgotten_isLaidOutAgain()
    {
        const QFont font = kit::theme().font(kit::Type::Body);
        const double before = kit::laidWidth(u"Due today"_s, font);
        kit::forgetLaidTexts();
        QCOMPARE(kit::laidWidth(u"Due today"_s, font), before);
    }
};

ATALAYA_TEST(LaidTextTest)
#include "laid_text_test.moc"
