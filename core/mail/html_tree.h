#pragma once

// Private to core/mail: the tree that gumbo builds, owned.
#include "core/base/result.h"

#include <gumbo.h>
#include <memory>
#include <string>
#include <string_view>

namespace atalaya::mail {

/// HTML5 as a tree. The nodes point into the text, which the tree keeps.
class HtmlTree {
public:
    /// Errors: TooLarge, HtmlTooDeep (see gateHtml).
    static Result<HtmlTree> parse(std::string_view html);

    const GumboNode* root() const noexcept { return m_output->root; }

private:
    struct Free {
        void operator()(GumboOutput* output) const noexcept;
    };
    std::unique_ptr<std::string> m_source; ///< its address must not change
    std::unique_ptr<GumboOutput, Free> m_output;
};

inline constexpr std::size_t kTreeDepth = 1024; ///< walks stop here; the gate keeps real trees far below

/// "" for anything but an HTML element; "?" for one that the standard does not know.
std::string_view tagNameOf(const GumboNode* node) noexcept;
/// The attribute's value, "" if it is not there.
std::string_view attributeOf(const GumboNode* node, const char* name) noexcept;
bool isTextNode(const GumboNode* node) noexcept;

} // namespace atalaya::mail
