#pragma once

#include "core/net/mail/mail_stream.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace atalaya::test {

/// An IMAP server with one mailbox, in memory; as much of it as the channel uses, and some ways to misbehave.
class FakeImap final : public net::MailStream {
public:
    struct Message {
        std::string bytes;
        std::uint64_t claimedSize = 0; ///< 0: the true one
        bool seen = false;
    };
    std::uint32_t uidValidity = 100;
    std::map<std::uint32_t, Message> messages;
    std::set<std::uint32_t> refused; ///< FETCH of their content answers NO
    std::set<std::uint32_t> deadly; ///< FETCH of their content closes the connection
    bool refuseBatches = false; ///< FETCH of more than one message answers NO
    std::string capabilities = "IMAP4rev1 IDLE";

    int connections = 0;
    std::vector<std::string> bodiesAsked; ///< "7" or "7 header"
    std::vector<std::string> appended; ///< to "Sent"

    std::uint32_t add(std::string bytes);

    Result<void> connect() override;
    void close() noexcept override { m_open = false; }
    Result<void> send(std::string_view bytes) override;
    Result<std::string> readLine(std::chrono::milliseconds timeout) override;
    Result<std::string> readExact(std::size_t count, std::chrono::milliseconds timeout) override;
    void interrupt() noexcept override { }

private:
    void handle(const std::string& line);
    std::string answer(const std::string& command);
    std::string answerFetch(const std::string& set, const std::string& what);
    std::string answerSearch(const std::string& criteria) const;

    bool m_open = false;
    std::string m_received;
    std::string m_out;
    std::string m_appendTag;
    std::size_t m_appendBytes = 0;
};

} // namespace atalaya::test
