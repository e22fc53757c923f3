#include "tests/support/test.h"
#include "ui/kit/theme.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

using namespace atalaya;
using namespace Qt::StringLiterals;

namespace {

/// Relative luminance, WCAG 2.2.
double luminance(const QColor& color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QJsonObject tokensFile()
{
    QFile file(u":/atalaya/tokens.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

const std::pair<kit::Mode, QString> kModes[] = {{kit::Mode::Light, u"light"_s},
                                                {kit::Mode::Dark, u"dark"_s},
                                                {kit::Mode::HighContrast, u"high-contrast"_s}};

} // namespace

class ContrastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { kit::theme().setAppearance({}); }

    void blackOnWhite_isTwentyOne() { QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100); }

    void everyDeclaredPair_reachesItsMinimumInEveryTheme()
    {
        const auto pairs = tokensFile()[u"contrastPairs"_s].toArray();
        QVERIFY(pairs.size() >= 85);
        for (const auto& value : pairs) {
            const auto pair = value.toArray();
            const auto front = kit::token::fromName(pair[0].toString());
            const auto back = kit::token::fromName(pair[1].toString());
            QVERIFY2(front != kit::token::count_ && back != kit::token::count_,
                     qPrintable(pair[0].toString()));
            for (const auto& [mode, name] : kModes) {
                const double ratio =
                    contrast(kit::theme().colorIn(mode, front), kit::theme().colorIn(mode, back));
                QVERIFY2(ratio >= pair[2].toDouble(),
                         qPrintable(u"%1 on %2 is %3 in %4"_s.arg(pair[0].toString(), pair[1].toString())
                                        .arg(ratio)
                                        .arg(name)));
            }
        }
    }

    void everyTheme_hasTheSameKeysAndValidColors()
    {
        const auto themes = tokensFile()[u"themes"_s].toObject();
        const QStringList keys = themes[u"light"_s].toObject().keys();
        static const QRegularExpression hex(u"^#[0-9A-F]{6}([0-9A-F]{2})?$"_s);
        for (const auto& [mode, name] : kModes) {
            const auto colors = themes[name].toObject();
            QCOMPARE(colors.keys(), keys);
            for (const QString& key : keys)
                QVERIFY2(hex.match(colors[key].toString()).hasMatch(), qPrintable(name + u' ' + key));
        }
    }

    void theConstants_nameEveryColorOfTheFile()
    {
        const auto light = tokensFile()[u"themes"_s].toObject()[u"light"_s].toObject();
        QCOMPARE(light.size(), qsizetype(kit::token::count_));
        for (int i = 0; i < kit::token::count_; ++i) {
            const auto id = kit::token::Id(i);
            QVERIFY2(light.contains(kit::token::name(id)), kit::token::name(id).data());
            QCOMPARE(kit::token::fromName(QString(kit::token::name(id))), id);
        }
    }

    void colourVision_replacesChartsAndStaysVisible()
    {
        for (const auto mode : {kit::Mode::Light, kit::Mode::Dark}) {
            kit::Appearance appearance;
            appearance.mode = mode;
            appearance.colourVision = true;
            kit::theme().setAppearance(appearance);
            const auto surface = kit::theme().color(kit::token::bgSurface);
            for (const auto id :
                 {kit::token::chart1, kit::token::chart2, kit::token::chart3, kit::token::chart4,
                  kit::token::chart5, kit::token::successFill, kit::token::timeBreachFill}) {
                QVERIFY(kit::theme().color(id) != kit::theme().colorIn(mode, id));
                QVERIFY(contrast(kit::theme().color(id), surface) >= 3);
            }
        }
    }
};

ATALAYA_TEST(ContrastTest)

#include "contrast_test.moc"
