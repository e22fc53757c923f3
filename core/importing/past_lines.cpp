#include "core/importing/past_lines.h"

#include "core/protocol/archive.h"
#include "core/protocol/describe.h"

#include <algorithm>
#include <map>

namespace atalaya::importing {
namespace {

namespace json = boost::json;
using Numbers = std::vector<std::int64_t>;

constexpr int kSameMoment = 1000; ///< legs that arrived in one microsecond, at most
constexpr int kRecordsOfATicket = 1000;

/// The same number of values in each column, and a beginning.
struct Table {
    Instant from;
    std::vector<domain::QueueId> queues;
    std::vector<domain::AgentId> agents;
    std::map<std::string, Numbers, std::less<>> columns;
    std::size_t rows = 0;

    std::int64_t at(std::string_view column, std::size_t row) const
    {
        return columns.find(column)->second[row];
    }
    Duration seconds(std::string_view column, std::size_t row) const
    {
        return std::chrono::seconds(at(column, row));
    }
};

Result<Table> readTable(const json::object& line, std::initializer_list<std::string_view> columns)
{
    Table table;
    protocol::Reader reader(line);
    reader.required("from", table.from).field("queues", table.queues).required("agents", table.agents);
    for (const std::string_view name : columns)
        reader.required(name, table.columns[std::string(name)]);
    if (reader.error())
        return *reader.error();
    table.rows = table.columns.begin()->second.size();
    for (const auto& [name, values] : table.columns)
        if (values.size() != table.rows)
            return Error{ErrorCode::InvalidField, name + ": as many values as the other columns"};
    return table;
}

/// The thing with that number in a list.
template <typename T> Result<T> pick(const std::vector<T>& list, std::int64_t number, std::string_view what)
{
    if (number < 0 || number >= std::int64_t(list.size()))
        return Error{ErrorCode::InvalidField, std::string(what) + ": a position in the list"};
    return list[std::size_t(number)];
}

template <typename Enum> Result<Enum> enumAt(std::int64_t number, Enum last, std::string_view what)
{
    if (number < 0 || number > std::int64_t(last))
        return Error{ErrorCode::InvalidField, std::string(what) + ": 0 to " + std::to_string(int(last))};
    return static_cast<Enum>(number);
}

/// A version 7 id from a time and a running number: the tickets of the past are not kept, only their ways.
domain::TicketId ticketOf(Instant at, std::uint64_t number)
{
    Uuid uuid;
    const auto millis = static_cast<std::uint64_t>(toMicros(at) / 1000);
    for (std::size_t i = 0; i < 6; ++i)
        uuid.bytes[i] = static_cast<std::uint8_t>(millis >> (8 * (5 - i)));
    uuid.bytes[6] = 0x70;
    uuid.bytes[8] = 0x80;
    for (std::size_t i = 0; i < 4; ++i)
        uuid.bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    return domain::TicketId(uuid);
}

Result<storage::PastLeg> legAt(const Table& table, std::size_t row, Instant arrivedAt)
{
    storage::PastLeg leg;
    leg.ticket = ticketOf(arrivedAt, row);
    ATALAYA_TRY(queue, pick(table.queues, table.at("queue", row), "queue"));
    ATALAYA_TRY(channel, enumAt(table.at("channel", row), domain::ChannelKind::Voice, "channel"));
    ATALAYA_TRY(priority, enumAt(table.at("priority", row), domain::Priority::Urgent, "priority"));
    leg.queue = queue;
    leg.channel = channel;
    leg.priority = priority;
    leg.arrivedAt = arrivedAt;
    if (table.at("due", row) > 0)
        leg.dueAt = arrivedAt + table.seconds("due", row);
    leg.moves = static_cast<int>(table.at("moves", row));
    const Instant waitedUntil = arrivedAt + table.seconds("wait", row);
    if (table.at("agent", row) < 0) {
        leg.gaveUpAt = waitedUntil;
        return leg;
    }
    ATALAYA_TRY(agent, pick(table.agents, table.at("agent", row), "agent"));
    leg.agent = agent;
    leg.startedAt = waitedUntil;
    leg.finishedAt = waitedUntil + table.seconds("handling", row);
    return leg;
}

} // namespace

Result<bool> readPast(const json::object& line, storage::BrokerStores& stores)
{
    ATALAYA_TRY(
        table,
        readTable(line,
                  {"queue", "channel", "priority", "after", "due", "wait", "handling", "agent", "moves"}));
    Instant at = table.from;
    for (std::size_t row = 0; row < table.rows; ++row) {
        at += table.seconds("after", row);
        ATALAYA_TRY(leg, legAt(table, row, at));
        if (row == 0) { // a line is one piece: with its first row all of it is here
            ATALAYA_TRY(there, stores.past->legs(at, at + std::chrono::microseconds(1), {}, kSameMoment));
            if (std::ranges::find(there, leg.ticket, &storage::PastLeg::ticket) != there.end())
                return false;
        }
        ATALAYA_CHECK(stores.past->put(leg));
    }
    return true;
}

Result<bool> readPresence(const json::object& line, storage::BrokerStores& stores)
{
    ATALAYA_TRY(table, readTable(line, {"agent", "begin", "end"}));
    for (std::size_t row = 0; row < table.rows; ++row) {
        ATALAYA_TRY(agent, pick(table.agents, table.at("agent", row), "agent"));
        const storage::PastPresence presence{agent, table.from + table.seconds("begin", row),
                                             table.from + table.seconds("end", row)};
        if (row == 0) {
            ATALAYA_TRY(there, stores.past->presence(presence.from, *presence.until));
            if (std::ranges::find(there, presence) != there.end())
                return false;
        }
        ATALAYA_CHECK(stores.past->put(presence));
    }
    return true;
}

Result<bool> readRouting(const json::object& line, storage::BrokerStores& stores)
{
    storage::RouterRecord record;
    domain::TicketId ticket;
    protocol::Reader reader(line);
    reader.required("at", record.at).required("kind", record.kind).required("ticket", ticket);
    reader.field("agent", record.agent);
    if (reader.error())
        return *reader.error();
    record.ticket = ticket;
    const json::value* body = line.if_contains("body");
    if (!body || !body->is_object())
        return Error{ErrorCode::MissingField, "body"};
    record.body = json::serialize(*body);
    ATALAYA_TRY(there, stores.routerLog->forTicket(ticket, kRecordsOfATicket));
    for (const storage::RouterRecord& one : there)
        if (one.at == record.at && one.kind == record.kind && one.agent == record.agent)
            return false;
    ATALAYA_CHECK(stores.routerLog->append(record));
    return true;
}

} // namespace atalaya::importing
