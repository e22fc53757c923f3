#include "core/session/saved_views.h"

#include <boost/json.hpp>

namespace atalaya::session {
namespace {

namespace json = boost::json;
using domain::Condition;

Error unreadable(std::string_view what)
{
    return {ErrorCode::InvalidField, std::string(what)};
}

json::object objectOf(const Condition& condition)
{
    json::object out;
    out["asks"] = domain::word(condition.asks);
    if (!condition.parts.empty()) {
        json::array parts;
        for (const Condition& part : condition.parts)
            parts.push_back(objectOf(part));
        out["parts"] = std::move(parts);
    }
    if (!condition.values.empty())
        out["values"] = json::array(condition.values.begin(), condition.values.end());
    if (condition.minutes != 0)
        out["minutes"] = condition.minutes;
    return out;
}

const json::value* member(const json::value& value, std::string_view name)
{
    const json::object* object = value.if_object();
    return object ? object->if_contains(name) : nullptr;
}

std::string textIn(const json::value& value, std::string_view name)
{
    const json::value* found = member(value, name);
    const json::string* text = found ? found->if_string() : nullptr;
    return text ? std::string(*text) : std::string();
}

Result<Condition> conditionIn(const json::value& value, int depth)
{
    if (depth > domain::kConditionDepth)
        return Error{ErrorCode::TooLarge, "conditions"};
    Condition out;
    ATALAYA_TRY(asks, domain::fromWord<domain::Asks>(textIn(value, "asks")));
    out.asks = asks;
    if (const json::value* parts = member(value, "parts"); parts && parts->is_array())
        for (const json::value& part : parts->get_array()) {
            ATALAYA_TRY(inner, conditionIn(part, depth + 1));
            out.parts.push_back(std::move(inner));
        }
    if (const json::value* values = member(value, "values"); values && values->is_array())
        for (const json::value& one : values->get_array())
            if (const json::string* text = one.if_string())
                out.values.emplace_back(*text);
    if (const json::value* minutes = member(value, "minutes"); minutes && minutes->is_int64())
        out.minutes = minutes->get_int64();
    return out;
}

Result<json::value> parsed(std::string_view text)
{
    boost::system::error_code failed;
    json::value value = json::parse(text, failed);
    if (failed)
        return unreadable(failed.message());
    return value;
}

} // namespace

std::string encodeViews(const std::vector<domain::SavedView>& views)
{
    json::array out;
    for (const domain::SavedView& view : views)
        out.push_back(json::object{{"id", view.id.str()},
                                   {"name", view.name},
                                   {"icon", view.icon},
                                   {"condition", objectOf(view.condition)}});
    return json::serialize(out);
}

Result<std::vector<domain::SavedView>> decodeViews(std::string_view text)
{
    ATALAYA_TRY(value, parsed(text));
    const json::array* array = value.if_array();
    if (!array)
        return unreadable("views");
    std::vector<domain::SavedView> out;
    for (const json::value& one : *array) {
        domain::SavedView view;
        ATALAYA_TRY(id, domain::SavedViewId::parse(textIn(one, "id")));
        view.id = id;
        view.name = textIn(one, "name");
        view.icon = textIn(one, "icon");
        const json::value* condition = member(one, "condition");
        if (!condition)
            return unreadable("condition");
        ATALAYA_TRY(read, conditionIn(*condition, 1));
        view.condition = std::move(read);
        out.push_back(std::move(view));
    }
    return out;
}

std::string encodeSkip(const api::Skip& skip)
{
    return json::serialize(
        json::object{{"ticket", skip.ticket.str()}, {"reason", skip.reason}, {"at", toMicros(skip.at)}});
}

Result<api::Skip> decodeSkip(std::string_view text)
{
    ATALAYA_TRY(value, parsed(text));
    ATALAYA_TRY(ticket, domain::TicketId::parse(textIn(value, "ticket")));
    const json::value* at = member(value, "at");
    if (!at || !at->is_int64())
        return unreadable("at");
    return api::Skip{ticket, textIn(value, "reason"), fromMicros(at->get_int64())};
}

} // namespace atalaya::session
