#include "core/mail/body.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/mail/charset.h"
#include "core/mail/sanitize.h"

#include <algorithm>
#include <iterator>

namespace atalaya::mail {
namespace {

std::string bytesOf(GMimeStream* stream)
{
    const GByteArray* array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    return {reinterpret_cast<const char*>(array->data), array->len};
}

std::string mimeTypeOf(GMimeObject* part)
{
    GMimeContentType* type = g_mime_object_get_content_type(part);
    const GChars text(type ? g_mime_content_type_get_mime_type(type) : nullptr);
    const std::string name = asciiLower(oneLine(viewOf(text.get())));
    return name.empty() ? "application/octet-stream" : name;
}

std::string extensionFor(const std::string& type)
{
    static constexpr std::pair<std::string_view, std::string_view> kKnown[] = {
        {"text/plain", ".txt"},
        {"text/html", ".html"},
        {"text/calendar", ".ics"},
        {"text/csv", ".csv"},
        {"text/vcard", ".vcf"},
        {"image/png", ".png"},
        {"image/jpeg", ".jpg"},
        {"image/gif", ".gif"},
        {"image/webp", ".webp"},
        {"application/pdf", ".pdf"},
        {"application/zip", ".zip"},
        {"message/rfc822", ".eml"},
        {"audio/mpeg", ".mp3"},
        {"video/mp4", ".mp4"},
        {"application/json", ".json"},
        {"message/delivery-status", ".txt"},
        {"message/feedback-report", ".txt"},
        {"text/rfc822-headers", ".txt"}};
    for (const auto& [name, extension] : kKnown)
        if (type == name)
            return std::string(extension);
    return ".bin";
}

/// A name that is safe as a file name everywhere: no folders, no controls, no leading dots.
std::string safeFileName(std::string_view name)
{
    std::string out;
    for (const char c : oneLine(name))
        out += std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos ? '_' : c;
    const std::size_t start = out.find_first_not_of(". ");
    out = start == std::string::npos ? std::string() : out.substr(start);
    return std::string(truncatedUtf8(out, limits::kName));
}

void addLine(std::string& to, std::string_view more)
{
    if (!to.empty() && !to.ends_with('\n'))
        to += '\n';
    to += more;
}

/// Everything of a part but its shown text.
void appendRest(Body& to, Body&& more)
{
    std::ranges::move(more.attachments, std::back_inserter(to.attachments));
    std::ranges::move(more.warnings, std::back_inserter(to.warnings));
    for (auto field : {&Body::deliveryStatus, &Body::feedbackReport, &Body::returnedHeaders})
        if ((to.*field).empty())
            to.*field = std::move(more.*field);
}

/// Joins a part that is shown after what is there, so that both forms of the body stay whole.
void append(Body& to, Body&& more)
{
    const bool mixed = to.html.empty() != more.html.empty();
    if (mixed && to.text.empty() && !to.html.empty())
        to.text = htmlToText(to.html);
    if (mixed && more.text.empty() && !more.html.empty() && !to.text.empty())
        more.text = htmlToText(more.html);
    if (to.html.empty() && !more.html.empty() && !to.text.empty())
        to.html = textToHtml(to.text);
    if (!more.html.empty())
        addLine(to.html, more.html);
    else if (!to.html.empty() && !more.text.empty())
        addLine(to.html, textToHtml(more.text));
    if (!more.text.empty())
        addLine(to.text, more.text);
    appendRest(to, std::move(more));
}

class Walker {
public:
    Body walk(GMimeObject* part, std::size_t depth, bool related)
    {
        Body out;
        if (!part)
            return out;
        if (++m_parts > limits::kMimeParts || depth > limits::kMimeDepth) {
            if (!m_limitNoted)
                out.warnings.emplace_back("too many or too deeply nested parts: the rest was left out");
            m_limitNoted = true;
            return out;
        }
        if (GMIME_IS_MULTIPART(part))
            return multipart(GMIME_MULTIPART(part), depth, related);
        if (GMIME_IS_MESSAGE_PART(part))
            nestedMessage(GMIME_MESSAGE_PART(part), out);
        else if (GMIME_IS_PART(part))
            leaf(GMIME_PART(part), related, out);
        return out;
    }

private:
    Body multipart(GMimeMultipart* parts, std::size_t depth, bool related)
    {
        const std::string type = mimeTypeOf(GMIME_OBJECT(parts));
        const bool alternative = type == "multipart/alternative";
        Body out;
        if (type == "multipart/encrypted")
            out.warnings.emplace_back("encrypted: the content is attached as it came");
        const int count = g_mime_multipart_get_count(parts);
        for (int i = 0; i < count && !m_limitNoted; ++i) {
            GMimeObject* child = g_mime_multipart_get_part(parts, i);
            Body next = walk(child, depth + 1, related || type == "multipart/related");
            if (alternative) {
                // The plain form comes first, the richest last (RFC 2046 §5.1.4); both are kept.
                if (trimmed(out.text).empty())
                    out.text = std::move(next.text);
                if (!next.html.empty())
                    out.html = std::move(next.html);
                appendRest(out, std::move(next));
            } else {
                append(out, std::move(next));
            }
        }
        return out;
    }

