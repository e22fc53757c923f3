#include "core/base/text.h"
#include "core/importing/company.h"
#include "core/protocol/archive.h"
#include "core/protocol/describe.h"

#include <algorithm>
#include <ostream>

namespace atalaya::importing {
namespace {

namespace json = boost::json;
using namespace domain;

constexpr int kPage = 500;

class Exporter {
public:
    Exporter(std::ostream& out, storage::BrokerStores& stores, storage::BlobStore& blobs,
             const CountProgress& progress)
        : m_out(out)
        , m_stores(stores)
        , m_blobs(blobs)
        , m_progress(progress)
    {
    }

    Result<void> company();
    Result<void> directory(const std::set<std::string>& what);
    Result<void> macros();
    Result<void> accounts();
    Result<void> customers();
    Result<void> articles();
    Result<void> tickets();
    CompanyExport result;

private:
    Result<void> write(std::string_view type, const json::object& object);
    template <typename T> Result<void> value(std::string_view type, const T& value)
    {
        protocol::Writer writer;
        describe(writer, value);
        return write(type, writer.take());
    }
    template <typename List> Result<void> all(std::string_view type, Result<List> list)
    {
        ATALAYA_CHECK(list);
        std::ranges::sort(*list, {}, [](const auto& one) { return one.id; });
        for (const auto& one : *list)
            ATALAYA_CHECK(value(type, one));
        return {};
    }
    Result<void> entries(TicketId ticket);
    Result<void> entry(const Entry& entry);
    std::optional<std::string> contentOf(const std::string& hash);

    std::ostream& m_out;
    storage::BrokerStores& m_stores;
    storage::BlobStore& m_blobs;
    const CountProgress& m_progress;
    std::int64_t m_lines = 0;
};

Result<void> Exporter::write(std::string_view type, const json::object& object)
{
    json::object line{{"type", type}};
    for (const auto& [key, value] : object)
        line[key] = value;
    m_out << json::serialize(line) << '\n';
    if (!m_out)
        return Error{ErrorCode::FileWrite, "the output takes no more"};
    ++result.written[std::string(type)];
    if (m_progress)
        m_progress(++m_lines);
    return {};
}

Result<void> Exporter::company()
{
    ATALAYA_TRY(text, m_stores.settings->get(kCompanySetting));
    if (!text)
        return {};
    ATALAYA_TRY(parsed, protocol::parseJson(*text));
    if (!parsed.is_object())
        return Error{ErrorCode::DatabaseCorrupt, "the company's setting"};
    return write("company", parsed.get_object());
}

Result<void> Exporter::directory(const std::set<std::string>& what)
{
    if (what.contains("skills"))
        ATALAYA_CHECK(all("skill", m_stores.directory->skills()));
    if (what.contains("queues"))
        ATALAYA_CHECK(all("queue", m_stores.directory->queues()));
    if (!what.contains("agents"))
        return {};
    ATALAYA_TRY(agents, m_stores.directory->agents());
    for (Agent& agent : agents)
        agent.status = AgentStatus::Offline; // who is here now is nothing to keep
    return all("agent", Result(std::move(agents)));
}

Result<void> Exporter::macros()
{
    return all("macro", m_stores.knowledge->macros());
}

Result<void> Exporter::accounts()
{
    return all("channelAccount", m_stores.directory->accounts());
}

Result<void> Exporter::customers()
{
    std::optional<Customer> after;
    for (;;) {
        ATALAYA_TRY(page, m_stores.customers->list(after ? &*after : nullptr, kPage));
        for (const Customer& customer : page)
            ATALAYA_CHECK(value("customer", customer));
        if (page.size() < std::size_t(kPage))
            return {};
        after = std::move(page.back());
    }
}

Result<void> Exporter::articles()
{
    return all("article", m_stores.knowledge->articles(""));
}

std::optional<std::string> Exporter::contentOf(const std::string& hash)
{
    if (hash.empty())
        return std::nullopt;
    const auto bytes = m_blobs.get(hash);
    if (bytes)
        return base64Encode(*bytes);
    ++result.missingFiles;
    return std::nullopt;
}

Result<void> Exporter::entry(const Entry& entry)
{
    protocol::Writer writer;
    describe(writer, entry);
    json::object object = writer.take();
    // As in the sample company: "author" is the id of a customer or an agent, and the name of anything else.
    if (!entry.authorId.empty()) {
        object.stable_erase("authorId");
        object["author"] = entry.authorId;
        object["authorName"] = entry.authorName;
    }
    if (json::value* files = object.if_contains("attachments"))
        for (json::value& file : files->get_array()) {
            const auto content = contentOf(std::string(file.at("hash").as_string()));
            if (content)
                file.get_object()["content"] = *content;
        }
    if (const auto original = contentOf(entry.originalHash))
        object["original"] = *original;
    return write("entry", object);
}

Result<void> Exporter::entries(TicketId ticket)
{
    // From the newest back to the first: that is how the store pages without a starting point.
    std::vector<std::vector<Entry>> pages;
    storage::EntryRange range;
    range.limit = kPage;
    do {
        ATALAYA_TRY(page, m_stores.entries->listForTicket(ticket, range));
        if (!page.empty())
            range.before = page.front().id;
        pages.push_back(std::move(page));
    } while (pages.back().size() == std::size_t(kPage));
    for (auto page = pages.rbegin(); page != pages.rend(); ++page)
        for (const Entry& one : *page)
            ATALAYA_CHECK(entry(one));
    return {};
}

Result<void> Exporter::tickets()
{
    std::optional<storage::TicketCursor> cursor;
    do {
        ATALAYA_TRY(page, m_stores.tickets->list({}, storage::TicketSort::Oldest, cursor, kPage));
        for (const Ticket& ticket : page.tickets) {
            ATALAYA_CHECK(value("ticket", ticket));
            ATALAYA_CHECK(entries(ticket.id));
        }
        cursor = page.next;
    } while (cursor);
    return {};
}

} // namespace

const std::vector<std::string>& exportKinds()
{
    static const std::vector<std::string> kKinds{"company",  "skills",    "queues",   "agents", "macros",
                                                 "channels", "customers", "articles", "tickets"};
    return kKinds;
}

Result<CompanyExport> exportCompany(std::ostream& out, storage::BrokerStores& stores,
                                    storage::BlobStore& blobs, const std::set<std::string>& what,
                                    const CountProgress& progress)
{
    // One read transaction: the lines show one moment, whatever is written meanwhile.
    ATALAYA_TRY(moment, storage::Transaction::begin(*stores.connection));
    Exporter exporter(out, stores, blobs, progress);
    if (what.contains("company"))
        ATALAYA_CHECK(exporter.company());
    ATALAYA_CHECK(exporter.directory(what));
    if (what.contains("macros"))
        ATALAYA_CHECK(exporter.macros());
    if (what.contains("channels"))
        ATALAYA_CHECK(exporter.accounts());
    if (what.contains("customers"))
        ATALAYA_CHECK(exporter.customers());
    if (what.contains("articles"))
        ATALAYA_CHECK(exporter.articles());
    if (what.contains("tickets"))
        ATALAYA_CHECK(exporter.tickets());
    out.flush();
    if (!out)
        return Error{ErrorCode::FileWrite, "the output takes no more"};
    return std::move(exporter.result);
}

} // namespace atalaya::importing
