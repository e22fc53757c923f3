#include "core/session/desk_replica.h"

#include "core/base/log.h"
#include "core/session/desk.h"

#include <algorithm>
#include <charconv>
#include <spdlog/spdlog.h>

namespace atalaya::session {
namespace {

constexpr std::string_view kOlder = "broker.older"; ///< setting in desk.db: micros
/// How long a replica that knew more than the broker stays beside.
constexpr std::chrono::hours kKeptBeside{24 * 7};
/// A broker that answers heartbeats, but not what it was asked for.
constexpr std::chrono::seconds kPageTime{30};
/// More in one session: another one may do better.
constexpr int kMostGaps = 8;

} // namespace

ReplicaWork::ReplicaWork(Desk& desk) : m_desk(desk), m_keep(std::make_unique<KeepWork>(desk)) { }

ReplicaWork::~ReplicaWork() = default;

Result<void> ReplicaWork::opened()
{
    Profile& profile = *m_desk.m_profile;
    m_desk.m_state.brokerOlder.reset();
    m_ageUnknown = false;
    ATALAYA_TRY(text, profile.desk.settings->get(kOlder));
    std::int64_t micros = 0;
    if (text && std::from_chars(text->data(), text->data() + text->size(), micros).ec == std::errc())
        m_desk.m_state.brokerOlder = fromMicros(micros);
    ATALAYA_CHECK(profile.forgetKeptReplicas(m_desk.m_clock.now() - kKeptBeside));
    return m_keep->opened();
}

protocol::SyncRequest ReplicaWork::request() const
{
    return {m_desk.m_replica->position(), m_desk.m_replica->epoch(), m_keep->policy().days};
}

// ---- histories ----

Result<protocol::SyncRequest> ReplicaWork::welcomed(const protocol::Welcome& welcome)
{
    m_asked = false;
    m_gaps = 0;
    m_pageAt = m_desk.m_clock.now();
    if (!m_desk.m_replica->isNew())
        ATALAYA_CHECK(compare(welcome));
    ATALAYA_CHECK(m_desk.m_replica->adopt(welcome.epoch));
    takeBrokers(welcome.brokers);
    return request();
}

Result<void> ReplicaWork::compare(const protocol::Welcome& welcome)
{
    const auto mine = protocol::Lineage::read(m_desk.m_replica->epoch());
    const auto theirs = protocol::Lineage::read(welcome.epoch);
    const auto common = protocol::commonHistory(mine, theirs);
    if (!common && !m_desk.m_link->ways().atHome())
        return Error{ErrorCode::Conflict, "the data of this broker is of another company"};
    if (!common)
        return m_desk.beginReplica();
    const std::int64_t upTo = std::min(*common, welcome.seq);
    if (m_desk.m_replica->position() > upTo)
        return brokerIsOlder(upTo, protocol::restoredAsOf(mine, theirs));
    if (mine.lives != theirs.lives) // nothing is missing here, but a command may be
        ATALAYA_CHECK(m_desk.m_outbox->reopenAfter(upTo));
    return mine.sight == theirs.sight ? Result<void>() : m_desk.beginReplica();
}

Result<void> ReplicaWork::brokerIsOlder(std::int64_t upTo, std::optional<Instant> asOf)
{
    const Instant now = m_desk.m_clock.now();
    log::session().warn("the broker's data ends at change {}, this replica at {}: a backup was restored",
                        upTo, m_desk.m_replica->position());
    Profile& profile = *m_desk.m_profile;
    // Each step can be repeated: until the last one the next session finds the same again.
    const Instant older = std::min(asOf.value_or(now), m_desk.m_state.brokerOlder.value_or(now));
    ATALAYA_CHECK(profile.desk.settings->set(kOlder, std::to_string(toMicros(older))));
    ATALAYA_CHECK(m_desk.m_outbox->reopenAfter(upTo));
    ATALAYA_CHECK(profile.beginReplicaBeside(now));
    m_desk.m_state.brokerOlder = older;
    m_ageUnknown = !asOf;
    m_desk.replicaBegun();
    m_desk.publishOutbox();
    return {};
}

void ReplicaWork::synced()
{
    m_asked = false;
    m_keep->synced();
    if (!std::exchange(m_ageUnknown, false))
        return;
    auto newest = m_desk.m_profile->replica.tickets->list({}, storage::TicketSort::RecentlyUpdated, {}, 1);
    if (!newest || newest->tickets.empty())
        return;
    const Instant older = newest->tickets.front().updatedAt;
    m_desk.m_state.brokerOlder = older;
    auto kept = m_desk.m_profile->desk.settings->set(kOlder, std::to_string(toMicros(older)));
    if (!kept)
        log::session().warn("the age of the broker's data: {}", kept.error().str());
}

void ReplicaWork::acknowledgeOlder()
{
    if (!m_desk.m_profile || !m_desk.m_state.brokerOlder)
        return;
    Profile& profile = *m_desk.m_profile;
    auto forgotten = profile.desk.settings->remove(kOlder);
    if (forgotten)
        forgotten = profile.forgetKeptReplicas(m_desk.m_clock.now());
    if (!forgotten) {
        log::session().warn("the notice stays: {}", forgotten.error().str());
        return;
    }
    m_desk.m_state.brokerOlder.reset();
    m_desk.m_events.onLink(m_desk.state());
}

void ReplicaWork::takeBrokers(const std::vector<std::string>& brokers)
{
    ProfileName& name = m_desk.m_profile->name;
    if (!brokers.empty()) {
        const auto others = usableOthers(name.url, brokers);
        if (others != name.others) {
            name.others = others;
            if (auto kept = rememberProfile(m_desk.m_config.dataDir, name); !kept)
                log::session().warn("the list of brokers cannot be kept: {}", kept.error().str());
        }
    }
    m_desk.m_link->ways().set({name.url, name.fingerprint}, name.others, m_desk.m_config.transports);
}

// ---- pages ----

bool ReplicaWork::takes(const protocol::SyncPage& page)
{
    if (page.snapshot && m_desk.m_synced && !m_asked)
        return false; // nobody asked: a copy that came late
    const auto fit = m_desk.m_replica->fitOf(page);
    if (fit == Replica::Fit::Next) {
        m_asked = false;
        m_pageAt = m_desk.m_clock.now();
        m_keep->past().changed();
        return true;
    }
    if (fit == Replica::Fit::Gap && !m_asked)
        askAgain();
    return false;
}

void ReplicaWork::askAgain()
{
    log::session().warn("a page is missing after position {}: asked again", m_desk.m_replica->position());
    m_asked = true;
    m_pageAt = m_desk.m_clock.now();
    m_desk.m_syncRows = 0;
    const bool sent = ++m_gaps <= kMostGaps && m_desk.m_link->send(protocol::ClientMessage(request()));
    if (!sent)
        m_desk.m_link->fail(Error{ErrorCode::Conflict, "changes are missing"});
}

void ReplicaWork::tick(Instant now)
{
    if (!m_desk.m_profile)
        return;
    const bool session = m_desk.m_link && m_desk.m_link->hasSession();
    if (session && (!m_desk.m_synced || m_asked) && now - m_pageAt > kPageTime)
        m_desk.m_link->fail(Error{ErrorCode::TimedOut, "the changes do not come"});
    m_keep->tick(now);
}

Result<bool> ReplicaWork::rebuild()
{
    if (!m_desk.m_profile)
        return Error{ErrorCode::NotSignedIn, ""};
    ATALAYA_CHECK(m_desk.beginReplica());
    if (m_desk.m_link && m_desk.m_link->hasSession()) {
        m_desk.m_link->fail(Error{ErrorCode::ConnectionClosed, "the copy of the data is fetched again"});
        m_desk.m_link->tryNow(m_desk.m_clock.now());
    }
    return true;
}

void ReplicaWork::isDamaged(const std::filesystem::path& file)
{
    if (!m_desk.m_profile || m_desk.m_profile->replicaOptions.path != file)
        return; // another one is in use already
    log::session().error("the replica cannot be read and is fetched again");
    if (auto begun = rebuild(); !begun)
        m_desk.fatal("begin the replica again", begun.error());
}

} // namespace atalaya::session
