#include "tests/gallery/kitchen_sink.h"
#include "tests/support/test.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QWidget>
#include <set>

using namespace atalaya;
using namespace Qt::StringLiterals;

namespace {

QImage render(QWidget& sheet, double ratio)
{
    sheet.resize(sheet.size().expandedTo({1440, 1200}));
    sheet.ensurePolished();
    QImage image(sheet.size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    sheet.render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

void save(const QImage& image, const QString& name)
{
    const QString dir = qEnvironmentVariable("ATALAYA_BUILD_DIR", QDir::tempPath()) + u"/gallery"_s;
    QDir().mkpath(dir);
    image.save(dir + u'/' + name);
}

kit::Appearance with(kit::Mode mode, double scale = 1.0)
{
    kit::Appearance appearance;
    appearance.mode = mode;
    appearance.textScale = scale;
    return appearance;
}

} // namespace

class KitchenSinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { kit::theme().setAppearance({}); }
    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        kit::theme().setAppearance({});
    }

    void everyTheme_rendersItsOwnSurfaces()
    {
        const auto sheet = kit::kitchenSink();
        const std::pair<kit::Mode, QString> modes[] = {{kit::Mode::Light, u"light"_s},
                                                       {kit::Mode::Dark, u"dark"_s},
                                                       {kit::Mode::HighContrast, u"high-contrast"_s}};
        for (const auto& [mode, name] : modes) {
            kit::theme().setAppearance(with(mode));
            const QImage image = render(*sheet, 1);
            save(image, u"kitchen-sink-%1.png"_s.arg(name));
            QCOMPARE(image.pixelColor(2, 2), kit::theme().color(kit::token::bgSurface));
            std::set<QRgb> colors;
            for (int y = 0; y < image.height(); y += 3)
                for (int x = 0; x < image.width(); x += 3)
                    colors.insert(image.pixel(x, y));
            QVERIFY2(colors.size() > 100, "text, icons and fills are there");
        }
    }

    void fractionalScale_rendersAtDeviceSize()
    {
        const auto sheet = kit::kitchenSink();
        const QImage image = render(*sheet, 1.5);
        save(image, u"kitchen-sink-150.png"_s);
        QCOMPARE(image.width(), 2160);
    }

    void doubledText_doublesTheSheet()
    {
        const int before = kit::kitchenSink()->minimumSizeHint().width();
        kit::theme().setAppearance(with(kit::Mode::Light, 2.0));
        const auto sheet = kit::kitchenSink();
        sheet->resize(2 * before, 2400);
        const QImage image = render(*sheet, 1);
        save(image, u"kitchen-sink-text-200.png"_s);
        QVERIFY(sheet->minimumSizeHint().width() > before * 18 / 10);
    }

    void rightToLeft_rendersMirrored()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const auto sheet = kit::kitchenSink();
        const QImage image = render(*sheet, 1);
        save(image, u"kitchen-sink-rtl.png"_s);
        QCOMPARE(sheet->layoutDirection(), Qt::RightToLeft);
    }

    void everyControl_hasAnAccessibleName()
    {
        const auto sheet = kit::kitchenSink();
        sheet->ensurePolished();
        const auto widgets = sheet->findChildren<QWidget*>();
        QVERIFY(widgets.size() > 80);
        QStringList nameless;
        for (QWidget* widget : widgets) {
            // A combo list takes the name of its box; a label names its buddy.
            if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden()
                || widget->inherits("QComboBoxListView"))
                continue;
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            if (widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty()))
                nameless << QLatin1String(widget->metaObject()->className());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }
};

ATALAYA_TEST(KitchenSinkTest)

#include "kitchen_sink_test.moc"
