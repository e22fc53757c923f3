#include "ui/models/outbox_texts.h"

#include "ui/models/texts.h"

#include <QCoreApplication>
#include <algorithm>

namespace atalaya::models {
namespace {

/// Where lupdate finds the sentences of this file: those of outbox_texts.cpp go on.
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

QString joined(const std::vector<std::string>& parts)
{
    QStringList words;
    for (const std::string& part : parts)
        words << toText(part);
    return words.join(OutboxTexts::tr(", "));
}

/// A status, priority, agent or list of tags as a merge tells it, in words.
QString mergedValue(const std::string& field, const std::string& value, const OutboxContext& context)
{
    if (field == "status") {
        const auto status = domain::fromWord<domain::TicketStatus>(value);
        return status ? label(*status) : toText(value);
    }
    if (field == "priority") {
        const auto priority = domain::fromWord<domain::Priority>(value);
        return priority ? label(*priority) : toText(value);
    }
    if (field == "assignee") {
        if (value.empty())
            return OutboxTexts::tr("nobody");
        const auto id = domain::AgentId::parse(value);
        const auto found = std::ranges::find_if(
            context.directory.agents, [&id](const domain::Agent& agent) { return id && agent.id == *id; });
        return found == context.directory.agents.end() ? OutboxTexts::tr("a colleague") : toText(found->name);
    }
    QString tags = toText(value);
    return tags.isEmpty() ? OutboxTexts::tr("no tags")
                          : tags.replace(u',', QStringLiteral(", ")).simplified();
}

} // namespace

QString textOf(const domain::Command& command)
{
    return std::visit(Overloaded{[](const domain::ReplyToTicket& one) { return toText(one.text); },
                                 [](const domain::AddNote& one) { return toText(one.text); },
                                 [](const domain::CreateTicket& one) { return toText(one.text); },
                                 [](const domain::SetCustomerNotes& one) { return toText(one.notes); },
                                 [](const auto&) { return QString(); }},
                      command);
}

const std::vector<domain::Attachment>* filesOf(const domain::Command& command)
{
    if (const auto* reply = std::get_if<domain::ReplyToTicket>(&command))
        return &reply->attachments;
    if (const auto* note = std::get_if<domain::AddNote>(&command))
        return &note->attachments;
    if (const auto* fresh = std::get_if<domain::CreateTicket>(&command))
        return &fresh->attachments;
    return nullptr;
}

QStringList recipientsOf(const domain::Command& command)
{
    QStringList lines;
    const auto add = [&lines](const QString& line, const std::vector<std::string>& people) {
        if (!people.empty())
            lines << line.arg(joined(people));
    };
    if (const auto* reply = std::get_if<domain::ReplyToTicket>(&command)) {
        add(OutboxTexts::tr("To: %1"), reply->to);
        add(OutboxTexts::tr("Cc: %1"), reply->cc);
        add(OutboxTexts::tr("Bcc: %1"), reply->bcc);
    } else if (const auto* fresh = std::get_if<domain::CreateTicket>(&command)) {
        add(OutboxTexts::tr("To: %1"), {fresh->to});
    }
    return lines;
}

MergeWords mergeWords(const api::MergeRow& row, const OutboxContext& context)
{
    const domain::Merge& merge = row.merge;
    const auto value = [&](const std::string& words) { return mergedValue(merge.field, words, context); };
    const QString number = QStringLiteral("#%1").arg(row.number);
    MergeWords words;
    if (merge.field == "status") {
        words.icon = QStringLiteral("circle-dot");
        words.title = OutboxTexts::tr("Status of %1: %2").arg(number, value(merge.kept));
    } else if (merge.field == "priority") {
        words.icon = QStringLiteral("flag");
        words.title = OutboxTexts::tr("Priority of %1: %2").arg(number, value(merge.kept));
    } else if (merge.field == "assignee") {
        words.icon = QStringLiteral("user-round");
        words.title = OutboxTexts::tr("%1 is with %2").arg(number, value(merge.kept));
    } else {
        words.icon = QStringLiteral("tags");
        words.title = OutboxTexts::tr("Tags of %1 joined: %2").arg(number, value(merge.kept));
    }
    words.text =
        OutboxTexts::tr("You wanted %1, meanwhile it was %2").arg(value(merge.yours), value(merge.theirs));
    return words;
}

} // namespace atalaya::models
