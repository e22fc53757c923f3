#include "core/broker/intake.h"
#include "core/broker/routes.h"
#include "core/protocol/archive.h"

namespace atalaya::broker {
namespace {

std::string takenJson(const TakenIn& taken)
{
    return protocol::json::serialize(protocol::json::object{
        {"ticket", taken.ticket.str()}, {"entry", taken.entry.str()}, {"new", taken.isNew}});
}

int statusOf(const TakenIn& taken)
{
    return taken.isNew ? 201 : 200;
}

Result<InboundText> readText(const std::string& body)
{
    ATALAYA_TRY(parsed, protocol::parseJson(body));
    if (!parsed.is_object())
        return Error{ErrorCode::InvalidField, "an object"};
    InboundText text;
    protocol::Reader reader(parsed.get_object());
    reader.required("channel", text.channel)
        .required("account", text.account)
        .required("externalId", text.externalId);
    reader.required("from", text.from).field("name", text.name).required("text", text.text);
    if (reader.error())
        return *reader.error();
    return text;
}

/// Reading a large mail takes its time: a worker does it, and brings the result back to the engine.
RestAnswer takeInLater(RestCall& call, RawMail raw)
{
    auto shared = std::make_shared<RawMail>(std::move(raw));
    RestAnswer answer;
    answer.later = [services = call.services, shared](net::HttpReply reply) {
        auto prepared = prepareMail(services->blobs, std::move(*shared));
        if (!prepared)
            return reply(net::errorResponse(prepared.error()));
        services->engine.postOrRefuse({[reply, mail = std::make_shared<PreparedMail>(*std::move(prepared))](
                                           Turn& turn) -> Result<void> {
                                           ATALAYA_TRY(taken, takeInMail(turn, *mail));
                                           turn.journal.afterCommit([reply, taken] {
                                               reply(net::jsonResponse(takenJson(taken), statusOf(taken)));
                                           });
                                           return {};
                                       },
                                       [reply](const Error& error) { reply(net::errorResponse(error)); }});
    };
    return answer;
}

Result<RestAnswer> takeIn(Turn& turn, RestCall& call)
{
    const std::string_view type = call.request.header("Content-Type").value_or("");
    if (startsWithIgnoreCase(type, "message/rfc822")) {
        ATALAYA_TRY(account, domain::ChannelAccountId::parse(call.request.parameter("account").value_or("")));
        if (!turn.directory.account(account))
            return Error{ErrorCode::NotFound, "channel account " + account.str()};
        return takeInLater(call, RawMail{account, std::move(call.request.body), false, {}, {}});
    }
    if (!startsWithIgnoreCase(type, "application/json"))
        return Error{ErrorCode::InvalidField, "Content-Type: message/rfc822 or application/json"};
    ATALAYA_TRY(text, readText(call.request.body));
    ATALAYA_TRY(taken, takeInText(turn, text));
    return jsonAnswer(takenJson(taken), statusOf(taken));
}

constexpr Route kRoutes[] = {
    {.method = "POST",
     .path = "/api/v1/intake/messages",
     .access = Access::Permitted,
     .permission = security::Permission::ChangeChannels,
     .handler = takeIn},
};

} // namespace

std::span<const Route> intakeRoutes()
{
    return kRoutes;
}

} // namespace atalaya::broker
