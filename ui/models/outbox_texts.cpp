#include "ui/models/outbox_texts.h"

#include "ui/models/error_text.h"
#include "ui/models/texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace atalaya::models {
namespace {

/// Where lupdate finds the sentences of this file.
struct OutboxTexts {
    Q_DECLARE_TR_FUNCTIONS(OutboxTexts)
};

template <typename... Cases> struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <typename... Cases> Overloaded(Cases...) -> Overloaded<Cases...>;

QString toText(const std::string& text)
{
    return QString::fromStdString(text);
}

QString agentName(const OutboxContext& context, const domain::AgentId& id)
{
    const auto found = std::ranges::find(context.directory.agents, id, &domain::Agent::id);
    return found == context.directory.agents.end() ? OutboxTexts::tr("a colleague") : toText(found->name);
}

QString queueName(const OutboxContext& context, const domain::QueueId& id)
{
    const auto found = std::ranges::find(context.directory.queues, id, &domain::Queue::id);
    return found == context.directory.queues.end() ? OutboxTexts::tr("another queue") : toText(found->name);
}

QString macroName(const OutboxContext& context, const domain::MacroId& id)
{
    const auto found = std::ranges::find(context.directory.macros, id, &domain::Macro::id);
    return found == context.directory.macros.end() ? OutboxTexts::tr("One of yours") : toText(found->name);
}

QString numberOf(const api::OutboxRow& row)
{
    return row.number > 0 ? QStringLiteral("#%1").arg(row.number) : OutboxTexts::tr("a new conversation");
}

QString person(const api::OutboxRow& row)
{
    return row.customerName.empty() ? OutboxTexts::tr("Conversation %1").arg(numberOf(row))
                                    : toText(row.customerName);
}

/// "#48102, Oliver Hahn".
QString about(const api::OutboxRow& row)
{
    return row.customerName.empty() ? numberOf(row)
                                    : OutboxTexts::tr("%1, %2").arg(numberOf(row), toText(row.customerName));
}

QString quoted(const QString& text)
{
    return OutboxTexts::tr("“%1”").arg(text.simplified());
}

QString tagList(const std::vector<std::string>& tags)
{
    QStringList words;
    for (const std::string& tag : tags)
        words << toText(tag);
    return words.join(OutboxTexts::tr(", "));
}

QString titleOfStatus(const domain::SetTicketStatus& command, const api::OutboxRow& row)
{
    return command.status == domain::TicketStatus::Solved || command.status == domain::TicketStatus::Closed
        ? OutboxTexts::tr("Close %1").arg(about(row))
        : OutboxTexts::tr("Status of %1").arg(about(row));
}

QString titleOf(const api::OutboxRow& row)
{
    using namespace domain;
    return std::visit(
        Overloaded{
            [&](const ReplyToTicket&) { return person(row); },
            [&](const AddNote&) { return OutboxTexts::tr("Note on %1").arg(about(row)); },
            [&](const SetTicketStatus& one) { return titleOfStatus(one, row); },
            [&](const SetTicketPriority&) { return OutboxTexts::tr("Priority of %1").arg(about(row)); },
            [&](const SetTicketTags&) { return OutboxTexts::tr("Tags of %1").arg(about(row)); },
            [&](const AssignTicket&) { return OutboxTexts::tr("Assign %1").arg(about(row)); },
            [&](const MoveTicket&) { return OutboxTexts::tr("Move %1").arg(about(row)); },
            [&](const SnoozeTicket& one) {
                return one.until ? OutboxTexts::tr("Snooze %1").arg(about(row))
                                 : OutboxTexts::tr("Wake %1").arg(about(row));
            },
            [&](const MarkTicketRead&) { return OutboxTexts::tr("Mark %1 as read").arg(about(row)); },
            [&](const CreateTicket& one) {
                return one.customerName.empty() ? toText(one.to) : toText(one.customerName);
            },
            [&](const AcceptOffer&) { return OutboxTexts::tr("Accept an offer"); },
            [&](const DeclineOffer&) { return OutboxTexts::tr("Decline an offer"); },
            [&](const SetAgentStatus&) { return OutboxTexts::tr("My status"); },
            [&](const SetCustomerNotes&) { return OutboxTexts::tr("What we know about a customer"); },
            [&](const CancelReply&) { return OutboxTexts::tr("Take back a reply in %1").arg(about(row)); },
            [&](const RescheduleReply&) {
                return OutboxTexts::tr("Another time for a reply in %1").arg(about(row));
            },
            [&](const ResendReply&) { return OutboxTexts::tr("Send again in %1").arg(about(row)); },
            [&](const ConfirmSent&) { return OutboxTexts::tr("Mark as sent in %1").arg(about(row)); },
            [&](const PutMacro& one) { return OutboxTexts::tr("Macro %1").arg(toText(one.macro.name)); },
            [&](const RemoveMacro&) { return OutboxTexts::tr("Remove a macro"); },
        },
        row.item.command);
}

QString whatOf(const api::OutboxRow& row, const OutboxContext& context)
{
    using namespace domain;
    const QString words = toText(row.firstWords).simplified();
    return std::visit(
        Overloaded{
            [&](const ReplyToTicket&) { return words; },
            [&](const AddNote&) { return quoted(words); },
            [&](const SetTicketStatus& one) { return OutboxTexts::tr("Status %1").arg(label(one.status)); },
            [&](const SetTicketPriority& one) {
                return OutboxTexts::tr("Priority %1").arg(label(one.priority));
            },
            [&](const SetTicketTags& one) {
                return one.tags.empty() ? OutboxTexts::tr("No tags") : tagList(one.tags);
            },
            [&](const AssignTicket& one) {
                return one.agent ? OutboxTexts::tr("To %1").arg(agentName(context, *one.agent))
                                 : OutboxTexts::tr("To nobody");
            },
            [&](const MoveTicket& one) {
                return OutboxTexts::tr("To %1").arg(queueName(context, one.queue));
            },
            [&](const SnoozeTicket& one) {
                return one.until ? OutboxTexts::tr("Until %1").arg(longTime(*one.until))
                                 : OutboxTexts::tr("Now");
            },
            [&](const MarkTicketRead&) { return toText(row.subject); },
            [&](const CreateTicket& one) { return toText(one.subject); },
            [&](const AcceptOffer&) { return toText(row.subject); },
            [&](const DeclineOffer& one) { return toText(one.reason); },
            [&](const SetAgentStatus& one) { return label(one.status); },
            [&](const SetCustomerNotes& one) { return quoted(toText(one.notes)); },
            [&](const CancelReply&) { return toText(row.subject); },
            [&](const RescheduleReply& one) {
                return one.sendAt ? longTime(*one.sendAt) : OutboxTexts::tr("Now");
            },
            [&](const ResendReply&) { return toText(row.subject); },
            [&](const ConfirmSent&) { return toText(row.subject); },
            [&](const PutMacro&) { return quoted(words); },
            [&](const RemoveMacro& one) { return macroName(context, one.macro); },
        },
        row.item.command);
}

QStringList fileWords(const api::OutboxRow& row)
{
    const std::vector<domain::Attachment>* files = filesOf(row.item.command);
    if (!files || files->empty())
        return {};
    return {OutboxTexts::tr("%n files", nullptr, int(files->size())), fileSize(row.fileBytes)};
}

QString replyEffect(const domain::ReplyToTicket& reply, const api::OutboxRow& row)
{
    QStringList parts = fileWords(row);
    if (parts.isEmpty())
        parts << OutboxTexts::tr("By %1").arg(label(reply.channel));
    if (reply.sendAt)
        parts << OutboxTexts::tr("to be sent %1").arg(longTime(*reply.sendAt));
    if (reply.statusAfter)
        parts << OutboxTexts::tr("then sets %1").arg(label(*reply.statusAfter));
    return parts.join(OutboxTexts::tr(", "));
}

QString noteEffect(const domain::AddNote& note, const api::OutboxRow& row, const OutboxContext& context)
{
    QStringList parts;
    QStringList names;
    for (const domain::AgentId& agent : note.mentions)
        names << agentName(context, agent);
    parts << (names.isEmpty() ? OutboxTexts::tr("Only your team sees it")
                              : OutboxTexts::tr("Mentions %1").arg(names.join(OutboxTexts::tr(", "))));
    parts << fileWords(row);
    return parts.join(OutboxTexts::tr(", "));
}

QString ordinal(int place)
{
    const int tens = place % 100;
    const int ones = tens >= 11 && tens <= 13 ? 0 : place % 10;
    switch (ones) {
    case 1:
        return OutboxTexts::tr("%1st", "place in a row, 1, 21, 31 …");
    case 2:
        return OutboxTexts::tr("%1nd", "place in a row, 2, 22, 32 …");
    case 3:
        return OutboxTexts::tr("%1rd", "place in a row, 3, 23, 33 …");
    default:
        return OutboxTexts::tr("%1th", "place in a row, 4, 5, 11 …");
    }
}

QString doneText(const api::OutboxRow& row, const OutboxContext& context)
{
    const auto& item = row.item;
    if (item.endedAt == Instant{})
        return effectText(row, context);
    const QString when = shortTime(item.endedAt, context.now);
    if (isTakenOut(item))
        return OutboxTexts::tr("Taken out at %1, nothing was sent").arg(when);
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(item.endedAt - item.createdAt);
    return minutes.count() < 1 ? OutboxTexts::tr("The broker has it since %1").arg(when)
                               : OutboxTexts::tr("The broker has it since %1, %n minutes after you did it",
                                                 nullptr, int(minutes.count()))
                                     .arg(when);
}

bool isKnown(domain::Delivery delivery)
{
    return delivery != domain::Delivery::None && delivery != domain::Delivery::Queued;
}

QString rightOf(const api::OutboxRow& row, OutboxGroup group)
{
    if (group == OutboxGroup::Decide)
        return OutboxTexts::tr("Decide");
    if (group == OutboxGroup::Waiting)
        return row.item.onTheWay ? OutboxTexts::tr("On its way") : placeText(row.place);
    if (isTakenOut(row.item))
        return OutboxTexts::tr("Taken out");
    const bool text = std::holds_alternative<domain::ReplyToTicket>(row.item.command)
        || std::holds_alternative<domain::CreateTicket>(row.item.command);
    if (!text)
        return OutboxTexts::tr("Saved");
    // What became of it at the customer; until that is known, only that the broker has it.
    return isKnown(row.delivery) ? label(row.delivery) : OutboxTexts::tr("Handed over");
}

} // namespace

