#include "ui/apps/web_apps.h"

#include "ui/models/core_signals.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSettings>

namespace atalaya::apps {
namespace {

using models::toQt;

QString say(const char* text)
{
    return QCoreApplication::translate("apps", text);
}

/// Commas make a list of a value in INI files; an address may have some.
QString textOf(const QSettings& settings, const char* key)
{
    return settings.value(QLatin1String(key)).toStringList().join(u',').trimmed();
}

QStringList listOf(const QSettings& settings, const char* key)
{
    QStringList out;
    const QStringList parts = textOf(settings, key).split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts)
        out << part.trimmed();
    return out;
}

QStringList places()
{
    return {QStringLiteral("ticket"),         QStringLiteral("ticket.id"),
            QStringLiteral("subject"),        QStringLiteral("status"),
            QStringLiteral("queue"),          QStringLiteral("customer.id"),
            QStringLiteral("customer.name"),  QStringLiteral("customer.email"),
            QStringLiteral("customer.phone"), QStringLiteral("customer.language")};
}

const QRegularExpression& place()
{
    static const QRegularExpression one(QStringLiteral("\\{([a-z.]+)\\}"));
    return one;
}

/// Own computers are for tests and for what a company runs beside the desk.
bool isAllowed(const QUrl& address)
{
    const bool here =
        address.scheme() == QLatin1String("http") && address.host() == QLatin1String("127.0.0.1");
    return address.isValid() && !address.host().isEmpty() && address.userInfo().isEmpty()
        && (address.scheme() == QLatin1String("https") || here);
}

QString problemOf(const WebApp& app)
{
    static const QRegularExpression name(QStringLiteral("^[a-z0-9-]{1,40}$"));
    if (!name.match(app.id).hasMatch())
        return say(
            QT_TRANSLATE_NOOP("apps", "Its section may have lower-case letters, digits and hyphens only."));
    // Neither the scheme nor the host may come from a conversation.
    const qsizetype first = app.address.indexOf(u'{');
    const QUrl fixed(first < 0 ? app.address : app.address.left(first));
    const bool hostEnds =
        first < 0 || app.address.indexOf(u'/', app.address.indexOf(QLatin1String("//")) + 2) < first;
    if (!isAllowed(fixed) || !hostEnds)
        return say(QT_TRANSLATE_NOOP("apps", "Its address has to begin with https:// and a host."));
    for (auto it = place().globalMatch(app.address); it.hasNext();) {
        const QString word = it.next().captured(1);
        if (!places().contains(word))
            return say(QT_TRANSLATE_NOOP("apps", "Its address has an unknown place: {%1}.")).arg(word);
    }
    for (const QString& origin : app.origins)
        if (!isAllowed(QUrl(origin)) || originOf(QUrl(origin)) != origin)
            return say(QT_TRANSLATE_NOOP("apps", "This is no origin: %1")).arg(origin);
    return {};
}

QString identityOf(const domain::Customer& customer, domain::IdentityKind kind)
{
    for (const domain::Identity& identity : customer.identities)
        if (identity.kind == kind)
            return toQt(identity.value);
    return {};
}

} // namespace

QString originOf(const QUrl& address)
{
    const bool secure = address.scheme() == QLatin1String("https");
    if (!secure && address.scheme() != QLatin1String("http"))
        return {};
    const int usual = secure ? 443 : 80;
    const QString host = address.scheme() + QLatin1String("://") + address.host(QUrl::FullyEncoded);
    return address.port(usual) == usual ? host : QStringLiteral("%1:%2").arg(host).arg(address.port());
}

QList<WebApp> readWebApps(const QString& file)
{
    QList<WebApp> out;
    if (file.isEmpty())
        return out;
    QSettings settings(file, QSettings::IniFormat);
    const QStringList sections = settings.childGroups();
    for (const QString& section : sections) {
        settings.beginGroup(section);
        WebApp app;
        app.id = section;
        app.name = textOf(settings, "name");
        if (app.name.isEmpty())
            app.name = section;
        app.address = textOf(settings, "url");
        app.origins = listOf(settings, "origins");
        app.permissions = listOf(settings, "permissions");
        app.opensOnAccept = settings.value(QStringLiteral("open")).toString() == QLatin1String("accept");
        app.reloads = settings.value(QStringLiteral("reload"), false).toBool();
        settings.endGroup();
        app.problem = problemOf(app);
        const QString own = originOf(addressOf(app, {}));
        if (app.problem.isEmpty() && !app.origins.contains(own))
            app.origins.prepend(own);
        out << app;
    }
    return out;
}

QVariantMap contextOf(const api::Conversation& conversation)
{
    const domain::Ticket& ticket = conversation.row.ticket;
    const domain::Customer& customer = conversation.customer;
    const auto text = [](std::string_view word) {
        return QString::fromUtf8(word.data(), qsizetype(word.size()));
    };
    return {
        {QStringLiteral("type"), QStringLiteral("atalaya.context")},
        {QStringLiteral("version"), 1},
        {QStringLiteral("ticket"),
         QVariantMap{{QStringLiteral("id"), toQt(ticket.id.str())},
                     {QStringLiteral("number"), qlonglong(ticket.number)},
                     {QStringLiteral("subject"), toQt(ticket.subject)},
                     {QStringLiteral("status"), text(word(ticket.status))},
                     {QStringLiteral("queue"), toQt(conversation.row.queueName)}}},
        {QStringLiteral("customer"),
         QVariantMap{{QStringLiteral("id"), toQt(customer.id.str())},
                     {QStringLiteral("name"), toQt(customer.name)},
                     {QStringLiteral("email"), identityOf(customer, domain::IdentityKind::Email)},
                     {QStringLiteral("phone"), identityOf(customer, domain::IdentityKind::Phone)},
                     {QStringLiteral("language"), toQt(customer.language)}}},
    };
}

QUrl addressOf(const WebApp& app, const QVariantMap& context)
{
    const QVariantMap ticket = context.value(QStringLiteral("ticket")).toMap();
    const QVariantMap customer = context.value(QStringLiteral("customer")).toMap();
    const auto valueOf = [&](const QString& name) {
        if (name == u"ticket")
            return ticket.value(QStringLiteral("number")).toString();
        if (name.startsWith(QLatin1String("customer.")))
            return customer.value(name.section(u'.', 1)).toString();
        return ticket.value(name == u"ticket.id" ? QStringLiteral("id") : name).toString();
    };
    QString out;
    qsizetype from = 0;
    for (auto it = place().globalMatch(app.address); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(app.address).mid(from, match.capturedStart() - from);
        out += QString::fromLatin1(QUrl::toPercentEncoding(valueOf(match.captured(1))));
        from = match.capturedEnd();
    }
    return QUrl(out + app.address.mid(from), QUrl::StrictMode);
}

} // namespace atalaya::apps
