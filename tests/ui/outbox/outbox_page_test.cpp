#include "tests/gallery/outbox_sample.h"
#include "tests/support/test.h"
#include "ui/kit/keymap.h"
#include "ui/kit/label.h"
#include "ui/kit/states.h"
#include "ui/outbox/marked_text.h"
#include "ui/outbox/outbox_list.h"
#include "ui/outbox/outbox_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QPushButton>
#include <QTextEdit>

using namespace atalaya;
using namespace atalaya::test;
using namespace Qt::StringLiterals;

/// What a person sees and presses in the outbox, and what the core is asked then.
class OutboxPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_core = std::make_unique<FakeCore>(); }
    void cleanup()
    {
        m_page.reset();
        m_signals.reset();
        m_core.reset();
    }

    void rows_sayWhatTheyWillDo()
    {
        open(fillOutbox);
        const QStringList rows = names();
        QVERIFY2(rows[0].startsWith(u"Needs your decision"), qPrintable(rows[0]));
        QVERIFY2(rows[1].contains(u"Joana Prates, Beatriz Lobo answered meanwhile"), qPrintable(rows[1]));
        QVERIFY2(rows[3].contains(u"Enrique Salas") && rows[3].contains(u"then sets Pending, 1st"),
                 qPrintable(rows[3]));
        QVERIFY2(rows[4].startsWith(u"Close #48102, Oliver Hahn, Status Solved"), qPrintable(rows[4]));
        QVERIFY2(rows[5].contains(u"Mentions Marta Quiroga"), qPrintable(rows[5]));
        QVERIFY2(rows[6].contains(u"Held"), qPrintable(rows[6]));
        QVERIFY2(rows[8].contains(u"Priya Raman") && rows[8].endsWith(u"Handed over"), qPrintable(rows[8]));
    }
    void conflict_showsBothAnswersAndWhatIsOnlyInYours()
    {
        open(fillOutbox);
        QCOMPARE(label("outboxTitle"), u"Two answers to Joana Prates"_s);
        auto* yours = child<outbox::MarkedText>("yourText");
        QCOMPARE(yours->marked(), QStringList{u"Enviamos a cadeira do bebé ao meio-dia."_s});
        auto* theirs = child<outbox::MarkedText>("theirText");
        QVERIFY(theirs->toPlainText().contains(u"entre as 18:00"));
        QCOMPARE(theirs->marked(),
                 QStringList{u"A entrega é hoje, entre as 18:00 e as 20:00, na sua morada."_s});
        QCOMPARE(child<QTextEdit>("restText")->toPlainText(),
                 u"Joana, só mais uma coisa: enviamos a cadeira do bebé ao meio-dia."_s);
    }
    void numberKeys_decide_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("decision");
        QTest::newRow("send this") << int(Qt::Key_1) << int(api::Decision::SendText);
        QTest::newRow("send all") << int(Qt::Key_2) << int(api::Decision::SendAll);
        QTest::newRow("note") << int(Qt::Key_3) << int(api::Decision::KeepAsNote);
        QTest::newRow("drop") << int(Qt::Key_4) << int(api::Decision::Drop);
        QTest::newRow("composer") << int(Qt::Key_5) << int(api::Decision::BackToDraft);
    }
    void numberKeys_decide()
    {
        QFETCH(int, key);
        QFETCH(int, decision);
        open(fillOutbox);
        press(Qt::Key(key));
        const auto& decided = m_core->desk.world.decided;
        QCOMPARE(decided.size(), 1u);
        QVERIFY(std::get<0>(decided[0]) == kJoanaReply);
        QCOMPARE(int(std::get<1>(decided[0])), decision);
    }
    void editedProposal_isWhatIsSent()
    {
        open(fillOutbox);
        child<QTextEdit>("restText")->setPlainText(u"A cadeira segue ao meio-dia."_s);
        button("sendThis")->click();
        QCOMPARE(std::get<2>(m_core->desk.world.decided.at(0)), std::string("A cadeira segue ao meio-dia."));
    }
    void digitsInTheProposal_areText()
    {
        open(fillOutbox);
        auto* rest = child<QTextEdit>("restText");
        rest->clear();
        rest->setFocus();
        QTest::keyClicks(rest, u"18:00 2 3 4"_s);
        QCOMPARE(rest->toPlainText(), u"18:00 2 3 4"_s);
        QVERIFY(m_core->desk.world.decided.empty());
    }
    void backToTheComposer_opensItsDraft()
    {
        open(fillOutbox);
        QList<domain::DraftKey> drafts;
        connect(m_page.get(), &outbox::OutboxPage::editRequested, this,
                [&](const domain::DraftKey& draft) { drafts << draft; });
        button("backToComposer")->click();
        QCOMPARE(drafts.size(), 1);
        QVERIFY(drafts[0].ticket == kJoanaTicket);
    }

    void arrows_skipHeadingsAndEnterGoesIn()
    {
        open(fillOutbox);
        press(Qt::Key_Down);
        QVERIFY(m_page->list()->current()->item.id == kEnriqueReply);
        QCOMPARE(child<QTextEdit>("itemText")->toPlainText(),
                 u"Hola, Enrique: gracias por los recibos del hotel."_s);
        press(Qt::Key_Return);
        QVERIFY(child<QWidget>("itemPanel")->isAncestorOf(QApplication::focusWidget()));
    }
    void altArrows_changeTheOrder()
    {
        open(fillOutbox);
        m_page->list()->select(kCloseOliver);
        press(Qt::Key_Up, Qt::AltModifier);
        press(Qt::Key_Down, Qt::AltModifier);
        const auto& moved = m_core->desk.world.moved;
        QCOMPARE(moved.size(), 2u);
        QVERIFY(moved[0] == std::pair(kCloseOliver, -1));
        QVERIFY(moved[1] == std::pair(kCloseOliver, 1));
    }
    void del_takesOutAndCtrlZPutsItBack()
    {
        open(fillOutbox);
        m_page->list()->select(kEnriqueReply);
        QStringList offered;
        connect(m_page.get(), &outbox::OutboxPage::undoOffered, this,
                [&](const QString& text) { offered << text; });
        press(Qt::Key_Delete);
        QVERIFY(m_core->desk.world.takenBack == std::vector{kEnriqueReply});
        QCOMPARE(offered, QStringList{u"Taken out. What you wrote is a draft again"_s});
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_core->desk.world.submitted.size(), 1u);
        const auto& again = m_core->desk.world.submitted[0];
        QVERIFY(again.draft && again.draft->ticket == domain::TicketId(FakeCore::id(48213)));
        QVERIFY(std::holds_alternative<domain::ReplyToTicket>(again.command));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_core->desk.world.submitted.size(), 1u);
    }
    void f5_triesNow()
    {
        open(fillOutbox);
        press(Qt::Key_F5);
        QCOMPARE(m_core->world.triedNow, 1);
        button("tryNow")->click();
        QCOMPARE(m_core->world.triedNow, 2);
    }
    void heldReply_countsDownAndCanLeaveNow()
    {
        open(fillOutbox);
        m_page->list()->select(kHeldReply);
        QVERIFY(paragraph("holdText").contains(u"5 s"));
        m_core->world.now += std::chrono::seconds(2);
        QTRY_VERIFY_WITH_TIMEOUT(paragraph("holdText").contains(u"3 s"), 30'000);
        button("sendNow")->click();
        QVERIFY(m_core->desk.world.sentNow == std::vector{kHeldReply});
    }
    void itemOnItsWay_cannotBeTakenOut()
    {
        fillOutbox(*m_core);
        m_core->desk.world.outbox.waiting[0].changeable = false;
        open();
        m_page->list()->select(kEnriqueReply);
        QVERIFY(!button("takeOut")->isVisible());
        press(Qt::Key_Delete);
        QVERIFY(m_core->desk.world.takenBack.empty());
    }

    void refusedForRights_saysWhyAndKeepsTheText()
    {
        fillOlder(*m_core);
        m_core->desk.world.outbox.decide[0].item.refusal = {ErrorCode::PermissionDenied, {}};
        open();
        QVERIFY(paragraph("refusalReason").contains(u"may not"));
        QVERIFY(child<QTextEdit>("itemText")->toPlainText().contains(u"The chair is booked"));
        QVERIFY(button("editItem")->isVisible());
        button("editItem")->click();
        const auto& decided = m_core->desk.world.decided;
        QCOMPARE(decided.size(), 1u);
        QVERIFY(std::get<0>(decided[0]) == kPriyaReply);
        QVERIFY(std::get<1>(decided[0]) == api::Decision::BackToDraft);
    }
    void conversationGone_offersNoRetry()
    {
        fillOlder(*m_core);
        m_core->desk.world.outbox.decide[0].item.refusal = {ErrorCode::NotFound, {}};
        open();
        QVERIFY(!button("retryItem")->isVisible());
        QVERIFY(button("takeOut")->isVisible());
    }
    void restoredBroker_isToldUntilItIsRead()
    {
        open(fillOlder);
        QVERIFY(child<QWidget>("olderNotice")->isVisible());
        QCOMPARE(child<kit::Paragraph>("refusalReason")->text().count(u"restored"_s), 1); // not said twice
        button("acknowledgeOlder")->click();
        QVERIFY(!m_core->world.link.brokerOlder);
        QVERIFY(!child<QWidget>("olderNotice")->isVisible());
    }
    void merged_canBeUndone()
    {
        open(fillOutbox);
        button("undoMerge")->click();
        const auto& undone = m_core->desk.world.undone;
        QCOMPARE(undone.size(), 1u);
        QCOMPARE(undone[0].second, std::string("tags"));
    }

    void line_saysWhenItIsTriedAgainAndWhy()
    {
        open(fillOutbox);
        QCOMPARE(label("linkTitle"), u"Next try in 18 s"_s);
        QVERIFY(paragraph("linkReason").startsWith(u"Try 7."));
        QVERIFY(label("keptSize").contains(u"2.1 GB"));
        m_core->world.now += std::chrono::seconds(3);
        QTRY_COMPARE_WITH_TIMEOUT(label("linkTitle"), u"Next try in 15 s"_s, 30'000);
    }
    void whatIsWrong_canBeCopied()
    {
        open(fillOutbox);
        button("whatIsWrong")->click();
        button("copyLinkFacts")->click();
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"broker2.aerolineafaro.example") && copied.contains(u"42 ms"),
                 qPrintable(copied));
    }
    void online_saysSoCalmly()
    {
        open(fillOnline);
        QVERIFY(label("linkTitle").startsWith(u"Connected since"));
        QVERIFY(!button("tryNow")->isVisible());
        QVERIFY(child<kit::EmptyState>(nullptr)->isVisible());
    }
    void outboxThatCannotBeRead_saysSoAndTriesAgain()
    {
        fillOutbox(*m_core);
        m_core->desk.world.failNext = Error{ErrorCode::DatabaseBusy, "locked"};
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
        outbox::OutboxList list(*m_signals);
        list.show();
        QTRY_VERIFY_WITH_TIMEOUT(list.findChild<kit::ErrorState*>()->isVisible(), 30'000);
        Q_EMIT list.findChild<kit::ErrorState*>()->tryAgain();
        QVERIFY(list.list()->isVisible());
    }
    void narrowWindow_showsOnePane()
    {
        open(fillOutbox);
        m_page->setRoom(900);
        QVERIFY(m_page->list()->isVisible());
        QVERIFY(!child<QWidget>("outboxDetails")->isVisible());
        m_page->list()->list()->setFocus();
        press(Qt::Key_Return);
        QVERIFY(!m_page->list()->isVisible());
        QVERIFY(child<QWidget>("outboxDetails")->isVisible());
        QVERIFY(m_page->back());
        QVERIFY(m_page->list()->isVisible());
    }
    void everyControl_hasAName()
    {
        open(fillOutbox);
        for (const auto id : {kJoanaReply, kEnriqueReply, kHeldReply, kPriyaReply}) {
            m_page->list()->select(id);
            for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
                const auto* pressed = qobject_cast<const QAbstractButton*>(widget);
                const bool named = !widget->accessibleName().isEmpty()
                    || (pressed && !pressed->text().isEmpty()) || !(widget->focusPolicy() & Qt::TabFocus);
                QVERIFY2(!widget->isVisible() || named, widget->metaObject()->className());
            }
        }
    }

