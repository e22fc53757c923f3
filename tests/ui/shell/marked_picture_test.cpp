#include "tests/gallery/screen.h"
#include "tests/support/test.h"
#include "ui/composer/annotate_canvas.h"
#include "ui/composer/bars.h"
#include "ui/composer/composer_panel.h"
#include "ui/shell/workspace.h"

#include <QTest>

using namespace atalaya;
using namespace atalaya::test;

/// A picture is marked in the window, over the real core.
class MarkedPictureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void markedPicture_isTakenBackWithTheKeyOfTheWindow()
    {
        Stage stage;
        stage.setLook({});
        auto* desk = stage.show(std::make_unique<shell::Workspace>(stage.signals_(), stage.keymap()));
        desk->openTicket(stage.desk().ticket(kPriya));
        stage.settle();
        auto* writer = desk->findChild<composer::ComposerPanel*>();
        const auto files = [desk] { return desk->findChild<composer::AttachmentBar*>()->attachments(); };
        const auto eventually = [&stage](const std::function<bool()>& done) {
            return QTest::qWaitFor(
                [&] {
                    stage.desk().pump();
                    return done();
                },
                30'000);
        };
        QVERIFY(eventually([desk] { return desk->title().startsWith(QStringLiteral("#%1 ").arg(kPriya)); }));
        stage.settle();
        writer->startReply();
        QImage picture(120, 80, QImage::Format_RGB32);
        picture.fill(Qt::white);
        writer->attachPicture(picture);
        QVERIFY(eventually([&] { return files().size() == 1; }));
        const auto before = files();
        writer->use(composer::ComposerPanel::Tool::MarkUp);
        auto* canvas = desk->window()->findChild<composer::AnnotateCanvas*>();
        QVERIFY(canvas && eventually([canvas] { return !canvas->picture().isNull(); }));
        QTest::keyClick(canvas, Qt::Key_Space);
        QTest::keyClick(canvas, Qt::Key_Return);
        QVERIFY(eventually([&] { return files().size() == 1 && files() != before; }));
        QTest::keyClick(desk, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(eventually([&] { return files() == before; }));
    }

private:
    static constexpr std::int64_t kPriya = 48197; // a letter, without a draft in the sample
};

ATALAYA_TEST(MarkedPictureTest)
#include "marked_picture_test.moc"
