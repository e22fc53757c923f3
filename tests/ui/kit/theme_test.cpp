#include "tests/support/test.h"
#include "ui/kit/avatar.h"
#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>

using namespace atalaya;
using namespace Qt::StringLiterals;

namespace {

kit::Appearance looks(kit::Mode mode, kit::Density density = kit::Density::Comfortable, double scale = 1.0)
{
    kit::Appearance appearance;
    appearance.mode = mode;
    appearance.density = density;
    appearance.textScale = scale;
    return appearance;
}

/// Pixels of `image` whose colour is `color`, edges left out.
int count(const QImage& image, const QColor& color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == color;
    return found;
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        kit::theme().setAppearance({});
        kit::theme().setEnv(kit::Env::Live);
    }

    void tokens_areReadFromTheFile()
    {
        QCOMPARE(kit::theme().color(kit::token::accentFill), QColor(0x0A, 0x66, 0x70));
        QCOMPARE(kit::theme().colorIn(kit::Mode::Dark, kit::token::bgSurface), QColor(0x1A, 0x25, 0x27));
    }

    void alphaInTheFile_standsLast()
    {
        QCOMPARE(kit::theme().color(kit::token::scrim), QColor(0x14, 0x21, 0x1F, 0x66));
    }

    void newMode_changesPaletteAndTellsOnce()
    {
        QSignalSpy spy(&kit::theme(), &kit::Theme::changed);
        kit::theme().setAppearance(looks(kit::Mode::Dark));
        kit::theme().setAppearance(looks(kit::Mode::Dark));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(qApp->palette().color(QPalette::Window), QColor(0x10, 0x19, 0x1B));
    }

    void density_changesRowsAndControls()
    {
        QCOMPARE(kit::theme().metric(kit::Metric::Row), 74);
        kit::theme().setAppearance(looks(kit::Mode::Light, kit::Density::Compact));
        QCOMPARE(kit::theme().metric(kit::Metric::Row), 52);
        QCOMPARE(kit::theme().metric(kit::Metric::Control), 26);
        kit::theme().setAppearance(looks(kit::Mode::Light, kit::Density::Touch));
        QCOMPARE(kit::theme().metric(kit::Metric::Control), 40);
    }

    void textScale_growsFontsRowsAndControlsTogether()
    {
        kit::theme().setAppearance(looks(kit::Mode::Light, kit::Density::Comfortable, 2.0));
        QCOMPARE(kit::theme().font(kit::Type::Body).pixelSize(), 26);
        QCOMPARE(kit::theme().lineHeight(kit::Type::Body), 36);
        QCOMPARE(kit::theme().metric(kit::Metric::Row), 148);
        QCOMPARE(kit::theme().space(4), 16);
    }

    void textScale_staysBetweenItsLimits()
    {
        kit::theme().setAppearance(looks(kit::Mode::Light, kit::Density::Comfortable, 9.0));
        QCOMPARE(kit::theme().appearance().textScale, 2.0);
    }

    void environment_colorsTheRail()
    {
        kit::theme().setEnv(kit::Env::Sandbox);
        QCOMPARE(kit::theme().railColor(), QColor(0x4A, 0x2A, 0x63));
        kit::theme().setEnv(kit::Env::Offline);
        QCOMPARE(kit::theme().railColor(), QColor(0x4A, 0x53, 0x52));
    }

    void reducedMotion_makesEveryDurationZero()
    {
        kit::Appearance calm;
        calm.reducedMotion = true;
        QCOMPARE(kit::theme().duration(kit::Motion::Slow), 220);
        kit::theme().setAppearance(calm);
        QCOMPARE(kit::theme().duration(kit::Motion::Slow), 0);
    }

    void fonts_areTheBundledOnes()
    {
        QCOMPARE(QFontInfo(kit::theme().font(kit::Type::Body)).family(), u"Inter"_s);
        QCOMPARE(QFontInfo(kit::theme().font(kit::Type::Code)).family(), u"JetBrains Mono"_s);
    }

    void weights_areDistinct()
    {
        const auto width = [](kit::Weight weight) {
            return QFontMetricsF(kit::theme().font(kit::Type::Display, weight))
                .horizontalAdvance(u"Conversation"_s);
        };
        QVERIFY(width(kit::Weight::Regular) < width(kit::Weight::Medium));
        QVERIFY(width(kit::Weight::Medium) < width(kit::Weight::Semibold));
    }

    void digits_standInCellsOfOneWidth()
    {
        const QFont font = kit::theme().font(kit::Type::Small);
        QCOMPARE(kit::numberWidth(u"11:11"_s, font), kit::numberWidth(u"08:58"_s, font));
    }

    void everyIcon_rendersInItsColor()
    {
        QDirIterator icons(u":/atalaya/icons"_s, {u"*.svg"_s});
        int seen = 0;
        while (icons.hasNext()) {
            const QString name = QFileInfo(icons.next()).completeBaseName();
            const QImage image = kit::iconPixmap(name, 48, QColor(200, 30, 60), 1).toImage();
            QVERIFY2(count(image, QColor(200, 30, 60)) > 20, qPrintable(name));
            ++seen;
        }
        QVERIFY(seen > 150);
    }

    void iconOfTheme_followsTheMode()
    {
        const QIcon icon = kit::icon(u"square", kit::token::accentFill);
        QVERIFY(count(icon.pixmap(48, 48).toImage(), QColor(0x0A, 0x66, 0x70)) > 20);
        kit::theme().setAppearance(looks(kit::Mode::Dark));
        QVERIFY(count(icon.pixmap(48, 48).toImage(), QColor(0x5B, 0xBE, 0xC4)) > 20);
    }

    void unknownIcon_isKnownToBeUnknown()
    {
        QVERIFY(kit::hasIcon(u"lighthouse"));
        QVERIFY(!kit::hasIcon(u"no-such-icon"));
    }

    void hairline_isOneDevicePixelUpTo150Percent()
    {
        for (const auto& [ratio, pixels] :
             {std::pair(1.0, 1), std::pair(1.25, 1), std::pair(1.5, 1), std::pair(2.0, 2)}) {
            QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
            image.setDevicePixelRatio(ratio);
            QPainter painter(&image);
            QCOMPARE(qRound(kit::hairline(painter) * ratio), pixels);
        }
    }

    void avatarColors_areTheSameForEver()
    {
        QCOMPARE(kit::avatarHue(u"customer-1"), 1);
        QCOMPARE(kit::avatarHue(u"7"), 3);
        QList<int> hues;
        for (int i = 0; i < 64; ++i)
            hues << kit::avatarHue(u"c"_s + QString::number(i));
        for (int hue = 1; hue <= 8; ++hue)
            QVERIFY2(hues.contains(hue), "all eight pairs are used");
    }

    void initials_takeFirstAndLastName()
    {
        QCOMPARE(kit::initials(u"Enrique Salas"_s), u"ES"_s);
        QCOMPARE(kit::initials(u"María del Mar Ortiz"_s), u"MO"_s);
        QCOMPARE(kit::initials(u"Pelusa"_s), u"PE"_s);
        QCOMPARE(kit::initials(QString()), u"?"_s);
    }
};

ATALAYA_TEST(ThemeTest)

#include "theme_test.moc"
