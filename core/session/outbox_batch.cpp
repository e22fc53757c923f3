#include "core/session/outbox_work.h"
#include "core/session/presence_keeper.h"

namespace atalaya::session {

Result<std::vector<Result<domain::CommandId>>>
OutboxWork::submitAll(const std::vector<domain::Command>& commands)
{
    ATALAYA_TRY(outbox, this->outbox());
    const Instant now = m_desk.m_clock.now();
    std::vector<Result<domain::CommandId>> answers;
    Touched touched;
    const auto add = [&](const domain::Command& command) -> Result<domain::CommandId> {
        ATALAYA_TRY(complete, withBase(command));
        m_desk.m_presence->stamp(complete);
        ATALAYA_TRY(posting, this->posting(command, {}));
        const auto id = domain::CommandId::make(now, m_desk.m_random);
        ATALAYA_TRY(made, outbox->append(id, std::move(complete), now, posting));
        if (const auto ticket = domain::ticketOf(made.command))
            touched.tickets.insert(*ticket);
        return made.id;
    };
    // One flush for all of them: a thousand are as durable, and as fast, as one.
    ATALAYA_TRY(transaction, storage::Transaction::begin(*m_desk.m_profile->desk.connection));
    for (const domain::Command& command : commands)
        answers.push_back(add(command));
    if (const auto committed = transaction.commit(); !committed) {
        ATALAYA_TRY(there, Outbox::open(m_desk.m_profile->desk)); // what the file holds is what counts
        m_desk.m_outbox = std::move(there);
        return committed.error();
    }
    m_desk.publishOutbox();
    m_desk.m_events.onTouched(touched);
    m_desk.m_events.onLink(m_desk.state());
    m_desk.flush();
    return answers;
}

} // namespace atalaya::session
