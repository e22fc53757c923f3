#include "ui/models/error_text.h"
#include "ui/ticket/attempts_sheet.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/timeline_view.h"

#include <algorithm>
#include <ranges>

// What becomes of answers that the broker has: how they were sent, and what a person decides about them.

namespace atalaya::ticket {
namespace {

/// What leaves sooner is taken back at once: there is no time to think twice.
constexpr Duration kSoon = std::chrono::minutes(2);

} // namespace

const domain::Entry* TicketPanel::entryOf(domain::EntryId entry) const
{
    if (!m_conversation)
        return nullptr;
    const auto found = std::ranges::find(m_conversation->entries, entry, &domain::Entry::id);
    return found == m_conversation->entries.end() ? nullptr : &*found;
}

void TicketPanel::settle(domain::EntryId id, WayOut way)
{
    const domain::Entry* entry = entryOf(id);
    if (!m_ticket || !entry)
        return;
    switch (way) {
    case WayOut::SendAgain:
        return Q_EMIT holdRequested(domain::ResendReply{*m_ticket, id}, tr("Sending it again"));
    case WayOut::Arrived:
        return Q_EMIT holdRequested(domain::ConfirmSent{*m_ticket, id}, tr("Noting that it arrived"));
    case WayOut::SendNow:
        return Q_EMIT holdRequested(domain::RescheduleReply{*m_ticket, id, {}}, tr("Sending it now"));
    case WayOut::ChangeTime:
        return Q_EMIT timeRequested(*entry, markOf(id));
    case WayOut::TakeBack:
        return takeBack(*entry);
    case WayOut::TryAgain:
    case WayOut::CopyText:
        return;
    }
}

void TicketPanel::takeBack(const domain::Entry& entry)
{
    const domain::CancelReply command{entry.ticket, entry.id};
    if (!entry.sendAt || *entry.sendAt - m_core.core().commands().now() > kSoon)
        return Q_EMIT holdRequested(command, tr("Taking it back"));
    const auto done = [this](const Result<domain::CommandId>& id) {
        Q_EMIT notice(id ? tr("Taken back, if it has not left yet") : models::errorText(id.error().code));
    };
    m_core.core().commands().submit(command, models::guarded<domain::CommandId>(this, done));
}

void TicketPanel::sendAt(domain::EntryId id, Instant at)
{
    const domain::Entry* entry = entryOf(id);
    if (!entry || entry->sendAt == at)
        return;
    submit(domain::RescheduleReply{entry->ticket, id, at},
           domain::RescheduleReply{entry->ticket, id, entry->sendAt}, tr("It goes at another time"));
}

QWidget* TicketPanel::markOf(domain::EntryId id)
{
    if (!m_mark) {
        m_mark = new QWidget(m_timeline->viewport());
        m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    const auto& entries = m_timeline->entries();
    const auto found = std::ranges::find(entries, id, &domain::Entry::id);
    if (found != entries.end())
        m_mark->setGeometry(m_timeline->deliveryRect(int(found - entries.begin())));
    return m_mark;
}

void TicketPanel::openAttempts(domain::EntryId id)
{
    const domain::Entry* entry = entryOf(id);
    if (!entry)
        return;
    if (!m_attempts)
        m_attempts = new AttemptsSheet(m_core, window());
    m_attempts->open(*entry, markOf(id));
}

void TicketPanel::showAttempts()
{
    if (!m_conversation)
        return;
    for (const domain::Entry& entry : std::views::reverse(m_conversation->entries)) {
        if (!hasAttempts(entry))
            continue;
        showEntry(entry.id);
        return openAttempts(entry.id);
    }
    Q_EMIT notice(tr("Nothing was sent from here yet"));
}

} // namespace atalaya::ticket
