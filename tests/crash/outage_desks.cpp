#include "tests/crash/outage_desks.h"

#include "core/protocol/codec.h"

#include <algorithm>

namespace atalaya::test {
namespace {

/// Ticks between two signs of life.
constexpr std::int64_t kPingEvery = 20;

} // namespace

OutageDesks::OutageDesks(std::string url)
    : m_url(std::move(url))
    , m_client(net::WebSocketClient::create()) { }

OutageDesks::~OutageDesks()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_client.reset();
}

void OutageDesks::add(const domain::AgentId& agent, std::string token)
{
    const std::lock_guard lock(m_mutex);
    Desk& desk = *m_desks.emplace_back(std::make_unique<Desk>());
    desk.agent = agent.str();
    desk.token = std::move(token);
}

void OutageDesks::tick()
{
    std::vector<Desk*> down;
    {
        const std::lock_guard lock(m_mutex);
        ++m_ticks;
        for (const auto& desk : m_desks) {
            if (desk->online && m_ticks % kPingEvery == 0)
                desk->connection->send(protocol::encode(protocol::ClientMessage(protocol::Ping{m_ticks})));
            if (desk->online || desk->connecting)
                continue;
            desk->connecting = true;
            down.push_back(desk.get());
        }
    }
    for (Desk* desk : down) {
        net::ClientOptions options;
        options.url = m_url;
        m_client->connect(std::move(options), [this, desk](Result<std::shared_ptr<net::Connection>> made) {
            opened(*desk, std::move(made));
        });
    }
}

void OutageDesks::opened(Desk& desk, Result<std::shared_ptr<net::Connection>> made)
{
    const std::lock_guard lock(m_mutex);
    if (!made || m_ending) {
        desk.connecting = false; // the next tick tries again
        return;
    }
    desk.connection = *std::move(made);
    desk.connection->setHandlers({[this, &desk](const std::string& text) { received(desk, text); },
                                  [this, &desk](const Error&) {
                                      const std::lock_guard again(m_mutex);
                                      desk.online = false;
                                      desk.connecting = false;
                                  }});
    desk.connection->send(protocol::encode(protocol::ClientMessage(
        protocol::Hello{.client = "test", .token = desk.token, .device = desk.agent})));
}

void OutageDesks::received(Desk& desk, const std::string& text)
{
    const auto message = protocol::decodeServerMessage(text);
    const std::lock_guard lock(m_mutex);
    if (!message)
        m_failure = "a message that cannot be read";
    else if (const auto* welcome = std::get_if<protocol::Welcome>(&*message))
        welcomed(desk, *welcome);
    else if (const auto* made = std::get_if<protocol::OfferMade>(&*message))
        take(desk, made->offer);
    else if (const auto* answer = std::get_if<protocol::Answer>(&*message))
        answered(desk, *answer);
}

void OutageDesks::welcomed(Desk& desk, const protocol::Welcome& welcome)
{
    desk.online = true;
    desk.connecting = false;
    for (const auto& [id, pending] : desk.pending)
        desk.connection->send(
            protocol::encode(protocol::ClientMessage(protocol::CommandRequest{id, pending.command})));
    for (const domain::Offer& offer : welcome.offers)
        take(desk, offer);
}

void OutageDesks::take(Desk& desk, const domain::Offer& offer)
{
    if (offer.agent.str() != desk.agent)
        m_failure = "an offer for somebody else";
    if (desk.answered.contains(offer.id))
        return; // its acceptance is under way
    send(desk, {domain::AcceptOffer{offer.id}, offer.ticket.str(), offer.id});
}

void OutageDesks::send(Desk& desk, Pending pending)
{
    const auto id = domain::CommandId::make(m_clock.now(), m_random);
    desk.connection->send(
        protocol::encode(protocol::ClientMessage(protocol::CommandRequest{id, pending.command})));
    if (std::holds_alternative<domain::AcceptOffer>(pending.command))
        desk.answered[pending.offer] = id;
    desk.pending.emplace(id, std::move(pending));
}

void OutageDesks::answered(Desk& desk, const protocol::Answer& answer)
{
    const auto found = desk.pending.find(answer.id);
    if (found == desk.pending.end())
        return; // the first answer, told twice
    if (!answer.ok && (answer.code == ErrorCode::Busy || answer.code == ErrorCode::ShuttingDown)) {
        desk.connection->send(protocol::encode(
            protocol::ClientMessage(protocol::CommandRequest{answer.id, found->second.command})));
        return;
    }
    const Pending done = std::move(desk.pending.extract(found).mapped());
    if (!std::holds_alternative<domain::AcceptOffer>(done.command)) {
        if (!answer.ok)
            m_failure = "it could not be solved: " + answer.detail;
        return;
    }
    if (!answer.ok)
        return; // the offer was over: somebody else gets it
    m_owners[done.ticket].push_back(desk.agent);
    const auto ticket = domain::TicketId::parse(done.ticket);
    send(desk, {domain::SetTicketStatus{*ticket, domain::TicketStatus::Solved}, done.ticket, {}});
}

std::size_t OutageDesks::online() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<std::size_t>(
        std::ranges::count_if(m_desks, [](const auto& one) { return one->online; }));
}

std::map<std::string, std::vector<std::string>> OutageDesks::owners() const
{
    const std::lock_guard lock(m_mutex);
    return m_owners;
}

std::size_t OutageDesks::accepted() const
{
    const std::lock_guard lock(m_mutex);
    return m_owners.size();
}

std::size_t OutageDesks::open() const
{
    const std::lock_guard lock(m_mutex);
    std::size_t out = 0;
    for (const auto& desk : m_desks)
        out += desk->pending.size();
    return out;
}

std::string OutageDesks::failure() const
{
    const std::lock_guard lock(m_mutex);
    return m_failure;
}

} // namespace atalaya::test
