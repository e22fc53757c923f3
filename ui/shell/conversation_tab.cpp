#include "ui/shell/conversation_tab.h"

namespace atalaya::shell {
namespace {

const QString kTicket = QStringLiteral("ticket");
const QString kKept = QStringLiteral("kept");
const QString kEntry = QStringLiteral("entry");
const QString kKind = QStringLiteral("kind");
const QString kOffset = QStringLiteral("offset");
const QString kFrom = QStringLiteral("from");
const QString kFromAt = QStringLiteral("fromAt");
const QString kTo = QStringLiteral("to");
const QString kToAt = QStringLiteral("toAt");

QJsonObject objectOf(const ConversationTab& tab)
{
    QJsonObject object{{kTicket, QString::fromStdString(tab.ticket.str())}, {kKept, tab.kept}};
    if (!tab.place.end) {
        object.insert(kEntry, tab.place.entry);
        object.insert(kKind, tab.place.kind);
        object.insert(kOffset, tab.place.offset);
    }
    if (!tab.place.from.isEmpty()) {
        object.insert(kFrom, tab.place.from);
        object.insert(kFromAt, tab.place.fromAt);
        object.insert(kTo, tab.place.to);
        object.insert(kToAt, tab.place.toAt);
    }
    return object;
}

} // namespace

QJsonArray written(const QList<ConversationTab>& tabs)
{
    QJsonArray array;
    for (const ConversationTab& tab : tabs)
        array.append(objectOf(tab));
    return array;
}

QList<ConversationTab> tabsOf(const QJsonArray& array)
{
    QList<ConversationTab> tabs;
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        const auto id = domain::TicketId::parse(object.value(kTicket).toString().toStdString());
        if (!id)
            continue;
        ConversationTab tab{*id, object.value(kKept).toBool(), {}};
        tab.place.entry = object.value(kEntry).toString();
        tab.place.end = tab.place.entry.isEmpty();
        tab.place.kind = object.value(kKind).toInt();
        tab.place.offset = object.value(kOffset).toDouble();
        tab.place.from = object.value(kFrom).toString();
        tab.place.fromAt = object.value(kFromAt).toInt();
        tab.place.to = object.value(kTo).toString();
        tab.place.toAt = object.value(kToAt).toInt();
        tabs << tab;
    }
    return tabs;
}

} // namespace atalaya::shell
