#pragma once

#include "core/domain/condition.h"
#include "core/domain/customer.h"
#include "core/domain/directory.h"
#include "core/domain/draft.h"
#include "core/domain/knowledge.h"
#include "core/domain/offer.h"
#include "core/domain/ticket.h"

#include <functional>
#include <map>

/// The values that cross between the desk and the core. Everything is a copy: no lifetime to think about.
namespace atalaya::api {

/// An answer, delivered on the caller's thread (the executor given to the core at start). Called exactly
/// once.
template <typename T> using Reply = std::function<void(Result<T>)>;

/// A row of the inbox, with what is only known here: names, drafts, things waiting in the outbox.
struct TicketRow {
    domain::Ticket ticket;
    std::string customerName;
    std::string customerTier;
    std::string assigneeName;
    std::string queueName;
    int queueColour = 1;
    std::string draft; ///< start of the draft's text; empty if there is none
    int waiting = 0; ///< commands in the outbox not confirmed yet
    bool refused = false; ///< the broker refused one: somebody has to look

    friend bool operator==(const TicketRow&, const TicketRow&) = default;
};

/// Failed: an outgoing entry failed or its outcome is unknown. Scheduled: one is kept for later. Mentions: a
/// note names this agent. Live: a chat or call of this agent. Saved: a view that the agent made.
enum class ViewKind {
    Mine,
    Unassigned,
    Team,
    AtRisk,
    Mentions,
    Unread,
    Live,
    Snoozed,
    Drafts,
    Done,
    Queue,
    Failed,
    Scheduled,
    Saved,
};

/// One list of the inbox. `queue` counts for ViewKind::Queue only, `saved` for ViewKind::Saved.
struct View {
    ViewKind kind = ViewKind::Mine;
    domain::QueueId queue = {};
    domain::SavedViewId saved = {};

    friend auto operator<=>(const View&, const View&) = default;
};

enum class SortBy { DueTime, Newest, Oldest, LongestWaiting };

struct ListRequest {
    View view;
    SortBy sort = SortBy::DueTime;
    std::string filter; ///< words that name, subject or number must contain; empty: all
    std::size_t limit = 500;
};

struct ListAnswer {
    std::vector<TicketRow> rows;
    std::int64_t total = 0; ///< rows the view has, also beyond limit
};

/// How many tickets each view has now. Queues that are not in it are not shown.
using ViewCounts = std::map<View, std::int64_t>;

/// Everything to show one ticket.
struct Conversation {
    TicketRow row;
    domain::Customer customer;
    std::vector<domain::Entry>
        entries; ///< oldest first; those waiting in the outbox last, with Delivery::Queued
    bool more = false; ///< older entries are not in it
    std::vector<domain::DraftKey> drafts;
};

struct CustomerPanel {
    domain::Customer customer;
    std::vector<TicketRow> open; ///< other tickets that still wait
    std::vector<TicketRow> past; ///< newest first
    std::int64_t pastTotal = 0; ///< −1: not known; more than `past` has: the company keeps older ones
};

struct Suggestion {
    domain::ArticleId article;
    std::string title;
    std::string language;
    std::string excerpt; ///< best paragraph, plain text
    double score = 0; ///< 0 to 1, within this answer
    std::vector<std::string> matched; ///< words of the question found in it: the reason
    Instant updatedAt;
};

enum class HitKind { Ticket, Entry, Customer, Article };

struct SearchHit {
    HitKind kind = HitKind::Ticket;
    Uuid id;
    std::optional<domain::TicketId> ticket; ///< to open, for Ticket and Entry
    std::string title;
    std::string snippet; ///< matches stand between U+E000 and U+E001
    Instant at;
};

struct SearchAnswer {
    std::vector<SearchHit> hits;
    bool complete = true; ///< false: time was up, there may be more
};

/// Who the team is: agents, queues, skills, macros, mailboxes.
struct Directory {
    std::vector<domain::Agent> agents;
    std::vector<domain::Queue> queues;
    std::vector<domain::Skill> skills;
    std::vector<domain::Macro> macros;
    std::vector<domain::ChannelAccount> accounts;
};

enum class LinkKind { SignedOut, Connecting, Syncing, Online, Offline };

/// The honest state of the line to the broker.
struct LinkState {
    LinkKind kind = LinkKind::SignedOut;
    Instant since;
    std::string broker; ///< host:port, or the sample company's name
    bool sample = false;
    Error lastError; ///< why it is Offline; code Internal and empty detail if there was none
    double progress = -1; ///< 0 to 1 while Syncing, −1 otherwise or if unknown
    std::optional<Instant> lastSync;
    int waiting = 0; ///< outbox items not confirmed
    int refused = 0;
    std::optional<Instant> lastHeard; ///< when the broker last acknowledged a heartbeat, or said anything
    Duration roundTrip{}; ///< of the last heartbeat
    int failures = 0; ///< attempts in a row
    std::optional<Instant> nextAttempt;
    std::vector<std::string> brokers; ///< in the order in which they are tried
    /// The broker was restored from a backup older than what is here: until when it goes. What was done since
    /// stands in Outbox::overview().decide. Told until it is acknowledged.
    std::optional<Instant> brokerOlder;
};

struct SignInRequest {
    std::string url; ///< https://host:port
    std::string login;
    std::string password;
    std::string acceptFingerprint; ///< of a certificate the person has just accepted; empty at first
    std::vector<std::string> others = {}; ///< the same company's other brokers, tried in this order
};

/// Who is signed in, and how full.
struct Me {
    domain::Agent agent;
    domain::Load load;
};

/// An offer with what is known about its ticket before accepting.
struct OfferView {
    domain::Offer offer;
    std::string customerName;
    std::string subject;
    std::string firstWords;
    std::string queueName;
    domain::EntryChannel channel = domain::EntryChannel::Email;
};

} // namespace atalaya::api
