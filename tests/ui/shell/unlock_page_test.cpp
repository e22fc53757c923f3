#include "tests/support/fake_core.h"
#include "tests/support/test.h"
#include "ui/kit/label.h"
#include "ui/shell/unlock_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace atalaya;

namespace {

struct Page {
    explicit Page(const api::LockState& state)
    {
        core.desk.world.lock = state;
        core.desk.world.passphrase = "correct horse battery";
        page.resize(1200, 800);
        page.show();
        page.setState(state);
    }
    QLineEdit* edit(const char* name) { return page.findChild<QLineEdit*>(QLatin1StringView(name)); }
    void press() { page.findChild<QPushButton*>(QStringLiteral("unlock"))->click(); }
    QString problem()
    {
        auto* widget = page.findChild<QWidget*>(QStringLiteral("unlockProblem"));
        return widget->isHidden() ? QString() : dynamic_cast<kit::Paragraph*>(widget)->text();
    }

    test::FakeCore core;
    models::CoreSignals signals_{core};
    shell::UnlockPage page{signals_};
    QSignalSpy unlocked{&page, &shell::UnlockPage::unlocked};
};

api::LockState locked(api::Protection protection)
{
    api::LockState state;
    state.protection = protection;
    state.locked = true;
    return state;
}

} // namespace

class UnlockPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wrongPassphrase_isSaidAndTheRightOneOpens()
    {
        Page f(locked(api::Protection::Passphrase));
        f.press();
        QCOMPARE(f.unlocked.count(), 0);
        f.edit("passphrase")->setText(QStringLiteral("something else"));
        f.press();
        QCOMPARE(f.unlocked.count(), 0);
        f.edit("passphrase")->setText(QStringLiteral("correct horse battery"));
        f.press();
        QCOMPARE(f.unlocked.count(), 1);
        QVERIFY2(f.edit("passphrase")->text().isEmpty(), "it does not stay in the field");
    }

    void newPassphrase_isLongEnoughAndTypedTwice()
    {
        api::LockState state = locked(api::Protection::Passphrase);
        state.needsPassphrase = true;
        Page f(state);
        f.core.desk.world.passphrase.clear();
        f.edit("passphrase")->setText(QStringLiteral("short"));
        f.press();
        f.edit("passphrase")->setText(QStringLiteral("a long passphrase"));
        f.edit("passphraseAgain")->setText(QStringLiteral("another passphrase"));
        f.press();
        QVERIFY(f.core.desk.world.passphrase.empty());
        f.edit("passphraseAgain")->setText(QStringLiteral("a long passphrase"));
        f.press();
        QCOMPARE(f.core.desk.world.passphrase, std::string("a long passphrase"));
        QCOMPARE(f.unlocked.count(), 1);
    }

    void keyStore_isAskedAgain()
    {
        Page f(locked(api::Protection::SystemKeyStore));
        QVERIFY(f.edit("passphrase")->isHidden() || !f.edit("passphrase")->isVisible());
        f.press();
        QVERIFY(!f.problem().isEmpty());
        f.core.desk.world.passphrase.clear();
        f.press();
        QCOMPARE(f.unlocked.count(), 1);
    }

    void tooLongWithoutTheBroker_offersToConnectAndToSignIn()
    {
        api::LockState state = locked(api::Protection::SystemKeyStore);
        state.offlineUntil = fromMicros(1);
        Page f(state);
        QSignalSpy signIn(&f.page, &shell::UnlockPage::signInRequested);
        f.press();
        QVERIFY(!f.problem().isEmpty());
        auto* button = f.page.findChild<QPushButton*>(QStringLiteral("unlockSignIn"));
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(signIn.count(), 1);
    }
};

ATALAYA_TEST(UnlockPageTest)
#include "unlock_page_test.moc"
