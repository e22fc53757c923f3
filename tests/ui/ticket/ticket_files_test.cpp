#include "tests/support/test.h"
#include "tests/ui/ticket/sample_conversation.h"
#include "ui/kit/theme.h"
#include "ui/ticket/drop_target.h"
#include "ui/ticket/lightbox.h"
#include "ui/ticket/thumbnails.h"
#include "ui/ticket/ticket_files.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/timeline_view.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrl>

using namespace atalaya;
using namespace Qt::StringLiterals;
using domain::EntryChannel;
using test::at;

namespace {

constexpr int kPatienceMs = 30'000;
constexpr QSize kLarge(1600, 1200); // more than the window has room for

std::string png(const QSize& size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes.toStdString();
}

domain::Attachment file(const std::string& name, const std::string& type)
{
    domain::Attachment made;
    made.hash = name;
    made.name = name;
    made.type = type;
    made.size = 1234;
    return made;
}

} // namespace

/// Files of a conversation: pictures over the window, copies and drags out of it, drops into it.
class TicketFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_core = std::make_unique<test::FakeCore>();
        test::fill(*m_core);
        m_core->world.blobs = {{"a.png", png({400, 300})},
                               {"b.png", png(kLarge)},
                               {"broken.png", "no picture"},
                               {"recibo.pdf", "%PDF-1.7"}};
        auto first = test::inbound(1, EntryChannel::Chat, "Mira", at(8, 0));
        first.attachments = {file("a.png", "image/png"), file("recibo.pdf", "application/pdf")};
        auto second = test::inbound(2, EntryChannel::Chat, "Y otra", at(8, 1));
        second.attachments = {file("b.png", "image/png"), file("broken.png", "image/png")};
        auto& shown = m_core->world.conversations[test::kTicket];
        shown.entries = {first, second};
        shown.row.ticket.unread = 0;
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
        m_panel = std::make_unique<ticket::TicketPanel>(*m_signals);
        m_panel->resize(700, 600);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get(), kPatienceMs));
        m_panel->open(test::kTicket);
        m_panel->grab(); // rows on screen are laid out
    }
    void cleanup()
    {
        QApplication::clipboard()->clear();
        m_panel.reset();
        m_signals.reset();
        m_core.reset();
    }

    void enterOnAPicture_showsItOverTheWindow()
    {
        timeline()->setFocus();
        QTest::keyClick(timeline(), Qt::Key_Tab); // the picture
        QTest::keyClick(timeline(), Qt::Key_Return);
        auto* box = lightbox();
        QVERIFY(box && box->isVisible());
        QCOMPARE(box->geometry(), m_panel->rect());
        QTRY_COMPARE_WITH_TIMEOUT(box->picture().size(), QSize(400, 300), kPatienceMs);
        QVERIFY2(box->accessibleName().contains(u"a.png"_s) && box->accessibleName().contains(u"1 of 3"_s),
                 qPrintable(box->accessibleName()));
    }

    void enterOnAnotherFile_savesIt()
    {
        QSignalSpy wanted(m_panel.get(), &ticket::TicketPanel::attachmentRequested);
        timeline()->setFocus();
        QTest::keyClick(timeline(), Qt::Key_Tab);
        QTest::keyClick(timeline(), Qt::Key_Tab);
        QTest::keyClick(timeline(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!lightbox());
    }

    void arrows_goThroughAllPictures()
    {
        look(0);
        QTest::keyClick(lightbox(), Qt::Key_Right);
        QTRY_COMPARE_WITH_TIMEOUT(lightbox()->picture().size(), kLarge, kPatienceMs);
        QTest::keyClick(lightbox(), Qt::Key_Left);
        QTRY_COMPARE_WITH_TIMEOUT(lightbox()->picture().size(), QSize(400, 300), kPatienceMs);
        QTest::keyClick(lightbox(), Qt::Key_Left); // around the end
        QVERIFY(lightbox()->accessibleName().contains(u"3 of 3"_s));
    }

    void zoom_goesNearerFartherAndBack()
    {
        look(1);
        QCOMPARE(lightbox()->zoom(), 0.0);
        QTest::keyClick(lightbox(), Qt::Key_Plus);
        const double nearer = lightbox()->zoom();
        QVERIFY(nearer > 0);
        QTest::keyClick(lightbox(), Qt::Key_Minus);
        QVERIFY(lightbox()->zoom() < nearer);
        QTest::keyClick(lightbox(), Qt::Key_0);
        QCOMPARE(lightbox()->zoom(), 0.0);
    }

    void brokenPicture_saysSo()
    {
        look(0);
        QTest::keyClick(lightbox(), Qt::Key_End);
        auto* again = lightbox()->findChild<QPushButton*>(u"tryAgain"_s);
        QVERIFY(again);
        QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), kPatienceMs);
        QVERIFY(lightbox()->picture().isNull());
    }

    void missingPicture_saysSo()
    {
        m_core->world.blobs.erase("b.png");
        look(0);
        QTest::keyClick(lightbox(), Qt::Key_Right);
        auto* again = lightbox()->findChild<QPushButton*>(u"tryAgain"_s);
        QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), kPatienceMs);
        m_core->world.blobs["b.png"] = png({20, 20});
        again->click();
        QTRY_COMPARE_WITH_TIMEOUT(lightbox()->picture().size(), QSize(20, 20), kPatienceMs);
    }

    void escape_closesTheLightboxAndGivesTheFocusBack()
    {
        timeline()->setFocus();
        look(0);
        QTest::keyClick(lightbox(), Qt::Key_Escape);
        QVERIFY(lightbox()->isHidden());
        QVERIFY(timeline()->hasFocus());
    }

    void tab_staysInTheLightbox()
    {
        look(0);
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget* focus = QApplication::focusWidget();
            QVERIFY(focus == lightbox() || lightbox()->isAncestorOf(focus));
        }
    }

    void copy_putsFileAndPictureOnTheClipboard()
    {
        timeline()->setFocus();
        QTest::keyClick(timeline(), Qt::Key_Tab);
        QTest::keyClick(timeline(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::clipboard()->mimeData()
                                     && QApplication::clipboard()->mimeData()->hasImage(),
                                 kPatienceMs);
        const QMimeData* data = QApplication::clipboard()->mimeData();
        QCOMPARE(data->urls().size(), 1);
        QFile copy(data->urls().front().toLocalFile());
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll().toStdString(), m_core->world.blobs["a.png"]);
    }

    void dragOfAFile_isAskedForOnceThePointerHasGoneFarEnough()
    {
        QSignalSpy dragged(timeline(), &ticket::TimelineView::dragRequested);
        QWidget* screen = timeline()->viewport();
        // A file's chip is the last thing of the first message.
        const QRect row = timeline()->entryRect(0);
        const QPoint chip(row.left() + 90, row.bottom() - 24);
        QTest::mousePress(screen, Qt::LeftButton, Qt::NoModifier, chip);
        move(screen, chip + QPoint(2, 0));
        QCOMPARE(dragged.size(), 0);
        move(screen, chip + QPoint(60, 0));
        QCOMPARE(dragged.size(), 1);
        QTest::mouseRelease(screen, Qt::LeftButton, Qt::NoModifier, chip + QPoint(60, 0));
    }

    void dragOfSelectedText_isAskedFor()
    {
        QSignalSpy dragged(timeline(), &ticket::TimelineView::textDragRequested);
        QWidget* screen = timeline()->viewport();
        const QRect row = timeline()->entryRect(0);
        const int picture = int(ticket::thumbnailSize(row.width()).height()) + kit::theme().px(5);
        const QPoint word(row.left() + 64, row.top() + 36 + picture); // it stands under its picture
        QTest::mouseDClick(screen, Qt::LeftButton, Qt::NoModifier, word);
        QCOMPARE(timeline()->selectedText(), u"Mira"_s);
        QTest::mousePress(screen, Qt::LeftButton, Qt::NoModifier, word);
        move(screen, word + QPoint(40, 0));
        QCOMPARE(dragged.size(), 1);
        QCOMPARE(timeline()->selectedText(), u"Mira"_s);
        QTest::mouseRelease(screen, Qt::LeftButton, Qt::NoModifier, word);
    }

    void nameOfASender_isNoWayOutOfTheFolder()
    {
        using ticket::safeFileName;
        QCOMPARE(safeFileName(u"../../.bashrc"_s), u"bashrc"_s);
        QCOMPARE(safeFileName(u"C:\\temp\\a?b.png"_s), u"a_b.png"_s);
        QCOMPARE(safeFileName(u".."_s), u"file"_s);
        QVERIFY(safeFileName(u"x"_s.repeated(400) + u".pdf"_s).size() <= 120);
        QVERIFY(safeFileName(u"x"_s.repeated(400) + u".pdf"_s).endsWith(u".pdf"_s));
    }

    void filesDroppedOnTheConversation_areGivenOn()
    {
        QSignalSpy given(m_panel.get(), &ticket::TicketPanel::filesDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/tmp/recibo.pdf"_s)});
        auto* target = m_panel->findChild<ticket::DropTarget*>();
        QVERIFY(!target->isVisible());
        enter(m_panel.get(), data);
        QVERIFY(target->isVisible());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &drop);
        QVERIFY(!target->isVisible());
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.front().front().toStringList(), QStringList{u"/tmp/recibo.pdf"_s});
    }

    void pictureDropped_isGivenOn()
    {
        QSignalSpy given(m_panel.get(), &ticket::TicketPanel::pictureDropped);
        QMimeData data;
        data.setImageData(QImage(3, 3, QImage::Format_RGB32));
        enter(m_panel.get(), data);
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_panel->findChild<ticket::DropTarget*>(), &drop);
        QCOMPARE(given.size(), 1);
    }

    void textDraggedOverTheConversation_isNotTaken()
    {
        QMimeData data;
        data.setText(u"hola"_s);
        enter(m_panel.get(), data);
        QVERIFY(!m_panel->findChild<ticket::DropTarget*>()->isVisible());
    }

    void copiedText_isPlainAndFormatted()
    {
        auto& shown = m_core->world.conversations[test::kTicket];
        auto mail = test::inbound(7, EntryChannel::Email, "Hola Inés", at(8, 2));
        mail.html = "<p>Hola <b>Inés</b></p>";
        shown.entries.push_back(mail);
        m_panel->open(test::kTicket);
        timeline()->selectAll();
        const auto data = timeline()->selectedData();
        QVERIFY(data);
        QVERIFY(data->text().contains(u"Hola Inés"_s));
        QVERIFY2(data->html().contains(u"font-weight"_s), qPrintable(data->html()));
        QVERIFY2(!data->html().contains(u"font-family"_s), qPrintable(data->html()));
        QVERIFY(data->html().contains(u"Mira"_s));
    }

private:
    void look(int index)
    {
        const domain::Entry& entry = timeline()->entries()[std::size_t(index)];
        Q_EMIT timeline()->pictureRequested(entry.id, entry.attachments.front());
        QTRY_VERIFY_WITH_TIMEOUT(!lightbox()->picture().isNull(), kPatienceMs);
    }
    static void move(QWidget* screen, const QPoint& to)
    {
        QMouseEvent event(QEvent::MouseMove, to, screen->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                          Qt::NoModifier);
        QApplication::sendEvent(screen, &event);
    }
    static void enter(QWidget* widget, const QMimeData& data)
    {
        QDragEnterEvent event(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    }
    ticket::TimelineView* timeline() const { return m_panel->findChild<ticket::TimelineView*>(); }
    ticket::Lightbox* lightbox() const { return m_panel->findChild<ticket::Lightbox*>(); }

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<ticket::TicketPanel> m_panel;
};

ATALAYA_TEST(TicketFilesTest)
#include "ticket_files_test.moc"
