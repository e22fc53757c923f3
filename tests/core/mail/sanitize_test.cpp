#include "core/mail/sanitize.h"
#include "tests/core/mail/mail_data.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace atalaya;
using namespace atalaya::mail;
using namespace atalaya::test;

namespace {

std::string clean(std::string_view html, const SanitizeOptions& options = {})
{
    const auto out = sanitizeHtml(html, options);
    return out ? out->html : out.error().str();
}

/// Nothing in the markup (text is escaped, so every "<" is ours) that could run or load.
void verifyHarmless(const std::string& html)
{
    const std::string lower = asciiLower(html);
    QVERIFY(isUtf8(html));
    for (std::size_t at = lower.find('<'); at != std::string::npos; at = lower.find('<', at + 1)) {
        const std::string tag = lower.substr(at, lower.find('>', at) - at);
        for (const char* bad : {"<script",  "<style",     "<iframe",     "<object",      "<embed",
                                "<svg",     "<math",      "<form",       "<input",       "<link",
                                "<meta",    "<base",      "javascript:", "vbscript:",    " src=\"http",
                                "url(",     "expression", " onerror",    " onload",      " onclick",
                                " onmouse", "data:text",  "srcset",      "-moz-binding", "behavior"})
            QVERIFY2(tag.find(bad) == std::string::npos, (std::string(bad) + " in " + tag).c_str());
    }
}

} // namespace

class SanitizeTest : public QObject {
    Q_OBJECT

private slots:
    void publicAttacks_areHarmless()
    {
        const QJsonArray cases =
            QJsonDocument::fromJson(QByteArray::fromStdString(readData(
                                        QStringLiteral("html-sanitize/html5lib-sanitizer-tests1.json"))))
                .array();
        QVERIFY(cases.size() >= 70);
        for (const QJsonValue& entry : cases)
            verifyHarmless(clean(entry.toObject().value(QStringLiteral("input")).toString().toStdString()));
        const QStringList attacks = listData(QStringLiteral("html-sanitize/bleach"), {"*.test"});
        QCOMPARE(attacks.size(), 20);
        for (const QString& name : attacks)
            verifyHarmless(clean(readData(name)));
    }

    void realNewsletters_keepTheirWords()
    {
        for (const QString& name : listData(QStringLiteral("html-sanitize/mimekit"), {"*.html"})) {
            const std::string html = readData(name);
            const auto out = sanitizeHtml(html);
            QVERIFY2(out, qPrintable(name));
            verifyHarmless(out->html);
            // What a reader sees is the same before and after.
            QVERIFY2(htmlToText(out->html) == htmlToText(html), qPrintable(name));
        }
    }

