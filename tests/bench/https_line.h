#pragma once

#include "core/base/result.h"

#include <memory>

namespace atalaya::bench {

/// One kept-alive HTTPS connection to the loopback that sends a request and waits for its answer. It believes
/// any certificate: who listens there was started by the same program.
class HttpsLine {
public:
    /// Errors: ConnectionFailed, TlsFailed.
    static Result<std::unique_ptr<HttpsLine>> open(unsigned short port, std::string token);
    ~HttpsLine();

    struct Answer {
        int status = 0; ///< 0: the connection failed
        std::string body;
    };
    Answer post(const std::string& path, const std::string& json);

private:
    struct Impl;
    explicit HttpsLine(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace atalaya::bench
