#include "tests/bench/invented.h"

#include "core/base/text.h"
#include "core/broker/load_company.h"

#include <fstream>

namespace atalaya::bench {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t kTicketsRead = 400;

std::string padded(std::string_view base64)
{
    std::string out;
    for (std::size_t i = 0; i < base64.size(); i += 76)
        out += std::string(base64.substr(i, 76)) + "\r\n";
    return out;
}

/// Quoted-printable of RFC 2045 §6.7, lines of at most 76 characters.
std::string quotedPrintable(std::string_view text)
{
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string out;
    std::size_t column = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\n') {
            out += "\r\n";
            column = 0;
            continue;
        }
        if (column > 70) {
            out += "=\r\n";
            column = 0;
        }
        if (byte < 0x80 && c != '=') {
            out += c;
            ++column;
        } else {
            out += {'=', kHex[byte >> 4], kHex[byte & 15]};
            column += 3;
        }
    }
    return out + "\r\n";
}

std::string crlf(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out += c == '\n' ? "\r\n" : std::string(1, c);
    return out + "\r\n";
}

std::string messageId(std::size_t number)
{
    return "<mail" + std::to_string(number) + "@post.example>";
}

} // namespace

std::string asHtml(std::string_view text)
{
    std::string out = "<html><body style=\"font-family:Arial\"><div><p>";
    for (const char c : text)
        out += c == '\n' ? "</p><p>" : std::string(1, c);
    return out
        + "</p><p>--<br><b>Enviado desde mi m&oacute;vil</b> <a href=\"https://post.example/\">post</a></p>"
          "</div></body></html>";
}

Result<Invented> Invented::load(std::uint64_t seed)
{
    std::ifstream lines(ATALAYA_BENCH_COMPANY);
    if (!lines)
        return Error{ErrorCode::FileMissing, ATALAYA_BENCH_COMPANY};
    ATALAYA_TRY(stores, storage::openBroker({}));
    storage::MemoryBlobStore blobs;
    ATALAYA_CHECK(broker::loadCompany(lines, stores, blobs));
    Invented out(seed);
    ATALAYA_TRY(agents, stores.directory->agents());
    ATALAYA_TRY(queues, stores.directory->queues());
    ATALAYA_TRY(skills, stores.directory->skills());
    ATALAYA_TRY(accounts, stores.directory->accounts());
    ATALAYA_TRY(articles, stores.knowledge->articles(""));
    ATALAYA_TRY(macros, stores.knowledge->macros());
    ATALAYA_TRY(customers, stores.customers->list(nullptr, 1000));
    for (const domain::Customer& customer : customers) {
        const auto words = split(customer.name, ' ');
        out.m_firstNames.emplace_back(words.front());
        out.m_lastNames.emplace_back(words.back());
    }
    ATALAYA_TRY(page, stores.tickets->list({}, storage::TicketSort::Newest, {}, kTicketsRead));
    for (const domain::Ticket& ticket : page.tickets) {
        out.m_subjects.push_back(ticket.subject);
        ATALAYA_TRY(entries, stores.entries->listForTicket(ticket.id, {}));
        for (const domain::Entry& entry : entries)
            if (entry.kind == domain::EntryKind::Message)
                out.takeSentences(entry.text);
    }
    out.m_agents = std::move(agents);
    out.m_queues = std::move(queues);
    out.m_skills = std::move(skills);
    out.m_accounts = std::move(accounts);
    out.m_articles = std::move(articles);
    out.m_macros = std::move(macros);
    return out;
}

void Invented::takeSentences(std::string_view text)
{
    for (const std::string_view line : split(text, '\n')) {
        const std::string_view sentence = trimmed(line);
        if (sentence.size() > 20)
            m_sentences.emplace_back(sentence);
    }
}

std::string Invented::code(std::size_t letters)
{
    constexpr std::string_view kLetters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    std::string out;
    for (std::size_t i = 0; i < letters; ++i)
        out += kLetters[below(kLetters.size())];
    return out;
}

std::string Invented::person()
{
    return pick(m_firstNames) + " " + pick(m_lastNames) + " " + pick(m_lastNames);
}

std::string Invented::subject()
{
    return pick(m_subjects) + " " + code(6);
}

std::string Invented::text(std::size_t sentences)
{
    std::string out;
    for (std::size_t i = 0; i < sentences; ++i) {
        out += pick(m_sentences);
        out += i % 3 == 2 ? "\n\n" : " ";
    }
    return out + "\nFA" + std::to_string(1000 + below(9000)) + " " + code(6) + "\n" + person();
}

