#pragma once

#include "core/api/computer.h"
#include "core/api/delivery.h"
#include "core/api/lists.h"
#include "core/api/original.h"
#include "core/api/outbox.h"
#include "core/api/presence.h"
#include "core/api/routing.h"
#include "core/api/types.h"

/// All that the desk may know of the core: small interfaces and a listener. Calls return at once;
/// answers come later on the caller's thread.
namespace atalaya::api {

/// Reads what is kept on this computer. Works without a connection.
class Queries {
public:
    virtual ~Queries() = default;
    virtual void list(const ListRequest& request, Reply<ListAnswer> reply) = 0;
    virtual void counts(Reply<ViewCounts> reply) = 0;
    /// Errors: NotFound. `limit` newest entries.
    virtual void conversation(domain::TicketId ticket, std::size_t limit, Reply<Conversation> reply) = 0;
    virtual void customer(domain::CustomerId customer, std::optional<domain::TicketId> except,
                          Reply<CustomerPanel> reply) = 0;
    /// Articles that may answer a text, best first. An empty text takes the ticket's last customer message.
    virtual void suggest(domain::TicketId ticket, const std::string& text,
                         Reply<std::vector<Suggestion>> reply) = 0;
    virtual void article(domain::ArticleId article, Reply<domain::Article> reply) = 0;
    virtual void search(const std::string& text, std::size_t limit, Reply<SearchAnswer> reply) = 0;
    virtual void directory(Reply<Directory> reply) = 0;
    /// Bytes of an attachment: from this computer, or from the broker. Errors: NotFound, Offline codes of the
    /// link.
    virtual void attachment(const std::string& hash, Reply<std::string> reply) = 0;
    /// A message by Entry::originalHash. `remotePictures`: those from elsewhere were asked for by the person.
    /// Errors: as of `attachment`; MalformedMime, TooLarge, HtmlTooDeep.
    virtual void original(const std::string& hash, bool remotePictures, Reply<OriginalMessage> reply) = 0;
};

/// Text being written. `save` is durable when its reply comes.
class Drafts {
public:
    virtual ~Drafts() = default;
    virtual void save(const domain::Draft& draft, Reply<bool> reply) = 0;
    virtual void load(const domain::DraftKey& key, Reply<std::optional<domain::Draft>> reply) = 0;
    virtual void remove(const domain::DraftKey& key, Reply<bool> reply) = 0;
    virtual void all(Reply<std::vector<domain::Draft>> reply) = 0;
    /// Former states of a draft, newest first, at most 30.
    virtual void versions(const domain::DraftKey& key, Reply<std::vector<domain::Draft>> reply) = 0;
    /// Keeps a file that will be attached; gives its hash and size. Its bytes travel before the command that
    /// uses it.
    virtual void keepFile(std::string name, std::string type, std::string bytes,
                          Reply<domain::Attachment> reply) = 0;
};

/// What agents do. A command is durable in the outbox when the reply comes, shown at once, sent as soon as
/// there is a line.
class Commands {
public:
    virtual ~Commands() = default;
    virtual void submit(const domain::Command& command, Reply<domain::CommandId> reply) = 0;
    virtual void outbox(Reply<std::vector<domain::OutboxItem>> reply) = 0;
    /// Takes an item back. Errors: Conflict if it was sent already.
    virtual void cancel(domain::CommandId id, Reply<bool> reply) = 0;
    /// Sends a refused one again, as a new command.
    virtual void retry(domain::CommandId id, Reply<domain::CommandId> reply) = 0;
    /// A fresh id, for entries and tickets that a command makes.
    virtual Uuid freshId() = 0;
    /// The core's time: what due times and ages are counted with.
    virtual Instant now() const = 0;
};

/// The line to the broker.
class Link {
public:
    virtual ~Link() = default;
    /// Errors: WrongPassword, NameNotResolved, ConnectionFailed …; FingerprintMismatch or TlsFailed with the
    /// fingerprint seen as detail: ask the person, then call again with acceptFingerprint.
    virtual void signIn(const SignInRequest& request, Reply<Me> reply) = 0;
    /// Ends the session. What is kept here stays, encrypted; the outbox and drafts too.
    virtual void signOut(Reply<bool> reply) = 0;
    virtual void state(Reply<LinkState> reply) = 0;
    /// Errors: NotSignedIn.
    virtual void me(Reply<Me> reply) = 0;
    /// Tries to connect now instead of at the next attempt.
    virtual void tryNow() = 0;
    /// The person has read that the broker was restored from an older backup.
    virtual void acknowledgeOlder() = 0;
};

/// Told on the desk's thread. All have a default so that a listener takes only what it needs.
class Listener {
public:
    virtual ~Listener() = default;
    /// These tickets (or their entries, drafts, outbox items) look different now. Empty: everything may.
    virtual void onTicketsChanged(const std::vector<domain::TicketId>&) { }
    virtual void onDirectoryChanged() { }
    virtual void onLinkChanged(const LinkState&) { }
    virtual void onMeChanged(const Me&) { }
    virtual void onOffer(const OfferView&) { }
    /// outcome: accepted, declined, missed, withdrawn.
    virtual void onOfferEnded(domain::OfferId, const std::string&) { }
    /// The broker refused a command; the text is still in the outbox.
    virtual void onRefused(const domain::OutboxItem&) { }
    /// The outbox looks different: asked again by who shows it.
    virtual void onOutboxChanged() { }
    /// Who is in a ticket has changed.
    virtual void onPresenceChanged(const domain::TicketPresence&) { }
    /// An answer of this agent has failed, or its outcome is unknown.
    virtual void onSendFailed(const domain::Entry&) { }
    /// What is kept here was locked or unlocked.
    virtual void onLockChanged(const LockState&) { }
};

/// The parts together. The listener list is the desk's: add and remove on the desk's thread only.
class Core {
public:
    virtual ~Core() = default;
    virtual Queries& queries() = 0;
    virtual Lists& lists() = 0;
    virtual Drafts& drafts() = 0;
    virtual Commands& commands() = 0;
    virtual Link& link() = 0;
    virtual Routing& routing() = 0;
    virtual Outbox& outbox() = 0;
    virtual Delivery& delivery() = 0;
    virtual Presence& presence() = 0;
    virtual Computer& computer() = 0;
    virtual void addListener(Listener* listener) = 0;
    virtual void removeListener(Listener* listener) = 0;
};

} // namespace atalaya::api
