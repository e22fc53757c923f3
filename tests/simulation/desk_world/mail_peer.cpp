#include "tests/simulation/desk_world/mail_peer.h"

namespace atalaya::test {

using Kind = broker::SendOutcome::Kind;

void MailPeer::send(broker::MailDraft draft)
{
    m_broker.post(m_timeline.millis(1, 40), [this, draft = std::move(draft)] { begin(draft); });
}

void MailPeer::begin(const broker::MailDraft& draft)
{
    const domain::EntryId id = draft.entry.id;
    if (draft.lookUpOnly)
        return; // this server has no Sent folder
    if (draft.copyOnly)
        return m_broker.broker().outgoing().copied(id);
    if (!m_broker.broker().outgoing().starting(id) || !m_broker.lives())
        return;
    if (begins)
        begins(draft);
    Letter& letter = m_letters[id];
    ++letter.attempts;
    letter.text = draft.entry.text;
    letter.ticket = draft.entry.ticket;
    m_timeline.after(m_timeline.millis(5, 400),
                     [this, draft, life = m_broker.life()] { arrive(draft, life); });
}

void MailPeer::arrive(const broker::MailDraft& draft, int life)
{
    const domain::EntryId id = draft.entry.id;
    Letter& letter = m_letters[id];
    const auto take = [&] {
        ++letter.taken;
        m_takenIds.push_back(draft.entry.messageId);
    };
    letter.refused = false;
    if (life != m_broker.life() || !m_broker.lives()) { // the sender is gone: the last bytes came, or not
        letter.silent = true;
        if (m_timeline.chance(0.5))
            take();
    } else if (m_timeline.chance(faults.refuses)) {
        letter.refused = true;
        answer(id, {Kind::Rejected, "550 no such user"});
    } else if (letter.temporary < 2 && letter.attempts < 3 && m_timeline.chance(faults.temporary)) {
        ++letter.temporary;
        answer(id, {Kind::Temporary, "451 later"});
    } else if (m_timeline.chance(faults.cutAfterData)) {
        if (m_timeline.chance(0.5))
            take();
        answer(id, {Kind::Unknown, "the line went"});
    } else {
        take();
        answer(id, {Kind::Sent, "250 taken"});
    }
}

void MailPeer::answer(domain::EntryId entry, broker::SendOutcome outcome)
{
    // What nobody hears or keeps stays open until the next start, and is unknown then.
    m_letters[entry].silent = true;
    m_broker.post(m_timeline.millis(1, 40), [this, entry, outcome = std::move(outcome)] {
        const bool kept = m_broker.broker().outgoing().finished(entry, outcome).hasValue();
        if (kept && m_broker.lives())
            m_letters[entry].silent = outcome.kind == Kind::Unknown;
    });
}

} // namespace atalaya::test
