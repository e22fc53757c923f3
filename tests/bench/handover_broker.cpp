#include "core/security/token.h"
#include "tests/bench/handover_desks.h"
#include "tests/bench/https_line.h"
#include "tests/bench/scratch.h"
#include "tests/support/child_process.h"

#include <fstream>
#include <thread>

namespace atalaya::bench {
namespace {

constexpr std::size_t kCustomers = 20'000; // as many as handoverBody knows
constexpr int kOneAtATime = 20; // units: a message takes as many

/// Queues with a skill each, people who have it, an account for each queue, customers, and who may post.
class Company {
public:
    Company(storage::BrokerStores& stores, Random& random) : m_stores(stores), m_random(random) { }

    Result<void> make(const HandoverSize& size)
    {
        ATALAYA_TRY(transaction, storage::Transaction::begin(*m_stores.connection));
        for (std::size_t i = 0; i < size.teams; ++i)
            ATALAYA_CHECK(addTeam(i));
        for (std::size_t i = 0; i < size.consumers; ++i) {
            ATALAYA_TRY(seat, addSeat("desk" + std::to_string(i), m_teams[i % m_teams.size()]));
            seats.push_back(std::move(seat));
        }
        ATALAYA_TRY(seat, addSeat("intake", std::nullopt));
        intake = std::move(seat);
        for (std::size_t i = 0; i < kCustomers; ++i)
            ATALAYA_CHECK(addCustomer(std::to_string(1'000'000 + i).substr(1)));
        return transaction.commit();
    }

    std::vector<Seat> seats;
    std::vector<std::string> accounts;
    Seat intake;

private:
    Result<void> addTeam(std::size_t index)
    {
        const domain::Skill skill{domain::SkillId::make(m_now, m_random), "Skill " + std::to_string(index)};
        ATALAYA_CHECK(m_stores.directory->put(skill));
        domain::Queue queue;
        queue.id = domain::QueueId::make(m_now, m_random);
        queue.name = "Team " + std::to_string(index);
        queue.channels = {domain::ChannelKind::Messaging};
        queue.requiredSkills = {{skill.id, 2}};
        queue.firstResponseMinutes = 60;
        queue.triage = index == 0;
        queue.version = 1;
        ATALAYA_CHECK(m_stores.directory->put(queue));
        domain::ChannelAccount account;
        account.id = domain::ChannelAccountId::make(m_now, m_random);
        account.kind = domain::ChannelKind::Messaging;
        account.name = queue.name;
        account.address = "+3491000" + std::to_string(1000 + index);
        account.queue = queue.id;
        account.version = 1;
        ATALAYA_CHECK(m_stores.directory->put(account));
        accounts.push_back(account.id.str());
        m_teams.push_back(std::move(queue));
        return {};
    }

    Result<Seat> addSeat(std::string login, const std::optional<domain::Queue>& team)
    {
        Seat seat;
        seat.agent.id = domain::AgentId::make(m_now, m_random);
        seat.agent.login = login;
        seat.agent.name = std::move(login);
        seat.agent.role = team ? domain::Role::Agent : domain::Role::Admin;
        seat.agent.channels = {domain::ChannelKind::Messaging};
        seat.agent.capacityUnits = kOneAtATime;
        seat.agent.version = 1;
        if (team) {
            seat.agent.queues = {team->id};
            seat.agent.skills = {{team->requiredSkills.front().skill, 3}};
        }
        ATALAYA_CHECK(m_stores.directory->put(seat.agent));
        const SecretString token = security::makeToken(m_random);
        ATALAYA_CHECK(m_stores.credentials->addToken({.hash = security::hashToken(token),
                                                      .agent = seat.agent.id,
                                                      .device = seat.agent.login,
                                                      .createdAt = m_now,
                                                      .expiresAt = m_now + std::chrono::hours(24),
                                                      .lastUsedAt = {},
                                                      .revokedAt = {}}));
        seat.token = token.reveal();
        return seat;
    }

