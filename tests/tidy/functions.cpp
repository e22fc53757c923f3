#include "tests/tidy/functions.h"

#include "tests/tidy/blank.h"
#include "tests/tidy/signature.h"

namespace atalaya::tidy {
namespace {

enum class Scope { Namespace, Class, Function, Block, Initialiser };

struct Open {
    Scope scope = Scope::Namespace;
    int parentheses = 0; ///< depth outside, restored at the closing brace
    bool isPublic = true; ///< in a class: what is declared now can be called by anyone
    std::size_t item = 0; ///< index of the function or class
    std::string header; ///< what stood before a member's initialiser, continued after it
};

class Outliner {
public:
    explicit Outliner(std::string_view text) : m_text(withoutPreprocessor(blanked(text, Keep::Code))) { }

    Outline run()
    {
        for (const char c : m_text) {
            m_line += c == '\n' ? 1 : 0;
            take(c);
        }
        m_outline.balanced = m_outline.balanced && m_open.empty();
        return std::move(m_outline);
    }

private:
    Scope here() const { return m_open.empty() ? Scope::Namespace : m_open.back().scope; }
    bool declares() const { return here() == Scope::Namespace || here() == Scope::Class; }

    void take(char c)
    {
        if (c == '{') {
            open();
        } else if (c == '}') {
            close();
        } else if (c == ';' && m_parentheses == 0) {
            if (declares())
                declaration();
            m_header.clear();
        } else {
            m_parentheses += c == '(' ? 1 : c == ')' ? -1 : 0;
            m_header += c;
        }
    }

    Scope scopeOfBrace() const
    {
        if (here() == Scope::Function || here() == Scope::Block)
            return Scope::Block;
        if (m_parentheses > 0 || here() == Scope::Initialiser)
            return isLambda(m_header) && m_parentheses == 0 ? Scope::Function : Scope::Initialiser;
        if (isNamespace(m_header))
            return Scope::Namespace;
        if (isMemberInitialiser(m_header))
            return Scope::Initialiser;
        if (isClass(m_header))
            return Scope::Class;
        return isFunction(m_header) ? Scope::Function : Scope::Initialiser;
    }

    void open()
    {
        if (m_parentheses == 0)
            readAccess();
        Open next{scopeOfBrace(), m_parentheses, true, 0, {}};
        if (next.scope == Scope::Class) {
            next.isPublic = !isPrivateByDefault(m_header);
            next.item = m_outline.classes.size();
            m_outline.classes.push_back({classNameOf(m_header), m_line, 0});
        } else if (next.scope == Scope::Function) {
            countMethod();
            next.item = m_outline.functions.size();
            m_outline.functions.push_back({functionNameOf(m_header), m_line, 0, parameterCount(m_header)});
        } else if (next.scope == Scope::Initialiser) {
            next.header = m_header;
        }
        m_open.push_back(std::move(next));
        m_parentheses = 0;
        m_header.clear();
    }

    void close()
    {
        if (m_open.empty()) {
            m_outline.balanced = false;
            return;
        }
        const Open closed = std::move(m_open.back());
        m_open.pop_back();
        if (closed.scope == Scope::Function) {
            Function& function = m_outline.functions[closed.item];
            function.lines = m_line - function.line + 1;
        }
        m_parentheses = closed.parentheses;
        m_header = closed.scope == Scope::Initialiser ? closed.header + "{}" : std::string();
    }

    void declaration()
    {
        readAccess();
        if (!isFunction(m_header) || !looksDeclared(m_header))
            return;
        countMethod();
        m_outline.functions.push_back({functionNameOf(m_header), m_line, 0, parameterCount(m_header)});
    }

    // Takes "public:" and the like off the header.
    void readAccess()
    {
        if (here() != Scope::Class)
            return;
        const AccessLabel label = accessLabelOf(m_header);
        if (label.access != Access::Unchanged)
            m_open.back().isPublic = label.access == Access::Public;
        m_header.erase(0, label.end);
    }

    void countMethod()
    {
        if (here() != Scope::Class || !m_open.back().isPublic)
            return;
        Class& owner = m_outline.classes[m_open.back().item];
        if (isOrdinaryMethod(m_header, owner.name))
            ++owner.publicMethods;
    }

    std::string m_text;
    Outline m_outline;
    std::vector<Open> m_open;
    std::string m_header;
    int m_parentheses = 0;
    int m_line = 1;
};

} // namespace

Outline outlineOf(std::string_view text)
{
    return Outliner(text).run();
}

} // namespace atalaya::tidy
