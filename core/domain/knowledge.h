#pragma once

#include "core/domain/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace atalaya::domain {

/// One knowledge-base page in one language. `slug` joins the languages of one page.
struct Article {
    ArticleId id;
    std::string slug;
    std::string language;
    std::string title;
    std::string body; ///< Markdown
    std::vector<std::string> tags;
    std::string author;
    bool isPublic = true;
    Instant updatedAt;
    std::int64_t version = 0;

    friend bool operator==(const Article&, const Article&) = default;
};

/// What a macro does besides its text.
struct MacroAction {
    std::string kind; ///< setStatus, addTag, setPriority
    std::string value;

    friend bool operator==(const MacroAction&, const MacroAction&) = default;
};

/// Text plus actions; a canned reply has no actions. Variables: {{customer.firstName}}, {{ticket.number}},
/// {{agent.name}}. Those of the company are for everybody; one with an owner is seen by nobody else.
struct Macro {
    MacroId id;
    std::string name;
    std::string language;
    std::string text;
    std::vector<MacroAction> actions;
    std::int64_t version = 0;
    std::string folder = {}; ///< where it stands in the list; "Claims/Delays" lies inside "Claims"
    std::optional<AgentId> owner = {};

    friend bool operator==(const Macro&, const Macro&) = default;
};

} // namespace atalaya::domain
