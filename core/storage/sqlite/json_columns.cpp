#include "core/storage/sqlite/json_columns.h"

#include <boost/json.hpp>
#include <cmath>

namespace atalaya::storage::sqlite {
namespace {

namespace json = boost::json;

Error corrupt()
{
    return Error{ErrorCode::DatabaseCorrupt, "a list in a row cannot be read"};
}

std::string text(const json::value& value)
{
    const json::string* found = value.if_string();
    return found ? std::string(found->data(), found->size()) : std::string();
}

std::string textOf(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains(key);
    return value ? text(*value) : std::string();
}

std::int64_t numberOf(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains(key);
    const std::int64_t* number = value ? value->if_int64() : nullptr;
    return number ? *number : 0;
}

/// Names of files and people come from outside; bytes that are no UTF-8 must not make a row unreadable.
json::parse_options options()
{
    json::parse_options wanted;
    wanted.allow_invalid_utf8 = true;
    return wanted;
}

template <typename Value, typename Make> std::string write(const std::vector<Value>& values, Make make)
{
    if (values.empty())
        return "[]";
    json::array array;
    array.reserve(values.size());
    for (const Value& value : values)
        array.emplace_back(make(value));
    return json::serialize(array);
}

/// Calls `take(item, out)` for each item; false means it cannot be one.
template <typename Value, typename Take>
Result<void> read(std::string_view column, std::vector<Value>& values, Take take)
{
    values.clear();
    if (column == "[]" || column.empty())
        return {};
    unsigned char buffer[4096];
    json::monotonic_resource memory(buffer, sizeof buffer);
    boost::system::error_code failure;
    const json::value parsed = json::parse({column.data(), column.size()}, failure, &memory, options());
    if (failure || !parsed.is_array())
        return corrupt();
    values.reserve(parsed.get_array().size());
    for (const json::value& item : parsed.get_array())
        if (!take(item, values.emplace_back()))
            return corrupt();
    return {};
}

bool take(const json::value& item, std::string& out)
{
    out = text(item);
    return item.is_string();
}

/// An item that is an object, given to `fill`.
template <typename Value, typename Fill> bool takeObject(const json::value& item, Value& out, Fill fill)
{
    const json::object* object = item.if_object();
    if (object)
        fill(*object, out);
    return object != nullptr;
}

} // namespace

std::string toColumn(const std::vector<std::string>& texts)
{
    return write(texts, [](const std::string& value) { return json::value(value); });
}

Result<void> fromColumn(std::string_view column, std::vector<std::string>& texts)
{
    return read(column, texts, [](const json::value& item, std::string& out) { return take(item, out); });
}

std::string toColumn(const std::vector<std::uint32_t>& numbers)
{
    return write(numbers, [](std::uint32_t value) { return json::value(std::int64_t(value)); });
}

Result<void> fromColumn(std::string_view column, std::vector<std::uint32_t>& numbers)
{
    return read(column, numbers, [](const json::value& item, std::uint32_t& out) {
        const std::int64_t* number = item.if_int64();
        out = number ? static_cast<std::uint32_t>(*number) : 0;
        return number != nullptr;
    });
}

std::string toColumn(const std::vector<domain::SkillLevel>& skills)
{
    return write(skills, [](const domain::SkillLevel& skill) {
        return json::value(json::object{{"skill", skill.skill.str()}, {"level", skill.level}});
    });
}

Result<void> fromColumn(std::string_view column, std::vector<domain::SkillLevel>& skills)
{
    return read(column, skills, [](const json::value& item, domain::SkillLevel& out) {
        return takeObject(item, out, [](const json::object& object, domain::SkillLevel& skill) {
            skill.skill = domain::SkillId::parse(textOf(object, "skill")).valueOr({});
            skill.level = static_cast<int>(numberOf(object, "level"));
        });
    });
}

std::string toColumn(const std::vector<domain::QueueId>& queues)
{
    return write(queues, [](const domain::QueueId& queue) { return json::value(queue.str()); });
}

Result<void> fromColumn(std::string_view column, std::vector<domain::QueueId>& queues)
{
    return read(column, queues, [](const json::value& item, domain::QueueId& out) {
        const auto id = domain::QueueId::parse(text(item));
        out = id.valueOr({});
        return id.hasValue();
    });
}

std::string toColumn(const std::vector<domain::ChannelKind>& channels)
{
    return write(channels, [](domain::ChannelKind kind) { return json::value(domain::word(kind)); });
}

Result<void> fromColumn(std::string_view column, std::vector<domain::ChannelKind>& channels)
{
    return read(column, channels, [](const json::value& item, domain::ChannelKind& out) {
        const auto kind = domain::fromWord<domain::ChannelKind>(text(item));
        out = kind.valueOr(domain::ChannelKind::Email);
        return kind.hasValue();
    });
}

std::string toColumn(const std::vector<domain::Attachment>& attachments)
{
    return write(attachments, [](const domain::Attachment& file) {
        return json::value(json::object{{"hash", file.hash},
                                        {"name", file.name},
                                        {"type", file.type},
                                        {"size", file.size},
                                        {"contentId", file.contentId}});
    });
}

Result<void> fromColumn(std::string_view column, std::vector<domain::Attachment>& attachments)
{
    return read(column, attachments, [](const json::value& item, domain::Attachment& out) {
        return takeObject(item, out, [](const json::object& object, domain::Attachment& file) {
            file = {textOf(object, "hash"), textOf(object, "name"), textOf(object, "type"),
                    numberOf(object, "size"), textOf(object, "contentId")};
        });
    });
}

std::string toColumn(const std::vector<domain::MacroAction>& actions)
{
    return write(actions, [](const domain::MacroAction& action) {
        return json::value(json::object{{"kind", action.kind}, {"value", action.value}});
    });
}

Result<void> fromColumn(std::string_view column, std::vector<domain::MacroAction>& actions)
{
    return read(column, actions, [](const json::value& item, domain::MacroAction& out) {
        return takeObject(item, out, [](const json::object& object, domain::MacroAction& action) {
            action = {textOf(object, "kind"), textOf(object, "value")};
        });
    });
}

namespace {

json::value profileOf(const domain::Booking& booking)
{
    return json::object{{"code", booking.code},
                        {"flight", booking.flight},
                        {"from", booking.from},
                        {"to", booking.to},
                        {"departs", booking.departs},
                        {"arrives", booking.arrives},
                        {"status", booking.status},
                        {"delayMinutes", booking.delayMinutes},
                        {"passengers", booking.passengers},
                        {"seats", booking.seats},
                        {"note", booking.note}};
}

domain::Booking bookingOf(const json::object& object)
{
    domain::Booking booking;
    booking.code = textOf(object, "code");
    booking.flight = textOf(object, "flight");
    booking.from = textOf(object, "from");
    booking.to = textOf(object, "to");
    booking.departs = textOf(object, "departs");
    booking.arrives = textOf(object, "arrives");
    booking.status = textOf(object, "status");
    booking.delayMinutes = static_cast<int>(numberOf(object, "delayMinutes"));
    booking.passengers = static_cast<int>(numberOf(object, "passengers"));
    booking.seats = textOf(object, "seats");
    booking.note = textOf(object, "note");
    return booking;
}

bool takeIdentity(const json::value& item, domain::Customer& customer)
{
    const json::object* object = item.if_object();
    const auto kind =
        domain::fromWord<domain::IdentityKind>(object ? textOf(*object, "kind") : std::string());
    if (!object || !kind)
        return false;
    const json::value* verified = object->if_contains("verified");
    customer.identities.push_back(
        {*kind, textOf(*object, "value"), verified && *verified == true, numberOf(*object, "followers")});
    return true;
}

bool takeFact(const json::value& item, domain::Customer& customer)
{
    const json::object* object = item.if_object();
    if (!object)
        return false;
    customer.facts.push_back({textOf(*object, "label"), textOf(*object, "value"), textOf(*object, "source"),
                              fromMicros(numberOf(*object, "asOf"))});
    return true;
}

bool takeMood(const json::value& item, domain::Customer& customer)
{
    if (!item.is_number())
        return false;
    customer.mood.push_back(item.to_number<double>());
    return true;
}

/// Calls `take` for each item of the array under `key`; a missing array is an empty one.
template <typename Take>
bool takeAll(const json::object& object, std::string_view key, domain::Customer& customer, Take take)
{
    const json::value* value = object.if_contains(key);
    if (!value)
        return true;
    if (!value->is_array())
        return false;
    for (const json::value& item : value->get_array())
        if (!take(item, customer))
            return false;
    return true;
}

} // namespace

std::string profileColumn(const domain::Customer& customer)
{
    json::object profile;
    json::array& identities = profile["identities"].emplace_array();
    for (const domain::Identity& identity : customer.identities)
        identities.push_back(json::object{{"kind", domain::word(identity.kind)},
                                          {"value", identity.value},
                                          {"verified", identity.verified},
                                          {"followers", identity.followers}});
    json::array& facts = profile["facts"].emplace_array();
    for (const domain::Fact& fact : customer.facts)
        facts.push_back(json::object{{"label", fact.label},
                                     {"value", fact.value},
                                     {"source", fact.source},
                                     {"asOf", toMicros(fact.asOf)}});
    if (customer.booking)
        profile["booking"] = profileOf(*customer.booking);
    json::array& mood = profile["mood"].emplace_array();
    for (const double value : customer.mood)
        mood.push_back(std::isfinite(value) ? value : 0.0);
    return json::serialize(profile);
}

Result<void> readProfile(std::string_view column, domain::Customer& customer)
{
    boost::system::error_code failure;
    const json::value parsed = json::parse({column.data(), column.size()}, failure, {}, options());
    const json::object* profile = failure ? nullptr : parsed.if_object();
    if (!profile)
        return corrupt();
    if (!takeAll(*profile, "identities", customer, takeIdentity)
        || !takeAll(*profile, "facts", customer, takeFact) || !takeAll(*profile, "mood", customer, takeMood))
        return corrupt();
    const json::value* booking = profile->if_contains("booking");
    if (booking && booking->is_object())
        customer.booking = bookingOf(booking->get_object());
    return {};
}

} // namespace atalaya::storage::sqlite
