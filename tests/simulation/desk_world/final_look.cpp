#include "tests/simulation/desk_world/final_look.h"

#include "core/broker/routing_desk.h"
#include "core/broker/tickets.h"
#include "core/broker/visibility.h"
#include "core/protocol/codec.h"
#include "core/session/outbox.h"
#include "tests/simulation/desk_world/past_look.h"
#include "tests/simulation/desk_world/person.h"
#include "tests/simulation/desk_world/world.h"

#include <algorithm>

namespace atalaya::test {
namespace {

using namespace std::chrono_literals;
using Outbox = std::vector<domain::OutboxItem>;

std::vector<domain::Entry> entriesOf(broker::Broker& broker, domain::TicketId ticket)
{
    storage::EntryRange range;
    range.limit = 10'000;
    auto found = broker.stores().entries->listForTicket(ticket, range);
    return found ? *std::move(found) : std::vector<domain::Entry>();
}

} // namespace

// ---- rest ----

bool FinalLook::deskIsQuiet(std::size_t index)
{
    DeskComputer& desk = *m_world.m_desks[index];
    const std::string name = "desk " + std::to_string(index);
    m_unrest = name + " is not there";
    if (!desk.lives() || desk.isPaused())
        return false;
    const auto state = desk.ask<api::LinkState>(
        [](api::Core& core, api::Reply<api::LinkState> reply) { core.link().state(std::move(reply)); });
    m_unrest = name + " is not online";
    if (!state || !*state || (**state).kind != api::LinkKind::Online)
        return false;
    // A line that broke in silence a moment ago still looks like one.
    m_unrest = name + " has not heard of the broker";
    if (!(**state).lastHeard || desk.clock.now() - *(**state).lastHeard > 6s)
        return false;
    const auto outbox = desk.ask<Outbox>(
        [](api::Core& core, api::Reply<Outbox> reply) { core.commands().outbox(std::move(reply)); });
    m_unrest = name + " has no outbox";
    if (!outbox || !*outbox)
        return false;
    for (const domain::OutboxItem& item : **outbox) {
        m_unrest = name + " still has " + item.id.str();
        if (item.state == domain::OutboxState::Waiting || item.state == domain::OutboxState::Sent)
            return false;
    }
    return true;
}

bool FinalLook::brokerIsQuiet()
{
    m_unrest = "the broker is not there";
    if (!m_world.m_broker.lives() || m_world.m_broker.isPaused())
        return false;
    m_unrest = "a mail waits";
    if (!m_world.m_customers.allTaken())
        return false;
    storage::BrokerStores& stores = m_world.m_broker.broker().stores();
    const auto next = stores.outgoing->nextDue();
    m_unrest = "an answer waits";
    if (!next || *next)
        return false;
    const auto sending = stores.outgoing->list(storage::OutgoingState::Sending, 100);
    m_unrest = "an answer is being sent";
    if (!sending)
        return false;
    for (const storage::OutgoingMessage& message : *sending) {
        const auto letter = m_world.m_peer.letters().find(message.entry);
        if (letter == m_world.m_peer.letters().end() || !letter->second.silent)
            return false;
    }
    return true;
}

bool FinalLook::isQuiet()
{
    if (!brokerIsQuiet())
        return false;
    for (std::size_t i = 0; i < m_world.m_desks.size(); ++i)
        if (!deskIsQuiet(i))
            return false;
    return true;
}

// ---- promises ----

std::vector<domain::Ticket> FinalLook::tickets()
{
    auto page = m_world.m_broker.broker().stores().tickets->list({}, storage::TicketSort::Oldest,
                                                                 std::nullopt, 10'000);
    return page ? std::move(page->tickets) : std::vector<domain::Ticket>();
}

void FinalLook::check()
{
    for (std::size_t i = 0; i < m_world.m_desks.size(); ++i) {
        Person(m_world, i).look(false);
        if (m_world.m_restored)
            checkTexts(i);
        Person(m_world, i).giveUp(); // otherwise what was wanted covers what is
    }
    checkWishes();
    checkQuestions();
    checkOwners();
    if (!m_world.m_restored) { // otherwise its past is not the one that people have seen
        checkPast();
        checkLater();
    }
    for (const domain::Ticket& ticket : tickets())
        for (const domain::Entry& entry : entriesOf(m_world.m_broker.broker(), ticket.id))
            checkDelivery(entry);
    for (std::size_t i = 0; i < m_world.m_desks.size(); ++i)
        checkReplica(i);
}

void FinalLook::checkWishes()
{
    storage::BrokerStores& stores = m_world.m_broker.broker().stores();
    Ledger& ledger = m_world.m_ledger;
    for (const Wish& wish : ledger.wishes()) {
        const auto id = entryOf(wish.command);
        const auto entry =
            id ? stores.entries->get(*id) : Result<domain::Entry>(Error{ErrorCode::NotFound, ""});
        const bool other = entry && wish.other && entry->text == textOf(*wish.other);
        if (entry && !other && entry->text != textOf(wish.command))
            ledger.fail("an entry has another text than was written: " + textOf(wish.command));
        if (entry)
            checkFiles(wish, *entry);
        const auto known =
            wish.id ? stores.commands->find(*wish.id) : std::optional<storage::RememberedCommand>();
        if (!known)
            return ledger.fail("the command log cannot be read");
        const auto answer = *known ? protocol::decodeAnswer((**known).answer)
                                   : Result<protocol::Answer>(Error{ErrorCode::NotFound, ""});
        const bool done = answer && answer->ok;
        const std::string name = wish.id ? wish.id->str() : textOf(wish.command);
        if (wish.state == Wish::State::Kept && !answer && !wish.beforeRestore)
            ledger.fail("a command never reached the broker: " + name);
        if (wish.answer && wish.answer->ok && !done)
            ledger.fail("what the broker had confirmed is gone: " + name);
        if (wish.state == Wish::State::Cancelled && !wish.beforeRestore && (done || entry))
            ledger.fail("what was taken back was done: " + name);
        if (id && done && !entry)
            ledger.fail("a confirmed entry is missing: " + name);
        if (id && answer && !answer->ok && entry)
            ledger.fail("a refused command was carried out: " + name);
        if (id && wish.state == Wish::State::Refused && !wish.unflushed && entry)
            ledger.fail("what the desk had refused was done: " + name);
    }
}

/// A broker that was restored: what it had confirmed is there, or at its desk for a decision.
void FinalLook::checkTexts(std::size_t index)
{
    const auto outbox = m_world.m_desks[index]->ask<Outbox>(
        [](api::Core& core, api::Reply<Outbox> reply) { core.commands().outbox(std::move(reply)); });
    if (!outbox || !*outbox)
        return m_world.m_ledger.fail("there is no outbox");
    for (const Wish& wish : m_world.m_ledger.wishes()) {
        const auto id = entryOf(wish.command);
        if (wish.desk != index || !wish.beforeRestore || wish.state != Wish::State::Kept || !id)
            continue;
        const bool there = m_world.m_broker.broker().stores().entries->get(*id).hasValue();
        const bool here = std::ranges::any_of(
            **outbox, [&](const domain::OutboxItem& item) { return item.id == *wish.id; });
        if (!there && here)
            m_world.note("a text that the broker has lost waits at desk " + std::to_string(index));
        if (!there && !here)
            m_world.m_ledger.fail("a text was lost when the broker was restored: " + textOf(wish.command));
    }
}

void FinalLook::checkFiles(const Wish& wish, const domain::Entry& entry)
{
    Ledger& ledger = m_world.m_ledger;
    if (entry.attachments != filesOf(wish.command))
        ledger.fail("an entry has other files than were attached: " + entry.text);
    for (const domain::Attachment& file : entry.attachments) {
        const auto bytes = m_world.m_broker.blobs.get(file.hash);
        if (!bytes || *bytes != ledger.files[file.hash])
            ledger.fail("a file is not at the broker, although an entry names it: " + entry.text);
    }
}

void FinalLook::checkDelivery(const domain::Entry& entry)
{
    using domain::Delivery;
    if (entry.direction != domain::Direction::Out || entry.kind != domain::EntryKind::Message)
        return;
    Ledger& ledger = m_world.m_ledger;
    const auto found = m_world.m_peer.letters().find(entry.id);
    const MailPeer::Letter letter =
        found == m_world.m_peer.letters().end() ? MailPeer::Letter{} : found->second;
    const std::string name = entry.text + " (" + std::string(domain::word(entry.delivery)) + ")";
    const bool saysSent = entry.delivery == Delivery::Sent || entry.delivery == Delivery::Delivered;
    if (saysSent && letter.taken == 0)
        ledger.fail("called sent without a receipt: " + name);
    if (m_world.m_restored)
        return; // nobody can know what it has sent since its backup
    const int again = ledger.count<domain::ResendReply>(entry.id, true);
    if (letter.taken > 1 + again)
        ledger.fail("sent twice: " + name);
    if (entry.delivery == Delivery::Cancelled) {
        if (letter.taken > 0)
            ledger.fail("called cancelled, but it was taken: " + name);
        return;
    }
    // A repeat that was taken back leaves it unknown, and somebody may ask for another one.
    const int takenBack = ledger.count<domain::CancelReply>(entry.id, true);
    if (takenBack > 0 && (again == 0 || letter.taken > 1 + again - takenBack))
        ledger.fail("what the broker had taken back was sent: " + name);
    if (letter.taken > 0 && letter.text != entry.text)
        ledger.fail("sent another text: " + name);
    if (letter.taken > 0 && !saysSent && !letter.silent && again == 0)
        ledger.fail("it was taken, and is not called sent: " + name);
    const bool heardLate = entry.delivery == Delivery::Failed && letter.refused;
    if (letter.silent && again == 0 && !saysSent && !heardLate && entry.delivery != Delivery::Unknown
        && entry.delivery != Delivery::Sending)
        ledger.fail("an open outcome was guessed: " + name);
    if (entry.delivery == Delivery::Failed && !letter.refused)
        ledger.fail("called failed, but nobody refused it: " + name);
    if (entry.delivery == Delivery::Queued || entry.delivery == Delivery::None)
        ledger.fail("never sent: " + name);
}

void FinalLook::checkQuestions()
{
    std::map<std::string, int> seen;
    for (const domain::Ticket& ticket : tickets())
        for (const domain::Entry& entry : entriesOf(m_world.m_broker.broker(), ticket.id))
            ++seen[entry.messageId];
    for (const Customers::Mail& mail : m_world.m_customers.mails())
        if (seen[mail.messageId] != 1)
            m_world.m_ledger.fail("a customer's mail is there " + std::to_string(seen[mail.messageId])
                                  + " times: " + mail.text);
}

/// The router and the tickets have to agree about who has what, and that nothing is forgotten.
void FinalLook::checkOwners()
{
    const std::vector<domain::Ticket> all = tickets();
    const auto looked = m_world.m_broker.apply([&](broker::Turn& turn) -> Result<void> {
        const routing::Router& router = turn.desk.router();
        for (const domain::Agent& agent : m_world.m_start.agents) {
            const auto has = std::ranges::count_if(all, [&](const domain::Ticket& ticket) {
                return ticket.assignee == agent.id && broker::needsHuman(ticket, turn.now);
            });
            if (router.load(agent.id).emails != has)
                m_world.m_ledger.fail("the router and the tickets disagree about what " + agent.name
                                      + " has");
            for (const domain::Offer& offer : router.offersTo(agent.id)) {
                const auto ticket = std::ranges::find(all, offer.ticket, &domain::Ticket::id);
                if (ticket == all.end() || ticket->assignee)
                    m_world.m_ledger.fail("two owners: what somebody has is offered to " + agent.name);
            }
        }
        for (const domain::Ticket& ticket : all) {
            const auto why = router.whyNot(m_world.m_start.agents[0].id, ticket.id, turn.now);
            const bool unknown =
                !why.reasons.empty() && why.reasons.front().kind == routing::WhyNotKind::UnknownTicket;
            if (unknown && broker::needsHuman(ticket, turn.now))
                m_world.m_ledger.fail("nobody will ever be offered ticket " + std::to_string(ticket.number));
        }
        return {};
    });
    if (!looked)
        m_world.m_ledger.fail("the router cannot be asked");
}

void FinalLook::checkPast()
{
    const auto events = m_world.m_broker.broker().stores().events->read(0, 1'000'000);
    if (!events)
        return m_world.m_ledger.fail("the past cannot be read");
    PastLook past(m_world.m_ledger);
    for (const storage::StoredEvent& event : *events)
        past.read(event);
}

/// Reads the whole past: what was to be sent later only if nobody wrote did not leave once somebody had, and
/// nothing else was cancelled.
void FinalLook::checkLater()
{
    using domain::Delivery;
    const auto events = m_world.m_broker.broker().stores().events->read(0, 1'000'000);
    if (!events)
        return m_world.m_ledger.fail("the past cannot be read");
    std::map<domain::EntryId, domain::TicketId> waits; // as far as anybody was told
    std::set<domain::EntryId> answered;
    std::map<domain::EntryId, std::string> cancelled;
    for (const storage::StoredEvent& event : *events) {
        const auto body = event.kind == "entry"
            ? protocol::decodeChangeBody(event.kind, event.body)
            : Result<protocol::ChangeBody>(Error{ErrorCode::NotFound, ""});
        const auto* entry = body ? std::get_if<domain::Entry>(&*body) : nullptr;
        if (!entry || entry->kind != domain::EntryKind::Message)
            continue;
        if (entry->direction == domain::Direction::In) {
            for (const auto& [id, ticket] : waits)
                if (ticket == entry->ticket)
                    answered.insert(id);
            continue;
        }
        const auto* const reply = m_world.m_ledger.replyOf(entry->id);
        if (entry->delivery == Delivery::Scheduled && reply && reply->unlessAnswered)
            waits[entry->id] = entry->ticket;
        else if (entry->delivery == Delivery::Cancelled)
            cancelled[entry->id] = entry->text;
        else if (waits.erase(entry->id) > 0 && answered.contains(entry->id))
            m_world.m_ledger.fail("it left although the customer had written: " + entry->text);
    }
    for (const auto& [id, text] : cancelled)
        if (!answered.contains(id) && m_world.m_ledger.count<domain::CancelReply>(id, false) == 0)
            m_world.m_ledger.fail("cancelled for no reason: " + text);
}

void FinalLook::checkReplica(std::size_t index)
{
    DeskComputer& desk = *m_world.m_desks[index];
    broker::Broker& broker = m_world.m_broker.broker();
    const domain::Agent& agent = m_world.m_start.agents[index];
    for (const domain::Ticket& ticket : tickets()) {
        const auto answer =
            desk.ask<api::Conversation>([&](api::Core& core, api::Reply<api::Conversation> reply) {
                core.queries().conversation(ticket.id, 10'000, std::move(reply));
            });
        if (!answer)
            return;
        const std::string name =
            "desk " + std::to_string(index) + ", ticket " + std::to_string(ticket.number);
        const bool shown = broker::sees(agent, broker::scopeOf(ticket));
        if (answer->hasValue() != shown)
            m_world.m_ledger.fail(name + (shown ? ": the replica misses it" : ": the replica still has it"));
        if (!*answer)
            continue;
        if ((**answer).row.ticket != ticket)
            m_world.m_ledger.fail(name + ": the replica has another state: "
                                  + protocol::encodeValue((**answer).row.ticket) + " / "
                                  + protocol::encodeValue(ticket));
        const auto entries = entriesOf(broker, ticket.id);
        std::map<domain::EntryId, domain::Entry> here;
        for (const domain::Entry& entry : (**answer).entries)
            here[entry.id] = entry;
        for (const domain::Entry& entry : entries)
            if (here[entry.id] != entry)
                m_world.m_ledger.fail(name + ": the replica has another entry: " + entry.text);
    }
}

} // namespace atalaya::test
