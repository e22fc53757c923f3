#include "core/mail/parse.h"
#include "core/mail/sanitize.h"
#include "tests/core/mail/mail_data.h"
#include "tests/support/test.h"

#include <algorithm>

using namespace atalaya;
using namespace atalaya::mail;
using namespace atalaya::test;

namespace {

bool isClean(const std::string& text)
{
    return isUtf8(text) && text.find('\0') == std::string::npos;
}

/// Every string of the message but the bytes of its files.
bool allClean(const InboundMessage& message)
{
    bool clean = isClean(message.messageId) && isClean(message.inReplyTo) && isClean(message.subject)
        && isClean(message.text) && isClean(message.html) && isClean(message.language);
    for (const auto* list : {&message.from, &message.replyTo, &message.to, &message.cc})
        for (const Address& address : *list)
            clean = clean && isClean(address.name) && isClean(address.address) && !address.address.empty();
    for (const std::string& id : message.references)
        clean = clean && isClean(id);
    for (const Header& header : message.headers)
        clean = clean && isClean(header.name) && isClean(header.value)
            && header.value.find('\n') == std::string::npos;
    for (const Attachment& file : message.attachments)
        clean = clean && isClean(file.fileName) && !file.fileName.empty() && isClean(file.contentType)
            && isClean(file.contentId);
    return clean;
}

std::string squeezed(std::string_view text)
{
    std::string out;
    for (const char c : text)
        if (static_cast<unsigned char>(c) > ' ')
            out += c;
    return out;
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The subject that the expected tree names for the outermost message; empty if there is none or it is
/// encoded.
std::string expectedSubject(const std::string& xml)
{
    const std::size_t headerEnd = xml.find("</header>");
    const std::size_t at = xml.find("\nSubject:");
    if (at == std::string::npos || at > headerEnd)
        return {};
    std::string value(trimmed(std::string_view(xml).substr(at + 9, xml.find("</field>", at) - at - 9)));
    return value.find_first_of("&=\n") == std::string::npos && isAscii(value) ? value : std::string();
}

bool holds(const InboundMessage& message, const std::string& expected)
{
    const std::string wanted = squeezed(expected);
    if (squeezed(message.text).find(wanted) != std::string::npos
        || squeezed(message.html).find(wanted) != std::string::npos)
        return true;
    return std::ranges::any_of(message.attachments, [&](const Attachment& file) {
        return squeezed(file.bytes).find(wanted) != std::string::npos;
    });
}

/// "--boundary-- words" ends a part, a line without a colon ends the header, and a boundary may have a
/// thousand characters, for the expected files. For us not: mail programs put such lines inside text and
/// header, and RFC 2046 allows 70 characters.
bool readDifferently(const QString& stem)
{
    const QStringList known{QStringLiteral("ending-boundaries"),
                            QStringLiteral("malformedHeaderStartsBody-nocrlfcrlf"),
                            QStringLiteral("very-very-long-boundary")};
    return known.contains(stem.section(QLatin1Char('/'), -1));
}

} // namespace

class ParseCorpusTest : public QObject {
    Q_OBJECT

private slots:
    void everyMessage_parsesOrIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : listData(QStringLiteral("mime"), {"*.msg", "*.eml", "*.raw", "msg_*.txt"}))
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyMessage_parsesOrIsRefused()
    {
        QFETCH(QString, name);
        const std::string bytes = readData(name);
        QVERIFY(!bytes.empty());
        const auto message = parseMessage(bytes);
        if (!message) {
            QCOMPARE(message.error().code, ErrorCode::MalformedMime);
            return;
        }
        QVERIFY(allClean(*message));
        QVERIFY(message->messageId.size() > 2);
        const auto html = sanitizeHtml(message->html);
        if (html) {
            QVERIFY(isClean(html->html));
            QVERIFY(html->html.find("<script") == std::string::npos);
        }
    }

    void listedMessages_allParse()
    {
        std::size_t count = 0;
        const std::string list = readData(QStringLiteral("mime/LIST"));
        for (const std::string_view line : split(list, '\n')) {
            if (trimmed(line).empty())
                continue;
            const QString name = QString::fromUtf8(line.data(), qsizetype(line.size()));
            QVERIFY2(parseMessage(readData(QStringLiteral("mime/") + name)), qPrintable(name));
            ++count;
        }
        QCOMPARE(count, std::size_t(200));
    }

    void expectedTrees_subjectsAndBodiesAgree()
    {
        int subjects = 0;
        int bodies = 0;
        QStringList wrong;
        for (const QString& name : listData(QStringLiteral("mime"), {"*.msg"})) {
            const QString stem = name.chopped(4);
            const std::string xml = readData(stem + QStringLiteral("_decoded.xml"));
            const auto message = parseMessage(readData(name));
            if (xml.empty() || !message)
                continue;
            if (const std::string subject = expectedSubject(xml); !subject.empty()) {
                QCOMPARE(squeezed(message->subject), squeezed(subject));
                ++subjects;
            }
            for (const QString& part :
                 {QStringLiteral("_decoded_1.txt"), QStringLiteral("_decoded_1_1.txt")}) {
                const std::string expected = readData(stem + part);
                if (trimmed(expected).empty() || !isAscii(expected) || readDifferently(stem))
                    continue;
                if (holds(*message, expected))
                    ++bodies;
                else
                    wrong << stem + part;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u" ")));
        QVERIFY2(subjects >= 30, qPrintable(QString::number(subjects)));
        QVERIFY2(bodies >= 30, qPrintable(QString::number(bodies)));
    }
};

ATALAYA_TEST(ParseCorpusTest)
#include "parse_corpus_test.moc"
