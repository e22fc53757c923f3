#include "ui/shell/send_alarm.h"

#include "ui/models/texts.h"

#include <algorithm>

namespace atalaya::shell {
namespace {

constexpr int kJoinMs = 120;
constexpr int kShownMs = 15'000;

} // namespace

SendAlarm::SendAlarm(models::CoreSignals& core, kit::ToastHost& toasts, QObject* parent)
    : QObject(parent)
    , m_core(core)
    , m_toasts(toasts)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kJoinMs);
    connect(&m_soon, &QTimer::timeout, this, &SendAlarm::tell);
    connect(&m_core, &models::CoreSignals::sendFailed, this, &SendAlarm::add);
}

void SendAlarm::add(const domain::Entry& entry)
{
    if (!m_told.emplace(entry.id, entry.delivery, entry.attempts).second)
        return;
    std::erase_if(m_fresh, [&entry](const domain::Entry& one) { return one.id == entry.id; });
    m_fresh.push_back(entry);
    if (!m_soon.isActive())
        m_soon.start();
}

void SendAlarm::tell()
{
    const std::vector<domain::Entry> fresh = std::exchange(m_fresh, {});
    if (fresh.size() == 1)
        return tellOne(fresh.front());
    raise(tr("%n answers may not have arrived", nullptr, int(fresh.size())),
          [this] { Q_EMIT viewRequested(); });
}

void SendAlarm::tellOne(const domain::Entry& entry)
{
    const auto told = [this, entry](const Result<api::Conversation>& conversation) {
        QString who = conversation ? models::toQt(conversation->customer.name).simplified() : QString();
        if (who.isEmpty())
            who = entry.to.empty() ? tr("the customer") : models::toQt(entry.to.front());
        raise(tr("%1: %2", "not sent: to whom").arg(models::label(entry.delivery), who),
              [this, ticket = entry.ticket, id = entry.id] { Q_EMIT entryRequested(ticket, id); });
    };
    m_core.core().queries().conversation(entry.ticket, 1, models::guarded<api::Conversation>(this, told));
}

void SendAlarm::raise(const QString& text, std::function<void()> show)
{
    kit::ToastContent content;
    content.icon = QStringLiteral("triangle-alert");
    content.text = text;
    content.action = tr("Show");
    content.milliseconds = kShownMs;
    content.urgent = true;
    content.onAction = std::move(show);
    m_toasts.show(content);
}

} // namespace atalaya::shell
