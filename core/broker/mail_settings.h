#pragma once

#include "core/channels/email/email_channel.h"
#include "core/domain/directory.h"
#include "core/security/secret_store.h"
#include "core/storage/setting_store.h"

namespace atalaya::broker {

/// How a mailbox is reached, without its password.
struct MailHost {
    std::string host; ///< empty: this half is not used
    int port = 0;
    std::string security = "tls"; ///< tls, starttls or none (loopback only)
    std::string user;
    std::string caFile;
};

/// What the administrator says about one mailbox. Stands in the settings as JSON; the password stands in the
/// secret store.
struct MailSettings {
    MailHost imap;
    MailHost smtp;
    std::string fromName;
    int pollSeconds = 60;
    bool markSeen = false;
    bool saveSentCopy = true;
};

/// Names under which both are kept.
std::string mailSettingsKey(domain::ChannelAccountId account);
std::string mailSecretName(domain::ChannelAccountId account);

/// Errors: MalformedJson, InvalidField.
Result<MailSettings> readMailSettings(std::string_view json);
std::string writeMailSettings(const MailSettings& settings);

/// The settings of an account; nothing if it has none. Errors: those of the store, InvalidField.
Result<std::optional<MailSettings>> loadMailSettings(storage::SettingStore& store,
                                                     domain::ChannelAccountId account);

/// What the channel needs, with the password. Errors: SecretUnavailable (there is none), InvalidField.
Result<channels::email::EmailAccountConfig> channelConfig(const domain::ChannelAccount& account,
                                                          const MailSettings& settings,
                                                          security::SecretStore& secrets);

} // namespace atalaya::broker
