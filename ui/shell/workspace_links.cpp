#include "ui/customer/customer_panel.h"
#include "ui/knowledge/knowledge_panel.h"
#include "ui/shell/context_column.h"
#include "ui/shell/deep_link.h"
#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"
#include "ui/ticket/ticket_panel.h"

#include <QApplication>
#include <QClipboard>

// Links into the desk: opened from outside, and copied to be sent to a colleague.

namespace atalaya::shell {

void Workspace::openLink(const DeepLink& link)
{
    ++m_shape.wishes;
    const std::string value = link.value.toStdString();
    switch (link.kind) {
    case DeepLink::Kind::Ticket:
        if (const auto id = domain::TicketId::parse(value))
            return openTicket(*id);
        return openNumber(link.value);
    case DeepLink::Kind::Customer:
        if (const auto id = domain::CustomerId::parse(value)) {
            showContext(ContextColumn::Customer);
            m_context->customer()->show(*id, {});
        }
        return;
    case DeepLink::Kind::Article:
        if (const auto id = domain::ArticleId::parse(value)) {
            showContext(ContextColumn::Knowledge);
            m_context->knowledge()->openArticle(*id);
        }
        return;
    case DeepLink::Kind::Search:
        break;
    }
    openPalette();
    m_palette->type(link.value);
}

void Workspace::openNumber(const QString& number)
{
    const auto found = [this, number, wishes = m_shape.wishes,
                        fetching = isFetching()](const Result<api::SearchAnswer>& answer) {
        if (wishes != m_shape.wishes)
            return; // something else was asked for meanwhile
        if (answer && !answer->hits.empty() && answer->hits.front().ticket)
            return openTicket(*answer->hits.front().ticket);
        if (!fetching)
            return toast(tr("Conversation #%1 is not on this computer").arg(number),
                         QStringLiteral("triangle-alert"));
        m_shape.later = [this, number, wishes] {
            if (wishes == m_shape.wishes)
                openNumber(number);
        };
        if (!isFetching())
            lookAgain();
    };
    m_core.core().queries().search("#" + number.toStdString(), 1,
                                   models::guarded<api::SearchAnswer>(this, found));
}

/// The desk has just begun: what is not here may come with the next page.
bool Workspace::isFetching() const
{
    const api::LinkKind kind = m_core.linkState().kind;
    return kind == api::LinkKind::Connecting || kind == api::LinkKind::Syncing;
}

void Workspace::lookAgain()
{
    if (const auto look = std::exchange(m_shape.later, {}))
        look();
}

void Workspace::copyLink()
{
    const api::Conversation* shown = inInbox() || live() ? reading()->conversation() : nullptr;
    if (!shown || shown->row.ticket.number == 0)
        return toast(tr("There is no conversation to link to"));
    const DeepLink link{DeepLink::Kind::Ticket, QString::number(shown->row.ticket.number)};
    QApplication::clipboard()->setText(link.text());
    toast(tr("Link copied: %1").arg(link.text()), QStringLiteral("link"));
}

} // namespace atalaya::shell
