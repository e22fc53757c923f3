#include "tests/support/fake_core.h"
#include "tests/support/test.h"
#include "tests/ui/web/web_place.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/states.h"
#include "ui/kit/theme.h"
#include "ui/kit/web_module.h"
#include "ui/models/core_signals.h"
#include "ui/ticket/original_html.h"
#include "ui/ticket/original_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <set>

using namespace atalaya;
using namespace atalaya::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char kHash[] = "newsletter";

domain::Entry newsletter()
{
    domain::Entry entry;
    entry.id = domain::EntryId(FakeCore::id(1));
    entry.channel = domain::EntryChannel::Email;
    entry.authorId = "rosa";
    entry.authorName = "Rosa Alborada";
    entry.subject = "Otoño en Lisboa";
    entry.text = "Cuatro días en Lisboa";
    entry.to = {"grupos@aerolineafaro.example"};
    entry.originalHash = kHash;
    return entry;
}

api::OriginalMessage laidOut()
{
    api::OriginalMessage message;
    message.html = "<h1>Cuatro d\u00edas</h1>"
                   "<img width=\"552\" height=\"220\" data-blocked=\"img.alborada.example\">"
                   "<a href=\"https://alborada.example/confirm?group=22\">Confirm</a>";
    message.remotePictures = 8;
    message.trackers = 1;
    message.sites = {"img.alborada.example", "spy.example"};
    message.source =
        "From: \"Rosa <x@y>\" <Grupos@Alborada.example>\r\nSubject: Oto\u00f1o\r\n\r\nFrom: a@b\r\n";
    return message;
}

/// As a page that is only just loading: no key comes back from it.
class TakesKeys : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void keyPressEvent(QKeyEvent* event) override { event->accept(); }
};

} // namespace

