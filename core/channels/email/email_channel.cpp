#include "core/channels/email/email_channel.h"

#include "core/channels/email/account_workers.h"
#include "core/net/mail/imap_stream.h"

#include <algorithm>
#include <set>
#include <thread>

namespace atalaya::channels::email {

struct EmailChannel::Worker {
    Worker(const EmailAccountConfig& config, const EmailChannelHost& host)
        : account(config.account)
        , receives(!config.imap.host.empty())
        , sends(!config.smtp.server.host.empty())
        , inbox(config.imap)
        , copies(config.imap)
        , receiver(config, host, inbox)
        , sender(config, host, copies)
    {
    }

    domain::ChannelAccountId account;
    bool receives;
    bool sends;
    net::ImapStream inbox;
    net::ImapStream copies;
    ReceiveWorker receiver;
    SendWorker sender;
    std::thread receiving;
    std::thread sending;
};

EmailChannel::EmailChannel(std::vector<EmailAccountConfig> accounts, EmailChannelHost host)
    : m_accounts(std::move(accounts))
    , m_host(host)
{
}

EmailChannel::~EmailChannel()
{
    stop();
}

Result<void> EmailChannel::start()
{
    if (!m_workers.empty())
        return Error{ErrorCode::AlreadyExists, "the channel was started before"};
    std::set<domain::ChannelAccountId> seen;
    for (const EmailAccountConfig& account : m_accounts) {
        if (!seen.insert(account.account).second)
            return Error{ErrorCode::AlreadyExists, "account twice: " + account.account.str()};
        if (!account.imap.host.empty())
            ATALAYA_CHECK(net::checkMailServer(account.imap));
        if (!account.smtp.server.host.empty())
            ATALAYA_CHECK(net::checkMailServer(account.smtp.server));
        if (account.pollInterval < std::chrono::seconds(1) || account.inboxFolder.empty())
            return Error{ErrorCode::InvalidArgument,
                         "poll interval or folder of account " + account.account.str()};
    }
    for (const EmailAccountConfig& account : m_accounts)
        m_workers.push_back(std::make_unique<Worker>(account, m_host));
    for (const auto& worker : m_workers) {
        if (worker->receives)
            worker->receiving = std::thread([w = worker.get()] { w->receiver.run(); });
        if (worker->sends)
            worker->sending = std::thread([w = worker.get()] { w->sender.run(); });
    }
    return {};
}

void EmailChannel::stop()
{
    for (const auto& worker : m_workers) {
        worker->receiver.stop();
        worker->sender.stop();
    }
    for (const auto& worker : m_workers) {
        if (worker->receiving.joinable())
            worker->receiving.join();
        if (worker->sending.joinable())
            worker->sending.join();
    }
}

Result<void> EmailChannel::submit(OutgoingMail mail)
{
    const auto worker = std::ranges::find_if(m_workers, [&](const auto& candidate) {
        return candidate->account == mail.account && candidate->sends;
    });
    if (worker == m_workers.end())
        return Error{m_workers.empty() ? ErrorCode::ShuttingDown : ErrorCode::NotFound,
                     "no account that can send: " + mail.account.str()};
    return (*worker)->sender.submit(std::move(mail));
}

} // namespace atalaya::channels::email