domain::Customer Invented::customer(Instant at)
{
    domain::Customer out;
    out.id = domain::CustomerId::make(at, m_random);
    out.name = person();
    out.language = "es";
    out.city = "Vigo";
    out.tier = below(5) == 0 ? "Gold" : "";
    const std::string address =
        foldedForSearch(pick(m_lastNames)) + std::to_string(++m_people) + "@post.example";
    if (const auto valid = domain::normalIdentity(domain::IdentityKind::Email, address))
        out.identities.push_back({domain::IdentityKind::Email, *valid, true, 0});
    out.createdAt = at;
    return out;
}

domain::Ticket Invented::ticket(const domain::Customer& customer, std::int64_t number, Instant at)
{
    using domain::TicketStatus;
    domain::Ticket out;
    out.id = domain::TicketId::make(at, m_random);
    out.number = number;
    out.subject = subject();
    out.status = std::array{TicketStatus::New, TicketStatus::Open, TicketStatus::Pending}[below(3)];
    out.priority = below(6) == 0 ? domain::Priority::High : domain::Priority::Normal;
    out.queue = m_queues[below(m_queues.size())].id;
    if (below(3) > 0)
        out.assignee = m_agents[below(m_agents.size())].id;
    out.customer = customer.id;
    out.tags = {"tag" + std::to_string(below(40)), below(2) == 0 ? "refund" : "delay"};
    out.language = customer.language;
    out.createdAt = at;
    out.updatedAt = at + 1min * below(10'000);
    out.lastInboundAt = out.updatedAt;
    out.unread = static_cast<int>(below(3));
    out.snippet = domain::snippetOf(pick(m_sentences));
    if (below(4) > 0) {
        out.dueAt = at + 1min * below(20'000);
        out.dueKind = domain::DueKind::NextResponse;
    }
    if (below(30) == 0)
        out.snoozedUntil = at + 1min * below(40'000);
    out.version = 1;
    return out;
}

domain::Entry Invented::entry(const domain::Ticket& ticket, const domain::Customer& customer,
                              bool fromCustomer, Instant at)
{
    domain::Entry out;
    out.id = domain::EntryId::make(at, m_random);
    out.ticket = ticket.id;
    out.at = at;
    out.subject = ticket.subject;
    out.text = text(2 + below(8));
    out.messageId = "<" + out.id.str() + "@post.example>";
    if (fromCustomer) {
        out.authorId = customer.id.str();
        out.authorName = customer.name;
    } else {
        const domain::Agent& agent = m_agents[below(m_agents.size())];
        out.direction = domain::Direction::Out;
        out.authorKind = domain::AuthorKind::Agent;
        out.authorId = agent.id.str();
        out.authorName = agent.name;
        out.delivery = domain::Delivery::Sent;
    }
    return out;
}

std::string Invented::mail(const std::string& to, std::size_t number)
{
    const std::string name = pick(m_firstNames) + " " + pick(m_lastNames);
    std::string head = "From: =?utf-8?B?" + base64Encode(name) + "?= <" + foldedForSearch(pick(m_lastNames))
        + std::to_string(below(5000)) + "@post.example>\r\nTo: <" + to
        + ">\r\nDate: Thu, 20 Nov 2025 09:42:00 +0100\r\nMessage-ID: " + messageId(number)
        + "\r\nMIME-Version: 1.0\r\nReceived: from post.example by mx.example with ESMTPS;"
        + " Thu, 20 Nov 2025 09:42:01 +0100\r\n";
    std::string title = subject();
    if (number > 10 && below(3) == 0) {
        const std::string earlier = messageId(number - 1 - below(std::min<std::size_t>(number - 1, 2000)));
        head += "In-Reply-To: " + earlier + "\r\nReferences: " + earlier + "\r\n";
        title = "Re: " + title;
    }
    head += "Subject: =?utf-8?B?" + base64Encode(truncatedUtf8(title, 42)) + "?=\r\n";
    const std::string body = text(3 + below(8));
    const std::string plain = below(2) == 0
        ? "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            + quotedPrintable(body)
        : "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + crlf(body);
    const std::size_t kind = below(20);
    if (kind < 8)
        return head + plain;
    const std::string html = "--part\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: "
                             "quoted-printable\r\n\r\n"
        + quotedPrintable(asHtml(body));
    if (kind < 19)
        return head + "Content-Type: multipart/alternative; boundary=part\r\n\r\n--part\r\n" + plain + html
            + "--part--\r\n";
    std::string file(20'000, '\0');
    m_random.fill({reinterpret_cast<std::uint8_t*>(file.data()), file.size()});
    return head + "Content-Type: multipart/mixed; boundary=part\r\n\r\n--part\r\n" + plain
        + "--part\r\nContent-Type: image/jpeg\r\nContent-Disposition: attachment; filename=\"foto.jpg\"\r\n"
          "Content-Transfer-Encoding: base64\r\n\r\n"
        + padded(base64Encode(file)) + "--part--\r\n";
}

} // namespace atalaya::bench
