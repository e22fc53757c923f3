#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/menu.h"
#include "ui/kit/popover.h"
#include "ui/models/error_text.h"
#include "ui/models/texts.h"
#include "ui/ticket/ticket_header.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/timeline_view.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <algorithm>

namespace atalaya::ticket {
namespace {

using models::toQt;

kit::Menu* menuOf(TicketPanel* panel, const QString& name)
{
    auto* menu = new kit::Menu(panel);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(name);
    return menu;
}

/// The next moments people put things off to, with what they are called.
struct Moment {
    QString text;
    QDateTime at;
};

QList<Moment> moments(const QDateTime& now)
{
    const auto morning = [&](int days) { return QDateTime(now.date().addDays(days), QTime(9, 0)); };
    QList<Moment> list{{TicketPanel::tr("In one hour"), now.addSecs(3600)},
                       {TicketPanel::tr("In three hours"), now.addSecs(3 * 3600)}};
    list.append({TicketPanel::tr("Tomorrow morning"), morning(1)});
    const int toMonday = 8 - now.date().dayOfWeek();
    if (toMonday > 1)
        list.append({TicketPanel::tr("Monday morning"), morning(toMonday)});
    list.append({TicketPanel::tr("In one week"), morning(7)});
    return list;
}

QString momentText(const QDateTime& at, const QDateTime& now)
{
    const QLocale locale;
    const QString time = locale.toString(at.time(), QStringLiteral("H:mm"));
    return at.date() == now.date() ? time
                                   : locale.toString(at.date(), QStringLiteral("ddd d MMM")) + u' ' + time;
}

} // namespace

void TicketPanel::submit(const domain::Command& command, const domain::Command& undo, const QString& what)
{
    const auto answer = [this, command, undo, what](const Result<domain::CommandId>& id) {
        if (id)
            Q_EMIT actionDone(what, undo, command);
        else
            Q_EMIT notice(models::errorText(id.error().code));
    };
    m_core.core().commands().submit(command, models::guarded<domain::CommandId>(this, answer));
}

void TicketPanel::setStatus(domain::TicketStatus status)
{
    if (!m_conversation || m_conversation->row.ticket.status == status)
        return;
    const domain::Ticket& ticket = m_conversation->row.ticket;
    const QString what = status == domain::TicketStatus::Solved
        ? tr("Closed, marked solved")
        : tr("Status set to %1").arg(models::label(status));
    submit(domain::SetTicketStatus{ticket.id, status}, domain::SetTicketStatus{ticket.id, ticket.status},
           what);
}

void TicketPanel::closeTicket()
{
    if (m_conversation)
        setStatus(domain::isActive(m_conversation->row.ticket.status) ? domain::TicketStatus::Solved
                                                                      : domain::TicketStatus::Open);
}

void TicketPanel::assign(std::optional<domain::AgentId> agent, const QString& what)
{
    if (!m_conversation || m_conversation->row.ticket.assignee == agent)
        return;
    const domain::Ticket& ticket = m_conversation->row.ticket;
    submit(domain::AssignTicket{ticket.id, agent}, domain::AssignTicket{ticket.id, ticket.assignee}, what);
}

void TicketPanel::take()
{
    assign(m_core.me().agent.id, tr("This conversation is yours"));
}

void TicketPanel::choose(Field field)
{
    switch (field) {
    case Field::Status:
        return chooseStatus();
    case Field::Priority:
        return choosePriority();
    case Field::Assignee:
        return chooseAssignee();
    case Field::Queue:
        return chooseQueue();
    case Field::Snooze:
        return chooseSnooze();
    case Field::Tags:
        return editTags();
    }
}

void TicketPanel::chooseStatus()
{
    if (!m_conversation)
        return;
    using domain::TicketStatus;
    kit::Menu* menu = menuOf(this, QStringLiteral("statusMenu"));
    for (const auto status :
         {TicketStatus::Open, TicketStatus::Pending, TicketStatus::Solved, TicketStatus::Closed}) {
        const bool now = m_conversation->row.ticket.status == status;
        QAction* action = menu->addItem(now ? QStringLiteral("check") : QString(), models::label(status),
                                        status == TicketStatus::Solved ? QStringLiteral("E") : QString());
        connect(action, &QAction::triggered, this, [this, status] { setStatus(status); });
    }
    kit::popup(menu, anchorOf(m_header->status()));
}

void TicketPanel::choosePriority()
{
    if (!m_conversation)
        return;
    using domain::Priority;
    kit::Menu* menu = menuOf(this, QStringLiteral("priorityMenu"));
    for (const auto priority : {Priority::Urgent, Priority::High, Priority::Normal, Priority::Low}) {
        const bool now = m_conversation->row.ticket.priority == priority;
        QAction* action = menu->addItem(now ? QStringLiteral("check") : QString(), models::label(priority));
        connect(action, &QAction::triggered, this, [this, priority] {
            if (!m_conversation || m_conversation->row.ticket.priority == priority)
                return;
            const domain::Ticket& ticket = m_conversation->row.ticket;
            submit(domain::SetTicketPriority{ticket.id, priority},
                   domain::SetTicketPriority{ticket.id, ticket.priority},
                   tr("Priority set to %1").arg(models::label(priority)));
        });
    }
    kit::popup(menu, anchorOf(m_header->priority()));
}

void TicketPanel::chooseAssignee()
{
    if (!m_conversation)
        return;
    kit::Menu* menu = menuOf(this, QStringLiteral("assigneeMenu"));
    const std::optional<domain::AgentId> owner = m_conversation->row.ticket.assignee;
    const domain::AgentId me = m_core.me().agent.id;
    if (owner != me)
        connect(menu->addItem(QStringLiteral("hand"), tr("Take it"), QStringLiteral("H")),
                &QAction::triggered, this, &TicketPanel::take);
    if (owner)
        connect(menu->addItem(QStringLiteral("user-x"), tr("Give it back to the queue")), &QAction::triggered,
                this, [this] { assign(std::nullopt, tr("Given back to the queue")); });
    menu->addHeading(tr("Give it to"));
    std::vector<domain::Agent> agents = m_directory.agents;
    std::erase_if(agents, [&](const domain::Agent& agent) { return agent.disabled || agent.id == me; });
    std::ranges::sort(agents, [](const domain::Agent& a, const domain::Agent& b) {
        return QString::localeAwareCompare(toQt(a.name), toQt(b.name)) < 0;
    });
    for (const domain::Agent& agent : agents) {
        QAction* action =
            menu->addItem(owner == agent.id ? QStringLiteral("check") : QStringLiteral("user-round"),
                          toQt(agent.name), models::label(agent.status));
        connect(action, &QAction::triggered, this,
                [this, id = agent.id, name = toQt(agent.name)] { assign(id, tr("Given to %1").arg(name)); });
    }
    kit::popup(menu, anchorOf(m_header->assignee()));
}

void TicketPanel::chooseQueue()
{
    if (!m_conversation)
        return;
    kit::Menu* menu = menuOf(this, QStringLiteral("queueMenu"));
    menu->addHeading(tr("Transfer to"));
    for (const domain::Queue& queue : m_directory.queues) {
        const bool now = m_conversation->row.ticket.queue == queue.id;
        QAction* action = menu->addItem(now ? QStringLiteral("check") : QString(), toQt(queue.name));
        connect(action, &QAction::triggered, this, [this, id = queue.id, name = toQt(queue.name)] {
            if (!m_conversation || m_conversation->row.ticket.queue == id)
                return;
            const domain::Ticket& ticket = m_conversation->row.ticket;
            submit(domain::MoveTicket{ticket.id, id}, domain::MoveTicket{ticket.id, ticket.queue},
                   tr("Transferred to %1").arg(name));
        });
    }
    kit::popup(menu, anchorOf(m_header->transfer()));
}

void TicketPanel::snoozeUntil(std::optional<Instant> until)
{
    if (!m_conversation)
        return;
    const domain::Ticket& ticket = m_conversation->row.ticket;
    const QDateTime now = models::localTime(m_core.core().commands().now());
    const QString what = !until ? tr("Awake again")
        : *until >= domain::kUntilTheyAnswer
        ? tr("Snoozed until they answer")
        : tr("Snoozed until %1").arg(momentText(models::localTime(*until), now));
    submit(domain::SnoozeTicket{ticket.id, until}, domain::SnoozeTicket{ticket.id, ticket.snoozedUntil},
           what);
}

void TicketPanel::chooseSnooze()
{
    if (!m_conversation)
        return;
    kit::Menu* menu = menuOf(this, QStringLiteral("snoozeMenu"));
    const QDateTime now = models::localTime(m_core.core().commands().now());
    if (m_conversation->row.ticket.snoozedUntil)
        connect(menu->addItem(QStringLiteral("alarm-clock-off"), tr("Wake it now")), &QAction::triggered,
                this, [this] { snoozeUntil(std::nullopt); });
    for (const Moment& moment : moments(now)) {
        QAction* action =
            menu->addItem(QStringLiteral("alarm-clock"), moment.text, momentText(moment.at, now));
        connect(action, &QAction::triggered, this,
                [this, at = fromMicros(moment.at.toMSecsSinceEpoch() * 1000)] { snoozeUntil(at); });
    }
    QAction* answer = menu->addItem(QStringLiteral("circle-pause"), tr("Until they answer"));
    connect(answer, &QAction::triggered, this, [this] { snoozeUntil(domain::kUntilTheyAnswer); });
    kit::popup(menu, anchorOf(m_header->snooze()));
}

void TicketPanel::setTags(const QString& text)
{
    if (!m_conversation)
        return;
    const domain::Ticket& ticket = m_conversation->row.ticket;
    std::vector<std::string> tags;
    const QStringList typed = text.split(u',', Qt::SkipEmptyParts);
    for (const QString& part : typed) {
        const std::string tag = part.simplified().toStdString();
        if (!tag.empty() && std::ranges::find(tags, tag) == tags.end())
            tags.push_back(tag);
    }
    if (tags != ticket.tags)
        submit(domain::SetTicketTags{ticket.id, tags}, domain::SetTicketTags{ticket.id, ticket.tags},
               tr("Tags changed"));
}

void TicketPanel::editTags()
{
    if (!m_conversation)
        return;
    QStringList present;
    for (const std::string& tag : m_conversation->row.ticket.tags)
        present << toQt(tag);
    auto* popover = new kit::Popover(window());
    popover->setAccessibleName(tr("Tags"));
    auto* edit = new QLineEdit(present.join(QStringLiteral(", ")));
    edit->setObjectName(QStringLiteral("tagText"));
    edit->setMinimumWidth(kit::theme().px(260));
    auto* field = new kit::Field(tr("Tags"), edit);
    field->setHelp(tr("Separate them with commas. Enter keeps them."));
    kit::scaleLayout(popover->content(), {12, 10, 12, 12}, 6);
    popover->content()->addWidget(field);
    connect(popover, &kit::Popover::closed, popover, &QObject::deleteLater);
    connect(edit, &QLineEdit::returnPressed, this, [this, popover, edit] {
        setTags(edit->text());
        popover->dismiss();
    });
    popover->openAt(anchorOf(m_header->more()));
    edit->setFocus(Qt::PopupFocusReason);
    edit->end(false);
}

void TicketPanel::more()
{
    if (!m_conversation)
        return;
    kit::Menu* menu = menuOf(this, QStringLiteral("moreMenu"));
    if (m_header->hidesSecondary()) {
        connect(menu->addItem(QStringLiteral("flag"), tr("Priority"), QStringLiteral("P")),
                &QAction::triggered, this, &TicketPanel::choosePriority, Qt::QueuedConnection);
        connect(menu->addItem(QStringLiteral("alarm-clock"), tr("Snooze"), QStringLiteral("S")),
                &QAction::triggered, this, &TicketPanel::chooseSnooze, Qt::QueuedConnection);
        connect(
            menu->addItem(QStringLiteral("arrow-right-left"), tr("Transfer to a queue"), QStringLiteral("T")),
            &QAction::triggered, this, &TicketPanel::chooseQueue, Qt::QueuedConnection);
    }
    connect(menu->addItem(QStringLiteral("user-round"), tr("Assign"), QStringLiteral("A")),
            &QAction::triggered, this, &TicketPanel::chooseAssignee, Qt::QueuedConnection);
    connect(menu->addItem(QStringLiteral("circle-help"), tr("Why this agent?"), QStringLiteral("W")),
            &QAction::triggered, this, &TicketPanel::showWhy, Qt::QueuedConnection);
    connect(menu->addItem(QStringLiteral("tag"), tr("Tags"), QStringLiteral("L")), &QAction::triggered, this,
            &TicketPanel::editTags, Qt::QueuedConnection);
    menu->addSeparator();
    connect(menu->addItem(QStringLiteral("chevrons-up-down"), tr("Unfold quotes and events"),
                          QStringLiteral("O")),
            &QAction::triggered, this, &TicketPanel::unfold);
    connect(menu->addItem(QString(), tr("Copy the conversation as text")), &QAction::triggered, this, [this] {
        QApplication::clipboard()->setText(m_timeline->allText());
        Q_EMIT notice(tr("Conversation copied"));
    });
    connect(menu->addItem(QString(), tr("Copy the number")), &QAction::triggered, this, [this] {
        QApplication::clipboard()->setText(
            QStringLiteral("#%1").arg(m_conversation ? m_conversation->row.ticket.number : 0));
    });
    kit::popup(menu, anchorOf(m_header->more()));
}

} // namespace atalaya::ticket
