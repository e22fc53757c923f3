#include "core/base/text.h"
#include "core/importing/company.h"
#include "core/importing/past_lines.h"
#include "core/protocol/archive.h"
#include "core/protocol/describe.h"

#include <istream>
#include <type_traits>
#include <unordered_map>
#include <unordered_set>

namespace atalaya::importing {
namespace {

namespace json = boost::json;
using namespace domain;

template <typename T> Result<T> readAs(const json::object& object)
{
    T value{};
    protocol::Reader reader(object);
    describe(reader, value);
    if (reader.error())
        return *reader.error();
    return value;
}

std::string_view textOf(const json::object& object, std::string_view name)
{
    const json::value* value = object.if_contains(name);
    return value && value->is_string() ? std::string_view(value->get_string()) : std::string_view();
}

/// True if the store has it; other errors than NotFound stay errors.
template <typename T> Result<bool> isThere(const Result<T>& found)
{
    if (!found && found.error().code != ErrorCode::NotFound)
        return found.error();
    return found.hasValue();
}

/// One run over a file.
class Importer {
public:
    Importer(storage::BrokerStores& stores, storage::BlobStore& blobs) : m_stores(stores), m_blobs(blobs) { }

    Result<void> begin();
    Result<void> line(const std::string& text);
    Result<void> finish();
    CompanyImport result;

private:
    /// Whether the line added something.
    Result<bool> dispatch(const std::string& type, json::object& object);
    Result<bool> company(json::object& object);
    Result<bool> queue(const json::object& object);
    Result<bool> agent(const json::object& object);
    Result<bool> account(json::object& object);
    Result<bool> customer(const json::object& object);
    Result<bool> article(const json::object& object);
    Result<bool> macro(const json::object& object);
    Result<bool> ticket(json::object& object);
    Result<bool> entry(const json::object& object);
    Result<void> setAuthor(const json::object& object, Entry& entry);
    Result<void> keepFiles(const json::object& object, Entry& entry);
    static void follow(Ticket& ticket, const Entry& entry);

