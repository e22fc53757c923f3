#include "tests/gallery/looks.h"
#include "tests/gallery/review.h"
#include "tests/support/test.h"

#include <QDir>

using namespace atalaya;
using namespace atalaya::test;

/// Every screen in every look. ATALAYA_MATRIX gives a part of the names, to draw only those.
class GalleryMatrixTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_folder =
            qEnvironmentVariable("ATALAYA_BUILD_DIR", QDir::tempPath()) + QStringLiteral("/gallery_matrix");
        QDir().mkpath(m_folder);
    }
    void cleanup() { m_stage.reset(); }
    void everyScreen_inEveryLook_isWhole_data()
    {
        const QByteArray part = qgetenv("ATALAYA_MATRIX");
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_pictures.size(); ++i)
            if (m_pictures[i].name.contains(part))
                QTest::newRow(m_pictures[i].name.constData()) << int(i);
    }
    void everyScreen_inEveryLook_isWhole()
    {
        QFETCH(int, index);
        const Picture& picture = m_pictures[std::size_t(index)];
        m_stage = std::make_unique<Stage>(); // no screen depends on the one before
        const QStringList wrong =
            review(*m_stage, picture.screen,
                   QStringLiteral("%1/%2.png").arg(m_folder, QString::fromLatin1(picture.name)));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

private:
    QString m_folder;
    std::vector<Picture> m_pictures = wholeMatrix();
    std::unique_ptr<Stage> m_stage;
};

ATALAYA_TEST(GalleryMatrixTest)
#include "gallery_matrix_test.moc"
