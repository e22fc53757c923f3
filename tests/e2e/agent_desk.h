#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/security/secret_store.h"
#include "core/session/desk_core.h"

#include <QTest>
#include <filesystem>
#include <set>

namespace atalaya::test {

inline constexpr int kPatienceMs = 60'000;

/// Runs the loop until `done`, at most kPatienceMs.
bool eventually(const std::function<bool()>& done);

/// One workstation without a window: the core that the desk uses, over TLS to a broker program.
class AgentDesk final : private api::Listener {
public:
    AgentDesk(const std::filesystem::path& folder, std::uint64_t seed);
    ~AgentDesk() override;

    /// Asks for the certificate's fingerprint first, as a person is asked, and pins it.
    Result<api::Me> signIn(const std::string& url, const std::string& login, const std::string& password);
    const std::string& fingerprintSeen() const { return m_fingerprint; }

    /// Every offer that comes from now on is taken.
    void acceptOffers() { m_accepting = true; }
    /// Durable in the outbox when it returns, with or without a broker.
    Result<domain::CommandId> submit(const domain::Command& command);
    /// Answers a ticket as it stands in this row; the entry that makes.
    Result<domain::EntryId> reply(const api::TicketRow& row, domain::ReplyToTicket command);
    Result<domain::Attachment> keepFile(const std::string& name, const std::string& type,
                                        const std::string& bytes);

    std::vector<api::TicketRow> tickets(api::ViewKind kind);
    std::vector<domain::Entry> entries(domain::TicketId ticket);
    /// A ticket and what was said, whatever list it stands in; nothing if this desk does not know it.
    std::optional<api::Conversation> conversation(domain::TicketId ticket);
    std::vector<domain::DeliveryAttempt> attempts(domain::EntryId entry);
    /// Every entry of every ticket in the view.
    std::vector<domain::Entry> allEntries(api::ViewKind kind);
    std::vector<domain::OutboxItem> outbox();
    api::Directory directory();
    Result<std::string> file(const std::string& hash);
    api::LinkState link();
    void tryNow() { m_core.link().tryNow(); }
    bool online() { return link().kind == api::LinkKind::Online; }

    const std::vector<api::OfferView>& offers() const { return m_offers; }
    const std::vector<domain::OutboxItem>& refusals() const { return m_refusals; }

    /// Waits for the answer of one question to the core.
    template <typename T> Result<T> ask(const std::function<void(api::Reply<T>)>& question)
    {
        const auto answer = std::make_shared<std::optional<Result<T>>>();
        question([answer](Result<T> value) { *answer = std::move(value); });
        if (!eventually([&] { return answer->has_value(); }))
            return Error{ErrorCode::TimedOut, "the core gave no answer"};
        return std::move(**answer);
    }

private:
    void onOffer(const api::OfferView& offer) override;
    void onRefused(const domain::OutboxItem& item) override { m_refusals.push_back(item); }

    SystemClock m_clock;
    SeededRandom m_random;
    security::MemorySecretStore m_secrets;
    bool m_accepting = false;
    std::string m_fingerprint;
    std::vector<api::OfferView> m_offers;
    std::vector<domain::OutboxItem> m_refusals;
    session::DeskCore m_core; ///< last: its threads end first
};

/// Where an agent signs in, and as whom.
struct DeskAccess {
    std::filesystem::path folder;
    std::string url;
    std::string login;
    std::string password;
    std::uint64_t seed = 1;
};

/// A workstation without a window, signed in and up to date; null if that failed, with `error`.
std::unique_ptr<AgentDesk> openDesk(const DeskAccess& access, std::string& error);

/// Message-IDs of the mails of a ticket.
std::set<std::string> messageIds(AgentDesk& desk, domain::TicketId ticket);

} // namespace atalaya::test