    storage::BrokerStores& m_stores;
    storage::BlobStore& m_blobs;
    std::unordered_set<SkillId> m_skills;
    std::unordered_set<QueueId> m_queues;
    std::unordered_set<AgentId> m_agents;
    std::unordered_set<ChannelAccountId> m_accounts;
    std::unordered_map<std::string, std::string> m_names; ///< customer and agent ids to names
    std::unordered_set<TicketId> m_added; ///< tickets of this file
    std::unordered_map<TicketId, Ticket> m_derived; ///< of them, those whose entries tell the rest
    bool m_triage = false;
};

Result<void> Importer::begin()
{
    ATALAYA_TRY(skills, m_stores.directory->skills());
    ATALAYA_TRY(queues, m_stores.directory->queues());
    ATALAYA_TRY(agents, m_stores.directory->agents());
    ATALAYA_TRY(accounts, m_stores.directory->accounts());
    for (const Skill& one : skills)
        m_skills.insert(one.id);
    for (const Queue& one : queues) {
        m_queues.insert(one.id);
        m_triage = m_triage || one.triage;
    }
    for (const Agent& one : agents) {
        m_agents.insert(one.id);
        m_names[one.id.str()] = one.name;
    }
    for (const ChannelAccount& one : accounts)
        m_accounts.insert(one.id);
    return {};
}

Result<void> Importer::line(const std::string& text)
{
    ATALAYA_TRY(value, protocol::parseJson(text));
    if (!value.is_object())
        return Error{ErrorCode::InvalidField, "a line is a JSON object"};
    const std::string type(textOf(value.get_object(), "type"));
    if (type.empty())
        return Error{ErrorCode::MissingField, "type"};
    ATALAYA_TRY(isNew, dispatch(type, value.get_object()));
    ++(isNew ? result.added : result.known)[type];
    return {};
}

Result<bool> Importer::dispatch(const std::string& type, json::object& object)
{
    if (type == "entry")
        return entry(object);
    if (type == "ticket")
        return ticket(object);
    if (type == "customer")
        return customer(object);
    if (type == "routing")
        return readRouting(object, m_stores);
    if (type == "past")
        return readPast(object, m_stores);
    if (type == "presence")
        return readPresence(object, m_stores);
    if (type == "article")
        return article(object);
    if (type == "macro")
        return macro(object);
    if (type == "company")
        return company(object);
    if (type == "queue")
        return queue(object);
    if (type == "agent")
        return agent(object);
    if (type == "channelAccount")
        return account(object);
    if (type == "skill") {
        ATALAYA_TRY(skill, readAs<Skill>(object));
        if (!m_skills.insert(skill.id).second)
            return false;
        ATALAYA_CHECK(m_stores.directory->put(skill));
        return true;
    }
    return Error{ErrorCode::InvalidField, "unknown type '" + type.substr(0, 40) + "'"};
}

Result<bool> Importer::company(json::object& object)
{
    ATALAYA_TRY(there, m_stores.settings->get(kCompanySetting));
    if (there)
        return false;
    object.stable_erase("type");
    ATALAYA_CHECK(m_stores.settings->set(kCompanySetting, json::serialize(object)));
    return true;
}

Result<bool> Importer::queue(const json::object& object)
{
    ATALAYA_TRY(queue, readAs<Queue>(object));
    if (!m_queues.insert(queue.id).second)
        return false;
    queue.triage = queue.triage && !m_triage;
    m_triage = m_triage || queue.triage;
    ATALAYA_CHECK(m_stores.directory->put(queue));
    return true;
}

Result<bool> Importer::agent(const json::object& object)
{
    ATALAYA_TRY(agent, readAs<Agent>(object));
    m_names.try_emplace(agent.id.str(), agent.name);
    if (!m_agents.insert(agent.id).second)
        return false;
    agent.status = AgentStatus::Offline; // nobody is signed in while files are read
    if (m_stores.directory->agentByLogin(agent.login))
        return Error{ErrorCode::DatabaseConstraint, "another agent has the login '" + agent.login + "'"};
    ATALAYA_CHECK(m_stores.directory->put(agent));
    return true;
}

Result<bool> Importer::account(json::object& object)
{
    if (!object.contains("enabled"))
        object["enabled"] = true;
    ATALAYA_TRY(account, readAs<ChannelAccount>(object));
    if (!m_accounts.insert(account.id).second)
        return false;
    ATALAYA_CHECK(m_stores.directory->put(account));
    return true;
}

Result<bool> Importer::customer(const json::object& object)
{
    ATALAYA_TRY(customer, readAs<Customer>(object));
    m_names[customer.id.str()] = customer.name;
    ATALAYA_TRY(there, isThere(m_stores.customers->get(customer.id)));
    if (there)
        return false;
    std::vector<Identity> own;
    for (Identity& identity : customer.identities) {
        ATALAYA_TRY(value, normalIdentity(identity.kind, identity.value));
        identity.value = std::move(value);
        ATALAYA_TRY(other, m_stores.customers->findByIdentity(identity.kind, identity.value));
        if (other)
            ++result.takenIdentities; // two people cannot be recognised by one number
        else
            own.push_back(std::move(identity));
    }
    customer.identities = std::move(own);
    ATALAYA_CHECK(m_stores.customers->put(customer));
    return true;
}

Result<bool> Importer::article(const json::object& object)
{
    ATALAYA_TRY(article, readAs<Article>(object));
    ATALAYA_TRY(there, isThere(m_stores.knowledge->article(article.id)));
    if (there)
        return false;
    ATALAYA_CHECK(m_stores.knowledge->put(article));
    return true;
}

Result<bool> Importer::macro(const json::object& object)
{
    ATALAYA_TRY(macro, readAs<Macro>(object));
    ATALAYA_TRY(there, isThere(m_stores.knowledge->macro(macro.id)));
    if (there)
        return false;
    ATALAYA_CHECK(m_stores.knowledge->put(macro));
    return true;
}

Result<bool> Importer::ticket(json::object& object)
{
    // "social" and "messaging" name kinds of account; the exact channel is that of the last message.
    const std::string_view channel = textOf(object, "channel");
    if (channel == "social" || channel == "messaging")
        object.stable_erase("channel");
    ATALAYA_TRY(ticket, readAs<Ticket>(object));
    ATALAYA_TRY(there, isThere(m_stores.tickets->get(ticket.id)));
    if (there)
        return false;
    if (!m_queues.contains(ticket.queue))
        return Error{ErrorCode::InvalidField, "queue: there is none with this id"};
    if (m_stores.tickets->byNumber(ticket.number))
        return Error{ErrorCode::DatabaseConstraint,
                     "another ticket has the number " + std::to_string(ticket.number)};
    ATALAYA_CHECK(m_stores.tickets->put(ticket));
    m_added.insert(ticket.id);
    if (!object.contains("version"))
        m_derived.emplace(ticket.id, std::move(ticket));
    return true;
}

/// "author" is an id for customers and agents, and for others whose name stands in "authorName"; else it is a
/// name.
Result<void> Importer::setAuthor(const json::object& object, Entry& entry)
{
    const bool person = entry.authorKind == AuthorKind::Customer || entry.authorKind == AuthorKind::Agent;
    const bool isId = (person || object.contains("authorName")) && Uuid::parse(entry.authorName).hasValue();
    if (!entry.authorId.empty() || !isId)
        return {};
    entry.authorId = entry.authorName;
    entry.authorName = textOf(object, "authorName");
    if (object.contains("authorName"))
        return {};
    auto name = m_names.find(entry.authorId);
    if (name == m_names.end() && entry.authorKind == AuthorKind::Customer) {
        ATALAYA_TRY(id, CustomerId::parse(entry.authorId));
        if (const auto customer = m_stores.customers->get(id))
            name = m_names.emplace(entry.authorId, customer->name).first;
    }
    if (name == m_names.end())
        return Error{ErrorCode::InvalidField, "author: nobody has this id"};
    entry.authorName = name->second;
    return {};
}

Result<void> Importer::keepFiles(const json::object& object, Entry& entry)
{
    const auto keep = [this](std::string_view base64) -> Result<std::string> {
        bool ok = false;
        const std::string bytes = base64Decode(base64, ok);
        if (!ok)
            return Error{ErrorCode::InvalidField, "a file is not in Base64"};
        return m_blobs.put(bytes);
    };
    const json::value* files = object.if_contains("attachments");
    for (std::size_t i = 0; files && i < entry.attachments.size(); ++i) {
        const json::object& file = files->get_array()[i].get_object(); // readAs has seen that it is one
        if (!file.contains("content"))
            continue;
        ATALAYA_TRY(hash, keep(textOf(file, "content")));
        if (!entry.attachments[i].hash.empty() && entry.attachments[i].hash != hash)
            return Error{ErrorCode::InvalidField, "attachments: the content does not have the hash"};
        entry.attachments[i].hash = std::move(hash);
    }
    if (object.contains("original")) {
        ATALAYA_TRY(hash, keep(textOf(object, "original")));
        entry.originalHash = std::move(hash);
    }
    return {};
}

Result<bool> Importer::entry(const json::object& object)
{
    ATALAYA_TRY(entry, readAs<Entry>(object));
    if (!m_added.contains(entry.ticket)) {
        ATALAYA_TRY(there, isThere(m_stores.tickets->get(entry.ticket)));
        if (there)
            return false; // the conversation went on here; an old file does not change it
        return Error{ErrorCode::InvalidField, "ticket: stands after its entry, or nowhere"};
    }
    ATALAYA_CHECK(setAuthor(object, entry));
    ATALAYA_CHECK(keepFiles(object, entry));
    ATALAYA_CHECK(m_stores.entries->add(entry));
    if (const auto found = m_derived.find(entry.ticket); found != m_derived.end())
        follow(found->second, entry);
    return true;
}

void Importer::follow(Ticket& ticket, const Entry& entry)
{
    ticket.updatedAt = std::max(ticket.updatedAt, entry.at);
    if (entry.kind != EntryKind::Message && entry.kind != EntryKind::Call)
        return;
    if (entry.channel != EntryChannel::None)
        ticket.channel = entry.channel;
    ticket.snippet = snippetOf(entry.text);
    if (entry.direction == Direction::In)
        ticket.lastInboundAt = entry.at;
    else if (entry.direction == Direction::Out && entry.authorKind == AuthorKind::Agent)
        ticket.lastOutboundAt = entry.at;
}

Result<void> Importer::finish()
{
    for (auto& [id, ticket] : m_derived) {
        ticket.version = 1;
        ATALAYA_CHECK(m_stores.tickets->put(ticket));
    }
    return {};
}

} // namespace

Result<CompanyImport> importCompany(std::istream& lines, storage::BrokerStores& stores,
                                    storage::BlobStore& blobs, const CountProgress& progress)
{
    ATALAYA_TRY(transaction, storage::Transaction::begin(*stores.connection));
    Importer importer(stores, blobs);
    ATALAYA_CHECK(importer.begin());
    std::string text;
    std::int64_t& number = importer.result.lines;
    while (std::getline(lines, text)) {
        ++number;
        if (trimmed(text).empty())
            continue;
        if (const auto read = importer.line(text); !read)
            return Error{read.error().code, "line " + std::to_string(number) + ": " + read.error().detail};
        if (progress)
            progress(number);
    }
    if (lines.bad())
        return Error{ErrorCode::FileRead, "after line " + std::to_string(number)};
    ATALAYA_CHECK(importer.finish());
    ATALAYA_CHECK(transaction.commit());
    return std::move(importer.result);
}

} // namespace atalaya::importing
