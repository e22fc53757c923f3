#include "tests/e2e/agent_desk.h"

#include <QCoreApplication>

namespace atalaya::test {
namespace {

session::DeskConfig configFor(const std::filesystem::path& folder)
{
    session::DeskConfig config;
    config.dataDir = folder;
    config.device = "test";
    config.transports = session::makeNetworkTransport;
    config.post = [](session::Task task) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(task), Qt::QueuedConnection);
    };
    return config;
}

} // namespace

bool eventually(const std::function<bool()>& done)
{
    return QTest::qWaitFor(done, kPatienceMs);
}

AgentDesk::AgentDesk(const std::filesystem::path& folder, std::uint64_t seed)
    : m_random(seed)
    , m_core(configFor(folder), m_clock, m_random, m_secrets)
{
    std::filesystem::create_directories(folder);
    m_core.addListener(this);
}

AgentDesk::~AgentDesk()
{
    m_core.stop();
}

Result<api::Me> AgentDesk::signIn(const std::string& url, const std::string& login,
                                  const std::string& password)
{
    api::SignInRequest request{url, login, password, ""};
    const auto tryIt = [&] {
        return ask<api::Me>(
            [&](api::Reply<api::Me> reply) { m_core.link().signIn(request, std::move(reply)); });
    };
    auto first = tryIt();
    if (first
        || (first.error().code != ErrorCode::TlsFailed
            && first.error().code != ErrorCode::FingerprintMismatch))
        return first;
    m_fingerprint = first.error().detail;
    request.acceptFingerprint = m_fingerprint;
    return tryIt();
}

void AgentDesk::onOffer(const api::OfferView& offer)
{
    m_offers.push_back(offer);
    if (m_accepting)
        m_core.commands().submit(domain::AcceptOffer{offer.offer.id}, {});
}

Result<domain::CommandId> AgentDesk::submit(const domain::Command& command)
{
    return ask<domain::CommandId>(
        [&](api::Reply<domain::CommandId> reply) { m_core.commands().submit(command, std::move(reply)); });
}

Result<domain::EntryId> AgentDesk::reply(const api::TicketRow& row, domain::ReplyToTicket command)
{
    command.ticket = row.ticket.id;
    command.entry = domain::EntryId(m_core.commands().freshId());
    command.expectedVersion = row.ticket.version;
    ATALAYA_CHECK(submit(command));
    return command.entry;
}

Result<domain::Attachment> AgentDesk::keepFile(const std::string& name, const std::string& type,
                                               const std::string& bytes)
{
    return ask<domain::Attachment>([&](api::Reply<domain::Attachment> reply) {
        m_core.drafts().keepFile(name, type, bytes, std::move(reply));
    });
}

std::vector<api::TicketRow> AgentDesk::tickets(api::ViewKind kind)
{
    api::ListRequest request;
    request.view.kind = kind;
    request.sort = api::SortBy::Oldest;
    request.limit = 100'000;
    const auto answer = ask<api::ListAnswer>(
        [&](api::Reply<api::ListAnswer> reply) { m_core.queries().list(request, std::move(reply)); });
    return answer ? answer->rows : std::vector<api::TicketRow>();
}

std::optional<api::Conversation> AgentDesk::conversation(domain::TicketId ticket)
{
    auto answer = ask<api::Conversation>([&](api::Reply<api::Conversation> reply) {
        m_core.queries().conversation(ticket, 10'000, std::move(reply));
    });
    return answer ? std::optional(*std::move(answer)) : std::nullopt;
}

std::vector<domain::Entry> AgentDesk::entries(domain::TicketId ticket)
{
    const auto found = conversation(ticket);
    return found ? found->entries : std::vector<domain::Entry>();
}

std::vector<domain::DeliveryAttempt> AgentDesk::attempts(domain::EntryId entry)
{
    using Attempts = std::vector<domain::DeliveryAttempt>;
    return ask<Attempts>(
               [&](api::Reply<Attempts> reply) { m_core.delivery().attempts(entry, std::move(reply)); })
        .valueOr(Attempts());
}

std::unique_ptr<AgentDesk> openDesk(const DeskAccess& access, std::string& error)
{
    auto desk = std::make_unique<AgentDesk>(access.folder, access.seed);
    const auto me = desk->signIn(access.url, access.login, access.password);
    if (!me) {
        error = access.login + " cannot sign in: " + me.error().str();
        return nullptr;
    }
    if (!eventually([&] { return desk->online(); })) {
        error = access.login + " does not get online: " + desk->link().lastError.str();
        return nullptr;
    }
    return desk;
}

std::set<std::string> messageIds(AgentDesk& desk, domain::TicketId ticket)
{
    std::set<std::string> ids;
    for (const domain::Entry& entry : desk.entries(ticket))
        if (!entry.messageId.empty())
            ids.insert(entry.messageId);
    return ids;
}

std::vector<domain::Entry> AgentDesk::allEntries(api::ViewKind kind)
{
    std::vector<domain::Entry> all;
    for (const api::TicketRow& row : tickets(kind))
        for (domain::Entry& entry : entries(row.ticket.id))
            all.push_back(std::move(entry));
    return all;
}

std::vector<domain::OutboxItem> AgentDesk::outbox()
{
    const auto answer =
        ask<std::vector<domain::OutboxItem>>([&](api::Reply<std::vector<domain::OutboxItem>> reply) {
            m_core.commands().outbox(std::move(reply));
        });
    return answer ? *answer : std::vector<domain::OutboxItem>();
}

api::Directory AgentDesk::directory()
{
    const auto answer = ask<api::Directory>(
        [&](api::Reply<api::Directory> reply) { m_core.queries().directory(std::move(reply)); });
    return answer ? *answer : api::Directory();
}

Result<std::string> AgentDesk::file(const std::string& hash)
{
    return ask<std::string>(
        [&](api::Reply<std::string> reply) { m_core.queries().attachment(hash, std::move(reply)); });
}

api::LinkState AgentDesk::link()
{
    const auto answer =
        ask<api::LinkState>([&](api::Reply<api::LinkState> reply) { m_core.link().state(std::move(reply)); });
    return answer ? *answer : api::LinkState();
}

} // namespace atalaya::test
