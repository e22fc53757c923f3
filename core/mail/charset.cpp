#include "core/mail/charset.h"

#include "core/base/text.h"
#include "core/mail/gmime.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace atalaya::mail {
namespace {

bool hasHighBytes(std::string_view bytes)
{
    return std::ranges::any_of(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// Labels that say little: ASCII, Latin 1 and what mailers write when they do not know.
bool isVague(std::string_view label)
{
    static constexpr std::array<std::string_view, 12> kVague = {
        "",        "us-ascii",   "ascii",  "utf-8",   "utf8",         "unknown-8bit",
        "unknown", "iso-8859-1", "latin1", "default", "windows-1252", "ansi_x3.4-1968"};
    return std::ranges::find(kVague, label) != kVague.end();
}

/// The label as a name for iconv; some are supersets that real mail means.
std::string iconvName(const std::string& label)
{
    if (label == "gb2312" || label == "gbk" || label == "x-gbk")
        return "gb18030";
    if (label.starts_with("ks_c_5601") || label == "euc-kr")
        return "cp949";
    if (label == "iso-8859-8-i")
        return "iso-8859-8";
    if (label == "shift_jis" || label == "x-sjis")
        return "cp932";
    if (label == "unicode-1-1-utf-7")
        return "utf-7";
    ensureGmime();
    const char* name = g_mime_charset_iconv_name(label.c_str());
    return name ? std::string(name) : label;
}

class Iconv {
public:
    explicit Iconv(const std::string& from) : m_handle(g_iconv_open("UTF-8", from.c_str())) { }
    Iconv(const Iconv&) = delete;
    Iconv& operator=(const Iconv&) = delete;
    ~Iconv()
    {
        if (good())
            g_iconv_close(m_handle);
    }
    bool good() const noexcept
    {
        return m_handle != reinterpret_cast<GIConv>(-1);
    } // NOLINT: iconv's own convention

    std::string convert(std::string_view bytes)
    {
        std::string in(bytes);
        std::string out;
        char* from = in.data();
        gsize left = in.size();
        std::array<char, 8192> buffer{};
        while (left > 0) {
            char* to = buffer.data();
            gsize room = buffer.size();
            const gsize result = g_iconv(m_handle, &from, &left, &to, &room);
            out.append(buffer.data(), buffer.size() - room);
            const bool stuck = result == static_cast<gsize>(-1) && room == buffer.size();
            if (result == static_cast<gsize>(-1) && left > 0 && (stuck || errno != E2BIG)) {
                out += "\xEF\xBF\xBD";
                ++from;
                --left;
            }
        }
        return out;
    }

private:
    GIConv m_handle;
};

std::string fromWindows1252(std::string_view bytes)
{
    Iconv iconv("WINDOWS-1252");
    return iconv.good() ? iconv.convert(bytes) : toValidUtf8(bytes);
}

std::string decodeRaw(std::string_view bytes, std::string_view charset, bool& doubted)
{
    const std::string label = asciiLower(trimmed(charset));
    if (isVague(label)) {
        if (isUtf8(bytes)) {
            doubted = hasHighBytes(bytes) && !label.starts_with("utf");
            return std::string(bytes);
        }
        doubted = label != "iso-8859-1" && label != "latin1" && label != "windows-1252";
        return fromWindows1252(bytes);
    }
    Iconv iconv(iconvName(label));
    if (iconv.good())
        return iconv.convert(bytes);
    doubted = true;
    return isUtf8(bytes) ? std::string(bytes) : fromWindows1252(bytes);
}

} // namespace

std::string decodeText(std::string_view bytes, std::string_view charset, bool& doubted)
{
    doubted = false;
    return cleanText(decodeRaw(bytes, charset, doubted));
}

std::string charsetOfHtml(std::string_view html)
{
    const std::string head = asciiLower(html.substr(0, 1024));
    std::size_t at = head.find("charset");
    if (at == std::string::npos)
        return {};
    at = head.find_first_not_of(" \t\r\n", at + 7);
    if (at == std::string::npos || head[at] != '=')
        return {};
    at = head.find_first_not_of(" \t\r\n\"'", at + 1);
    if (at == std::string::npos)
        return {};
    return head.substr(at, head.find_first_of(" \t\r\n\"';/>", at) - at);
}

std::string oneLine(std::string_view text)
{
    std::string out;
    for (const char c : toValidUtf8(text)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == 0)
            continue;
        const bool blank = byte <= 0x20 || byte == 0x7F;
        if (!blank)
            out += c;
        else if (byte != '\n' && byte != '\r')
            out += ' ';
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    return std::string(trimmed(out));
}

std::string cleanText(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const std::string valid = toValidUtf8(text);
    std::string out;
    out.reserve(valid.size());
    for (std::size_t i = 0; i < valid.size(); ++i) {
        if (valid[i] == '\0')
            continue;
        if (valid[i] == '\r') {
            if (i + 1 >= valid.size() || valid[i + 1] != '\n')
                out += '\n';
            continue;
        }
        out += valid[i];
    }
    return out;
}

} // namespace atalaya::mail
