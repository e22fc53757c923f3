#include "tests/support/test.h"
#include "tests/ui/ticket/sample_conversation.h"
#include "ui/kit/popover.h"
#include "ui/kit/theme.h"
#include "ui/ticket/lightbox.h"
#include "ui/ticket/originals.h"
#include "ui/ticket/thumbnails.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/timeline_view.h"

#include <QBuffer>
#include <QDir>
#include <QImageReader>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace atalaya;
using namespace Qt::StringLiterals;
using domain::EntryChannel;
using test::at;
using State = ticket::Thumbnail::State;

namespace {

constexpr int kPatienceMs = 30'000;
constexpr QSize kPlace(196, 116);

QByteArray png(const QSize& size, const QColor& color = Qt::darkCyan)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

domain::Attachment picture(const std::string& name, std::int64_t size = 1234)
{
    domain::Attachment made;
    made.hash = made.name = name;
    made.type = "image/png";
    made.size = size;
    return made;
}

} // namespace

/// Pictures that stand small in a conversation.
class ThumbnailsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_core = std::make_unique<test::FakeCore>();
        test::fill(*m_core);
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
    }
    void cleanup()
    {
        m_panel.reset();
        m_signals.reset();
        m_core.reset();
    }

    void decoded_fillsThePlaceAndNoMore_data()
    {
        QTest::addColumn<QSize>("whole");
        QTest::addColumn<QSize>("small");
        QTest::newRow("large") << QSize(1960, 1160) << kPlace;
        QTest::newRow("high: its middle") << QSize(1960, 4000) << kPlace;
        QTest::newRow("small: as it is") << QSize(20, 10) << QSize(20, 10);
        QTest::newRow("a line") << QSize(4000, 2) << QSize(196, 2);
    }
    void decoded_fillsThePlaceAndNoMore()
    {
        QFETCH(QSize, whole);
        QFETCH(QSize, small);
        QCOMPARE(ticket::decodedThumbnail(png(whole), kPlace).size(), small);
    }
    void noPicture_isNull() { QVERIFY(ticket::decodedThumbnail("no picture", kPlace).isNull()); }
    void drawing_isNull_whateverItIsCalled()
    {
        const QByteArray drawing =
            "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\""
            " height=\"60\"><rect width=\"90\" height=\"60\"/></svg>";
        QVERIFY(QImageReader::supportedImageFormats().contains("svg")); // or this test would show nothing
        QVERIFY(ticket::decodedThumbnail(drawing, kPlace).isNull());
    }

    void wanted_isShownOnceItIsDecoded()
    {
        m_core->world.blobs["a"] = png({400, 300}).toStdString();
        ticket::Thumbnails small(*m_signals, nullptr);
        small.want(picture("a"), kPlace);
        QTRY_COMPARE_WITH_TIMEOUT(small.of(picture("a")).state, State::Shown, kPatienceMs);
        QVERIFY(small.of(picture("a")).image.width() <= kPlace.width());
        small.clear();
        QCOMPARE(small.of(picture("a")).state, State::Coming);
    }
    void large_waitsUntilSomebodyAsks()
    {
        const auto large = picture("a", std::int64_t{9} << 20);
        m_core->world.blobs["a"] = png({400, 300}).toStdString();
        ticket::Thumbnails small(*m_signals, nullptr);
        small.want(large, kPlace);
        QCOMPARE(small.of(large).state, State::OnDemand);
        small.fetch(large, kPlace);
        QTRY_COMPARE_WITH_TIMEOUT(small.of(large).state, State::Shown, kPatienceMs);
    }
    void notHere_isAskedForAgainWithAnotherLine()
    {
        ticket::Thumbnails small(*m_signals, nullptr);
        QSignalSpy changed(&small, &ticket::Thumbnails::changed);
        small.want(picture("a"), kPlace);
        QTRY_COMPARE_WITH_TIMEOUT(small.of(picture("a")).state, State::Absent, kPatienceMs);
        m_core->world.blobs["a"] = png({400, 300}).toStdString();
        Q_EMIT m_signals->linkChanged({});
        QCOMPARE(changed.size(), 2);
        small.want(picture("a"), kPlace);
        QTRY_COMPARE_WITH_TIMEOUT(small.of(picture("a")).state, State::Shown, kPatienceMs);
    }
    void broken_saysSoAndIsNotAskedForAgain()
    {
        m_core->world.blobs["a"] = "no picture";
        ticket::Thumbnails small(*m_signals, nullptr);
        small.want(picture("a"), kPlace);
        QTRY_COMPARE_WITH_TIMEOUT(small.of(picture("a")).state, State::Unreadable, kPatienceMs);
        small.want(picture("a"), kPlace);
        QCOMPARE(small.of(picture("a")).state, State::Unreadable);
    }

    void arrivingPicture_movesNothing()
    {
        open({400, 300});
        const QRect before = timeline()->entryRect(0);
        const QRect after = timeline()->entryRect(1);
        const int scrolled = timeline()->verticalScrollBar()->value();
        QVERIFY2(before.height() > kPlace.height(), "its room is kept");
        QTRY_VERIFY_WITH_TIMEOUT(shows(Qt::darkCyan, before), kPatienceMs);
        // For people to look at, as the pictures of the other tests of this panel.
        QDir folder(qEnvironmentVariable("ATALAYA_BUILD_DIR", QDir::tempPath()));
        folder.mkpath(u"pictures"_s);
        m_panel->grab().save(folder.filePath(u"pictures/ticket-thumbnail.png"_s));
        QCOMPARE(timeline()->entryRect(0), before);
        QCOMPARE(timeline()->entryRect(1), after);
        QCOMPARE(timeline()->verticalScrollBar()->value(), scrolled);
    }
    void pictureAlone_hasNoEmptyLine()
    {
        open({400, 300}, "");
        QVERIFY(timeline()->entryRect(0).height() < kPlace.height() + kit::theme().px(60));
    }
    void enterOnIt_showsItOverTheWindow()
    {
        open({400, 300});
        timeline()->setFocus();
        QTest::keyClick(timeline(), Qt::Key_Tab);
        QTest::keyClick(timeline(), Qt::Key_Return);
        QVERIFY(lightbox() && lightbox()->isVisible());
    }
    void showPictures_withoutAMailTakesThePhoto()
    {
        open({400, 300});
        m_panel->originals().pictures();
        QVERIFY(lightbox() && lightbox()->isVisible());
        QVERIFY(lightbox()->accessibleName().contains(u"a.png"_s));
    }
    void linkOfAMessage_showsWhereItLeadsFirst()
    {
        open({400, 300}, "Mira https://faro.example/ayuda");
        QSignalSpy opened(m_panel.get(), &ticket::TicketPanel::linkRequested);
        timeline()->setFocus();
        QTest::keyClick(timeline(), Qt::Key_Tab); // the link stands before its picture
        QTest::keyClick(timeline(), Qt::Key_Return);
        auto* question = m_panel->findChild<kit::Popover*>(u"linkQuestion"_s);
        QVERIFY(question && question->isVisible());
        QVERIFY(opened.isEmpty());
        question->findChild<QPushButton*>(u"openLink"_s)->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toUrl(), QUrl(u"https://faro.example/ayuda"_s));
    }

