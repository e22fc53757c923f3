#include "tests/core/routing/action_text.h"

#include "core/base/text.h"

namespace atalaya::routing::test {
namespace {

std::string words(std::vector<std::string> parts)
{
    std::string out;
    for (const std::string& part : parts)
        out += (out.empty() ? "" : " ") + part;
    return out;
}

std::string text(const domain::Offer& offer)
{
    std::vector<std::string> parts = {offer.id.str(),
                                      offer.ticket.str(),
                                      offer.agent.str(),
                                      std::string(domain::word(offer.channel)),
                                      formatInstant(offer.offeredAt),
                                      formatInstant(offer.expiresAt)};
    parts.insert(parts.end(), offer.reasons.begin(), offer.reasons.end());
    return words(parts);
}

std::string text(const MakeOffer& one)
{
    return words({"offer", text(one.offer), one.explanation.json()});
}
std::string text(const EndOffer& one)
{
    return words({"end", one.offer.str(), one.ticket.str(), one.agent.str(), std::string(word(one.outcome)),
                  one.reason});
}
std::string text(const Assigned& one)
{
    return words({"assigned", one.ticket.str(), one.agent.str(), one.offer.str()});
}
std::string text(const SetAgentMissed& one)
{
    return words({"missed", one.agent.str()});
}
std::string text(const OfferRefused& one)
{
    return words({"refused", one.offer.str()});
}
std::string text(const Explained& one)
{
    return words({"explained", one.explanation.json()});
}
std::string text(const LoadMoved& one)
{
    return words({"load", one.agent.str()});
}
std::string text(const SetAgentReturned& one)
{
    return words({"returned", one.agent.str()});
}
std::string text(const SetAgentSignedOut& one)
{
    return words({"signedOut", one.agent.str()});
}
std::string text(const WrapUpStarted& one)
{
    return words({"wrapUp", one.ticket.str(), one.agent.str(), formatInstant(one.until)});
}
std::string text(const WrapUpOver& one)
{
    return words({"wrapUpOver", one.ticket.str(), one.agent.str()});
}
std::string text(const RungChanged& one)
{
    return words({"rung", one.ticket.str(), std::to_string(one.rung), std::string(word(one.reason))});
}
std::string text(const MovedToQueue& one)
{
    return words({"moved", one.ticket.str(), one.from.str(), one.to.str(), std::string(word(one.reason))});
}
std::string text(const QueueIsClosed& one)
{
    return words({"closed", one.ticket.str(), one.queue.str(), std::to_string(static_cast<int>(one.action))});
}
std::string text(const ReturnedToQueue& one)
{
    return words({"back", one.ticket.str(), one.agent.str(), std::string(word(one.reason))});
}
std::string text(const WorkPaused& one)
{
    return words({"paused", one.agent.str(), one.paused ? "yes" : "no"});
}
std::string text(const ReserveSwitched& one)
{
    return words({"reserve", one.queue.str(), one.on ? "on" : "off"});
}

} // namespace

std::string text(const Action& action)
{
    return std::visit([](const auto& one) { return text(one); }, action);
}

std::string text(const std::vector<Action>& actions)
{
    std::string out;
    for (const Action& one : actions)
        out += text(one) + "\n";
    return out;
}

} // namespace atalaya::routing::test
