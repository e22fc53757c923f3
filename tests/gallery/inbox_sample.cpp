#include "tests/gallery/inbox_sample.h"

#include "ui/kit/theme.h"

#include <QHBoxLayout>

namespace atalaya::test {
namespace {

using namespace std::chrono_literals;
using domain::EntryChannel;

struct Made {
    const char* name;
    const char* subject;
    const char* snippet;
    EntryChannel channel;
    Duration due; ///< from now; a day or more: the customer has the word
    const char* tag = "";
    int unread = 0;
    int mood = 0;
    const char* tier = "";
    const char* draft = "";
};

const Made kMorning[] = {
    {"Enrique Salas", "Reclamación FA 418: hotel y cenas", "Adjunto el recibo del hotel", EntryChannel::Email,
     12min + 8s, "EU261", 0, -1, "Oro", "Enrique, gracias por los recibos"},
    {"Joana Prates", "Mala não chegou a Lisboa", "Já são dois dias, preciso da mala", EntryChannel::WhatsApp,
     -160s, "Bag", 3, -2},
    {"Tom Whitfield", "Name correction on ticket", "It is spelt with an i", EntryChannel::Chat, 75s, "", 1,
     0},
    {"Matilde Rey", "Pelusa en cabina, FA 233 a Oporto", "Foto: el transportín mide 45 × 30",
     EntryChannel::WhatsApp, 38min, "Pet", 2, 1},
    {"Camila Duarte", "Upgrade com milhas, GRU → LIS", "Perfeito, pode confirmar o lugar",
     EntryChannel::DirectMessage, 64min, "Miles", 0, 0, "Platino"},
    {"Priya Raman", "Wheelchair assistance, 3 Dec", "Thank you. My mother will", EntryChannel::Email, 150min,
     "Assist"},
    {"Diego Arce", "Callback: refund to a closed card", "Voicemail 0:48, transcribed: “Llamé ayer”",
     EntryChannel::Voice, 3h},
    {"Lucía Ferrán", "“Los nuevos snacks, un acierto”", "You replied: ¡Gracias, Lucía! Se lo digo",
     EntryChannel::Post, 48h, "", 0, 1},
    {"Rafael Monteiro", "Check-in não abre na aplicação", "Waiting for the customer since yesterday",
     EntryChannel::Sms, 48h},
    {"Oliver Hahn", "Invoice with VAT number", "You asked for the VAT number", EntryChannel::Email, 48h},
};

api::TicketRow rowOf(const Made& made, int number, const FakeCore& core)
{
    const Instant now = core.world.now;
    api::TicketRow row;
    row.ticket.id = domain::TicketId(FakeCore::id(std::uint64_t(number)));
    row.ticket.number = 48200 + number;
    row.ticket.customer = domain::CustomerId(FakeCore::id(std::uint64_t(900 + number * 7)));
    row.ticket.subject = made.subject;
    row.ticket.snippet = made.snippet;
    row.ticket.channel = made.channel;
    row.ticket.status = made.due >= 24h ? domain::TicketStatus::Pending : domain::TicketStatus::Open;
    if (made.due < 24h)
        row.ticket.dueAt = now + made.due;
    row.ticket.lastInboundAt = now - std::chrono::minutes(number * 7);
    row.ticket.createdAt = now - 4h;
    row.ticket.updatedAt = *row.ticket.lastInboundAt;
    row.ticket.unread = made.unread;
    row.ticket.mood = made.mood;
    if (*made.tag)
        row.ticket.tags = {made.tag};
    row.customerName = made.name;
    row.customerTier = made.tier;
    row.draft = made.draft;
    return row;
}

domain::Queue queueOf(int number, const char* name)
{
    domain::Queue queue;
    queue.id = domain::QueueId(FakeCore::id(std::uint64_t(50 + number)));
    queue.name = name;
    queue.colour = number;
    return queue;
}

} // namespace

void fillMorning(FakeCore& core)
{
    using api::ViewKind;
    using domain::Asks;
    int number = 0;
    for (const Made& made : kMorning)
        core.world.rows.push_back(rowOf(made, ++number, core));
    core.world.link.kind = api::LinkKind::Online;
    core.world.me.agent.id = domain::AgentId(FakeCore::id(7));
    core.world.me.agent.name = "Inés Robledo";
    core.world.counts = {{{ViewKind::Mine}, 14},     {{ViewKind::Unassigned}, 9}, {{ViewKind::Team}, 63},
                         {{ViewKind::AtRisk}, 3},    {{ViewKind::Mentions}, 2},   {{ViewKind::Unread}, 0},
                         {{ViewKind::Snoozed}, 5},   {{ViewKind::Drafts}, 2},     {{ViewKind::Done}, 40},
                         {{ViewKind::Scheduled}, 0}, {{ViewKind::Failed}, 0},     {{ViewKind::Live}, 0}};
    const std::pair<const char*, int> queues[] = {
        {"Claims ES", 21}, {"Bookings PT", 12}, {"Social care", 18}, {"Faro Club", 6}};
    for (int i = 0; i < 4; ++i) {
        core.world.directory.queues.push_back(queueOf(i + 1, queues[i].first));
        core.world.counts[{ViewKind::Queue, core.world.directory.queues.back().id}] = queues[i].second;
    }
    const auto view = [&core](int id, const char* name, const char* icon, domain::Condition condition,
                              int count) {
        const domain::SavedViewId viewId(FakeCore::id(std::uint64_t(id)));
        core.listing.kept.push_back({viewId, name, icon, std::move(condition)});
        core.world.counts[{ViewKind::Saved, {}, viewId}] = count;
    };
    view(1, "Delay over 3 h", "clock-alert",
         {Asks::All,
          {{Asks::Status, {}, {"new", "open", "pending"}},
           {Asks::Tag, {}, {"EU261"}},
           {Asks::Any, {{Asks::WaitingOver, {}, {}, 180}, {Asks::Unhappy}}}}},
         11);
    view(2, "Pets on board", "paw-print", {Asks::All, {{Asks::Tag, {}, {"Pet"}}}}, 4);
    view(3, "Lost baggage", "luggage", {Asks::All, {{Asks::Text, {}, {"mala"}}}}, 8);
    core.listing.counted = 11;
}

InboxWindow::InboxWindow(const std::function<void(FakeCore&)>& fill)
{
    fill(m_core);
    m_signals = std::make_unique<models::CoreSignals>(m_core);
    m_nav = new inbox::NavPanel(*m_signals, this);
    m_nav->setFixedWidth(kit::theme().metric(kit::Metric::Nav));
    m_list = new inbox::ListPanel(*m_signals, this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_nav);
    row->addWidget(m_list, 1);
    m_nav->setView({api::ViewKind::Mine});
    m_list->setView({api::ViewKind::Mine}, m_nav->title({api::ViewKind::Mine}));
    resize(492, 900);
}

InboxWindow::~InboxWindow()
{
    delete m_list; // before the core that they ask
    delete m_nav;
}

} // namespace atalaya::test
