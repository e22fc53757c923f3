#include "ui/ticket/answers.h"

#include "ui/models/error_text.h"
#include "ui/ticket/attempts_sheet.h"
#include "ui/ticket/timeline_view.h"

#include <algorithm>

namespace atalaya::ticket {
namespace {

/// What leaves sooner is taken back at once: there is no time to think twice.
constexpr Duration kSoon = std::chrono::minutes(2);

} // namespace

Answers::Answers(models::CoreSignals& core, TimelineView& timeline)
    : QObject(&timeline)
    , m_core(core)
    , m_timeline(timeline)
    , m_mark(new QWidget(timeline.viewport()))
{
    m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&m_timeline, &TimelineView::wayOutChosen, this, &Answers::settle);
    connect(&m_timeline, &TimelineView::attemptsRequested, this, &Answers::openAttempts);
}

void Answers::update()
{
    if (m_sheet)
        m_sheet->update(m_timeline.entries());
}

void Answers::dismiss()
{
    if (m_sheet)
        m_sheet->dismiss();
}

const domain::Entry* Answers::entryOf(domain::EntryId entry) const
{
    const auto found = std::ranges::find(m_timeline.entries(), entry, &domain::Entry::id);
    return found == m_timeline.entries().end() ? nullptr : &*found;
}

void Answers::settle(domain::EntryId id, WayOut way)
{
    const domain::Entry* entry = entryOf(id);
    if (!entry)
        return;
    const domain::TicketId ticket = entry->ticket;
    switch (way) {
    case WayOut::SendAgain:
        return Q_EMIT holdRequested(domain::ResendReply{ticket, id}, tr("Sending it again"));
    case WayOut::Arrived:
        return Q_EMIT holdRequested(domain::ConfirmSent{ticket, id}, tr("Noting that it arrived"));
    case WayOut::SendNow:
        return Q_EMIT holdRequested(domain::RescheduleReply{ticket, id, {}}, tr("Sending it now"));
    case WayOut::ChangeTime:
        return Q_EMIT timeRequested(*entry, markOf(id));
    case WayOut::TakeBack:
        return takeBack(*entry);
    case WayOut::TryAgain:
    case WayOut::CopyText:
        return;
    }
}

void Answers::takeBack(const domain::Entry& entry)
{
    const domain::CancelReply command{entry.ticket, entry.id};
    if (!entry.sendAt || *entry.sendAt - m_core.core().commands().now() > kSoon)
        return Q_EMIT holdRequested(command, tr("Taking it back"));
    const auto done = [this](const Result<domain::CommandId>& id) {
        Q_EMIT notice(id ? tr("Taken back, if it has not left yet") : models::errorText(id.error().code));
    };
    m_core.core().commands().submit(command, models::guarded<domain::CommandId>(this, done));
}

void Answers::sendAt(domain::EntryId id, Instant at)
{
    const domain::Entry* entry = entryOf(id);
    if (!entry || entry->sendAt == at)
        return;
    const domain::RescheduleReply command{entry->ticket, id, at};
    const domain::RescheduleReply undo{entry->ticket, id, entry->sendAt};
    const auto done = [this, command, undo](const Result<domain::CommandId>& sent) {
        if (sent)
            Q_EMIT actionDone(tr("It goes at another time"), undo, command);
        else
            Q_EMIT notice(models::errorText(sent.error().code));
    };
    m_core.core().commands().submit(command, models::guarded<domain::CommandId>(this, done));
}

QWidget* Answers::markOf(domain::EntryId id)
{
    if (const domain::Entry* entry = entryOf(id))
        m_mark->setGeometry(m_timeline.deliveryRect(int(entry - m_timeline.entries().data())));
    return m_mark;
}

void Answers::openAttempts(domain::EntryId id)
{
    const domain::Entry* entry = entryOf(id);
    if (!entry)
        return;
    if (!m_sheet)
        m_sheet = new AttemptsSheet(m_core, m_timeline.window());
    m_sheet->open(*entry, markOf(id));
}

void Answers::showAttempts()
{
    const std::vector<domain::Entry>& entries = m_timeline.entries();
    const auto last = std::find_if(entries.rbegin(), entries.rend(), hasAttempts);
    if (last == entries.rend())
        return Q_EMIT notice(tr("Nothing was sent from here yet"));
    m_timeline.showEntry(int(entries.rend() - last) - 1);
    openAttempts(last->id);
}

} // namespace atalaya::ticket
