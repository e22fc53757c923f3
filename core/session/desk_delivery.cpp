#include "core/session/desk_delivery.h"

// Descriptions first: archive.h looks for the words of enumerations.
#include "core/protocol/describe_desk.h"

#include "core/protocol/archive.h"
#include "core/protocol/codec.h"

namespace atalaya::session {
namespace {

using Attempts = std::vector<domain::DeliveryAttempt>;

/// {"items": [ … ]}
Result<Attempts> readAttempts(const std::string& body)
{
    ATALAYA_TRY(parsed, protocol::parseJson(body));
    if (!parsed.is_object())
        return Error{ErrorCode::InvalidField, "the answer is not an object"};
    Attempts attempts;
    protocol::Reader reader(parsed.get_object());
    reader.required("items", attempts);
    if (reader.error())
        return *reader.error();
    return attempts;
}

} // namespace

void DeskDelivery::attempts(domain::EntryId entry, api::Reply<Attempts> reply)
{
    m_hub.post<Attempts>(m_hub.core, reply, [&hub = m_hub, entry, reply] {
        if (!hub.desk)
            return;
        net::HttpRequest request;
        request.method = "GET";
        request.path = "/api/v1/entries/" + entry.str() + "/attempts";
        hub.desk->ask(request, [&hub, reply](const Result<std::string>& body) {
            hub.answer<Attempts>(reply, body ? readAttempts(*body) : Result<Attempts>(body.error()));
        });
    });
}

void DeskDelivery::scheduled(api::Reply<std::vector<domain::Entry>> reply)
{
    m_hub.read<std::vector<domain::Entry>>(std::move(reply),
                                           [](Reader& reader) { return reader.scheduled(); });
}

} // namespace atalaya::session
