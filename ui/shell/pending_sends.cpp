#include "ui/shell/pending_sends.h"

#include "ui/models/error_text.h"

#include <QTimer>
#include <algorithm>

namespace atalaya::shell {
namespace {

/// Live channels are a conversation: nothing waits there.
bool leavesAtOnce(const domain::Command& command)
{
    const auto* reply = std::get_if<domain::ReplyToTicket>(&command);
    return !reply || reply->channel == domain::EntryChannel::Chat;
}

} // namespace

PendingSends::PendingSends(models::CoreSignals& core, kit::ToastHost& toasts, QObject* parent)
    : QObject(parent)
    , m_core(core)
    , m_toasts(toasts)
{
}

void PendingSends::add(const domain::Command& command, const domain::DraftKey& draft, const QString& person)
{
    Waiting waiting{++m_numbers, command, draft};
    if (leavesAtOnce(command))
        return submit(waiting);
    m_waiting.push_back(waiting);
    QTimer::singleShot(kSeconds * 1000, this, [this, number = waiting.number] { submitNumber(number); });
    kit::ToastContent toast;
    toast.icon = QStringLiteral("send");
    toast.text = tr("Sent to %1").arg(person);
    toast.action = tr("Undo");
    toast.milliseconds = kSeconds * 1000;
    toast.countdown = true;
    toast.onAction = [this] { takeBack(); };
    m_toasts.show(toast);
}

bool PendingSends::takeBack()
{
    if (m_waiting.empty())
        return false;
    const Waiting last = m_waiting.back();
    m_waiting.pop_back();
    m_toasts.dismiss();
    Q_EMIT takenBack(last.draft);
    return true;
}

void PendingSends::flush()
{
    for (const Waiting& waiting : std::exchange(m_waiting, {}))
        submit(waiting);
}

void PendingSends::submitNumber(quint64 number)
{
    const auto found = std::ranges::find(m_waiting, number, &Waiting::number);
    if (found == m_waiting.end())
        return;
    const Waiting waiting = *found;
    m_waiting.erase(found);
    submit(waiting);
}

void PendingSends::submit(const Waiting& waiting)
{
    m_core.core().commands().submit(
        waiting.command,
        models::guarded<domain::CommandId>(
            this, [this, draft = waiting.draft](const Result<domain::CommandId>& kept) {
                if (!kept) {
                    Q_EMIT failed(models::errorText(kept.error().code));
                    Q_EMIT takenBack(draft);
                    return;
                }
                // Only now does the draft go: the outbox has the text.
                m_core.core().drafts().remove(draft, {});
                Q_EMIT submitted(draft);
            }));
}

} // namespace atalaya::shell
