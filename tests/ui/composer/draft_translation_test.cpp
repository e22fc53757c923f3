#include "tests/support/fake_translator.h"
#include "tests/support/test.h"
#include "tests/ui/ticket/sample_conversation.h"
#include "ui/composer/composer_panel.h"
#include "ui/composer/draft_edit.h"
#include "ui/composer/translation_bar.h"

#include <QFile>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace atalaya;
using namespace Qt::StringLiterals;
using composer::ComposerPanel;
using models::TranslationProblem;

/// The draft in the customer's language: proposed beside it, put in only when it is accepted.
class DraftTranslationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_core = std::make_unique<test::FakeCore>();
        test::fill(*m_core);
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
        m_translator = new test::FakeTranslator(m_signals.get());
        m_translator->sentences = {{kEnglish, kSpanish}};
        m_conversation = test::enriqueSalas();
        m_conversation.customer.language = "es";
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 800);
        m_composer = new ComposerPanel(*m_signals, m_keymap, m_window.get());
        auto* column = new QVBoxLayout(m_window.get());
        column->addStretch();
        column->addWidget(m_composer);
        m_window->show();
        m_window->activateWindow();
        m_composer->setConversation(m_conversation);
        m_composer->startReply();
        QTRY_VERIFY_WITH_TIMEOUT(text()->hasFocus(), 30'000);
        text()->setPlainText(kEnglish);
    }
    void cleanup()
    {
        m_window.reset();
        m_signals.reset();
        m_core.reset();
    }

    void draft_isProposedInTheCustomersLanguageAndStays()
    {
        propose();
        QCOMPARE(m_translator->asked, QStringList{u"en>es "_s + kEnglish});
        QCOMPARE(text()->toPlainText(), kEnglish);
        QVERIFY(bar()->accessibleName().contains(kSpanish));
        QVERIFY(bar()->accessibleName().contains(u"machine"_s));
    }
    void tab_putsItInAndUndoBringsTheOwnWordsBack()
    {
        propose();
        QTest::keyClick(text(), Qt::Key_Tab);
        QCOMPARE(text()->toPlainText(), kSpanish);
        QVERIFY(!bar()->isShown());
        QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text()->toPlainText(), kEnglish);
    }
    void escape_keepsTheOwnWords()
    {
        propose();
        QTest::keyClick(text(), Qt::Key_Escape);
        QVERIFY(!bar()->isShown());
        QCOMPARE(text()->toPlainText(), kEnglish);
    }
    void otherWords_makeItWorthless()
    {
        propose();
        QTest::keyClicks(text(), u"!"_s);
        QVERIFY(!bar()->isShown());
    }
    void withoutTheProgram_itSaysWhatToInstall()
    {
        m_translator->failure = models::Translation{{}, TranslationProblem::NotInstalled, u"apertium"_s};
        QSignalSpy told(m_composer, &ComposerPanel::notice);
        m_composer->use(ComposerPanel::Tool::Translate);
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 30'000);
        QVERIFY(told.front().front().toString().contains(u"Install apertium"_s));
        QVERIFY(!bar()->isShown());
    }
    void sameLanguage_isSaid()
    {
        m_translator->spoken = {{kEnglish, u"es"_s}};
        QSignalSpy told(m_composer, &ComposerPanel::notice);
        m_composer->use(ComposerPanel::Tool::Translate);
        QCOMPARE(told.size(), 1);
        QVERIFY(m_translator->asked.isEmpty());
    }
    void filesGiven_areAttached()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"recibo.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("12 €") > 0);
        file.close();
        m_composer->attachFiles({file.fileName()});
        QTRY_VERIFY_WITH_TIMEOUT(hasChip(u"recibo.txt"_s), 30'000);
    }

private:
    void propose()
    {
        m_composer->use(ComposerPanel::Tool::Translate);
        QTRY_VERIFY_WITH_TIMEOUT(bar()->isReady(), 30'000);
    }
    bool hasChip(const QString& name) const
    {
        for (const auto* chip : m_composer->findChildren<QPushButton*>())
            if (chip->text().startsWith(name))
                return true;
        return false;
    }
    composer::DraftEdit* text() const { return m_composer->findChild<composer::DraftEdit*>(); }
    composer::TranslationBar* bar() const { return m_composer->findChild<composer::TranslationBar*>(); }

    const QString kEnglish = u"Thank you for the receipts."_s;
    const QString kSpanish = u"Gracias por los recibos."_s;
    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    test::FakeTranslator* m_translator = nullptr;
    kit::Keymap m_keymap;
    api::Conversation m_conversation;
    std::unique_ptr<QWidget> m_window;
    ComposerPanel* m_composer = nullptr;
};

ATALAYA_TEST(DraftTranslationTest)
#include "draft_translation_test.moc"
