#include "ui/models/error_text.h"

#include <QCoreApplication>
#include <array>

namespace atalaya::models {
namespace {

struct Sentence {
    ErrorCode code;
    const char* text;
};

// clang-format off
constexpr std::array kSentences = {
    Sentence{ErrorCode::Internal, QT_TRANSLATE_NOOP("errors", "Something went wrong inside Atalaya. Your text is kept; try again.")},
    Sentence{ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("errors", "Something in this request is not right. Check what you typed and try again.")},
    Sentence{ErrorCode::NotFound, QT_TRANSLATE_NOOP("errors", "It is not there any more. Refresh the list and look again.")},
    Sentence{ErrorCode::AlreadyExists, QT_TRANSLATE_NOOP("errors", "It exists already. Choose another name, or open the one that is there.")},
    Sentence{ErrorCode::Conflict, QT_TRANSLATE_NOOP("errors", "Something newer arrived while you were writing. Read it, then send again.")},
    Sentence{ErrorCode::Cancelled, QT_TRANSLATE_NOOP("errors", "It was cancelled. Nothing was changed.")},
    Sentence{ErrorCode::TimedOut, QT_TRANSLATE_NOOP("errors", "There was no answer in time. What you did is kept and will be tried again.")},
    Sentence{ErrorCode::Busy, QT_TRANSLATE_NOOP("errors", "The broker is busy. What you did is kept and will be sent in a moment.")},
    Sentence{ErrorCode::TooLarge, QT_TRANSLATE_NOOP("errors", "It is too large. Make it smaller or send it in parts.")},
    Sentence{ErrorCode::Unsupported, QT_TRANSLATE_NOOP("errors", "This is not possible here. Ask your administrator.")},
    Sentence{ErrorCode::ShuttingDown, QT_TRANSLATE_NOOP("errors", "The broker is stopping. Keep working; everything is sent when it is back.")},
    Sentence{ErrorCode::HeldByOther, QT_TRANSLATE_NOOP("errors", "A colleague is writing an answer here. Yours is kept; talk to them, or take over.")},
    Sentence{ErrorCode::BrokerOlder, QT_TRANSLATE_NOOP("errors", "The broker was restored from an older backup. What you did since then is kept here for you to decide.")},
    Sentence{ErrorCode::MalformedJson, QT_TRANSLATE_NOOP("errors", "The data could not be read. If it happens again, send the details to your administrator.")},
    Sentence{ErrorCode::MissingField, QT_TRANSLATE_NOOP("errors", "Something is missing. Fill in what is marked and try again.")},
    Sentence{ErrorCode::InvalidField, QT_TRANSLATE_NOOP("errors", "One of the values cannot be used. Check what is marked and try again.")},
    Sentence{ErrorCode::UnknownCommand, QT_TRANSLATE_NOOP("errors", "The broker does not know this action. Ask your administrator to update it.")},
    Sentence{ErrorCode::ProtocolVersion, QT_TRANSLATE_NOOP("errors", "This workstation and the broker are of different versions. Update the older one.")},
    Sentence{ErrorCode::MalformedFrame, QT_TRANSLATE_NOOP("errors", "The line carried data that could not be read. It will be opened again.")},
    Sentence{ErrorCode::HelloExpected, QT_TRANSLATE_NOOP("errors", "The broker did not recognise this workstation. Sign in again.")},
    Sentence{ErrorCode::DatabaseOpen, QT_TRANSLATE_NOOP("errors", "The data on this computer could not be opened. Close other copies of Atalaya and try again.")},
    Sentence{ErrorCode::DatabaseStatement, QT_TRANSLATE_NOOP("errors", "The data could not be read or written. Try again; if it stays, tell your administrator.")},
    Sentence{ErrorCode::DatabaseConstraint, QT_TRANSLATE_NOOP("errors", "The change does not fit the data that is there. Refresh and try again.")},
    Sentence{ErrorCode::DatabaseBusy, QT_TRANSLATE_NOOP("errors", "The data is in use for a moment. Try again.")},
    Sentence{ErrorCode::DatabaseFull, QT_TRANSLATE_NOOP("errors", "The disk is full. Free some space; what you typed is still here.")},
    Sentence{ErrorCode::DatabaseCorrupt, QT_TRANSLATE_NOOP("errors", "The data on the disk is damaged. Tell your administrator; a backup can be restored.")},
    Sentence{ErrorCode::DatabaseTooNew, QT_TRANSLATE_NOOP("errors", "The data was written by a newer Atalaya. Update this program.")},
    Sentence{ErrorCode::DatabaseKey, QT_TRANSLATE_NOOP("errors", "The data is encrypted with another key. Sign in again to fetch it anew.")},
    Sentence{ErrorCode::ConnectionFailed, QT_TRANSLATE_NOOP("errors", "The broker cannot be reached. Check the address and the network.")},
    Sentence{ErrorCode::ConnectionClosed, QT_TRANSLATE_NOOP("errors", "The line was closed. Keep working; it will be opened again by itself.")},
    Sentence{ErrorCode::NameNotResolved, QT_TRANSLATE_NOOP("errors", "There is no computer of that name. Check the address.")},
    Sentence{ErrorCode::TlsFailed, QT_TRANSLATE_NOOP("errors", "The broker's certificate could not be verified. Compare its fingerprint with your administrator.")},
    Sentence{ErrorCode::FingerprintMismatch, QT_TRANSLATE_NOOP("errors", "The broker shows another certificate than before. Do not sign in until your administrator confirms it.")},
    Sentence{ErrorCode::HttpStatus, QT_TRANSLATE_NOOP("errors", "The broker gave an answer that was not expected. Check the address.")},
    Sentence{ErrorCode::AddressInUse, QT_TRANSLATE_NOOP("errors", "Another program uses this port. Choose another one.")},
    Sentence{ErrorCode::AddressBlocked, QT_TRANSLATE_NOOP("errors", "This address may not be opened from here.")},
    Sentence{ErrorCode::MalformedHttp, QT_TRANSLATE_NOOP("errors", "What answered is not an Atalaya broker. Check the address.")},
    Sentence{ErrorCode::RateLimited, QT_TRANSLATE_NOOP("errors", "Too many attempts. Wait a minute and try again.")},
    Sentence{ErrorCode::NotSignedIn, QT_TRANSLATE_NOOP("errors", "You are not signed in. Sign in to go on; your drafts are kept.")},
    Sentence{ErrorCode::WrongPassword, QT_TRANSLATE_NOOP("errors", "The name or the password is not right. Try again.")},
    Sentence{ErrorCode::PermissionDenied, QT_TRANSLATE_NOOP("errors", "Your role does not allow this. Ask your team lead.")},
    Sentence{ErrorCode::TokenExpired, QT_TRANSLATE_NOOP("errors", "Your session has ended. Sign in again; your drafts are kept.")},
    Sentence{ErrorCode::SecretUnavailable, QT_TRANSLATE_NOOP("errors", "The key for your data cannot be read on this computer. Sign in again.")},
    Sentence{ErrorCode::DeviceWiped, QT_TRANSLATE_NOOP("errors", "An administrator has removed Atalaya's data from this computer. Ask them before you sign in again.")},
    Sentence{ErrorCode::DeviceLocked, QT_TRANSLATE_NOOP("errors", "The data on this computer is locked. Enter its passphrase to open it.")},
    Sentence{ErrorCode::OfflineExpired, QT_TRANSLATE_NOOP("errors", "This computer was without the broker for too long. Connect to open it; what you wrote is kept.")},
    Sentence{ErrorCode::NotQueued, QT_TRANSLATE_NOOP("errors", "It does not wait in a queue any more. Somebody was quicker.")},
    Sentence{ErrorCode::NoAgentFree, QT_TRANSLATE_NOOP("errors", "Nobody who can take it is free now. It keeps its place.")},
    Sentence{ErrorCode::OfferGone, QT_TRANSLATE_NOOP("errors", "The offer is over. It went to somebody else or back to the queue.")},
    Sentence{ErrorCode::AlreadyClaimed, QT_TRANSLATE_NOOP("errors", "Somebody else has taken it already.")},
    Sentence{ErrorCode::NotAssigned, QT_TRANSLATE_NOOP("errors", "It is not assigned to you. Take it first.")},
    Sentence{ErrorCode::MalformedMime, QT_TRANSLATE_NOOP("errors", "This message could not be read. The original is attached to the conversation.")},
    Sentence{ErrorCode::MalformedAddress, QT_TRANSLATE_NOOP("errors", "An address is not complete. It needs a name, an @ and a domain.")},
    Sentence{ErrorCode::ImapRefused, QT_TRANSLATE_NOOP("errors", "The mailbox refused a request. Your administrator can see the details.")},
    Sentence{ErrorCode::SmtpRefused, QT_TRANSLATE_NOOP("errors", "The mail server refused the message. Check the address, then send it again.")},
    Sentence{ErrorCode::SmtpTemporary, QT_TRANSLATE_NOOP("errors", "The mail server cannot take the message now. It will be tried again.")},
    Sentence{ErrorCode::SmtpUnknownOutcome, QT_TRANSLATE_NOOP("errors", "The line broke while the message was sent. It may have arrived: check before you send it again.")},
    Sentence{ErrorCode::HtmlTooDeep, QT_TRANSLATE_NOOP("errors", "This message is built in a way that cannot be shown safely. Its text is shown instead.")},
    Sentence{ErrorCode::ChannelSignIn, QT_TRANSLATE_NOOP("errors", "The mailbox did not accept its password. Your administrator has to renew it.")},
    Sentence{ErrorCode::FileRead, QT_TRANSLATE_NOOP("errors", "The file could not be read. Check that it is still there and that you may open it.")},
    Sentence{ErrorCode::FileWrite, QT_TRANSLATE_NOOP("errors", "The file could not be written. Choose another folder or free some space.")},
    Sentence{ErrorCode::FileMissing, QT_TRANSLATE_NOOP("errors", "The file is not there. Check the name.")},
    Sentence{ErrorCode::MalformedToml, QT_TRANSLATE_NOOP("errors", "The configuration file has a mistake. The details say in which line.")},
    Sentence{ErrorCode::ConfigKey, QT_TRANSLATE_NOOP("errors", "The configuration has a setting that is not known or not allowed.")},
    Sentence{ErrorCode::UsageError, QT_TRANSLATE_NOOP("errors", "The command is not complete. Use --help to see how it is written.")},
    Sentence{ErrorCode::DiskFull, QT_TRANSLATE_NOOP("errors", "The disk is full. Free some space and try again.")},
};
// clang-format on

} // namespace

QString errorText(ErrorCode code)
{
    for (const Sentence& sentence : kSentences)
        if (sentence.code == code)
            return QCoreApplication::translate("errors", sentence.text);
    return QCoreApplication::translate("errors", kSentences.front().text);
}

QString errorReference(ErrorCode code)
{
    return QStringLiteral("BK-%1").arg(int(code), 3, 10, QLatin1Char('0'));
}

} // namespace atalaya::models
