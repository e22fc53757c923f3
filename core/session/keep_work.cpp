#include "core/session/keep_work.h"

#include "core/base/log.h"
#include "core/protocol/archive.h"
#include "core/protocol/codec.h"
#include "core/session/desk.h"
#include "core/session/desk_replica.h"

#include <algorithm>
#include <charconv>
#include <spdlog/spdlog.h>

namespace atalaya::session {
namespace {

constexpr std::string_view kDays = "keep.days"; ///< settings in desk.db
constexpr std::string_view kFileBytes = "keep.fileBytes";
constexpr int kMostDays = 3650;
constexpr std::chrono::hours kPassEvery{1};
constexpr std::chrono::seconds kFetchAgain{60};
/// Work of one step: nobody who types waits for longer.
constexpr std::int64_t kStepMicros = 8'000;
constexpr int kTicketsAtOnce = 20;
constexpr std::size_t kEntriesOfAnAnswer = 100;

template <typename T> T numberOr(const std::optional<std::string>& text, T otherwise)
{
    T value = otherwise;
    if (text)
        std::from_chars(text->data(), text->data() + text->size(), value);
    return value;
}

void addHashes(const std::vector<domain::Attachment>& attachments, std::set<std::string>& hashes)
{
    for (const domain::Attachment& one : attachments)
        hashes.insert(one.hash);
}

} // namespace

Result<void> KeepWork::opened()
{
    Profile& profile = *m_desk.m_profile;
    storage::SettingStore& settings = *profile.desk.settings;
    ATALAYA_TRY(days, settings.get(kDays));
    ATALAYA_TRY(bytes, settings.get(kFileBytes));
    m_policy = {numberOr(days, api::KeepPolicy{}.days), numberOr(bytes, api::KeepPolicy{}.fileBytes)};
    m_files.emplace(profile.folder / "files", *profile.blobs, settings);
    m_cursor.reset();
    m_nextPass = {};
    m_fetchAfter = {};
    m_fetching = false;
    m_desk.m_replica->setKeepDays(m_policy.days);
    m_past.begun();
    return {};
}

Result<api::KeptHere> KeepWork::setPolicy(const api::KeepPolicy& policy)
{
    if (!m_desk.m_profile)
        return Error{ErrorCode::NotSignedIn, ""};
    if (policy.days < 0 || policy.days > kMostDays || policy.fileBytes < 0)
        return Error{ErrorCode::InvalidArgument, "0 to 3650 days, 0 or more bytes"};
    storage::SettingStore& settings = *m_desk.m_profile->desk.settings;
    ATALAYA_CHECK(settings.set(kDays, std::to_string(policy.days)));
    ATALAYA_CHECK(settings.set(kFileBytes, std::to_string(policy.fileBytes)));
    // Longer than before: what is missing comes with a fresh copy.
    const bool more = m_policy.days != 0 && (policy.days == 0 || policy.days > m_policy.days);
    m_policy = policy;
    m_cursor.reset();
    m_nextPass = {};
    m_desk.m_replica->setKeepDays(policy.days);
    if (more)
        ATALAYA_CHECK(m_desk.replicaWork().rebuild());
    m_desk.publishLocal(); // whether everything is kept
    return kept();
}

Result<api::KeptHere> KeepWork::kept()
{
    if (!m_desk.m_profile)
        return Error{ErrorCode::NotSignedIn, ""};
    storage::ReplicaStores& replica = m_desk.m_profile->replica;
    api::KeptHere here;
    here.policy = m_policy;
    ATALAYA_TRY(tickets, replica.tickets->count({}));
    ATALAYA_TRY(entries, replica.entries->count());
    ATALAYA_TRY(oldest, replica.tickets->list({}, storage::TicketSort::Oldest, std::nullopt, 1));
    here.tickets = tickets;
    here.entries = entries;
    here.databaseBytes = replica.connection->sizeBytes() + m_desk.m_profile->desk.connection->sizeBytes();
    here.fileBytes = m_files->bytes();
    if (!oldest.tickets.empty())
        here.oldest = oldest.tickets.front().createdAt;
    return here;
}

void KeepWork::used(const std::string& hash)
{
    if (!m_files)
        return;
    if (auto noted = m_files->used(hash, m_desk.m_clock.now()); !noted)
        log::session().warn("when a file was used cannot be kept: {}", noted.error().str());
}

void KeepWork::tick(Instant now)
{
    if (!m_files)
        return;
    fetchMissing(now);
    m_past.tick(now);
    const bool backwards = m_nextPass > now + kPassEvery; // the clock was set
    if (now >= m_nextPass || backwards) {
        m_nextPass = now + kPassEvery;
        if (m_policy.days > 0)
            m_cursor = storage::TicketCursor{toMicros(now - std::chrono::hours(24) * m_policy.days), {}};
        m_files->beginPass();
        return;
    }
    Result<void> done;
    // Not beside a sync: what it brings is not known yet.
    if (m_cursor && (m_desk.m_synced || !m_desk.m_link))
        done = removeSome(now);
    else if (m_files->isBusy())
        done = m_files->step(m_policy.fileBytes, now, [this] { return neededFiles(); });
    if (done)
        return;
    log::session().warn("what is too old stays for now: {}", done.error().str());
    m_cursor.reset();
    m_nextPass = now + kPassEvery;
}

// ---- tickets that are too old ----

Result<bool> KeepWork::isNeeded(const domain::Ticket& ticket)
{
    const bool draft =
        std::ranges::any_of(m_desk.m_drafts, [&](const auto& one) { return one.first.ticket == ticket.id; });
    const bool waits = std::ranges::any_of(m_desk.m_outbox->items(), [&](const domain::OutboxItem& item) {
        return domain::ticketOf(item.command) == ticket.id && item.state != domain::OutboxState::Done;
    });
    return draft || waits ? Result<bool>(true) : m_past.keeps(ticket);
}

Result<void> KeepWork::removeSome(Instant /*now*/)
{
    storage::ReplicaStores& replica = m_desk.m_profile->replica;
    storage::TicketFilter finished;
    finished.statuses = {domain::TicketStatus::Solved, domain::TicketStatus::Closed};
    ATALAYA_TRY(
        page,
        replica.tickets->list(finished, storage::TicketSort::RecentlyUpdated, m_cursor, kTicketsAtOnce));
    Touched touched;
    const std::int64_t until = monotonicMicros() + kStepMicros;
    ATALAYA_TRY(transaction, storage::Transaction::begin(*replica.connection));
    std::optional<storage::TicketCursor> at = m_cursor;
    bool all = true;
    for (const domain::Ticket& ticket : page.tickets) {
        if (monotonicMicros() > until) {
            all = false;
            break;
        }
        at = storage::TicketCursor{toMicros(ticket.updatedAt), ticket.id};
        ATALAYA_TRY(needed, isNeeded(ticket));
        if (!needed)
            ATALAYA_CHECK(removeOne(ticket, touched.tickets, touched.everything));
    }
    ATALAYA_CHECK(transaction.commit());
    for (const domain::Ticket& ticket : page.tickets)
        if (touched.tickets.contains(ticket.id))
            m_past.removed(ticket.customer);
    m_cursor = all && !page.next ? std::nullopt : at;
    if (!touched.tickets.empty())
        m_desk.m_events.onTouched(std::move(touched));
    return {};
}

Result<void> KeepWork::removeOne(const domain::Ticket& ticket, std::set<domain::TicketId>& gone,
                                 bool& customers)
{
    storage::ReplicaStores& replica = m_desk.m_profile->replica;
    ATALAYA_CHECK(replica.tickets->remove(ticket.id));
    gone.insert(ticket.id);
    storage::TicketFilter others;
    others.customer = ticket.customer;
    ATALAYA_TRY(left, replica.tickets->count(others));
    if (left > 0)
        return {};
    customers = true;
    return replica.customers->remove(ticket.customer);
}

Result<std::set<std::string>> KeepWork::neededFiles() const
{
    std::set<std::string> hashes;
    ATALAYA_TRY(drafts, m_desk.m_profile->desk.drafts->list());
    for (const domain::Draft& draft : drafts) {
        addHashes(draft.attachments, hashes);
        ATALAYA_TRY(versions, m_desk.m_profile->desk.drafts->versions(draft.key));
        for (const domain::Draft& version : versions)
            addHashes(version.attachments, hashes);
    }
    for (const domain::OutboxItem& item : m_desk.m_outbox->items())
        std::visit(
            [&](const auto& command) {
                if constexpr (requires { command.attachments; })
                    addHashes(command.attachments, hashes);
            },
            item.command);
    return hashes;
}

// ---- removed tickets in which something happened ----

void KeepWork::fetchMissing(Instant now)
{
    if (m_fetching || !m_desk.m_synced || now < m_fetchAfter || m_desk.m_replica->missing().empty())
        return;
    m_fetching = true;
    fetchPage(*m_desk.m_replica->missing().begin(), {});
}

void KeepWork::fetchPage(domain::TicketId ticket, const std::string& before)
{
    net::HttpRequest request;
    request.method = "GET";
    request.path = "/api/v1/tickets/" + ticket.str();
    if (!before.empty())
        request.query["before"] = before;
    m_desk.ask(std::move(request),
               [this, ticket](const Result<std::string>& body) { fetched(ticket, body); });
}

void KeepWork::fetched(domain::TicketId ticket, const Result<std::string>& body)
{
    m_fetching = false;
    if (!m_desk.m_profile || !m_desk.m_replica->missing().contains(ticket))
        return;
    auto before = body ? take(ticket, *body) : Result<std::string>(body.error());
    if (before && !before->empty()) {
        m_fetching = true;
        return fetchPage(ticket, *before);
    }
    const bool never = !before && before.error().code == ErrorCode::NotFound;
    if (before || never)
        before = [&]() -> Result<std::string> {
            ATALAYA_CHECK(m_desk.m_replica->found(ticket));
            return std::string();
        }();
    if (before) {
        m_past.changed(); // it may be the agent's own
        return fetchMissing(m_desk.m_clock.now()); // the next one
    }
    log::session().info("ticket {} is not here yet: {}", ticket.str(), before.error().str());
    m_fetchAfter = m_desk.m_clock.now() + kFetchAgain;
}

Result<std::string> KeepWork::take(domain::TicketId ticket, const std::string& body)
{
    ATALAYA_TRY(parsed, protocol::parseJson(body));
    const auto* object = parsed.if_object();
    const auto* entries = object && object->contains("entries") ? object->at("entries").if_array() : nullptr;
    if (!entries || !object->contains("ticket") || !object->contains("customer"))
        return Error{ErrorCode::MalformedJson, "a ticket without its parts"};
    protocol::SyncPage page;
    page.upTo = m_desk.m_replica->position();
    const auto add = [&](std::string_view kind, const protocol::json::value& value) -> Result<void> {
        ATALAYA_TRY(change, protocol::decodeChangeBody(kind, protocol::json::serialize(value)));
        page.changes.push_back({page.upTo, {}, std::move(change)});
        return {};
    };
    ATALAYA_CHECK(add("customer", object->at("customer")));
    ATALAYA_CHECK(add("ticket", object->at("ticket")));
    for (const auto& entry : *entries)
        ATALAYA_CHECK(add("entry", entry));
    const auto synced = m_desk.m_replica->syncedAt();
    ATALAYA_TRY(touched, m_desk.m_replica->apply(page, synced.value_or(m_desk.m_clock.now())));
    touched.tickets.insert(ticket);
    m_desk.m_events.onTouched(std::move(touched));
    if (entries->size() < kEntriesOfAnAnswer)
        return std::string();
    const auto& first = std::get<domain::Entry>(page.changes[2].body);
    return first.id.str();
}

} // namespace atalaya::session
