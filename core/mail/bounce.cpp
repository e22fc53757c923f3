#include "core/mail/bounce.h"

#include "core/base/text.h"
#include "core/mail/address.h"
#include "core/mail/charset.h"
#include "core/mail/origin.h"
#include "core/mail/parse.h"

#include <algorithm>
#include <array>
#include <span>

namespace atalaya::mail {
namespace {

using Action = BounceReport::Action;

constexpr std::size_t kScanned = 64u << 10;

std::string fieldOf(std::span<const Header> fields, std::string_view name)
{
    for (const Header& field : fields)
        if (equalsIgnoreCase(field.name, name))
            return field.value;
    return {};
}

/// "rfc822; ana@x.es" gives "ana@x.es"; brackets and comments go.
std::string typedAddress(std::string_view value)
{
    if (const std::size_t semicolon = value.find(';'); semicolon != std::string_view::npos)
        value.remove_prefix(semicolon + 1);
    value = trimmed(value);
    if (const std::size_t open = value.find('<'); open != std::string_view::npos)
        value = value.substr(open + 1, value.find('>', open) - open - 1);
    value = trimmed(value.substr(0, value.find_first_of(" \t(")));
    return std::string(value);
}

Action actionOf(std::string_view word)
{
    static constexpr std::pair<std::string_view, Action> kWords[] = {{"failed", Action::Failed},
                                                                     {"delayed", Action::Delayed},
                                                                     {"delivered", Action::Delivered},
                                                                     {"relayed", Action::Relayed},
                                                                     {"expanded", Action::Expanded}};
    for (const auto& [name, action] : kWords)
        if (startsWithIgnoreCase(word, name))
            return action;
    return Action::Unknown;
}

Action actionForStatus(std::string_view status)
{
    if (status.empty())
        return Action::Unknown;
    return status.front() == '5' ? Action::Failed
        : status.front() == '4'  ? Action::Delayed
                                 : Action::Delivered;
}

bool digitAt(std::string_view text, std::size_t at)
{
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// The class of the first SMTP reply code "550 " or "550-" in the text: '4', '5' or 0.
char replyClass(std::string_view text)
{
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        const bool starts =
            i == 0 || std::string_view(" \n\t:<(\"'[;").find(text[i - 1]) != std::string_view::npos;
        if (!starts || (text[i] != '4' && text[i] != '5') || text[i + 1] > '5' || !digitAt(text, i + 1)
            || !digitAt(text, i + 2))
            continue;
        const char after = i + 3 < text.size() ? text[i + 3] : ' ';
        if (after == ' ' || after == '-' || after == '\n' || after == ')' || after == '>')
            return text[i];
    }
    return 0;
}

/// One line that reads like the reason: it holds a reply or status code.
std::string reasonLine(std::string_view text)
{
    for (const std::string_view line : split(text, '\n'))
        if (!findStatusCode(line).empty() || replyClass(line) != 0)
            return std::string(truncatedUtf8(trimmed(line), 500));
    return {};
}

/// RFC 3464 §2: one block for the message, then one a recipient. The first recipient that failed counts.
std::optional<BounceReport> fromDeliveryStatus(std::string_view text)
{
    std::optional<BounceReport> best;
    for (int blocks = 0; !text.empty() && blocks < 200; ++blocks) {
        const std::vector<Header> fields = takeFieldBlock(text);
        std::string recipient = typedAddress(fieldOf(fields, "Final-Recipient"));
        if (recipient.find('@') == std::string::npos)
            recipient = typedAddress(fieldOf(fields, "Original-Recipient"));
        if (recipient.empty())
            recipient = typedAddress(fieldOf(fields, "X-Actual-Recipient"));
        const std::string action = fieldOf(fields, "Action");
        if (recipient.empty() && action.empty())
            continue;
        BounceReport report;
        report.recipient = recipient;
        report.action = actionOf(action);
        const std::string diagnostic = fieldOf(fields, "Diagnostic-Code");
        const std::size_t semicolon = diagnostic.find(';');
        report.diagnostic =
            std::string(trimmed(semicolon < 16 ? diagnostic.substr(semicolon + 1) : diagnostic));
        report.status = findStatusCode(fieldOf(fields, "Status"));
        // What the remote server said is more exact than the reporting server's own summary ("5.0.0",
        // "4.4.7").
        const std::string told = findStatusCode(report.diagnostic);
        if (!told.empty() && (report.status.empty() || !told.ends_with(".0.0")))
            report.status = told;
        if (report.action == Action::Unknown)
            report.action = actionForStatus(report.status);
        if (!best || (best->action != Action::Failed && report.action == Action::Failed))
            best = std::move(report);
    }
    return best;
}

bool containsAny(std::string_view text, std::span<const std::string_view> words)
{
    return std::ranges::any_of(words,
                               [&](std::string_view w) { return text.find(w) != std::string_view::npos; });
}

/// Written by a mail server and about a delivery: sender and subject (or the first words) both say so.
bool looksLikeBounce(const InboundMessage& message)
{
    static constexpr std::array<std::string_view, 8> kSenders = {
        "mailer-daemon", "postmaster",    "mail-daemon", "mail delivery",
        "maildelivery",  "mailer_daemon", "mdaemon",     "administrator@"};
    static constexpr std::array<std::string_view, 27> kSubjects = {"undeliver",
                                                                   "delivery status",
                                                                   "failure notice",
                                                                   "delivery fail",
                                                                   "mail delivery",
                                                                   "returned mail",
                                                                   "delivery notif",
                                                                   "delivery report",
                                                                   "not delivered",
                                                                   "could not be",
                                                                   "returning message",
                                                                   "delivery problem",
                                                                   "undelivered",
                                                                   "nondeliverable",
                                                                   "non-deliver",
                                                                   "delivery error",
                                                                   "mail failure",
                                                                   "failed mail",
                                                                   "mail could not",
                                                                   "no se puede entregar",
                                                                   "no se ha podido entregar",
                                                                   "não entregue",
                                                                   "unzustellbar",
                                                                   "delivery attempt",
                                                                   "dsn",
                                                                   "mail system error",
                                                                   "warning: message"};
    static constexpr std::array<std::string_view, 16> kWords = {
        "could not be delivered", "could not deliver", "wasn't able to deliver", "undeliverable",
        "unable to deliver",      "delivery failed",   "was not delivered",      "delivery to the following",
        "permanent error",        "not be delivered",  "permanent fatal errors", "recipient address",
        "transcript of session",  "failed to deliver", "message not delivered",  "user unknown"};
    std::string from;
    for (const Address& address : message.from)
        from += asciiLower(address.name + " " + address.address) + " ";
    const std::string subject = asciiLower(message.subject);
    const std::string start = asciiLower(std::string_view(message.text).substr(0, 3000));
    const bool byDaemon =
        containsAny(from, kSenders) || trimmed(message.header("Return-Path")) == "<>" || message.from.empty();
    const bool subjectSays = containsAny(subject, kSubjects);
    const bool textSays = containsAny(start, kWords) || start.find("smtp error") != std::string::npos;
    return (byDaemon && (subjectSays || textSays)) || (subjectSays && textSays && replyClass(start) != 0)
        || !message.header("X-Failed-Recipients").empty();
}

/// The prose before the copy of the message that came back.
std::string_view proseOf(std::string_view text)
{
    static constexpr std::array<std::string_view, 12> kCopies = {
        "--- Below this line is a copy", "------ This is a copy of", "----- Original message",
        "   ----- Original message",     "   ----- Unsent message",  "--- The header of the original",
        "----- Message header follows",  "Original message headers", "Original Message Headers",
        "--- Original message follows",  "------ This is a copy",    "Received: from"};
    std::size_t end = std::min(text.size(), kScanned);
    for (const std::string_view mark : kCopies)
        end = std::min(end, text.find(mark));
    return text.substr(0, end);
}

/// The first mailbox in prose: "<ana@x.es>", "To: ana@x.es", or a word with an at sign.
std::string firstMailbox(std::string_view prose)
{
    std::string word;
    for (std::size_t i = 0; i <= prose.size(); ++i) {
        const char c = i < prose.size() ? prose[i] : ' ';
        if (std::string_view(" \t\n<>()[]\"',;").find(c) == std::string_view::npos) {
            word += c;
            continue;
        }
        while (!word.empty() && std::string_view(".:!?").find(word.back()) != std::string_view::npos)
            word.pop_back();
        if (const std::size_t colon = word.rfind(':'); colon != std::string::npos)
            word = word.substr(colon + 1);
        if (isValidAddress(word) && !startsWithIgnoreCase(word, "mailer-daemon")
            && !startsWithIgnoreCase(word, "postmaster"))
            return word;
        word.clear();
    }
    return {};
}

std::optional<BounceReport> fromProse(const InboundMessage& message)
{
    if (!looksLikeBounce(message))
        return std::nullopt;
    const std::string_view prose = proseOf(message.text);
    BounceReport report;
    const std::string failed = message.header("X-Failed-Recipients");
    report.recipient =
        failed.empty() ? firstMailbox(prose) : typedAddress(failed.substr(0, failed.find(',')));
    report.status = findStatusCode(prose);
    report.diagnostic = reasonLine(prose);
    report.action = actionForStatus(report.status);
    if (report.action == Action::Unknown) {
        const char reply = replyClass(prose);
        const std::string lower = asciiLower(message.subject) + asciiLower(prose.substr(0, 1000));
        const bool waits =
            lower.find("delayed") != std::string::npos || lower.find("will be retried") != std::string::npos;
        report.action = reply == '4' || (reply == 0 && waits) ? Action::Delayed : Action::Failed;
    }
    return report;
}

std::string originalId(const InboundMessage& message, const Body& body)
{
    std::string_view returned = body.returnedHeaders;
    const std::vector<std::string> ids = messageIdsIn(fieldOf(takeFieldBlock(returned), "Message-ID"));
    if (!ids.empty())
        return ids.front();
    for (const std::string_view line : split(std::string_view(message.text).substr(0, kScanned), '\n'))
        if (startsWithIgnoreCase(trimmed(line), "message-id:"))
            if (const auto found = messageIdsIn(trimmed(line).substr(11)); !found.empty())
                return found.front();
    return message.inReplyTo;
}

} // namespace

std::string findStatusCode(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool alone = i == 0 || (!digitAt(text, i - 1) && text[i - 1] != '.');
        if (!alone || (text[i] != '2' && text[i] != '4' && text[i] != '5') || i + 1 >= text.size()
            || text[i + 1] != '.')
            continue;
        std::size_t end = i + 2;
        while (digitAt(text, end))
            ++end;
        const std::size_t subject = end - i - 2;
        if (subject < 1 || subject > 2 || end >= text.size() || text[end] != '.')
            continue;
        const std::size_t detailAt = ++end;
        while (digitAt(text, end))
            ++end;
        const std::size_t detail = end - detailAt;
        const bool more =
            end + 1 < text.size() && text[end] == '.' && digitAt(text, end + 1); // an IP address
        if (detail >= 1 && detail <= 3 && !more)
            return std::string(text.substr(i, end - i));
    }
    return {};
}

std::optional<BounceReport> readBounce(const InboundMessage& message, const Body& body)
{
    if (!body.feedbackReport.empty())
        return std::nullopt;
    std::optional<BounceReport> report;
    if (!body.deliveryStatus.empty())
        report = fromDeliveryStatus(body.deliveryStatus);
    if (!report)
        report = fromProse(message);
    if (!report)
        return std::nullopt;
    if (report->status.empty() && report->diagnostic.empty())
        report->status = findStatusCode(proseOf(message.text));
    report->diagnostic = std::string(truncatedUtf8(oneLine(report->diagnostic), 500));
    report->recipient = std::string(truncatedUtf8(report->recipient, 320));
    report->originalMessageId = originalId(message, body);
    return report;
}

} // namespace atalaya::mail
