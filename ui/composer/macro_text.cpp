#include "ui/composer/macro_text.h"

#include "ui/models/core_signals.h"
#include "ui/models/texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace atalaya::composer {
namespace {

using models::toQt;

const QRegularExpression& places()
{
    static const QRegularExpression form(QStringLiteral(R"(\{\{\s*([^{}]*?)\s*\}\})"));
    return form;
}

/// customer.first_name and customer.firstName are the same place.
QString nameOf(const QString& written)
{
    QString out;
    bool upper = false;
    for (const QChar c : written.trimmed()) {
        if (c == u'_') {
            upper = true;
            continue;
        }
        out += upper ? c.toUpper() : c;
        upper = false;
    }
    return out;
}

QString say(const char* text)
{
    return QCoreApplication::translate("macros", text);
}

template <typename Enum> QString labelOf(const std::string& word)
{
    const auto value = domain::fromWord<Enum>(word);
    return value ? models::label(*value) : toQt(word);
}

} // namespace

Fillings fillingsOf(const api::Conversation& conversation, const domain::Agent& agent, Instant now)
{
    Fillings out;
    const auto put = [&out](const char* name, const QString& value) {
        if (!value.isEmpty())
            out.insert(QLatin1StringView(name), value);
    };
    const domain::Customer& customer = conversation.customer;
    const domain::Ticket& ticket = conversation.row.ticket;
    put("customer.name", toQt(customer.name));
    put("customer.firstName", models::firstName(customer.name));
    put("customer.email", toQt(domain::primaryEmail(customer)));
    put("customer.language", customer.language.empty() ? QString() : models::languageName(customer.language));
    put("ticket.number", ticket.number > 0 ? QStringLiteral("#%1").arg(ticket.number) : QString());
    put("ticket.subject", toQt(ticket.subject));
    put("ticket.queue", toQt(conversation.row.queueName));
    put("agent.name", toQt(agent.name));
    put("agent.firstName", models::firstName(agent.name));
    // In the customer's language: it stands in a text for them.
    const QLocale locale = customer.language.empty() ? QLocale() : QLocale(toQt(customer.language));
    const QDate today = models::localTime(now).date();
    put("date.today", locale.toString(today, QLocale::LongFormat));
    put("date.tomorrow", locale.toString(today.addDays(1), QLocale::LongFormat));
    return out;
}

QString filled(const QString& text, const Fillings& fillings)
{
    QString out;
    qsizetype from = 0;
    for (auto match = places().globalMatch(text); match.hasNext();) {
        const auto place = match.next();
        out += QStringView(text).mid(from, place.capturedStart() - from);
        out += fillings.value(nameOf(place.captured(1)), place.captured());
        from = place.capturedEnd();
    }
    return out + text.mid(from);
}

std::optional<OpenPlace> nextPlace(const QString& text, int from)
{
    auto match = places().match(text, std::clamp<qsizetype>(from, 0, text.size()));
    if (!match.hasMatch())
        match = places().match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return OpenPlace{int(match.capturedStart()), int(match.capturedLength())};
}

std::optional<OpenPlace> previousPlace(const QString& text, int from)
{
    std::optional<OpenPlace> before;
    std::optional<OpenPlace> last;
    for (auto match = places().globalMatch(text); match.hasNext();) {
        const auto place = match.next();
        last = OpenPlace{int(place.capturedStart()), int(place.capturedLength())};
        if (last->begin + last->length <= from)
            before = last;
    }
    return before ? before : last;
}

QString actionText(const domain::MacroAction& action)
{
    if (action.kind == "setStatus")
        return say(QT_TRANSLATE_NOOP("macros", "sets %1")).arg(labelOf<domain::TicketStatus>(action.value));
    if (action.kind == "setPriority")
        return say(QT_TRANSLATE_NOOP("macros", "sets priority %1"))
            .arg(labelOf<domain::Priority>(action.value));
    if (action.kind == "addTag")
        return say(QT_TRANSLATE_NOOP("macros", "adds the tag %1")).arg(toQt(action.value));
    return say(QT_TRANSLATE_NOOP("macros", "does nothing here (%1)")).arg(toQt(action.kind));
}

QString actionsText(const std::vector<domain::MacroAction>& actions)
{
    QStringList words;
    for (const domain::MacroAction& action : actions)
        words << actionText(action);
    return words.join(say(QT_TRANSLATE_NOOP("macros", ", ")));
}

} // namespace atalaya::composer
