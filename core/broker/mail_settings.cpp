#include "core/broker/mail_settings.h"

#include "core/protocol/archive.h"
#include "core/protocol/describe.h"

namespace atalaya::broker {
namespace {

Result<net::MailServer> serverOf(const MailHost& host, std::string_view password)
{
    net::MailServer server;
    server.host = host.host;
    if (host.host.empty())
        return server;
    if (host.port < 1 || host.port > 65535)
        return Error{ErrorCode::InvalidField, "port"};
    server.port = static_cast<std::uint16_t>(host.port);
    ATALAYA_TRY(security, net::mailSecurityFromWord(host.security));
    server.security = security;
    server.user = host.user;
    server.password = password;
    server.caFile = host.caFile;
    server.allowPlainOnLoopback = true; // to this machine only; checked by the channel
    return server;
}

} // namespace

// Found by Writer and Reader by argument-dependent lookup.
template <typename A> void describe(A& a, domain::Is<MailHost> auto& v)
{
    a.field("host", v.host).field("port", v.port).field("security", v.security).field("user", v.user);
    a.field("caFile", v.caFile);
}

template <typename A> void describe(A& a, domain::Is<MailSettings> auto& v)
{
    a.field("imap", v.imap)
        .field("smtp", v.smtp)
        .field("fromName", v.fromName)
        .field("pollSeconds", v.pollSeconds);
    a.required("markSeen", v.markSeen).required("saveSentCopy", v.saveSentCopy);
}

std::string mailSettingsKey(domain::ChannelAccountId account)
{
    return "mail:" + account.str();
}

std::string mailSecretName(domain::ChannelAccountId account)
{
    return "mailbox:" + account.str();
}

Result<MailSettings> readMailSettings(std::string_view text)
{
    ATALAYA_TRY(parsed, protocol::parseJson(text));
    if (!parsed.is_object())
        return Error{ErrorCode::InvalidField, "an object"};
    MailSettings settings;
    // Both have a default, so people may leave them out.
    protocol::json::object object = parsed.get_object();
    object.emplace("markSeen", settings.markSeen);
    object.emplace("saveSentCopy", settings.saveSentCopy);
    if (auto error = protocol::Reader::fromJson(object, settings))
        return *std::move(error);
    if (settings.pollSeconds < 10 || settings.pollSeconds > 86'400)
        return Error{ErrorCode::InvalidField, "pollSeconds: 10 to 86400"};
    return settings;
}

std::string writeMailSettings(const MailSettings& settings)
{
    return boost::json::serialize(protocol::Writer::toJson(settings));
}

Result<std::optional<MailSettings>> loadMailSettings(storage::SettingStore& store,
                                                     domain::ChannelAccountId account)
{
    ATALAYA_TRY(text, store.get(mailSettingsKey(account)));
    if (!text)
        return std::optional<MailSettings>();
    ATALAYA_TRY(settings, readMailSettings(*text));
    return std::optional(std::move(settings));
}

Result<channels::email::EmailAccountConfig> channelConfig(const domain::ChannelAccount& account,
                                                          const MailSettings& settings,
                                                          security::SecretStore& secrets)
{
    auto password = secrets.get(mailSecretName(account.id));
    if (!password)
        return Error{ErrorCode::SecretUnavailable, "the password of " + account.address + " is not set"};
    channels::email::EmailAccountConfig config;
    config.account = account.id;
    ATALAYA_TRY(imap, serverOf(settings.imap, password->reveal()));
    ATALAYA_TRY(smtp, serverOf(settings.smtp, password->reveal()));
    config.imap = std::move(imap);
    config.smtp.server = std::move(smtp);
    config.fromAddress = account.address;
    config.fromName = settings.fromName.empty() ? account.name : settings.fromName;
    config.pollInterval = std::chrono::seconds(settings.pollSeconds);
    config.markSeen = settings.markSeen;
    config.saveSentCopy = settings.saveSentCopy;
    return config;
}

} // namespace atalaya::broker
