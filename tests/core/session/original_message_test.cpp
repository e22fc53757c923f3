#include "core/session/original_message.h"

#include "tests/support/test.h"

using namespace atalaya;
using namespace atalaya::session;

namespace {

std::string newsletter()
{
    return "From: Rosa <grupos@alborada.example>\r\n"
           "To: Faro <grupos@aerolineafaro.example>\r\n"
           "Subject: Grupo 22\r\n"
           "MIME-Version: 1.0\r\n"
           "Content-Type: multipart/related; boundary=\"b\"\r\n"
           "\r\n"
           "--b\r\n"
           "Content-Type: text/html; charset=utf-8\r\n"
           "\r\n"
           "<p style=\"color:#7a2d20\">Cuatro d\xc3\xad"
           "as</p><script>fetch('https://spy.example')</script>"
           "<img src=\"cid:logo@x\" alt=\"logo\"><img src=\"https://pictures.example/a.png\" width=\"552\" "
           "height=\"220\">"
           "<img src=\"https://spy.example/open.gif\" width=\"1\" height=\"1\">\r\n"
           "--b\r\n"
           "Content-Type: image/png\r\n"
           "Content-ID: <logo@x>\r\n"
           "Content-Transfer-Encoding: base64\r\n"
           "\r\n"
           "iVBORw0KGgo=\r\n"
           "--b--\r\n";
}

class OriginalMessageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutPictures_nothingPointsElsewhere()
    {
        const auto read = readOriginal(newsletter(), false);
        QVERIFY(read);
        QVERIFY(read->html.find("Cuatro d\xc3\xad"
                                "as")
                != std::string::npos);
        QVERIFY(read->html.find("https://") == std::string::npos);
        QVERIFY(read->html.find("script") == std::string::npos);
        QCOMPARE(read->remotePictures, std::size_t{2});
        QCOMPARE(read->trackers, std::size_t{1});
        QCOMPARE(read->sites, (std::vector<std::string>{"pictures.example", "spy.example"}));
    }

    void withPictures_theyComeAndTrackersStayOut()
    {
        const auto read = readOriginal(newsletter(), true);
        QVERIFY(read);
        QVERIFY(read->html.find("https://pictures.example/a.png") != std::string::npos);
        QVERIFY(read->html.find("spy.example/open.gif") == std::string::npos);
    }

    void filesInside_comeWithTheirContentId()
    {
        const auto read = readOriginal(newsletter(), false);
        QVERIFY(read);
        QCOMPARE(read->files.size(), std::size_t{1});
        QCOMPARE(read->files[0].contentId, std::string("logo@x"));
        QCOMPARE(read->files[0].type, std::string("image/png"));
        QCOMPARE(read->files[0].bytes.substr(1, 3), std::string("PNG"));
    }

    void plainMessage_hasNoHtmlAndItsSource()
    {
        const auto read = readOriginal("From: a@b.example\r\nSubject: Hi\r\n\r\nHello\r\n", false);
        QVERIFY(read);
        QVERIFY(read->html.empty());
        QVERIFY(read->source.starts_with("From: a@b.example"));
        QVERIFY(!read->cut);
    }

    void longSource_isCutAndSaysSo()
    {
        const auto read = readOriginal("From: a@b.example\r\n\r\n" + std::string(kSourceShown, 'x'), false);
        QVERIFY(read);
        QVERIFY(read->cut);
        QVERIFY(read->source.size() <= kSourceShown);
    }

    void noMessageAtAll_isRefusedWithACode()
    {
        const auto read = readOriginal("", false);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::MalformedMime);
    }
};

} // namespace

ATALAYA_TEST(OriginalMessageTest)
#include "original_message_test.moc"
