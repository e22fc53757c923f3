#include "core/net/mail/smtp.h"

#include "core/net/curl_init.h"
#include "core/net/mail/curl_mail.h"
#include "core/net/mail/smtp_trace.h"

#include <algorithm>
#include <atomic>
#include <cstring>

namespace atalaya::net {
namespace {

constexpr std::chrono::microseconds kFarewell{2'000'000};

/// What the callbacks of one send share.
struct Dialogue {
    CURL* easy = nullptr;
    const std::atomic<bool>* interrupted = nullptr;
    std::chrono::microseconds grace{0};
    std::string_view unsent;
    SmtpTrace trace;
    curl_off_t hurryFrom = -1; ///< time of the transfer when there was first a reason to end it

    /// True once `patience` is over since the first time this was asked.
    bool overdue(std::chrono::microseconds patience)
    {
        curl_off_t now = 0;
        curl_easy_getinfo(easy, CURLINFO_TOTAL_TIME_T, &now);
        if (hurryFrom < 0)
            hurryFrom = now;
        return now - hurryFrom > patience.count();
    }
};

int onDebug(CURL*, curl_infotype type, char* data, std::size_t size, void* context)
{
    auto& dialogue = *static_cast<Dialogue*>(context);
    if (type == CURLINFO_HEADER_OUT)
        dialogue.trace.commandSent({data, size});
    else if (type == CURLINFO_HEADER_IN)
        dialogue.trace.replyReceived({data, size});
    return 0;
}

/// libcurl asks for content only after the server's 354.
std::size_t onRead(char* buffer, std::size_t size, std::size_t count, void* context)
{
    auto& dialogue = *static_cast<Dialogue*>(context);
    dialogue.trace.contentBegan();
    const std::size_t bytes = std::min(size * count, dialogue.unsent.size());
    std::memcpy(buffer, dialogue.unsent.data(), bytes);
    dialogue.unsent.remove_prefix(bytes);
    return bytes;
}

/// Asked at least once a second. An end here is safe before the content; after it, only when waiting is of no
/// more use.
int onProgress(void* context, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    auto& dialogue = *static_cast<Dialogue*>(context);
    if (dialogue.trace.answered())
        return dialogue.overdue(kFarewell) ? 1 : 0; // everything is known; only QUIT is unanswered
    if (!*dialogue.interrupted)
        return 0;
    if (!dialogue.trace.contentOnItsWay())
        return 1;
    return dialogue.overdue(dialogue.grace) ? 1 : 0;
}

/// An address that cannot leave its angle brackets.
bool isEnvelopeAddress(std::string_view address)
{
    return !address.empty() && address.size() <= 320 && std::ranges::none_of(address, [](char c) {
        return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F || c == '<' || c == '>';
    });
}

bool isHostName(std::string_view name)
{
    return std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.'
            || c == '-';
    });
}

long wholeSeconds(std::chrono::milliseconds time)
{
    return std::max<long>(1, long(std::chrono::ceil<std::chrono::seconds>(time).count()));
}

Result<CurlList> checkedEnvelope(const SmtpServer& server, const std::string& from,
                                 std::span<const std::string> recipients)
{
    if (!isHostName(server.ehloName))
        return Error{ErrorCode::InvalidArgument, "not a host name: " + server.ehloName};
    if (!from.empty() && !isEnvelopeAddress(from))
        return Error{ErrorCode::MalformedAddress, "the sender's address cannot be written into an envelope"};
    if (recipients.empty())
        return Error{ErrorCode::MalformedAddress, "there is no recipient"};
    CurlList list;
    for (const std::string& recipient : recipients) {
        if (!isEnvelopeAddress(recipient))
            return Error{ErrorCode::MalformedAddress,
                         "a recipient's address cannot be written into an envelope"};
        curl_slist* longer = curl_slist_append(list.get(), recipient.c_str());
        if (!longer)
            return Error{ErrorCode::Internal, "libcurl has no memory"};
        static_cast<void>(list.release());
        list.reset(longer);
    }
    return list;
}

void applyDialogue(CURL* easy, const SmtpServer& server, Dialogue& dialogue)
{
    curl_easy_setopt(easy, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(easy, CURLOPT_INFILESIZE_LARGE, curl_off_t(dialogue.unsent.size()));
    curl_easy_setopt(easy, CURLOPT_READFUNCTION, &onRead);
    curl_easy_setopt(easy, CURLOPT_READDATA, &dialogue);
    curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L); // the trace hears nothing without it
    curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, &onDebug);
    curl_easy_setopt(easy, CURLOPT_DEBUGDATA, &dialogue);
    curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, &onProgress);
    curl_easy_setopt(easy, CURLOPT_XFERINFODATA, &dialogue);
    curl_easy_setopt(easy, CURLOPT_SERVER_RESPONSE_TIMEOUT, wholeSeconds(server.replyTimeout));
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, wholeSeconds(server.replyTimeout));
    curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L); // QUIT is said while the callbacks still listen
}

SmtpOutcome refusedHere(const Error& error)
{
    // A bad address will not get better; bad settings may.
    const auto kind = error.code == ErrorCode::MalformedAddress ? SmtpOutcome::Kind::RejectedPermanently
                                                                : SmtpOutcome::Kind::TemporaryFailure;
    return {kind, 0, error.detail, error.code};
}

} // namespace

struct SmtpSender::State {
    std::atomic<bool> interrupted{false};
};

SmtpSender::SmtpSender() : m_state(std::make_unique<State>())
{
    ensureCurl();
}

SmtpSender::~SmtpSender() = default;

SmtpOutcome SmtpSender::send(const SmtpServer& server, const std::string& envelopeFrom,
                             std::span<const std::string> recipients, std::string_view message)
{
    const auto envelope = checkedEnvelope(server, envelopeFrom, recipients);
    if (!envelope)
        return refusedHere(envelope.error());
    const CurlEasy easy(curl_easy_init());
    if (!easy)
        return refusedHere(Error{ErrorCode::Internal, "libcurl has no memory"});
    const std::string name = server.ehloName.empty() ? "localhost" : server.ehloName;
    if (const auto applied = applyMailServer(easy.get(), server.server, "smtp", name); !applied)
        return refusedHere(applied.error());

    Dialogue dialogue{easy.get(), &m_state->interrupted, server.interruptGrace, message, {}, -1};
    applyDialogue(easy.get(), server, dialogue);
    CurlErrorText errorText{};
    curl_easy_setopt(easy.get(), CURLOPT_ERRORBUFFER, errorText.data());
    if (!envelopeFrom.empty())
        curl_easy_setopt(easy.get(), CURLOPT_MAIL_FROM, envelopeFrom.c_str());
    curl_easy_setopt(easy.get(), CURLOPT_MAIL_RCPT, envelope->get());
    const CURLcode code = curl_easy_perform(easy.get());

    std::optional<Error> failure;
    if (code != CURLE_OK)
        failure = mailError(code, errorText);
    return dialogue.trace.outcome(failure);
}

void SmtpSender::interrupt() noexcept
{
    m_state->interrupted = true;
}

std::string_view smtpOutcomeName(SmtpOutcome::Kind kind) noexcept
{
    switch (kind) {
    case SmtpOutcome::Kind::Sent:
        return "sent";
    case SmtpOutcome::Kind::RejectedPermanently:
        return "rejectedPermanently";
    case SmtpOutcome::Kind::TemporaryFailure:
        return "temporaryFailure";
    case SmtpOutcome::Kind::Unknown:
        break;
    }
    return "unknown";
}

} // namespace atalaya::net
