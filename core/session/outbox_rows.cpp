#include "core/session/outbox_rows.h"

#include "core/base/text.h"
#include "core/session/merged_field.h"
#include "core/session/overlay.h"
#include "core/session/text_difference.h"

#include <algorithm>

namespace atalaya::session {
namespace {

using namespace domain;

/// How far back the words are looked for that an answer did not know.
constexpr int kEntries = 200;

/// What a row says of a command's content.
struct Content {
    api::OutboxRow& row;

    void operator()(const ReplyToTicket& reply) const
    {
        row.channel = reply.channel;
        row.firstWords = snippetOf(reply.text);
        addFiles(reply.attachments);
    }
    void operator()(const AddNote& note) const
    {
        row.firstWords = snippetOf(note.text);
        addFiles(note.attachments);
    }
    void operator()(const CreateTicket& create) const
    {
        row.channel = EntryChannel::Email;
        row.customerName = create.customerName.empty() ? create.to : create.customerName;
        row.subject = create.subject;
        row.firstWords = snippetOf(create.text);
        addFiles(create.attachments);
    }
    void operator()(const SetCustomerNotes& notes) const { row.firstWords = snippetOf(notes.notes); }
    void operator()(const PutMacro& put) const { row.firstWords = snippetOf(put.macro.text); }
    template <typename Other> void operator()(const Other&) const { }

private:
    void addFiles(const std::vector<Attachment>& files) const
    {
        for (const Attachment& file : files)
            row.fileBytes += file.size;
    }
};

/// The broker has it.
bool isOver(const OutboxItem& item)
{
    return item.state == OutboxState::Sent || item.state == OutboxState::Done;
}

bool isMissing(const Error& error)
{
    return error.code == ErrorCode::NotFound;
}

} // namespace

bool wasHeldBack(const OutboxItem& item)
{
    const ErrorCode why = item.refusal.code;
    return why == ErrorCode::Conflict || why == ErrorCode::HeldByOther || why == ErrorCode::BrokerOlder;
}

Result<void> OutboxRows::nameTicket(api::OutboxRow& row, TicketId id)
{
    auto ticket = m_stores.tickets->get(id);
    if (ticket) {
        row.number = ticket->number;
        row.subject = ticket->subject;
        auto customer = m_stores.customers->get(ticket->customer);
        if (customer)
            row.customerName = customer->name;
        else if (!isMissing(customer.error()))
            return customer.error();
        return {};
    }
    if (!isMissing(ticket.error()))
        return ticket.error();
    for (const OutboxItem& item : m_outbox.items()) // one that was begun here
        if (const auto* create = std::get_if<CreateTicket>(&item.command); create && create->ticket == id)
            Content{row}.operator()(*create);
    return {};
}

Result<api::OutboxRow> OutboxRows::rowOf(const OutboxItem& item)
{
    api::OutboxRow row;
    row.item = item;
    row.ticket = ticketOf(item.command);
    if (row.ticket)
        ATALAYA_CHECK(nameTicket(row, *row.ticket));
    row.channel = EntryChannel::None;
    row.fileBytes = 0;
    row.firstWords.clear();
    if (const auto* notes = std::get_if<SetCustomerNotes>(&item.command)) {
        auto customer = m_stores.customers->get(notes->customer);
        if (customer)
            row.customerName = customer->name;
        else if (!isMissing(customer.error()))
            return customer.error();
    }
    std::visit(Content{row}, item.command);
    if (const auto* reply = std::get_if<ReplyToTicket>(&item.command); reply && isOver(item)) {
        auto entry = m_stores.entries->get(reply->entry);
        if (entry)
            row.delivery = entry->delivery;
        else if (!isMissing(entry.error()))
            return entry.error();
    }
    row.changeable = item.state == OutboxState::Waiting && !item.onTheWay;
    return row;
}

Result<void> OutboxRows::addMerges(const OutboxItem& item, std::vector<api::MergeRow>& merged)
{
    const auto id = ticketOf(item.command);
    if (item.merges.empty() || !id)
        return {};
    auto ticket = m_stores.tickets->get(*id);
    if (!ticket && !isMissing(ticket.error()))
        return ticket.error();
    if (ticket)
        for (const OutboxItem& one : m_outbox.items())
            if (one.state == OutboxState::Waiting || one.state == OutboxState::Sent)
                applyTo(*ticket, one, m_me, {});
    for (const Merge& merge : item.merges) {
        api::MergeRow row{item.id, *id, ticket ? ticket->number : 0, merge, item.endedAt, false};
        row.undoable = ticket && canUndo(merge, *ticket);
        merged.push_back(std::move(row));
    }
    return {};
}

Result<api::OutboxOverview> OutboxRows::overview()
{
    api::OutboxOverview out;
    for (const OutboxItem& item : m_outbox.items()) {
        if (!isVisible(item.command))
            continue;
        ATALAYA_TRY(row, rowOf(item));
        if (item.state == OutboxState::Waiting) {
            row.place = int(out.waiting.size()) + 1;
            out.waiting.push_back(std::move(row));
        } else {
            (item.state == OutboxState::Refused ? out.decide : out.done).push_back(std::move(row));
        }
        ATALAYA_CHECK(addMerges(item, out.merged));
    }
    const auto ended = [](const api::OutboxRow& row) { return row.item.endedAt; };
    std::ranges::stable_sort(out.decide, {}, ended);
    std::ranges::reverse(out.done);
    std::ranges::stable_sort(out.done, std::greater(), ended);
    std::ranges::reverse(out.merged);
    std::ranges::stable_sort(out.merged, std::greater(), &api::MergeRow::at);
    return out;
}

// ---- two answers ----

bool OutboxRows::isNews(const Entry& entry) const
{
    return entry.kind != EntryKind::Event && entry.authorId != m_me.id.str();
}

std::size_t OutboxRows::firstNews(const std::vector<Entry>& entries, const OutboxItem& item,
                                  std::int64_t versions) const
{
    if (const auto seen = m_outbox.seenBy(item.id)) {
        const auto last = std::ranges::find(entries, *seen, &Entry::id);
        if (last != entries.end())
            return std::size_t(last - entries.begin()) + 1;
    }
    // Its writer had older words on the screen than this computer had: each version may have brought an
    // entry. Whatever the count, the last foreign words are what it was held back for.
    const auto most = std::size_t(std::max<std::int64_t>(versions, 0));
    std::size_t first = entries.size() - std::min(entries.size(), most);
    const auto newest =
        std::find_if(entries.rbegin(), entries.rend(), [this](const Entry& entry) { return isNews(entry); });
    if (newest != entries.rend())
        first = std::min(first, std::size_t(entries.rend() - newest) - 1);
    return first;
}

Result<std::vector<Entry>> OutboxRows::entriesOf(const ReplyToTicket& reply)
{
    auto entries = m_stores.entries->listForTicket(reply.ticket, {.limit = kEntries});
    if (!entries && isMissing(entries.error()))
        return std::vector<Entry>();
    return entries;
}

Result<api::ConflictView> OutboxRows::conflict(const OutboxItem& item)
{
    const auto* reply = std::get_if<ReplyToTicket>(&item.command);
    if (!reply || item.state != OutboxState::Refused || !wasHeldBack(item))
        return Error{ErrorCode::Conflict, "it was not held back"};
    api::ConflictView view;
    ATALAYA_TRY(row, rowOf(item));
    view.row = std::move(row);
    view.yours = reply->text;
    view.writtenAt = item.createdAt;
    ATALAYA_TRY(entries, entriesOf(*reply));
    const auto ticket = m_stores.tickets->get(reply->ticket);
    const std::size_t news = firstNews(entries, item, ticket ? ticket->version - reply->expectedVersion : 0);
    std::vector<std::string> said;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        Entry& entry = entries[i];
        if (i < news) {
            if (entry.direction == Direction::In && entry.kind == EntryKind::Message)
                view.question = entry;
        } else if (isNews(entry)) {
            if (entry.direction == Direction::Out)
                said.push_back(entry.text);
            view.newer.push_back(std::move(entry));
        }
    }
    view.onlyYours = onlyIn(view.yours, said);
    for (const Entry& entry : view.newer) // what a customer asks is no version of the answer
        view.onlyTheirs.push_back(entry.direction == Direction::In ? std::vector<std::pair<int, int>>()
                                                                   : onlyIn(entry.text, {view.yours}));
    view.rest = textOf(view.yours, view.onlyYours);
    return view;
}

} // namespace atalaya::session