    void nestedMessage(GMimeMessagePart* part, Body& out)
    {
        GMimeMessage* message = g_mime_message_part_get_message(part);
        if (!message)
            return;
        const GOwned<GMimeStream> stream(g_mime_stream_mem_new());
        g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, stream.get());
        const GChars headers(g_mime_object_get_headers(GMIME_OBJECT(message), nullptr));
        out.returnedHeaders = cleanText(viewOf(headers.get()));
        std::string name = safeFileName(viewOf(g_mime_message_get_subject(message)));
        name = name.empty() ? "message.eml" : std::string(truncatedUtf8(name, limits::kName - 4)) + ".eml";
        attach(GMIME_OBJECT(part), std::move(name), bytesOf(stream.get()), out);
    }

    void leaf(GMimePart* part, bool related, Body& out)
    {
        const std::string type = mimeTypeOf(GMIME_OBJECT(part));
        std::string name = safeFileName(viewOf(g_mime_part_get_filename(part)));
        GMimeContentDisposition* disposition = g_mime_object_get_content_disposition(GMIME_OBJECT(part));
        const bool attached = disposition && g_mime_content_disposition_is_attachment(disposition);
        std::string bytes = contentOf(part);

        const bool isText = type == "text/plain" || type == "text/html";
        const bool isBody = isText && !attached && (name.empty() || !m_haveBody);
        if (isBody) {
            m_haveBody = m_haveBody || !trimmed(bytes).empty();
            return body(part, type == "text/html", bytes, out);
        }
        if (type == "message/delivery-status" || type == "message/global-delivery-status")
            out.deliveryStatus = cleanText(bytes);
        else if (type == "message/feedback-report")
            out.feedbackReport = cleanText(bytes);
        else if (type == "text/rfc822-headers" || type == "message/rfc822"
                 || type == "message/global-headers")
            out.returnedHeaders = cleanText(std::string_view(bytes).substr(0, limits::kHttpHeader));
        if (name.empty())
            name = (type == "application/ms-tnef" ? "winmail.dat"
                                                  : "part-" + std::to_string(m_parts) + extensionFor(type));
        attach(GMIME_OBJECT(part), std::move(name), std::move(bytes), out);
        const bool hasId = !out.attachments.empty() && !out.attachments.back().contentId.empty();
        if (!out.attachments.empty() && !attached && (related || disposition) && (hasId || disposition))
            out.attachments.back().inlined = true;
    }

    void body(GMimePart* part, bool html, const std::string& bytes, Body& out)
    {
        std::string charset(viewOf(g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset")));
        if (charset.empty() && html && !isUtf8(bytes))
            charset = charsetOfHtml(bytes);
        bool doubted = false;
        (html ? out.html : out.text) = decodeText(bytes, charset, doubted);
        if (doubted)
            out.warnings.push_back("charset guessed, the label was '" + oneLine(charset).substr(0, 40) + "'");
    }

    void attach(GMimeObject* part, std::string name, std::string bytes, Body& out)
    {
        if (bytes.size() > limits::kAttachmentBytes) {
            out.warnings.push_back("attachment of " + std::to_string(bytes.size()) + " bytes left out");
            return;
        }
        std::string id = oneLine(viewOf(g_mime_object_get_content_id(part)));
        if (id.size() > 2 && id.front() == '<' && id.back() == '>')
            id = id.substr(1, id.size() - 2);
        out.attachments.push_back(
            {std::move(name), mimeTypeOf(part), std::move(id), false, std::move(bytes)});
    }

    std::size_t m_parts = 0;
    bool m_haveBody = false;
    bool m_limitNoted = false;
};

} // namespace

std::string contentOf(GMimePart* part)
{
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const GOwned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    return bytesOf(stream.get());
}

Body readBody(GMimeObject* root)
{
    return Walker().walk(root, 0, false);
}

} // namespace atalaya::mail
