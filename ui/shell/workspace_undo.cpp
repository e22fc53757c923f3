#include "ui/composer/composer_panel.h"
#include "ui/composer/new_ticket.h"
#include "ui/kit/toast.h"
#include "ui/outbox/outbox_page.h"
#include "ui/settings/preferences_page.h"
#include "ui/shell/pending_sends.h"
#include "ui/shell/places.h"
#include "ui/shell/workspace.h"

// What was done in this window, taken back and done again.

namespace atalaya::shell {

/// What leaves with a delay stands in the row of what can be taken back, like everything else.
void Workspace::pushSent()
{
    m_undo.push({tr("Sending"), [this] { return m_sends->takeBack(); }});
}

void Workspace::trackUndo()
{
    connect(m_newTicket, &composer::NewTicket::sendRequested, this, [this] { pushSent(); });
}

void Workspace::toastUndo(const QString& text, const domain::Command& undo, const domain::Command& done)
{
    const auto submits = [this](const domain::Command& command) {
        return [this, command] {
            m_core.core().commands().submit(command, {});
            return true;
        };
    };
    m_undo.push({text, submits(undo), submits(done)});
    toastTakeBack(text);
}

/// Of what stands on top of the window's stack.
void Workspace::toastTakeBack(const QString& text)
{
    kit::ToastContent content;
    content.icon = QStringLiteral("check");
    content.text = text;
    content.action = tr("Undo");
    content.onAction = [this] { takeBack(); };
    m_toasts->show(content);
}

void Workspace::takeBack()
{
    if (inPreferences())
        return m_places->preferences()->undo();
    if (m_places->current() == Place::Outbox && m_places->outbox()->undo())
        return m_toasts->dismiss();
    writing()->flush(); // what is being written meanwhile is kept as a version
    const std::optional<QString> text = m_undo.undo();
    if (!text)
        return toast(tr("There is nothing to take back"));
    m_toasts->dismiss();
    kit::ToastContent content;
    content.icon = QStringLiteral("undo-2");
    content.text = tr("Undone: %1").arg(*text);
    if (m_undo.canRedo()) {
        content.action = tr("Redo");
        content.onAction = [this] { doAgain(); };
    }
    m_toasts->show(content);
}

void Workspace::doAgain()
{
    const std::optional<QString> text = m_undo.redo();
    if (!text)
        return toast(tr("There is nothing to do again"));
    m_toasts->dismiss();
    kit::ToastContent content;
    content.icon = QStringLiteral("check");
    content.text = tr("Done again: %1").arg(*text);
    content.action = tr("Undo");
    content.onAction = [this] { takeBack(); };
    m_toasts->show(content);
}

} // namespace atalaya::shell
