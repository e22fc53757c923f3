#include "core/broker/load_company.h"

#include "core/base/text.h"
#include "core/importing/past_lines.h"
#include "core/protocol/archive.h"
#include "core/protocol/describe.h"

#include <map>

namespace atalaya::broker {
namespace {

namespace json = boost::json;
using namespace domain;

/// One run over a file: entries come after their ticket, so each ticket is written again when its last entry
/// is known.
class Loader {
public:
    Loader(storage::BrokerStores& stores, storage::BlobStore& blobs) : m_stores(stores), m_blobs(blobs) { }

    Result<void> line(const std::string& text);
    Result<void> finish();
    const LoadCounts& counts() const { return m_counts; }

private:
    template <typename T> Result<T> read(const json::object& object) const;
    Result<void> dispatch(const std::string& type, json::object& object);
    Result<void> customer(const json::object& object);
    Result<void> agent(const json::object& object);
    Result<void> ticket(json::object& object);
    Result<void> entry(const json::object& object);
    /// Content in Base64, as a blob. Its hash.
    Result<std::string> keep(const json::value& content, const char* where);
    Result<void> keepFiles(const json::object& object, Entry& entry);
    void follow(Ticket& ticket, const Entry& entry) const;

    storage::BrokerStores& m_stores;
    storage::BlobStore& m_blobs;
    std::map<std::string, std::string> m_names; ///< customer and agent ids to names
    std::map<TicketId, Ticket> m_tickets;
    LoadCounts m_counts;
};

template <typename T> Result<T> Loader::read(const json::object& object) const
{
    T value{};
    protocol::Reader reader(object);
    describe(reader, value);
    if (reader.error())
        return *reader.error();
    return value;
}

Result<void> Loader::line(const std::string& text)
{
    ATALAYA_TRY(value, protocol::parseJson(text));
    if (!value.is_object())
        return Error{ErrorCode::InvalidField, "a line is a JSON object"};
    json::object& object = value.get_object();
    std::string type;
    protocol::Reader reader(object);
    reader.required("type", type);
    if (reader.error())
        return *reader.error();
    ATALAYA_CHECK(dispatch(type, object));
    ++m_counts[type];
    return {};
}

Result<void> Loader::dispatch(const std::string& type, json::object& object)
{
    if (type == "company")
        return {};
    if (type == "customer")
        return customer(object);
    if (type == "agent")
        return agent(object);
    if (type == "ticket")
        return ticket(object);
    if (type == "entry")
        return entry(object);
    const auto add = [](const Result<bool>& added) { return added ? Result<void>() : added.error(); };
    if (type == "past")
        return add(importing::readPast(object, m_stores));
    if (type == "presence")
        return add(importing::readPresence(object, m_stores));
    if (type == "routing")
        return add(importing::readRouting(object, m_stores));
    const auto put = [&]<typename T>(std::type_identity<T>, auto& store) -> Result<void> {
        ATALAYA_TRY(one, read<T>(object));
        return store.put(one);
    };
    if (type == "skill")
        return put(std::type_identity<Skill>(), *m_stores.directory);
    if (type == "queue")
        return put(std::type_identity<Queue>(), *m_stores.directory);
    if (type == "channelAccount") {
        object["enabled"] = true;
        return put(std::type_identity<ChannelAccount>(), *m_stores.directory);
    }
    if (type == "macro")
        return put(std::type_identity<Macro>(), *m_stores.knowledge);
    if (type == "article")
        return put(std::type_identity<Article>(), *m_stores.knowledge);
    return Error{ErrorCode::InvalidField, "unknown type: " + type.substr(0, 40)};
}

Result<void> Loader::customer(const json::object& object)
{
    ATALAYA_TRY(customer, read<Customer>(object));
    for (Identity& identity : customer.identities) {
        ATALAYA_TRY(value, normalIdentity(identity.kind, identity.value));
        identity.value = std::move(value);
    }
    m_names[customer.id.str()] = customer.name;
    return m_stores.customers->put(customer);
}

Result<void> Loader::agent(const json::object& object)
{
    ATALAYA_TRY(agent, read<Agent>(object));
    agent.status = AgentStatus::Offline;
    m_names[agent.id.str()] = agent.name;
    return m_stores.directory->put(agent);
}

Result<void> Loader::ticket(json::object& object)
{
    // The file names the kind of account; the exact channel is that of the last message.
    object.erase("channel");
    ATALAYA_TRY(ticket, read<Ticket>(object));
    ATALAYA_CHECK(m_stores.tickets->put(ticket));
    m_tickets[ticket.id] = std::move(ticket);
    return {};
}

Result<std::string> Loader::keep(const json::value& content, const char* where)
{
    bool ok = content.is_string();
    const std::string bytes = ok ? base64Decode(std::string_view(content.get_string()), ok) : std::string();
    if (!ok)
        return Error{ErrorCode::InvalidField, std::string(where) + " is not base64"};
    return m_blobs.put(bytes);
}

Result<void> Loader::keepFiles(const json::object& object, Entry& entry)
{
    const json::value* files = object.if_contains("attachments");
    for (std::size_t i = 0; files && files->is_array() && i < entry.attachments.size(); ++i) {
        const json::value& file = files->get_array()[i];
        const json::value* content = file.is_object() ? file.get_object().if_contains("content") : nullptr;
        if (!content)
            continue;
        ATALAYA_TRY(hash, keep(*content, "attachments: content"));
        entry.attachments[i].hash = std::move(hash);
    }
    if (const json::value* original = object.if_contains("original")) {
        ATALAYA_TRY(hash, keep(*original, "original"));
        entry.originalHash = std::move(hash);
    }
    return {};
}

Result<void> Loader::entry(const json::object& object)
{
    ATALAYA_TRY(entry, read<Entry>(object));
    const auto ticket = m_tickets.find(entry.ticket);
    if (ticket == m_tickets.end())
        return Error{ErrorCode::InvalidField, "ticket: stands after its entry, or nowhere"};
    if (entry.authorKind == AuthorKind::Customer || entry.authorKind == AuthorKind::Agent) {
        entry.authorId = entry.authorName;
        const auto name = m_names.find(entry.authorId);
        if (name == m_names.end())
            return Error{ErrorCode::InvalidField, "author: nobody has this id"};
        entry.authorName = name->second;
    }
    ATALAYA_CHECK(keepFiles(object, entry));
    ATALAYA_CHECK(m_stores.entries->add(entry));
    follow(ticket->second, entry);
    return {};
}

void Loader::follow(Ticket& ticket, const Entry& entry) const
{
    ticket.updatedAt = std::max(ticket.updatedAt, entry.at);
    if (entry.kind != EntryKind::Message && entry.kind != EntryKind::Call)
        return;
    if (entry.channel != EntryChannel::None)
        ticket.channel = entry.channel;
    if (entry.kind == EntryKind::Call)
        ticket.channel = EntryChannel::Voice;
    ticket.snippet = snippetOf(entry.text);
    if (entry.direction == Direction::In)
        ticket.lastInboundAt = entry.at;
    else if (entry.direction == Direction::Out && entry.authorKind == AuthorKind::Agent)
        ticket.lastOutboundAt = entry.at;
}

Result<void> Loader::finish()
{
    for (const auto& [id, ticket] : m_tickets)
        ATALAYA_CHECK(m_stores.tickets->put(ticket));
    return {};
}

} // namespace

Result<LoadCounts> loadCompany(std::istream& lines, storage::BrokerStores& stores, storage::BlobStore& blobs,
                               const std::function<void(std::int64_t)>& progress)
{
    ATALAYA_TRY(transaction, storage::Transaction::begin(*stores.connection));
    Loader loader(stores, blobs);
    std::string text;
    std::int64_t number = 0;
    while (std::getline(lines, text)) {
        ++number;
        if (trimmed(text).empty())
            continue;
        if (auto read = loader.line(text); !read)
            return Error{read.error().code, "line " + std::to_string(number) + ": " + read.error().detail};
        if (progress && number % 100 == 0)
            progress(number);
    }
    ATALAYA_CHECK(loader.finish());
    ATALAYA_CHECK(transaction.commit());
    return loader.counts();
}

} // namespace atalaya::broker
