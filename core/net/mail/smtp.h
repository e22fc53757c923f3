#pragma once

#include "core/net/mail/mail_server.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace atalaya::net {

struct SmtpServer {
    MailServer server;
    std::string ehloName; ///< what we call ourselves; empty: "localhost"
    std::chrono::milliseconds replyTimeout{300'000}; ///< for each answer of the server (RFC 5321 §4.5.3.2)
    std::chrono::milliseconds interruptGrace{
        10'000}; ///< an interrupted send still waits this long for the last answer
};

/// What is known about one attempt to hand a message over.
struct SmtpOutcome {
    enum class Kind {
        Sent, ///< the server took the responsibility
        RejectedPermanently, ///< it refused this message or a recipient: trying again makes no sense
        TemporaryFailure, ///< nothing was handed over: try again later
        Unknown, ///< the connection broke after content was on its way and before the answer: never send
                 ///< again by machine
    };
    Kind kind = Kind::TemporaryFailure;
    int replyCode = 0; ///< of the server's deciding answer; 0 if there was none
    std::string text; ///< the server's own words ("5.1.1 no such user"), or what broke
    ErrorCode cause =
        ErrorCode::SmtpTemporary; ///< for kinds other than Sent: also ChannelSignIn, TlsFailed, Cancelled …

    bool sent() const noexcept { return kind == Kind::Sent; }
};

std::string_view smtpOutcomeName(SmtpOutcome::Kind kind) noexcept;

/// Hands messages to a submission server (RFC 6409) by libcurl, one connection a message.
/// All recipients or none: one refused recipient refuses the message.
class SmtpSender {
public:
    SmtpSender();
    ~SmtpSender();
    SmtpSender(const SmtpSender&) = delete;
    SmtpSender& operator=(const SmtpSender&) = delete;

    /// `message` has CRLF line ends; an empty `envelopeFrom` is the null reverse path of automatic answers.
    SmtpOutcome send(const SmtpServer& server, const std::string& envelopeFrom,
                     std::span<const std::string> recipients, std::string_view message);

    /// From another thread: ends the send that runs now, and every later one. A send whose content is already
    /// on its way is given SmtpServer::interruptGrace to learn its outcome.
    void interrupt() noexcept;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace atalaya::net
