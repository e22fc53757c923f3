#include "tests/bench/handover_desks.h"

#include "core/base/clock.h"
#include "core/protocol/codec.h"
#include "tests/bench/scratch.h"

#include <algorithm>

namespace atalaya::bench {
namespace {

constexpr std::chrono::seconds kLongest{30};

} // namespace

OfferDesks::OfferDesks(std::string url, std::string fingerprint, Receipts& receipts)
    : m_url(std::move(url))
    , m_fingerprint(std::move(fingerprint))
    , m_receipts(receipts)
    , m_client(net::WebSocketClient::create())
{
}

OfferDesks::~OfferDesks()
{
    m_ending = true;
    m_client.reset();
}

void OfferDesks::setState(Desk& desk, bool ready)
{
    if (!ready && !m_ending)
        m_receipts.fail("a desk lost its line");
    const std::lock_guard lock(m_mutex);
    desk.ready = desk.ready || ready;
    desk.failed = desk.failed || !ready;
    m_changed.notify_all();
}

void OfferDesks::open(const Seat& seat, bool watching)
{
    Desk& desk = *m_desks.emplace_back(std::make_unique<Desk>());
    desk.agent = seat.agent.id.str();
    desk.token = seat.token;
    desk.watching = watching;
    net::ClientOptions options;
    options.url = m_url;
    options.pinnedFingerprint = m_fingerprint;
    m_client->connect(std::move(options), [this, &desk](Result<std::shared_ptr<net::Connection>> made) {
        if (!made)
            return setState(desk, false);
        desk.connection = *made;
        desk.connection->setHandlers({[this, &desk](const std::string& text) { received(desk, text); },
                                      [this, &desk](const Error&) { setState(desk, false); }});
        desk.connection->send(
            protocol::encode(protocol::Hello{.client = "bench", .token = desk.token, .device = "bench"}));
    });
}

bool OfferDesks::waitForAll()
{
    const auto settled = [](const auto& desk) { return desk->ready || desk->failed; };
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, kLongest, [&] { return std::ranges::all_of(m_desks, settled); });
    return std::ranges::all_of(m_desks, [](const auto& desk) { return desk->ready && !desk->failed; });
}

void OfferDesks::received(Desk& desk, const std::string& text)
{
    const double at = nowMs();
    if (desk.ready && text.starts_with(R"({"type":"changes")"))
        return; // what a team sees is other machines' work
    const auto message = protocol::decodeServerMessage(text);
    if (!message)
        return m_receipts.fail("a message that cannot be read");
    if (const auto* made = std::get_if<protocol::OfferMade>(&*message)) {
        if (made->offer.agent.str() != desk.agent)
            m_receipts.fail("an offer for somebody else");
        m_receipts.add({made->offer.ticket.str(), at});
        takeOver(desk, made->offer);
    } else if (const auto* answer = std::get_if<protocol::Answer>(&*message)) {
        if (!answer->ok)
            m_receipts.fail("a command was refused: " + answer->detail);
    } else if (const auto* page = std::get_if<protocol::SyncPage>(&*message)) {
        if (page->last)
            setState(desk, true);
    } else if (const auto* welcome = std::get_if<protocol::Welcome>(&*message)) {
        // Its replica is from a moment ago: only what comes from now on.
        if (desk.watching)
            desk.connection->send(
                protocol::encode(protocol::SyncRequest{.since = welcome->seq, .epoch = welcome->epoch}));
        else
            setState(desk, true);
    } else if (const auto* ended = std::get_if<protocol::OfferEnded>(&*message)) {
        if (ended->outcome != "accepted")
            m_receipts.fail("an offer ended as " + ended->outcome);
    }
}

void OfferDesks::takeOver(Desk& desk, const domain::Offer& offer)
{
    const Instant now = SystemClock().now();
    const auto send = [&](domain::Command command) {
        desk.connection->send(protocol::encode(
            protocol::CommandRequest{domain::CommandId::make(now, m_random), std::move(command)}));
    };
    send(domain::AcceptOffer{offer.id});
    send(domain::SetTicketStatus{offer.ticket, domain::TicketStatus::Solved});
}

} // namespace atalaya::bench
