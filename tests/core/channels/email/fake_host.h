#pragma once

#include "core/channels/email/email_channel.h"

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace atalaya::test {

namespace email = channels::email;

/// Stands where the broker's intake stands: keeps each message once, and the position with it. Safe between
/// threads.
class FakeHost final : public email::InboundSink,
                       public email::MailboxMemory,
                       public email::OutboundReports,
                       public email::HealthListener {
public:
    /// Asked before a message is taken; an error is given back instead of taking it.
    std::function<std::optional<Error>(const email::FetchedMail&)> refuse;
    std::optional<Error> refuseStarting;

    Result<void> accept(email::FetchedMail mail) override
    {
        const std::lock_guard lock(m_mutex);
        if (refuse)
            if (auto error = refuse(mail))
                return *error;
        m_positions[mail.folder] = mail.positionAfter;
        m_mails.push_back(std::move(mail));
        return {};
    }
    Result<std::optional<email::MailboxPosition>> load(domain::ChannelAccountId, std::string folder) override
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_positions.find(folder);
        return found == m_positions.end() ? std::nullopt : std::optional(found->second);
    }
    Result<void> starting(domain::EntryId) override
    {
        const std::lock_guard lock(m_mutex);
        ++m_started;
        if (refuseStarting)
            return *refuseStarting;
        return {};
    }
    void finished(domain::EntryId, net::SmtpOutcome outcome) override
    {
        const std::lock_guard lock(m_mutex);
        m_outcomes.push_back(std::move(outcome));
    }
    void foundInSent(domain::EntryId, std::string folder) override
    {
        const std::lock_guard lock(m_mutex);
        m_found.push_back(std::move(folder));
    }
    void sentCopy(domain::EntryId, std::optional<Error> error) override
    {
        const std::lock_guard lock(m_mutex);
        m_copies.push_back(std::move(error));
    }
    void healthChanged(domain::ChannelAccountId, email::ChannelHalf half,
                       email::ChannelHealth health) override
    {
        const std::lock_guard lock(m_mutex);
        m_health[half] = std::move(health);
    }

    std::vector<email::FetchedMail> mails() const { return copy(m_mails); }
    std::vector<net::SmtpOutcome> outcomes() const { return copy(m_outcomes); }
    std::vector<std::optional<Error>> copies() const { return copy(m_copies); }
    std::vector<std::string> found() const { return copy(m_found); }
    std::map<std::string, email::MailboxPosition> positions() const { return copy(m_positions); }
    email::ChannelState state(email::ChannelHalf half) const
    {
        const auto all = copy(m_health);
        const auto found = all.find(half);
        return found == all.end() ? email::ChannelState::Starting : found->second.state;
    }

private:
    template <typename T> T copy(const T& value) const
    {
        const std::lock_guard lock(m_mutex);
        return value;
    }
    mutable std::mutex m_mutex;
    std::vector<email::FetchedMail> m_mails;
    std::map<std::string, email::MailboxPosition> m_positions;
    std::vector<net::SmtpOutcome> m_outcomes;
    std::vector<std::optional<Error>> m_copies;
    std::vector<std::string> m_found;
    std::map<email::ChannelHalf, email::ChannelHealth> m_health;
    int m_started = 0;
};

} // namespace atalaya::test
