#include "ui/inbox/list_actions.h"

#include "core/base/text.h"
#include "core/domain/condition.h"
#include "ui/models/error_text.h"
#include "ui/models/texts.h"
#include "ui/models/typed_time.h"

#include <QLocale>
#include <QTimeZone>
#include <algorithm>

namespace atalaya::inbox {
namespace {

using api::TicketRow;
using domain::Command;
using Commands = std::vector<Command>;

models::BulkAction closing()
{
    return {[](const TicketRow& row) -> Commands {
                if (!domain::isActive(row.ticket.status))
                    return {};
                return {domain::SetTicketStatus{row.ticket.id, domain::TicketStatus::Solved}};
            },
            [](const TicketRow& row) -> Commands {
                Commands undo{domain::SetTicketStatus{row.ticket.id, row.ticket.status}};
                if (row.ticket.snoozedUntil) // closing wakes
                    undo.push_back(domain::SnoozeTicket{row.ticket.id, row.ticket.snoozedUntil});
                return undo;
            }};
}

models::BulkAction snoozing(std::optional<Instant> until)
{
    return {[until](const TicketRow& row) -> Commands {
                if (!domain::isActive(row.ticket.status) || row.ticket.snoozedUntil == until)
                    return {};
                return {domain::SnoozeTicket{row.ticket.id, until}};
            },
            [](const TicketRow& row) -> Commands {
                return {domain::SnoozeTicket{row.ticket.id, row.ticket.snoozedUntil}};
            }};
}

models::BulkAction assigning(std::optional<domain::AgentId> agent)
{
    return {[agent](const TicketRow& row) -> Commands {
                if (row.ticket.assignee == agent)
                    return {};
                return {domain::AssignTicket{row.ticket.id, agent}};
            },
            [](const TicketRow& row) -> Commands {
                return {domain::AssignTicket{row.ticket.id, row.ticket.assignee}};
            }};
}

models::BulkAction tagging(const std::string& tag)
{
    return {[tag](const TicketRow& row) -> Commands {
                std::vector<std::string> tags = row.ticket.tags;
                if (std::ranges::find(tags, tag) != tags.end())
                    return {};
                tags.push_back(tag);
                return {domain::SetTicketTags{row.ticket.id, tags}};
            },
            [](const TicketRow& row) -> Commands {
                return {domain::SetTicketTags{row.ticket.id, row.ticket.tags}};
            }};
}

models::BulkAction moving(domain::QueueId queue)
{
    return {[queue](const TicketRow& row) -> Commands {
                if (row.ticket.queue == queue)
                    return {};
                return {domain::MoveTicket{row.ticket.id, queue}};
            },
            [](const TicketRow& row) -> Commands {
                Commands undo{domain::MoveTicket{row.ticket.id, row.ticket.queue}};
                if (row.ticket.assignee) // moving takes it from whoever had it
                    undo.push_back(domain::AssignTicket{row.ticket.id, row.ticket.assignee});
                return undo;
            }};
}

QString microsText(Instant at)
{
    return QString::number(toMicros(at));
}

} // namespace

ListActions::ListActions(models::CoreSignals& core, QWidget* host)
    : QObject(host)
    , m_core(core)
    , m_host(host)
    , m_run(core)
{
    connect(&m_run, &models::BulkRun::finished, this, &ListActions::finished);
    connect(&m_run, &models::BulkRun::undone, this, [this](int failed) {
        Q_EMIT told(failed == 0 ? tr("Taken back")
                                : tr("%n conversations could not be put back", nullptr, failed));
    });
}

void ListActions::act(BulkKind kind, std::vector<domain::TicketId> tickets, QWidget* anchor)
{
    if (tickets.empty() || m_run.isRunning())
        return;
    m_kind = kind;
    m_tickets = std::move(tickets);
    if (kind == BulkKind::Close)
        return start({});
    if (kind == BulkKind::Snooze || kind == BulkKind::Tag)
        return ask(kind, anchor); // at once: what is typed next belongs to the question
    m_core.core().queries().directory(
        models::guarded<api::Directory>(this, [this, kind, anchor](Result<api::Directory> directory) {
            if (!directory)
                return Q_EMIT told(models::errorText(directory.error().code));
            m_directory = *std::move(directory);
            ask(kind, anchor);
        }));
}

void ListActions::ask(BulkKind kind, QWidget* anchor)
{
    if (!m_picks) {
        m_picks = new PickList(m_host->window());
        connect(m_picks, &PickList::picked, this, &ListActions::start);
    }
    m_picks->ask(anchor, question(kind));
}

PickQuestion ListActions::question(BulkKind kind)
{
    PickQuestion out;
    switch (kind) {
    case BulkKind::Assign:
        out.title = tr("Assign to");
        out.nothing = tr("Nobody is called so");
        out.picks.push_back({QStringLiteral("user-round"), tr("Me"), {}, {}, QStringLiteral("me")});
        out.picks.push_back({QStringLiteral("circle-slash"), tr("Nobody")});
        for (const domain::Agent& agent : m_directory.agents)
            if (!agent.disabled && agent.id != m_core.me().agent.id)
                out.picks.push_back({QStringLiteral("user-round"),
                                     models::toQt(agent.name),
                                     models::label(agent.status),
                                     {},
                                     models::toQt(agent.id.str())});
        return out;
    case BulkKind::Move:
        out.title = tr("Move to the queue");
        out.nothing = tr("No queue is called so");
        for (const domain::Queue& queue : m_directory.queues)
            out.picks.push_back(
                {QStringLiteral("inbox"), models::toQt(queue.name), {}, {}, models::toQt(queue.id.str())});
        return out;
    case BulkKind::Tag:
        out.title = tr("Add a tag");
        out.nothing = tr("Type the tag");
        out.typed = [](const QString& typed) -> std::optional<Pick> {
            return Pick{QStringLiteral("tag"), tr("Add “%1”").arg(typed), {}, {}, typed};
        };
        return out;
    case BulkKind::Snooze:
    case BulkKind::Close:
        break;
    }
    return snoozeQuestion();
}

PickQuestion ListActions::snoozeQuestion() const
{
    const Instant present = m_core.core().commands().now();
    const QDateTime now = models::localTime(present);
    const auto at = [](const QDateTime& time) { return fromMicros(time.toMSecsSinceEpoch() * 1000); };
    const auto when = [](const QDateTime& time) {
        return QLocale().toString(time, QStringLiteral("ddd d MMM HH:mm"));
    };
    PickQuestion out;
    out.title = tr("Snooze until: tomorrow 10, Friday, 24/12");
    out.nothing = tr("This is no time that is still to come. Try “tomorrow 10”, “3 days” or “24/12”.");
    const QDateTime later = now.addSecs(3 * 3600);
    const QDateTime tomorrow(now.date().addDays(1), QTime(9, 0), now.timeZone());
    const QDateTime monday(now.date().addDays(8 - now.date().dayOfWeek()), QTime(9, 0), now.timeZone());
    const QString clock = QStringLiteral("alarm-clock");
    out.picks = {{clock, tr("Tomorrow"), when(tomorrow), u'M', microsText(at(tomorrow))},
                 {QStringLiteral("message-circle-dashed"), tr("Until they answer"), QStringLiteral("R"), u'R',
                  microsText(domain::kUntilTheyAnswer)},
                 {clock, tr("In three hours"), when(later), {}, microsText(at(later))},
                 {clock, tr("Monday"), when(monday), {}, microsText(at(monday))},
                 {QStringLiteral("alarm-clock-off"), tr("Wake it now"), {}, {}, QStringLiteral("wake")}};
    out.picks[0].detail += QStringLiteral("   M");
    out.typed = [now, when, at](const QString& typed) -> std::optional<Pick> {
        const auto time = models::timeFromWords(typed, now);
        if (!time)
            return std::nullopt;
        return Pick{QStringLiteral("calendar-clock"), when(*time), {}, {}, microsText(at(*time))};
    };
    return out;
}

models::BulkAction ListActions::action(const Pick& pick) const
{
    const std::string value = pick.value.toStdString();
    switch (m_kind) {
    case BulkKind::Snooze:
        if (value == "wake")
            return snoozing(std::nullopt);
        return snoozing(fromMicros(pick.value.toLongLong()));
    case BulkKind::Assign: {
        if (value.empty())
            return assigning(std::nullopt);
        const auto agent = domain::AgentId::parse(value);
        return assigning(agent ? *agent : m_core.me().agent.id);
    }
    case BulkKind::Tag:
        return tagging(std::string(trimmed(value)));
    case BulkKind::Move:
        return moving(domain::QueueId::parse(value).valueOr({}));
    case BulkKind::Close:
        break;
    }
    return closing();
}

void ListActions::start(const Pick& pick)
{
    m_pick = pick;
    Q_EMIT leaving(m_tickets);
    m_run.start(m_tickets, action(pick));
}

QString ListActions::progressText(int done, int total) const
{
    const auto text = [&](const QString& words) {
        return words.arg(QLocale().toString(done), QLocale().toString(total));
    };
    switch (m_kind) {
    case BulkKind::Close:
        return text(tr("Closing %1 of %2"));
    case BulkKind::Snooze:
        return text(tr("Snoozing %1 of %2"));
    case BulkKind::Assign:
        return text(tr("Assigning %1 of %2"));
    case BulkKind::Tag:
        return text(tr("Tagging %1 of %2"));
    case BulkKind::Move:
        break;
    }
    return text(tr("Moving %1 of %2"));
}

QString ListActions::doneText(int count) const
{
    switch (m_kind) {
    case BulkKind::Close:
        return tr("Closed %n conversations", nullptr, count);
    case BulkKind::Snooze:
        return m_pick.value == u"wake" ? tr("Woke %n conversations", nullptr, count)
                                       : tr("Snoozed %n conversations", nullptr, count);
    case BulkKind::Assign:
        return tr("Assigned %n conversations", nullptr, count);
    case BulkKind::Tag:
        return tr("Tagged %n conversations", nullptr, count);
    case BulkKind::Move:
        break;
    }
    return tr("Moved %n conversations", nullptr, count);
}

void ListActions::finished(const models::BulkResult& result)
{
    const int failed = int(result.failed.size());
    QString text = doneText(result.done);
    if (failed > 0)
        text =
            tr("%1, %2 not: %3", "Closed 12 conversations, 2 not: why")
                .arg(text, QLocale().toString(failed), models::errorText(result.failed.front().second.code));
    else if (result.stopped)
        text = tr("%1, then stopped").arg(text);
    if (result.done > 0)
        return Q_EMIT done(text, [this, result] { m_run.undo(result); });
    Q_EMIT told(failed > 0 ? text : tr("Nothing to change: they are so already"));
}

} // namespace atalaya::inbox
