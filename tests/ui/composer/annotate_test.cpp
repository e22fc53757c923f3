#include "tests/support/test.h"
#include "tests/ui/ticket/sample_conversation.h"
#include "ui/composer/annotate_dialog.h"
#include "ui/composer/bars.h"
#include "ui/composer/composer_panel.h"

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace atalaya;
using namespace Qt::StringLiterals;
using composer::MarkTool;

namespace {

constexpr int kPatience = 30'000;

QImage screenshot()
{
    QImage picture(320, 200, QImage::Format_RGB32);
    picture.fill(Qt::white);
    return picture;
}

} // namespace

/// Pictures are marked before they are sent, by keys and by pointer.
class AnnotateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_core = std::make_unique<test::FakeCore>();
        test::fill(*m_core);
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 800);
        m_composer = new composer::ComposerPanel(*m_signals, m_keymap, m_window.get());
        auto* column = new QVBoxLayout(m_window.get());
        column->addStretch();
        column->addWidget(m_composer);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), kPatience));
        m_conversation = test::enriqueSalas();
        m_conversation.customer.identities.push_back(
            {domain::IdentityKind::Email, "enrique@mail.example", true, 0});
        m_composer->setConversation(m_conversation);
        m_composer->startReply();
        connect(m_composer, &composer::ComposerPanel::fileChanged, this,
                [this](const QString&, const auto& back, const auto& again) {
                    m_back = back;
                    m_again = again;
                });
    }
    void cleanup()
    {
        m_window.reset();
        m_signals.reset();
        m_core.reset();
        m_back = {};
        m_again = {};
    }

    void boxByKeys_isWhatIsSent()
    {
        paste();
        const domain::Attachment before = files().front();
        press(text(), Qt::Key_P, Qt::AltModifier);
        waitForPicture();
        press(canvas(), Qt::Key_B);
        press(canvas(), Qt::Key_Space);
        QCOMPARE(canvas()->marks().size(), std::size_t{1});
        press(canvas(), Qt::Key_Return);
        waitForMarked(before);
        QCOMPARE(files().size(), std::size_t{1});
        const domain::Attachment now = files().front();
        QCOMPARE(now.name, before.name);
        const QImage marked = QImage::fromData(QByteArray::fromStdString(m_core->world.blobs.at(now.hash)));
        QCOMPARE(marked.size(), QSize(320, 200));
        QVERIFY(marked.pixelColor(120, 100) != QColor(Qt::white));
        QVERIFY2(!dialog()->isVisible() && text()->hasFocus(), "one writes on");
        QTest::keyClicks(text(), u"See the box"_s);
        QSignalSpy sent(m_composer, &composer::ComposerPanel::sendRequested);
        m_composer->send();
        QCOMPARE(sent.size(), 1);
        const auto reply = std::get<domain::ReplyToTicket>(sent.front().front().value<domain::Command>());
        QCOMPARE(reply.attachments, std::vector{now});
    }
    void leftWhileItIsKept_doesNotComeBack()
    {
        openPasted();
        const domain::Attachment before = files().front();
        press(canvas(), Qt::Key_B);
        press(canvas(), Qt::Key_Space);
        const std::size_t blobs = m_core->world.blobs.size();
        m_core->hold();
        press(canvas(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_core->world.blobs.size() > blobs, kPatience); // the answer is on its way
        dialog()->dismiss();
        m_core->release();
        QCoreApplication::processEvents();
        QCOMPARE(files(), std::vector{before});
    }
    void takenBack_hasTheFormerPicture()
    {
        paste();
        const domain::Attachment before = files().front();
        markABox(before);
        const domain::Attachment now = files().front();
        QVERIFY(m_back && m_back());
        QCOMPARE(files(), std::vector{before});
        m_composer->flush();
        QCOMPARE(m_core->world.drafts.begin()->second.attachments, std::vector{before});
        QVERIFY(m_again());
        QCOMPARE(files(), std::vector{now});
        QVERIFY2(m_back() && !m_back(), "it is not there twice");
    }
    void takenBackElsewhere_changesTheDraftOnDisk()
    {
        paste();
        const domain::Attachment before = files().front();
        markABox(before);
        m_composer->startNote();
        QVERIFY(m_back());
        bool found = false;
        for (const auto& [key, draft] : m_core->world.drafts)
            found |= draft.attachments == std::vector{before};
        QVERIFY(found);
    }
    void escape_asksOnlyWhenSomethingWasDrawn()
    {
        paste();
        m_composer->use(composer::ComposerPanel::Tool::MarkUp);
        waitForPicture();
        press(canvas(), Qt::Key_Escape);
        QVERIFY(!dialog()->isVisible());
        m_composer->use(composer::ComposerPanel::Tool::MarkUp);
        waitForPicture();
        press(canvas(), Qt::Key_Space);
        press(canvas(), Qt::Key_Escape);
        QVERIFY(part<QWidget>("annotateQuestion")->isVisible());
        press(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(dialog()->isVisible() && canvas()->hasFocus());
        press(canvas(), Qt::Key_Escape);
        part<QPushButton>("annotateDiscard")->click();
        QVERIFY(!dialog()->isVisible());
        QVERIFY2(!m_back, "nothing was replaced");
    }
    void savedWithoutMarks_isTheSameFile()
    {
        paste();
        const domain::Attachment before = files().front();
        m_composer->use(composer::ComposerPanel::Tool::MarkUp);
        waitForPicture();
        press(canvas(), Qt::Key_Return);
        QVERIFY(!dialog()->isVisible());
        QCOMPARE(files(), std::vector{before});
    }
    void arrows_moveAndResizeAndGoBackInOneStep()
    {
        openPasted();
        press(canvas(), Qt::Key_B);
        press(canvas(), Qt::Key_Space);
        const composer::Mark first = canvas()->marks().front();
        for (int i = 0; i < 3; ++i)
            press(canvas(), Qt::Key_Right);
        QCOMPARE(canvas()->marks().front().from.x(), first.from.x() + 9);
        press(canvas(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(canvas()->marks().front().to.y(), first.to.y() + 3);
        press(canvas(), Qt::Key_Z, Qt::ControlModifier);
        press(canvas(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(canvas()->marks().front(), first);
        press(canvas(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(canvas()->marks().front().from.x(), first.from.x() + 9);
    }
    void tab_goesThroughTheMarksThenOn()
    {
        openPasted();
        press(canvas(), Qt::Key_Space);
        press(canvas(), Qt::Key_P);
        press(canvas(), Qt::Key_Space);
        QCOMPARE(canvas()->selected(), 1);
        press(canvas(), Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(canvas()->selected(), 0);
        press(canvas(), Qt::Key_Delete);
        QCOMPARE(canvas()->marks().size(), std::size_t{1});
        QCOMPARE(canvas()->marks().front().tool, MarkTool::Pixelate);
        press(canvas(), Qt::Key_Tab);
        QVERIFY2(!canvas()->hasFocus() && dialog()->isAncestorOf(QApplication::focusWidget()),
                 "the buttons of the dialog, nothing behind it");
    }
    void text_isTypedInItsPlace()
    {
        openPasted();
        press(canvas(), Qt::Key_T);
        press(canvas(), Qt::Key_2);
        press(canvas(), Qt::Key_Space);
        auto* edit = part<QLineEdit>("annotateText");
        QVERIFY(edit->hasFocus());
        QTest::keyClicks(edit, u"Seat B, not A"_s);
        press(edit, Qt::Key_Return);
        QVERIFY(dialog()->isVisible() && !edit->isVisible());
        QCOMPARE(canvas()->marks().size(), std::size_t{1});
        QCOMPARE(canvas()->marks().front().text, u"Seat B, not A"_s);
        QCOMPARE(canvas()->marks().front().colour, 1);
        press(canvas(), Qt::Key_F2);
        QTest::keyClicks(edit, u"x"_s);
        press(edit, Qt::Key_Escape);
        QVERIFY(dialog()->isVisible());
        QCOMPARE(canvas()->marks().front().text, u"Seat B, not A"_s);
    }
    void dragged_isDrawnWhereThePointerWas()
    {
        openPasted();
        press(canvas(), Qt::Key_B);
        drag({50, 40}, {200, 140});
        QCOMPARE(canvas()->marks().size(), std::size_t{1});
        QCOMPARE(canvas()->marks().front().from, QPointF(50, 40));
        QCOMPARE(canvas()->marks().front().to, QPointF(200, 140));
        drag({120, 40}, {140, 60}); // its line: it is moved
        QCOMPARE(canvas()->marks().size(), std::size_t{1});
        QCOMPARE(canvas()->marks().front().from, QPointF(70, 60));
        drag({70, 60}, {20, 20}); // its corner
        QCOMPARE(canvas()->marks().front().from, QPointF(20, 20));
        QCOMPARE(canvas()->marks().front().to, QPointF(220, 160));
    }
    void chip_opensByPressByLetterAndByMenu()
    {
        paste();
        auto* picture = m_composer->findChild<QAbstractButton*>(u"attachmentPicture"_s);
        picture->click();
        QVERIFY(dialog()->isVisible());
        waitForPicture();
        press(canvas(), Qt::Key_Escape);
        auto* chip = m_composer->findChild<QPushButton*>(u"attachmentChip"_s);
        chip->setFocus();
        press(chip, Qt::Key_M);
        QVERIFY(dialog()->isVisible());
        waitForPicture();
        press(canvas(), Qt::Key_Escape);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(4, 4), chip->mapToGlobal(QPoint(4, 4)));
        QApplication::sendEvent(chip, &asked);
        auto* menu = m_composer->findChild<QMenu*>(u"attachmentMenu"_s);
        QVERIFY(menu);
        QVERIFY(menu->actions().front()->text().startsWith(u"Mark up"_s));
        menu->actions().front()->trigger();
        menu->close();
        QVERIFY(dialog()->isVisible());
        waitForPicture();
        press(canvas(), Qt::Key_Escape);
        chip->setFocus();
        press(chip, Qt::Key_Delete);
        QVERIFY(files().empty());
    }
    void withoutAPicture_itIsSaid()
    {
        QSignalSpy said(m_composer, &composer::ComposerPanel::notice);
        m_composer->use(composer::ComposerPanel::Tool::MarkUp);
        QCOMPARE(said.size(), 1);
        QVERIFY(!m_window->findChild<composer::AnnotateDialog*>());
    }
    void damagedPicture_saysSoAndClosesWithoutAQuestion()
    {
        paste();
        m_core->world.blobs.at(files().front().hash) = "not a picture";
        m_composer->use(composer::ComposerPanel::Tool::MarkUp);
        auto* failed = dialog()->findChild<QWidget*>(u"annotateFailed"_s);
        QTRY_VERIFY_WITH_TIMEOUT(failed->isVisible(), kPatience);
        QVERIFY(!canvas()->isVisible() && !part<QPushButton>("annotateSave")->isEnabled());
        press(dialog(), Qt::Key_Escape);
        QVERIFY(!dialog()->isVisible());
    }
    void screenReader_meetsEachMark()
    {
        openPasted();
        press(canvas(), Qt::Key_Space);
        press(canvas(), Qt::Key_P);
        press(canvas(), Qt::Key_Space);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(canvas());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(!list->text(QAccessible::Name).isEmpty());
        QCOMPARE(list->childCount(), 2);
        QCOMPARE(list->child(0)->text(QAccessible::Name), u"Arrow, Red, 1 of 2"_s);
        QCOMPARE(list->child(1)->text(QAccessible::Name), u"Pixelate, 2 of 2"_s);
        QVERIFY(list->child(1)->state().selected && !list->child(0)->state().selected);
    }
    void composerThatGoes_takesTheDialogAlong()
    {
        openPasted();
        delete m_composer;
        QVERIFY(!m_window->findChild<composer::AnnotateDialog*>());
    }

private:
    static void press(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(widget, key, modifiers);
    }
    QTextEdit* text() const { return m_composer->findChild<QTextEdit*>(u"composerText"_s); }
    composer::AnnotateDialog* dialog() const { return m_window->findChild<composer::AnnotateDialog*>(); }
    composer::AnnotateCanvas* canvas() const { return dialog()->canvas(); }
    template <typename T> T* part(const char* name) const
    {
        return dialog()->findChild<T*>(QLatin1StringView(name));
    }
    const std::vector<domain::Attachment>& files() const
    {
        return m_composer->findChild<composer::AttachmentBar*>()->attachments();
    }
    void paste()
    {
        QApplication::clipboard()->setImage(screenshot());
        text()->paste();
        QCOMPARE(files().size(), std::size_t{1});
    }
    void waitForPicture()
    {
        QTRY_VERIFY_WITH_TIMEOUT(canvas()->isVisible() && !canvas()->picture().isNull(), kPatience);
    }
    void openPasted()
    {
        paste();
        m_composer->use(composer::ComposerPanel::Tool::MarkUp);
        waitForPicture();
    }
    void waitForMarked(const domain::Attachment& before)
    {
        QTRY_VERIFY_WITH_TIMEOUT(files().size() == 1 && files().front().hash != before.hash, kPatience);
    }
    void markABox(const domain::Attachment& before)
    {
        m_composer->use(composer::ComposerPanel::Tool::MarkUp);
        waitForPicture();
        press(canvas(), Qt::Key_B);
        press(canvas(), Qt::Key_Space);
        press(canvas(), Qt::Key_Return);
        waitForMarked(before);
    }
    /// In pixels of the picture, which is as large as on screen here.
    void drag(const QPoint& from, const QPoint& to)
    {
        const QPoint shift = canvas()->placeOfPicture().topLeft().toPoint();
        QTest::mousePress(canvas(), Qt::LeftButton, {}, shift + from);
        QTest::mouseMove(canvas(), shift + to);
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, shift + to);
    }

    kit::Keymap m_keymap;
    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    api::Conversation m_conversation;
    std::unique_ptr<QWidget> m_window;
    composer::ComposerPanel* m_composer = nullptr;
    std::function<bool()> m_back;
    std::function<bool()> m_again;
};

ATALAYA_TEST(AnnotateTest)
#include "annotate_test.moc"
