#include "ui/models/texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace atalaya::models {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("texts", text);
}

} // namespace

QString label(domain::TicketStatus status)
{
    switch (status) {
    case domain::TicketStatus::New:
        return say(QT_TRANSLATE_NOOP("texts", "New"));
    case domain::TicketStatus::Open:
        return say(QT_TRANSLATE_NOOP("texts", "Open"));
    case domain::TicketStatus::Pending:
        return say(QT_TRANSLATE_NOOP("texts", "Pending"));
    case domain::TicketStatus::Solved:
        return say(QT_TRANSLATE_NOOP("texts", "Solved"));
    case domain::TicketStatus::Closed:
        break;
    }
    return say(QT_TRANSLATE_NOOP("texts", "Closed"));
}

QString label(domain::Priority priority)
{
    switch (priority) {
    case domain::Priority::Low:
        return say(QT_TRANSLATE_NOOP("texts", "Low"));
    case domain::Priority::Normal:
        return say(QT_TRANSLATE_NOOP("texts", "Normal"));
    case domain::Priority::High:
        return say(QT_TRANSLATE_NOOP("texts", "High"));
    case domain::Priority::Urgent:
        break;
    }
    return say(QT_TRANSLATE_NOOP("texts", "Urgent"));
}

QString label(domain::EntryChannel channel)
{
    switch (channel) {
    case domain::EntryChannel::Email:
        return say(QT_TRANSLATE_NOOP("texts", "Email"));
    case domain::EntryChannel::Chat:
        return say(QT_TRANSLATE_NOOP("texts", "Chat"));
    case domain::EntryChannel::Post:
        return say(QT_TRANSLATE_NOOP("texts", "Public post"));
    case domain::EntryChannel::DirectMessage:
        return say(QT_TRANSLATE_NOOP("texts", "Direct message"));
    case domain::EntryChannel::WhatsApp:
        return QStringLiteral("WhatsApp");
    case domain::EntryChannel::Sms:
        return QStringLiteral("SMS");
    case domain::EntryChannel::Voice:
        return say(QT_TRANSLATE_NOOP("texts", "Call"));
    case domain::EntryChannel::None:
        break;
    }
    return {};
}

QString label(domain::AgentStatus status)
{
    switch (status) {
    case domain::AgentStatus::Available:
        return say(QT_TRANSLATE_NOOP("texts", "Available"));
    case domain::AgentStatus::Busy:
        return say(QT_TRANSLATE_NOOP("texts", "Busy"));
    case domain::AgentStatus::Away:
        return say(QT_TRANSLATE_NOOP("texts", "Away"));
    case domain::AgentStatus::WrapUp:
        return say(QT_TRANSLATE_NOOP("texts", "Wrap-up"));
    case domain::AgentStatus::Offline:
        break;
    }
    return say(QT_TRANSLATE_NOOP("texts", "Offline"));
}

QString label(domain::Delivery delivery)
{
    switch (delivery) {
    case domain::Delivery::Queued:
        return say(QT_TRANSLATE_NOOP("texts", "Waiting to be sent"));
    case domain::Delivery::Sending:
        return say(QT_TRANSLATE_NOOP("texts", "Sending"));
    case domain::Delivery::Sent:
        return say(QT_TRANSLATE_NOOP("texts", "Sent"));
    case domain::Delivery::Delivered:
        return say(QT_TRANSLATE_NOOP("texts", "Delivered"));
    case domain::Delivery::Read:
        return say(QT_TRANSLATE_NOOP("texts", "Read"));
    case domain::Delivery::Failed:
        return say(QT_TRANSLATE_NOOP("texts", "Not sent"));
    case domain::Delivery::Unknown:
        return say(QT_TRANSLATE_NOOP("texts", "May not have arrived"));
    case domain::Delivery::Scheduled:
        return say(QT_TRANSLATE_NOOP("texts", "To be sent later"));
    case domain::Delivery::Cancelled:
        return say(QT_TRANSLATE_NOOP("texts", "Taken back"));
    case domain::Delivery::None:
        break;
    }
    return {};
}

