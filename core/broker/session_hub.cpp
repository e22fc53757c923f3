#include "core/broker/session_hub.h"

#include "core/base/secret.h"
#include "core/broker/brokers.h"
#include "core/broker/presence_desk.h"
#include "core/broker/presence_news.h"
#include "core/broker/routing_desk.h"
#include "core/broker/tickets.h"
#include "core/protocol/codec.h"
#include "core/security/token.h"

#include <algorithm>

namespace atalaya::broker {
namespace {

constexpr std::string_view kServerName = "atalaya-broker 0.1.0";
constexpr std::size_t kLiveBytes = 1u << 20;

} // namespace

SessionHub::SessionHub() : m_presence(std::make_unique<PresenceDesk>()) { }

SessionHub::~SessionHub() = default;

std::string epochFor(const std::string& databaseEpoch, const domain::Agent& agent)
{
    return databaseEpoch + "." + visibilityMark(agent);
}

void SessionHub::open(std::shared_ptr<Session> session)
{
    m_sessions.push_back(std::move(session));
}

void SessionHub::end(Session& session, ErrorCode code, std::string_view detail)
{
    if (session.state == Session::State::Closed)
        return;
    session.connection->send(protocol::encode(protocol::Goodbye{code, std::string(detail)}));
    const bool stops = code == ErrorCode::ShuttingDown;
    session.connection->close(stops ? net::CloseReason::GoingAway : net::CloseReason::Refused);
    session.state = Session::State::Closed;
    session.sync.reset();
}

Result<void> SessionHub::hello(Turn& turn, const std::shared_ptr<Session>& session,
                               const protocol::Hello& hello, const std::string& epoch)
{
    const auto refuse = [&](ErrorCode code, std::string_view detail) -> Result<void> {
        end(*session, code, detail);
        return {};
    };
    if (session->state != Session::State::Fresh)
        return refuse(ErrorCode::MalformedFrame, "a second hello");
    if (hello.protocol != protocol::kProtocolVersion)
        return refuse(ErrorCode::ProtocolVersion,
                      "this broker speaks protocol " + std::to_string(protocol::kProtocolVersion));
    const std::string hash = security::hashToken(SecretString(hello.token));
    ATALAYA_TRY(token, turn.stores.credentials->findToken(hash));
    if (!token || token->revokedAt)
        return refuse(ErrorCode::NotSignedIn, "sign in again");
    if (token->expiresAt <= turn.now)
        return refuse(ErrorCode::TokenExpired, "sign in again");
    const domain::Agent* agent = turn.directory.agent(token->agent);
    if (!agent || agent->disabled)
        return refuse(ErrorCode::PermissionDenied, "this account is disabled");
    ATALAYA_CHECK(turn.stores.credentials->touchToken(hash, turn.now));
    session->device = hello.device;
    session->tokenHash = hash;
    session->tokenExpiresAt = token->expiresAt;
    ATALAYA_TRY(known, knowDevice(turn, session, *agent, hello));
    if (!known)
        return {};
    return enter(turn, *session, *agent, epoch);
}

Result<void> SessionHub::enter(Turn& turn, Session& session, const domain::Agent& agent,
                               const std::string& epoch)
{
    domain::Agent present = agent;
    if (present.status == domain::AgentStatus::Offline) {
        present.status = domain::AgentStatus::Available;
        ATALAYA_CHECK(saveAgent(turn, present));
        present = *turn.directory.agent(agent.id);
    }
    turn.routing.emplace_back(routing::AgentSignedIn{present.id, present.status});
    session.agent = present.id;
    session.visibility = visibilityMark(present);
    session.team = teamMark(present);
    session.state = Session::State::Greeted;
    m_byAgent.emplace(present.id, session.shared_from_this());
    m_grace.erase(present.id);

    protocol::Welcome welcome;
    welcome.server = kServerName;
    welcome.epoch = epochFor(epoch, present);
    welcome.session = session.id;
    welcome.agent = present;
    welcome.serverTime = turn.now;
    welcome.seq = turn.journal.lastSeq();
    for (const domain::Offer& offer : turn.desk.router().offersTo(present.id))
        welcome.offers.push_back(withNames(offer, turn.directory));
    ATALAYA_TRY(brokers, brokersOf(turn.stores));
    welcome.brokers = std::move(brokers);
    auto connection = session.connection;
    turn.journal.afterCommit(
        [connection, text = protocol::encode(welcome)]() mutable { connection->send(std::move(text)); });
    return {};
}

Result<void> SessionHub::sync(Turn& turn, Session& session, const protocol::SyncRequest& request,
                              const std::string& epoch)
{
    const domain::Agent* agent = turn.directory.agent(session.agent);
    if (session.state == Session::State::Fresh || !agent) {
        end(session, ErrorCode::HelloExpected, "the first message is hello");
        return {};
    }
    ATALAYA_TRY(oldest, turn.stores.events->oldest());
    const std::int64_t newest = turn.journal.lastSeq();
    const bool known = request.since > 0 && request.since <= newest && request.since + 1 >= oldest
        && request.epoch == epochFor(epoch, *agent);
    session.sync =
        std::make_unique<SyncJob>(*agent, known ? std::optional(request.since) : std::nullopt, newest);
    session.position = known ? request.since : 0;
    if (!known && request.keepDays > 0)
        session.sync->leaveOutFinishedBefore(turn.now
                                             - std::chrono::hours(24) * std::min(request.keepDays, 36'500));
    session.state = Session::State::Syncing;
    return {};
}

void SessionHub::closed(Turn& turn, Session& session)
{
    session.state = Session::State::Closed;
    session.sync.reset();
    m_presence->left(session.id, turn.now);
    const domain::AgentId agent = session.agent;
    std::erase_if(m_byAgent, [&](const auto& one) { return one.second.get() == &session; });
    std::erase_if(m_sessions, [&](const auto& one) { return one.get() == &session; });
    if (!agent.isNull() && openSessionsOf(agent).empty())
        m_grace[agent] = turn.now + kGrace;
}

bool SessionHub::isPresent(domain::AgentId agent) const
{
    return !openSessionsOf(agent).empty() || m_grace.contains(agent);
}

std::vector<std::shared_ptr<Session>> SessionHub::openSessionsOf(domain::AgentId agent) const
{
    std::vector<std::shared_ptr<Session>> open;
    const auto [begin, end] = m_byAgent.equal_range(agent);
    for (auto it = begin; it != end; ++it)
        if (it->second->state != Session::State::Closed)
            open.push_back(it->second);
    return open;
}

void SessionHub::afterCommitTo(Turn& turn, domain::AgentId agent, std::string text)
{
    turn.journal.afterCommit([this, agent, shared = std::make_shared<const std::string>(std::move(text))] {
        for (const auto& session : openSessionsOf(agent))
            session->connection->send(shared);
    });
}

void SessionHub::endAfterCommit(Turn& turn, std::string tokenHash)
{
    turn.journal.afterCommit([this, hash = std::move(tokenHash)] {
        for (const auto& session : m_sessions)
            if (session->tokenHash == hash)
                end(*session, ErrorCode::NotSignedIn, "signed out");
    });
}

// ---- changes ----

Result<void> SessionHub::publish(const std::vector<RecordedChange>& changes, storage::BrokerStores& stores,
                                 const Directory& directory, std::int64_t newest)
{
    if (std::ranges::any_of(changes, [](const RecordedChange& one) { return one.kind == "agent"; }))
        endOutdated(directory);
    // Too much for one message (a company being imported): the sessions read it from the log, page by page.
    std::size_t bytes = 0;
    for (const RecordedChange& change : changes)
        bytes += change.body.size();
    if (bytes > kLiveBytes) {
        readFromLog(changes.front().seq - 1, newest, directory);
        return {};
    }
    Publication what{changes, stores, newest, {}};
    Texts ofTeams;
    // Only those can see another part of it than their team.
    std::set<domain::AgentId> named;
    for (const RecordedChange& change : changes)
        for (const auto& scope : {change.scope.now, change.scope.before})
            if (scope && scope->assignee)
                named.insert(*scope->assignee);
    for (const RecordedChange& change : changes)
        if (change.scope.only)
            named.insert(*change.scope.only);
    for (const auto& session : m_sessions) {
        const bool wants = std::exchange(session->wantsPosition, false);
        const domain::Agent* agent = directory.agent(session->agent);
        if (session->state != Session::State::Live || !agent || (changes.empty() && !wants))
            continue;
        std::shared_ptr<const std::string> page;
        const auto known = ofTeams.find({session->team, session->position});
        const bool likeTheTeam = !named.contains(session->agent);
        if (likeTheTeam && known != ofTeams.end()) {
            page = known->second;
        } else {
            ATALAYA_TRY(made, pageFor(*agent, session->position, what));
            page = std::move(made);
            if (likeTheTeam)
                ofTeams.emplace(std::pair(session->team, session->position), page);
        }
        if (!page && wants) {
            protocol::SyncPage nothing;
            nothing.upTo = newest;
            nothing.after = session->position;
            page = std::make_shared<const std::string>(protocol::encode(nothing));
        }
        if (!page)
            continue;
        session->connection->send(page);
        session->position = newest;
        ++m_pagesSent;
    }
    return {};
}

Result<std::shared_ptr<const std::string>> SessionHub::pageFor(const domain::Agent& agent, std::int64_t after,
                                                               Publication& what)
{
    // Sessions that see the same, and have the same, get the same text.
    std::string pattern;
    for (const RecordedChange& change : what.changes)
        pattern += static_cast<char>('0' + static_cast<int>(sightOf(agent, change.scope)));
    const bool nothing = pattern.find_first_not_of('0') == std::string::npos;
    if (nothing)
        return std::shared_ptr<const std::string>();
    if (const auto known = what.texts.find({pattern, after}); known != what.texts.end())
        return known->second;

    std::deque<SyncRow> rows;
    for (std::size_t i = 0; i < what.changes.size(); ++i) {
        const RecordedChange& change = what.changes[i];
        const auto sight = static_cast<Sight>(pattern[i] - '0');
        if (sight == Sight::Nothing)
            continue;
        if (sight == Sight::Lost) {
            const protocol::ChangeBody gone = protocol::Removed{"ticket", change.id};
            rows.push_back({change.seq, change.at, "removed", protocol::encodeChangeBody(gone)});
            continue;
        }
        rows.push_back({change.seq, change.at, change.kind, change.body});
        if (sight == Sight::Gained)
            ATALAYA_CHECK(appendConversation(what.stores, domain::TicketId(change.id), change.seq, rows));
    }
    std::vector<protocol::EncodedChange> encoded;
    for (const SyncRow& row : rows)
        encoded.push_back({row.seq, row.at, row.kind, row.body});
    protocol::SyncPage frame;
    frame.upTo = what.newest;
    frame.after = after;
    auto text = std::make_shared<const std::string>(protocol::encodePage(encoded, frame));
    what.texts.emplace(std::pair(std::move(pattern), after), text);
    return text;
}

void SessionHub::readFromLog(std::int64_t since, std::int64_t newest, const Directory& directory)
{
    for (const auto& session : m_sessions) {
        const domain::Agent* agent = directory.agent(session->agent);
        if (session->state != Session::State::Live || !agent)
            continue;
        session->sync = std::make_unique<SyncJob>(*agent, since, newest);
        session->sync->goOnFrom(session->position);
        session->state = Session::State::Syncing;
    }
}

void SessionHub::endOutdated(const Directory& directory)
{
    for (const auto& session : m_sessions) {
        if (session->state == Session::State::Fresh || session->state == Session::State::Closed)
            continue;
        const domain::Agent* agent = directory.agent(session->agent);
        if (!agent || agent->disabled)
            end(*session, ErrorCode::NotSignedIn, "this account is disabled");
        else if (visibilityMark(*agent) != session->visibility)
            end(*session, ErrorCode::Conflict, "what this account may see has changed: connect again");
    }
}

bool SessionHub::pump(storage::BrokerStores& stores, const Directory& directory)
{
    bool waits = false;
    for (const auto& session : m_sessions)
        if (session->state == Session::State::Syncing)
            waits |= pumpOne(*session, stores, directory);
    return waits;
}

bool SessionHub::pumpOne(Session& session, storage::BrokerStores& stores, const Directory& directory)
{
    // What the other side has not read yet stays small, and one desk's snapshot does not hold up the others.
    static constexpr std::size_t kQueued = 1u << 20;
    static constexpr int kPagesAtOnce = 4;
    for (int i = 0; i < kPagesAtOnce; ++i) {
        if (session.connection->queuedBytes() > kQueued)
            return true;
        auto page = session.sync->next(stores, directory);
        if (!page) {
            end(session, page.error().code, "the changes could not be read");
            return false;
        }
        if (!*page) {
            session.sync.reset();
            session.state = Session::State::Live;
            PresenceNews(*this, stores, directory).tellAllTo(session);
            return false;
        }
        session.connection->send(std::move(**page));
        session.position = session.sync->position();
        ++m_pagesSent;
    }
    return true;
}

// ---- time ----

std::optional<Instant> SessionHub::nextTimer() const
{
    std::optional<Instant> next;
    const auto consider = [&next](Instant at) { next = next ? std::min(*next, at) : at; };
    for (const auto& [agent, until] : m_grace)
        consider(until);
    for (const auto& session : m_sessions) {
        if (session->lost)
            consider({});
        else if (session->state == Session::State::Fresh)
            consider(session->openedAt + kHelloTime);
        else if (session->state != Session::State::Closed)
            consider(session->tokenExpiresAt);
    }
    return next;
}

Result<void> SessionHub::keepTime(Turn& turn)
{
    const auto open = m_sessions; // a copy: closed() takes them out
    for (const auto& session : open) {
        if (session->lost)
            closed(turn, *session);
        else if (session->state == Session::State::Fresh && session->openedAt + kHelloTime <= turn.now)
            end(*session, ErrorCode::HelloExpected, "no hello came");
        else if (session->state > Session::State::Fresh && session->state < Session::State::Closed
                 && session->tokenExpiresAt <= turn.now)
            end(*session, ErrorCode::TokenExpired, "sign in again");
    }
    std::vector<domain::AgentId> gone;
    for (const auto& [agent, until] : m_grace)
        if (until <= turn.now)
            gone.push_back(agent);
    for (const domain::AgentId id : gone) {
        m_grace.erase(id);
        turn.routing.emplace_back(routing::AgentSignedOut{id});
        const domain::Agent* known = turn.directory.agent(id);
        if (!known || known->status == domain::AgentStatus::Offline)
            continue;
        domain::Agent agent = *known;
        agent.status = domain::AgentStatus::Offline;
        ATALAYA_CHECK(turn.directory.put(std::move(agent), turn.now));
    }
    return {};
}

void SessionHub::endAll(ErrorCode code)
{
    for (const auto& session : m_sessions)
        end(*session, code, "the broker stops");
}

} // namespace atalaya::broker
