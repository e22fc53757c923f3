#include "tests/simulation/desk_world/ledger.h"

#include "core/session/outbox.h"

namespace atalaya::test {

using State = Wish::State;

/// As its author gave it: without what the desk adds, which is what he saw and the lock he held.
domain::Command asGiven(domain::Command command)
{
    std::visit(
        [](auto& one) {
            if constexpr (requires { one.hasBase; })
                one.hasBase = false;
            if constexpr (requires { one.base; })
                one.base.reset();
            if constexpr (requires { one.lockToken; })
                one.lockToken = 0;
        },
        command);
    return command;
}

std::optional<domain::EntryId> entryOf(const domain::Command& command)
{
    if (const auto* reply = std::get_if<domain::ReplyToTicket>(&command))
        return reply->entry;
    if (const auto* note = std::get_if<domain::AddNote>(&command))
        return note->entry;
    return std::nullopt;
}

std::string textOf(const domain::Command& command)
{
    if (const auto* reply = std::get_if<domain::ReplyToTicket>(&command))
        return reply->text;
    if (const auto* note = std::get_if<domain::AddNote>(&command))
        return note->text;
    return {};
}

std::vector<domain::Attachment> filesOf(const domain::Command& command)
{
    if (const auto* reply = std::get_if<domain::ReplyToTicket>(&command))
        return reply->attachments;
    if (const auto* note = std::get_if<domain::AddNote>(&command))
        return note->attachments;
    return {};
}

Wish* Ledger::find(domain::CommandId id)
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : &m_wishes[found->second];
}

const domain::ReplyToTicket* Ledger::replyOf(domain::EntryId entry) const
{
    for (const Wish& wish : m_wishes)
        if (const auto* reply = std::get_if<domain::ReplyToTicket>(&wish.command);
            reply && reply->entry == entry)
            return reply;
    return nullptr;
}

// ---- told by persons ----

std::size_t Ledger::ask(std::size_t desk, domain::Command command, std::optional<domain::DraftKey> draft)
{
    Wish wish;
    wish.desk = desk;
    wish.command = std::move(command);
    wish.draft = draft;
    m_wishes.push_back(std::move(wish));
    return m_wishes.size() - 1;
}

void Ledger::keep(std::size_t index, domain::CommandId id)
{
    Wish& wish = m_wishes[index];
    wish.state = State::Kept;
    wish.id = id;
    m_byId[id] = index;
    if (wish.draft)
        draftLeft(wish.desk, *wish.draft);
}

void Ledger::refuse(std::size_t wish, ErrorCode why)
{
    m_wishes[wish].state = State::Refused;
    m_wishes[wish].unflushed = why == ErrorCode::DatabaseStatement;
}

void Ledger::cancelAsked(domain::CommandId id)
{
    if (Wish* const wish = find(id))
        wish->cancelAsked = true;
}

void Ledger::letGo(domain::CommandId id)
{
    if (Wish* const wish = find(id))
        wish->letGo = true;
}

void Ledger::cancelled(domain::CommandId id, std::optional<ErrorCode> refusal)
{
    Wish* const wish = find(id);
    if (!wish)
        return;
    wish->cancelAsked = refusal == ErrorCode::DatabaseStatement; // not flushed: after a crash it may be done
    if (refusal)
        return;
    wish->state = State::Cancelled;
    if (wish->sent && !wish->beforeRestore && !(wish->answer && !wish->answer->ok))
        fail("a command that had been on the line was taken back: " + id.str());
}

void Ledger::changeAsked(domain::CommandId id, domain::Command other)
{
    if (Wish* const wish = find(id))
        wish->other = std::move(other);
}

void Ledger::changed(domain::CommandId id, std::optional<ErrorCode> refusal)
{
    Wish* const wish = find(id);
    if (!wish || !wish->other || refusal == ErrorCode::DatabaseStatement)
        return;
    if (!refusal)
        wish->command = *wish->other;
    wish->other.reset();
}

void Ledger::checkContent(Wish& wish, const domain::Command& command, const std::string& where)
{
    if (wish.other && asGiven(*wish.other) == asGiven(command))
        wish.command = *wish.other;
    else if (asGiven(wish.command) != asGiven(command))
        fail("a command is another one " + where + ": " + wish.id->str());
}

void Ledger::died(std::size_t desk)
{
    for (Wish& wish : m_wishes)
        if (wish.desk == desk && wish.state == State::Asked)
            wish.state = State::Unsure;
}

void Ledger::restored()
{
    for (Wish& wish : m_wishes) {
        wish.beforeRestore = wish.beforeRestore || wish.sent;
        wish.answer.reset();
    }
    m_newestOffer.clear();
    m_offers.clear();
    m_locks.clear();
    m_tokens.clear();
}

// ---- told by the lines ----