QString label(OutboxGroup group)
{
    switch (group) {
    case OutboxGroup::Decide:
        return OutboxTexts::tr("Needs your decision");
    case OutboxGroup::Waiting:
        return OutboxTexts::tr("Waiting, in this order");
    case OutboxGroup::Done:
        break;
    }
    return OutboxTexts::tr("Done in the last days");
}

QString iconOf(const domain::Command& command, domain::EntryChannel channel)
{
    using namespace domain;
    return std::visit(Overloaded{
                          [&](const ReplyToTicket& one) {
                              return iconOf(channel == EntryChannel::None ? one.channel : channel);
                          },
                          [](const AddNote&) { return QStringLiteral("lock"); },
                          [](const SetTicketStatus&) { return QStringLiteral("circle-check"); },
                          [](const SetTicketPriority&) { return QStringLiteral("flag"); },
                          [](const SetTicketTags&) { return QStringLiteral("tags"); },
                          [](const AssignTicket&) { return QStringLiteral("user-check"); },
                          [](const MoveTicket&) { return QStringLiteral("arrow-right-left"); },
                          [](const SnoozeTicket&) { return QStringLiteral("alarm-clock"); },
                          [](const MarkTicketRead&) { return QStringLiteral("eye"); },
                          [](const CreateTicket&) { return QStringLiteral("square-pen"); },
                          [](const AcceptOffer&) { return QStringLiteral("check"); },
                          [](const DeclineOffer&) { return QStringLiteral("x"); },
                          [](const SetAgentStatus&) { return QStringLiteral("circle-dot"); },
                          [](const SetCustomerNotes&) { return QStringLiteral("file-pen"); },
                          [](const CancelReply&) { return QStringLiteral("undo-2"); },
                          [](const RescheduleReply&) { return QStringLiteral("calendar-clock"); },
                          [](const ResendReply&) { return QStringLiteral("repeat-2"); },
                          [](const ConfirmSent&) { return QStringLiteral("check-check"); },
                          [](const PutMacro&) { return QStringLiteral("slash"); },
                          [](const RemoveMacro&) { return QStringLiteral("eraser"); },
                      },
                      command);
}

