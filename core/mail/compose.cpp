#include "core/mail/compose.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/mail/address.h"
#include "core/mail/gmime.h"
#include "core/mail/parse.h"
#include "core/mail/sanitize.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace atalaya::mail {
namespace {

constexpr std::size_t kExtraHeaders = 50;
constexpr std::size_t kPlainLine = 900; ///< RFC 5322 §2.1.1 allows 998

struct FreeFormat {
    void operator()(GMimeFormatOptions* options) const noexcept { g_mime_format_options_free(options); }
};

using Part = GOwned<GMimeObject>;

bool hasControl(std::string_view text)
{
    return std::ranges::any_of(
        text, [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F; });
}

bool isFieldName(std::string_view name)
{
    return !name.empty() && name.size() <= 76
        && std::ranges::all_of(name, [](char c) { return c > ' ' && c < 0x7F && c != ':'; });
}

bool isMessageId(std::string_view id)
{
    if (id.size() < 5 || id.size() > limits::kSubject || id.front() != '<' || id.back() != '>')
        return false;
    const std::string_view inner = id.substr(1, id.size() - 2);
    return inner.find('@') != std::string_view::npos
        && std::ranges::all_of(inner, [](char c) { return c > ' ' && c < 0x7F && c != '<' && c != '>'; });
}

bool isOwnField(std::string_view name)
{
    static constexpr std::array<std::string_view, 13> kOwn = {
        "from", "to",         "cc",          "bcc",        "reply-to",     "sender",        "subject",
        "date", "message-id", "in-reply-to", "references", "mime-version", "auto-submitted"};
    const std::string lower = asciiLower(name);
    return lower.starts_with("content-") || std::ranges::find(kOwn, lower) != kOwn.end();
}

Result<void> checkAddresses(std::span<const Address> addresses)
{
    for (const Address& address : addresses) {
        if (!isValidAddress(address.address))
            return Error{ErrorCode::MalformedAddress, "not an address"};
        if (hasControl(address.name) || !isUtf8(address.name) || address.name.size() > limits::kName)
            return Error{ErrorCode::MalformedAddress, "display name"};
    }
    return {};
}

Result<void> checkFields(const OutboundMessage& message)
{
    if (hasControl(message.subject) || !isUtf8(message.subject))
        return Error{ErrorCode::InvalidField, "subject"};
    if (message.subject.size() > limits::kSubject)
        return Error{ErrorCode::TooLarge, "subject"};
    if (!isMessageId(message.messageId) || (!message.inReplyTo.empty() && !isMessageId(message.inReplyTo))
        || !std::ranges::all_of(message.references, isMessageId))
        return Error{ErrorCode::InvalidField, "message id"};
    if (message.extraHeaders.size() > kExtraHeaders)
        return Error{ErrorCode::TooLarge, "extra header fields"};
    for (const Header& header : message.extraHeaders)
        if (!isFieldName(header.name) || isOwnField(header.name) || hasControl(header.value)
            || !isUtf8(header.value))
            return Error{ErrorCode::InvalidField, "extra header field"};
    for (const Attachment& file : message.attachments)
        if (hasControl(file.fileName) || !isUtf8(file.fileName) || hasControl(file.contentType)
            || (!file.contentId.empty() && !isMessageId("<" + file.contentId + ">")
                && hasControl(file.contentId)))
            return Error{ErrorCode::InvalidField, "attachment name or type"};
    return {};
}

Result<void> check(const OutboundMessage& message)
{
    const std::size_t recipients = message.to.size() + message.cc.size() + message.bcc.size();
    if (recipients == 0)
        return Error{ErrorCode::MalformedAddress, "no recipient"};
    if (recipients > limits::kRecipients)
        return Error{ErrorCode::TooLarge, "recipients"};
    const std::array<std::span<const Address>, 5> lists = {std::span(&message.from, 1), message.replyTo,
                                                           message.to, message.cc, message.bcc};
    for (const std::span<const Address> list : lists)
        ATALAYA_CHECK(checkAddresses(list));
    ATALAYA_CHECK(checkFields(message));
    std::size_t size = message.text.size() + message.html.size();
    for (const Attachment& file : message.attachments)
        size += file.bytes.size();
    if (size > limits::kMailBytes / 2) // base64 and the rest still have to fit
        return Error{ErrorCode::TooLarge, "message"};
    if (!isUtf8(message.text) || !isUtf8(message.html))
        return Error{ErrorCode::InvalidField, "text is not UTF-8"};
    return {};
}

/// Seven bits and short lines go as they are; else quoted-printable, or base64 when most of it would be
/// escaped.
GMimeContentEncoding encodingFor(std::string_view text)
{
    std::size_t high = 0;
    std::size_t line = 0;
    std::size_t longest = 0;
    bool trailing = false;
    for (const char c : text) {
        high += static_cast<unsigned char>(c) >= 0x80
                || (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t')
            ? 1
            : 0;
        line = c == '\n' ? 0 : line + 1;
        longest = std::max(longest, line);
    }
    trailing = text.find(" \n") != std::string_view::npos || text.starts_with("From ")
        || text.find("\nFrom ") != std::string_view::npos;
    if (high == 0 && longest <= kPlainLine && !trailing)
        return GMIME_CONTENT_ENCODING_7BIT;
    return high * 4 > text.size() ? GMIME_CONTENT_ENCODING_BASE64 : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE;
}

void setContent(GMimePart* part, std::string_view bytes, GMimeContentEncoding encoding)
{
    const GOwned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
    const GOwned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part, content.get());
    g_mime_part_set_content_encoding(part, encoding);
}

Part textPart(std::string_view text, const char* subtype)
{
    std::string unix;
    for (const char c : text)
        if (c != '\r' && c != '\0')
            unix += c;
    if (!unix.ends_with('\n'))
        unix += '\n';
    GMimeTextPart* part = g_mime_text_part_new_with_subtype(subtype);
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "charset", "utf-8");
    setContent(GMIME_PART(part), unix, encodingFor(unix));
    return Part(GMIME_OBJECT(part));
}

