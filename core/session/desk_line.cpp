#include "core/base/log.h"
#include "core/protocol/codec.h"
#include "core/session/desk_guard.h"
#include "core/session/desk_replica.h"
#include "core/session/presence_keeper.h"

#include <algorithm>
#include <spdlog/spdlog.h>

// What comes over the line, and what it does to the desk.
namespace atalaya::session {

void Desk::startLink(const std::string& token, std::unique_ptr<Transport> transport)
{
    m_token = token;
    m_synced = false;
    m_uploaded.clear(); // it may be another broker
    m_uploading.clear();
    m_earlyOffers.clear();
    m_link = std::make_shared<BrokerLink>(std::move(transport), m_core, m_random, linkEvents());
    const ProfileName& name = m_profile->name;
    m_link->ways().set({name.url, name.fingerprint}, name.others, m_config.transports);
    m_link->start(token, m_config.device, m_clock.now());
}

LinkEvents Desk::linkEvents()
{
    LinkEvents events;
    events.deviceName = m_config.deviceName;
    events.onWelcome = [this](const protocol::Welcome& welcome) { return welcomed(welcome); };
    events.onPage = [this](const protocol::SyncPage& page) { pageArrived(page); };
    events.onAnswer = [this](const protocol::Answer& answer) { answered(answer); };
    events.onOffer = [this](const domain::Offer& offer) { offerMade(offer); };
    events.onOfferEnded = [this](const protocol::OfferEnded& ended) {
        offerEnded(ended.offer, ended.outcome);
    };
    events.onLoad = [this](const domain::Load& load) {
        m_me.load = load;
        m_events.onMe(m_me);
    };
    events.onPresence = [this](const domain::TicketPresence& presence) {
        m_presence->learned(presence, m_clock.now());
    };
    events.onHeartbeat = [this] { m_events.onLink(state()); };
    events.now = [this] { return m_clock.now(); };
    events.onState = [this](api::LinkKind kind, const Error& error) { linkChanged(kind, error); };
    return events;
}

void Desk::linkChanged(api::LinkKind kind, const Error& error)
{
    m_synced = false;
    if (error.code == ErrorCode::DeviceWiped && m_profile)
        return m_guard->wipe(m_profile->name, error.detail);
    if (kind == api::LinkKind::SignedOut && error.code != ErrorCode::PermissionDenied && m_profile) {
        // The broker does not know the token any more: it is of no use at the next start either.
        m_token.clear();
        if (auto removed = m_secrets.remove(m_profile->name.tokenName()); !removed)
            log::session().warn("the sign-in cannot be forgotten: {}", removed.error().str());
    }
    setState(kind, error);
}

protocol::SyncRequest Desk::welcomed(const protocol::Welcome& welcome)
{
    m_guard->contact();
    m_outbox->forgetWay();
    m_uploading.clear();
    m_sendAfter = {};
    m_syncRows = 0;
    auto request = m_replicaWork->welcomed(welcome);
    auto ready = request ? takeAgent(&welcome.agent) : Result<void>(request.error());
    if (!ready) {
        fatal("begin the session", ready.error());
        return {};
    }
    publishLocal();
    m_events.onMe(m_me);
    compareOffers(welcome.offers);
    setState(api::LinkKind::Syncing, {});
    return *std::move(request);
}

Result<void> Desk::beginReplica()
{
    ATALAYA_CHECK(m_profile->beginReplica());
    replicaBegun();
    return {};
}

void Desk::replicaBegun()
{
    m_replica = Replica::begin(m_profile->replica);
    m_replica->setKeepDays(m_replicaWork->keep().policy().days);
    m_replicaWork->keep().past().begun();
    m_events.onProfile(*m_profile);
    publishLocal();
    m_events.onTouched({{}, true, true});
}

void Desk::pageArrived(const protocol::SyncPage& page)
{
    if (!m_replicaWork->takes(page))
        return;
    auto touched = applyPage(page);
    if (!touched)
        return fatal("keep what the broker sent", touched.error());
    auto settled = m_outbox->settle(m_replica->position(), m_clock.now());
    if (!settled)
        return fatal("tidy the outbox", settled.error());
    m_state.lastSync = m_replica->syncedAt();
    noticeMe(page);
    if (*settled)
        publishOutbox();
    m_events.onTouched(*std::move(touched));
    noticeFailedSends(page);
    if (m_synced) {
        if (*settled)
            m_events.onLink(state());
        return;
    }
    m_syncRows += static_cast<std::int64_t>(page.changes.size());
    m_state.progress = page.total > 0 ? std::min(1.0, double(m_syncRows) / double(page.total)) : -1;
    if (page.last)
        syncEnded();
    else
        m_events.onLink(state());
}

Result<Touched> Desk::applyPage(const protocol::SyncPage& page)
{
    const Instant now = m_clock.now();
    if (page.snapshot && page.first && m_replica->hasRows()) {
        const std::string epoch = m_replica->epoch();
        ATALAYA_CHECK(beginReplica());
        ATALAYA_CHECK(m_replica->adopt(epoch));
    }
    auto touched = m_replica->apply(page, now);
    if (touched)
        return touched;
    const Error error = touched.error();
    const bool unusable = error.code == ErrorCode::DatabaseCorrupt || error.code == ErrorCode::DatabaseKey
        || error.code == ErrorCode::DatabaseConstraint;
    if (unusable) // the next session fetches it whole
        ATALAYA_CHECK(beginReplica());
    return error;
}

void Desk::syncEnded()
{
    m_synced = true;
    m_sendFailures = 0;
    m_link->settled();
    m_replicaWork->synced();
    // What was confirmed in an earlier session has come with this sync.
    auto settled = m_outbox->settle(INT64_MAX, m_clock.now());
    if (!settled)
        return fatal("tidy the outbox", settled.error());
    if (*settled) {
        publishOutbox();
        m_events.onTouched({{}, false, true});
    }
    setState(api::LinkKind::Online, {});
    for (const domain::Offer& offer : std::exchange(m_earlyOffers, {}))
        offerMade(offer);
    flush();
}

/// Own answers that this page says have failed, and nothing later in it takes back. A snapshot tells of what
/// is long known.
void Desk::noticeFailedSends(const protocol::SyncPage& page)
{
    if (page.snapshot || !m_events.onSendFailed)
        return;
    std::map<domain::EntryId, const domain::Entry*> last;
    for (const protocol::Change& change : page.changes)
        if (const auto* entry = std::get_if<domain::Entry>(&change.body))
            if (entry->direction == domain::Direction::Out && entry->authorId == m_me.agent.id.str())
                last[entry->id] = entry;
    for (const auto& [id, entry] : last)
        if (entry->delivery == domain::Delivery::Failed || entry->delivery == domain::Delivery::Unknown)
            m_events.onSendFailed(*entry);
}

void Desk::noticeMe(const protocol::SyncPage& page)
{
    for (const protocol::Change& change : page.changes) {
        const auto* agent = std::get_if<domain::Agent>(&change.body);
        // The log also tells what was before the welcome.
        if (!agent || agent->id != m_me.agent.id || agent->version <= m_me.agent.version)
            continue;
        if (auto kept = takeAgent(agent); !kept)
            return fatal("keep who is signed in", kept.error());
        publishLocal();
        m_events.onMe(m_me);
    }
}

// ---- offers ----

void Desk::offerMade(const domain::Offer& offer)
{
    if (!m_synced) {
        m_earlyOffers.push_back(offer);
        return;
    }
    if (m_offers.insert(offer.id).second)
        m_events.onOffer(offer);
}

void Desk::offerEnded(domain::OfferId offer, const std::string& outcome)
{
    std::erase_if(m_earlyOffers, [offer](const domain::Offer& one) { return one.id == offer; });
    if (m_offers.erase(offer) > 0)
        m_events.onOfferEnded(offer, outcome);
}

void Desk::compareOffers(const std::vector<domain::Offer>& open)
{
    m_earlyOffers = open;
    const auto known = m_offers;
    for (const domain::OfferId id : known)
        if (std::ranges::find(open, id, &domain::Offer::id) == open.end())
            offerEnded(id, "withdrawn"); // it ended while the line was down
}

} // namespace atalaya::session
