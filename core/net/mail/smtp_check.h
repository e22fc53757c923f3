#pragma once

#include "core/net/mail/smtp.h"

namespace atalaya::net {

/// Connects, protects, signs in and says goodbye: nothing is sent. For testing settings.
/// Errors: ChannelSignIn, TlsFailed, NameNotResolved, ConnectionFailed, ConnectionClosed, TimedOut,
/// InvalidArgument.
Result<void> checkSubmission(const SmtpServer& server);

} // namespace atalaya::net
