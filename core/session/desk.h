#pragma once

#include "core/api/core.h"
#include "core/base/random.h"
#include "core/session/broker_link.h"
#include "core/session/outbox.h"
#include "core/session/profile.h"
#include "core/session/reader.h"
#include "core/session/replica.h"
#include "core/session/sign_in.h"

namespace atalaya::session {

/// Where the parts of the desk live and how they reach each other.
struct DeskConfig {
    std::filesystem::path dataDir;
    Worker::Mode mode = Worker::Mode::Threaded;
    std::string device;
    TransportFactory transports;
    std::function<void(Task)> post; ///< runs a task on the desk's (gui) thread, in order
    bool sample = false; ///< the broker is in this process: said in LinkState
};

/// Told on the core worker; desk_core.cpp passes it on to the desk's thread.
struct DeskEvents {
    std::function<void(Touched)> onTouched;
    std::function<void(api::LinkState)> onLink;
    std::function<void(api::Me)> onMe;
    std::function<void(domain::Offer)> onOffer;
    std::function<void(domain::OfferId, std::string)> onOfferEnded;
    std::function<void(domain::OutboxItem)> onRefused;
    std::function<void(LocalView)> onLocal; ///< comes before the onTouched it belongs to
    std::function<void(const Profile&)> onProfile; ///< another profile is open now: readers begin again
};

/// The core thread's part of the workstation: replica, drafts, outbox and the line. Every function runs on
/// the core worker.
class Desk {
public:
    Desk(DeskConfig& config, Clock& clock, Random& random, security::SecretStore& secrets, Worker& core,
         DeskEvents events);
    ~Desk();

    /// Opens who was here last, also without a network. Errors: NotFound if nobody was.
    Result<void> openLast();
    void signIn(const api::SignInRequest& request, std::function<void(Result<api::Me>)> done);
    Result<bool> signOut();
    Result<api::Me> me() const;
    api::LinkState state() const;
    void tryNow()
    {
        if (m_link)
            m_link->tryNow(m_clock.now());
    }
    void tick();

    Result<domain::CommandId> submit(const domain::Command& command);
    Result<std::vector<domain::OutboxItem>> outbox() const;
    Result<bool> cancel(domain::CommandId id);
    Result<domain::CommandId> retry(domain::CommandId id);

    Result<bool> saveDraft(const domain::Draft& draft);
    Result<bool> removeDraft(const domain::DraftKey& key);
    Profile* profile() noexcept { return m_profile.get(); }
    void attachment(const std::string& hash, std::function<void(Result<std::string>)> done);

private:
    Result<void> open(const ProfileName& name, const domain::Agent* agent);
    void signedIn(const ProfileName& name, Result<SignedIn> answer,
                  const std::function<void(Result<api::Me>)>& done);
    void startLink(const std::string& token, std::unique_ptr<Transport> transport);
    LinkEvents linkEvents();
    protocol::SyncRequest welcomed(const protocol::Welcome& welcome);
    void pageArrived(const protocol::SyncPage& page);
    void answered(const protocol::Answer& answer);
    void flush();
    bool filesAreThere(const domain::OutboxItem& item);
    void setState(api::LinkKind kind, const Error& error);
    void publishLocal();
    void publishTouched(std::optional<domain::TicketId> ticket);
    void fatal(const char* what, const Error& error);

    DeskConfig& m_config;
    Clock& m_clock;
    Random& m_random;
    security::SecretStore& m_secrets;
    Worker& m_core;
    DeskEvents m_events;
    std::unique_ptr<Profile> m_profile;
    std::optional<Replica> m_replica;
    std::optional<Outbox> m_outbox;
    std::shared_ptr<BrokerLink> m_link;
    std::unique_ptr<Transport> m_signInTransport;
    std::string m_token;
    api::Me m_me;
    api::LinkState m_state;
    std::int64_t m_syncRows = 0;
    bool m_synced = false; ///< this session has brought the replica up to date: commands may go
    std::set<std::string> m_uploaded;
    std::set<std::string> m_uploading;
};

} // namespace atalaya::session
