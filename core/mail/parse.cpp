#include "core/mail/parse.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/mail/address.h"
#include "core/mail/body.h"
#include "core/mail/charset.h"
#include "core/mail/origin.h"
#include "core/mail/raw_gate.h"
#include "core/mail/sanitize.h"

#include <algorithm>

namespace atalaya::mail {
namespace {

constexpr std::size_t kWarningsKept = 32;
constexpr std::size_t kReferencesRead = 200;
constexpr std::size_t kRecipientsRead = 1000;

struct FreeOptions {
    void operator()(GMimeParserOptions* options) const noexcept { g_mime_parser_options_free(options); }
};
using ParserOptions = std::unique_ptr<GMimeParserOptions, FreeOptions>;

void warn(std::vector<std::string>& warnings, std::string text)
{
    if (warnings.size() < kWarningsKept && std::ranges::find(warnings, text) == warnings.end())
        warnings.push_back(std::move(text));
}

std::string_view warningName(GMimeParserWarning code)
{
    switch (code) {
    case GMIME_WARN_DUPLICATED_HEADER:
        return "a header field that may stand once stands twice";
    case GMIME_WARN_DUPLICATED_PARAMETER:
        return "a parameter stands twice";
    case GMIME_WARN_UNENCODED_8BIT_HEADER:
        return "8-bit characters in a header field";
    case GMIME_WARN_INVALID_CONTENT_TYPE:
        return "content type cannot be read";
    case GMIME_WARN_INVALID_RFC2047_HEADER_VALUE:
        return "broken encoded word";
    case GMIME_WARN_MALFORMED_MULTIPART:
        return "multipart without parts";
    case GMIME_WARN_TRUNCATED_MESSAGE:
        return "message is cut off";
    case GMIME_WARN_INVALID_PARAMETER:
        return "broken parameter";
    case GMIME_WARN_INVALID_ADDRESS_LIST:
        return "broken address list";
    case GMIME_WARN_PART_WITHOUT_CONTENT:
        return "part without content";
    default:
        return "malformed message";
    }
}

void onWarning(gint64, GMimeParserWarning code, const gchar*, gpointer into)
{
    warn(*static_cast<std::vector<std::string>*>(into), std::string(warningName(code)));
}

void readHeaders(GMimeObject* object, std::vector<Header>& out)
{
    GMimeHeaderList* list = object ? g_mime_object_get_header_list(object) : nullptr;
    const int count = list ? g_mime_header_list_get_count(list) : 0;
    for (int i = 0; i < count && out.size() < kHeadersKept; ++i) {
        GMimeHeader* header = g_mime_header_list_get_header_at(list, i);
        std::string name = oneLine(viewOf(g_mime_header_get_name(header)));
        std::string value = oneLine(viewOf(g_mime_header_get_value(header)));
        out.push_back({std::move(name), std::string(truncatedUtf8(value, limits::kHttpHeader))});
    }
}

std::string rawHeader(GMimeMessage* message, const char* name)
{
    GMimeHeaderList* list = g_mime_object_get_header_list(GMIME_OBJECT(message));
    GMimeHeader* header = list ? g_mime_header_list_get_header(list, name) : nullptr;
    return header ? std::string(viewOf(g_mime_header_get_raw_value(header))) : std::string();
}

void readIds(GMimeMessage* source, std::string_view bytes, InboundMessage& message)
{
    const std::vector<std::string> own = messageIdsIn(rawHeader(source, "Message-ID"));
    if (own.empty())
        warn(message.warnings, "no message id");
    message.messageId = own.empty() ? "<" + sha256Hex(bytes) + "@missing.atalaya>" : own.front();
    if (const std::vector<std::string> parents = messageIdsIn(rawHeader(source, "In-Reply-To"));
        !parents.empty())
        message.inReplyTo = parents.front();
    // The first id and the newest ones: what threads are found by.
    std::vector<std::string> references = messageIdsIn(rawHeader(source, "References"));
    if (references.size() > kReferencesRead)
        references.erase(references.begin() + 1,
                         references.end() - static_cast<std::ptrdiff_t>(kReferencesRead - 1));
    for (std::string& id : references)
        if (std::ranges::find(message.references, id) == message.references.end())
            message.references.push_back(std::move(id));
}

void readPeople(GMimeMessage* source, InboundMessage& message)
{
    message.from = addressesOf(g_mime_message_get_from(source), kRecipientsRead);
    if (auto sender = addressesOf(g_mime_message_get_sender(source), 1); !sender.empty())
        message.sender = std::move(sender.front());
    message.replyTo = addressesOf(g_mime_message_get_reply_to(source), kRecipientsRead);
    message.to = addressesOf(g_mime_message_get_to(source), kRecipientsRead);
    message.cc = addressesOf(g_mime_message_get_cc(source), kRecipientsRead);
    if (message.from.empty() && message.sender)
        message.from.push_back(*message.sender);
}

std::optional<Instant> dateOf(GMimeMessage* source)
{
    GDateTime* date = g_mime_message_get_date(source);
    const gint64 seconds = date ? g_date_time_to_unix(date) : -1;
    if (seconds < 0)
        return std::nullopt;
    return Instant(std::chrono::seconds(seconds));
}

void takeBody(Body&& body, InboundMessage& message)
{
    message.html = std::move(body.html);
    message.text = std::move(body.text);
    if (trimmed(message.text).empty() && !message.html.empty())
        message.text = htmlToText(message.html);
    if (message.text.size() > limits::kEntryText) {
        message.text = std::string(truncatedUtf8(message.text, limits::kEntryText));
        warn(message.warnings, "text shortened");
    }
    message.attachments = std::move(body.attachments);
    for (std::string& warning : body.warnings)
        warn(message.warnings, std::move(warning));
    // What the HTML shows by cid: stands inside the body, whatever its disposition says.
    for (Attachment& file : message.attachments)
        if (!file.contentId.empty() && message.html.find("cid:" + file.contentId) != std::string::npos)
            file.inlined = true;
}

InboundMessage read(GMimeMessage* source, std::string_view bytes, std::vector<std::string> warnings)
{
    InboundMessage message;
    message.warnings = std::move(warnings);
    GMimeObject* root = g_mime_message_get_mime_part(source);
    readHeaders(GMIME_OBJECT(source), message.headers);
    readHeaders(root, message.headers);
    readIds(source, bytes, message);
    readPeople(source, message);
    message.subject =
        std::string(truncatedUtf8(oneLine(viewOf(g_mime_message_get_subject(source))), limits::kSubject));
    message.date = dateOf(source);
    if (!message.date)
        warn(message.warnings, "no date that can be read");
    const std::string languages = message.header("Content-Language");
    message.language = asciiLower(trimmed(std::string_view(languages).substr(0, languages.find(','))));

    Body body = readBody(root);
    Body reports{.text = {},
                 .html = {},
                 .attachments = {},
                 .deliveryStatus = std::move(body.deliveryStatus),
                 .feedbackReport = std::move(body.feedbackReport),
                 .returnedHeaders = std::move(body.returnedHeaders),
                 .warnings = {}};
    takeBody(std::move(body), message);
    classifyOrigin(message, reports);
    return message;
}

} // namespace

Result<InboundMessage> parseMessage(std::string_view bytes)
{
    if (bytes.size() > limits::kMailBytes)
        return Error{ErrorCode::TooLarge, std::to_string(bytes.size()) + " bytes"};
    const std::string_view found = fromFirstField(bytes);
    if (found.empty())
        return Error{ErrorCode::MalformedMime, "no header field"};

    ensureGmime();
    std::vector<std::string> warnings;
    std::string repaired;
    bool tamed = false;
    const std::string_view message =
        repairFields(found, repaired, tamed) ? std::string_view(repaired) : found;
    if (tamed)
        warn(warnings, "groups or encoded words beyond any sense left out");
    const ParserOptions options(g_mime_parser_options_new());
    const char* fallback[] = {"utf-8", "windows-1252", nullptr};
    g_mime_parser_options_set_fallback_charsets(options.get(), fallback);
    g_mime_parser_options_set_warning_callback(options.get(), onWarning, &warnings);
    const GOwned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(message.data(), message.size()));
    const GOwned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const GOwned<GMimeMessage> source(g_mime_parser_construct_message(parser.get(), options.get()));
    if (!source)
        return Error{ErrorCode::MalformedMime, "cannot be read as a message"};
    return read(source.get(), bytes, std::move(warnings));
}

} // namespace atalaya::mail
