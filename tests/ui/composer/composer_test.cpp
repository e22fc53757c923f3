#include "tests/support/test.h"
#include "tests/ui/ticket/sample_conversation.h"
#include "ui/composer/composer_panel.h"
#include "ui/composer/draft_card.h"
#include "ui/composer/draft_history.h"
#include "ui/composer/news_notice.h"

#include <QApplication>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace atalaya;
using namespace Qt::StringLiterals;
using test::at;

/// Writing, keeping and sending, against a core in memory.
class ComposerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_core = std::make_unique<test::FakeCore>();
        test::fill(*m_core);
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
        m_conversation = test::enriqueSalas();
        m_conversation.customer.identities.push_back(
            {domain::IdentityKind::Email, "enrique@mail.example", true, 0});
        m_conversation.customer.timeZone = "Europe/Lisbon";
        m_conversation.row.ticket.version = 7;
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 800);
        m_composer = new composer::ComposerPanel(*m_signals, m_keymap, m_window.get());
        auto* column = new QVBoxLayout(m_window.get());
        column->addStretch();
        column->addWidget(m_composer);
        m_window->show();
        m_composer->setConversation(m_conversation);
        m_composer->startReply();
    }
    void cleanup()
    {
        m_window.reset();
        m_signals.reset();
        m_core.reset();
    }

    void caretThatOnlyMoved_isKeptWhenTheTextIsLeft()
    {
        type(u"Dear Enrique"_s);
        m_composer->flush();
        QTest::keyClick(text(), Qt::Key_Home);
        m_composer->flush();
        QCOMPARE(kept().caret, 0);
        QCOMPARE(kept().text, std::string("Dear Enrique"));
    }
    void namesOfMacrosInTheDraft_stayAsTheyAre()
    {
        domain::Draft draft;
        draft.key = key();
        draft.text = "Dear Enrique";
        draft.macroState = R"({"macros":["refund"]})";
        reopenWith(draft);
        type(u"!"_s);
        m_composer->flush();
        QVERIFY2(kept().macroState.find(R"("macros":["refund"])") != std::string::npos,
                 kept().macroState.c_str());
    }
    void keysOfTheChannels_workInTheText()
    {
        type(u"Dear Enrique"_s);
        QTest::keyClick(text(), Qt::Key_PageUp, Qt::AltModifier);
        QCOMPARE(text()->toPlainText(), QString()); // of the other channel
        QTest::keyClick(text(), Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(text()->toPlainText(), u"Dear Enrique"_s);
    }
    void keysThatSelectWords_doSoInTheText()
    {
        type(u"Dear Enrique"_s);
        QTest::keyClick(text(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(text()->toPlainText(), u"Dear Enrique"_s);
        QCOMPARE(text()->textCursor().selectedText(), u"Enrique"_s);
    }
    void emptied_isSavedForItsVersions()
    {
        type(u"Dear Enrique"_s);
        m_composer->flush();
        text()->clear();
        m_composer->flush();
        QVERIFY(m_core->world.drafts.contains(key()));
        QCOMPARE(kept().text, std::string());
    }

    void history_bringsATextBackAndUndoTakesItAway()
    {
        type(u"Short."_s);
        domain::Draft version;
        version.key = key();
        version.text = "A long and careful answer";
        version.caret = 6;
        m_core->world.versions[key()] = {version};
        m_composer->use(composer::ComposerPanel::Tool::History);
        auto* history = m_window->findChild<composer::DraftHistory*>();
        QVERIFY(history->isVisible());
        QCOMPARE(history->findChild<QListWidget*>(u"versions"_s)->count(), 1);
        QCOMPARE(history->findChild<QTextEdit*>(u"versionPreview"_s)->toPlainText(),
                 u"A long and careful answer"_s);
        button("bringBack")->click();
        QVERIFY(!history->isVisible());
        QCOMPARE(text()->toPlainText(), u"A long and careful answer"_s);
        QCOMPARE(text()->textCursor().position(), 6);
        QCOMPARE(kept().text, std::string("A long and careful answer"));
        QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text()->toPlainText(), u"Short."_s);
    }
    void historyOfANewText_saysThatThereIsNone()
    {
        m_composer->use(composer::ComposerPanel::Tool::History);
        QVERIFY(m_window->findChild<QWidget*>(u"noVersions"_s)->isVisible());
        QVERIFY(!button("bringBack")->isVisible());
    }
    void discard_handsTheTextOut()
    {
        QSignalSpy discarded(m_composer, &composer::ComposerPanel::discarded);
        type(u"Dear Enrique"_s);
        button("discardDraft")->click();
        QCOMPARE(text()->toPlainText(), QString());
        QCOMPARE(discarded.size(), 1);
        QCOMPARE(discarded.front().front().value<domain::Draft>().text, std::string("Dear Enrique"));
        button("discardDraft")->click();
        QCOMPARE(discarded.size(), 1);
    }
    void undoWithNothingToUndo_asksForTheLastAction()
    {
        QSignalSpy undo(m_composer, &composer::ComposerPanel::undoRequested);
        type(u"a"_s);
        QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undo.size(), 0);
        QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undo.size(), 1);
    }

    void sendLater_goesAtTheRecipientsMorning()
    {
        type(u"Dear Enrique"_s);
        QTest::keyClick(text(), Qt::Key_Return, Qt::AltModifier);
        choose("sendLaterMenu", u"Tomorrow 9:00"_s);
        QCOMPARE(button("send")->text(), u"Send tomorrow 9:00"_s);
        m_composer->flush();
        QVERIFY(kept().sendAt == at(9, 0) + std::chrono::hours(24)); // Lisbon has no offset in November
        const domain::ReplyToTicket reply = sent([this] { m_composer->send(); });
        QVERIFY(reply.sendAt == at(9, 0) + std::chrono::hours(24));
        QVERIFY(reply.unlessAnswered);
        QCOMPARE(button("send")->text(), u"Send to Enrique, set Pending"_s);
    }
    void sendLaterAlsoIfTheyWrite_isKeptInTheDraft()
    {
        type(u"Dear Enrique"_s);
        m_composer->use(composer::ComposerPanel::Tool::SendTime);
        choose("sendLaterMenu", u"Monday 9:00"_s);
        m_composer->use(composer::ComposerPanel::Tool::SendTime);
        choose("sendLaterMenu", u"Not if the customer writes first"_s);
        m_composer->flush();
        reopenWith(kept());
        QCOMPARE(button("send")->text(), u"Send Monday 9:00"_s);
        QVERIFY(!sent([this] { m_composer->send(); }).unlessAnswered);
    }
    void timeThatHasPassed_isNotSent()
    {
        domain::Draft draft;
        draft.key = key();
        draft.text = "Dear Enrique";
        draft.sendAt = at(8, 0);
        reopenWith(draft);
        QSignalSpy requested(m_composer, &composer::ComposerPanel::sendRequested);
        m_composer->send();
        QCOMPARE(requested.size(), 0);
        m_composer->use(composer::ComposerPanel::Tool::SendTime);
        choose("sendLaterMenu", u"Send it now instead"_s);
        QVERIFY(!sent([this] { m_composer->send(); }).sendAt);
    }

    void news_holdTheAnswerAndTheSameKeyDoesNotSend()
    {
        type(u"Dear Enrique"_s);
        arrive(test::inbound(900, domain::EntryChannel::Email, "It has arrived, thank you!", at(9, 43)));
        QVERIFY(notice()->isVisible());
        QVERIFY(!notice()->isHeld());
        QSignalSpy requested(m_composer, &composer::ComposerPanel::sendRequested);
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(notice()->isHeld());
            QCOMPARE(requested.size(), 0);
        }
        QVERIFY(notice()->accessibleName().contains(u"Enrique Salas"_s));
        QVERIFY(notice()->accessibleName().contains(u"It has arrived, thank you!"_s));
        QSignalSpy shown(m_composer, &composer::ComposerPanel::entryRequested);
        button("showNews")->click();
        QCOMPARE(shown.size(), 1);
        const auto reply = sent([this] { button("readAndSend")->click(); });
        QVERIFY(!reply.sendAnyway);
        QCOMPARE(reply.expectedVersion, 8);
        QVERIFY(!notice()->isVisible());
    }
    void heldAnswer_goesWithItsOwnKey()
    {
        type(u"Dear Enrique"_s);
        arrive(test::outbound(901, domain::EntryChannel::Email, "Tomás was quicker", at(9, 43)));
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        const auto reply =
            sent([this] { QTest::keyClick(text(), Qt::Key_Return, Qt::AltModifier | Qt::ShiftModifier); });
        QVERIFY(reply.sendAnyway);
        QVERIFY2(reply.statusAfter == domain::TicketStatus::Solved, "it was to be sent and closed");
    }
    void escape_letsGoAndKeepsTheText()
    {
        type(u"Dear Enrique"_s);
        arrive(test::note(902, "I have called him", at(9, 43)));
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(text(), Qt::Key_Escape);
        QVERIFY(!notice()->isHeld());
        QVERIFY(notice()->isVisible());
        QCOMPARE(text()->toPlainText(), u"Dear Enrique"_s);
    }
    void draftFromBefore_knowsTheNewsToo()
    {
        type(u"Dear Enrique"_s);
        m_composer->flush();
        const domain::Draft draft = kept();
        m_conversation.entries.push_back(
            test::inbound(903, domain::EntryChannel::Email, "One more thing", at(9, 43)));
        reopenWith(draft);
        m_composer->send();
        QVERIFY(notice()->isHeld());
    }
    void whatIsWrittenByOneself_isNoNews()
    {
        type(u"Dear Enrique"_s);
        domain::Entry own = test::note(904, "my own note", at(9, 43));
        own.authorId = test::kInes.str();
        arrive(own);
        QVERIFY(!notice()->isVisible());
        QCOMPARE(sent([this] { m_composer->send(); }).text, std::string("Dear Enrique"));
    }
    void note_isNeverHeld()
    {
        m_composer->startNote();
        type(u"for the shift after"_s);
        arrive(test::inbound(905, domain::EntryChannel::Email, "One more thing", at(9, 43)));
        QSignalSpy requested(m_composer, &composer::ComposerPanel::sendRequested);
        m_composer->send();
        QCOMPARE(requested.size(), 1);
    }

    void takenBack_comesWhenItsConversationIsShown()
    {
        domain::Draft note;
        note.key = key();
        note.key.kind = domain::DraftKind::Note;
        note.key.channel = domain::EntryChannel::None;
        note.text = "for the shift after";
        m_core->world.drafts[note.key] = note;
        m_composer->clear();
        m_composer->restore(note.key);
        m_composer->setConversation(m_conversation);
        QCOMPARE(text()->toPlainText(), u"for the shift after"_s);
        QCOMPARE(text()->accessibleName(), u"Internal note"_s);
    }

    void cardOfATicketThatIsGone_hasTheText()
    {
        composer::DraftCard card;
        domain::Draft reply;
        reply.key = key();
        reply.text = "Dear Enrique";
        domain::Draft note = reply;
        note.key.kind = domain::DraftKind::Note;
        note.text = "for the shift after";
        card.setDrafts({reply, note});
        auto* words = card.findChild<QTextEdit*>(u"draftCardText"_s);
        QVERIFY(words->toPlainText().contains(u"Dear Enrique"_s));
        QVERIFY(words->toPlainText().contains(u"for the shift after"_s));
        QVERIFY(card.findChild<QPushButton*>(u"writeOn"_s)->isHidden());
        QSignalSpy discarded(&card, &composer::DraftCard::discardRequested);
        card.findChild<QPushButton*>(u"discardText"_s)->click();
        QCOMPARE(discarded.front().front().value<std::vector<domain::Draft>>().size(), std::size_t{2});
    }

