#include "tests/gallery/screens.h"
#include "tests/support/test.h"

#include <QDir>
#include <set>

using namespace atalaya;
using namespace atalaya::test;

namespace {

QString folder()
{
    const QString path =
        qEnvironmentVariable("ATALAYA_BUILD_DIR", QDir::tempPath()) + QStringLiteral("/gallery");
    QDir().mkpath(path);
    return path;
}

int colours(const QImage& image)
{
    std::set<QRgb> found;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            found.insert(image.pixel(x, y));
    return int(found.size());
}

bool hasUnpainted(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) == 0xffff00ff)
                return true;
    return false;
}

} // namespace

/// Draws every screen into the build folder and looks at each with the eyes of a reviewer.
class GalleryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_stage = std::make_unique<Stage>(); }
    void cleanupTestCase() { m_stage.reset(); }

    void everyScreen_isDrawnWhole_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < screens().size(); ++i)
            QTest::newRow(screens()[i].name) << int(i);
    }
    void everyScreen_isDrawnWhole()
    {
        QFETCH(int, index);
        const Screen& screen = screens()[std::size_t(index)];
        m_stage->setLook(screen.look);
        screen.build(*m_stage);
        const QImage image = m_stage->picture();
        QVERIFY(image.save(QStringLiteral("%1/%2.png").arg(folder(), QLatin1String(screen.name))));
        QCOMPARE(image.size(), screen.look.size);
        QVERIFY2(colours(image) > 60, "text, icons and fills are there");
        QVERIFY2(!hasUnpainted(image), "something is not painted");
        const QStringList nameless = namelessControls(*m_stage->widget());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
        const QStringList cut = cutTexts(*m_stage->widget());
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
        if (screen.look.language != u"en") {
            const QStringList english = englishTexts(*m_stage->widget(), screen.look.language);
            QVERIFY2(english.isEmpty(), qPrintable(english.join(QLatin1Char('\n'))));
        }
    }

    void secondRun_givesTheSamePicture()
    {
        const auto draw = [] {
            Stage stage;
            const auto found = std::ranges::find_if(screens(), [](const Screen& screen) {
                return QLatin1String(screen.name) == u"01-workspace-light";
            });
            stage.setLook(found->look);
            found->build(stage);
            return stage.picture();
        };
        QCOMPARE(draw(), draw());
    }

private:
    std::unique_ptr<Stage> m_stage;
};

ATALAYA_TEST(GalleryTest)
#include "gallery_test.moc"
