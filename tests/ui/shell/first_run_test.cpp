#include "tests/support/fake_core.h"
#include "tests/support/test.h"
#include "ui/kit/choice.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/shell/address_check.h"
#include "ui/shell/main_window.h"
#include "ui/shell/update_notice.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace atalaya;
using namespace atalaya::test;
using shell::BrokerFound;

namespace {

/// Answers what a test says, when it says so.
struct FakeProbe : shell::BrokerProbe {
    void ask(const QString& url, std::function<void(Result<BrokerFound>)> done) override
    {
        asked << url;
        answers.push_back(std::move(done));
    }
    QStringList asked;
    std::vector<std::function<void(Result<BrokerFound>)>> answers;
};

} // namespace

/// The first start, from choosing how to begin to the first conversation.
class FirstRunTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_core = std::make_unique<FakeCore>();
        m_settings = std::make_unique<shell::Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
        open();
    }
    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
        m_core.reset();
        kit::theme().setAppearance({});
    }

    void firstStart_asksHowToBegin() { QVERIFY(m_window->windowTitle().startsWith(u"Welcome")); }
    void arrowsChoose_andEnterGoesOn()
    {
        const QSignalSpy sample(m_window.get(), &shell::MainWindow::sampleRequested);
        key(Qt::Key_Down);
        QVERIFY(button("startSample")->isChecked());
        key(Qt::Key_Return);
        QCOMPARE(sample.count(), 1);
        key(Qt::Key_Up);
        QVERIFY(button("startConnect")->isChecked());
    }
    void noAddress_isAskedFor()
    {
        key(Qt::Key_Return);
        QVERIFY(m_window->windowTitle().startsWith(u"Welcome"));
        QVERIFY(said(QStringLiteral("Type the address your administrator gave you.")));
    }
    void address_isLookedAtOnceItIsTyped()
    {
        edit("startAddress")->setText(QStringLiteral("broker.example"));
        QVERIFY(QTest::qWaitFor([this] { return !m_probe->asked.isEmpty(); }, 30'000));
        QCOMPARE(m_probe->asked, QStringList{QStringLiteral("https://broker.example")});
        m_probe->answers[0](BrokerFound::Secure);
        QCOMPARE(check()->text(), QStringLiteral("Found, secure"));
        edit("startAddress")->setText(QStringLiteral("broker.exampl"));
        QCOMPARE(check()->text(), QString());
    }
    void answerAboutAnotherAddress_isNotShown()
    {
        edit("startAddress")->setText(QStringLiteral("one.example"));
        QVERIFY(QTest::qWaitFor([this] { return m_probe->asked.size() == 1; }, 30'000));
        edit("startAddress")->setText(QStringLiteral("two.example"));
        m_probe->answers[0](BrokerFound::Secure);
        QCOMPARE(check()->text(), QString());
    }
    void whatIsWrong_isSaidInWords_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("name") << int(ErrorCode::NameNotResolved);
        QTest::newRow("nobody") << int(ErrorCode::ConnectionFailed);
        QTest::newRow("silent") << int(ErrorCode::TimedOut);
        QTest::newRow("something else") << int(ErrorCode::MalformedHttp);
    }
    void whatIsWrong_isSaidInWords()
    {
        QFETCH(int, code);
        edit("startAddress")->setText(QStringLiteral("broker.example"));
        QVERIFY(QTest::qWaitFor([this] { return !m_probe->asked.isEmpty(); }, 30'000));
        m_probe->answers[0](Error{ErrorCode(code), "somewhere"});
        QVERIFY(check()->isVisibleTo(m_window.get()));
        QVERIFY(check()->text().endsWith(u'.'));
    }
    void threeSteps_leadToTheWorkspaceAndAreNotAskedForAgain()
    {
        connectTo(QStringLiteral("broker.example:8443"));
        QVERIFY(m_window->windowTitle().startsWith(u"Sign in"));
        QVERIFY(said(QStringLiteral("Step 2 of 3")));
        signIn();
        QVERIFY(m_window->windowTitle().startsWith(u"Make it yours"));
        QVERIFY(!m_window->workspace());
        key(Qt::Key_Return);
        QVERIFY(m_window->workspace());
        open();
        QVERIFY(m_window->windowTitle().startsWith(u"Sign in"));
    }
    void change_leadsBackToTheAddress()
    {
        connectTo(QStringLiteral("broker.example"));
        button("changeBroker")->click();
        QVERIFY(m_window->windowTitle().startsWith(u"Welcome"));
        QCOMPARE(edit("startAddress")->text(), QStringLiteral("broker.example"));
    }
    void language_countsAtOnceAndKeepsWhatWasTyped()
    {
        const QSignalSpy chosen(m_window.get(), &shell::MainWindow::languageChosen);
        edit("startAddress")->setText(QStringLiteral("broker.example"));
        auto* languages = shown<QComboBox>("frontLanguage");
        languages->setCurrentIndex(languages->findData(QStringLiteral("es")));
        Q_EMIT languages->activated(languages->currentIndex());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("es"));
        QVERIFY(m_window->findChild<QWidget*>(QStringLiteral("firstRunPage")));
        QCOMPARE(edit("startAddress")->text(), QStringLiteral("broker.example"));
    }
    void theme_countsAtOnce()
    {
        auto* themes = shown<QWidget>("frontTheme");
        themes->findChildren<QAbstractButton*>().value(1)->click();
        QCOMPARE(kit::theme().appearance().mode, kit::Mode::Dark);
        QCOMPARE(m_settings->appearance().mode, kit::Mode::Dark);
    }

    void newerVersion_isSaidOnceSomebodyWorks_andCanBePutOffForAWeek()
    {
        const QString file = m_folder->filePath(QStringLiteral("updates.ini"));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("version=99.1\ntext=Much\n");
        out.close();
        m_core->world.link.kind = api::LinkKind::Online;
        models::CoreSignals told(*m_core);
        shell::UpdateNotice notice(told, *m_settings, file, nullptr);
        QVERIFY(notice.isHidden());
        notice.setWorking(true);
        QVERIFY(!notice.isHidden());
        QCOMPARE(notice.accessibleName(), QStringLiteral("Atalaya 99.1 is there"));
        tellLink(api::LinkKind::Offline);
        QVERIFY2(notice.isHidden(), "the desk has more to say");
        tellLink(api::LinkKind::Online);
        notice.findChild<QAbstractButton*>(QStringLiteral("updateLater"))->click();
        QVERIFY(notice.isHidden());
        m_core->world.now += std::chrono::hours(24 * 7 + 1);
        notice.look();
        QVERIFY(!notice.isHidden());
    }

private:
    void open()
    {
        m_window.reset();
        m_window = std::make_unique<shell::MainWindow>(*m_core, *m_settings);
        auto probe = std::make_unique<FakeProbe>();
        m_probe = probe.get();
        m_window->setProbe(std::move(probe));
        m_window->show();
        m_window->showSignIn();
    }
    void tellLink(api::LinkKind kind)
    {
        m_core->world.link.kind = kind;
        m_core->tell([this](api::Listener& listener) { listener.onLinkChanged(m_core->world.link); });
    }
    template <typename T> T* shown(const char* name)
    {
        for (T* one : m_window->findChildren<T*>(QLatin1StringView(name)))
            if (one->isVisibleTo(m_window.get()))
                return one;
        qFatal("there is no %s", name);
    }
    QLineEdit* edit(const char* name) { return shown<QLineEdit>(name); }
    QAbstractButton* button(const char* name) { return shown<QAbstractButton>(name); }
    shell::AddressCheck* check()
    {
        return m_window->findChildren<shell::AddressCheck*>().last(); // hidden as long as it says nothing
    }
    bool said(const QString& text)
    {
        for (const auto* one : m_window->findChildren<kit::Paragraph*>())
            if (one->isVisibleTo(m_window.get()) && one->text() == text)
                return true;
        for (const auto* one : m_window->findChildren<kit::Label*>())
            if (one->isVisibleTo(m_window.get()) && one->text() == text)
                return true;
        return false;
    }
    /// To whoever has the focus of the page that is shown.
    void key(Qt::Key what)
    {
        QWidget* target = m_window->focusWidget();
        QTest::keyClick(target ? target : m_window.get(), what);
    }
    void connectTo(const QString& address)
    {
        edit("startAddress")->setText(address);
        QTest::keyClick(edit("startAddress"), Qt::Key_Return);
    }
    void signIn()
    {
        edit("login")->setText(QStringLiteral("ines"));
        edit("password")->setText(QStringLiteral("faro-12345"));
        QTest::keyClick(edit("password"), Qt::Key_Return);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeCore> m_core;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<shell::MainWindow> m_window;
    FakeProbe* m_probe = nullptr;
};

ATALAYA_TEST(FirstRunTest)
#include "first_run_test.moc"
