#include "core/broker/router_records.h"

#include "core/protocol/describe_routing.h" // before archive.h, which looks for the words of enumerations

#include "core/protocol/archive.h"

namespace atalaya::broker {
namespace {

namespace json = boost::json;

storage::RouterRecord row(std::string_view kind, domain::TicketId ticket,
                          std::optional<domain::AgentId> agent, const json::object& body = {})
{
    storage::RouterRecord out;
    out.kind = kind;
    out.ticket = ticket;
    out.agent = agent;
    out.body = json::serialize(body);
    return out;
}

struct Rows {
    using Row = std::optional<storage::RouterRecord>;

    Row operator()(const routing::Explained& one) const
    {
        Row out = row("enqueued", one.explanation.ticket, std::nullopt);
        out->body = one.explanation.json();
        return out;
    }
    Row operator()(const routing::EndOffer& one) const
    {
        json::object body{{"offer", one.offer.str()}};
        if (!one.reason.empty())
            body["reason"] = one.reason;
        return row(routing::word(one.outcome), one.ticket, one.agent, body);
    }
    Row operator()(const routing::Assigned& one) const
    {
        return row("assigned", one.ticket, one.agent, {{"offer", one.offer.str()}});
    }
    Row operator()(const routing::WrapUpStarted& one) const
    {
        return row("wrapUp", one.ticket, one.agent, {{"until", formatInstant(one.until)}});
    }
    Row operator()(const routing::WrapUpOver& one) const { return row("wrapUpOver", one.ticket, one.agent); }
    Row operator()(const routing::RungChanged& one) const
    {
        return row("rung", one.ticket, std::nullopt,
                   {{"rung", one.rung}, {"reason", routing::word(one.reason)}});
    }
    Row operator()(const routing::MovedToQueue& one) const
    {
        return row("moved", one.ticket, std::nullopt,
                   {{"from", one.from.str()}, {"to", one.to.str()}, {"reason", routing::word(one.reason)}});
    }
    Row operator()(const routing::QueueIsClosed& one) const
    {
        return row("closed", one.ticket, std::nullopt,
                   {{"queue", one.queue.str()}, {"closed", domain::word(one.action)}});
    }
    Row operator()(const routing::ReturnedToQueue& one) const
    {
        return row("returned", one.ticket, one.agent, {{"reason", routing::word(one.reason)}});
    }
    // MakeOffer has a row of its own; the others move agents, not tickets.
    template <typename T> Row operator()(const T&) const { return std::nullopt; }
};

/// The fields of a record that stand in the body under the same name.
void takeBody(json::object& record, std::string_view kind, json::object body)
{
    for (const std::string_view name : {"reason", "rung", "from", "to", "closed", "until", "others"})
        if (const json::value* found = body.if_contains(name))
            record[name] = *found;
    if (const json::value* action = body.if_contains("action"); action && action->is_int64()) {
        // How closed queues were written first: the number of the action.
        const auto number = action->get_int64();
        if (number >= 0 && number <= std::int64_t(domain::ClosedAction::Reject))
            record["closed"] = domain::word(static_cast<domain::ClosedAction>(number));
    }
    if (kind == "offered" || kind == "enqueued")
        record["decision"] = std::move(body);
}

} // namespace

std::optional<storage::RouterRecord> rowOf(const routing::Action& action)
{
    return std::visit(Rows{}, action);
}

storage::RouterRecord rowOf(const routing::MakeOffer& made, const std::vector<routing::Standing>& others)
{
    storage::RouterRecord out = row("offered", made.offer.ticket, made.offer.agent);
    json::object body = protocol::Writer::toJson(made.explanation).get_object();
    if (!others.empty())
        body["others"] = protocol::Writer::toJson(others);
    out.body = json::serialize(body);
    return out;
}

routing::RoutingRecord recordOf(const storage::RouterRecord& row)
{
    routing::RoutingRecord plain;
    plain.at = row.at;
    plain.kind = row.kind;
    plain.agent = row.agent;
    auto body = protocol::parseJson(row.body);
    if (!body || !body->is_object())
        return plain;
    json::object record = protocol::Writer::toJson(plain).get_object();
    takeBody(record, row.kind, std::move(body->get_object()));
    routing::RoutingRecord out;
    if (protocol::Reader::fromJson(json::value(std::move(record)), out))
        return plain;
    return out;
}

routing::Standing standingOf(const routing::WhyNot& why)
{
    routing::Standing out{why.agent, why.reasons};
    std::erase_if(out.reasons, [](const routing::WhyNotReason& one) {
        return one.kind == routing::WhyNotKind::CouldTake;
    });
    return out;
}

} // namespace atalaya::broker
