#include "core/session/sign_in.h"

#include "core/base/text.h"
#include "core/protocol/archive.h"
#include "core/protocol/codec.h"
#include "core/protocol/describe.h"

namespace atalaya::session {
namespace {

namespace json = boost::json;

Result<SignedIn> readSignIn(const Result<net::HttpResponse>& response)
{
    if (!response)
        return response.error();
    if (response->status != 200)
        return errorOf(*response);
    ATALAYA_TRY(parsed, protocol::parseJson(response->body));
    if (!parsed.is_object())
        return Error{ErrorCode::InvalidField, "sign-in: not an object"};
    SignedIn out;
    protocol::Reader reader(parsed.get_object());
    reader.required("token", out.token).required("agent", out.agent);
    if (reader.error())
        return *reader.error();
    return out;
}

} // namespace

net::HttpRequest requestWith(const std::string& token, std::string method, std::string path)
{
    net::HttpRequest out;
    out.method = std::move(method);
    out.path = std::move(path);
    if (!token.empty())
        out.headers.push_back({"Authorization", "Bearer " + token});
    return out;
}

Error errorOf(const net::HttpResponse& response)
{
    auto parsed = protocol::parseJson(response.body);
    if (parsed && parsed->is_object()) {
        const json::value* error = parsed->get_object().if_contains("error");
        if (error && error->is_object()) {
            Error out;
            protocol::Reader reader(error->get_object());
            reader.required("code", out.code).field("detail", out.detail);
            if (!reader.error())
                return out;
        }
    }
    return Error{ErrorCode::HttpStatus, std::to_string(response.status)};
}

void requestSignIn(Transport& transport, const api::SignInRequest& signIn, const ThisDevice& device,
                   std::function<void(Result<SignedIn>)> done)
{
    const json::object body{{"login", signIn.login},
                            {"password", signIn.password},
                            {"device", device.name.empty() ? device.id : device.name},
                            {"deviceId", device.id}};
    auto out = requestWith("", "POST", "/api/v1/sign-in");
    out.body = json::serialize(body);
    out.headers.push_back({"Content-Type", "application/json"});
    transport.request(std::move(out),
                      [done = std::move(done)](auto response) { done(readSignIn(response)); });
}

void requestSignOut(Transport& transport, const std::string& token, std::function<void()> done)
{
    transport.request(requestWith(token, "POST", "/api/v1/sign-out"),
                      [done = std::move(done)](const Result<net::HttpResponse>&) { done(); });
}

void requestBlob(Transport& transport, const std::string& token, const std::string& hash,
                 std::function<void(Result<std::string>)> done)
{
    transport.request(requestWith(token, "GET", "/api/v1/blobs/" + hash),
                      [hash, done = std::move(done)](Result<net::HttpResponse> response) {
                          if (!response)
                              done(response.error());
                          else if (response->status != 200)
                              done(errorOf(*response));
                          else if (sha256Hex(response->body) != hash)
                              done(Error{ErrorCode::DatabaseCorrupt, "the file does not have its hash"});
                          else
                              done(std::move(response->body));
                      });
}

void sendBlob(Transport& transport, const std::string& token, std::string bytes,
              std::function<void(Result<bool>)> done)
{
    auto out = requestWith(token, "PUT", "/api/v1/blobs");
    out.body = std::move(bytes);
    out.headers.push_back({"Content-Type", "application/octet-stream"});
    transport.request(std::move(out), [done = std::move(done)](Result<net::HttpResponse> response) {
        if (!response)
            done(response.error());
        else if (response->status / 100 != 2)
            done(errorOf(*response));
        else
            done(true);
    });
}

} // namespace atalaya::session
