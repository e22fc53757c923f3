#include "ui/shell/alert_source.h"

#include "ui/kit/time_left.h"
#include "ui/models/texts.h"

#include <chrono>

namespace atalaya::shell {
namespace {

using namespace std::chrono_literals;
using models::toQt;

constexpr std::size_t kMostRows = 500;
constexpr auto kJoin = 150ms;
constexpr auto kTick = 15s;
constexpr auto kNear = 5min;

QString key(const char* what, const std::string& id)
{
    return QLatin1String(what) + QLatin1Char(':') + toQt(id);
}

QString named(const api::TicketRow& row)
{
    return row.customerName.empty() ? QStringLiteral("#%1").arg(row.ticket.number) : toQt(row.customerName);
}

} // namespace

QString offerKey(domain::OfferId offer)
{
    return key("offer", offer.str());
}

AlertSource::AlertSource(models::CoreSignals& core, QObject* parent) : QObject(parent), m_core(core)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kJoin);
    connect(&m_soon, &QTimer::timeout, this, &AlertSource::look);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_first || (m_nextNear && now() >= *m_nextNear))
            look();
    });
    m_tick.start(kTick);
    connect(&m_core, &models::CoreSignals::ticketsChanged, this, [this] {
        if (!m_soon.isActive()) // a steady stream of changes does not put it off for ever
            m_soon.start();
    });
    connect(&m_core, &models::CoreSignals::offerMade, this, &AlertSource::offer);
    connect(&m_core, &models::CoreSignals::offerEnded, this,
            [this](domain::OfferId id, const QString& outcome) { Q_EMIT offerOver(offerKey(id), outcome); });
    connect(&m_core, &models::CoreSignals::sendFailed, this, &AlertSource::failed);
    connect(&m_core, &models::CoreSignals::commandRefused, this, &AlertSource::refused);
    connect(&m_core, &models::CoreSignals::meChanged, this, [this](const api::Me& me) {
        if (std::exchange(m_who, me.agent.id) == me.agent.id)
            return;
        m_known.clear(); // somebody else's work
        m_first = true;
    });
    m_soon.start();
}

void AlertSource::look()
{
    const api::ListRequest mine{{api::ViewKind::Mine, {}}, api::SortBy::DueTime, {}, kMostRows};
    m_core.core().queries().list(
        mine, models::guarded<api::ListAnswer>(this, [this](const Result<api::ListAnswer>& answer) {
            if (!answer)
                return; // locked, or nobody is signed in
            compare(answer->rows);
            Q_EMIT looked();
        }));
}

void AlertSource::compare(const std::vector<api::TicketRow>& rows)
{
    std::map<domain::TicketId, Known> next;
    m_nextNear.reset();
    for (const api::TicketRow& row : rows) {
        const auto before = m_known.find(row.ticket.id);
        Known known = before == m_known.end() ? Known{row.ticket.lastInboundAt, {}} : before->second;
        const bool newer = row.ticket.lastInboundAt && known.inboundAt < row.ticket.lastInboundAt;
        known.inboundAt = row.ticket.lastInboundAt;
        if (newer && before != m_known.end() && row.ticket.unread > 0)
            answer(row);
        warn(row, known, now());
        next.insert_or_assign(row.ticket.id, known);
    }
    m_known = std::move(next);
    m_first = false;
}

void AlertSource::warn(const api::TicketRow& row, Known& known, Instant now)
{
    const domain::Ticket& ticket = row.ticket;
    const bool counts = ticket.dueAt && ticket.dueKind != domain::DueKind::None
        && domain::isActive(ticket.status) && *ticket.dueAt > now;
    const bool near = counts && *ticket.dueAt - now <= kNear;
    if (counts && !near)
        m_nextNear = std::min(m_nextNear.value_or(*ticket.dueAt), *ticket.dueAt - kNear);
    if (!near || known.dueTold == ticket.dueAt)
        return;
    known.dueTold = ticket.dueAt;
    if (m_first)
        return; // the list shows it
    Alert alert;
    alert.kind = AlertKind::DueSoon;
    alert.key = key("due", ticket.id.str());
    const auto left = std::chrono::duration_cast<std::chrono::seconds>(*ticket.dueAt - now).count();
    alert.title = tr("%1: %2 left").arg(named(row), kit::formatTimeLeft(left));
    alert.text = toQt(ticket.subject);
    alert.discreet = tr("A conversation is due in less than 5 minutes");
    alert.ticket = ticket.id;
    alert.at = now;
    Q_EMIT raised(alert);
}

void AlertSource::answer(const api::TicketRow& row)
{
    Alert alert;
    alert.kind = AlertKind::Answer;
    alert.key = key("answer", row.ticket.id.str());
    alert.title = named(row);
    alert.text = toQt(row.ticket.snippet.empty() ? row.ticket.subject : row.ticket.snippet);
    alert.discreet = tr("New message, %1").arg(models::label(row.ticket.channel));
    alert.ticket = row.ticket.id;
    alert.at = now();
    Q_EMIT raised(alert);
}

void AlertSource::offer(const api::OfferView& view)
{
    Alert alert;
    alert.kind = AlertKind::Offer;
    alert.key = offerKey(view.offer.id);
    alert.title = view.queueName.empty()
        ? tr("Offered to you: %1").arg(toQt(view.customerName))
        : tr("Offered to you: %1, %2").arg(toQt(view.customerName), toQt(view.queueName));
    alert.text = toQt(view.firstWords.empty() ? view.subject : view.firstWords);
    alert.discreet = tr("A conversation is offered to you, %1").arg(models::label(view.channel));
    alert.ticket = view.offer.ticket;
    alert.offer = view.offer.id;
    alert.at = now();
    Q_EMIT raised(alert);
}

void AlertSource::failed(const domain::Entry& entry)
{
    Alert alert;
    alert.kind = AlertKind::SendFailed;
    alert.key = key("failed", entry.id.str());
    const QString to = entry.to.empty() ? QString() : toQt(entry.to.front());
    alert.title = entry.delivery == domain::Delivery::Failed
        ? (to.isEmpty() ? tr("Your answer was not sent") : tr("Not sent to %1").arg(to))
        : tr("Nobody knows whether your answer arrived");
    alert.text = toQt(entry.subject.empty() ? domain::snippetOf(entry.text) : entry.subject);
    alert.discreet = tr("An answer of yours was not sent");
    alert.ticket = entry.ticket;
    alert.at = now();
    Q_EMIT raised(alert);
}

void AlertSource::refused(const domain::OutboxItem& item)
{
    Alert alert;
    alert.kind = AlertKind::Decision;
    alert.key = key("decision", item.id.str());
    alert.title = tr("One of your changes needs a decision");
    alert.text = tr("What you wrote is kept in the outbox.");
    alert.discreet = alert.title;
    alert.command = item.id;
    alert.at = now();
    Q_EMIT raised(alert);
}

} // namespace atalaya::shell