Part filePart(const Attachment& file)
{
    const std::size_t slash = file.contentType.find('/');
    const bool typed = slash != std::string::npos && slash > 0 && slash + 1 < file.contentType.size()
        && std::ranges::all_of(file.contentType, [](char c) {
                           return std::isalnum(static_cast<unsigned char>(c)) != 0
                               || std::string_view("/.+-_").find(c) != std::string_view::npos;
                       });
    // A message or multipart in base64 is forbidden (RFC 2046 §5.2.1): it travels as plain bytes with its
    // name.
    const bool plain = !typed || startsWithIgnoreCase(file.contentType, "multipart/")
        || startsWithIgnoreCase(file.contentType, "message/");
    const std::string type = plain ? "application" : file.contentType.substr(0, slash);
    const std::string subtype = plain ? "octet-stream" : file.contentType.substr(slash + 1);
    GMimePart* part = g_mime_part_new_with_type(type.c_str(), subtype.c_str());
    setContent(part, file.bytes, GMIME_CONTENT_ENCODING_BASE64);
    g_mime_object_set_disposition(GMIME_OBJECT(part), file.inlined ? "inline" : "attachment");
    g_mime_part_set_filename(part, file.fileName.empty() ? "attachment" : file.fileName.c_str());
    if (!file.contentId.empty())
        g_mime_part_set_content_id(part, file.contentId.c_str());
    return Part(GMIME_OBJECT(part));
}

/// Boundaries come from the message id: the same message gives the same bytes.
class Builder {
public:
    explicit Builder(const OutboundMessage& message)
        : m_message(message)
        , m_seed(sha256Hex(message.messageId).substr(0, 24))
    {
    }

