#include "tests/support/fake_core.h"
#include "tests/support/test.h"
#include "ui/kit/label.h"
#include "ui/settings/preferences_page.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace atalaya;

namespace {

domain::Device device(const char* id, const char* name)
{
    domain::Device out;
    out.id = id;
    out.name = name;
    return out;
}

/// The page over a window, with a core that answers at once.
struct Page {
    Page()
    {
        core.desk.world.kept.tickets = 120;
        core.desk.world.kept.entries = 900;
        core.desk.world.devices = {device("d1", "Laptop"), device("d2", "Old laptop")};
        core.desk.world.devices[1].wipeAskedAt = fromMicros(1);
        window.resize(1200, 900);
        window.show();
    }
    settings::PreferencesPage* open()
    {
        auto* page = new settings::PreferencesPage(signals_, book, keymap, &window);
        page->resize(window.size());
        page->show();
        return page;
    }
    template <typename T> T* find(const char* name) { return window.findChild<T*>(QLatin1StringView(name)); }
    void click(const char* name)
    {
        auto* button = find<QPushButton>(name);
        QVERIFY2(button, name);
        button->click();
    }
    QString text(const char* name)
    {
        const auto* widget = find<QWidget>(name);
        const auto* paragraph = dynamic_cast<const kit::Paragraph*>(widget);
        return paragraph ? paragraph->text() : QString();
    }

    test::FakeCore core;
    models::CoreSignals signals_{core};
    QTemporaryDir folder;
    settings::PreferenceBook book{folder.filePath(QStringLiteral("desk.ini")), {}};
    kit::Keymap keymap;
    QWidget window;
};

} // namespace

class ThisComputerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void page_tellsWhatIsKept()
    {
        Page page;
        page.open();
        QVERIFY(page.text("keptNumbers").contains(QLatin1StringView("120")));
        QVERIFY(page.text("keptNumbers").contains(QLatin1StringView("900")));
    }

    void withoutNumbers_itSaysWhy()
    {
        Page page;
        page.core.desk.world.failNext = Error{ErrorCode::DeviceLocked, ""};
        page.open();
        QVERIFY(!page.text("keptNumbers").isEmpty());
        QVERIFY(!page.find<QComboBox>("keepDays")->isEnabled());
    }

    void policyOfTheBroker_cannotBeChangedHere()
    {
        Page page;
        page.core.desk.world.kept.policySetByBroker = true;
        page.open();
        QVERIFY(!page.find<QComboBox>("keepDays")->isEnabled());
        QVERIFY(!page.find<QComboBox>("keepSize")->isEnabled());
    }

    void rebuild_asksFirstAndTheSafeChoiceHasTheFocus()
    {
        Page page;
        page.open();
        page.click("rebuild");
        QVERIFY(page.find<QPushButton>("askNo")->hasFocus() || !page.window.isActiveWindow());
        page.click("askNo");
        QCOMPARE(page.core.desk.world.rebuilt, 0);
        QTRY_VERIFY(!page.find<QPushButton>("askYes"));
        page.click("rebuild");
        page.click("askYes");
        QCOMPARE(page.core.desk.world.rebuilt, 1);
    }

    void emptying_isAskedAndOnlyOfComputersThatAreNotEmptied()
    {
        Page page;
        page.open();
        QCOMPARE(page.window.findChildren<QPushButton*>(QStringLiteral("wipeDevice")).size(), 1);
        page.click("wipeDevice");
        QVERIFY(page.core.desk.world.wiped.empty());
        page.click("askYes");
        QCOMPARE(page.core.desk.world.wiped, std::vector<std::string>{"d1"});
    }

    void newPassphrase_isTypedTwiceAndLongEnough()
    {
        Page page;
        page.core.desk.world.lock.protection = api::Protection::SystemKeyStore;
        page.open();
        page.click("changePassphrase");
        page.find<QLineEdit>("newPassphrase")->setText(QStringLiteral("short"));
        page.click("keepPassphrase");
        QVERIFY(page.core.desk.world.passphrase.empty());
        page.find<QLineEdit>("newPassphrase")->setText(QStringLiteral("correct horse battery"));
        page.find<QLineEdit>("newPassphraseAgain")->setText(QStringLiteral("another"));
        page.click("keepPassphrase");
        QVERIFY(page.core.desk.world.passphrase.empty());
        page.find<QLineEdit>("newPassphraseAgain")->setText(QStringLiteral("correct horse battery"));
        page.click("keepPassphrase");
        QCOMPARE(page.core.desk.world.passphrase, std::string("correct horse battery"));
        QVERIFY2(page.find<QLineEdit>("newPassphrase")->text().isEmpty(), "it does not stay on the screen");
    }

    void everyControl_hasAName()
    {
        Page page;
        auto* shown = page.open();
        for (const QPushButton* button : shown->findChildren<QPushButton*>())
            QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
        for (const char* combo : {"keepDays", "keepSize"})
            QVERIFY(!page.find<QComboBox>(combo)->accessibleName().isEmpty());
    }
};

ATALAYA_TEST(ThisComputerTest)
#include "this_computer_test.moc"
