#include "core/protocol/codec.h"

#include "core/protocol/describe_desk.h"
#include "core/protocol/describe_messages.h"
#include "core/protocol/value_codec.h"

#include <array>
#include <memory>

namespace atalaya::protocol {
namespace {

// In the order of each variant's alternatives.
constexpr std::array<std::string_view, std::variant_size_v<ChangeBody>> kChangeKinds = {
    "ticket", "entry",   "customer", "agent",          "queue",
    "skill",  "article", "macro",    "channelAccount", "removed"};
constexpr std::array<std::string_view, std::variant_size_v<ClientMessage>> kClientTypes = {
    "hello", "sync", "command", "ping", "attend"};
constexpr std::array<std::string_view, std::variant_size_v<ServerMessage>> kServerTypes = {
    "welcome", "changes", "answer", "offer", "offerEnded", "load", "pong", "goodbye", "presence"};

/// Reads a JSON value into the alternative of a variant whose kind is the I-th.
template <typename Variant, std::size_t I = 0>
Result<Variant> readAlternative(std::size_t index, const json::value& from)
{
    if constexpr (I < std::variant_size_v<Variant>) {
        if (index != I)
            return readAlternative<Variant, I + 1>(index, from);
        // On the heap: with one on the stack GCC 12 believes at -O2 that another alternative is destroyed.
        const auto value = std::make_unique<std::variant_alternative_t<I, Variant>>();
        if (auto error = Reader::fromJson(from, *value))
            return *std::move(error);
        return Variant(std::move(*value));
    } else {
        return Error{ErrorCode::Internal, "no such alternative"};
    }
}

template <std::size_t N>
std::optional<std::size_t> indexOf(const std::array<std::string_view, N>& kinds, std::string_view kind)
{
    for (std::size_t i = 0; i < N; ++i)
        if (kinds[i] == kind)
            return i;
    return std::nullopt;
}

std::optional<std::size_t> commandIndex(std::string_view kind)
{
    static const auto kinds = []<std::size_t... I>(std::index_sequence<I...>)
    {
        return std::array<std::string_view, sizeof...(I)>{
            domain::commandKind(domain::Command(std::variant_alternative_t<I, domain::Command>{}))...};
    }
    (std::make_index_sequence<std::variant_size_v<domain::Command>>{});
    return indexOf(kinds, kind);
}

Result<ChangeBody> readChangeBody(std::string_view kind, const json::value& from)
{
    const auto index = indexOf(kChangeKinds, kind);
    if (!index)
        return Error{ErrorCode::InvalidField, "unknown kind of change: " + std::string(kind.substr(0, 40))};
    return readAlternative<ChangeBody>(*index, from);
}

Result<domain::Command> readCommand(std::string_view kind, const json::value& from)
{
    const auto index = commandIndex(kind);
    if (!index)
        return Error{ErrorCode::UnknownCommand, std::string(kind.substr(0, 40))};
    return readAlternative<domain::Command>(*index, from);
}

json::value bodyOf(const auto& variant)
{
    return std::visit([](const auto& one) { return Writer::toJson(one); }, variant);
}

Result<std::string> textField(const json::object& object, std::string_view name)
{
    std::string text;
    Reader reader(object);
    reader.required(name, text);
    if (reader.error())
        return *reader.error();
    return text;
}

Result<json::object> parseObject(std::string_view text)
{
    ATALAYA_TRY(value, parseJson(text));
    if (!value.is_object())
        return Error{ErrorCode::InvalidField, "a message is a JSON object"};
    return std::move(value.get_object());
}

Result<Change> readChange(const json::value& from)
{
    if (!from.is_object())
        return Error{ErrorCode::InvalidField, "a change is an object"};
    const json::object& object = from.get_object();
    Change change;
    Reader reader(object);
    reader.required("seq", change.seq).required("at", change.at);
    if (reader.error())
        return *reader.error();
    ATALAYA_TRY(kind, textField(object, "kind"));
    const json::value* body = object.if_contains("body");
    if (!body)
        return Error{ErrorCode::MissingField, "body"};
    ATALAYA_TRY(read, readChangeBody(kind, *body));
    change.body = std::move(read);
    return change;
}

Result<SyncPage> readPage(const json::object& object)
{
    SyncPage page;
    Reader reader(object);
    reader.field("upTo", page.upTo)
        .field("after", page.after)
        .field("total", page.total)
        .field("snapshot", page.snapshot);
    reader.field("first", page.first).field("last", page.last);
    if (reader.error())
        return *reader.error();
    const json::value* list = object.if_contains("changes");
    if (!list || !list->is_array())
        return Error{ErrorCode::MissingField, "changes"};
    for (const json::value& one : list->get_array()) {
        ATALAYA_TRY(change, readChange(one));
        page.changes.push_back(std::move(change));
    }
    return page;
}

void appendPageFrame(std::string& out, const SyncPage& frame)
{
    out += "],\"upTo\":" + std::to_string(frame.upTo) + ",\"total\":" + std::to_string(frame.total);
    if (frame.after >= 0)
        out += ",\"after\":" + std::to_string(frame.after);
    const auto flag = [&out](std::string_view name, bool on) {
        out += ",\"" + std::string(name) + "\":" + (on ? "true" : "false");
    };
    flag("snapshot", frame.snapshot);
    flag("first", frame.first);
    flag("last", frame.last);
    out += '}';
}

std::string withType(std::string_view type, json::value body)
{
    body.get_object()["type"] = type;
    return json::serialize(body);
}

} // namespace

std::string_view changeKind(const ChangeBody& body) noexcept
{
    return kChangeKinds[body.index()];
}

std::string encodeCommand(const domain::Command& command)
{
    return json::serialize(bodyOf(command));
}

Result<domain::Command> decodeCommand(std::string_view kind, std::string_view text)
{
    ATALAYA_TRY(value, parseJson(text));
    return readCommand(kind, value);
}

std::string encodeChangeBody(const ChangeBody& body)
{
    return json::serialize(bodyOf(body));
}

Result<ChangeBody> decodeChangeBody(std::string_view kind, std::string_view text)
{
    ATALAYA_TRY(value, parseJson(text));
    return readChangeBody(kind, value);
}

std::string encodePage(const std::vector<EncodedChange>& changes, const SyncPage& frame)
{
    std::string out = R"({"type":"changes","changes":[)";
    for (const EncodedChange& change : changes) {
        if (out.back() == '}')
            out += ',';
        out += R"({"seq":)" + std::to_string(change.seq) + R"(,"at":")" + formatInstant(change.at)
            + R"(","kind":")";
        out += change.kind;
        out += R"(","body":)";
        out += change.body;
        out += '}';
    }
    appendPageFrame(out, frame);
    return out;
}

