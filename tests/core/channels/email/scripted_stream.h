#pragma once

#include "core/net/mail/mail_stream.h"

#include <deque>
#include <string>
#include <vector>

namespace atalaya::test {

/// A connection whose other end follows a script: for each command that is expected, the bytes that come
/// back.
class ScriptedStream final : public net::MailStream {
public:
    struct Turn {
        std::string expected; ///< what must be sent, with its CRLF; a final '*' stands for any rest
        std::string answer;
    };
    enum class AtEnd { Close, Silence };

    explicit ScriptedStream(std::vector<Turn> turns, AtEnd atEnd = AtEnd::Close);

    Result<void> connect() override { return {}; }
    void close() noexcept override { m_closed = true; }
    Result<void> send(std::string_view bytes) override;
    Result<std::string> readLine(std::chrono::milliseconds timeout) override;
    Result<std::string> readExact(std::size_t count, std::chrono::milliseconds timeout) override;
    void interrupt() noexcept override { }

    /// What was sent that the script did not expect, and what it expected and was not sent. Empty: all as
    /// written.
    std::string complaint() const;
    bool closed() const { return m_closed; }

private:
    Error nothingMore() const;
    std::deque<Turn> m_turns;
    const AtEnd m_atEnd;
    std::string m_sent;
    std::string m_in;
    std::string m_unexpected;
    bool m_closed = false;
};

} // namespace atalaya::test
