#include "core/base/limits.h"
#include "core/mail/compose.h"
#include "core/mail/parse.h"
#include "tests/support/test.h"

using namespace atalaya;
using namespace atalaya::mail;

namespace {

OutboundMessage simple()
{
    OutboundMessage out;
    out.from = {"Atención al cliente", "soporte@example.com"};
    out.to = {{"Ana Ruiz", "ana@example.com"}};
    out.subject = "Su pedido";
    out.text = "Hola\nmundo\n";
    out.messageId = "<m1@example.com>";
    out.date = *parseInstant("2025-11-20T09:42:00Z");
    return out;
}

/// No line over 998 characters, no bare CR or LF, 7 bit.
bool isWireClean(std::string_view bytes)
{
    std::size_t line = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (static_cast<unsigned char>(bytes[i]) >= 0x80
            || (bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r'))
            || (bytes[i] == '\r' && (i + 1 >= bytes.size() || bytes[i + 1] != '\n')))
            return false;
        line = bytes[i] == '\n' ? 0 : line + 1;
        if (line > 999)
            return false;
    }
    return true;
}

} // namespace

class ComposeTest : public QObject {
    Q_OBJECT

private slots:
    void everything_comesBackTheSame()
    {
        OutboundMessage out = simple();
        out.subject =
            "Reclamação nº 48213 — ¿dónde está mi maleta perdida desde el jueves pasado? 🧳 "
            "[#48213]";
        out.cc = {{"Luís \"o Chefe\" da Silva, Lda.", "luis@example.pt"}, {"", "plain@example.com"}};
        out.bcc = {{"Hidden", "hidden@example.com"}};
        out.replyTo = {{"", "soporte+48213@example.com"}};
        out.text = "Olá,\n\nlinha com acentuação e um texto longo.\n" + std::string(1500, 'x')
            + "\n.\nFrom here on\n";
        out.html = "<p>Olá <img src=\"cid:logo@example.com\"></p>";
        out.attachments = {{"informe año 2025 versión definitiva con un nombre muy muy largo ñandú.pdf",
                            "application/pdf", "", false, std::string("\0\x01\xFF%PDF", 7)},
                           {"logo.png", "image/png", "logo@example.com", true, "\x89PNG"}};
        out.inReplyTo = "<p1@example.com>";
        out.references = {"<r1@example.com>", "<p1@example.com>"};
        out.extraHeaders = {{"X-Atalaya-Ticket", "48213"}};
        const auto bytes = composeMessage(out);
        QVERIFY(bytes);
        QVERIFY(isWireClean(*bytes));
        QVERIFY(bytes->find("hidden@example.com") == std::string::npos);

        const auto in = parseMessage(*bytes);
        QVERIFY(in);
        QCOMPARE(in->subject, out.subject);
        QCOMPARE(in->from, std::vector<Address>{out.from});
        QCOMPARE(in->to, out.to);
        QCOMPARE(in->cc, out.cc);
        QCOMPARE(in->replyTo, out.replyTo);
        QCOMPARE(in->text, out.text);
        QCOMPARE(in->html, out.html + "\n");
        QCOMPARE(in->messageId, out.messageId);
        QCOMPARE(in->inReplyTo, out.inReplyTo);
        QCOMPARE(in->references, out.references);
        QCOMPARE(in->date, std::optional(out.date));
        QCOMPARE(in->header("X-Atalaya-Ticket"), std::string("48213"));
        QCOMPARE(in->attachments.size(), std::size_t(2));
        QCOMPARE(in->attachments[0].fileName, out.attachments[1].fileName);
        QVERIFY(in->attachments[0].inlined);
        QCOMPARE(in->attachments[1].fileName, out.attachments[0].fileName);
        QCOMPARE(in->attachments[1].bytes, out.attachments[0].bytes);
        QCOMPARE(in->origin, Origin::Person);
        QVERIFY(in->warnings.empty());
    }

    void sameMessage_givesTheSameBytes()
    {
        OutboundMessage out = simple();
        out.html = "<p>x</p>";
        QCOMPARE(*composeMessage(out), *composeMessage(out));
    }

    void plainAscii_staysReadable()
    {
        const auto bytes = composeMessage(simple());
        QVERIFY(bytes);
        QVERIFY(bytes->ends_with("\r\n\r\nHola\r\nmundo\r\n"));
        QVERIFY(bytes->find("MIME-Version: 1.0\r\n") != std::string::npos);
        QVERIFY(bytes->find("Date: Thu, 20 Nov 2025 09:42:00 +0000\r\n") != std::string::npos);
        QVERIFY(bytes->find("Auto-Submitted") == std::string::npos);
    }