std::string encode(const ClientMessage& message)
{
    const auto type = kClientTypes[message.index()];
    if (const auto* command = std::get_if<CommandRequest>(&message)) {
        json::object out{{"id", command->id.str()},
                         {"kind", domain::commandKind(command->command)},
                         {"body", bodyOf(command->command)}};
        return withType(type, std::move(out));
    }
    return std::visit(
        [type](const auto& one) -> std::string {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, CommandRequest>)
                return {};
            else
                return withType(type, Writer::toJson(one));
        },
        message);
}

std::string encode(const ServerMessage& message)
{
    if (const auto* page = std::get_if<SyncPage>(&message)) {
        std::vector<std::string> bodies;
        std::vector<EncodedChange> changes;
        bodies.reserve(page->changes.size());
        for (const Change& change : page->changes) {
            bodies.push_back(encodeChangeBody(change.body));
            changes.push_back({change.seq, change.at, changeKind(change.body), bodies.back()});
        }
        return encodePage(changes, *page);
    }
    return std::visit(
        [&message](const auto& one) -> std::string {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, SyncPage>)
                return {};
            else
                return withType(kServerTypes[message.index()], Writer::toJson(one));
        },
        message);
}

Result<ClientMessage> decodeClientMessage(std::string_view text)
{
    ATALAYA_TRY(object, parseObject(text));
    ATALAYA_TRY(type, textField(object, "type"));
    const json::value whole(object);
    if (type == "command") {
        CommandRequest request;
        Reader reader(object);
        reader.required("id", request.id);
        if (reader.error())
            return *reader.error();
        ATALAYA_TRY(kind, textField(object, "kind"));
        const json::value* body = object.if_contains("body");
        if (!body)
            return Error{ErrorCode::MissingField, "body"};
        ATALAYA_TRY(command, readCommand(kind, *body));
        request.command = std::move(command);
        return ClientMessage(std::move(request));
    }
    using Simple = std::variant<Hello, SyncRequest, Ping, Attend>;
    constexpr std::array<std::string_view, 4> kSimple = {"hello", "sync", "ping", "attend"};
    const auto index = indexOf(kSimple, type);
    if (!index)
        return Error{ErrorCode::UnknownCommand, "unknown message type: " + type.substr(0, 40)};
    ATALAYA_TRY(message, readAlternative<Simple>(*index, whole));
    return std::visit([](auto&& one) { return ClientMessage(std::move(one)); }, std::move(message));
}

Result<ServerMessage> decodeServerMessage(std::string_view text)
{
    ATALAYA_TRY(object, parseObject(text));
    ATALAYA_TRY(type, textField(object, "type"));
    if (type == "changes") {
        ATALAYA_TRY(page, readPage(object));
        return ServerMessage(std::move(page));
    }
    using Simple =
        std::variant<Welcome, Answer, OfferMade, OfferEnded, LoadChanged, Pong, Goodbye, PresenceChanged>;
    constexpr std::array<std::string_view, 8> kSimple = {"welcome", "answer", "offer",   "offerEnded",
                                                         "load",    "pong",   "goodbye", "presence"};
    const auto index = indexOf(kSimple, type);
    if (!index)
        return Error{ErrorCode::UnknownCommand, "unknown message type: " + type.substr(0, 40)};
    ATALAYA_TRY(message, readAlternative<Simple>(*index, json::value(object)));
    return std::visit([](auto&& one) { return ServerMessage(std::move(one)); }, std::move(message));
}

std::string encodeAnswer(const Answer& answer)
{
    return json::serialize(Writer::toJson(answer));
}

Result<Answer> decodeAnswer(std::string_view text)
{
    return decodeValue<Answer>(text);
}

ATALAYA_VALUE(domain::Ticket)
ATALAYA_VALUE(domain::Entry)
ATALAYA_VALUE(domain::Customer)
ATALAYA_VALUE(domain::Agent)
ATALAYA_VALUE(domain::Queue)
ATALAYA_VALUE(domain::Skill)
ATALAYA_VALUE(domain::Article)
ATALAYA_VALUE(domain::Macro)
ATALAYA_VALUE(domain::Draft)
ATALAYA_VALUE(domain::Device)
ATALAYA_VALUE(domain::DeliveryAttempt)
ATALAYA_VALUE(std::vector<domain::Merge>)
ATALAYA_VALUE(domain::ChannelAccount)
ATALAYA_VALUE(domain::Offer)
ATALAYA_VALUE(domain::Load)
ATALAYA_VALUE(domain::Attachment)

} // namespace atalaya::protocol
