#include "app/ctl/remote_broker.h"

namespace atalaya::ctl {

namespace json = boost::json;

RemoteBroker::RemoteBroker(const Arguments& arguments)
    : m_client(net::makeHttpClient({.blockPrivateAddresses = false, .userAgent = "atalayactl"}))
    , m_url(arguments.text("--url"))
    , m_fingerprint(arguments.text("--fingerprint"))
{
    while (m_url.ends_with('/'))
        m_url.pop_back();
}

Result<net::HttpResponse> RemoteBroker::send(const std::string& method, const std::string& path,
                                             const std::string& body)
{
    net::ClientRequest request;
    request.method = method;
    request.url = m_url + path;
    request.body = body;
    request.pinnedFingerprint = m_fingerprint;
    if (!body.empty())
        request.headers.push_back({"Content-Type", "application/json"});
    if (!m_token.empty())
        request.headers.push_back({"Authorization", "Bearer " + std::string(m_token.reveal())});
    return m_client->send(request);
}

Result<std::string> RemoteBroker::askText(const std::string& method, const std::string& path,
                                          const std::string& body)
{
    ATALAYA_TRY(response, send(method, path, body));
    if (response.status == 401 || response.status == 403)
        return Error{ErrorCode::WrongPassword, "the broker refuses login or password"};
    if (response.status == 404)
        return Error{ErrorCode::NotFound, path};
    if (response.status >= 300)
        return Error{ErrorCode::HttpStatus, path + " answers " + std::to_string(response.status)};
    return std::move(response.body);
}

Result<json::value> RemoteBroker::ask(const std::string& method, const std::string& path,
                                      const std::string& body)
{
    ATALAYA_TRY(text, askText(method, path, body));
    if (text.empty()) // there is nothing to say
        return json::value(nullptr);
    boost::system::error_code failure;
    json::value value = json::parse(text, failure);
    if (failure)
        return Error{ErrorCode::HttpStatus, path + " answers no JSON"};
    return value;
}

Result<void> RemoteBroker::signIn(const std::string& login, const SecretString& password)
{
    ATALAYA_TRY(answer,
                ask("POST", "/api/v1/sign-in",
                    json::serialize(json::object{
                        {"login", login}, {"password", password.reveal()}, {"device", "atalayactl"}})));
    const json::value* token = answer.is_object() ? answer.get_object().if_contains("token") : nullptr;
    if (!token || !token->is_string())
        return Error{ErrorCode::HttpStatus, "the answer to the sign-in has no token"};
    m_token = SecretString(std::string_view(token->get_string()));
    return {};
}

Result<void> RemoteBroker::signOut()
{
    ATALAYA_CHECK(send("POST", "/api/v1/sign-out"));
    m_token = {};
    return {};
}

std::string textIn(const json::value& answer, std::string_view key)
{
    const json::value* found = answer.is_object() ? answer.get_object().if_contains(key) : nullptr;
    return found && found->is_string() ? std::string(found->get_string()) : std::string();
}

} // namespace atalaya::ctl
