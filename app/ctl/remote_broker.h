#pragma once

#include "app/ctl/command.h"
#include "core/base/secret.h"
#include "core/net/http_client.h"

#include <boost/json.hpp>

namespace atalaya::ctl {

/// A running broker's doors. Reads --url and --fingerprint: what the command line says about trust.
class RemoteBroker {
public:
    explicit RemoteBroker(const Arguments& arguments);

    Result<net::HttpResponse> send(const std::string& method, const std::string& path,
                                   const std::string& body = {});
    /// The JSON of the answer; null if there is nothing to say. Errors: WrongPassword (it refuses), NotFound,
    /// HttpStatus.
    Result<boost::json::value> ask(const std::string& method, const std::string& path,
                                   const std::string& body = {});
    /// The same, as text.
    Result<std::string> askText(const std::string& method, const std::string& path,
                                const std::string& body = {});
    /// Later requests are made as this person.
    Result<void> signIn(const std::string& login, const SecretString& password);
    /// Ends what signIn began.
    Result<void> signOut();

private:
    std::unique_ptr<net::HttpClient> m_client;
    std::string m_url;
    std::string m_fingerprint;
    SecretString m_token;
};

/// The text in a field of an answer; empty if there is none.
std::string textIn(const boost::json::value& answer, std::string_view key);

} // namespace atalaya::ctl
