#pragma once

#include "core/api/core.h"
#include "core/base/random.h"
#include "core/security/vault.h"
#include "core/session/broker_link.h"
#include "core/session/outbox.h"
#include "core/session/profile.h"
#include "core/session/reader.h"
#include "core/session/replica.h"
#include "core/session/sign_in.h"

namespace atalaya::session {

class DeskGuard;
class ReplicaWork;
class PresenceKeeper;

/// Where the parts of the desk live and how they reach each other.
struct DeskConfig {
    std::filesystem::path dataDir;
    Worker::Mode mode = Worker::Mode::Threaded;
    std::string device; ///< id of this installation
    std::string deviceName = {}; ///< as people know the computer
    security::Vault* vault = nullptr; ///< if the secrets may be locked
    Duration offlineFor = std::chrono::hours(24 * 14); ///< without the broker, unless it says otherwise
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
    std::function<void(domain::Entry)> onSendFailed;
    std::function<void()> onOutboxChanged;
    std::function<void(LocalView)> onLocal; ///< comes before the onTouched it belongs to
    std::function<void(const Profile&)> onProfile; ///< another replica is open now: readers begin again
    std::function<void(Task)> onClosed; ///< nothing may be read; the task runs here when nobody reads
    std::function<void(api::LockState)> onLock;
    std::function<void(domain::TicketPresence)> onPresence;
};

/// What the desk is lent; all of it outlives the desk.
struct DeskTools {
    Clock& clock;
    Random& random;
    security::SecretStore& secrets;
    Worker& core;
};

/// The core thread's part of the workstation: replica, drafts, outbox and the line. Every function runs on
/// the core worker.
class Desk {
public:
    Desk(DeskConfig& config, DeskTools tools, DeskEvents events);
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    /// Opens who was here last, also without a network. Errors: NotFound if nobody was.
    Result<void> openLast();
    void signIn(const api::SignInRequest& request, std::function<void(Result<api::Me>)> done);
    Result<bool> signOut();
    Result<api::Me> me() const;
    api::LinkState state() const;
    /// Also when the network is another one: what is open has to prove itself at once.
    void tryNow();
    void tick();

    Result<domain::CommandId> submit(const domain::Command& command);
    Result<std::vector<domain::OutboxItem>> outbox() const;
    Result<bool> cancel(domain::CommandId id);
    Result<domain::CommandId> retry(domain::CommandId id);

    Result<bool> saveDraft(const domain::Draft& draft);
    Result<bool> removeDraft(const domain::DraftKey& key);
    /// Last changed first, without those that were emptied.
    Result<std::vector<domain::Draft>> allDrafts();
    Profile* profile() noexcept { return m_profile.get(); }
    DeskGuard& guard() noexcept { return *m_guard; }
    ReplicaWork& replicaWork() noexcept { return *m_replicaWork; }
    PresenceKeeper& presence() noexcept { return *m_presence; }
    void attachment(const std::string& hash, std::function<void(Result<std::string>)> done);
    /// Asks the broker with this session's token. Errors: NotSignedIn, those of the link, and what the broker
    /// refuses with.
    void ask(net::HttpRequest request, std::function<void(Result<std::string>)> done);

private:
    friend class OutboxWork; // the outbox's part of this class
    friend class ReplicaWork; // the replica's
    friend class ListWork; // of the views that the agent made
    friend class KeepWork; // what of it stays
    friend class CustomerPast; // and of what was before
    friend class DeskGuard; // what may lock or empty it

    /// A task of the core worker for callbacks of other threads; it is dropped once the desk is gone.
    std::function<void(Task)> onCore();

    Result<void> open(const ProfileName& name, const domain::Agent* agent);
    Result<void> openFiles(const ProfileName& name);
    Result<void> takeAgent(const domain::Agent* agent);
    ProfileName nameFor(const api::SignInRequest& request) const;
    void signedIn(std::uint64_t attempt, const ProfileName& name, Result<SignedIn> answer,
                  const std::function<void(Result<api::Me>)>& done);

    void startLink(const std::string& token, std::unique_ptr<Transport> transport);
    LinkEvents linkEvents();
    protocol::SyncRequest welcomed(const protocol::Welcome& welcome);
    void pageArrived(const protocol::SyncPage& page);
    Result<Touched> applyPage(const protocol::SyncPage& page);
    void syncEnded();
    void noticeMe(const protocol::SyncPage& page);
    void noticeFailedSends(const protocol::SyncPage& page);
    void answered(const protocol::Answer& answer);
    void offerMade(const domain::Offer& offer);
    void offerEnded(domain::OfferId offer, const std::string& outcome);
    void compareOffers(const std::vector<domain::Offer>& open);
    void linkChanged(api::LinkKind kind, const Error& error);
    void setState(api::LinkKind kind, const Error& error);
    std::optional<Instant> heardLast() const;
    Result<void> beginReplica();
    void replicaBegun();
    void fatal(const char* what, const Error& error);

    void flush();
    bool filesAreThere(const domain::OutboxItem& item);
    void upload(const std::string& hash, std::string bytes);
    void uploaded(const std::string& hash, const Result<bool>& sent);
    void sendLater();
    Result<void> refuseItemsWith(const std::string& hash, const Error& error);
    void tellAnswered(const domain::OutboxItem& item);

    void publishOutbox();
    /// What the file holds; emptied ones that are old go.
    void takeDrafts(const std::vector<domain::Draft>& drafts);
    /// A draft is different now: lists hear of it if they show it.
    void markDraft(const domain::Draft& draft);
    void publishLocal();
    void publishTouched(std::optional<domain::TicketId> ticket);

    DeskConfig& m_config;
    Clock& m_clock;
    Random& m_random;
    security::SecretStore& m_secrets;
    Worker& m_core;
    DeskEvents m_events;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
    std::unique_ptr<DeskGuard> m_guard;
    std::unique_ptr<ReplicaWork> m_replicaWork;
    std::unique_ptr<PresenceKeeper> m_presence;

    std::unique_ptr<Profile> m_profile;
    std::optional<Replica> m_replica;
    std::optional<Outbox> m_outbox;
    std::shared_ptr<const OutboxItems> m_outboxCopy = std::make_shared<const OutboxItems>();
    std::map<domain::DraftKey, DraftMark> m_drafts;
    std::shared_ptr<const SavedViews> m_views = std::make_shared<const SavedViews>();

    std::shared_ptr<BrokerLink> m_link;
    std::map<std::uint64_t, std::unique_ptr<Transport>> m_attempts; ///< of signing in
    std::map<std::uint64_t, std::shared_ptr<BrokerLink>> m_leaving; ///< still say goodbye
    std::uint64_t m_nextNumber = 0;
    std::string m_token;
    api::Me m_me;
    api::LinkState m_state;
    std::optional<Instant> m_offlineSince;
    std::int64_t m_syncRows = 0;
    bool m_synced = false; ///< this session has brought the replica up to date: commands may go
    std::vector<domain::Offer> m_earlyOffers; ///< wait for the sync that brings their tickets
    std::set<domain::OfferId> m_offers; ///< told, and not ended

    std::set<std::string> m_uploaded;
    std::set<std::string> m_uploading;
    int m_sendFailures = 0;
    Instant m_sendAfter; ///< the broker asked to come back later
};

} // namespace atalaya::session