    Part body()
    {
        Part root;
        if (m_message.html.empty()) {
            root = textPart(m_message.text, "plain");
        } else {
            const std::string plain = m_message.text.empty() ? htmlToText(m_message.html) : m_message.text;
            Part rich = textPart(m_message.html, "html");
            if (std::ranges::any_of(m_message.attachments, isShownInside))
                rich = files("related", std::move(rich), true);
            root = multipart("alternative");
            add(root, textPart(plain, "plain"));
            add(root, std::move(rich));
        }
        const bool others = !std::ranges::all_of(m_message.attachments,
                                                 [this](const Attachment& file) { return inside(file); });
        return others ? files("mixed", std::move(root), false) : std::move(root);
    }

private:
    static bool isShownInside(const Attachment& file) { return file.inlined && !file.contentId.empty(); }
    bool inside(const Attachment& file) const { return !m_message.html.empty() && isShownInside(file); }

    Part multipart(const char* subtype)
    {
        GMimeMultipart* parts = g_mime_multipart_new_with_subtype(subtype);
        const std::string boundary = "=_" + m_seed + "_" + std::to_string(++m_count);
        g_mime_multipart_set_boundary(parts, boundary.c_str());
        return Part(GMIME_OBJECT(parts));
    }
    static void add(const Part& to, Part part)
    {
        g_mime_multipart_add(GMIME_MULTIPART(to.get()), part.get());
    }

    Part files(const char* subtype, Part first, bool shownInside)
    {
        Part parts = multipart(subtype);
        add(parts, std::move(first));
        for (const Attachment& file : m_message.attachments)
            if (inside(file) == shownInside)
                add(parts, filePart(file));
        return parts;
    }

    const OutboundMessage& m_message;
    std::string m_seed;
    int m_count = 0;
};

void setHeader(GMimeMessage* message, const char* name, const std::string& value)
{
    g_mime_object_append_header(GMIME_OBJECT(message), name, value.c_str(), "utf-8");
}

void addPeople(GMimeMessage* message, GMimeAddressType kind, std::span<const Address> people)
{
    for (const Address& person : people)
        g_mime_message_add_mailbox(message, kind, person.name.empty() ? nullptr : person.name.c_str(),
                                   person.address.c_str());
}

void setFields(GMimeMessage* out, const OutboundMessage& message)
{
    addPeople(out, GMIME_ADDRESS_TYPE_FROM, std::span(&message.from, 1));
    addPeople(out, GMIME_ADDRESS_TYPE_REPLY_TO, message.replyTo);
    addPeople(out, GMIME_ADDRESS_TYPE_TO, message.to);
    addPeople(out, GMIME_ADDRESS_TYPE_CC, message.cc);
    g_mime_message_set_subject(out, message.subject.c_str(), "utf-8");
    const auto seconds = std::chrono::floor<std::chrono::seconds>(message.date).time_since_epoch().count();
    if (GDateTime* date = g_date_time_new_from_unix_utc(seconds)) {
        g_mime_message_set_date(out, date);
        g_date_time_unref(date);
    }
    g_mime_message_set_message_id(out, message.messageId.substr(1, message.messageId.size() - 2).c_str());
    if (!message.inReplyTo.empty())
        setHeader(out, "In-Reply-To", message.inReplyTo);
    if (!message.references.empty())
        setHeader(out, "References", join(message.references, " "));
    if (message.autoSubmitted == OutboundMessage::AutoSubmitted::Generated)
        setHeader(out, "Auto-Submitted", "auto-generated");
    if (message.autoSubmitted == OutboundMessage::AutoSubmitted::Replied)
        setHeader(out, "Auto-Submitted", "auto-replied");
    for (const Header& header : message.extraHeaders)
        setHeader(out, header.name.c_str(), header.value);
    setHeader(out, "MIME-Version", "1.0");
}

} // namespace

Result<std::string> composeMessage(const OutboundMessage& message)
{
    ATALAYA_CHECK(check(message));
    ensureGmime();
    const GOwned<GMimeMessage> out(g_mime_message_new(TRUE));
    setFields(out.get(), message);
    const Part body = Builder(message).body();
    g_mime_message_set_mime_part(out.get(), body.get());

    const std::unique_ptr<GMimeFormatOptions, FreeFormat> format(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(format.get(), GMIME_NEWLINE_FORMAT_DOS);
    const GOwned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(out.get()), format.get(), stream.get());
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return std::string(reinterpret_cast<const char*>(bytes->data), bytes->len);
}

} // namespace atalaya::mail
