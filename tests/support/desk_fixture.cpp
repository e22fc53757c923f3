#include "tests/support/desk_fixture.h"

namespace atalaya::test {

Workstation::Workstation(session::DeskConfig config, Clock& clock, std::uint64_t seed,
                         std::shared_ptr<Line> way)
    : m_config(std::move(config))
    , m_clock(clock)
    , m_random(seed)
    , m_line(std::move(way))
{
    open();
}

void Workstation::open()
{
    m_core = std::make_unique<session::DeskCore>(m_config, m_clock, m_random, m_secrets);
    m_core->addListener(this);
}

void Workstation::openWith(security::Vault& vault)
{
    session::DeskConfig config = m_config;
    config.vault = &vault;
    m_core = std::make_unique<session::DeskCore>(std::move(config), m_clock, m_random, vault);
    m_core->addListener(this);
}

void Workstation::close()
{
    m_core.reset();
}

// ---- time and tasks ----

DeskFixture::~DeskFixture()
{
    for (const auto& desk : m_desks)
        desk->close();
    pump();
}

void DeskFixture::pump()
{
    for (int i = 0; i < 100'000; ++i) {
        std::size_t ran = company.settle();
        for (const auto& desk : m_desks)
            if (desk->isOpen())
                ran += desk->core().runPending();
        for (; !m_tasks.empty(); ++ran) {
            const auto task = std::move(m_tasks.front());
            m_tasks.pop_front();
            task();
        }
        if (ran == 0)
            return;
    }
    ATALAYA_ASSERT(!"it never comes to rest");
}

void DeskFixture::advance(Duration by)
{
    static constexpr Duration kStep = std::chrono::milliseconds(500);
    for (Duration left = by; left > Duration::zero(); left -= kStep) {
        company.clock.advance(std::min(left, kStep));
        for (const auto& desk : m_desks)
            if (desk->isOpen())
                desk->core().tick();
        pump();
    }
}

// ---- desks ----

Workstation& DeskFixture::addDesk()
{
    const auto line = std::make_shared<Line>();
    session::DeskConfig config;
    config.dataDir =
        std::filesystem::path(m_folder.path().toStdString()) / ("desk" + std::to_string(m_desks.size()));
    config.mode = session::Worker::Mode::Manual;
    config.device = "test";
    config.transports = [this, line](const session::Address& address) {
        return Result<std::unique_ptr<session::Transport>>(
            watch(session::makeLocalTransport(company.door()), line, address.url));
    };
    config.post = [this](std::function<void()> task) { m_tasks.push_back(std::move(task)); };
    return *m_desks.emplace_back(
        std::make_unique<Workstation>(std::move(config), company.clock, 100 + m_desks.size(), line));
}

Result<api::Me> DeskFixture::signIn(Workstation& desk, const std::string& login, const std::string& password)
{
    return ask<api::Me>([&](api::Reply<api::Me> reply) {
        desk.core().link().signIn({"sample:", login, password, ""}, std::move(reply));
    });
}

Workstation& DeskFixture::desk(const std::string& login)
{
    Workstation& desk = addDesk();
    const auto me = signIn(desk, login);
    ATALAYA_ASSERT(me.hasValue());
    ATALAYA_ASSERT(state(desk).kind == api::LinkKind::Online);
    return desk;
}

std::vector<api::TicketRow> DeskFixture::rows(Workstation& desk, api::View view)
{
    api::ListRequest request;
    request.view = view;
    auto answer = ask<api::ListAnswer>(
        [&](api::Reply<api::ListAnswer> reply) { desk.core().queries().list(request, std::move(reply)); });
    ATALAYA_ASSERT(answer);
    return std::move(answer->rows);
}

std::int64_t DeskFixture::count(Workstation& desk, api::View view)
{
    const auto counts = ask<api::ViewCounts>(
        [&](api::Reply<api::ViewCounts> reply) { desk.core().queries().counts(std::move(reply)); });
    ATALAYA_ASSERT(counts);
    const auto found = counts->find(view);
    return found == counts->end() ? -1 : found->second;
}

api::Conversation DeskFixture::conversation(Workstation& desk, domain::TicketId id)
{
    auto answer = ask<api::Conversation>([&](api::Reply<api::Conversation> reply) {
        desk.core().queries().conversation(id, 200, std::move(reply));
    });
    ATALAYA_ASSERT(answer);
    return *std::move(answer);
}

std::vector<domain::OutboxItem> DeskFixture::outbox(Workstation& desk)
{
    using Items = std::vector<domain::OutboxItem>;
    auto answer =
        ask<Items>([&](api::Reply<Items> reply) { desk.core().commands().outbox(std::move(reply)); });
    ATALAYA_ASSERT(answer);
    return *std::move(answer);
}

api::LinkState DeskFixture::state(Workstation& desk)
{
    auto answer = ask<api::LinkState>(
        [&](api::Reply<api::LinkState> reply) { desk.core().link().state(std::move(reply)); });
    ATALAYA_ASSERT(answer);
    return *std::move(answer);
}

Result<domain::CommandId> DeskFixture::submit(Workstation& desk, const domain::Command& command)
{
    return ask<domain::CommandId>([&](api::Reply<domain::CommandId> reply) {
        desk.core().commands().submit(command, std::move(reply));
    });
}

Result<api::Me> DeskFixture::reopen(Workstation& desk)
{
    desk.close();
    pump();
    desk.open();
    return ask<api::Me>([&](api::Reply<api::Me> reply) { desk.core().start(std::move(reply)); });
}

Result<bool> DeskFixture::saveDraft(Workstation& desk, const domain::Draft& draft)
{
    return ask<bool>([&](api::Reply<bool> reply) { desk.core().drafts().save(draft, std::move(reply)); });
}

std::optional<domain::Draft> DeskFixture::loadDraft(Workstation& desk, const domain::DraftKey& key)
{
    using Found = std::optional<domain::Draft>;
    auto answer =
        ask<Found>([&](api::Reply<Found> reply) { desk.core().drafts().load(key, std::move(reply)); });
    ATALAYA_ASSERT(answer.hasValue());
    return *std::move(answer);
}

} // namespace atalaya::test
