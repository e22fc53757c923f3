#include "tests/simulation/desk_world/person.h"

#include "tests/simulation/desk_world/world.h"

#include <algorithm>

namespace atalaya::test {

using namespace std::chrono_literals;
using Outbox = std::vector<domain::OutboxItem>;

Person::Person(World& world, std::size_t desk) : m_world(world), m_index(desk), m_desk(*world.m_desks[desk])
{
}

void Person::step()
{
    if (!m_desk.lives() || m_desk.isPaused())
        return;
    switch (m_world.m_timeline.between(0, 18)) {
    case 0:
    case 1:
    case 2:
        return type();
    case 3:
    case 4:
    case 5:
        return reply();
    case 6:
        return note();
    case 7:
        return field();
    case 8:
        return assign();
    case 9:
        return takeBack();
    case 10:
        static_cast<void>(decide());
        return;
    case 11:
    case 12:
        return hold();
    case 13:
        return sendNow();
    case 14:
        return undo();
    case 15:
        return edit();
    case 16:
        return lookAfter();
    case 17:
        return attend();
    default:
        return line();
    }
}

void Person::look(bool afterStart)
{
    if (!m_desk.lives())
        return;
    const auto outbox = m_desk.ask<Outbox>(
        [](api::Core& core, api::Reply<Outbox> reply) { core.commands().outbox(std::move(reply)); });
    if (outbox && *outbox)
        m_world.m_ledger.outboxSeen(m_index, **outbox, afterStart);
    using Drafts = std::vector<domain::Draft>;
    const auto drafts = m_desk.ask<Drafts>(
        [](api::Core& core, api::Reply<Drafts> reply) { core.drafts().all(std::move(reply)); });
    if (drafts && *drafts)
        m_world.m_ledger.draftsSeen(m_index, **drafts);
}

// ---- what it works on ----

std::optional<domain::TicketId> Person::someTicket()
{
    const auto& all = m_world.m_tickets;
    if (all.empty())
        return std::nullopt;
    return *std::next(all.begin(), m_world.m_timeline.between(0, std::int64_t(all.size()) - 1));
}

std::optional<domain::Ticket> Person::seen(domain::TicketId ticket)
{
    const auto answer =
        m_desk.ask<api::Conversation>([&](api::Core& core, api::Reply<api::Conversation> reply) {
            core.queries().conversation(ticket, 5, std::move(reply));
        });
    if (!answer || !*answer)
        return std::nullopt;
    return (**answer).row.ticket;
}

std::string Person::words()
{
    return "Text " + std::to_string(++m_world.m_texts) + " \xc3\xa1\xe2\x82\xac \xf0\x9f\x98\x80 of desk "
        + std::to_string(m_index);
}

// ---- what it does ----

void Person::submit(domain::Command command)
{
    m_world.note("desk " + std::to_string(m_index) + " submits " + std::string(domain::commandKind(command)));
    const std::size_t wish = m_world.m_ledger.ask(m_index, command);
    m_desk.act([&](api::Core& core) { core.commands().submit(command, keeper(wish)); });
}

std::function<void(const Result<domain::CommandId>&)> Person::keeper(std::size_t wish)
{
    return [&world = m_world, &desk = m_desk, wish](const Result<domain::CommandId>& id) {
        if (!desk.lives())
            return;
        if (id)
            world.m_ledger.keep(wish, *id);
        else
            world.m_ledger.refuse(wish, id.error().code);
    };
}

void Person::type()
{
    const auto ticket = someTicket();
    if (!ticket)
        return;
    domain::Draft draft;
    draft.key = {*ticket, m_world.m_timeline.chance(0.7) ? domain::DraftKind::Reply : domain::DraftKind::Note,
                 domain::EntryChannel::Email};
    const auto& known = m_world.m_ledger.drafts(m_index);
    const auto found = known.find(draft.key);
    if (found != known.end() && found->second.kept)
        draft = *found->second.kept;
    const bool removes = m_world.m_timeline.chance(0.1);
    draft.text += removes ? "" : words();
    draft.caret = static_cast<int>(draft.text.size());
    draft.cc = {"second@mail.example"};
    m_world.note("desk " + std::to_string(m_index) + (removes ? " empties" : " types") + " a draft");
    const auto wanted = removes ? std::nullopt : std::optional(draft);
    m_world.m_ledger.draftAsked(m_index, draft.key, wanted);
    const auto done = [&world = m_world, &desk = m_desk, index = m_index, key = draft.key,
                       wanted](const Result<bool>& kept) {
        if (!desk.lives())
            return;
        if (kept)
            world.m_ledger.draftKept(index, key, wanted);
        else
            world.m_ledger.draftFailed(index, key, wanted);
    };
    m_desk.act([&](api::Core& core) {
        if (removes)
            core.drafts().remove(draft.key, done);
        else
            core.drafts().save(draft, done);
    });
}

void Person::reply()
{
    const auto id = someTicket();
    const auto ticket = id ? seen(*id) : std::nullopt;
    if (!ticket)
        return;
    domain::ReplyToTicket reply;
    reply.ticket = *id;
    reply.entry = domain::EntryId(m_desk.core().commands().freshId());
    reply.subject = "Re: " + ticket->subject;
    reply.text = words();
    reply.expectedVersion = ticket->version;
    reply.sendAnyway = m_world.m_timeline.chance(0.2);
    if (m_world.m_timeline.chance(0.3))
        reply.statusAfter = domain::TicketStatus::Pending;
    perhapsLater(reply);
    reply.attachments = perhapsFile();
    submit(reply);
}

void Person::note()
{
    const auto id = someTicket();
    if (!id || !seen(*id))
        return;
    domain::AddNote note;
    note.ticket = *id;
    note.entry = domain::EntryId(m_desk.core().commands().freshId());
    note.text = words();
    note.attachments = perhapsFile();
    submit(note);
}

void Person::field()
{
    const auto id = someTicket();
    const auto ticket = id ? seen(*id) : std::nullopt;
    if (!ticket)
        return;
    Timeline& timeline = m_world.m_timeline;
    switch (timeline.between(0, 4)) {
    case 0:
        return submit(domain::SetTicketStatus{
            *id, timeline.chance(0.5) ? domain::TicketStatus::Open : domain::TicketStatus::Solved});
    case 1:
        return submit(domain::SetTicketPriority{
            *id, timeline.chance(0.5) ? domain::Priority::High : domain::Priority::Low});
    case 2: {
        auto tags = ticket->tags;
        tags.push_back("tag" + std::to_string(timeline.between(1, 9)));
        return submit(domain::SetTicketTags{*id, tags, ticket->tags});
    }
    case 3:
        return submit(domain::SnoozeTicket{*id, m_desk.clock.now() + timeline.millis(5'000, 60'000)});
    default:
        return submit(domain::MarkTicketRead{*id});
    }
}

void Person::assign()
{
    const auto id = someTicket();
    const auto ticket = id ? seen(*id) : std::nullopt;
    Timeline& timeline = m_world.m_timeline;
    if (!ticket || timeline.chance(0.2))
        return submit(domain::SetAgentStatus{
            timeline.chance(0.7) ? domain::AgentStatus::Available : domain::AgentStatus::Busy, ""});
    if (timeline.chance(0.15))
        return submit(domain::MoveTicket{*id, m_world.m_start.queues[timeline.random().below(2)]});
    domain::AssignTicket assign;
    assign.ticket = *id;
    if (timeline.chance(0.8))
        assign.agent = m_world.m_start.agents[timeline.chance(0.7) ? m_index : timeline.random().below(3)].id;
    submit(assign);
}

void Person::takeBack()
{
    const auto outbox = m_desk.ask<Outbox>(
        [](api::Core& core, api::Reply<Outbox> reply) { core.commands().outbox(std::move(reply)); });
    if (!outbox || !*outbox || (**outbox).empty())
        return;
    const domain::CommandId id = (**outbox)[m_world.m_timeline.random().below((**outbox).size())].id;
    m_world.note("desk " + std::to_string(m_index) + " takes back " + id.str());
    m_world.m_ledger.cancelAsked(id);
    m_desk.act([&](api::Core& core) {
        core.commands().cancel(id, [&world = m_world, &desk = m_desk, id](const Result<bool>& done) {
            if (!desk.lives())
                return;
            world.note(std::string(done ? "taken back " : "not taken back ") + id.str());
            world.m_ledger.cancelled(id, done ? std::nullopt : std::optional(done.error().code));
        });
    });
}

/// A refused command is looked at and given up.
bool Person::decide()
{
    const auto outbox = m_desk.ask<Outbox>(
        [](api::Core& core, api::Reply<Outbox> reply) { core.commands().outbox(std::move(reply)); });
    if (!outbox || !*outbox)
        return false;
    const auto item = std::ranges::find(**outbox, domain::OutboxState::Refused, &domain::OutboxItem::state);
    if (item == (**outbox).end())
        return false;
    m_world.note("desk " + std::to_string(m_index) + " gives up a refused command");
    m_world.m_ledger.cancelAsked(item->id);
    m_desk.act([&](api::Core& core) {
        core.commands().cancel(
            item->id, [&world = m_world, &desk = m_desk, id = item->id](const Result<bool>& done) {
                if (desk.lives())
                    world.m_ledger.cancelled(id, done ? std::nullopt : std::optional(done.error().code));
            });
    });
    return true;
}

void Person::giveUp()
{
    while (m_world.m_ledger.wrong().empty() && decide()) { }
}

bool Person::signIn()
{
    if (m_desk.isPaused())
        return false;
    const auto state = m_desk.ask<api::LinkState>(
        [](api::Core& core, api::Reply<api::LinkState> reply) { core.link().state(std::move(reply)); });
    if (!state || !*state || (**state).kind != api::LinkKind::SignedOut)
        return false;
    m_world.note("desk " + std::to_string(m_index) + " signs in");
    m_desk.act([&](api::Core& core) {
        core.link().signIn({"sample:", m_world.m_start.agents[m_index].login, "open sesame", ""},
                           [](const Result<api::Me>&) {});
    });
    return true;
}

void Person::line()
{
    if (signIn())
        return;
    m_desk.act([](api::Core& core) { core.link().tryNow(); });
}

void Person::offered(const domain::Offer& offer)
{
    Timeline& timeline = m_world.m_timeline;
    if (m_world.m_healed || timeline.chance(0.2))
        return; // nobody looks
    const bool takes = timeline.chance(0.75);
    m_desk.post(timeline.millis(300, 40'000), [&world = m_world, index = m_index, id = offer.id, takes] {
        Person person(world, index);
        if (takes)
            person.submit(domain::AcceptOffer{id});
        else
            person.submit(domain::DeclineOffer{id, "busy"});
    });
}

} // namespace atalaya::test
