#include "app/ctl/sentences.h"

namespace atalaya::ctl {
namespace {

Sentence dataSentence(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::DatabaseOpen:
        return {ExitCode::NoInput, "The database cannot be opened"};
    case ErrorCode::DatabaseStatement:
        return {ExitCode::Failed, "The database refused a statement"};
    case ErrorCode::DatabaseConstraint:
        return {ExitCode::BadData, "This does not fit what is stored already"};
    case ErrorCode::DatabaseBusy:
        return {ExitCode::Unavailable, "The database is busy: try again"};
    case ErrorCode::DatabaseFull:
    case ErrorCode::DiskFull:
        return {ExitCode::InputOutput, "The disk is full"};
    case ErrorCode::DatabaseCorrupt:
        return {ExitCode::BadData, "The stored data are damaged: restore a backup"};
    case ErrorCode::DatabaseTooNew:
        return {ExitCode::BadData, "A newer version of Atalaya wrote these data: use that one"};
    case ErrorCode::DatabaseKey:
        return {ExitCode::Permission, "The key does not open the database"};
    case ErrorCode::FileRead:
        return {ExitCode::NoInput, "The file cannot be read"};
    case ErrorCode::FileWrite:
        return {ExitCode::CannotCreate, "The file cannot be written"};
    case ErrorCode::FileMissing:
        return {ExitCode::NoInput, "There is no such file"};
    case ErrorCode::MalformedToml:
        return {ExitCode::BadData, "The configuration is no TOML"};
    case ErrorCode::ConfigKey:
        return {ExitCode::BadData, "The configuration has a wrong key"};
    case ErrorCode::UsageError:
        return {ExitCode::Usage, ""};
    default:
        return {};
    }
}

Sentence networkSentence(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::ConnectionFailed:
        return {ExitCode::Unavailable, "The server does not answer"};
    case ErrorCode::ConnectionClosed:
        return {ExitCode::Unavailable, "The server closed the connection"};
    case ErrorCode::NameNotResolved:
        return {ExitCode::Unavailable, "There is no server of that name"};
    case ErrorCode::TlsFailed:
        return {ExitCode::Unavailable,
                "The encrypted connection failed: look at --ca and at the kind of security"};
    case ErrorCode::FingerprintMismatch:
        return {ExitCode::Permission, "The server shows another certificate"};
    case ErrorCode::HttpStatus:
    case ErrorCode::MalformedHttp:
        return {ExitCode::Unavailable, "The server gives no answer of a broker"};
    case ErrorCode::AddressInUse:
        return {ExitCode::Unavailable, "The address is in use"};
    case ErrorCode::AddressBlocked:
        return {ExitCode::Permission, "The address is not allowed"};
    case ErrorCode::RateLimited:
        return {ExitCode::Unavailable, "Too many requests: try again later"};
    case ErrorCode::ImapRefused:
        return {ExitCode::Unavailable, "The mailbox server refused"};
    case ErrorCode::SmtpRefused:
    case ErrorCode::SmtpTemporary:
    case ErrorCode::SmtpUnknownOutcome:
        return {ExitCode::Unavailable, "The server for outgoing mail refused"};
    case ErrorCode::ChannelSignIn:
        return {ExitCode::Permission, "The server refuses user or password"};
    default:
        return {};
    }
}

Sentence accessSentence(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::NotSignedIn:
    case ErrorCode::TokenExpired:
        return {ExitCode::Permission, "Nobody is signed in"};
    case ErrorCode::WrongPassword:
        return {ExitCode::Permission, "The password is wrong"};
    case ErrorCode::PermissionDenied:
        return {ExitCode::Permission, "This is not allowed"};
    case ErrorCode::SecretUnavailable:
        return {ExitCode::Permission, "The secrets cannot be read"};
    case ErrorCode::DeviceWiped:
        return {ExitCode::Permission, "The data on this computer was removed"};
    case ErrorCode::DeviceLocked:
    case ErrorCode::OfflineExpired:
        return {ExitCode::Permission, "The data on this computer is locked"};
    case ErrorCode::NotQueued:
    case ErrorCode::NoAgentFree:
    case ErrorCode::OfferGone:
    case ErrorCode::AlreadyClaimed:
    case ErrorCode::NotAssigned:
        return {ExitCode::Failed, "The router refused"};
    default:
        return {};
    }
}

Sentence generalSentence(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::Internal:
        return {ExitCode::Failed, "Something went wrong inside the program"};
    case ErrorCode::InvalidArgument:
        return {ExitCode::BadData, "This cannot be used"};
    case ErrorCode::NotFound:
        return {ExitCode::BadData, "There is no such thing"};
    case ErrorCode::AlreadyExists:
        return {ExitCode::CannotCreate, "It is there already"};
    case ErrorCode::Conflict:
        return {ExitCode::BadData, "Something else changed it"};
    case ErrorCode::HeldByOther:
        return {ExitCode::BadData, "Somebody else works on it"};
    case ErrorCode::BrokerOlder:
        return {ExitCode::BadData, "The broker was restored from an older backup"};
    case ErrorCode::Cancelled:
    case ErrorCode::ShuttingDown:
        return {ExitCode::Failed, "It was stopped"};
    case ErrorCode::TimedOut:
        return {ExitCode::Unavailable, "It took too long"};
    case ErrorCode::Busy:
        return {ExitCode::Unavailable, "It is in use"};
    case ErrorCode::TooLarge:
        return {ExitCode::BadData, "It is too large"};
    case ErrorCode::Unsupported:
        return {ExitCode::BadData, "This program cannot do that"};
    case ErrorCode::MalformedJson:
        return {ExitCode::BadData, "This is no JSON"};
    case ErrorCode::MissingField:
        return {ExitCode::BadData, "Something is missing"};
    case ErrorCode::InvalidField:
    case ErrorCode::UnknownCommand:
    case ErrorCode::ProtocolVersion:
    case ErrorCode::MalformedFrame:
    case ErrorCode::HelloExpected:
        return {ExitCode::BadData, "Something is wrong in it"};
    case ErrorCode::MalformedMime:
        return {ExitCode::BadData, "This is no mail"};
    case ErrorCode::MalformedAddress:
        return {ExitCode::BadData, "This is no mail address"};
    case ErrorCode::HtmlTooDeep:
        return {ExitCode::BadData, "The text is nested too deeply"};
    default:
        return {};
    }
}

} // namespace

Sentence sentenceOf(ErrorCode code) noexcept
{
    for (const auto find : {generalSentence, dataSentence, networkSentence, accessSentence})
        if (const Sentence found = find(code); found.exit != ExitCode::Failed || !found.words.empty())
            return found;
    return {ExitCode::Failed, "Something went wrong"};
}

std::string explain(const Error& error)
{
    const std::string words(sentenceOf(error.code).words);
    if (words.empty())
        return error.detail;
    return error.detail.empty() ? words + "." : words + ": " + error.detail;
}

} // namespace atalaya::ctl
