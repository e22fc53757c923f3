#include "tests/support/test.h"
#include "tests/ui/ticket/sample_conversation.h"
#include "ui/kit/theme.h"
#include "ui/ticket/timeline_view.h"

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace atalaya;
using namespace Qt::StringLiterals;
using domain::EntryChannel;
using test::at;

class TimelineViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_core = std::make_unique<test::FakeCore>();
        test::fill(*m_core);
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
        m_view = std::make_unique<ticket::TimelineView>(*m_signals);
        m_view->resize(560, 500);
        m_view->show();
        m_shown = test::enriqueSalas();
    }
    void cleanup()
    {
        m_view.reset();
        m_signals.reset();
        m_core.reset();
    }

    void shortConversation_sitsAtTheBottom()
    {
        m_shown.entries = {test::inbound(1, EntryChannel::Chat, "Hola", at(8, 0))};
        m_view->setConversation(m_shown);
        QVERIFY(m_view->entryRect(0).top() > 400);
        QCOMPARE(m_view->entryRect(0).bottom(), 500 - kit::theme().px(10) - 1);
    }

    void twoThousandMessages_openAtTheEndMeasuringFew()
    {
        ticket::TimelineLayout layout;
        layout.setWidth(560, false);
        layout.setEntries(test::manyMessages(2000), false);
        const double scroll = layout.settle({}, 500);
        QCOMPARE(scroll, layout.largestScroll(500));
        int measured = 0;
        for (int i = 0; i < 2000; ++i)
            measured += layout.isMeasured(i) ? 1 : 0;
        QVERIFY2(measured > 3 && measured < 40, qPrintable(QString::number(measured)));
    }

    void scrollingUp_keepsTheRowThatIsReadInPlace()
    {
        ticket::TimelineLayout layout;
        layout.setWidth(560, false);
        layout.setEntries(test::manyMessages(2000), false);
        double scroll = layout.settle({}, 500);
        for (int step = 0; step < 300; ++step) {
            const double wanted = scroll - 130;
            const auto anchor = layout.anchorAt(wanted, 500);
            const int item = layout.itemOf(anchor.entry);
            const double before = layout.top(item) - wanted;
            scroll = layout.settle(anchor, 500);
            QVERIFY(std::abs(layout.top(item) - scroll - before) < 0.01);
        }
        QVERIFY(scroll < layout.largestScroll(500) - 20'000);
    }

    void earlierEntries_doNotMoveTheText()
    {
        const auto all = test::manyMessages(400);
        m_shown.entries.assign(all.end() - 100, all.end());
        m_shown.more = true;
        m_view->setConversation(m_shown);
        m_view->verticalScrollBar()->setValue(200);
        const int before = firstVisible();
        const int top = m_view->entryRect(before).top();
        const auto id = m_view->entries()[std::size_t(before)].id;
        m_shown.entries = all;
        m_shown.more = false;
        m_view->setConversation(m_shown);
        const auto now =
            std::ranges::find(m_view->entries(), id, &domain::Entry::id) - m_view->entries().begin();
        QCOMPARE(now, before + 300);
        QVERIFY(std::abs(m_view->entryRect(static_cast<int>(now)).top() - top) <= 1);
    }

    void newMessages_followAtTheEndAndAreCountedElsewhere()
    {
        auto entries = test::manyMessages(60);
        m_shown.entries.assign(entries.begin(), entries.begin() + 50);
        m_view->setConversation(m_shown);
        auto* bar = m_view->verticalScrollBar();
        m_shown.entries.push_back(entries[50]);
        m_view->setConversation(m_shown);
        QCOMPARE(bar->value(), bar->maximum());
        auto* pill = m_view->findChild<QPushButton*>(u"newEntries"_s);
        QVERIFY(pill->isHidden());

        bar->setValue(bar->maximum() / 2);
        const int place = bar->value();
        m_shown.entries.insert(m_shown.entries.end(), {entries[51], entries[52]});
        m_view->setConversation(m_shown);
        QCOMPARE(bar->value(), place);
        QVERIFY(!pill->isHidden());
        QCOMPARE(pill->text(), u"2 new"_s);
        pill->click();
        QCOMPARE(bar->value(), bar->maximum());
        QVERIFY(pill->isHidden());
    }

    void unread_opensAtTheFirstOne()
    {
        m_shown.entries = test::manyMessages(60);
        m_shown.row.ticket.unread = 12;
        m_view->setConversation(m_shown);
        const int first = models::firstUnread(m_shown.entries, 12);
        QVERIFY(m_view->entryRect(first).top() >= 0);
        QVERIFY(m_view->entryRect(first).top() < 100);
    }

    void selectAll_copiesNamesAndTexts()
    {
        m_view->setConversation(m_shown);
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        const QString text = QApplication::clipboard()->text();
        QVERIFY(text.startsWith(u"Enrique Salas, 20 Nov 2025 "_s));
        QVERIFY(text.contains(u"\nK7QX2M. Somos tres y mi madre tiene 81 años.\n\n"_s));
        QVERIFY(text.contains(u"Marta Quiroga, internal note, "_s));
        QVERIFY(!text.contains(u"Moved to direct message"_s));
    }

    void draggingOverTwoBubbles_selectsPartsOfBoth()
    {
        m_shown.entries = {test::inbound(1, EntryChannel::Chat, "uno dos", at(8, 0)),
                           test::inbound(2, EntryChannel::Chat, "tres cuatro", at(8, 1))};
        m_view->setConversation(m_shown);
        QWidget* port = m_view->viewport();
        const QPoint from(300, m_view->entryRect(0).center().y() + 10);
        const QPoint to(20, m_view->entryRect(1).center().y());
        QTest::mousePress(port, Qt::LeftButton, {}, {20, m_view->entryRect(0).bottom() - 16});
        drag(port, {400, m_view->entryRect(1).bottom() - 16});
        const QString both = m_view->selectedText();
        QVERIFY(both.contains(u"uno dos"_s));
        QVERIFY(both.contains(u"tres cuatro"_s));
        QTest::mouseRelease(port, Qt::LeftButton, {}, {400, m_view->entryRect(1).bottom() - 16});
        QTest::mousePress(port, Qt::LeftButton, {}, from);
        drag(port, to);
        QCOMPARE(m_view->selectedText(), QString());
        QTest::mouseRelease(port, Qt::LeftButton, {}, to);
    }

    void doubleClick_takesAWord()
    {
        m_shown.entries = {test::inbound(1, EntryChannel::Chat, "palabra", at(8, 0))};
        m_view->setConversation(m_shown);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, {70, m_view->entryRect(0).bottom() - 16});
        QCOMPARE(m_view->selectedText(), u"palabra"_s);
    }

    void tab_goesThroughFilesAndEnterOpensThem()
    {
        m_view->setConversation(m_shown);
        QSignalSpy saved(m_view.get(), &ticket::TimelineView::attachmentRequested);
        QSignalSpy looked(m_view.get(), &ticket::TimelineView::pictureRequested);
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Tab); // the head of the mail
        for (int file = 0; file < 2; ++file) {
            QTest::keyClick(m_view.get(), Qt::Key_Tab);
            QTest::keyClick(m_view.get(), Qt::Key_Return);
        }
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved[0][0].value<domain::Attachment>().name, std::string("recibo-hotel.pdf"));
        QCOMPARE(looked.size(), 1);
        QCOMPARE(looked[0][1].value<domain::Attachment>().name, std::string("tarjetas.jpg"));
    }

    void entries_areListItemsForScreenReaders()
    {
        m_view->setConversation(m_shown);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(m_view.get());
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 7);
        QAccessibleInterface* note = list->child(6);
        QCOMPARE(note->role(), QAccessible::ListItem);
        QVERIFY(note->text(QAccessible::Name).startsWith(u"Internal note"_s));
        QCOMPARE(list->indexOfChild(note), 6);
        QCOMPARE(note->parent(), list);
        QVERIFY(note->rect().height() > 20);
        QVERIFY(!list->child(7));
    }

    void mail_loadsNothingFromOutside()
    {
        ticket::EntryDocument document;
        document.setRich(u"<img src=\"https://x.example/a.png\"><img src=\"file:///etc/hostname\"><img "
                         u"src=\"/etc/passwd\">"
                         "<link rel=\"stylesheet\" href=\"file:///x.css\"><img src=\"cid:logo\">"_s,
                         {}, 300);
        for (const char* url :
             {"https://x.example/a.png", "file:///etc/hostname", "/etc/passwd", "qrc:/x.png", "cid:logo"})
            QCOMPARE(document.resource(QTextDocument::ImageResource, QUrl(QString::fromLatin1(url)))
                         .value<QImage>()
                         .size(),
                     QSize(1, 1));
        QVERIFY(!document.resource(QTextDocument::StyleSheetResource, QUrl(u"file:///x.css"_s)).isValid());
        QCOMPARE(document.missingPictures(), QStringList{u"logo"_s});
    }

    void pictureOfTheMessageItself_isShown()
    {
        QImage picture(40, 90, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        picture.save(&buffer, "PNG");
        m_core->world.blobs["h1"] = bytes.toStdString();
        domain::Entry mail = test::inbound(1, EntryChannel::Email, "x", at(8, 0));
        mail.html = "<p>Hola</p><img src=\"cid:logo\">";
        mail.attachments.resize(1);
        mail.attachments[0].hash = "h1";
        mail.attachments[0].contentId = "logo";
        m_shown.entries = {mail};
        m_view->setConversation(m_shown);
        const int before = m_view->entryRect(0).height();
        m_view->grab();
        QCoreApplication::sendPostedEvents();
        m_view->grab();
        QVERIFY(m_view->entryRect(0).height() > before + 60);
    }

    void quote_foldsAndUnfolds()
    {
        domain::Entry mail = test::inbound(
            1, EntryChannel::Email, "Hola\n\nOn Mon, 3 Nov 2025, Ana wrote:\n> a\n> b\n> c\n> d", at(8, 0));
        m_shown.entries = {mail};
        m_view->setConversation(m_shown);
        const int folded = m_view->entryRect(0).height();
        m_view->unfold();
        QVERIFY(m_view->entryRect(0).height() > folded + 60);
        m_view->unfold();
        QCOMPARE(m_view->entryRect(0).height(), folded);
    }

private:
    int firstVisible() const
    {
        for (int i = 0; i < static_cast<int>(m_view->entries().size()); ++i)
            if (m_view->entryRect(i).top() >= 0)
                return i;
        return -1;
    }
    static void drag(QWidget* port, const QPoint& to)
    {
        QMouseEvent move(QEvent::MouseMove, to, port->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(port, &move);
    }

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<ticket::TimelineView> m_view;
    api::Conversation m_shown;
};

ATALAYA_TEST(TimelineViewTest)
#include "timeline_view_test.moc"