QString placeText(int place)
{
    return place > 0 ? ordinal(place).arg(place) : QString();
}

QString effectText(const api::OutboxRow& row, const OutboxContext& context)
{
    using namespace domain;
    return std::visit(
        Overloaded{
            [&](const ReplyToTicket& one) { return replyEffect(one, row); },
            [&](const AddNote& one) { return noteEffect(one, row, context); },
            [&](const CreateTicket& one) {
                QStringList parts{
                    OutboxTexts::tr("New conversation in %1").arg(queueName(context, one.queue))};
                parts << fileWords(row);
                return parts.join(OutboxTexts::tr(", "));
            },
            [](const AcceptOffer&) { return OutboxTexts::tr("If it is still there"); },
            [](const DeclineOffer&) { return OutboxTexts::tr("If it is still there"); },
            [](const SetAgentStatus&) { return OutboxTexts::tr("Your team sees it when the line is back"); },
            [](const CancelReply&) { return OutboxTexts::tr("If it has not left yet"); },
            [](const RescheduleReply&) { return OutboxTexts::tr("If it has not left yet"); },
            [](const ResendReply&) { return OutboxTexts::tr("One more attempt to send it"); },
            [](const auto&) { return OutboxTexts::tr("No message to the customer"); },
        },
        row.item.command);
}

