#pragma once

#include "core/storage/attempt_store.h"
#include "core/storage/audit_log.h"
#include "core/storage/blob_store.h"
#include "core/storage/command_log.h"
#include "core/storage/connection.h"
#include "core/storage/credential_store.h"
#include "core/storage/customer_store.h"
#include "core/storage/device_store.h"
#include "core/storage/directory_store.h"
#include "core/storage/draft_store.h"
#include "core/storage/entry_store.h"
#include "core/storage/event_log.h"
#include "core/storage/intake_store.h"
#include "core/storage/interaction_store.h"
#include "core/storage/knowledge_store.h"
#include "core/storage/mailbox_store.h"
#include "core/storage/options.h"
#include "core/storage/outbox_store.h"
#include "core/storage/outgoing_store.h"
#include "core/storage/past_store.h"
#include "core/storage/search_store.h"
#include "core/storage/setting_store.h"
#include "core/storage/ticket_store.h"

#include <memory>

namespace atalaya::storage {

/// What the broker and the replica share. Keep the struct alive as long as its stores; all belong to one
/// thread.
struct CommonStores {
    std::unique_ptr<Connection> connection; // first: it must go last
    std::unique_ptr<DirectoryStore> directory;
    std::unique_ptr<CustomerStore> customers;
    std::unique_ptr<TicketStore> tickets;
    std::unique_ptr<EntryStore> entries;
    std::unique_ptr<KnowledgeStore> knowledge;
    std::unique_ptr<SearchStore> search;
    std::unique_ptr<SettingStore> settings;
};

/// The broker's one file.
struct BrokerStores : CommonStores {
    std::unique_ptr<EventLog> events;
    std::unique_ptr<CommandLog> commands;
    std::unique_ptr<IntakeStore> intake;
    std::unique_ptr<MailboxStore> mailboxes;
    std::unique_ptr<OutgoingStore> outgoing;
    std::unique_ptr<AttemptStore> attempts;
    std::unique_ptr<InteractionStore> interactions;
    std::unique_ptr<RouterLog> routerLog;
    std::unique_ptr<PastStore> past;
    std::unique_ptr<CredentialStore> credentials;
    std::unique_ptr<AuditLog> audit;
    std::unique_ptr<DeviceStore> devices;
};

/// The workstation's copy of what it may see (replica.db). Its position stands in `settings`.
using ReplicaStores = CommonStores;

/// What the workstation itself made (desk.db): apart from the replica, which may be thrown away and fetched
/// again.
struct DeskStores {
    std::unique_ptr<Connection> connection; // first: it must go last
    std::unique_ptr<DraftStore> drafts;
    std::unique_ptr<OutboxStore> outbox;
    std::unique_ptr<SettingStore> settings;
};

/// Opens, checks and upgrades (after a backup beside the file). Errors: DatabaseOpen, DatabaseKey (wrong or
/// missing key), DatabaseTooNew, DatabaseCorrupt, DatabaseBusy, Unsupported.
Result<BrokerStores> openBroker(const DatabaseOptions& options);
Result<ReplicaStores> openReplica(const DatabaseOptions& options);
Result<DeskStores> openDesk(const DatabaseOptions& options);

/// The database in the folder of openBlobs. A backup needs a consistent copy of it, see copyBlobs.
inline constexpr std::string_view kSmallBlobs = "small.db";

/// The broker's blobs below a folder: small ones in one database, since a file of its own costs each of them
/// two flushes, the others in files. Of the options the path is ignored. Errors: those of openBroker,
/// FileWrite.
Result<std::unique_ptr<BlobStore>> openBlobs(const std::filesystem::path& folder, DatabaseOptions options);
/// A consistent copy of the small ones, made while others write; false if there are none. Errors: those of
/// openBlobs and of Connection::backup.
Result<bool> copyBlobs(const std::filesystem::path& folder, DatabaseOptions options,
                       const std::filesystem::path& target);

} // namespace atalaya::storage
