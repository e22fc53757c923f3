#include "core/net/mail/smtp_trace.h"

#include "core/base/text.h"

namespace atalaya::net {
namespace {

constexpr std::size_t kReplyTextKept = 1000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The code of "250 ok" or "250-first"; 0 for what is no reply.
int codeOf(std::string_view line)
{
    if (line.size() < 3 || !isDigit(line[0]) || !isDigit(line[1]) || !isDigit(line[2]))
        return 0;
    if (line.size() > 3 && line[3] != ' ' && line[3] != '-')
        return 0;
    return (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
}

/// Refusals that are about us and our password, not about the message (RFC 4954 §6).
bool isAboutSignIn(int code)
{
    return code == 530 || code == 534 || code == 535 || code == 538 || code == 454;
}

} // namespace

void SmtpTrace::commandSent(std::string_view bytes)
{
    if (m_phase == Phase::Content || m_phase == Phase::Answered)
        return;
    if (startsWithIgnoreCase(bytes, "AUTH"))
        m_phase = Phase::SignIn;
    else if (startsWithIgnoreCase(bytes, "MAIL FROM"))
        m_phase = Phase::Mail;
}

void SmtpTrace::contentBegan()
{
    if (m_phase != Phase::Answered)
        m_phase = Phase::Content;
}

void SmtpTrace::replyReceived(std::string_view bytes)
{
    for (const char c : bytes) {
        if (c != '\n') {
            if (m_partial.size() < kReplyTextKept)
                m_partial += c;
            continue;
        }
        line(trimmed(m_partial));
        m_partial.clear();
    }
}

void SmtpTrace::line(std::string_view text)
{
    const int code = codeOf(text);
    if (code == 0)
        return;
    const std::string_view words = trimmed(text.substr(std::min<std::size_t>(4, text.size())));
    if (m_text.size() < kReplyTextKept && !words.empty())
        m_text += (m_text.empty() ? "" : " ") + toValidUtf8(words);
    if (text.size() > 3 && text[3] == '-')
        return;
    reply(code, std::move(m_text));
    m_text.clear();
}

void SmtpTrace::reply(int code, std::string text)
{
    if (m_phase == Phase::Answered)
        return; // the answer to QUIT
    m_lastCode = code;
    m_lastText = text;
    if (m_phase == Phase::Content) {
        m_phase = Phase::Answered;
    } else if (m_phase == Phase::Mail && code >= 400 && m_refusal == 0) {
        m_refusal = code;
        m_refusalText = std::move(text);
    }
}

SmtpOutcome SmtpTrace::outcome(const std::optional<Error>& failure) const
{
    using Kind = SmtpOutcome::Kind;
    const std::string broke = failure ? failure->str() : "the server ended the dialogue";
    if (m_phase == Phase::Answered) {
        if (m_lastCode / 100 == 2)
            return {Kind::Sent, m_lastCode, m_lastText, ErrorCode::Internal};
        if (m_lastCode / 100 == 5)
            return {Kind::RejectedPermanently, m_lastCode, m_lastText, ErrorCode::SmtpRefused};
        if (m_lastCode / 100 == 4)
            return {Kind::TemporaryFailure, m_lastCode, m_lastText, ErrorCode::SmtpTemporary};
        return {Kind::Unknown, m_lastCode, m_lastText, ErrorCode::SmtpUnknownOutcome};
    }
    if (m_phase == Phase::Content)
        return {Kind::Unknown, 0, broke, ErrorCode::SmtpUnknownOutcome};
    if (isAboutSignIn(m_refusal))
        return {Kind::TemporaryFailure, m_refusal, m_refusalText, ErrorCode::ChannelSignIn};
    if (m_refusal >= 500)
        return {Kind::RejectedPermanently, m_refusal, m_refusalText, ErrorCode::SmtpRefused};
    if (m_refusal >= 400)
        return {Kind::TemporaryFailure, m_refusal, m_refusalText, ErrorCode::SmtpTemporary};
    // Nothing was decided about this message. A server that refuses everybody (554 as greeting) may take it
    // later.
    if (m_phase == Phase::SignIn && isAboutSignIn(m_lastCode))
        return {Kind::TemporaryFailure, m_lastCode, m_lastText, ErrorCode::ChannelSignIn};
    if (m_lastCode >= 400)
        return {Kind::TemporaryFailure, m_lastCode, m_lastText,
                failure ? failure->code : ErrorCode::SmtpTemporary};
    return {Kind::TemporaryFailure, 0, broke, failure ? failure->code : ErrorCode::SmtpTemporary};
}

} // namespace atalaya::net
