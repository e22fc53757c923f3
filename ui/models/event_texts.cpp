#include "ui/models/core_signals.h"
#include "ui/models/texts.h"
#include "ui/models/timeline_items.h"

#include <QCoreApplication>
#include <QRegularExpression>

// Events are kept in the broker's English, for logs and exports; here they are said in the language of the
// desk.
namespace atalaya::models {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("events", text);
}

/// The halves of "open -> pending"; nothing if it is another text.
std::optional<std::pair<QString, QString>> change(const QString& text)
{
    const QStringList halves = text.split(QStringLiteral(" -> "));
    if (halves.size() != 2)
        return {};
    return std::pair(halves[0], halves[1]);
}

template <typename Enum> QString labelOf(const QString& word)
{
    const auto value = domain::fromWord<Enum>(word.toStdString());
    return value ? label(*value) : word;
}

QString statusChanged(const QString& text)
{
    const auto words = change(text);
    return words
        ? say(QT_TRANSLATE_NOOP("events", "Status: %1, before it %2"))
              .arg(labelOf<domain::TicketStatus>(words->second), labelOf<domain::TicketStatus>(words->first))
        : text;
}

QString priorityChanged(const QString& text)
{
    const auto words = change(text);
    return words ? say(QT_TRANSLATE_NOOP("events", "Priority: %1, before it %2"))
                       .arg(labelOf<domain::Priority>(words->second), labelOf<domain::Priority>(words->first))
                 : text;
}

QString moved(const QString& text)
{
    const auto queues = change(text);
    return queues ? say(QT_TRANSLATE_NOOP("events", "Moved from %1 to %2")).arg(queues->first, queues->second)
                  : text;
}

QString assigned(const QString& text)
{
    static const QString head = QStringLiteral("Assigned to ");
    if (!text.startsWith(head))
        return text;
    const QString name = text.mid(head.size());
    return name == u"nobody" ? say(QT_TRANSLATE_NOOP("events", "Assigned to nobody"))
                             : say(QT_TRANSLATE_NOOP("events", "Assigned to %1")).arg(name);
}

QString snoozed(const QString& text)
{
    const auto until = parseInstant(text.mid(QStringLiteral("Until ").size()).toStdString());
    if (text == u"Until they answer" || (until && *until >= domain::kUntilTheyAnswer))
        return say(QT_TRANSLATE_NOOP("events", "Snoozed until they answer"));
    return until ? say(QT_TRANSLATE_NOOP("events", "Snoozed until %1")).arg(longTime(*until)) : text;
}

QString reason(const QString& word)
{
    if (word == u"longest idle")
        return say(QT_TRANSLATE_NOOP("events", "longest idle"));
    if (word == u"most room")
        return say(QT_TRANSLATE_NOOP("events", "most room"));
    if (word == u"knows the customer")
        return say(QT_TRANSLATE_NOOP("events", "knows the customer"));
    return word == u"free capacity" ? say(QT_TRANSLATE_NOOP("events", "free capacity")) : word;
}

QString routed(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^Routed to ([^:]+?)(?:: ([^.]+))?\\.$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return text;
    QStringList reasons;
    for (const QString& word : match.captured(2).split(QStringLiteral(", "), Qt::SkipEmptyParts))
        reasons << reason(word);
    return reasons.isEmpty() ? say(QT_TRANSLATE_NOOP("events", "Routed to %1")).arg(match.captured(1))
                             : say(QT_TRANSLATE_NOOP("events", "Routed to %1: %2"))
                                   .arg(match.captured(1), reasons.join(QStringLiteral(", ")));
}

/// What came while its queue was closed.
QString closed(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(Nobody is there\\. Waits|Nobody is there: to be called back\\. Waits|"
                       "Turned away, since nobody is there\\. Kept) until (.+) opens at (\\S+)\\.$"));
    const auto match = form.match(text);
    const auto at = parseInstant(match.captured(3).toStdString());
    if (!match.hasMatch() || !at)
        return text;
    const QString head = match.captured(1);
    const QString sentence = head.startsWith(u"Turned")
        ? say(QT_TRANSLATE_NOOP("events", "Nobody is there: turned away. Kept until %1 opens, %2"))
        : head.contains(u"called")
        ? say(QT_TRANSLATE_NOOP("events", "Nobody is there: to be called back. Waits until %1 opens, %2"))
        : say(QT_TRANSLATE_NOOP("events", "Nobody is there. Waits until %1 opens, %2"));
    return sentence.arg(match.captured(2), longTime(*at));
}

/// A warning of the data guard that somebody passed.
QString sentDespite(const QString& text)
{
    QStringList found;
    for (const QString& word : text.mid(text.indexOf(u':') + 1).split(u',')) {
        const QString name = word.trimmed();
        if (name == u"cardNumber")
            found << say(QT_TRANSLATE_NOOP("events", "a card number"));
        else if (name == u"iban")
            found << say(QT_TRANSLATE_NOOP("events", "a bank account"));
        else if (name == u"secret")
            found << say(QT_TRANSLATE_NOOP("events", "a password"));
        else
            found << name;
    }
    return say(QT_TRANSLATE_NOOP("events", "Sent although it holds %1"))
        .arg(found.join(QStringLiteral(", ")));
}

QString eventText(const std::string& kind, const QString& text)
{
    if (kind == "statusChanged")
        return statusChanged(text);
    if (kind == "priorityChanged")
        return priorityChanged(text);
    if (kind == "moved")
        return moved(text);
    if (kind == "assigned")
        return assigned(text);
    if (kind == "snoozed")
        return snoozed(text);
    if (kind == "closed")
        return closed(text);
    if (kind == "woken")
        return say(QT_TRANSLATE_NOOP("events", "Back from its snooze"));
    if (kind == "sendCancelled")
        return say(QT_TRANSLATE_NOOP("events", "Not sent: the customer wrote before its time"));
    if (kind == "sentDespite")
        return sentDespite(text);
    if (kind == "sentAgain")
        return text.contains(u"although")
            ? say(QT_TRANSLATE_NOOP("events", "Sent again, although it may have arrived"))
            : say(QT_TRANSLATE_NOOP("events", "Sent again"));
    return kind == "routed" ? routed(text) : text;
}

} // namespace

QString entryText(const domain::Entry& entry)
{
    const QString text = toQt(entry.text);
    return entry.kind == domain::EntryKind::Event ? eventText(entry.eventKind, text) : text;
}

} // namespace atalaya::models
