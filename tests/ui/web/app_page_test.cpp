#include "tests/support/test.h"
#include "tests/ui/web/recording_server.h"
#include "tests/ui/web/web_place.h"
#include "ui/apps/app_page.h"
#include "ui/kit/states.h"
#include "ui/kit/web_module.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace atalaya;
using namespace atalaya::test;
using namespace Qt::StringLiterals;

namespace {

/// Tells its server what it is told, and where that came from.
constexpr char kListener[] = "<script>addEventListener('message',e=>fetch('/told?origin='+encodeURIComponent("
                             "e.origin)+'&data='+encodeURIComponent(JSON.stringify(e.data))))</script>";

QVariantMap context(int number)
{
    return {{u"type"_s, u"atalaya.context"_s},
            {u"version"_s, 1},
            {u"ticket"_s, QVariantMap{{u"number"_s, number}, {u"queue"_s, u"Claims ES"_s}}},
            {u"customer"_s,
             QVariantMap{{u"name"_s, u"Núria & \"Co\" </script>"_s}, {u"email"_s, u"n@a.example"_s}}}};
}

} // namespace

/// A page of another system beside the conversation.
class AppPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RecordingServer>();
        m_server->give(u"/app"_s, {"text/html", kListener, {}});
        useEngine(u"web"_s);
    }
    void cleanup()
    {
        m_page.reset();
        m_server.reset();
    }

    void context_isHandedOverWithEachConversation()
    {
        make(u"orders"_s);
        m_page->setContext(context(1));
        QVERIFY(comes([this] { return told(1); }));
        m_page->setContext(context(2));
        QVERIFY(comes([this] { return told(2); }));
        const QUrlQuery last(QUrl(m_server->at(m_server->paths().constLast())));
        QCOMPARE(last.queryItemValue(u"origin"_s, QUrl::FullyDecoded), m_server->origin());
        const QJsonObject data =
            QJsonDocument::fromJson(last.queryItemValue(u"data"_s, QUrl::FullyDecoded).toUtf8()).object();
        QCOMPARE(data.toVariantMap(), QVariantMap(QJsonObject::fromVariantMap(context(2)).toVariantMap()));
        QCOMPARE(m_server->paths().filter(u"/app"_s).size(), 1); // the page itself stayed
    }

    void page_isMadeWhenItIsFirstInSight()
    {
        make(u"orders"_s, {}, false);
        m_page->setContext(context(1));
        QVERIFY(m_server->paths().isEmpty());
        m_page->show();
        QVERIFY(comes([this] { return told(1); }));
    }

    void twoApps_shareNoCookies()
    {
        m_server->give(u"/set"_s,
                       {"text/html", "<script>fetch('/first')</script>", "Set-Cookie: secret=1; Path=/\r\n"});
        m_server->give(u"/see"_s, {"text/html", "<script>fetch('/second')</script>", {}});
        make(u"one"_s, u"/set"_s);
        m_page->setContext(context(1));
        QVERIFY(comes([this] { return m_server->asked(u"/first"_s); }));
        QCOMPARE(cookieOf(u"/first"_s), u"secret=1"_s);
        const auto first = std::move(m_page); // both stand side by side
        make(u"two"_s, u"/see"_s);
        m_page->setContext(context(1));
        QVERIFY(comes([this] { return m_server->asked(u"/second"_s); }));
        QCOMPARE(cookieOf(u"/second"_s), QString());
    }

    void otherOrigin_isHandedOutAndNotOpened()
    {
        RecordingServer elsewhere;
        elsewhere.give(u"/there"_s, {"text/html", "<p>there</p>", {}});
        m_server->give(
            u"/leave"_s,
            {"text/html", "<script>location='" + elsewhere.at(u"/there"_s).toUtf8() + "'</script>", {}});
        make(u"orders"_s, u"/leave"_s);
        QSignalSpy out(m_page.get(), &apps::AppPage::linkRequested);
        m_page->setContext(context(1));
        QVERIFY(comes([&] { return !out.isEmpty(); }));
        QCOMPARE(out.first().first().toUrl(), QUrl(elsewhere.at(u"/there"_s)));
        QVERIFY(elsewhere.paths().isEmpty());
    }

    void permission_isRefused()
    {
        m_server->give(u"/where"_s,
                       {"text/html",
                        "<script>navigator.geolocation.getCurrentPosition(()=>fetch('/found'),"
                        "e=>fetch('/refused?'+e.code))</script>",
                        {}});
        make(u"orders"_s, u"/where"_s);
        m_page->setContext(context(1));
        QVERIFY(comes([this] { return m_server->asked(u"/refused?1"_s); }));
        QVERIFY(!m_server->asked(u"/found"_s));
    }

    void processThatEnds_isSaidAndStartedAgain()
    {
        make(u"orders"_s);
        m_page->setContext(context(1));
        QVERIFY(comes([this] { return told(1); }));
        QVERIFY(endRenderer(*m_page));
        auto* error = m_page->findChild<kit::ErrorState*>();
        QVERIFY(comes([&] { return error->isVisible(); }));
        m_page->findChild<QPushButton*>(u"tryAgain"_s)->click();
        QVERIFY(comes([this] { return m_server->paths().filter(u"/app"_s).size() == 2; }));
    }

    void noEngine_offersTheBrowser()
    {
        useEngine(u"plain"_s);
        make(u"orders"_s, u"/app?number={ticket}"_s);
        m_page->setContext(context(7));
        QSignalSpy out(m_page.get(), &apps::AppPage::linkRequested);
        auto* open = m_page->findChild<QPushButton*>(u"openInBrowser"_s);
        QVERIFY(open->isVisible());
        open->click();
        QCOMPARE(out.first().first().toUrl(), QUrl(m_server->at(u"/app?number=7"_s)));
        QVERIFY(m_server->paths().isEmpty());
    }

private:
    void make(const QString& id, const QString& path = u"/app"_s, bool shown = true)
    {
        apps::WebApp app;
        app.id = id;
        app.name = u"Orders"_s;
        app.address = m_server->at(path.isEmpty() ? u"/app"_s : path);
        app.origins = {m_server->origin()};
        m_page = std::make_unique<apps::AppPage>(app, m_folder.filePath(id));
        m_page->resize(360, 600);
        if (shown)
            m_page->show();
    }
    bool told(int number)
    {
        return std::ranges::any_of(m_server->paths(), [&](const QString& path) {
            return path.startsWith(u"/told"_s)
                && QUrl::fromPercentEncoding(path.toUtf8()).contains(u"\"number\":%1,"_s.arg(number));
        });
    }
    QString cookieOf(const QString& path)
    {
        for (const RecordingServer::Request& request : m_server->requests())
            if (request.path == path)
                return request.cookie;
        return u"nothing was asked for"_s;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<RecordingServer> m_server;
    std::unique_ptr<apps::AppPage> m_page;
};

ATALAYA_TEST(AppPageTest)
#include "app_page_test.moc"
