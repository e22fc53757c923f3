#pragma once

#include "core/api/types.h"

/// Long lists by parts, and the views that agents make. Works without a connection.
namespace atalaya::api {

/// One ticket's place in a list: what the order and the headings are made from.
struct ListPlace {
    domain::TicketId ticket;
    domain::TicketStatus status = domain::TicketStatus::New;
    std::optional<Instant> dueAt;

    friend bool operator==(const ListPlace&, const ListPlace&) = default;
};

/// A whole view in order, without its rows: those are asked for as they come on screen. By due time, tickets
/// that wait for the customer stand after the others, ended ones last.
struct ListOrder {
    std::vector<ListPlace> places;
    std::vector<TicketRow> rows; ///< of the first `limit` places
};

/// Why an agent passed over a ticket in next mode.
struct Skip {
    domain::TicketId ticket;
    std::string reason;
    Instant at;

    friend bool operator==(const Skip&, const Skip&) = default;
};

class Lists {
public:
    virtual ~Lists() = default;
    /// Every place of a view. `request.limit` rows come with it.
    virtual void order(const ListRequest& request, Reply<ListOrder> reply) = 0;
    /// The rows of these tickets, in this order; those that are gone are left out.
    virtual void rows(const std::vector<domain::TicketId>& tickets, Reply<std::vector<TicketRow>> reply) = 0;
    /// The number of tickets for which a condition holds at this moment.
    virtual void count(const domain::Condition& condition, Reply<std::int64_t> reply) = 0;

    /// The agent's own views, in their order.
    virtual void views(Reply<std::vector<domain::SavedView>> reply) = 0;
    /// All of them, in order: what is not among them is gone. Errors: InvalidField (a name or a condition
    /// that cannot be), TooLarge.
    virtual void saveViews(const std::vector<domain::SavedView>& views, Reply<bool> reply) = 0;

    /// Keeps why a ticket was passed over.
    virtual void skip(const Skip& skip, Reply<bool> reply) = 0;
    /// What was passed over since then, newest first.
    virtual void skips(Instant since, Reply<std::vector<Skip>> reply) = 0;

    /// As many commands at once, each durable when the reply comes: one answer for each, in their order.
    virtual void submitAll(const std::vector<domain::Command>& commands,
                           Reply<std::vector<Result<domain::CommandId>>> reply) = 0;
};

} // namespace atalaya::api