    Result<void> addCustomer(const std::string& tail)
    {
        domain::Customer customer;
        customer.id = domain::CustomerId::make(m_now, m_random);
        customer.name = "Customer " + tail;
        customer.language = "en";
        customer.identities = {{domain::IdentityKind::WhatsApp, "+34600" + tail}};
        customer.createdAt = m_now;
        customer.version = 1;
        return m_stores.customers->put(customer);
    }

    storage::BrokerStores& m_stores;
    Random& m_random;
    Instant m_now = SystemClock().now();
    std::vector<domain::Queue> m_teams;
};

/// The broker in a process of its own, on real files, behind TLS.
class BrokerHandover final : public Handover {
public:
    ~BrokerHandover() override
    {
        m_lines.clear();
        m_desks.reset();
        test::killGroup(m_pid);
    }

    Result<void> open(const HandoverSize& size)
    {
        const std::filesystem::path folder = m_scratch.path();
        {
            SystemRandom random;
            ATALAYA_TRY(parts, brokerParts(folder));
            Company company(parts.stores, random);
            ATALAYA_CHECK(company.make(size));
            m_seats = std::move(company.seats);
            m_accounts = std::move(company.accounts);
            m_intake = std::move(company.intake);
        }
        m_pid = test::spawnGroup({ATALAYA_BENCH_HOST, folder.string()}, (folder / "log").string());
        ATALAYA_CHECK(findAddress());
        m_desks = std::make_unique<OfferDesks>("wss://127.0.0.1:" + std::to_string(m_port) + "/ws",
                                               m_fingerprint, receipts());
        for (const Seat& seat : m_seats)
            m_desks->open(seat, size.watching);
        if (!m_desks->waitForAll())
            return Error{ErrorCode::ConnectionFailed, "a desk could not sign in"};
        for (std::size_t i = 0; i < size.producers; ++i) {
            ATALAYA_TRY(line, HttpsLine::open(m_port, m_intake.token));
            m_lines.push_back(std::move(line));
        }
        return {};
    }

    double processorSeconds() const override { return processorSecondsOf(m_pid); }

    std::string post(std::size_t producer) override
    {
        const std::size_t number = m_number++;
        const auto answer = m_lines[producer]->post(
            "/api/v1/intake/messages", handoverBody(number, m_accounts[number % m_accounts.size()]));
        static constexpr std::string_view kTicket = R"("ticket":")";
        static constexpr std::size_t kIdLetters = 36;
        const std::size_t at = answer.body.find(kTicket);
        if (answer.status != 201 || at == std::string::npos) {
            receipts().fail("the intake answered " + std::to_string(answer.status) + " " + answer.body);
            return {};
        }
        return answer.body.substr(at + kTicket.size(), kIdLetters);
    }

private:
    Result<void> findAddress()
    {
        for (const double end = nowMs() + 20'000; nowMs() < end; std::this_thread::yield()) {
            std::ifstream file(m_scratch.path() / "address");
            if (file >> m_port >> m_fingerprint)
                return {};
        }
        return Error{ErrorCode::TimedOut, "the broker did not start"};
    }

    Scratch m_scratch{"handover"};
    std::vector<Seat> m_seats;
    std::vector<std::string> m_accounts;
    Seat m_intake;
    int m_pid = 0;
    unsigned short m_port = 0;
    std::string m_fingerprint;
    std::unique_ptr<OfferDesks> m_desks;
    std::vector<std::unique_ptr<HttpsLine>> m_lines;
    std::atomic<std::size_t> m_number{0};
};

} // namespace

Result<std::unique_ptr<Handover>> handoverByBroker(const HandoverSize& size)
{
    auto out = std::make_unique<BrokerHandover>();
    ATALAYA_CHECK(out->open(size));
    return std::unique_ptr<Handover>(std::move(out));
}

} // namespace atalaya::bench