bool isTakenOut(const domain::OutboxItem& item)
{
    return item.refusal.code != Error().code;
}

int heldSeconds(const api::OutboxRow& row, Instant now)
{
    if (row.item.holdUntil <= now)
        return 0;
    return int(std::chrono::ceil<std::chrono::seconds>(row.item.holdUntil - now).count());
}

OutboxWords outboxWords(const api::OutboxRow& row, OutboxGroup group, const OutboxContext& context)
{
    OutboxWords words;
    words.failed = group == OutboxGroup::Done
        && (row.delivery == domain::Delivery::Failed || row.delivery == domain::Delivery::Unknown);
    const bool done = group == OutboxGroup::Done && !isTakenOut(row.item);
    words.icon = words.failed ? QStringLiteral("triangle-alert")
        : done                ? QStringLiteral("check")
                              : iconOf(row.item.command, row.channel);
    words.title = titleOf(row);
    words.first = whatOf(row, context);
    words.right = rightOf(row, group);
    const int held = group == OutboxGroup::Waiting ? heldSeconds(row, context.now) : 0;
    if (held > 0) {
        words.held = true;
        words.right = OutboxTexts::tr("%1 s").arg(held);
        words.second = OutboxTexts::tr("Held: you can still take it back");
    } else if (group == OutboxGroup::Decide) {
        words.first = refusalText(row.item.refusal);
        words.second = OutboxTexts::tr("You did this at %1").arg(shortTime(row.item.createdAt, context.now));
    } else {
        words.second = group == OutboxGroup::Done ? doneText(row, context) : effectText(row, context);
    }
    return words;
}

QString refusalText(const Error& refusal)
{
    switch (refusal.code) {
    case ErrorCode::Conflict:
        return OutboxTexts::tr("Something newer came before it was sent");
    case ErrorCode::HeldByOther:
        return OutboxTexts::tr("A colleague is answering");
    case ErrorCode::BrokerOlder:
        return OutboxTexts::tr("The broker was restored from an older backup");
    case ErrorCode::NotFound:
        return OutboxTexts::tr("The conversation is not there any more");
    case ErrorCode::PermissionDenied:
        return OutboxTexts::tr("You may not do this any more");
    default:
        return errorText(refusal.code);
    }
}

} // namespace atalaya::models
