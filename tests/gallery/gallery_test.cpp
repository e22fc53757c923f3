#include "tests/gallery/looks.h"
#include "tests/gallery/review.h"
#include "tests/gallery/screens.h"
#include "tests/support/test.h"

#include <QDir>

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

} // namespace

/// Draws every screen into the build folder and looks at each with the eyes of a reviewer.
class GalleryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startAnew(); }
    void cleanupTestCase() { m_stage.reset(); }

    void everyScreen_isDrawnWhole_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_screens.size(); ++i)
            QTest::newRow(m_screens[i].name.constData()) << int(i);
    }
    void everyScreen_isDrawnWhole()
    {
        QFETCH(int, index);
        const Picture& picture = m_screens[std::size_t(index)];
        if (std::size_t(index) >= screens().size())
            startAnew();
        const QStringList wrong =
            review(*m_stage, picture.screen,
                   QStringLiteral("%1/%2.png").arg(folder(), QString::fromLatin1(picture.name)));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
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
    /// A desk on which nothing was done before.
    void startAnew()
    {
        m_stage.reset();
        m_stage = std::make_unique<Stage>();
    }

    std::vector<Picture> m_screens = shortGallery();
    std::unique_ptr<Stage> m_stage;
};

ATALAYA_TEST(GalleryTest)
#include "gallery_test.moc"