private:
    void open(const QSize& size, const std::string& text = "Mira")
    {
        m_core->world.blobs["a.png"] = png(size).toStdString();
        auto first = test::inbound(1, EntryChannel::WhatsApp, text, at(8, 0));
        first.attachments = {picture("a.png")};
        auto& shown = m_core->world.conversations[test::kTicket];
        shown.entries = {first, test::inbound(2, EntryChannel::WhatsApp, "¿Sirve?", at(8, 1))};
        shown.row.ticket.unread = 0;
        m_panel = std::make_unique<ticket::TicketPanel>(*m_signals);
        m_panel->resize(700, 600);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get(), kPatienceMs));
        m_panel->open(test::kTicket);
        m_panel->grab(); // rows on screen are laid out
    }
    bool shows(const QColor& color, const QRect& place)
    {
        const QImage image = timeline()->viewport()->grab(place).toImage();
        for (int y = 0; y < image.height(); y += 8)
            for (int x = 0; x < image.width(); x += 8)
                if (image.pixelColor(x, y) == color)
                    return true;
        return false;
    }
    ticket::TimelineView* timeline() const { return m_panel->findChild<ticket::TimelineView*>(); }
    ticket::Lightbox* lightbox() const { return m_panel->findChild<ticket::Lightbox*>(); }

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<ticket::TicketPanel> m_panel;
};

ATALAYA_TEST(ThumbnailsTest)
#include "thumbnails_test.moc"
