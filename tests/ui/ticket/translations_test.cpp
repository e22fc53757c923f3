#include "tests/support/fake_translator.h"
#include "tests/support/test.h"
#include "tests/ui/ticket/sample_conversation.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/timeline_view.h"
#include "ui/ticket/translations.h"

#include <QAccessible>
#include <QLocale>
#include <QScrollBar>
#include <QSignalSpy>

using namespace atalaya;
using namespace Qt::StringLiterals;
using domain::EntryChannel;
using models::TranslationProblem;
using test::at;

namespace {

constexpr int kPatienceMs = 30'000;

} // namespace

/// Translations under the original, and the line over what is new.
class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_core = std::make_unique<test::FakeCore>();
        test::fill(*m_core);
        auto& shown = m_core->world.conversations[test::kTicket];
        shown.entries = {test::inbound(1, EntryChannel::Chat, "¿Hay alguien?", at(8, 0)),
                         test::outbound(2, EntryChannel::Chat, "Yes, I am here", at(8, 1)),
                         test::inbound(3, EntryChannel::Chat, "Gracias", at(8, 2))};
        shown.customer.language = "es";
        shown.row.ticket.unread = 0;
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
        m_translator = new test::FakeTranslator(m_signals.get());
        m_translator->sentences = {{u"¿Hay alguien?"_s, u"Is anybody there?"_s}, {u"Gracias"_s, u"Thanks"_s}};
        m_translator->spoken = {{u"Yes, I am here"_s, u"en"_s}};
        m_panel = std::make_unique<ticket::TicketPanel>(*m_signals);
        m_panel->resize(700, 600);
        m_panel->show();
    }
    void cleanup()
    {
        m_panel.reset();
        m_signals.reset();
        m_core.reset();
    }

    void computerWithoutALanguage_readsEnglish()
    {
        const QLocale before;
        QLocale::setDefault(QLocale::c());
        QCOMPARE(models::deskLanguage(), u"en"_s);
        QLocale::setDefault(before);
    }

    void oneMessage_isTranslatedBelowItAndBack()
    {
        m_panel->open(test::kTicket);
        const int before = timeline()->entryRect(0).height();
        toggle(0);
        QTRY_COMPARE_WITH_TIMEOUT(translation(0), u"Is anybody there?"_s, kPatienceMs);
        QCOMPARE(m_translator->asked, QStringList{u"es>en ¿Hay alguien?"_s});
        QVERIFY(timeline()->entryRect(0).height() > before + 20);
        QCOMPARE(translation(2), QString());
        toggle(0);
        QCOMPARE(translation(0), QString());
        QCOMPARE(timeline()->entryRect(0).height(), before);
        toggle(0); // kept: nobody is asked again
        QCOMPARE(translation(0), u"Is anybody there?"_s);
        QCOMPARE(m_translator->asked.size(), 1);
    }

    void wholeConversation_isTranslatedButForWhatNeedsItNot()
    {
        m_panel->open(test::kTicket);
        m_panel->translations().toggleAll();
        QTRY_COMPARE_WITH_TIMEOUT(translation(2), u"Thanks"_s, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(translation(0), u"Is anybody there?"_s, kPatienceMs);
        QCOMPARE(translation(1), QString());
        QCOMPARE(m_translator->always(), QStringList{u"es"_s});
        m_panel->translations().toggleAll();
        QCOMPARE(translation(0), QString());
        QVERIFY(m_translator->always().isEmpty());
    }

    void language_isRememberedForTheNextCustomer()
    {
        m_translator->setAlways({u"es"_s});
        m_panel->open(test::kTicket);
        QTRY_COMPARE_WITH_TIMEOUT(translation(0), u"Is anybody there?"_s, kPatienceMs);
        auto& shown = m_core->world.conversations[test::kTicket];
        shown.entries.push_back(test::inbound(4, EntryChannel::Chat, "Adiós", at(8, 3)));
        m_panel->open(test::kTicket);
        QTRY_COMPARE_WITH_TIMEOUT(translation(3), u"[Adiós]"_s, kPatienceMs);
    }

    void translation_isReadOutAsAMachines()
    {
        m_panel->open(test::kTicket);
        toggle(0);
        QTRY_COMPARE_WITH_TIMEOUT(translation(0), u"Is anybody there?"_s, kPatienceMs);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(timeline());
        const QString name = list->child(0)->text(QAccessible::Name);
        QVERIFY2(name.endsWith(u"Translated by a machine: Is anybody there?"_s), qPrintable(name));
        QVERIFY(name.contains(u"¿Hay alguien?"_s));
    }

    void withoutTheProgram_itSaysWhatToInstall()
    {
        m_translator->failure = models::Translation{{}, TranslationProblem::NotInstalled, u"apertium"_s};
        QSignalSpy told(m_panel.get(), &ticket::TicketPanel::notice);
        m_panel->open(test::kTicket);
        toggle(0);
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, kPatienceMs);
        QVERIFY(told.front().front().toString().contains(u"Install apertium"_s));
        QCOMPARE(translation(0), QString());
    }

    void withoutATranslator_itSaysSo()
    {
        delete m_translator;
        QSignalSpy told(m_panel.get(), &ticket::TicketPanel::notice);
        m_panel->open(test::kTicket);
        m_panel->translations().toggleAll();
        QCOMPARE(told.size(), 1);
    }

    void anotherConversation_cancelsWhatIsUnderWay()
    {
        m_translator->held = true;
        m_panel->open(test::kTicket);
        toggle(0);
        m_panel->clear();
        QCOMPARE(m_translator->cancelled, 1);
        m_translator->release();
        m_panel->open(test::kTicket);
        QCOMPARE(translation(0), QString());
    }

    void messageInMyLanguage_isNotTranslated()
    {
        QSignalSpy told(m_panel.get(), &ticket::TicketPanel::notice);
        m_panel->open(test::kTicket);
        toggle(1);
        QCOMPARE(told.size(), 1);
        QVERIFY(m_translator->asked.isEmpty());
    }

    void unreadMessages_beginUnderALine()
    {
        const auto all = test::manyMessages(60);
        const auto rows = [&all](const models::TimelineFolding& folding) {
            return models::timelineItems(all, folding);
        };
        models::TimelineFolding folding;
        folding.firstNew = all[40].id;
        folding.news = 20;
        const auto with = rows(folding);
        QCOMPARE(with.size(), rows({}).size() + 1);
        const auto line = std::ranges::find(with, models::TimelineKind::New, &models::TimelineItem::kind);
        QVERIFY(line != with.end());
        QCOMPARE(line->news, 20);
        QCOMPARE(line->entry, 40);
        folding.firstNew = all.front().id; // nothing stands above
        QCOMPARE(rows(folding).size(), rows({}).size());
    }

    void firstNew_isGoneToFromAnywhere()
    {
        auto& shown = m_core->world.conversations[test::kTicket];
        shown.entries = test::manyMessages(120);
        shown.row.ticket.unread = 20;
        m_panel->open(test::kTicket);
        const int first = models::firstUnread(shown.entries, 20);
        timeline()->verticalScrollBar()->setValue(0);
        QVERIFY(timeline()->entryRect(first).top() > timeline()->viewport()->height());
        m_panel->showFirstNew();
        const QRect there = timeline()->entryRect(first);
        QVERIFY(there.top() >= 0 && there.top() < timeline()->viewport()->height() / 2);
    }

    void nothingNew_isSaid()
    {
        QSignalSpy told(m_panel.get(), &ticket::TicketPanel::notice);
        m_panel->open(test::kTicket);
        m_panel->showFirstNew();
        QCOMPARE(told.size(), 1);
    }

private:
    void toggle(int index)
    {
        Q_EMIT timeline()->translationRequested(timeline()->entries()[std::size_t(index)].id);
    }
    QString translation(int index) const
    {
        return timeline()->translationOf(timeline()->entries()[std::size_t(index)].id);
    }
    ticket::TimelineView* timeline() const { return m_panel->findChild<ticket::TimelineView*>(); }

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    test::FakeTranslator* m_translator = nullptr;
    std::unique_ptr<ticket::TicketPanel> m_panel;
};

ATALAYA_TEST(TranslationsTest)
#include "translations_test.moc"
