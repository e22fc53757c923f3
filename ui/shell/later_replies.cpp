#include "ui/shell/later_replies.h"

#include "ui/composer/time_picker.h"
#include "ui/ticket/answers.h"
#include "ui/ticket/ticket_panel.h"

namespace atalaya::shell {

LaterReplies::LaterReplies(models::CoreSignals& core, ticket::TicketPanel& panel, QWidget* window)
    : QObject(window)
    , m_core(core)
    , m_panel(panel)
    , m_picker(new composer::TimePicker(window))
{
    m_picker->setObjectName(QStringLiteral("anotherTime"));
    connect(&m_panel.answers(), &ticket::Answers::timeRequested, this, &LaterReplies::ask);
    connect(m_picker, &composer::TimePicker::chosen, this,
            [this](Instant at) { m_panel.answers().sendAt(m_entry, at); });
}

void LaterReplies::ask(const domain::Entry& entry, QWidget* anchor)
{
    const api::Conversation* shown = m_panel.conversation();
    if (!shown)
        return;
    m_entry = entry.id;
    m_picker->ask(anchor, composer::placeOf(shown->customer), m_core.core().commands().now(), entry.sendAt);
}

} // namespace atalaya::shell