/// A mail as its sender laid it out: what is asked for, what is said, and what happens when things fail.
class OriginalPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_core = std::make_unique<FakeCore>();
        m_core->world.originals[kHash] = laidOut();
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
        m_trusted.clear();
        useEngine(u"plain"_s);
    }
    void cleanup()
    {
        m_page.reset();
        m_signals.reset();
        m_core.reset();
    }

    void pictures_areBlockedAndCounted_data() { eachEngine(); }
    void pictures_areBlockedAndCounted()
    {
        start();
        QCOMPARE(words("pictureText"), u"7 pictures and 1 trackers blocked from 2 sites"_s);
        QVERIFY(m_core->world.picturesAsked.empty());
        QCOMPARE(child<QPushButton>("picturesOnce")->isVisible(), loads());
        QCOMPARE(child<QPushButton>("picturesAlways")->isVisible(), loads());
    }

    void showOnce_asksTheCoreForPicturesOfThisMessageOnly_data() { eachEngine(); }
    void showOnce_asksTheCoreForPicturesOfThisMessageOnly()
    {
        start();
        QSignalSpy said(m_page.get(), &ticket::OriginalPage::notice);
        m_page->showPicturesOnce();
        QCOMPARE(m_core->world.picturesAsked.size(), std::size_t(loads() ? 1 : 0));
        QCOMPARE(said.isEmpty(), loads()); // the plain view says that it loads none
        if (!loads())
            return;
        QCOMPARE(words("pictureText"), u"7 pictures loaded from 2 sites, 1 trackers still blocked"_s);
        QVERIFY(!child<QPushButton>("picturesOnce")->isVisible());
        open(); // the same message stays as it is
        QCOMPARE(m_core->world.picturesAsked.size(), std::size_t(1));
    }

    void trustedSender_isNotAskedAboutAndCanBeTakenBack()
    {
        if (!engines().contains(u"web"_s))
            return; // the plain view loads no pictures
        useEngine(u"web"_s);
        make();
        open();
        child<QPushButton>("picturesAlways")->click();
        QVERIFY(m_trusted.contains(u"grupos@alborada.example"_s));
        make();
        open();
        QVERIFY(words("pictureText").startsWith(u"7 pictures loaded"_s));
        child<QPushButton>("picturesNoLonger")->click();
        QVERIFY(m_trusted.empty());
        QVERIFY(words("pictureText").startsWith(u"7 pictures and"_s));
    }

    void source_isShownAndCopied_data() { eachEngine(); }
    void source_isShownAndCopied()
    {
        start();
        m_page->toggleSource();
        auto* source = child<QPlainTextEdit>("sourceText");
        QVERIFY(source->isVisible() && source->isReadOnly());
        child<QPushButton>("copySource")->click();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"From: \"Rosa"_s));
        m_page->toggleSource();
        QVERIFY(!source->isVisible());
    }

    void plainMail_showsItsText_data() { eachEngine(); }
    void plainMail_showsItsText()
    {
        m_core->world.originals[kHash] = {};
        m_core->world.originals[kHash].source = "From: a@b.example\r\n\r\nhello\r\n";
        start();
        QCOMPARE(words("originalNote"), u"Sent as plain text"_s);
        QVERIFY(!child<QWidget>("pictureBar")->isVisible());
        QVERIFY(comes([this] { return view()->documentSize().height() > 0; }));
    }

    void noConnection_isSaidAndTheOriginalComesWithIt()
    {
        m_core->world.originals.clear();
        setLink(api::LinkKind::Offline);
        make();
        open();
        auto* error = m_page->findChild<kit::ErrorState*>();
        QVERIFY(error->isVisible());
        m_core->world.originals[kHash] = laidOut();
        setLink(api::LinkKind::Online);
        QVERIFY(!error->isVisible());
        QVERIFY(view()->isVisible());
    }
    void failure_canBeTriedAgain()
    {
        m_core->failNext = Error{ErrorCode::Busy, "x"};
        make();
        open();
        QVERIFY(m_page->findChild<kit::ErrorState*>()->isVisible());
        child<QPushButton>("tryAgain")->click();
        QVERIFY(view() && view()->isVisible());
    }
    void slowAnswer_showsASkeletonAndALateOneIsDropped()
    {
        m_core->hold();
        make();
        open();
        QVERIFY(m_page->findChild<kit::Skeleton*>()->isVisible());
        m_page->clear();
        m_core->release();
        QVERIFY(!m_page->entry());
        QVERIFY(!view());
    }

    void link_showsItsAddressBeforeItOpens()
    {
        make();
        open();
        QSignalSpy opened(m_page.get(), &ticket::OriginalPage::linkRequested);
        pressLink();
        auto* address = m_page->window()->findChild<kit::Paragraph*>(u"linkAddress"_s);
        QVERIFY(address);
        QCOMPARE(QString(address->text()).remove(QChar(0x200B)),
                 u"https://alborada.example/confirm?group=22"_s);
        QVERIFY(opened.isEmpty());
        m_page->window()->findChild<QPushButton*>(u"openLink"_s)->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toUrl(), QUrl(u"https://alborada.example/confirm?group=22"_s));
    }

    void renderThatEnds_isReplacedByThePlainView()
    {
        if (!engines().contains(u"web"_s))
            return; // there is no such process
        useEngine(u"web"_s);
        make();
        open();
        QVERIFY(loads());
        QVERIFY(comes([this] { return endRenderer(*view()); }));
        QVERIFY(comes([this] { return !loads(); }));
        QCOMPARE(words("originalNote"), u"The page ended unexpectedly; shown in a simpler way"_s);
        QVERIFY(comes([this] { return view()->documentSize().height() > 0; }));
    }

    void escape_closes()
    {
        make();
        open();
        QSignalSpy closed(m_page.get(), &ticket::OriginalPage::closed);
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void escape_closesAlsoWhileThePageTakesEveryKey()
    {
        make();
        open();
        TakesKeys taker(m_page.get());
        taker.setFocusPolicy(Qt::StrongFocus);
        taker.show();
        m_page->activateWindow();
        taker.setFocus();
        QVERIFY(comes([&taker] { return taker.hasFocus(); }));
        QSignalSpy closed(m_page.get(), &ticket::OriginalPage::closed);
        QTest::keyClick(&taker, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void sender_isTheAddressOfTheHead()
    {
        QCOMPARE(ticket::senderOf(laidOut().source), u"grupos@alborada.example"_s);
        QCOMPARE(ticket::senderOf("Subject: x\r\nFROM: Rosa\r\n <rosa@a.example>\r\n\r\n"),
                 u"rosa@a.example"_s);
        QCOMPARE(ticket::senderOf("from: plain@a.example\n\nFrom: other@b.example"), u"plain@a.example"_s);
        QCOMPARE(ticket::senderOf("Subject: none\r\n\r\nFrom: body@b.example\r\n"), QString());
    }
    void pictures_areThoseThatTheHtmlNames()
    {
        const QString html =
            u"<img src=\"https://a.example/1.png?x=1&amp;y=2\"><p>&lt;img src=\"https://no\"&gt;</p>"
            "<img src=\"cid:x\"><img alt=\"a\" src=\"https://a.example/1.png?x=1&amp;y=2\">"_s;
        QCOMPARE(ticket::picturesIn(html), QList<QUrl>{QUrl(u"https://a.example/1.png?x=1&y=2"_s)});
    }

private:
    void eachEngine()
    {
        QTest::addColumn<QString>("engine");
        for (const QString& name : engines())
            QTest::newRow(qPrintable(name)) << name;
    }
    void start()
    {
        QFETCH(QString, engine);
        useEngine(engine);
        make();
        open();
        QCOMPARE(loads(), engine == u"web");
    }
    void make()
    {
        m_page = std::make_unique<ticket::OriginalPage>(*m_signals);
        m_page->setSenders({[this](const QString& address) { return m_trusted.contains(address); },
                            [this](const QString& address, bool on) {
                                on ? void(m_trusted.insert(address)) : void(m_trusted.erase(address));
                            }});
        m_page->resize(900, 640);
        m_page->show();
    }
    void setLink(api::LinkKind kind)
    {
        api::LinkState state;
        state.kind = kind;
        m_core->tell([&state](api::Listener& listener) { listener.onLinkChanged(state); });
    }
    void open() { m_page->open(newsletter(), ticket::OriginalPage::Form::Laid); }
    kit::HtmlView* view()
    {
        return static_cast<kit::HtmlView*>(m_page->findChild<QWidget*>(u"originalView"_s));
    }
    bool loads() { return view() && view()->fetchesPictures(); }
    template <typename T> T* child(const char* name) { return m_page->findChild<T*>(QLatin1String(name)); }
    QString words(const char* name) { return child<kit::ElidedLabel>(name)->text(); }
    void pressLink()
    {
        auto* page = child<QWidget>("plainPage");
        QTest::keyClick(page, Qt::Key_Tab);
        QTest::keyClick(page, Qt::Key_Return);
    }

    std::unique_ptr<FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<ticket::OriginalPage> m_page;
    std::set<QString> m_trusted;
};

ATALAYA_TEST(OriginalPageTest)
#include "original_page_test.moc"
