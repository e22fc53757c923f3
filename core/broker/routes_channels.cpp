#include "core/broker/mail_door.h"
#include "core/broker/routes.h"
#include "core/protocol/archive.h"

namespace atalaya::broker {
namespace {

Result<domain::ChannelAccount> mailbox(Turn& turn, RestCall& call)
{
    ATALAYA_TRY(id, domain::ChannelAccountId::parse(call.part("id")));
    const domain::ChannelAccount* account = turn.directory.account(id);
    if (!account || account->kind != domain::ChannelKind::Email)
        return Error{ErrorCode::NotFound, "no such mailbox"};
    return *account;
}

Result<RestAnswer> getSettings(Turn& turn, RestCall& call)
{
    ATALAYA_TRY(account, mailbox(turn, call));
    ATALAYA_TRY(settings, loadMailSettings(*turn.stores.settings, account.id));
    return jsonAnswer(writeMailSettings(settings.value_or(MailSettings{})));
}

/// The password travels in, and never out.
Result<std::string> passwordIn(const std::string& body)
{
    ATALAYA_TRY(parsed, protocol::parseJson(body));
    std::string password;
    if (parsed.is_object()) {
        protocol::Reader reader(parsed.get_object());
        reader.field("password", password);
        if (reader.error())
            return *reader.error();
    }
    return password;
}

Result<RestAnswer> putSettings(Turn& turn, RestCall& call)
{
    ATALAYA_TRY(account, mailbox(turn, call));
    ATALAYA_TRY(settings, readMailSettings(call.request.body));
    ATALAYA_TRY(password, passwordIn(call.request.body));
    if (!password.empty())
        ATALAYA_CHECK(call.services->secrets.put(mailSecretName(account.id), SecretString(password)));
    const std::string json = writeMailSettings(settings);
    ATALAYA_CHECK(turn.stores.settings->set(mailSettingsKey(account.id), json));
    ATALAYA_CHECK(turn.stores.audit->append({.at = turn.now,
                                             .actor = call.agent.id.str(),
                                             .action = "changeMailbox",
                                             .subject = account.id.str(),
                                             .detail = json,
                                             .hash = {}}));
    ATALAYA_CHECK(call.services->channelsChanged(turn));
    return jsonAnswer(json);
}

Result<RestAnswer> health(Turn&, RestCall& call)
{
    std::vector<std::string> items;
    for (const auto& [key, one] : call.services->mail->health())
        items.push_back(protocol::json::serialize(protocol::json::object{{"account", key.first.str()},
                                                                         {"half", key.second},
                                                                         {"state", one.state},
                                                                         {"since", formatInstant(one.since)},
                                                                         {"detail", one.detail}}));
    return listAnswer(items);
}

using security::Permission;
constexpr Route kRoutes[] = {
    {.method = "GET",
     .path = "/api/v1/channel-accounts/{id}/mail",
     .access = Access::Permitted,
     .permission = Permission::ChangeChannels,
     .handler = getSettings},
    {.method = "PUT",
     .path = "/api/v1/channel-accounts/{id}/mail",
     .access = Access::Permitted,
     .permission = Permission::ChangeChannels,
     .handler = putSettings},
    {.method = "GET", .path = "/api/v1/channels/health", .access = Access::SignedIn, .handler = health},
};

} // namespace

std::span<const Route> channelRoutes()
{
    return kRoutes;
}

} // namespace atalaya::broker
