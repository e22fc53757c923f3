#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace atalaya::mail {

/// One piece of markup as the HTML tokenizer cuts it (WHATWG HTML §13.2.5).
struct HtmlToken {
    enum class Kind : std::uint8_t { Text, Start, End, Comment };
    Kind kind = Kind::Text;
    std::string name; ///< lower case, of Start and End
    std::string_view source; ///< all of it, as it stands
    std::size_t attributes = 0; ///< upper bound of their number
};

/// Cuts HTML into tokens in linear time. Knows raw text (script, style, title, textarea …) and comments, no
/// tree. Only for the depth gate and for text of last resort: what people see comes from the real parser.
class HtmlLexer {
public:
    explicit HtmlLexer(std::string_view html) : m_html(html) { }

    /// False at the end.
    bool next(HtmlToken& token);

private:
    void lexMarkup(HtmlToken& token);
    void lexTag(HtmlToken& token);
    std::size_t skipAttributes(std::size_t at, std::size_t& count) const;
    std::size_t rawTextEnd() const;

    std::string_view m_html;
    std::size_t m_at = 0;
    std::string m_rawUntil; ///< inside the raw text of this element
};

bool isVoidElement(std::string_view name) noexcept;
bool isRawTextElement(std::string_view name) noexcept;
bool isFormattingElement(std::string_view name) noexcept;
/// Elements whose whole content is nothing for a reader of mail: scripts, forms' inner life, foreign content.
bool isDroppedTree(std::string_view name) noexcept;

} // namespace atalaya::mail