QString label(domain::IdentityKind kind)
{
    switch (kind) {
    case domain::IdentityKind::Email:
        return say(QT_TRANSLATE_NOOP("texts", "Email"));
    case domain::IdentityKind::Phone:
        return say(QT_TRANSLATE_NOOP("texts", "Phone"));
    case domain::IdentityKind::WhatsApp:
        return QStringLiteral("WhatsApp");
    case domain::IdentityKind::Handle:
        break;
    }
    return say(QT_TRANSLATE_NOOP("texts", "Social handle"));
}

QString label(const api::View& view)
{
    switch (view.kind) {
    case api::ViewKind::Mine:
        return say(QT_TRANSLATE_NOOP("texts", "Mine"));
    case api::ViewKind::Unassigned:
        return say(QT_TRANSLATE_NOOP("texts", "Unassigned"));
    case api::ViewKind::Team:
        return say(QT_TRANSLATE_NOOP("texts", "Team"));
    case api::ViewKind::AtRisk:
        return say(QT_TRANSLATE_NOOP("texts", "SLA at risk"));
    case api::ViewKind::Mentions:
        return say(QT_TRANSLATE_NOOP("texts", "Mentions"));
    case api::ViewKind::Unread:
        return say(QT_TRANSLATE_NOOP("texts", "Unread"));
    case api::ViewKind::Live:
        return say(QT_TRANSLATE_NOOP("texts", "Live now"));
    case api::ViewKind::Saved:
        return say(QT_TRANSLATE_NOOP("texts", "Saved view"));
    case api::ViewKind::Snoozed:
        return say(QT_TRANSLATE_NOOP("texts", "Snoozed"));
    case api::ViewKind::Drafts:
        return say(QT_TRANSLATE_NOOP("texts", "Drafts"));
    case api::ViewKind::Done:
        return say(QT_TRANSLATE_NOOP("texts", "Done"));
    case api::ViewKind::Failed:
        return say(QT_TRANSLATE_NOOP("texts", "Not sent"));
    case api::ViewKind::Scheduled:
        return say(QT_TRANSLATE_NOOP("texts", "Send later"));
    case api::ViewKind::Queue:
        break;
    }
    return say(QT_TRANSLATE_NOOP("texts", "Queue"));
}

QString label(domain::Role role)
{
    switch (role) {
    case domain::Role::Lead:
        return say(QT_TRANSLATE_NOOP("texts", "Team lead"));
    case domain::Role::Trainer:
        return say(QT_TRANSLATE_NOOP("texts", "Trainer"));
    case domain::Role::Admin:
        return say(QT_TRANSLATE_NOOP("texts", "Administrator"));
    case domain::Role::Agent:
        break;
    }
    return say(QT_TRANSLATE_NOOP("texts", "Agent"));
}

QString iconOf(domain::EntryChannel channel)
{
    switch (channel) {
    case domain::EntryChannel::Chat:
        return QStringLiteral("messages-square");
    case domain::EntryChannel::Post:
        return QStringLiteral("at-sign");
    case domain::EntryChannel::DirectMessage:
        return QStringLiteral("channel-dm");
    case domain::EntryChannel::WhatsApp:
        return QStringLiteral("channel-whatsapp");
    case domain::EntryChannel::Sms:
        return QStringLiteral("smartphone");
    case domain::EntryChannel::Voice:
        return QStringLiteral("phone");
    case domain::EntryChannel::Email:
    case domain::EntryChannel::None:
        break;
    }
    return QStringLiteral("mail");
}

