#pragma once

#include "core/net/mail/mail_server.h"
#include "core/net/mail/mail_stream.h"

#include <memory>

namespace atalaya::net {

/// An IMAP connection after greeting, TLS and sign-in, all three by libcurl (CURLOPT_CONNECT_ONLY); from
/// there on the commands are the caller's. libcurl's own IMAP cannot IDLE, truncates literals and marks mail
/// as read.
class ImapStream final : public MailStream {
public:
    explicit ImapStream(MailServer server);
    ~ImapStream() override;
    ImapStream(const ImapStream&) = delete;
    ImapStream& operator=(const ImapStream&) = delete;

    Result<void> connect() override;
    void close() noexcept override;
    Result<void> send(std::string_view bytes) override;
    Result<std::string> readLine(std::chrono::milliseconds timeout) override;
    Result<std::string> readExact(std::size_t count, std::chrono::milliseconds timeout) override;
    void interrupt() noexcept override;

private:
    struct Connection;
    std::unique_ptr<Connection> m_connection;
};

} // namespace atalaya::net
