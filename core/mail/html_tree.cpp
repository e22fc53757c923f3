#include "core/mail/html_tree.h"

#include "core/mail/charset.h"
#include "core/mail/html_gate.h"

namespace atalaya::mail {

void HtmlTree::Free::operator()(GumboOutput* output) const noexcept
{
    if (output)
        gumbo_destroy_output(&kGumboDefaultOptions, output);
}

Result<HtmlTree> HtmlTree::parse(std::string_view html)
{
    ATALAYA_TRY(gated, gateHtml(html));
    HtmlTree tree;
    tree.m_source = std::make_unique<std::string>(cleanText(gated));
    tree.m_output.reset(
        gumbo_parse_with_options(&kGumboDefaultOptions, tree.m_source->data(), tree.m_source->size()));
    if (!tree.m_output || !tree.m_output->root)
        return Error{ErrorCode::Internal, "no tree"};
    return tree;
}

std::string_view tagNameOf(const GumboNode* node) noexcept
{
    if (node->type != GUMBO_NODE_ELEMENT || node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML)
        return {};
    const char* name = gumbo_normalized_tagname(node->v.element.tag);
    return name && *name ? std::string_view(name) : std::string_view("?");
}

std::string_view attributeOf(const GumboNode* node, const char* name) noexcept
{
    const GumboAttribute* found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? std::string_view(found->value) : std::string_view();
}

bool isTextNode(const GumboNode* node) noexcept
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE;
}

} // namespace atalaya::mail