private:
    void type(const QString& words) { QTest::keyClicks(text(), words); }
    void arrive(const domain::Entry& entry)
    {
        m_conversation.entries.push_back(entry);
        ++m_conversation.row.ticket.version;
        m_composer->setConversation(m_conversation);
    }
    /// Another window on the same ticket, with this draft on disk.
    void reopenWith(const domain::Draft& draft)
    {
        m_composer->clear();
        m_core->world.drafts[draft.key] = draft;
        m_conversation.drafts = {draft.key};
        m_composer->setConversation(m_conversation);
    }
    domain::ReplyToTicket sent(const std::function<void()>& press)
    {
        QSignalSpy requested(m_composer, &composer::ComposerPanel::sendRequested);
        press();
        if (requested.size() != 1)
            return {};
        return std::get<domain::ReplyToTicket>(requested.front().front().value<domain::Command>());
    }
    void choose(const char* menuName, const QString& item)
    {
        auto* menu = m_composer->findChild<QMenu*>(QLatin1StringView(menuName));
        QVERIFY(menu);
        for (QAction* action : menu->actions())
            if (action->text() == item) {
                menu->setObjectName({});
                action->trigger();
                menu->close();
                return;
            }
        QFAIL(qPrintable(item));
    }
    domain::DraftKey key() const
    {
        return {test::kTicket, domain::DraftKind::Reply, domain::EntryChannel::Email};
    }
    domain::Draft kept() const
    {
        const auto found = m_core->world.drafts.find(key());
        return found == m_core->world.drafts.end() ? domain::Draft{} : found->second;
    }
    QTextEdit* text() { return m_composer->findChild<QTextEdit*>(u"composerText"_s); }
    QPushButton* button(const char* name)
    {
        return m_window->findChild<QPushButton*>(QLatin1StringView(name));
    }
    composer::NewsNotice* notice() { return m_composer->findChild<composer::NewsNotice*>(); }

    kit::Keymap m_keymap;
    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    api::Conversation m_conversation;
    std::unique_ptr<QWidget> m_window;
    composer::ComposerPanel* m_composer = nullptr;
};

ATALAYA_TEST(ComposerTest)
#include "composer_test.moc"
