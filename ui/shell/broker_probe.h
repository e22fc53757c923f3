#pragma once

#include "core/base/result.h"

#include <QString>
#include <functional>

namespace atalaya::shell {

/// How a broker shows itself at an address.
enum class BrokerFound {
    Secure, ///< with a certificate that this computer trusts
    NewCertificate, ///< with one that a person has to compare
    Unencrypted,
};

/// Looks what stands at an address that a person typed, before anybody signs in there.
class BrokerProbe {
public:
    virtual ~BrokerProbe() = default;
    /// Answers once, on the caller's thread; a later question may leave an earlier one without an answer.
    /// Errors: NameNotResolved, ConnectionFailed, TimedOut …; MalformedHttp if what answers is no broker.
    virtual void ask(const QString& url, std::function<void(Result<BrokerFound>)> done) = 0;
};

/// What people type, as an address: "broker.example" is "https://broker.example".
QString brokerUrl(const QString& typed);
/// The part of it that people know: without "https://".
QString brokerHost(const QString& url);

} // namespace atalaya::shell
