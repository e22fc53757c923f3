#include "tests/support/test.h"
#include "tests/ui/ticket/sample_conversation.h"
#include "ui/composer/check_notice.h"
#include "ui/composer/composer_panel.h"
#include "ui/composer/draft_edit.h"
#include "ui/composer/macro_manager.h"
#include "ui/composer/pick_list.h"
#include "ui/composer/writing_aids.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace atalaya;
using namespace Qt::StringLiterals;
using Format = composer::DraftEdit::Format;

/// Macros, formats, checks, pictures: what helps while writing, in the composer.
class ComposerAidsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_core = std::make_unique<test::FakeCore>();
        test::fill(*m_core);
        m_core->world.directory.macros = {
            macro(1, "Compensación por retraso", "es", "Hola, {{customer.firstName}}: son 250 €.", {}),
            macro(2, "Late bag", "en", "We look for it: {{bag.colour}}, tag {{bag.tag}}.",
                  {{"addTag", "Bag"}, {"setStatus", "solved"}, {"setPriority", "high"}}),
        };
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
        m_conversation = test::enriqueSalas();
        m_conversation.customer.identities.push_back(
            {domain::IdentityKind::Email, "enrique@mail.example", true, 0});
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 800);
        m_composer = new composer::ComposerPanel(*m_signals, m_keymap, m_window.get());
        auto* column = new QVBoxLayout(m_window.get());
        column->addStretch();
        column->addWidget(m_composer);
        m_window->show();
        m_window->activateWindow();
        m_composer->setConversation(m_conversation);
        m_composer->startReply();
        QTRY_VERIFY_WITH_TIMEOUT(text()->hasFocus(), 30'000);
    }
    void cleanup()
    {
        m_window.reset();
        m_signals.reset();
        m_core.reset();
    }

    void slash_findsAMacroByAMistypedWordAndInsertsIt()
    {
        type(u"/compensasion"_s);
        QVERIFY(picks() && picks()->isOpen());
        QCOMPARE(rows(), 2); // and the way to all of them
        QVERIFY(text()->accessibleDescription().contains(u"Compensación"_s));
        QTest::keyClick(text(), Qt::Key_Return);
        QVERIFY(!picks()->isOpen());
        QCOMPARE(text()->toPlainText(), u"Hola, Enrique: son 250 €."_s);
    }
    void lastLine_opensAllMacros()
    {
        type(u"Dear Enrique /"_s);
        QCOMPARE(rows(), 3);
        QTest::keyClick(text(), Qt::Key_Up);
        QTest::keyClick(text(), Qt::Key_Return);
        QCOMPARE(text()->toPlainText(), u"Dear Enrique "_s);
        QVERIFY(m_window->findChild<composer::MacroManager*>()->isVisible());
    }
    void escape_leavesWhatWasTyped()
    {
        type(u"/late"_s);
        QVERIFY(picks()->isOpen());
        QTest::keyClick(text(), Qt::Key_Escape);
        QVERIFY(!picks()->isOpen());
        QCOMPARE(text()->toPlainText(), u"/late"_s);
        type(u" x"_s);
        QVERIFY(!picks()->isOpen());
    }
    void macro_showsItsActionsThenDoesThemWhenItIsSent()
    {
        type(u"/late bag"_s);
        auto* effects = m_window->findChild<QWidget*>(u"pickEffects"_s);
        QVERIFY(effects->isVisible());
        QTest::keyClick(text(), Qt::Key_Tab);
        auto* line = m_composer->findChild<QWidget*>(u"macroLine"_s);
        QVERIFY(line->isVisible());
        QVERIFY2(line->accessibleName().contains(u"adds the tag Bag"_s), qPrintable(line->accessibleName()));
        QVERIFY(button("send")->text().contains(u"Solved"_s));
        // The first open place is selected; Tab goes to the next.
        QCOMPARE(text()->textCursor().selectedText(), u"{{bag.colour}}"_s);
        type(u"red"_s);
        QTest::keyClick(text(), Qt::Key_Tab);
        QCOMPARE(text()->textCursor().selectedText(), u"{{bag.tag}}"_s);
        type(u"FA1"_s);
        QCOMPARE(text()->toPlainText(), u"We look for it: red, tag FA1."_s);
        const auto reply = sent();
        QVERIFY(reply.statusAfter == domain::TicketStatus::Solved);
        QCOMPARE(m_core->submitted.size(), std::size_t{2});
        QVERIFY(std::holds_alternative<domain::SetTicketPriority>(m_core->submitted[0]));
        const auto tags = std::get<domain::SetTicketTags>(m_core->submitted[1]);
        QVERIFY(std::ranges::find(tags.tags, "Bag") != tags.tags.end());
        QVERIFY(!line->isVisible());
    }
    void actionsOfAMacro_stayInTheDraftAndCanBeDropped()
    {
        type(u"/late bag"_s);
        QTest::keyClick(text(), Qt::Key_Tab);
        m_composer->flush();
        const domain::Draft kept = m_core->world.drafts.begin()->second;
        m_composer->clear();
        m_conversation.drafts = {kept.key};
        m_composer->setConversation(m_conversation);
        auto* line = m_composer->findChild<QWidget*>(u"macroLine"_s);
        QVERIFY(line->isVisible());
        button("dropMacroActions")->click();
        QVERIFY(!line->isVisible());
        text()->setPlainText(u"done"_s);
        static_cast<void>(sent());
        QVERIFY(m_core->submitted.empty());
    }

    void mention_isOfferedInNotesAndTravelsWithTheNote()
    {
        m_composer->startNote();
        type(u"Please look, @marta"_s);
        QVERIFY(picks()->isOpen());
        QTest::keyClick(text(), Qt::Key_Return);
        QVERIFY2(text()->toPlainText().startsWith(u"Please look, @Marta"_s),
                 qPrintable(text()->toPlainText()));
        QSignalSpy requested(m_composer, &composer::ComposerPanel::sendRequested);
        m_composer->send();
        QCOMPARE(requested.size(), 1);
        const auto note = std::get<domain::AddNote>(requested.front().front().value<domain::Command>());
        QCOMPARE(note.mentions, std::vector<domain::AgentId>{test::kMarta});
    }
    void emoji_isInserted()
    {
        type(u"Thanks :thumbs up"_s.left(10));
        QVERIFY(picks()->isOpen());
        QTest::keyClick(text(), Qt::Key_Return);
        QVERIFY2(text()->toPlainText() != u"Thanks :th"_s, qPrintable(text()->toPlainText()));
        QVERIFY(!text()->toPlainText().contains(u':'));
    }

    void formats_becomeHtmlAndPlainText()
    {
        type(u"It is "_s);
        edit()->toggle(Format::Bold);
        type(u"250"_s);
        edit()->toggle(Format::Bold);
        type(u" euros"_s);
        const auto reply = sent();
        QCOMPARE(reply.text, std::string("It is 250 euros"));
        QVERIFY2(reply.html.find("<b>250</b>") != std::string::npos, reply.html.c_str());
    }
    void withoutFormats_thereIsNoHtml()
    {
        type(u"Dear Enrique"_s);
        QVERIFY(sent().html.empty());
    }
    void formats_comeBackWithTheDraft()
    {
        type(u"one"_s);
        edit()->toggle(Format::Bullets);
        m_composer->flush();
        const domain::Draft kept = m_core->world.drafts.begin()->second;
        QVERIFY2(kept.html.find("<ul>") != std::string::npos, kept.html.c_str());
        QCOMPARE(kept.text, std::string("- one"));
        m_composer->clear();
        m_conversation.drafts = {kept.key};
        m_composer->setConversation(m_conversation);
        QVERIFY(edit()->has(Format::Bullets));
        QCOMPARE(text()->toPlainText(), u"one"_s);
    }
    void afterAListWasSent_theNextTextIsPlain()
    {
        type(u"one"_s);
        edit()->toggle(Format::Bullets);
        edit()->toggle(Format::Bold);
        QVERIFY(!sent().html.empty());
        QVERIFY(!edit()->has(Format::Bullets));
        QVERIFY(!edit()->has(Format::Bold));
        type(u"next"_s);
        QVERIFY(edit()->html().isEmpty());
    }
    void note_hasNoFormats()
    {
        m_composer->startNote();
        type(u"x"_s);
        edit()->toggle(Format::Bold);
        QVERIFY(!edit()->has(Format::Bold));
        QVERIFY(!m_composer->findChild<QWidget*>(u"comp.bold"_s)->isVisible());
    }
    void pastedHtml_isCleaned()
    {
        auto* data = new QMimeData;
        data->setHtml(u"<p style='font-size:40px'><b>bold</b><img src='http://x.example/y.png'></p>"_s);
        data->setText(u"bold"_s);
        QApplication::clipboard()->setMimeData(data);
        text()->paste();
        QCOMPARE(edit()->html().simplified(), u"<p><b>bold</b></p>"_s);
        text()->clear();
        edit()->pastePlain();
        QVERIFY(edit()->html().isEmpty());
        QCOMPARE(text()->toPlainText(), u"bold"_s);
    }
    void screenshot_becomesAnAttachmentWithItsPicture()
    {
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(0xff336699);
        QApplication::clipboard()->setImage(picture);
        text()->paste();
        QVERIFY(m_composer->findChild<QAbstractButton*>(u"attachmentPicture"_s));
        type(u"look"_s);
        const auto reply = sent();
        QCOMPARE(reply.attachments.size(), std::size_t{1});
        QCOMPARE(reply.attachments[0].type, std::string("image/png"));
        QVERIFY(reply.attachments[0].name.ends_with(".png"));
    }

    void cardNumber_holdsTheAnswerUntilItIsCovered()
    {
        type(u"Your card 4111 1111 1111 1111 was refunded"_s);
        QSignalSpy requested(m_composer, &composer::ComposerPanel::sendRequested);
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(notice()->isHeld());
            QCOMPARE(requested.size(), 0);
        }
        QVERIFY(!notice()->accessibleName().contains(u"4111"_s));
        button("coverIt")->click();
        QCOMPARE(text()->toPlainText(), u"Your card •••• 1111 was refunded"_s);
        const auto reply = sent();
        QVERIFY(reply.sentDespite.empty());
        QCOMPARE(reply.text, std::string("Your card •••• 1111 was refunded"));
    }
    void cardNumber_sentAnywayIsRecorded()
    {
        type(u"4111 1111 1111 1111"_s);
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        QSignalSpy requested(m_composer, &composer::ComposerPanel::sendRequested);
        QTest::keyClick(text(), Qt::Key_Return, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(requested.size(), 1);
        const auto reply =
            std::get<domain::ReplyToTicket>(requested.front().front().value<domain::Command>());
        QCOMPARE(reply.sentDespite, std::vector<std::string>{"cardNumber"});
    }
    void cardNumber_isSaidWhileWriting()
    {
        type(u"4111 1111 1111 1111"_s);
        QTRY_VERIFY_WITH_TIMEOUT(notice()->isVisible(), 30'000);
        QVERIFY(!notice()->isHeld());
        m_composer->use(composer::ComposerPanel::Tool::Cover);
        QVERIFY(!notice()->isVisible());
        QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text()->toPlainText(), u"4111 1111 1111 1111"_s);
    }
    void promisedFile_holdsTheAnswer()
    {
        type(u"Te adjunto el recibo"_s);
        m_composer->send();
        QVERIFY(notice()->isHeld());
        QVERIFY(button("attachMissing")->isVisible());
        QTest::keyClick(text(), Qt::Key_Escape);
        QVERIFY(!notice()->isHeld());
        QCOMPARE(text()->toPlainText(), u"Te adjunto el recibo"_s);
    }
    void mistypedAddress_holdsTheAnswer()
    {
        type(u"Hello"_s);
        auto* to = m_composer->findChild<QLineEdit*>(u"composerTo"_s);
        to->clear();
        QTest::keyClicks(to, u"enrique@gmial.com"_s);
        m_composer->send();
        QVERIFY(notice()->isHeld());
        QVERIFY(notice()->accessibleName().contains(u"gmail.com"_s));
        QSignalSpy requested(m_composer, &composer::ComposerPanel::sendRequested);
        button("sendDespite")->click();
        QCOMPARE(requested.size(), 1);
    }

    void returnAlone_sendsWhereThePersonWantsIt()
    {
        type(u"Hello"_s);
        QSignalSpy requested(m_composer, &composer::ComposerPanel::sendRequested);
        QTest::keyClick(text(), Qt::Key_Return);
        QCOMPARE(requested.size(), 0);
        composer::WritingSettings settings;
        settings.enterSends = {domain::EntryChannel::Email};
        m_composer->findChild<composer::WritingAids*>()->setSettings(settings);
        QTest::keyClick(text(), Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
    }

    void newMacro_isMineAndIsThere()
    {
        m_composer->use(composer::ComposerPanel::Tool::Macros);
        auto* manager = m_window->findChild<composer::MacroManager*>();
        QVERIFY(manager->isVisible());
        button("newMacro")->click();
        button("saveMacro")->click();
        QVERIFY2(m_core->submitted.empty(), "it has no name yet");
        manager->findChild<QLineEdit*>(u"macroName"_s)->setText(u"My greeting"_s);
        manager->findChild<QTextEdit*>(u"macroText"_s)->setPlainText(u"Hello {{customer.firstName}}"_s);
        manager->findChild<QLineEdit*>(u"macroTags"_s)->setText(u"Hello, VIP"_s);
        button("saveMacro")->click();
        QCOMPARE(m_core->submitted.size(), std::size_t{1});
        const domain::Macro made = std::get<domain::PutMacro>(m_core->submitted[0]).macro;
        QCOMPARE(made.owner, std::optional(test::kInes));
        QCOMPARE(made.actions, (std::vector<domain::MacroAction>{{"addTag", "Hello"}, {"addTag", "VIP"}}));
    }
    void macroOfTheCompany_isCopiedNotChanged()
    {
        m_composer->use(composer::ComposerPanel::Tool::Macros);
        auto* manager = m_window->findChild<composer::MacroManager*>();
        QVERIFY(manager->findChild<QLineEdit*>(u"macroName"_s)->isReadOnly());
        QVERIFY(!button("saveMacro")->isVisible());
        button("copyMacro")->click();
        QVERIFY(!manager->findChild<QLineEdit*>(u"macroName"_s)->isReadOnly());
        button("saveMacro")->click();
        const domain::Macro mine = std::get<domain::PutMacro>(m_core->submitted.at(0)).macro;
        QVERIFY(mine.owner == test::kInes);
        QVERIFY(mine.id != m_core->world.directory.macros[0].id);
    }
    void removedMacro_canComeBack()
    {
        domain::Macro mine = macro(3, "Mine", "", "Hello", {});
        mine.owner = test::kInes;
        m_core->world.directory.macros = {mine};
        m_core->tell([](api::Listener& listener) { listener.onDirectoryChanged(); });
        QSignalSpy removed(m_composer->findChild<composer::WritingAids*>(),
                           &composer::WritingAids::macroRemoved);
        m_composer->use(composer::ComposerPanel::Tool::Macros);
        button("removeMacro")->click();
        QVERIFY(std::get<domain::RemoveMacro>(m_core->submitted.at(0)).macro == mine.id);
        QCOMPARE(removed.size(), 1);
        QVERIFY(removed.front().front().value<domain::Macro>() == mine);
    }

    void toolsWithoutRoom_standInTheMenu()
    {
        m_window->resize(430, 800);
        auto* more = button("moreTools");
        QTRY_VERIFY_WITH_TIMEOUT(more->isVisible(), 30'000);
        QVERIFY(button("send")->isVisible());
        more->click();
        auto* menu = m_composer->findChild<QMenu*>(u"moreToolsMenu"_s);
        QVERIFY(menu);
        QVERIFY(!menu->actions().isEmpty());
        menu->close();
    }

private:
    static domain::Macro macro(std::uint64_t number, const char* name, const char* language,
                               const char* words, std::vector<domain::MacroAction> actions)
    {
        return {
            domain::MacroId(test::FakeCore::id(7000 + number)), name, language, words, std::move(actions), 1};
    }
    void type(const QString& words) { QTest::keyClicks(text(), words); }
    domain::ReplyToTicket sent()
    {
        QSignalSpy requested(m_composer, &composer::ComposerPanel::sendRequested);
        m_composer->send();
        return requested.size() == 1
            ? std::get<domain::ReplyToTicket>(requested.front().front().value<domain::Command>())
            : domain::ReplyToTicket{};
    }
    int rows() { return picks()->findChild<QListView*>()->model()->rowCount(); }
    QTextEdit* text() { return edit(); }
    composer::DraftEdit* edit() { return m_composer->findChild<composer::DraftEdit*>(u"composerText"_s); }
    QPushButton* button(const char* name)
    {
        return m_window->findChild<QPushButton*>(QLatin1StringView(name));
    }
    composer::PickList* picks() { return m_window->findChild<composer::PickList*>(); }
    composer::CheckNotice* notice() { return m_composer->findChild<composer::CheckNotice*>(); }

    kit::Keymap m_keymap;
    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    api::Conversation m_conversation;
    std::unique_ptr<QWidget> m_window;
    composer::ComposerPanel* m_composer = nullptr;
};

ATALAYA_TEST(ComposerAidsTest)
#include "composer_aids_test.moc"
