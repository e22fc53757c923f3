#include "tests/support/test.h"
#include "tests/ui/web/recording_server.h"
#include "tests/ui/web/web_place.h"
#include "ui/kit/web_module.h"

#include <QAbstractScrollArea>
#include <QBuffer>
#include <QRegularExpression>
#include <QTemporaryFile>

using namespace atalaya;
using namespace atalaya::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray redPicture()
{
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(QColor(220, 20, 30));
    QByteArray bytes;
    QBuffer out(&bytes);
    picture.save(&out, "PNG");
    return bytes;
}

kit::HtmlContent page(const QString& body)
{
    kit::HtmlContent content;
    content.title = u"A mail"_s;
    content.body = body;
    content.paper = Qt::white;
    content.ink = Qt::black;
    content.link = Qt::blue;
    return content;
}

} // namespace

/// A page from elsewhere in the view with the engine, and in the one without.
class HtmlViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { m_view.reset(); }

    void hostileMail_asksForNothing_data() { eachEngine(); }
    void hostileMail_asksForNothing()
    {
        make();
        RecordingServer server;
        show(page(hostile(server)));
        // Whatever this page asked for would come before what the next one asks for.
        RecordingServer control;
        control.givePicture(u"/control.png"_s);
        kit::HtmlContent second = page(u"<img src=\"%1\">"_s.arg(control.at(u"/control.png"_s)));
        second.pictures = {QUrl(control.at(u"/control.png"_s))};
        show(second);
        if (m_view->fetchesPictures())
            QVERIFY(comes([&] { return control.asked(u"/control.png"_s); }));
        QCOMPARE(server.paths(), QStringList());
        QVERIFY(m_links.isEmpty());
    }

    void picturesAskedFor_areFetchedAndNothingElse_data() { eachEngine(); }
    void picturesAskedFor_areFetchedAndNothingElse()
    {
        make();
        RecordingServer server;
        for (const QString& path : {u"/one.png"_s, u"/two.png"_s, u"/other.png"_s})
            server.givePicture(path);
        kit::HtmlContent content =
            page(hostile(server)
                 + u"<img src=\"%1\"><img src=\"%2\"><img src=\"%3\">"_s.arg(
                     server.at(u"/one.png"_s), server.at(u"/two.png?size=2"_s), server.at(u"/other.png"_s)));
        content.pictures = {QUrl(server.at(u"/one.png"_s)), QUrl(server.at(u"/two.png?size=2"_s))};
        show(content);
        QStringList expected;
        if (m_view->fetchesPictures()) {
            expected = QStringList{u"/one.png"_s, u"/two.png?size=2"_s};
            QVERIFY(comes([&] { return server.paths().size() >= 2; }));
        }
        QStringList asked = server.paths();
        asked.sort();
        QCOMPARE(asked, expected);
    }

    void pictureThatMoved_isNotFollowed_data() { eachEngine(); }
    void pictureThatMoved_isNotFollowed()
    {
        make();
        RecordingServer server;
        RecordingServer elsewhere;
        elsewhere.givePicture(u"/spy.png"_s);
        server.redirect(u"/one.png"_s, elsewhere.at(u"/spy.png"_s));
        kit::HtmlContent content = page(u"<img src=\"%1\">"_s.arg(server.at(u"/one.png"_s)));
        content.pictures = {QUrl(server.at(u"/one.png"_s))};
        show(content);
        show(page(u"<p>Next</p>"_s));
        QCOMPARE(elsewhere.paths(), QStringList());
    }

    void fileOfTheMail_isShown_data() { eachEngine(); }
    void fileOfTheMail_isShown()
    {
        make();
        kit::HtmlContent content = page(u"<img src=\"cid:red@mail\" width=\"64\" height=\"64\">"_s);
        content.files = {{u"red@mail"_s, u"image/png"_s, redPicture()}};
        show(content);
        QVERIFY(comes([this] { return count(QColor(220, 20, 30)) > 2000; }));
    }

    void pageOverTwoMegabytes_isShown_data() { eachEngine(); }
    void pageOverTwoMegabytes_isShown()
    {
        make();
        QString body;
        for (int line = 0; line < 2600; ++line)
            body += u"<p>%1 %2</p>"_s.arg(line).arg(QString(900, u'x'));
        QVERIFY(body.size() > (2 << 20));
        show(page(body));
        QVERIFY(comes([this] { return m_view->documentSize().height() > 20'000; }));
    }

    void link_isHandedOutAndNotFollowed_data() { eachEngine(); }
    void link_isHandedOutAndNotFollowed()
    {
        make();
        RecordingServer server;
        server.give(u"/there"_s, {"text/html", "<p>there</p>", {}});
        show(page(u"<a style=\"font-size:40px\" href=\"%1\">Press this link, it is a long one</a>"_s.arg(
            server.at(u"/there"_s))));
        QVERIFY(comes([this] {
            press({60, 45});
            return !m_links.isEmpty();
        }));
        QCOMPARE(m_links.first(), QUrl(server.at(u"/there"_s)));
        QCOMPARE(server.paths(), QStringList());
    }

    void darkPaper_isDark_data() { eachEngine(); }
    void darkPaper_isDark()
    {
        make();
        kit::HtmlContent content = page(u"<p style=\"color:#000000\">Words</p>"_s);
        content.inverted = true;
        show(content);
        QVERIFY(comes([this] {
            return m_view->grab().toImage().pixelColor(m_view->width() / 2, m_view->height() / 2).lightness()
                < 90;
        }));
    }

    void rendererThatEnds_isTold()
    {
        if (!engines().contains(u"web"_s))
            return; // there is no such process
        useEngine(u"web"_s);
        makeView();
        show(page(u"<p>Words</p>"_s));
        QVERIFY(comes([this] { return endRenderer(*m_view); }));
        QVERIFY(comes([this] { return m_failed; }));
    }

    void mailWiderThanItsRoom_isMadeSmaller()
    {
        if (!engines().contains(u"web"_s))
            return; // the plain view scrolls
        useEngine(u"web"_s);
        makeView();
        show(page(u"<table width=900><tr><td>Words</td></tr></table>"_s));
        QVERIFY(comes([this] { return m_view->documentSize().width() <= m_view->width() + 1; }));
        m_view->resize(1200, 420);
        QVERIFY(comes([this] { return m_view->documentSize().width() > 1100; })); // as large as it was meant
        show(page(u"<table width=9000><tr><td>Words</td></tr></table>"_s));
        QVERIFY(comes([this] { // no smaller than can be read: it scrolls
            const int width = m_view->documentSize().width();
            return width > 5000 && width < 6000;
        }));
    }

    void missingModule_leavesThePlainView()
    {
        kit::setWebModuleFiles({u"/nowhere/atalaya-web.so"_s});
        makeView();
        QVERIFY(!kit::webModule());
        QVERIFY(!m_view->fetchesPictures());
    }
    void brokenModule_leavesThePlainView()
    {
        QTemporaryFile broken;
        QVERIFY(broken.open());
        broken.write("this is no library");
        broken.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the web module cannot be loaded"_s));
        kit::setWebModuleFiles({broken.fileName()});
        makeView();
        QVERIFY(!m_view->fetchesPictures());
    }

private:
    void eachEngine()
    {
        QTest::addColumn<QString>("engine");
        for (const QString& name : engines())
            QTest::newRow(qPrintable(name)) << name;
    }
    void make()
    {
        QFETCH(QString, engine);
        useEngine(engine);
        makeView();
        QCOMPARE(m_view->fetchesPictures(), engine == u"web");
    }
    void makeView()
    {
        m_links.clear();
        m_failed = false;
        m_view.reset(kit::makeHtmlView(nullptr));
        kit::HtmlView::Handlers handlers;
        handlers.link = [this](const QUrl& link) { m_links << link; };
        handlers.loaded = [this] { ++m_loaded; };
        handlers.failed = [this] { m_failed = true; };
        m_view->setHandlers(handlers);
        m_view->resize(640, 420);
        m_view->show();
    }
    void show(const kit::HtmlContent& content)
    {
        const int before = m_loaded;
        m_view->setContent(content);
        QVERIFY(comes([this, before] { return m_loaded > before; }));
    }
    void press(const QPoint& at)
    {
        QWidget* target = m_view->surface();
        if (auto* area = qobject_cast<QAbstractScrollArea*>(target))
            target = area->viewport();
        else if (target->focusProxy())
            target = target->focusProxy();
        QTest::mouseMove(target, at);
        QTest::mouseClick(target, Qt::LeftButton, {}, at);
    }
    int count(const QColor& wanted)
    {
        const QImage image = m_view->grab().toImage();
        int found = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == wanted ? 1 : 0;
        return found;
    }
    /// As nothing that was sanitised ever is.
    static QString hostile(const RecordingServer& server)
    {
        return QString(
                   u"<img src='@/pixel.gif'><link rel=stylesheet href='@/x.css'>"
                   "<style>body{background:url(@/css.png)}@import '@/import.css';"
                   "@font-face{font-family:f;src:url(@/font.woff)}p{font-family:f}</style>"
                   "<link rel=prefetch href='@/prefetch'><link rel=preconnect href='@/'>"
                   "<video src='@/v.mp4' poster='@/poster.png' autoplay></video><audio src='@/a.mp3'></audio>"
                   "<iframe src='@/frame'></iframe><object data='@/object'></object><embed src='@/embed'>"
                   "<script src='@/script.js'></script><script>fetch('@/fetch')</script>"
                   "<img src=x onerror=\"fetch('@/onerror')\">"
                   "<meta http-equiv=refresh content='0;url=@/refresh'>"
                   "<svg><image href='@/svg.png'/></svg><div style=\"background:url('@/inline.png')\">x</div>"
                   "<a ping='@/ping' href='@/link'>x</a><form action='@/form'><input type=image "
                   "src='@/input.png'></form><picture><source srcset='@/srcset.png'><img></picture>"_s)
            .replace(u'@', server.origin());
    }

    std::unique_ptr<kit::HtmlView> m_view;
    QList<QUrl> m_links;
    int m_loaded = 0;
    bool m_failed = false;
};

ATALAYA_TEST(HtmlViewTest)
#include "html_view_test.moc"
