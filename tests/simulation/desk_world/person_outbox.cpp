#include "core/session/outbox_row.h"
#include "tests/simulation/desk_world/person.h"
#include "tests/simulation/desk_world/world.h"

#include <algorithm>

// What a person does with answers that have not left: holds them, changes them, takes them back, keeps them
// for later.
namespace atalaya::test {

using namespace std::chrono_literals;
using Outbox = std::vector<domain::OutboxItem>;

std::optional<domain::OutboxItem> Person::someItem(const std::function<bool(const domain::OutboxItem&)>& fits)
{
    auto outbox = m_desk.ask<Outbox>(
        [](api::Core& core, api::Reply<Outbox> reply) { core.commands().outbox(std::move(reply)); });
    if (!outbox || !*outbox)
        return std::nullopt;
    std::erase_if(**outbox, [&](const domain::OutboxItem& one) { return !fits(one); });
    if ((**outbox).empty())
        return std::nullopt;
    return (**outbox)[m_world.m_timeline.random().below((**outbox).size())];
}

/// Sends a draft, with some seconds to think again.
void Person::hold()
{
    std::vector<domain::Draft> written;
    for (const auto& [key, fact] : m_world.m_ledger.drafts(m_index))
        if (fact.kept && key.kind == domain::DraftKind::Reply && fact.unflushed.empty())
            written.push_back(*fact.kept);
    if (written.empty())
        return;
    const domain::Draft& draft = written[m_world.m_timeline.random().below(written.size())];
    const auto ticket = seen(draft.key.ticket);
    if (!ticket)
        return;
    domain::ReplyToTicket reply;
    reply.ticket = draft.key.ticket;
    reply.entry = domain::EntryId(m_desk.core().commands().freshId());
    reply.subject = draft.subject;
    reply.text = draft.text;
    reply.cc = draft.cc;
    reply.expectedVersion = ticket->version;
    const Duration time =
        m_world.m_timeline.chance(0.8) ? m_world.m_timeline.millis(1'000, 30'000) : Duration{};
    m_world.note("desk " + std::to_string(m_index) + " sends a draft, held");
    const std::size_t wish = m_world.m_ledger.ask(m_index, reply, draft.key);
    if (time > Duration::zero())
        m_world.m_ledger.held(wish, m_desk.clock.now() + time);
    m_desk.act([&](api::Core& core) { core.outbox().submitHeld(reply, time, draft.key, keeper(wish)); });
}

void Person::sendNow()
{
    const auto item = someItem([](const domain::OutboxItem& one) { return one.holdUntil != Instant{}; });
    if (!item)
        return;
    m_world.note("desk " + std::to_string(m_index) + " waits no longer with " + item->id.str());
    m_world.m_ledger.letGo(item->id);
    m_desk.act([&](api::Core& core) { core.outbox().sendNow(item->id, [](const Result<bool>&) {}); });
}

/// The text comes back as a draft.
void Person::undo()
{
    using domain::OutboxState;
    const auto item = someItem([](const domain::OutboxItem& one) {
        return one.state == OutboxState::Waiting || one.state == OutboxState::Refused;
    });
    if (item)
        undo(*item);
}

void Person::undo(const domain::OutboxItem& item)
{
    auto back = item.draft ? item.draft : session::draftOf(item.command, {});
    if (back) {
        const auto present = m_desk.ask<std::optional<domain::Draft>>(
            [&](api::Core& core, api::Reply<std::optional<domain::Draft>> reply) {
                core.drafts().load(back->key, std::move(reply));
            });
        if (!present || !*present)
            return;
        if (**present) {
            const domain::Draft both = session::joined(*back, ***present);
            if (both.text.find(back->text) == std::string::npos
                || both.text.find((***present).text) == std::string::npos)
                m_world.m_ledger.fail("a text is missing where two were joined: " + both.text);
            back = both;
        }
    }
    m_world.note("desk " + std::to_string(m_index) + " wants back " + item.id.str());
    m_world.m_ledger.cancelAsked(item.id);
    if (back)
        m_world.m_ledger.draftAsked(m_index, back->key, back);
    const auto done = [&world = m_world, &desk = m_desk, index = m_index, id = item.id,
                       back](const Result<std::optional<domain::DraftKey>>& key) {
        if (!desk.lives())
            return;
        Ledger& ledger = world.m_ledger;
        ledger.cancelled(id, key ? std::nullopt : std::optional(key.error().code));
        if (key && back && **key != back->key)
            ledger.fail("a text came back elsewhere: " + id.str());
        if (key && back)
            ledger.draftKept(index, back->key, back);
        else if (back)
            ledger.draftRefused(index, back->key, back, key.error().code);
    };
    m_desk.act([&](api::Core& core) { core.outbox().takeBack(item.id, done); });
}

void Person::edit()
{
    const auto item = someItem([](const domain::OutboxItem& one) {
        return one.state == domain::OutboxState::Waiting && entryOf(one.command);
    });
    if (!item)
        return;
    domain::Command other = item->command;
    if (auto* const reply = std::get_if<domain::ReplyToTicket>(&other))
        reply->text = words();
    else if (auto* const note = std::get_if<domain::AddNote>(&other))
        note->text = words();
    m_world.note("desk " + std::to_string(m_index) + " changes " + item->id.str());
    m_world.m_ledger.changeAsked(item->id, other);
    m_desk.act([&](api::Core& core) {
        core.outbox().edit(
            item->id, other, [&world = m_world, &desk = m_desk, id = item->id](const Result<bool>& done) {
                if (desk.lives())
                    world.m_ledger.changed(id, done ? std::nullopt : std::optional(done.error().code));
            });
    });
}

/// Some answers are for later; some of those unless the customer writes before.
void Person::perhapsLater(domain::ReplyToTicket& reply)
{
    if (!m_world.m_timeline.chance(0.3))
        return;
    reply.sendAt = m_desk.clock.now() + m_world.m_timeline.millis(5'000, 240'000);
    reply.unlessAnswered = m_world.m_timeline.chance(0.6);
}

std::vector<domain::Attachment> Person::perhapsFile()
{
    if (!m_world.m_timeline.chance(0.1))
        return {};
    const std::string bytes = "File with " + words();
    const auto kept =
        m_desk.ask<domain::Attachment>([&](api::Core& core, api::Reply<domain::Attachment> reply) {
            core.drafts().keepFile("file.txt", "text/plain", bytes, std::move(reply));
        });
    if (!kept || !*kept)
        return {};
    m_world.m_ledger.files[(**kept).hash] = bytes;
    return {**kept};
}

/// Comes into a ticket to write, or leaves it; sometimes takes it from somebody.
void Person::attend()
{
    const auto ticket = someTicket();
    if (!ticket)
        return;
    const bool writes = m_world.m_timeline.chance(0.75);
    const bool takes = writes && m_world.m_timeline.chance(0.3);
    m_world.note("desk " + std::to_string(m_index) + (writes ? " writes in " : " leaves ") + ticket->str());
    m_desk.act([&](api::Core& core) {
        core.presence().attend(*ticket, writes ? domain::Activity::Writing : domain::Activity::None, takes);
    });
}

/// Looks after what was sent: another time, taken back, sent again.
void Person::lookAfter()
{
    const auto id = someTicket();
    if (!id)
        return;
    const auto shown =
        m_desk.ask<api::Conversation>([&](api::Core& core, api::Reply<api::Conversation> reply) {
            core.queries().conversation(*id, 20, std::move(reply));
        });
    if (!shown || !*shown)
        return;
    using domain::Delivery;
    for (const domain::Entry& entry : (**shown).entries) {
        if (entry.direction != domain::Direction::Out)
            continue;
        const bool open = entry.delivery == Delivery::Scheduled || entry.delivery == Delivery::Queued;
        if (open && m_world.m_timeline.chance(0.5))
            return submit(domain::CancelReply{*id, entry.id});
        if (entry.delivery == Delivery::Scheduled)
            return submit(domain::RescheduleReply{
                *id, entry.id, m_desk.clock.now() + m_world.m_timeline.millis(-5'000, 90'000)});
        if (entry.delivery == Delivery::Failed || entry.delivery == Delivery::Unknown)
            return submit(domain::ResendReply{*id, entry.id});
    }
}

} // namespace atalaya::test
