#include "tests/crash/broker_story.h"

#include "core/protocol/archive.h"

#include <algorithm>

namespace atalaya::test {

using namespace std::chrono_literals;
using broker::test::field;

BrokerStory::BrokerStory(RecordingDisk& disk, const std::filesystem::path& folder)
    : m_disk(disk)
    , m_world({}, folder / kFile)
    , m_ana(m_world.desk("ana"))
    , m_token(m_world.token("adam"))
    , m_account(m_world.account().str())
{
    m_disk.begin(folder);
}

net::HttpRequest BrokerStory::intakeOf(std::size_t customer) const
{
    const std::string number = std::to_string(customer);
    const protocol::json::object body{{"channel", "whatsapp"},
                                      {"account", m_account},
                                      {"externalId", "message-" + number},
                                      {"from", "+34600" + std::to_string(100'000 + customer)},
                                      {"name", "Eva"},
                                      {"text", m_customers[customer].text}};
    net::HttpRequest request;
    request.method = "POST";
    request.path = "/api/v1/intake/messages";
    request.body = protocol::json::serialize(body);
    request.headers = {{"Content-Type", "application/json"}, {"Authorization", "Bearer " + m_token}};
    request.remoteAddress = "192.0.2.1";
    return request;
}

std::string BrokerStory::run(int events)
{
    for (int round = 0; m_events < events; ++round) {
        m_world.wait(7s);
        std::string wrong = bring();
        if (wrong.empty() && round % 7 == 3)
            wrong = decline();
        if (wrong.empty() && round % 9 == 5)
            wrong = goAndCome();
        if (wrong.empty())
            wrong = takeOffer();
        if (wrong.empty() && round % 4 == 1 && !m_taken.empty())
            wrong = write(m_taken.back());
        if (wrong.empty() && m_taken.size() >= 3)
            wrong = solve();
        if (wrong.empty() && round % 6 == 5 && !m_world.broker->stores().connection->optimize())
            wrong = "the log could not be folded into the file";
        if (!wrong.empty())
            return "round " + std::to_string(round) + ": " + wrong;
    }
    m_disk.end();
    return {};
}

std::string BrokerStory::bring()
{
    const std::size_t customer = m_customers.size();
    m_customers.push_back({"Where is bag number " + std::to_string(customer) + "?", {{now()}}, {}});
    const net::HttpRequest request = intakeOf(customer);
    const auto response = m_world.request(request.method, request.path, request.body, m_token,
                                          {{"Content-Type", "application/json"}});
    if (response.status != 201)
        return "the message was not taken in: " + response.body;
    m_customers.back().stages[0].promised = now();
    m_tickets.push_back(*domain::TicketId::parse(field(response.body, "ticket")));
    ++m_events;
    return {};
}

bool BrokerStory::command(const domain::Command& command, Moment& moment)
{
    moment.asked = now();
    const auto id = m_ana.run(command);
    m_world.settle();
    ++m_events;
    const auto answer = m_ana.answer(id);
    if (!answer || !answer->ok)
        return false;
    moment.promised = now();
    return true;
}

std::optional<domain::Offer> BrokerStory::openOffer()
{
    const auto made = m_ana.last<protocol::OfferMade>();
    if (!made)
        return std::nullopt;
    for (const protocol::OfferEnded& ended : m_ana.all<protocol::OfferEnded>())
        if (ended.offer == made->offer.id)
            return std::nullopt;
    return made->offer;
}

std::size_t BrokerStory::customerOf(domain::TicketId ticket)
{
    return std::size_t(std::ranges::find(m_tickets, ticket) - m_tickets.begin());
}

std::string BrokerStory::takeOffer()
{
    const auto offer = openOffer();
    if (!offer)
        return "nothing is offered";
    const std::size_t customer = customerOf(offer->ticket);
    // Known before it is asked for: the step may be cut off in the middle.
    Moment& moment = m_customers[customer].stages.emplace_back();
    if (!command(domain::AcceptOffer{offer->id}, moment))
        return "the offer was not accepted";
    m_taken.push_back(customer);
    return {};
}

std::string BrokerStory::decline()
{
    const auto offer = openOffer();
    Moment moment;
    if (!offer || !command(domain::DeclineOffer{offer->id, "lunch"}, moment))
        return "the offer was not declined";
    m_world.wait(61s); // then it is offered again
    ++m_events;
    return {};
}

std::string BrokerStory::goAndCome()
{
    Moment moment;
    if (!command(domain::SetAgentStatus{domain::AgentStatus::Away, "coffee"}, moment)
        || !command(domain::SetAgentStatus{domain::AgentStatus::Available, ""}, moment))
        return "the status did not change";
    return {};
}

std::string BrokerStory::write(std::size_t customer)
{
    domain::AddNote note;
    note.ticket = m_tickets[customer];
    note.entry = domain::EntryId::make(m_world.clock.now(), m_world.random);
    note.text = "Note on bag number " + std::to_string(customer);
    Moment& moment = m_customers[customer].note.emplace();
    return command(note, moment) ? "" : "the note was not taken";
}

std::string BrokerStory::solve()
{
    const std::size_t customer = m_taken.front();
    m_taken.erase(m_taken.begin());
    Moment& moment = m_customers[customer].stages.emplace_back();
    return command(domain::SetTicketStatus{m_tickets[customer], domain::TicketStatus::Solved}, moment)
        ? ""
        : "the ticket was not solved";
}

} // namespace atalaya::test
