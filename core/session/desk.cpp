#include "core/session/desk.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/protocol/codec.h"
#include "core/session/desk_guard.h"
#include "core/session/desk_replica.h"
#include "core/session/list_work.h"
#include "core/session/presence_keeper.h"

#include <spdlog/spdlog.h>

namespace atalaya::session {
namespace {

constexpr std::string_view kAgentSetting = "agent";

} // namespace

Desk::Desk(DeskConfig& config, DeskTools tools, DeskEvents events)
    : m_config(config)
    , m_clock(tools.clock)
    , m_random(tools.random)
    , m_secrets(tools.secrets)
    , m_core(tools.core)
    , m_events(std::move(events))
{
    m_guard = std::make_unique<DeskGuard>(*this);
    m_replicaWork = std::make_unique<ReplicaWork>(*this);
    m_presence = std::make_unique<PresenceKeeper>(
        [this](const protocol::Attend& what) { return m_link && m_link->send(what); },
        [this](const domain::TicketPresence& presence) {
            if (m_events.onPresence)
                m_events.onPresence(presence);
        });
    m_state.since = m_clock.now();
    m_state.sample = config.sample;
}

Desk::~Desk()
{
    m_alive.reset();
    if (m_link)
        m_link->stop();
}

std::function<void(Task)> Desk::onCore()
{
    return [post = m_core.poster(), weak = std::weak_ptr<int>(m_alive)](Task task) {
        // Looked at on the core worker, where the desk ends: no race.
        static_cast<void>(post([weak, task = std::move(task)] {
            if (!weak.expired())
                task();
        }));
    };
}

// ---- who is here ----

Result<void> Desk::openLast()
{
    ATALAYA_CHECK(m_guard->open());
    ATALAYA_TRY(name, lastProfile(m_config.dataDir));
    ATALAYA_CHECK(open(name, nullptr));
    const auto barrier = m_guard->barrier();
    const Result<void> shown = barrier ? Result<void>(*barrier) : Result<void>();
    auto token = m_secrets.get(name.tokenName());
    if (!token) {
        setState(api::LinkKind::SignedOut, {}); // what is here can be read, the line waits for a password
        return shown;
    }
    auto transport = m_config.transports(Address{name.url, name.fingerprint});
    if (!transport)
        setState(api::LinkKind::Offline, transport.error());
    else
        startLink(std::string(token->reveal()), *std::move(transport));
    return shown;
}

Result<void> Desk::open(const ProfileName& name, const domain::Agent* agent)
{
    if (!m_profile || m_profile->name.folder() != name.folder())
        ATALAYA_CHECK(openFiles(name));
    m_profile->name = name;
    ATALAYA_CHECK(takeAgent(agent));
    m_state.broker = name.url;
    m_state.lastSync = m_replica->syncedAt();
    if (agent) // the broker has just told who it is
        m_guard->contact();
    if (m_guard->barrier())
        return {};
    publishOutbox();
    m_events.onMe(m_me);
    m_events.onTouched({{}, true, true});
    return {};
}

Result<void> Desk::openFiles(const ProfileName& name)
{
    // All of it or nothing: what is open stays until the other one can be used.
    ATALAYA_TRY(profile, openProfile(m_config.dataDir, name, m_secrets, m_random));
    ATALAYA_TRY(replica, Replica::open(profile->replica));
    ATALAYA_TRY(outbox, Outbox::open(profile->desk));
    ATALAYA_TRY(drafts, profile->desk.drafts->list());
    if (m_link)
        m_link->stop();
    m_link.reset();
    m_profile = std::move(profile);
    m_replica = std::move(replica);
    m_outbox = std::move(outbox);
    takeDrafts(drafts);
    ATALAYA_CHECK(ListWork(*this).open());
    m_me = {};
    m_offers.clear();
    ATALAYA_CHECK(m_replicaWork->opened());
    ATALAYA_CHECK(m_guard->begin(*m_profile));
    if (!m_guard->barrier())
        m_events.onProfile(*m_profile);
    return {};
}

Result<void> Desk::takeAgent(const domain::Agent* agent)
{
    storage::SettingStore& settings = *m_profile->desk.settings;
    if (agent) {
        ATALAYA_CHECK(settings.set(kAgentSetting, protocol::encodeValue(*agent)));
        m_me.agent = *agent;
    } else {
        ATALAYA_TRY(stored, settings.get(kAgentSetting));
        if (!stored)
            return Error{ErrorCode::NotFound, "nobody has signed in here"};
        ATALAYA_TRY(known, protocol::decodeValue<domain::Agent>(*stored));
        m_me.agent = std::move(known);
    }
    m_me.load.agent = m_me.agent.id;
    m_me.load.unitsTotal = m_me.agent.capacityUnits;
    return {};
}

ProfileName Desk::nameFor(const api::SignInRequest& request) const
{
    ProfileName name{std::string(trimmed(request.url)), std::string(trimmed(request.login)),
                     request.acceptFingerprint};
    name.others = usableOthers(name.url, request.others);
    while (name.url.ends_with('/'))
        name.url.pop_back();
    // A certificate accepted before stays accepted, and another one is still noticed.
    if (const auto last = lastProfile(m_config.dataDir);
        name.fingerprint.empty() && last && last->url == name.url)
        name.fingerprint = last->fingerprint;
    if (const auto last = lastProfile(m_config.dataDir); last && last->url == name.url && name.others.empty())
        name.others = last->others;
    return name;
}

void Desk::signIn(const api::SignInRequest& request, std::function<void(Result<api::Me>)> done)
{
    const ProfileName name = nameFor(request);
    auto made = m_config.transports(Address{name.url, name.fingerprint});
    if (!made)
        return done(made.error());
    const std::uint64_t attempt = ++m_nextNumber;
    Transport& transport = *m_attempts.emplace(attempt, *std::move(made)).first->second;
    api::SignInRequest clean = request;
    clean.login = name.login;
    requestSignIn(transport, clean, {m_config.device, m_config.deviceName},
                  [this, core = onCore(), attempt, name, done](const Result<SignedIn>& answer) {
                      core([this, attempt, name, answer, done] { signedIn(attempt, name, answer, done); });
                  });
}

void Desk::signedIn(std::uint64_t attempt, const ProfileName& name, Result<SignedIn> answer,
                    const std::function<void(Result<api::Me>)>& done)
{
    auto transport = std::move(m_attempts.extract(attempt).mapped());
    if (!answer && answer.error().code == ErrorCode::DeviceWiped) {
        m_guard->wipe(name, answer.error().detail);
        return done(Error{ErrorCode::DeviceWiped, ""});
    }
    if (!answer)
        return done(answer.error());
    if (auto opened = open(name, &answer->agent); !opened)
        return done(opened.error());
    auto kept = m_secrets.put(name.tokenName(), SecretString(answer->token));
    if (!kept)
        log::session().warn("the sign-in cannot be remembered: {}", kept.error().str());
    if (auto remembered = rememberProfile(m_config.dataDir, name); !remembered)
        log::session().warn("the profile cannot be remembered: {}", remembered.error().str());
    if (m_link)
        m_link->stop();
    startLink(answer->token, std::move(transport));
    done(m_me);
}

Result<bool> Desk::signOut()
{
    if (m_link) {
        m_link->stop();
        if (!m_token.empty()) {
            // The broker forgets the token, if it can be told; the line's transport lives until then.
            const std::uint64_t number = ++m_nextNumber;
            m_leaving.emplace(number, m_link);
            requestSignOut(m_link->transport(), m_token, [this, core = onCore(), number] {
                core([this, number] { m_leaving.erase(number); });
            });
        }
    }
    m_link.reset();
    m_token.clear();
    m_synced = false;
    m_earlyOffers.clear();
    if (m_profile)
        ATALAYA_CHECK(m_secrets.remove(m_profile->name.tokenName()));
    setState(api::LinkKind::SignedOut, {});
    return true;
}

Result<api::Me> Desk::me() const
{
    if (!m_profile)
        return Error{ErrorCode::NotSignedIn, ""};
    return m_me;
}

// ---- state ----

void Desk::setState(api::LinkKind kind, const Error& error)
{
    using api::LinkKind;
    const Instant now = m_clock.now();
    if (kind == LinkKind::Online || kind == LinkKind::SignedOut)
        m_offlineSince.reset();
    else if (kind == LinkKind::Offline && !m_offlineSince)
        m_offlineSince = heardLast().value_or(now); // silence began there, not when it was noticed
    // An attempt in between does not make it another outage.
    if (m_state.kind != kind)
        m_state.since = kind == LinkKind::Offline ? *m_offlineSince : now;
    m_state.kind = kind;
    m_state.lastError = error;
    if (kind != LinkKind::Syncing)
        m_state.progress = -1;
    m_events.onLink(state());
    // Said after the state: who hears that nobody is known to be there hears before that the line is down.
    m_presence->setAgent(m_me.agent.id);
    kind == LinkKind::Online ? m_presence->lineUp(now) : m_presence->lineDown();
}

std::optional<Instant> Desk::heardLast() const
{
    return m_link ? m_link->truth().lastHeard : std::nullopt;
}

api::LinkState Desk::state() const
{
    api::LinkState state = m_state;
    if (m_link) {
        LinkTruth truth = m_link->truth();
        state.lastHeard = truth.lastHeard;
        state.roundTrip = truth.roundTrip;
        state.failures = truth.failures;
        state.nextAttempt = truth.nextAttempt;
        state.brokers = std::move(truth.urls);
        if (!truth.url.empty())
            state.broker = truth.url;
    }
    if (m_outbox)
        for (const domain::OutboxItem& item : m_outbox->items()) {
            state.refused += item.state == domain::OutboxState::Refused;
            state.waiting += item.state == domain::OutboxState::Waiting && isVisible(item.command);
        }
    return state;
}

void Desk::tryNow()
{
    m_sendAfter = {};
    if (m_link)
        m_link->check(m_clock.now());
    flush();
}

void Desk::tick()
{
    if (m_link)
        m_link->tick(m_clock.now());
    m_replicaWork->tick(m_clock.now());
    m_guard->tick();
    flush();
}

void Desk::fatal(const char* what, const Error& error)
{
    // The session ends: without a durable replica nothing may be acknowledged. The desk goes on reading and
    // writing drafts, and tries again.
    log::session().error("cannot {}: {}", what, error.str());
    if (m_link)
        m_link->fail(error);
    else
        setState(api::LinkKind::Offline, error);
}

} // namespace atalaya::session
