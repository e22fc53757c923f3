#pragma once

#include "core/session/desk_core.h"
#include "tests/support/company.h"
#include "tests/support/watched_line.h"

#include <QTemporaryDir>

namespace atalaya::test {

/// One desk, with all that it told.
class Workstation : public api::Listener {
public:
    Workstation(session::DeskConfig config, Clock& clock, std::uint64_t seed, std::shared_ptr<Line> way);

    session::DeskCore& core() { return *m_core; }
    bool isOpen() const { return m_core != nullptr; }
    Line& line() { return *m_line; }
    const std::filesystem::path& folder() const { return m_config.dataDir; }
    security::MemorySecretStore& secrets() { return m_secrets; }
    /// Ends the core; `start` opens another one on the same folder.
    void close();
    void open();
    /// With keys that may be locked; the vault outlives the core.
    void openWith(security::Vault& vault);

    void onTicketsChanged(const std::vector<domain::TicketId>& ids) override { touched.push_back(ids); }
    void onDirectoryChanged() override { ++directoryChanges; }
    void onLinkChanged(const api::LinkState& state) override { states.push_back(state); }
    void onMeChanged(const api::Me& who) override { me = who; }
    void onOffer(const api::OfferView& offer) override { offers.push_back(offer); }
    void onOfferEnded(domain::OfferId id, const std::string& outcome) override
    {
        endedOffers.emplace_back(id, outcome);
    }
    void onRefused(const domain::OutboxItem& item) override { refused.push_back(item); }
    void onPresenceChanged(const domain::TicketPresence& what) override { presence[what.ticket] = what; }

    std::vector<std::vector<domain::TicketId>> touched;
    int directoryChanges = 0;
    std::vector<api::LinkState> states;
    api::Me me;
    std::vector<api::OfferView> offers;
    std::vector<std::pair<domain::OfferId, std::string>> endedOffers;
    std::vector<domain::OutboxItem> refused;
    std::map<domain::TicketId, domain::TicketPresence> presence; ///< the last told of each

private:
    session::DeskConfig m_config;
    Clock& m_clock;
    SeededRandom m_random;
    security::MemorySecretStore m_secrets;
    std::shared_ptr<Line> m_line;
    std::unique_ptr<session::DeskCore> m_core;
};

/// Desks joined to a company by the real protocol, without threads: everything happens in pump(), and time
/// stands still until advance().
class DeskFixture {
public:
    explicit DeskFixture(broker::BrokerOptions options = {.sandbox = true}) : company(options) { }
    ~DeskFixture();
    DeskFixture(const DeskFixture&) = delete;
    DeskFixture& operator=(const DeskFixture&) = delete;

    /// Lets everything happen that can happen now.
    void pump();
    /// Moves the time in steps of half a second, as the desks tick.
    void advance(Duration by);

    /// A desk that nobody has signed in to.
    Workstation& addDesk();
    /// A desk with somebody signed in and up to date.
    Workstation& desk(const std::string& login);
    Result<api::Me> signIn(Workstation& desk, const std::string& login,
                           const std::string& password = "open sesame");
    /// Opens the core again on its folder.
    Result<api::Me> reopen(Workstation& desk);

    /// Calls a function of core/api and waits for its one answer.
    template <typename T> Result<T> ask(const std::function<void(api::Reply<T>)>& call)
    {
        pump();
        auto answer = std::make_shared<std::optional<Result<T>>>();
        call([answer](Result<T> value) {
            ATALAYA_ASSERT(!*answer);
            *answer = std::move(value);
        });
        pump();
        return *answer ? **answer : Result<T>(Error{ErrorCode::TimedOut, "no answer came"});
    }
    std::vector<api::TicketRow> rows(Workstation& desk, api::View view = {});
    std::int64_t count(Workstation& desk, api::View view = {});
    api::Conversation conversation(Workstation& desk, domain::TicketId ticket);
    std::vector<domain::OutboxItem> outbox(Workstation& desk);
    api::LinkState state(Workstation& desk);
    Result<domain::CommandId> submit(Workstation& desk, const domain::Command& command);
    Result<bool> saveDraft(Workstation& desk, const domain::Draft& draft);
    std::optional<domain::Draft> loadDraft(Workstation& desk, const domain::DraftKey& key);

    Company company;

private:
    QTemporaryDir m_folder;
    std::deque<std::function<void()>> m_tasks;
    std::vector<std::unique_ptr<Workstation>> m_desks;
};

} // namespace atalaya::test
