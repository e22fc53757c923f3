#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace atalaya {

// The registry of error codes. Numbers travel between programs and stand in logs: never reuse or change one,
// only add. Ranges: 1-99 general, 100 protocol, 200 storage, 300 network, 400 security, 500 routing, 600 mail
// and channels, 700 files.
#define ATALAYA_ERROR_CODES(X)                                                                               \
    X(Internal, 1)                                                                                           \
    X(InvalidArgument, 2)                                                                                    \
    X(NotFound, 3)                                                                                           \
    X(AlreadyExists, 4)                                                                                      \
    X(Conflict, 5)                                                                                           \
    X(Cancelled, 6)                                                                                          \
    X(TimedOut, 7)                                                                                           \
    X(Busy, 8)                                                                                               \
    X(TooLarge, 9)                                                                                           \
    X(Unsupported, 10)                                                                                       \
    X(ShuttingDown, 11)                                                                                      \
    X(HeldByOther, 12)                                                                                       \
    X(BrokerOlder, 13)                                                                                       \
    X(MalformedJson, 100)                                                                                    \
    X(MissingField, 101)                                                                                     \
    X(InvalidField, 102)                                                                                     \
    X(UnknownCommand, 103)                                                                                   \
    X(ProtocolVersion, 104)                                                                                  \
    X(MalformedFrame, 105)                                                                                   \
    X(HelloExpected, 106)                                                                                    \
    X(DatabaseOpen, 200)                                                                                     \
    X(DatabaseStatement, 201)                                                                                \
    X(DatabaseConstraint, 202)                                                                               \
    X(DatabaseBusy, 203)                                                                                     \
    X(DatabaseFull, 204)                                                                                     \
    X(DatabaseCorrupt, 205)                                                                                  \
    X(DatabaseTooNew, 206)                                                                                   \
    X(DatabaseKey, 207)                                                                                      \
    X(ConnectionFailed, 300)                                                                                 \
    X(ConnectionClosed, 301)                                                                                 \
    X(NameNotResolved, 302)                                                                                  \
    X(TlsFailed, 303)                                                                                        \
    X(FingerprintMismatch, 304)                                                                              \
    X(HttpStatus, 305)                                                                                       \
    X(AddressInUse, 306)                                                                                     \
    X(AddressBlocked, 307)                                                                                   \
    X(MalformedHttp, 308)                                                                                    \
    X(RateLimited, 309)                                                                                      \
    X(NotSignedIn, 400)                                                                                      \
    X(WrongPassword, 401)                                                                                    \
    X(PermissionDenied, 402)                                                                                 \
    X(TokenExpired, 403)                                                                                     \
    X(SecretUnavailable, 404)                                                                                \
    X(DeviceWiped, 405)                                                                                      \
    X(DeviceLocked, 406)                                                                                     \
    X(OfflineExpired, 407)                                                                                   \
    X(NotQueued, 500)                                                                                        \
    X(NoAgentFree, 501)                                                                                      \
    X(OfferGone, 502)                                                                                        \
    X(AlreadyClaimed, 503)                                                                                   \
    X(NotAssigned, 504)                                                                                      \
    X(MalformedMime, 600)                                                                                    \
    X(MalformedAddress, 601)                                                                                 \
    X(ImapRefused, 602)                                                                                      \
    X(SmtpRefused, 603)                                                                                      \
    X(SmtpTemporary, 604)                                                                                    \
    X(SmtpUnknownOutcome, 605)                                                                               \
    X(HtmlTooDeep, 606)                                                                                      \
    X(ChannelSignIn, 607)                                                                                    \
    X(FileRead, 700)                                                                                         \
    X(FileWrite, 701)                                                                                        \
    X(FileMissing, 702)                                                                                      \
    X(MalformedToml, 703)                                                                                    \
    X(ConfigKey, 704)                                                                                        \
    X(UsageError, 705)                                                                                       \
    X(DiskFull, 706)

/// What went wrong, as a stable number. Sentences for people are made in ui/models (and in app/ctl), never
/// here.
enum class ErrorCode : std::uint16_t {
#define ATALAYA_ERROR_ENUM(name, number) name = number,
    ATALAYA_ERROR_CODES(ATALAYA_ERROR_ENUM)
#undef ATALAYA_ERROR_ENUM
};

/// The registry's name of a code, for logs and JSON ("NotQueued"); "Unknown" for a number that is not in the
/// registry.
std::string_view errorName(ErrorCode code) noexcept;

/// The code with that name; ErrorCode::Internal if there is none.
ErrorCode errorFromName(std::string_view name) noexcept;

/// A failure: the code that programs act on, and a detail in English for the log (no customer content, no
/// secrets).
struct [[nodiscard]] Error {
    ErrorCode code = ErrorCode::Internal;
    std::string detail;

    /// "NotQueued: 0192…", for the log.
    std::string str() const;

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace atalaya