void Ledger::commandSent(std::size_t desk, const protocol::CommandRequest& request, Instant now)
{
    Wish* wish = find(request.id);
    if (!wish) { // it may be one whose reply is still on its way to the person
        const auto match = std::ranges::find_if(m_wishes, [&](const Wish& one) {
            return one.desk == desk && !one.id && (one.state != State::Refused || one.unflushed)
                && asGiven(one.command) == asGiven(request.command);
        });
        if (match == m_wishes.end())
            return fail("a command that nobody made is on the line: " + request.id.str());
        match->id = request.id;
        m_byId[request.id] = static_cast<std::size_t>(match - m_wishes.begin());
        wish = &*match;
    }
    if (wish->state == State::Cancelled)
        return fail("a command that was taken back is on the line: " + request.id.str());
    if (now < wish->heldUntil && !wish->letGo)
        return fail("a command is on the line while it can be undone: " + request.id.str());
    checkContent(*wish, request.command, "on the line");
    wish->other.reset();
    if (wish->left && *wish->left != request.command)
        fail("a command is on the line with another content than before: " + request.id.str());
    wish->left = request.command;
    wish->sent = true;
    ++wish->sendings;
    if (const auto* reply = std::get_if<domain::ReplyToTicket>(&request.command))
        wish->lockToken = reply->lockToken;
    const auto ticket = domain::ticketOf(request.command);
    for (const Wish& earlier : m_wishes) {
        if (&earlier == wish)
            break;
        if (ticket && earlier.desk == desk && earlier.state == State::Kept && !earlier.answer
            && !earlier.beforeRestore && !earlier.cancelAsked && domain::ticketOf(earlier.command) == ticket)
            return fail("order: " + request.id.str() + " overtakes " + earlier.id->str());
    }
}

void Ledger::answered(std::size_t, const protocol::Answer& answer)
{
    Wish* const wish = find(answer.id);
    if (!wish || (!answer.ok && session::isTransient(answer.code)))
        return;
    if (wish->answer) {
        if (wish->answer->ok != answer.ok || (!answer.ok && wish->answer->code != answer.code))
            fail("the same command got two answers: " + answer.id.str());
        return;
    }
    wish->answer = answer;
    checkLock(*wish);
    const auto* accept = std::get_if<domain::AcceptOffer>(&wish->command);
    if (!accept || !answer.ok || !m_offers.contains(accept->offer))
        return;
    if (m_newestOffer[m_offers[accept->offer]] != accept->offer)
        fail("two owners: an offer was accepted after the ticket was offered again");
}

void Ledger::lockTold(const domain::TicketPresence& presence)
{
    if (!presence.lock)
        return;
    const domain::SoftLock& lock = *presence.lock;
    const std::pair whose(presence.ticket, lock.holder);
    if (m_tokens.emplace(lock.token, whose).first->second != whose)
        fail("two locks have the token " + std::to_string(lock.token));
    m_locks[presence.ticket] = lock;
}

/// Only what was on the line once: the answer to a repeated one may be older than the lock.
void Ledger::checkLock(const Wish& wish)
{
    const auto* const reply = std::get_if<domain::ReplyToTicket>(&wish.command);
    if (!reply || !wish.answer->ok || reply->sendAnyway || wish.sendings != 1 || wish.lockToken == 0)
        return;
    const auto lock = m_locks.find(reply->ticket);
    if (lock != m_locks.end() && lock->second.token > wish.lockToken
        && lock->second.holder != agents[wish.desk])
        fail("an answer went past somebody who had taken it over: " + reply->text);
}

// ---- looked at ----

void Ledger::recognise(std::size_t desk, const domain::OutboxItem& item)
{
    const auto match = std::ranges::find_if(m_wishes, [&](const Wish& one) {
        const bool possible = one.state == State::Unsure || (one.state == State::Refused && one.unflushed);
        return one.desk == desk && possible && (!one.id || one.id == item.id)
            && asGiven(one.command) == asGiven(item.command);
    });
    if (match == m_wishes.end())
        return fail("the outbox of desk " + std::to_string(desk) + " has what nobody put there: "
                    + std::string(domain::commandKind(item.command)) + " " + item.id.str());
    keep(static_cast<std::size_t>(match - m_wishes.begin()), item.id);
}

void Ledger::outboxSeen(std::size_t desk, const std::vector<domain::OutboxItem>& items, bool afterStart)
{
    std::set<domain::CommandId> there;
    for (const domain::OutboxItem& item : items) {
        there.insert(item.id);
        Wish* const wish = find(item.id);
        if (!wish || wish->state == State::Unsure || (wish->state == State::Refused && wish->unflushed))
            recognise(desk, item);
        else if (wish->state == State::Cancelled)
            fail("what was taken back is in the outbox again: " + item.id.str());
        else
            checkContent(*wish, item.command, "in the outbox");
        if (wish && !wish->beforeRestore && item.state == domain::OutboxState::Sent
            && !(wish->answer && wish->answer->ok))
            fail("the outbox says sent without an answer: " + item.id.str());
    }
    for (Wish& wish : m_wishes) {
        if (wish.desk != desk)
            continue;
        const bool cancelOpen = wish.state == State::Kept && wish.cancelAsked;
        if (afterStart && cancelOpen && there.contains(*wish.id))
            wish.cancelAsked = false; // the desk died before it could do so
        const bool done = wish.answer && wish.answer->ok;
        if (cancelOpen && !done && !there.contains(*wish.id)) {
            cancelled(*wish.id, std::nullopt); // the desk died before it could say so
        } else if (wish.state == State::Kept && !there.contains(*wish.id)) {
            const bool refused = wish.answer && !wish.answer->ok;
            const bool settled = wish.answer && !(refused && !session::isMomentary(wish.command));
            if (!settled && !wish.beforeRestore)
                fail("a command is lost: " + wish.id->str() + " of desk " + std::to_string(desk));
        } else if (afterStart && wish.state == State::Unsure && !(wish.id && there.contains(*wish.id))) {
            if (wish.sent && !wish.answer && !wish.beforeRestore)
                fail("a command was sent before it was durable: " + wish.id->str());
            wish.state = State::Refused;
        }
    }
}

} // namespace atalaya::test