private:
    void open(void (*fill)(FakeCore&))
    {
        fill(*m_core);
        open();
    }
    void open()
    {
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
        m_page = std::make_unique<outbox::OutboxPage>(*m_signals, m_keymap);
        m_page->resize(1200, 800);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get(), 30'000));
        m_page->activate();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_page.get(), key,
                        modifiers);
    }
    template <typename T> T* child(const char* name)
    {
        T* found = name ? m_page->findChild<T*>(QLatin1String(name)) : m_page->findChild<T*>();
        if (!found)
            qFatal("there is no %s", name ? name : "such child");
        return found;
    }
    QPushButton* button(const char* name) { return child<QPushButton>(name); }
    QString paragraph(const char* name) { return child<kit::Paragraph>(name)->text(); }
    QString label(const char* name)
    {
        if (const auto* elided = m_page->findChild<kit::ElidedLabel*>(QLatin1String(name)))
            return elided->text();
        return child<kit::Label>(name)->text();
    }
    QStringList names()
    {
        QStringList found;
        const outbox::OutboxModel& model = m_page->list()->model();
        for (int row = 0; row < model.rowCount(); ++row)
            found << model.index(row).data(Qt::AccessibleTextRole).toString();
        return found;
    }

    kit::Keymap m_keymap;
    std::unique_ptr<FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<outbox::OutboxPage> m_page;
};

ATALAYA_TEST(OutboxPageTest)
#include "outbox_page_test.moc"