QString iconOf(const api::View& view)
{
    switch (view.kind) {
    case api::ViewKind::Mine:
        return QStringLiteral("user-round");
    case api::ViewKind::Unassigned:
        return QStringLiteral("hand");
    case api::ViewKind::Team:
        return QStringLiteral("users-round");
    case api::ViewKind::AtRisk:
        return QStringLiteral("timer");
    case api::ViewKind::Mentions:
        return QStringLiteral("at-sign");
    case api::ViewKind::Unread:
        return QStringLiteral("inbox");
    case api::ViewKind::Live:
        return QStringLiteral("radio-tower");
    case api::ViewKind::Saved:
        return QStringLiteral("list-filter");
    case api::ViewKind::Snoozed:
        return QStringLiteral("alarm-clock");
    case api::ViewKind::Drafts:
        return QStringLiteral("pencil-line");
    case api::ViewKind::Done:
        return QStringLiteral("circle-check");
    case api::ViewKind::Failed:
        return QStringLiteral("triangle-alert");
    case api::ViewKind::Scheduled:
        return QStringLiteral("calendar-clock");
    case api::ViewKind::Queue:
        break;
    }
    return QStringLiteral("square");
}

QString iconOf(domain::IdentityKind kind)
{
    switch (kind) {
    case domain::IdentityKind::Email:
        return QStringLiteral("mail");
    case domain::IdentityKind::Phone:
        return QStringLiteral("phone");
    case domain::IdentityKind::WhatsApp:
        return QStringLiteral("channel-whatsapp");
    case domain::IdentityKind::Handle:
        break;
    }
    return QStringLiteral("at-sign");
}

QString iconOfMood(int mood)
{
    if (mood <= -2)
        return QStringLiteral("face-angry");
    if (mood == -1)
        return QStringLiteral("frown");
    return mood >= 1 ? QStringLiteral("smile") : QString();
}

QString labelOfMood(int mood)
{
    if (mood <= -2)
        return say(QT_TRANSLATE_NOOP("texts", "very negative"));
    if (mood == -1)
        return say(QT_TRANSLATE_NOOP("texts", "negative"));
    return mood >= 1 ? say(QT_TRANSLATE_NOOP("texts", "positive")) : QString();
}

QString languageName(const std::string& code)
{
    if (code == "es")
        return say(QT_TRANSLATE_NOOP("texts", "Spanish"));
    if (code == "en")
        return say(QT_TRANSLATE_NOOP("texts", "English"));
    if (code == "pt")
        return say(QT_TRANSLATE_NOOP("texts", "Portuguese"));
    return code.empty() ? QString() : QLocale(QString::fromStdString(code)).nativeLanguageName();
}

QDateTime localTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMicros(at) / 1000);
}

QString shortTime(Instant at, Instant now)
{
    const QLocale locale;
    const QDateTime time = localTime(at);
    const QDate today = localTime(now).date();
    const qint64 days = time.date().daysTo(today);
    if (days == 0)
        return locale.toString(time.time(), QStringLiteral("H:mm"));
    if (days > 0 && days < 7)
        return locale.toString(time.date(), QStringLiteral("ddd"));
    const bool sameYear = time.date().year() == today.year();
    return locale.toString(time.date(), sameYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

QString longTime(Instant at)
{
    const QLocale locale;
    const QDateTime time = localTime(at);
    return locale.toString(time.date(), QLocale::LongFormat) + QStringLiteral(", ")
        + locale.toString(time.time(), QStringLiteral("H:mm"));
}

QString fileSize(std::int64_t bytes)
{
    const QLocale locale;
    if (bytes < 1000)
        return say(QT_TRANSLATE_NOOP("texts", "%1 bytes")).arg(locale.toString(qlonglong(bytes)));
    if (bytes < 1'000'000)
        return say(QT_TRANSLATE_NOOP("texts", "%1 kB")).arg(locale.toString(double(bytes) / 1e3, 'f', 0));
    if (bytes < 1'000'000'000)
        return say(QT_TRANSLATE_NOOP("texts", "%1 MB")).arg(locale.toString(double(bytes) / 1e6, 'f', 1));
    return say(QT_TRANSLATE_NOOP("texts", "%1 GB")).arg(locale.toString(double(bytes) / 1e9, 'f', 1));
}

QString firstName(const std::string& name)
{
    return QString::fromStdString(name).trimmed().section(QLatin1Char(' '), 0, 0);
}

} // namespace atalaya::models
