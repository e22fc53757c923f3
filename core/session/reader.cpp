#include "core/session/reader.h"

#include "core/base/text.h"
#include "core/session/overlay.h"

#include <algorithm>

namespace atalaya::session {
namespace {

using domain::Entry;
using domain::Ticket;

/// The paragraph of a Markdown text with the most of these words, as plain text.
std::string bestParagraph(const std::string& body, const std::vector<std::string>& words)
{
    std::string best;
    long bestFound = -1;
    std::size_t start = 0;
    while (start < body.size()) {
        std::size_t end = body.find("\n\n", start);
        end = end == std::string::npos ? body.size() : end;
        const std::string_view paragraph = trimmed(std::string_view(body).substr(start, end - start));
        start = end + 2;
        if (paragraph.empty() || paragraph.starts_with('#'))
            continue;
        const std::string folded = foldedForSearch(paragraph);
        const long found = std::ranges::count_if(words, [&folded](const std::string& word) {
            return folded.find(foldedForSearch(word)) != std::string::npos;
        });
        if (found > bestFound) {
            bestFound = found;
            best = paragraph;
        }
    }
    std::erase_if(best, [](char c) { return c == '*' || c == '`' || c == '_'; });
    return domain::snippetOf(best);
}

/// 0 to 1: how the score compares with the best one, lowered while few words speak for it (six or more are
/// convincing).
double confidence(double score, double best, std::size_t words)
{
    const double coverage = std::min(1.0, static_cast<double>(words) / 6.0);
    return best > 0 ? score / best * (0.4 + 0.6 * coverage) : 0;
}

api::Suggestion suggestionOf(const storage::Suggestion& found, double best)
{
    api::Suggestion out;
    out.article = found.article.id;
    out.title = found.article.title;
    out.language = found.article.language;
    out.excerpt = bestParagraph(found.article.body, found.words);
    out.score = confidence(found.score, best, found.words.size());
    out.matched = found.words;
    out.updatedAt = found.article.updatedAt;
    return out;
}

api::SearchHit hitOf(const storage::SearchHit& hit)
{
    api::SearchHit out;
    switch (hit.kind) {
    case storage::SearchKind::Ticket:
        out.kind = api::HitKind::Ticket;
        break;
    case storage::SearchKind::Entry:
        out.kind = api::HitKind::Entry;
        break;
    case storage::SearchKind::Customer:
        out.kind = api::HitKind::Customer;
        break;
    case storage::SearchKind::Article:
        out.kind = api::HitKind::Article;
        break;
    }
    out.id = hit.id;
    out.ticket = hit.ticket;
    out.title = hit.title;
    out.snippet = hit.snippet;
    out.at = hit.at;
    return out;
}

} // namespace

void Reader::setLocal(LocalView local)
{
    m_local = std::move(local);
    m_draftOf.clear();
    m_waitingOf.clear();
    m_refusedOf.clear();
    for (const DraftMark& draft : m_local.drafts)
        m_draftOf.try_emplace(draft.key.ticket, draft);
    for (const domain::OutboxItem& item : *m_local.outbox)
        if (const auto ticket = domain::ticketOf(item.command)) {
            ++m_waitingOf[*ticket];
            m_refusedOf[*ticket] |= item.state == domain::OutboxState::Refused;
        }
}

void Reader::forgetNames()
{
    m_directory.reset();
    m_names.clear();
}

Result<void> Reader::applyOutbox(Ticket& ticket)
{
    if (!m_waitingOf.contains(ticket.id))
        return {};
    ATALAYA_TRY(directory, cachedDirectory());
    for (const domain::OutboxItem& item : *m_local.outbox)
        if (item.state != domain::OutboxState::Refused)
            applyTo(ticket, item, m_local.me, directory->queues);
    return {};
}

Result<const api::Directory*> Reader::cachedDirectory()
{
    if (!m_directory) {
        api::Directory directory;
        ATALAYA_TRY(agents, m_stores.directory->agents());
        ATALAYA_TRY(queues, m_stores.directory->queues());
        ATALAYA_TRY(skills, m_stores.directory->skills());
        ATALAYA_TRY(accounts, m_stores.directory->accounts());
        ATALAYA_TRY(macros, m_stores.knowledge->macros());
        m_directory = api::Directory{std::move(agents), std::move(queues), std::move(skills),
                                     std::move(macros), std::move(accounts)};
    }
    return &*m_directory;
}

Result<api::Directory> Reader::directory()
{
    ATALAYA_TRY(cached, cachedDirectory());
    api::Directory directory = *cached;
    for (const domain::OutboxItem& item : *m_local.outbox)
        if (item.state != domain::OutboxState::Refused)
            applyTo(directory.macros, item);
    return directory;
}

Result<api::TicketRow> Reader::rowOf(Ticket ticket)
{
    api::TicketRow row;
    row.ticket = std::move(ticket);
    ATALAYA_CHECK(complete(row));
    return row;
}

Result<void> Reader::complete(api::TicketRow& row)
{
    const Ticket& ticket = row.ticket;
    if (ticket.number == 0 && ticket.customer == domain::CustomerId()) { // a draft's stand-in
        const DraftMark& draft = m_draftOf.at(ticket.id);
        row.customerName = draft.to;
        row.draft = draft.snippet;
        return {};
    }
    auto known = m_names.find(ticket.customer);
    if (known == m_names.end()) {
        ATALAYA_TRY(customer, m_stores.customers->get(ticket.customer));
        known = m_names.emplace(ticket.customer, std::pair(customer.name, customer.tier)).first;
    }
    std::tie(row.customerName, row.customerTier) = known->second;
    ATALAYA_TRY(directory, cachedDirectory());
    if (const auto queue = std::ranges::find(directory->queues, ticket.queue, &domain::Queue::id);
        queue != directory->queues.end()) {
        row.queueName = queue->name;
        row.queueColour = queue->colour;
    }
    if (ticket.assignee) {
        const auto agent = std::ranges::find(directory->agents, *ticket.assignee, &domain::Agent::id);
        row.assigneeName = agent == directory->agents.end() ? std::string() : agent->name;
    }
    const auto value = [&ticket](const auto& map) {
        const auto found = map.find(ticket.id);
        return found == map.end() ? typename std::decay_t<decltype(map)>::mapped_type{} : found->second;
    };
    row.draft = value(m_draftOf).snippet;
    row.waiting = value(m_waitingOf);
    row.refused = value(m_refusedOf);
    return {};
}

Result<api::Conversation> Reader::conversation(domain::TicketId id, std::size_t limit)
{
    api::Conversation out;
    ATALAYA_TRY(ticket, m_stores.tickets->get(id));
    ATALAYA_CHECK(applyOutbox(ticket));
    ATALAYA_TRY(row, rowOf(ticket));
    out.row = std::move(row);
    ATALAYA_TRY(customer, m_stores.customers->get(ticket.customer));
    out.customer = std::move(customer);
    storage::EntryRange range;
    range.limit = static_cast<int>(limit);
    ATALAYA_TRY(entries, m_stores.entries->listForTicket(id, range));
    out.entries = std::move(entries);
    ATALAYA_TRY(total, m_stores.entries->countForTicket(id));
    out.more = total > static_cast<std::int64_t>(out.entries.size());
    for (const domain::OutboxItem& item : *m_local.outbox) {
        auto pending = pendingEntry(item, m_local.me);
        if (!pending || pending->ticket != id)
            continue;
        const bool confirmed = std::ranges::find(out.entries, pending->id, &Entry::id) != out.entries.end();
        if (!confirmed)
            out.entries.push_back(*std::move(pending));
    }
    for (const DraftMark& draft : m_local.drafts)
        if (draft.key.ticket == id)
            out.drafts.push_back(draft.key);
    return out;
}

Result<api::CustomerPanel> Reader::customer(domain::CustomerId id, std::optional<domain::TicketId> except)
{
    api::CustomerPanel panel;
    ATALAYA_TRY(customer, m_stores.customers->get(id));
    panel.customer = std::move(customer);
    storage::TicketFilter filter;
    filter.customer = id;
    ATALAYA_TRY(page, m_stores.tickets->list(filter, storage::TicketSort::Newest, {}, 200));
    for (Ticket& ticket : page.tickets) {
        if (ticket.id == except)
            continue;
        ATALAYA_CHECK(applyOutbox(ticket));
        const bool open = domain::isActive(ticket.status);
        ATALAYA_TRY(row, rowOf(std::move(ticket)));
        (open ? panel.open : panel.past).push_back(std::move(row));
    }
    const auto known = m_local.past->more.find(id);
    panel.pastTotal = static_cast<std::int64_t>(panel.past.size());
    if (known != m_local.past->more.end())
        panel.pastTotal += known->second ? 1 : 0;
    else if (!m_local.keepsAll)
        panel.pastTotal = -1;
    return panel;
}

Result<std::vector<api::Suggestion>> Reader::suggest(domain::TicketId id, const std::string& given)
{
    std::string text = given;
    std::string language;
    if (auto ticket = m_stores.tickets->get(id)) {
        language = ticket->language;
        if (text.empty()) {
            ATALAYA_TRY(last, m_stores.entries->latest(id, domain::Direction::In));
            text = ticket->subject + "\n" + (last ? last->text : std::string());
        }
    }
    constexpr int kMost = 5;
    ATALAYA_TRY(found, m_stores.knowledge->suggest(text, language, kMost));
    if (found.empty() && !language.empty()) {
        ATALAYA_TRY(others, m_stores.knowledge->suggest(text, "", kMost));
        found = std::move(others);
    }
    std::vector<api::Suggestion> out;
    for (const storage::Suggestion& one : found)
        out.push_back(suggestionOf(one, found.front().score));
    return out;
}

Result<api::SearchAnswer> Reader::search(const std::string& text, std::size_t limit)
{
    storage::SearchRequest request;
    request.text = text;
    request.limit = static_cast<int>(limit);
    ATALAYA_TRY(found, m_stores.search->search(request));
    api::SearchAnswer answer;
    answer.complete = found.complete;
    for (const storage::SearchHit& hit : found.hits)
        answer.hits.push_back(hitOf(hit));
    return answer;
}

Result<std::vector<domain::Entry>> Reader::scheduled()
{
    static constexpr int kAtMost = 2000;
    ATALAYA_TRY(entries, m_stores.entries->unsettled(std::nullopt, kAtMost));
    std::erase_if(entries, [me = m_local.me.id.str()](const domain::Entry& entry) {
        return entry.delivery != domain::Delivery::Scheduled || entry.authorId != me;
    });
    std::ranges::stable_sort(entries, {}, [](const domain::Entry& entry) { return entry.sendAt; });
    return entries;
}

Result<api::OfferView> Reader::offer(const domain::Offer& offer)
{
    api::OfferView view;
    view.offer = offer;
    auto ticket = m_stores.tickets->get(offer.ticket);
    if (!ticket)
        return view; // the offer is shown all the same; its ticket is on the way
    ATALAYA_TRY(row, rowOf(*ticket));
    view.customerName = row.customerName;
    view.queueName = row.queueName;
    view.subject = ticket->subject;
    view.channel = ticket->channel;
    ATALAYA_TRY(last, m_stores.entries->latest(offer.ticket, domain::Direction::In));
    view.firstWords = last ? domain::snippetOf(last->text) : ticket->snippet;
    return view;
}

} // namespace atalaya::session