    void knownTricks_areHarmless_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("tab in scheme") << "<a href=\"java\tscript:alert(1)\">x</a>";
        QTest::newRow("svg data") << "<img src=\"data:image/svg+xml;base64,PHN2Zz4=\">";
        QTest::newRow("mutation") << "<math><mtext><table><mglyph><style><!--</style><img "
                                     "title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">";
        QTest::newRow("noscript") << "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">";
        QTest::newRow("css url") << "<p style=\"background:url(https://evil.example/x);color:red\">x</p>";
        QTest::newRow("css expression") << "<p style=\"width:expression(alert(1))\">x</p>";
        QTest::newRow("css escape") << "<p style=\"color:\\75 rl(x)\">x</p>";
        QTest::newRow("entity scheme") << "<a href=\"&#106;avascript:alert(1)\">x</a>";
        QTest::newRow("attribute break") << "<p title='\"><script>alert(1)</script>'>x</p>";
        QTest::newRow("template") << "<template><script>alert(1)</script></template>";
    }

    void knownTricks_areHarmless()
    {
        QFETCH(QString, html);
        verifyHarmless(clean(html.toStdString()));
    }

    void links_onlyOfFourKinds()
    {
        QCOMPARE(clean("<a href=\"https://x.es/?a=1&b=2\">x</a>"),
                 std::string("<a href=\"https://x.es/?a=1&amp;b=2\" rel=\"noopener noreferrer\">x</a>"));
        QVERIFY(clean("<a href=\"mailto:a@b.es\">x</a>").find("mailto:a@b.es") != std::string::npos);
        QVERIFY(clean("<a href=\"tel:+34600\">x</a>").find("tel:+34600") != std::string::npos);
        for (const char* bad :
             {"ftp://x", "file:///etc/passwd", "/relative", "//host/x", "data:text/html,x", "#top", "http:"})
            QCOMPARE(clean("<a href=\"" + std::string(bad) + "\">x</a>"), std::string("<a>x</a>"));
    }

    void remoteImages_areCountedAndBlocked()
    {
        const auto out = sanitizeHtml("<img src=\"https://Cdn.Example.com/a.png\" alt=\"Foto\"><img "
                                      "src=\"http://t.example.org/p\" width=1 height=1>"
                                      "<img src=\"//b.example.net/b.gif\"><img src=\"cid:logo\"><img "
                                      "src=\"data:image/png;base64,AAAA\">");
        QVERIFY(out);
        QCOMPARE(out->remoteImages, std::size_t(3));
        QCOMPARE(out->trackers, std::size_t(1));
        QCOMPARE(out->hosts, (std::vector<std::string>{"b.example.net", "cdn.example.com", "t.example.org"}));
        QCOMPARE(out->html,
                 std::string(
                     "<img alt=\"Foto\" data-blocked=\"cdn.example.com\"><img data-blocked=\"b.example.net\">"
                     "<img src=\"cid:logo\"><img src=\"data:image/png;base64,AAAA\">"));
    }

    void remoteImages_onRequestOnlyHttpsAndNoTrackers()
    {
        const std::string html = clean("<img src=\"https://x.es/a.png\"><img src=\"http://x.es/b.png\"><img "
                                       "src=\"https://x.es/t\" width=\"1\">",
                                       {.allowRemoteImages = true});
        QCOMPARE(html, std::string("<img src=\"https://x.es/a.png\"><img data-blocked=\"x.es\">"));
    }

    void styles_onlyHarmlessOnes()
    {
        QCOMPARE(clean("<p style=\"COLOR: Red; position:fixed; background-color: rgb(1, 2, 3); "
                       "margin-top:-40px; font-family:'Arial'\">x</p>"),
                 std::string("<p style=\"color: red; background-color: rgb(1, 2, 3); font-family: "
                             "&#39;arial&#39;\">x</p>"));
        QCOMPARE(clean("<p style=\"color:red\" class=x id=y>x</p>", {.allowStyles = false}),
                 std::string("<p>x</p>"));
    }

    void taskBoxes_onlyWhenAsked()
    {
        const std::string html = "<input type=checkbox checked onclick=x> a<input type=text value=x>";
        QCOMPARE(clean(html), std::string(" a"));
        QCOMPARE(clean(html, {.allowTaskBoxes = true}),
                 std::string("<input type=\"checkbox\" disabled checked> a"));
    }

    void depth_isRefusedBeforeItCosts_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("div") << QByteArray("<div>").repeated(20'000);
        QTest::newRow("hidden in a comment") << QByteArray("<div><!--</div>-->").repeated(20'000);
        QTest::newRow("after a style") << "<style><!--</style>" + QByteArray("<div>").repeated(20'000);
        QTest::newRow("cells") << QByteArray("<table><div><td>").repeated(20'000);
        QTest::newRow("formatting in cells") << QByteArray("<b><table><tr><td></b>").repeated(20'000);
    }

    void depth_isRefusedBeforeItCosts()
    {
        QFETCH(QByteArray, html);
        const auto out = sanitizeHtml({html.constData(), std::size_t(html.size())});
        QVERIFY(!out);
        QCOMPARE(out.error().code, ErrorCode::HtmlTooDeep);
        QVERIFY(isUtf8(htmlToText({html.constData(), std::size_t(html.size())})));
    }

    void sloppyButFlat_isShown()
    {
        std::string html = "<table>";
        for (int i = 0; i < 500; ++i)
            html += "<tr><td><span>celda<td>otra";
        html += "</table><ul>";
        for (int i = 0; i < 500; ++i)
            html += "<li>punto";
        html += "</ul>";
        for (int i = 0; i < 500; ++i)
            html += "<p>párrafo <b>negrita</b>";
        const std::string out = clean(html);
        QCOMPARE(std::size_t(QByteArray::fromStdString(out).count("<td>")), std::size_t(1000));
        QCOMPARE(QByteArray::fromStdString(out).count("<li>"), 500);
        QCOMPARE(QByteArray::fromStdString(out).count("<p>"), 500);
    }

    void formattingBombs_stayCheap()
    {
        std::string html = "<div>";
        for (int i = 0; i < 200; ++i)
            html += "<font size=" + std::to_string(i) + ">";
        html += "</div>";
        for (int i = 0; i < 100'000; ++i)
            html += "<p>x";
        const std::string out = clean(html);
        QVERIFY(out.size() < html.size() * 4);
    }

    void tooLarge_isRefused()
    {
        const auto out = sanitizeHtml(std::string(3u << 20, 'x'));
        QVERIFY(!out);
        QCOMPARE(out.error().code, ErrorCode::TooLarge);
    }

    void text_readsWell()
    {
        QCOMPARE(
            htmlToText(
                "<html><head><title>t</title><style>p{}</style></head><body><h1>Hola</h1><p>Una "
                "<b>línea</b>\n larga"
                "<br>y "
                "otra</p><ul><li>uno<li>dos<ol><li>a<li>b</ol></ul><blockquote>cita<p>dos</p></blockquote>"
                "<table><tr><th>Vuelo<th>Hora<tr><td>AT 101<td>10:42</table><a "
                "href=\"https://x.es/p\">aquí</a> "
                "<a href=\"https://x.es/\">x.es</a><script>no()</script><p "
                "style=\"display:none\">oculto</p>"),
            std::string(
                "Hola\n\nUna línea larga\ny otra\n\n- uno\n- dos\n  1. a\n  2. b\n\n> cita\n> \n> dos\n\n"
                "Vuelo | Hora\nAT 101 | 10:42\n\naquí <https://x.es/p> x.es"));
        QCOMPARE(htmlToText(""), std::string());
    }

    void plainText_becomesHtml()
    {
        QCOMPARE(
            textToHtml("a < b\nver https://x.es/a?b=1&c=2."),
            std::string(
                "<div>a &lt; b<br>\nver <a href=\"https://x.es/a?b=1&amp;c=2\" rel=\"noopener noreferrer\">"
                "https://x.es/a?b=1&amp;c=2</a>.</div>"));
    }
};

ATALAYA_TEST(SanitizeTest)
#include "sanitize_test.moc"