    void automaticMail_saysSo()
    {
        OutboundMessage out = simple();
        out.autoSubmitted = OutboundMessage::AutoSubmitted::Replied;
        const auto bytes = composeMessage(out);
        QVERIFY(bytes && bytes->find("Auto-Submitted: auto-replied\r\n") != std::string::npos);
        QCOMPARE(parseMessage(*bytes)->origin, Origin::AutoReply);
    }

    void htmlWithoutText_getsAnAlternative()
    {
        OutboundMessage out = simple();
        out.text.clear();
        out.html = "<p>uno</p><p>dos</p>";
        QCOMPARE(parseMessage(*composeMessage(out))->text, std::string("uno\n\ndos\n"));
    }

    void injection_isRefused()
    {
        const auto code = [](auto change) {
            OutboundMessage out = simple();
            change(out);
            const auto bytes = composeMessage(out);
            return bytes ? ErrorCode::Internal : bytes.error().code;
        };
        const std::string evil = "x\r\nBcc: eve@example.com";
        QCOMPARE(code([&](auto& out) { out.subject = evil; }), ErrorCode::InvalidField);
        QCOMPARE(code([&](auto& out) { out.to[0].name = evil; }), ErrorCode::MalformedAddress);
        QCOMPARE(code([&](auto& out) { out.to[0].address = "a@b.es\r\nBcc: eve@x.es"; }),
                 ErrorCode::MalformedAddress);
        QCOMPARE(code([&](auto& out) {
                     out.extraHeaders = {{"X-A\r\nBcc", "eve@x.es"}};
                 }),
                 ErrorCode::InvalidField);
        QCOMPARE(code([&](auto& out) { out.extraHeaders = {{"X-A", evil}}; }), ErrorCode::InvalidField);
        QCOMPARE(code([&](auto& out) { out.extraHeaders = {{"bcc", "eve@x.es"}}; }), ErrorCode::InvalidField);
        QCOMPARE(code([&](auto& out) { out.messageId = "<a@b>\r\nX: y"; }), ErrorCode::InvalidField);
        QCOMPARE(code([&](auto& out) { out.references = {"<a@b>\n"}; }), ErrorCode::InvalidField);
        QCOMPARE(code([&](auto& out) {
                     out.attachments = {{evil, "text/plain", "", false, "x"}};
                 }),
                 ErrorCode::InvalidField);
        QCOMPARE(code([&](auto& out) {
                     out.attachments = {{"a", "text/plain", "x\r\ny", false, "x"}};
                 }),
                 ErrorCode::InvalidField);
        QCOMPARE(code([&](auto& out) { out.to.clear(); }), ErrorCode::MalformedAddress);
        QCOMPARE(code([&](auto& out) { out.to.assign(limits::kRecipients + 1, out.from); }),
                 ErrorCode::TooLarge);
    }

    void envelope_holdsEachRecipientOnce()
    {
        OutboundMessage out = simple();
        out.cc = {{"", "ANA@example.com"}};
        out.bcc = {{"", "jefa@example.com"}};
        QCOMPARE(envelopeRecipients(out), (std::vector<std::string>{"ana@example.com", "jefa@example.com"}));
    }

    void messageId_isWellFormed()
    {
        const Uuid id = *Uuid::parse("01936e3c-9d2a-7c11-8f00-2b1f6f0a9c55");
        QCOMPARE(makeMessageId(id, "Mail.Example.com"),
                 std::string("<01936e3c-9d2a-7c11-8f00-2b1f6f0a9c55@mail.example.com>"));
        QVERIFY(makeMessageId(id, "<>\r\n").ends_with("@atalaya.invalid>"));
    }

    void replyHeaders_doNotPileUp()
    {
        InboundMessage original;
        original.subject = "RE: Fwd: RES: AW[2]: Pedido 17 [#48213]";
        original.messageId = "<m9@x>";
        original.inReplyTo = "<m8@x>";
        const ReplyHeaders reply = replyHeaders(original);
        QCOMPARE(reply.subject, std::string("Re: Pedido 17 [#48213]"));
        QCOMPARE(reply.inReplyTo, std::string("<m9@x>"));
        QCOMPARE(reply.references, (std::vector<std::string>{"<m8@x>", "<m9@x>"}));
    }

    void longChains_keepTheFirstAndTheNewest()
    {
        InboundMessage original;
        original.messageId = "<last@x>";
        for (int i = 0; i < 100; ++i)
            original.references.push_back("<r" + std::to_string(i) + "@x>");
        const ReplyHeaders reply = replyHeaders(original);
        QCOMPARE(reply.references.size(), kReferencesKept);
        QCOMPARE(reply.references.front(), std::string("<r0@x>"));
        QCOMPARE(reply.references.back(), std::string("<last@x>"));
        QCOMPARE(reply.references[1], std::string("<r72@x>"));
    }
};

ATALAYA_TEST(ComposeTest)
#include "compose_test.moc"
