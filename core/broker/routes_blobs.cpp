#include "core/broker/routes.h"

#include "core/base/limits.h"
#include "core/protocol/archive.h"

namespace atalaya::broker {
namespace {

Result<RestAnswer> putBlob(Turn&, RestCall& call)
{
    if (call.request.body.size() > limits::kAttachmentBytes)
        return Error{ErrorCode::TooLarge,
                     "a file has at most " + std::to_string(limits::kAttachmentBytes) + " bytes"};
    auto body = std::make_shared<std::string>(std::move(call.request.body));
    RestAnswer answer;
    answer.later = [&blobs = call.services->blobs, body](net::HttpReply reply) {
        const auto hash = blobs.put(*body);
        if (!hash)
            return reply(net::errorResponse(hash.error()));
        const protocol::json::object out{{"hash", *hash}, {"size", body->size()}};
        reply(net::jsonResponse(protocol::json::serialize(out), 201));
    };
    return answer;
}

Result<RestAnswer> getBlob(Turn&, RestCall& call)
{
    RestAnswer answer;
    answer.later = [&blobs = call.services->blobs,
                    hash = std::string(call.part("hash"))](net::HttpReply reply) {
        auto bytes = blobs.get(hash);
        if (!bytes)
            return reply(net::errorResponse(bytes.error()));
        net::HttpResponse response;
        // Never a type that a browser would run; the name under the hash never changes.
        response.contentType = "application/octet-stream";
        response.headers = {{"X-Content-Type-Options", "nosniff"},
                            {"Cache-Control", "private, max-age=31536000, immutable"}};
        response.body = *std::move(bytes);
        reply(std::move(response));
    };
    return answer;
}

constexpr Route kRoutes[] = {
    {.method = "PUT", .path = "/api/v1/blobs", .access = Access::SignedIn, .handler = putBlob},
    {.method = "GET", .path = "/api/v1/blobs/{hash}", .access = Access::SignedIn, .handler = getBlob},
};

} // namespace

std::span<const Route> blobRoutes()
{
    return kRoutes;
}

} // namespace atalaya::broker
