#include "tests/gallery/screen.h"
#include "tests/support/test.h"
#include "ui/inbox/list_panel.h"
#include "ui/kit/theme.h"
#include "ui/settings/preferences_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTest>

using namespace atalaya;
using namespace atalaya::test;

/// The preferences in their window: what is chosen counts at once, and the way back leads where it began.
class PreferencesWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_stage = std::make_unique<Stage>();
        m_stage->setLook({});
        m_settings = std::make_unique<shell::Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_window = m_stage->show(std::make_unique<shell::MainWindow>(m_stage->desk().core(), *m_settings));
        m_stage->settle();
        m_window->showWorkspace();
        m_stage->settle();
    }
    void cleanup()
    {
        m_stage.reset();
        m_settings.reset();
        kit::theme().setAppearance({});
    }

    void ctrlComma_opensThemAndEscGoesBackToTheList()
    {
        open();
        QCOMPARE(desk().title(), QStringLiteral("Preferences"));
        key(Qt::Key_Escape);
        QVERIFY(!desk().inPreferences());
        QVERIFY(desk().findChild<QListView*>(QStringLiteral("tickets"))->hasFocus());
    }
    void theme_changesAtOnceAndCtrlZTakesItBack()
    {
        open();
        auto* cards = page().findChild<QWidget*>(QStringLiteral("themeCards"));
        for (auto* card : cards->findChildren<QAbstractButton*>())
            if (card->text() == QStringLiteral("Dark"))
                card->click();
        QCOMPARE(kit::theme().appearance().mode, kit::Mode::Dark);
        QCOMPARE(m_settings->appearance().mode, kit::Mode::Dark);
        m_stage->settle();
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(kit::theme().appearance().mode, kit::Mode::Light);
    }
    void likeTheSystem_followsTheSystem()
    {
        m_window->setSystemLook({.dark = true, .highContrast = false, .lessMotion = true});
        QCOMPARE(kit::theme().appearance().mode, kit::Mode::Dark);
        QVERIFY(kit::theme().appearance().reducedMotion);
        m_window->setSystemLook({});
        QCOMPARE(kit::theme().appearance().mode, kit::Mode::Light);
        QVERIFY(!kit::theme().appearance().reducedMotion);
    }
    void density_buildsTheWindowAnewAndThePageIsOpenAtTheSameRow()
    {
        open();
        auto* row =
            page().findChild<settings::PreferenceRow*>(QStringLiteral("preference.appearance/density"));
        row->control()->findChildren<QAbstractButton*>().value(1)->click();
        QVERIFY(eventually([this] { return m_window->workspace() && desk().inPreferences(); }));
        m_stage->settle();
        QCOMPARE(kit::theme().appearance().density, kit::Density::Compact);
        row = page().findChild<settings::PreferenceRow*>(QStringLiteral("preference.appearance/density"));
        QVERIFY(eventually([row] { return row->isAncestorOf(QApplication::focusWidget()); }));
    }
    void clickedButton_showsItsKeyInTheBottomLine()
    {
        auto* strip = desk().findChild<QWidget*>(QStringLiteral("statusStrip"));
        QVERIFY(!strip->findChild<QWidget*>(QStringLiteral("keyHint")));
        QTest::mouseClick(desk().findChild<QAbstractButton*>(QStringLiteral("openPalette")), Qt::LeftButton);
        QVERIFY(strip->findChild<QWidget*>(QStringLiteral("keyHint")));
        key(Qt::Key_Escape);
    }
    void ownKey_worksWhenThePageIsLeft()
    {
        open();
        auto* row = page().findChild<QWidget*>(QStringLiteral("shortcut.conv.note"));
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Return);
        QTest::keyClick(row, Qt::Key_F2);
        key(Qt::Key_Escape);
        QVERIFY(eventually([this] { return m_window->workspace() && !desk().inPreferences(); }));
        m_stage->settle();
        auto shortcuts = desk().findChildren<QShortcut*>(QStringLiteral("conv.note"));
        QCOMPARE(shortcuts.size(), 1);
        QCOMPARE(shortcuts[0]->key(), QKeySequence(Qt::Key_F2));
    }
    void palette_findsAPreferenceAndOpensItsRow()
    {
        key(Qt::Key_K, Qt::ControlModifier);
        auto* field = desk().findChild<QLineEdit*>(QStringLiteral("paletteText"));
        QTest::keyClicks(field, QStringLiteral("single-key"));
        m_stage->settle();
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(eventually([this] { return desk().inPreferences(); }));
        auto* row = page().findChild<settings::PreferenceRow*>(QStringLiteral("preference.keys/single"));
        QVERIFY(eventually([row] { return row->isAncestorOf(QApplication::focusWidget()); }));
    }
    void fullScreen_comesAndGoesWithItsKey()
    {
        key(Qt::Key_F11);
        QVERIFY(m_window->isFullScreen());
        key(Qt::Key_F11);
        QVERIFY(!m_window->isFullScreen());
    }

private:
    shell::Workspace& desk() { return *m_window->workspace(); }
    settings::PreferencesPage& page() { return *desk().findChild<settings::PreferencesPage*>(); }
    void open()
    {
        key(Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(desk().inPreferences());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &desk(), key, modifiers);
        m_stage->settle();
    }
    bool eventually(const std::function<bool()>& done)
    {
        return QTest::qWaitFor(
            [&] {
                m_stage->desk().pump();
                return done();
            },
            30'000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<Stage> m_stage;
    shell::MainWindow* m_window = nullptr;
};

ATALAYA_TEST(PreferencesWindowTest)
#include "preferences_window_test.moc"
