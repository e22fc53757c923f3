#include "core/session/desk.h"

#include "core/base/log.h"
#include "core/protocol/codec.h"

#include <spdlog/spdlog.h>

namespace atalaya::session {
namespace {

constexpr std::string_view kAgentSetting = "agent";

std::string tokenName(const ProfileName& name)
{
    return "token:" + name.folder();
}

} // namespace

Desk::Desk(DeskConfig& config, Clock& clock, Random& random, security::SecretStore& secrets, Worker& core,
           DeskEvents events)
    : m_config(config)
    , m_clock(clock)
    , m_random(random)
    , m_secrets(secrets)
    , m_core(core)
    , m_events(std::move(events))
{
    m_state.since = clock.now();
    m_state.sample = config.sample;
}

Desk::~Desk()
{
    if (m_link)
        m_link->stop();
}

Result<void> Desk::openLast()
{
    ATALAYA_TRY(name, lastProfile(m_config.dataDir));
    ATALAYA_CHECK(open(name, nullptr));
    auto token = m_secrets.get(tokenName(name));
    if (!token)
        return {}; // signed out: what is here can be read, the line waits for a password
    ATALAYA_TRY(transport, m_config.transports(Address{name.url, name.fingerprint}));
    startLink(std::string(token->reveal()), std::move(transport));
    return {};
}

Result<void> Desk::open(const ProfileName& name, const domain::Agent* agent)
{
    if (!m_profile || m_profile->name.folder() != name.folder()) {
        if (m_link)
            m_link->stop();
        m_link.reset();
        m_outbox.reset();
        m_replica.reset();
        ATALAYA_TRY(profile, openProfile(m_config.dataDir, name, m_secrets, m_random));
        m_profile = std::move(profile);
        ATALAYA_TRY(replica, Replica::open(m_profile->replica));
        m_replica = std::move(replica);
        ATALAYA_TRY(outbox, Outbox::open(*m_profile->desk.outbox));
        m_outbox = std::move(outbox);
        m_events.onProfile(*m_profile);
    }
    m_profile->name = name;
    if (agent) {
        ATALAYA_CHECK(m_profile->desk.settings->set(kAgentSetting, protocol::encodeValue(*agent)));
        m_me.agent = *agent;
    } else {
        ATALAYA_TRY(stored, m_profile->desk.settings->get(kAgentSetting));
        if (!stored)
            return Error{ErrorCode::NotFound, "nobody has signed in here"};
        ATALAYA_TRY(known, protocol::decodeValue<domain::Agent>(*stored));
        m_me.agent = std::move(known);
    }
    m_me.load.agent = m_me.agent.id;
    m_me.load.unitsTotal = m_me.agent.capacityUnits;
    m_state.broker = name.url;
    publishLocal();
    m_events.onMe(m_me);
    m_events.onTouched({{}, true, true});
    return {};
}

void Desk::signIn(const api::SignInRequest& request, std::function<void(Result<api::Me>)> done)
{
    const ProfileName name{request.url, request.login, request.acceptFingerprint};
    auto transport = m_config.transports(Address{name.url, name.fingerprint});
    if (!transport)
        return done(transport.error());
    m_signInTransport = *std::move(transport);
    requestSignIn(*m_signInTransport, request, m_config.device, [this, name, done](Result<SignedIn> answer) {
        const bool posted = m_core.post([this, name, answer, done] { signedIn(name, answer, done); });
        if (!posted)
            done(Error{ErrorCode::ShuttingDown, "the desk is closing"});
    });
}

void Desk::signedIn(const ProfileName& name, Result<SignedIn> answer,
                    const std::function<void(Result<api::Me>)>& done)
{
    auto transport = std::move(m_signInTransport);
    if (!answer)
        return done(answer.error());
    if (auto opened = open(name, &answer->agent); !opened)
        return done(opened.error());
    auto kept = m_secrets.put(tokenName(name), SecretString(answer->token));
    if (!kept)
        log::session().warn("the sign-in cannot be remembered: {}", kept.error().str());
    if (auto remembered = rememberProfile(m_config.dataDir, name); !remembered)
        log::session().warn("the profile cannot be remembered: {}", remembered.error().str());
    if (m_link)
        m_link->stop();
    startLink(answer->token, std::move(transport));
    done(m_me);
}

void Desk::startLink(const std::string& token, std::unique_ptr<Transport> transport)
{
    m_token = token;
    m_synced = false;
    m_link = std::make_shared<BrokerLink>(std::move(transport), m_core, m_random, linkEvents());
    m_link->start(token, m_config.device, m_clock.now());
}

Result<bool> Desk::signOut()
{
    if (m_link)
        m_link->stop();
    m_link.reset();
    m_token.clear();
    if (m_profile)
        ATALAYA_CHECK(m_secrets.remove(tokenName(m_profile->name)));
    setState(api::LinkKind::SignedOut, {});
    return true;
}

LinkEvents Desk::linkEvents()
{
    LinkEvents events;
    events.onWelcome = [this](const protocol::Welcome& welcome) { return welcomed(welcome); };
    events.onPage = [this](const protocol::SyncPage& page) { pageArrived(page); };
    events.onAnswer = [this](const protocol::Answer& answer) { answered(answer); };
    events.onOffer = [this](const domain::Offer& offer) { m_events.onOffer(offer); };
    events.onOfferEnded = [this](const protocol::OfferEnded& ended) {
        m_events.onOfferEnded(ended.offer, ended.outcome);
    };
    events.onLoad = [this](const domain::Load& load) {
        m_me.load = load;
        m_events.onMe(m_me);
    };
    events.onState = [this](api::LinkKind kind, const Error& error) {
        m_synced = false;
        setState(kind, error);
    };
    return events;
}

protocol::SyncRequest Desk::welcomed(const protocol::Welcome& welcome)
{
    m_outbox->forgetWay();
    m_uploading.clear();
    m_me.agent = welcome.agent;
    if (auto kept = m_profile->desk.settings->set(kAgentSetting, protocol::encodeValue(welcome.agent)); !kept)
        fatal("keep who is signed in", kept.error());
    if (auto adopted = m_replica->adopt(welcome.epoch); !adopted)
        fatal("begin the replica", adopted.error());
    publishLocal();
    m_events.onMe(m_me);
    m_syncRows = 0;
    setState(api::LinkKind::Syncing, {});
    return protocol::SyncRequest{m_replica->position(), welcome.epoch};
}

void Desk::pageArrived(const protocol::SyncPage& page)
{
    auto touched = m_replica->apply(page);
    if (!touched)
        return fatal("keep what the broker sent", touched.error());
    if (!m_synced) {
        m_syncRows += static_cast<std::int64_t>(page.changes.size());
        m_state.progress = page.total > 0 ? double(m_syncRows) / double(page.total) : -1;
        m_events.onLink(state());
    }
    m_state.lastSync = m_clock.now();
    auto settled = m_outbox->settle(m_replica->position());
    if (!settled)
        fatal("tidy the outbox", settled.error());
    if (settled && *settled)
        publishLocal();
    m_events.onTouched(*std::move(touched));
    if (page.last && !m_synced) {
        m_synced = true;
        setState(api::LinkKind::Online, {});
        flush();
    } else if (settled && *settled) {
        m_events.onLink(state());
    }
}

void Desk::answered(const protocol::Answer& answer)
{
    auto item = m_outbox->answered(answer);
    if (!item)
        return fatal("record an answer", item.error());
    if (!*item)
        return;
    auto settled = m_outbox->settle(m_replica->position());
    if (!settled)
        fatal("tidy the outbox", settled.error());
    publishLocal();
    publishTouched(domain::ticketOf((*item)->command));
    if ((*item)->state == domain::OutboxState::Refused)
        m_events.onRefused(**item);
    m_events.onLink(state());
}

void Desk::setState(api::LinkKind kind, const Error& error)
{
    if (m_state.kind != kind)
        m_state.since = m_clock.now();
    m_state.kind = kind;
    m_state.lastError = error;
    if (kind != api::LinkKind::Syncing)
        m_state.progress = -1;
    m_events.onLink(state());
}

api::LinkState Desk::state() const
{
    api::LinkState state = m_state;
    if (m_outbox)
        for (const domain::OutboxItem& item : m_outbox->items())
            ++(item.state == domain::OutboxState::Refused ? state.refused : state.waiting);
    return state;
}

Result<api::Me> Desk::me() const
{
    if (!m_profile)
        return Error{ErrorCode::NotSignedIn, ""};
    return m_me;
}

void Desk::tick()
{
    if (m_link)
        m_link->tick(m_clock.now());
}

void Desk::fatal(const char* what, const Error& error)
{
    // The line ends: without a durable replica nothing may be acknowledged. The desk goes on reading and
    // writing drafts.
    log::session().error("cannot {}: {}", what, error.str());
    if (m_link)
        m_link->stop();
    setState(api::LinkKind::Offline, error);
}

} // namespace atalaya::session
