#include "ui/composer/composer_panel.h"
#include "ui/composer/draft_card.h"
#include "ui/composer/new_ticket.h"
#include "ui/kit/toast.h"
#include "ui/models/error_text.h"
#include "ui/shell/pending_sends.h"
#include "ui/shell/places.h"
#include "ui/shell/workspace.h"
#include "ui/ticket/ticket_panel.h"

// Texts on their way between composer, outbox and disk, and back.

namespace atalaya::shell {
namespace {

constexpr int kDiscardUndoMs = 10'000;

} // namespace

void Workspace::connectDrafts()
{
    using composer::ComposerPanel;
    using composer::DraftCard;
    using composer::NewTicket;
    m_draftCard = new DraftCard(m_ticket);
    m_draftCard->hide();
    connect(m_newTicket, &NewTicket::sendRequested, m_sends, &PendingSends::add);
    connect(m_sends, &PendingSends::takenBack, this, &Workspace::restoreDraft);
    connect(m_sends, &PendingSends::failed, this,
            [this](const QString& text) { toast(text, QStringLiteral("triangle-alert")); });
    connect(m_newTicket, &NewTicket::discarded, this, &Workspace::discarded);
    connect(m_ticket, &ticket::TicketPanel::missing, this, &Workspace::showDraftsOf);
    connect(m_draftCard, &DraftCard::writeRequested, this,
            [this](const domain::DraftKey& draft) { m_newTicket->start(draft); });
    connect(m_draftCard, &DraftCard::notice, this, [this](const QString& text) { toast(text); });
    connect(m_draftCard, &DraftCard::discardRequested, this,
            [this](const std::vector<domain::Draft>& drafts) {
                for (const domain::Draft& draft : drafts)
                    m_core.core().drafts().remove(draft.key, [](const Result<bool>&) {});
                m_ticket->clear();
                discarded(drafts);
            });
}

void Workspace::setUndoTimes(const UndoTimes& times)
{
    m_sends->setTimes(times);
}

/// A ticket that is not here: its text is, whatever happened to it.
void Workspace::showDraftsOf(domain::TicketId ticket)
{
    m_composer->clear(); // it saves what is there
    m_core.core().drafts().all(models::guarded<std::vector<domain::Draft>>(
        this, [this, ticket](Result<std::vector<domain::Draft>> drafts) {
            if (!drafts || m_ticket->current() != ticket)
                return;
            std::erase_if(*drafts,
                          [ticket](const domain::Draft& draft) { return draft.key.ticket != ticket; });
            if (drafts->empty())
                return;
            m_draftCard->setDrafts(*std::move(drafts));
            m_ticket->showInstead(m_draftCard);
        }));
}

void Workspace::restoreDraft(const domain::DraftKey& draft)
{
    if (draft.kind == domain::DraftKind::NewTicket)
        return m_newTicket->start(draft);
    if (composer::ComposerPanel* column = columnWriting(draft.ticket))
        return column->restore(draft);
    m_composer->restore(draft);
    if (m_ticket->current() != draft.ticket || !inInbox())
        openTicket(draft.ticket);
}

void Workspace::discarded(const std::vector<domain::Draft>& drafts)
{
    m_shape.discarded = drafts;
    m_undo.push({tr("Draft discarded"), [this] {
                     if (m_shape.discarded.empty())
                         return false; // its time is over
                     putBack(std::exchange(m_shape.discarded, {}));
                     return true;
                 }});
    kit::ToastContent content;
    content.icon = QStringLiteral("eraser");
    content.text = tr("Draft discarded");
    content.action = tr("Undo");
    content.milliseconds = kDiscardUndoMs;
    content.onAction = [this, drafts] {
        m_shape.discarded.clear();
        putBack(drafts);
    };
    content.onDone = [this] { m_shape.discarded.clear(); };
    m_toasts->show(content);
}

void Workspace::putBack(const std::vector<domain::Draft>& drafts)
{
    for (const domain::Draft& draft : drafts)
        m_core.core().drafts().save(
            draft, models::guarded<bool>(this, [this, draft](const Result<bool>& kept) {
                if (kept)
                    restoreDraft(draft.key);
                else
                    toast(models::errorText(kept.error().code), QStringLiteral("triangle-alert"));
            }));
}

/// What a person wrote stands in the outbox and, refused, in the conversation: nothing is lost.
void Workspace::tellRefused(const domain::OutboxItem& item)
{
    const ErrorCode code = item.refusal.code;
    kit::ToastContent content;
    content.icon = QStringLiteral("triangle-alert");
    content.text = models::errorText(code);
    if (code == ErrorCode::Conflict || code == ErrorCode::HeldByOther) {
        content.text = code == ErrorCode::Conflict ? tr("Not sent: something newer has arrived.")
                                                   : tr("Not sent: a colleague is answering.");
        content.action = tr("Decide");
        content.onAction = [this, id = item.id] { Q_EMIT decideRequested(id); };
    }
    m_toasts->show(content);
}

} // namespace atalaya::shell
