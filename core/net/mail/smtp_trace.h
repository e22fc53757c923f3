#pragma once

#include "core/net/mail/smtp.h"

#include <optional>
#include <string>
#include <string_view>

namespace atalaya::net {

/// Follows one SMTP dialogue by the lines that go out and come in, and so knows what was decided when it
/// ends. libcurl's own result cannot tell a connection cut before the content from one cut after it.
class SmtpTrace {
public:
    void commandSent(std::string_view bytes);
    void contentBegan();
    void replyReceived(std::string_view bytes);

    bool contentOnItsWay() const noexcept { return m_phase == Phase::Content; }
    bool answered() const noexcept { return m_phase == Phase::Answered; }

    /// What is known now that the dialogue is over. `failure` is what libcurl says, if it does; a reply that
    /// decides counts more.
    SmtpOutcome outcome(const std::optional<Error>& failure) const;

private:
    enum class Phase { Opening, SignIn, Mail, Content, Answered };
    void line(std::string_view text);
    void reply(int code, std::string text);

    Phase m_phase = Phase::Opening;
    std::string m_partial; ///< start of a line of the server
    std::string m_text; ///< of a reply of several lines, so far
    int m_refusal = 0; ///< first refusal after MAIL and before the content
    std::string m_refusalText;
    int m_lastCode = 0;
    std::string m_lastText;
};

} // namespace atalaya::net
