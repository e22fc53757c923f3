#include "core/session/desk_core.h"

#include "core/base/log.h"
#include "core/session/desk_parts.h"

#include <spdlog/spdlog.h>

namespace atalaya::session {
namespace {

/// Opens the reader's own connection to a profile that has just been opened.
void openReader(Hub& hub, const Profile& profile)
{
    auto stores = profile.openReader();
    static_cast<void>(hub.reading.post([&hub, file = profile.replicaOptions.path,
                                        stores = std::make_shared<decltype(stores)>(std::move(stores))] {
        hub.readerState.reader.reset();
        hub.readerState.stores.reset();
        hub.readerState.file = file;
        if (!*stores) {
            log::session().error("the reader cannot open the replica: {}", stores->error().str());
            return;
        }
        hub.readerState.stores = *std::move(*stores);
        hub.readerState.reader.emplace(*hub.readerState.stores);
    }));
}

/// Nobody reads any more; then the task, on the core thread.
void closeReader(Hub& hub, const Task& then)
{
    static_cast<void>(hub.reading.post([&hub, then] {
        hub.readerState.reader.reset();
        hub.readerState.stores.reset();
        static_cast<void>(hub.core.post([&hub, then] {
            if (hub.desk)
                then();
        }));
    }));
}

void tellTouched(Hub& hub, const Touched& touched)
{
    if (touched.directory || touched.everything) {
        static_cast<void>(hub.reading.post([&hub] {
            if (hub.readerState.reader)
                hub.readerState.reader->forgetNames();
        }));
    }
    if (touched.directory)
        hub.tell([](api::Listener& listener) { listener.onDirectoryChanged(); });
    std::vector<domain::TicketId> tickets;
    if (!touched.everything)
        tickets.assign(touched.tickets.begin(), touched.tickets.end());
    if (touched.everything || !tickets.empty())
        hub.tell([tickets](api::Listener& listener) { listener.onTicketsChanged(tickets); });
}

void tellOffer(Hub& hub, const domain::Offer& offer)
{
    hub.read<api::OfferView>(
        [&hub](Result<api::OfferView> view) { // on the desk's thread already
            if (!view)
                return;
            const auto copy = hub.listeners;
            for (api::Listener* listener : copy)
                if (std::ranges::find(hub.listeners, listener) != hub.listeners.end())
                    listener->onOffer(*view);
        },
        [offer](Reader& reader) { return reader.offer(offer); });
}

} // namespace

DeskEvents makeDeskEvents(Hub& hub)
{
    DeskEvents events;
    events.onTouched = [&hub](const Touched& touched) { tellTouched(hub, touched); };
    events.onLink = [&hub](const api::LinkState& state) {
        hub.tell([state](api::Listener& listener) { listener.onLinkChanged(state); });
    };
    events.onMe = [&hub](const api::Me& me) {
        hub.tell([me](api::Listener& listener) { listener.onMeChanged(me); });
    };
    events.onOffer = [&hub](const domain::Offer& offer) { tellOffer(hub, offer); };
    events.onOfferEnded = [&hub](domain::OfferId offer, const std::string& outcome) {
        hub.tell([offer, outcome](api::Listener& listener) { listener.onOfferEnded(offer, outcome); });
    };
    events.onSendFailed = [&hub](const domain::Entry& entry) {
        hub.tell([entry](api::Listener& listener) { listener.onSendFailed(entry); });
    };
    events.onRefused = [&hub](const domain::OutboxItem& item) {
        hub.tell([item](api::Listener& listener) { listener.onRefused(item); });
    };
    events.onOutboxChanged = [&hub] {
        hub.tell([](api::Listener& listener) { listener.onOutboxChanged(); });
    };
    events.onLocal = [&hub](const LocalView& local) {
        static_cast<void>(hub.reading.post([&hub, local] {
            if (hub.readerState.reader)
                hub.readerState.reader->setLocal(local);
        }));
    };
    events.onClosed = [&hub](const Task& then) { closeReader(hub, then); };
    events.onPresence = [&hub](const domain::TicketPresence& presence) {
        hub.tell([presence](api::Listener& listener) { listener.onPresenceChanged(presence); });
    };
    events.onLock = [&hub](const api::LockState& state) {
        const auto barrier = hub.desk ? hub.desk->guard().barrier() : std::nullopt;
        hub.closedBecause = barrier ? barrier->code : ErrorCode::NotSignedIn;
        hub.tell([state](api::Listener& listener) { listener.onLockChanged(state); });
    };
    events.onProfile = [&hub](const Profile& profile) { openReader(hub, profile); };
    return events;
}

DeskCore::DeskCore(DeskConfig config, Clock& clock, Random& random, security::SecretStore& secrets)
    : m_parts(std::make_unique<Parts>(std::move(config), clock, random))
{
    Hub& hub = m_parts->hub;
    const DeskTools tools{clock, random, secrets, hub.core};
    hub.desk = std::make_unique<Desk>(hub.config, tools, makeDeskEvents(hub));
    hub.core.setTick(std::chrono::milliseconds(500), [&hub] {
        if (hub.desk)
            hub.desk->tick();
    });
}

DeskCore::~DeskCore()
{
    stop();
}

void DeskCore::start(api::Reply<api::Me> reply)
{
    m_parts->hub.actAlways<api::Me>(std::move(reply), [](Desk& desk) -> Result<api::Me> {
        ATALAYA_CHECK(desk.openLast());
        return desk.me();
    });
}

void DeskCore::stop()
{
    Hub& hub = m_parts->hub;
    if (!hub.alive)
        return;
    hub.alive.reset();
    hub.listeners.clear();
    hub.stopping = true; // nobody waits for a long sum any more
    hub.reckoning.stop();
    hub.reckoning.runPending();
    // The reader first: a connection that may write closes last and folds the log into the file. Each goes on
    // its own thread, where its connections are used; manual mode has no thread that empties the queue.
    static_cast<void>(hub.reading.post([&hub] {
        hub.readerState.reader.reset();
        hub.readerState.stores.reset();
    }));
    hub.reading.stop();
    hub.reading.runPending();
    static_cast<void>(hub.core.post([&hub] { hub.desk.reset(); }));
    hub.core.stop();
    hub.core.runPending();
}

std::size_t DeskCore::runPending()
{
    std::size_t total = 0;
    for (;;) {
        const std::size_t ran = m_parts->hub.core.runPending() + m_parts->hub.reading.runPending()
            + m_parts->hub.reckoning.runPending();
        if (ran == 0)
            return total;
        total += ran;
    }
}

void DeskCore::tick()
{
    static_cast<void>(m_parts->hub.core.post([&hub = m_parts->hub] {
        if (hub.desk)
            hub.desk->tick();
    }));
}

api::Queries& DeskCore::queries()
{
    return m_parts->queries;
}

api::Lists& DeskCore::lists()
{
    return m_parts->lists;
}

api::Drafts& DeskCore::drafts()
{
    return m_parts->drafts;
}

api::Commands& DeskCore::commands()
{
    return m_parts->commands;
}

api::Link& DeskCore::link()
{
    return m_parts->link;
}

api::Routing& DeskCore::routing()
{
    return m_parts->routing;
}

api::Outbox& DeskCore::outbox()
{
    return m_parts->outbox;
}

api::Delivery& DeskCore::delivery()
{
    return m_parts->delivery;
}

api::Presence& DeskCore::presence()
{
    return m_parts->presence;
}

api::Computer& DeskCore::computer()
{
    return m_parts->computer;
}

void DeskCore::addListener(api::Listener* listener)
{
    m_parts->hub.listeners.push_back(listener);
}

void DeskCore::removeListener(api::Listener* listener)
{
    std::erase(m_parts->hub.listeners, listener);
}

} // namespace atalaya::session
