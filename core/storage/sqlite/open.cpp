#include "core/storage/open.h"

#include "core/storage/sqlite/migrations.h"
#include "core/storage/sqlite/stores.h"

namespace atalaya::storage {
namespace {

Result<std::unique_ptr<sqlite::Database>> openMigrated(const DatabaseOptions& options,
                                                       std::span<const std::string_view> areas)
{
    ATALAYA_TRY(database, sqlite::Database::open(options));
    ATALAYA_CHECK(sqlite::migrate(*database, areas));
    return database;
}

void addCommon(CommonStores& stores, std::unique_ptr<sqlite::Database> database)
{
    stores.directory = sqlite::makeDirectoryStore(*database);
    stores.customers = sqlite::makeCustomerStore(*database);
    stores.tickets = sqlite::makeTicketStore(*database);
    stores.entries = sqlite::makeEntryStore(*database);
    stores.knowledge = sqlite::makeKnowledgeStore(*database);
    stores.search = sqlite::makeSearchStore(*database);
    stores.settings = sqlite::makeSettingStore(*database);
    stores.connection = std::move(database);
}

} // namespace

Result<BrokerStores> openBroker(const DatabaseOptions& options)
{
    static constexpr std::string_view kAreas[] = {"common", "broker"};
    ATALAYA_TRY(database, openMigrated(options, kAreas));
    BrokerStores stores;
    stores.events = sqlite::makeEventLog(*database);
    stores.commands = sqlite::makeCommandLog(*database);
    stores.intake = sqlite::makeIntakeStore(*database);
    stores.mailboxes = sqlite::makeMailboxStore(*database);
    stores.outgoing = sqlite::makeOutgoingStore(*database);
    stores.attempts = sqlite::makeAttemptStore(*database);
    stores.interactions = sqlite::makeInteractionStore(*database);
    stores.routerLog = sqlite::makeRouterLog(*database);
    stores.past = sqlite::makePastStore(*database);
    stores.credentials = sqlite::makeCredentialStore(*database);
    stores.audit = sqlite::makeAuditLog(*database);
    stores.devices = sqlite::makeDeviceStore(*database);
    addCommon(stores, std::move(database));
    return stores;
}

Result<ReplicaStores> openReplica(const DatabaseOptions& options)
{
    static constexpr std::string_view kAreas[] = {"common", "replica"};
    ATALAYA_TRY(database, openMigrated(options, kAreas));
    ReplicaStores stores;
    addCommon(stores, std::move(database));
    return stores;
}

Result<DeskStores> openDesk(const DatabaseOptions& options)
{
    static constexpr std::string_view kAreas[] = {"desk"};
    ATALAYA_TRY(database, openMigrated(options, kAreas));
    DeskStores stores;
    stores.drafts = sqlite::makeDraftStore(*database);
    stores.outbox = sqlite::makeOutboxStore(*database);
    stores.settings = sqlite::makeSettingStore(*database);
    stores.connection = std::move(database);
    return stores;
}

} // namespace atalaya::storage
