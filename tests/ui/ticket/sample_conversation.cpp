#include "tests/ui/ticket/sample_conversation.h"

namespace atalaya::test {
namespace {

domain::Entry entryOf(std::uint64_t number, const std::string& text, Instant when)
{
    domain::Entry entry;
    entry.id = domain::EntryId(FakeCore::id(number));
    entry.ticket = kTicket;
    entry.text = text;
    entry.at = when;
    return entry;
}

void writtenBy(domain::Entry& entry, domain::AgentId agent, const std::string& name)
{
    entry.authorKind = domain::AuthorKind::Agent;
    entry.authorId = agent.str();
    entry.authorName = name;
}

domain::Attachment file(const std::string& name, const std::string& type, std::int64_t size)
{
    domain::Attachment attachment;
    attachment.hash = name;
    attachment.name = name;
    attachment.type = type;
    attachment.size = size;
    return attachment;
}

domain::Agent agent(domain::AgentId id, const std::string& name)
{
    domain::Agent made;
    made.id = id;
    made.name = name;
    made.status = domain::AgentStatus::Available;
    return made;
}

domain::Queue queue(domain::QueueId id, const std::string& name)
{
    domain::Queue made;
    made.id = id;
    made.name = name;
    return made;
}

} // namespace

Instant at(int hour, int minute, int second)
{
    using namespace std::chrono;
    return Instant(sys_days(2025y / November / 20)) + hours(hour) + minutes(minute) + seconds(second);
}

domain::Entry inbound(std::uint64_t number, domain::EntryChannel channel, const std::string& text,
                      Instant when)
{
    domain::Entry entry = entryOf(number, text, when);
    entry.channel = channel;
    entry.authorId = kEnrique.str();
    entry.authorName = "Enrique Salas";
    return entry;
}

domain::Entry outbound(std::uint64_t number, domain::EntryChannel channel, const std::string& text,
                       Instant when)
{
    domain::Entry entry = entryOf(number, text, when);
    entry.channel = channel;
    entry.direction = domain::Direction::Out;
    entry.delivery = domain::Delivery::Delivered;
    writtenBy(entry, kTomas, "Tomás Vela");
    return entry;
}

domain::Entry event(std::uint64_t number, const std::string& kind, const std::string& text, Instant when)
{
    domain::Entry entry = entryOf(number, text, when);
    entry.kind = domain::EntryKind::Event;
    entry.direction = domain::Direction::Internal;
    entry.authorKind = domain::AuthorKind::System;
    entry.authorName = "Atalaya";
    entry.eventKind = kind;
    return entry;
}

domain::Entry note(std::uint64_t number, const std::string& text, Instant when)
{
    domain::Entry entry = entryOf(number, text, when);
    entry.kind = domain::EntryKind::Note;
    entry.direction = domain::Direction::Internal;
    writtenBy(entry, kMarta, "Marta Quiroga");
    return entry;
}

api::Conversation enriqueSalas()
{
    using domain::EntryChannel;
    api::Conversation shown;
    domain::Ticket& ticket = shown.row.ticket;
    ticket.id = kTicket;
    ticket.number = 48213;
    ticket.subject = "Reclamación FA 418: hotel y cenas";
    ticket.status = domain::TicketStatus::Open;
    ticket.priority = domain::Priority::High;
    ticket.queue = kClaims;
    ticket.assignee = kInes;
    ticket.customer = kEnrique;
    ticket.tags = {"EU261"};
    ticket.lastInboundAt = at(9, 21);
    ticket.dueAt = at(9, 54, 8);
    ticket.dueKind = domain::DueKind::NextResponse;
    shown.row.assigneeName = "Inés Robledo";
    shown.row.customerName = "Enrique Salas";
    shown.customer.id = kEnrique;
    shown.customer.name = "Enrique Salas";
    shown.customer.identities = {{domain::IdentityKind::Handle, "@enriquesalas", true, 18'400}};

    domain::Entry post =
        inbound(101, EntryChannel::Post,
                "@AerolineaFaro tres horas en Barajas, FA 418 a Lisboa, y ni una pantalla que explique nada."
                " ¿Hay alguien ahí?",
                at(8, 2));
    post.reach = domain::Reach{41, 128, 18'400};
    domain::Entry moved = event(103, "channelChanged", "Moved to direct message", at(8, 9, 40));
    moved.channel = EntryChannel::DirectMessage;
    domain::Entry routed =
        event(105, "routed", "Booking K7QX2M linked. Routed to Inés Robledo: Spanish, claims, free capacity.",
              at(8, 10, 3));
    domain::Entry mail = inbound(
        107, EntryChannel::Email,
        "Adjunto el recibo del hotel y las cenas de los tres. Nos dijeron que lo pidiéramos por escrito;"
        " aquí está. Espero una respuesta hoy.",
        at(9, 21));
    mail.attachments = {file("recibo-hotel.pdf", "application/pdf", 184'320),
                        file("tarjetas.jpg", "image/jpeg", 1'200'000)};
    mail.to = {"reclamaciones@aerolineafaro.example"};
    shown.entries = {
        post,
        outbound(102, EntryChannel::Post, "Lo sentimos, Enrique. ¿Nos pasas el localizador por privado?",
                 at(8, 6)),
        moved,
        inbound(104, EntryChannel::DirectMessage, "K7QX2M. Somos tres y mi madre tiene 81 años.",
                at(8, 9, 52)),
        routed,
        mail,
        note(108, "@Inés crew rotation, not extraordinary: 250 € each. Hotel cap 120 €.", at(9, 31)),
    };
    return shown;
}

void fill(FakeCore& core)
{
    core.world.now = at(9, 42);
    core.world.directory.agents = {agent(kInes, "Inés Robledo"), agent(kTomas, "Tomás Vela"),
                                   agent(kMarta, "Marta Quiroga")};
    core.world.directory.queues = {queue(kClaims, "Claims ES"), queue(kClub, "Faro Club")};
    core.world.me.agent = core.world.directory.agents.front();
    core.world.conversations[kTicket] = enriqueSalas();
}

std::vector<domain::Entry> manyMessages(int count)
{
    std::vector<domain::Entry> entries;
    for (int i = 0; i < count; ++i) {
        const auto number = static_cast<std::uint64_t>(5000 + i);
        std::string text = "Mensaje " + std::to_string(i) + ".";
        for (int n = 0; n < i % 7; ++n)
            text += " Quería saber si hay novedades sobre la maleta que no llegó a Lisboa.";
        const Instant when = at(0, 0) + std::chrono::seconds(10 * i);
        entries.push_back(i % 3 == 0 ? outbound(number, domain::EntryChannel::Chat, text, when)
                                     : inbound(number, domain::EntryChannel::Chat, text, when));
    }
    return entries;
}

} // namespace atalaya::test
