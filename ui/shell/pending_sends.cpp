#include "ui/shell/pending_sends.h"

#include "ui/composer/send_times.h"
#include "ui/models/error_text.h"

#include <QTimer>
#include <algorithm>

namespace atalaya::shell {

PendingSends::PendingSends(models::CoreSignals& core, kit::ToastHost& toasts, QObject* parent)
    : QObject(parent)
    , m_core(core)
    , m_toasts(toasts)
{
}

void PendingSends::add(const domain::Command& command, const domain::DraftKey& draft, const QString& person)
{
    const std::chrono::seconds hold = m_times.holdOf(command);
    const auto* reply = std::get_if<domain::ReplyToTicket>(&command);
    if (hold.count() > 0)
        showToast(reply && reply->sendAt ? QStringLiteral("calendar-clock") : QStringLiteral("send"),
                  sentence(command, person), hold);
    submit(command, draft, hold);
}

void PendingSends::hold(const domain::Command& command, const QString& text)
{
    const std::chrono::seconds hold(m_times.seconds(domain::EntryChannel::Email));
    if (hold.count() > 0)
        showToast(QStringLiteral("send"), text, hold);
    submit(command, {}, hold);
}

void PendingSends::submit(const domain::Command& command, const std::optional<domain::DraftKey>& draft,
                          std::chrono::seconds hold)
{
    const quint64 number = ++m_numbers;
    const auto done = models::guarded<domain::CommandId>(
        this, [this, number, draft](const Result<domain::CommandId>& id) { kept(number, draft, id); });
    if (hold.count() > 0) {
        m_waiting.push_back({number, {}, draft, false});
        QTimer::singleShot(hold, this, [this, number] {
            std::erase_if(m_waiting, [number](const Waiting& one) { return one.number == number; });
        });
    }
    m_core.core().outbox().submitHeld(command, hold, draft, done);
}

QString PendingSends::sentence(const domain::Command& command, const QString& person) const
{
    const auto* reply = std::get_if<domain::ReplyToTicket>(&command);
    if (!reply || !reply->sendAt)
        return tr("Sending to %1").arg(person);
    const Instant now = m_core.core().commands().now();
    return tr("Will be sent %1, by your clock")
        .arg(composer::whenText(*reply->sendAt, now, QTimeZone::systemTimeZone()));
}

/// Of the one that is submitted next.
void PendingSends::showToast(const QString& icon, const QString& text, std::chrono::seconds hold)
{
    const quint64 number = m_numbers + 1;
    kit::ToastContent toast;
    toast.icon = icon;
    toast.text = text;
    toast.action = tr("Undo");
    toast.milliseconds = int(hold.count()) * 1000;
    toast.countdown = true;
    toast.exact = true;
    toast.onAction = [this] {
        m_shown = 0;
        takeBack();
    };
    toast.onDone = [this, number] {
        if (m_shown == number)
            m_shown = 0;
    };
    m_shown = number;
    m_toast = m_toasts.show(toast);
}

void PendingSends::hideToast()
{
    m_shown = 0;
    m_toasts.dismiss(m_toast);
}

void PendingSends::kept(quint64 number, const std::optional<domain::DraftKey>& draft,
                        const Result<domain::CommandId>& id)
{
    const auto found = std::ranges::find(m_waiting, number, &Waiting::number);
    if (!id) {
        if (found != m_waiting.end())
            m_waiting.erase(found);
        if (m_shown == number)
            hideToast();
        Q_EMIT failed(models::errorText(id.error().code));
        if (draft)
            Q_EMIT takenBack(*draft); // it never left the disk
        return;
    }
    if (draft)
        Q_EMIT submitted(*draft);
    if (found == m_waiting.end())
        return;
    found->id = *id;
    if (!found->wanted)
        return;
    const Waiting waiting = *found;
    m_waiting.erase(found);
    takeBack(waiting);
}

bool PendingSends::takeBack()
{
    const auto last =
        std::find_if(m_waiting.rbegin(), m_waiting.rend(), [](const Waiting& one) { return !one.wanted; });
    if (last == m_waiting.rend())
        return false;
    if (m_shown == last->number)
        hideToast();
    if (!last->id) {
        last->wanted = true;
        return true;
    }
    const Waiting waiting = *last;
    m_waiting.erase(std::next(last).base());
    takeBack(waiting);
    return true;
}

void PendingSends::takeBack(const Waiting& waiting)
{
    const auto done = [this, draft = waiting.draft](const Result<std::optional<domain::DraftKey>>& key) {
        if (key && (*key || draft))
            Q_EMIT takenBack(key->value_or(draft.value_or(domain::DraftKey())));
        else if (key)
            return;
        else if (key.error().code == ErrorCode::Conflict || key.error().code == ErrorCode::NotFound)
            Q_EMIT failed(tr("It is already on its way."));
        else
            Q_EMIT failed(models::errorText(key.error().code));
    };
    m_core.core().outbox().takeBack(*waiting.id,
                                    models::guarded<std::optional<domain::DraftKey>>(this, done));
}

void PendingSends::flush()
{
    for (const Waiting& waiting : std::exchange(m_waiting, {}))
        if (waiting.id && !waiting.wanted)
            m_core.core().outbox().sendNow(*waiting.id, [](const Result<bool>&) {});
}

} // namespace atalaya::shell
