#include "core/base/limits.h"
#include "core/broker/checks.h"
#include "core/broker/rest_body.h"
#include "core/broker/routes.h"

namespace atalaya::broker {
namespace {

using security::Permission;

std::string jsonOf(const auto& value)
{
    return protocol::json::serialize(protocol::Writer::toJson(value));
}

Result<void> check(const domain::Article& article)
{
    ATALAYA_CHECK(checkText("title", article.title, limits::kSubject));
    ATALAYA_CHECK(checkText("body", article.body, limits::kEntryText));
    if (article.title.empty() || article.language.empty())
        return Error{ErrorCode::MissingField, "title and language"};
    return {};
}

Result<void> check(const domain::Macro& macro)
{
    ATALAYA_CHECK(checkText("name", macro.name, limits::kName));
    ATALAYA_CHECK(checkText("text", macro.text, limits::kEntryText));
    ATALAYA_CHECK(checkText("folder", macro.folder, limits::kName));
    if (macro.name.empty())
        return Error{ErrorCode::MissingField, "name"};
    if (macro.owner)
        return Error{ErrorCode::InvalidField,
                     "owner: these are the company's, a person keeps their own at the desk"};
    return {};
}

Result<domain::Article> known(Turn& turn, domain::ArticleId id)
{
    return turn.stores.knowledge->article(id);
}

Result<domain::Macro> known(Turn& turn, domain::MacroId id)
{
    auto macro = turn.stores.knowledge->macro(id);
    if (macro && macro->owner)
        return Error{ErrorCode::NotFound, "macro " + id.str()}; // somebody's own is nobody else's business
    return macro;
}

Result<RestAnswer> listArticles(Turn& turn, RestCall& call)
{
    ATALAYA_TRY(articles, turn.stores.knowledge->articles(call.request.parameter("language").value_or("")));
    std::vector<std::string> items;
    for (const domain::Article& one : articles)
        items.push_back(jsonOf(one));
    return listAnswer(items);
}

Result<RestAnswer> listMacros(Turn& turn, RestCall& call)
{
    ATALAYA_TRY(macros, turn.stores.knowledge->macros());
    std::vector<std::string> items;
    for (const domain::Macro& one : macros)
        if (!one.owner || one.owner == call.agent.id)
            items.push_back(jsonOf(one));
    return listAnswer(items);
}

template <typename T> Result<RestAnswer> put(Turn& turn, RestCall& call)
{
    using IdType = decltype(T::id);
    const bool create = call.parts.empty();
    ATALAYA_TRY(
        id, create ? Result<IdType>(IdType::make(turn.now, turn.random)) : IdType::parse(call.part("id")));
    ATALAYA_TRY(value, bodyAs<T>(call.request.body, id.uuid()));
    value.version = 1;
    if (!create) {
        ATALAYA_TRY(before, known(turn, id));
        value.version = before.version + 1;
    }
    if constexpr (std::is_same_v<T, domain::Article>) {
        value.updatedAt = turn.now;
        if (value.author.empty())
            value.author = call.agent.name;
    }
    ATALAYA_CHECK(check(value));
    ATALAYA_CHECK(turn.stores.knowledge->put(value));
    ATALAYA_CHECK(turn.journal.record(value, {}, turn.now));
    return jsonAnswer(jsonOf(value), create ? 201 : 200);
}

Result<RestAnswer> removeArticle(Turn& turn, RestCall& call)
{
    ATALAYA_TRY(id, domain::ArticleId::parse(call.part("id")));
    ATALAYA_CHECK(turn.stores.knowledge->removeArticle(id));
    ATALAYA_CHECK(turn.journal.record(protocol::Removed{"article", id.uuid()}, {}, turn.now));
    return emptyAnswer();
}

Result<RestAnswer> removeMacro(Turn& turn, RestCall& call)
{
    ATALAYA_TRY(id, domain::MacroId::parse(call.part("id")));
    ATALAYA_CHECK(known(turn, id));
    ATALAYA_CHECK(turn.stores.knowledge->removeMacro(id));
    ATALAYA_CHECK(turn.journal.record(protocol::Removed{"macro", id.uuid()}, {}, turn.now));
    return emptyAnswer();
}

constexpr Access kPermitted = Access::Permitted;
constexpr Route kRoutes[] = {
    {"GET", "/api/v1/articles", Access::SignedIn, Permission::ReadTickets, listArticles},
    {"POST", "/api/v1/articles", kPermitted, Permission::EditArticles, put<domain::Article>},
    {"PUT", "/api/v1/articles/{id}", kPermitted, Permission::EditArticles, put<domain::Article>},
    {"DELETE", "/api/v1/articles/{id}", kPermitted, Permission::EditArticles, removeArticle},
    {"GET", "/api/v1/macros", Access::SignedIn, Permission::ReadTickets, listMacros},
    {"POST", "/api/v1/macros", kPermitted, Permission::EditMacros, put<domain::Macro>},
    {"PUT", "/api/v1/macros/{id}", kPermitted, Permission::EditMacros, put<domain::Macro>},
    {"DELETE", "/api/v1/macros/{id}", kPermitted, Permission::EditMacros, removeMacro},
};

} // namespace

std::span<const Route> knowledgeRoutes()
{
    return kRoutes;
}

} // namespace atalaya::broker
