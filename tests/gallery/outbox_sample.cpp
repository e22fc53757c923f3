#include "tests/gallery/outbox_sample.h"

namespace atalaya::test {
namespace {

using namespace std::chrono_literals;

const domain::AgentId kInesId{FakeCore::id(1)};
const domain::AgentId kMartaId{FakeCore::id(3)};

/// The ticket of a row.
struct About {
    std::int64_t number = 0;
    const char* person = "";
    const char* subject = "";
};

api::OutboxRow row(domain::CommandId id, const About& about, domain::Command command, Instant at)
{
    api::OutboxRow made;
    made.item.id = id;
    made.item.command = std::move(command);
    made.item.createdAt = at;
    made.ticket = domain::ticketOf(made.item.command);
    made.number = about.number;
    made.customerName = about.person;
    made.subject = about.subject;
    made.changeable = true;
    return made;
}

domain::ReplyToTicket reply(std::int64_t number, domain::EntryChannel channel, const char* text)
{
    domain::ReplyToTicket made;
    made.ticket = domain::TicketId(FakeCore::id(std::uint64_t(number)));
    made.entry = domain::EntryId(FakeCore::id(std::uint64_t(number) + 100'000));
    made.channel = channel;
    made.text = text;
    return made;
}

api::OutboxRow written(domain::CommandId id, const About& about, domain::ReplyToTicket command, Instant at)
{
    const std::string text = command.text;
    const domain::EntryChannel channel = command.channel;
    domain::Draft draft;
    draft.key = {command.ticket, domain::DraftKind::Reply, channel};
    draft.text = text;
    api::OutboxRow made = row(id, about, std::move(command), at);
    made.item.draft = draft;
    made.channel = channel;
    made.firstWords = text.substr(0, 160);
    return made;
}

domain::Entry entry(std::uint64_t number, domain::Direction direction, const char* who, const char* text,
                    Instant at)
{
    domain::Entry made;
    made.id = domain::EntryId(FakeCore::id(number));
    made.ticket = kJoanaTicket;
    made.direction = direction;
    made.channel = domain::EntryChannel::WhatsApp;
    made.authorKind =
        direction == domain::Direction::In ? domain::AuthorKind::Customer : domain::AuthorKind::Agent;
    made.authorId = FakeCore::id(number).str();
    made.authorName = who;
    made.text = text;
    made.at = at;
    if (direction == domain::Direction::Out)
        made.delivery = domain::Delivery::Read;
    return made;
}

void addConflict(FakeCore& core)
{
    const Instant now = core.world.now;
    const std::string first = "Olá, Joana. A sua mala está no Porto e chega hoje às 18:00 à sua morada. ";
    const std::string only = "Enviamos a cadeira do bebé ao meio-dia.";
    api::OutboxRow held =
        written(kJoanaReply, {48195, "Joana Prates", "Mala não chegou a Lisboa"},
                reply(48195, domain::EntryChannel::WhatsApp, (first + only).c_str()), now - 7min);
    held.item.state = domain::OutboxState::Refused;
    held.item.refusal = {ErrorCode::Conflict, "newer"};
    core.desk.world.outbox.decide.push_back(held);
    api::ConflictView view;
    view.row = held;
    view.yours = first + only;
    view.writtenAt = held.item.createdAt;
    view.question =
        entry(7001, domain::Direction::In, "Joana Prates",
              "Já são dois dias. A cadeira do bebé vai na mala e preciso dela hoje.", now - 12min);
    view.newer = {
        entry(7002, domain::Direction::Out, "Beatriz Lobo",
              "Olá, Joana! Encontrámos a mala no Porto. A entrega é hoje, entre as 18:00 e as 20:00, "
              "na sua morada.",
              now - 6min)};
    const std::string& theirs = view.newer.front().text;
    const auto delivery = theirs.find("A entrega");
    view.onlyTheirs = {{{int(delivery), int(theirs.size() - delivery)}}};
    view.onlyYours = {{int(first.size()), int(only.size())}};
    view.rest = "Joana, só mais uma coisa: enviamos a cadeira do bebé ao meio-dia.";
    core.desk.world.conflicts[kJoanaReply] = view;
}

void addWaiting(FakeCore& core)
{
    const Instant now = core.world.now;
    auto& waiting = core.desk.world.outbox.waiting;
    domain::ReplyToTicket mail =
        reply(48213, domain::EntryChannel::Email, "Hola, Enrique: gracias por los recibos del hotel.");
    mail.to = {"enrique.salas@correo.example"};
    mail.statusAfter = domain::TicketStatus::Pending;
    mail.attachments = {{std::string(64, 'a'), "recibo-1.pdf", "application/pdf", 900'000, {}},
                        {std::string(64, 'b'), "recibo-2.pdf", "application/pdf", 500'000, {}}};
    waiting.push_back(written(kEnriqueReply, {48213, "Enrique Salas", "FA 418"}, mail, now - 5min));
    waiting.back().fileBytes = 1'400'000;
    domain::SetTicketStatus close;
    close.ticket = domain::TicketId(FakeCore::id(48102));
    close.status = domain::TicketStatus::Solved;
    waiting.push_back(row(kCloseOliver, {48102, "Oliver Hahn", "Invoice"}, close, now - 4min));
    domain::AddNote note;
    note.ticket = domain::TicketId(FakeCore::id(48177));
    note.text = "Rosa called, two seats added by hand";
    note.mentions = {kMartaId};
    waiting.push_back(row(kRosaNote, {48177, "Rosa Alborada", "Group booking"}, note, now - 3min));
    waiting.back().firstWords = note.text;
    waiting.push_back(written(kHeldReply, {48188, "Camila Duarte", "Upgrade"},
                              reply(48188, domain::EntryChannel::WhatsApp, "Confirmado, Camila: assento 4A."),
                              now - 1s));
    waiting.back().item.holdUntil = now + 5s;
    for (std::size_t at = 0; at < waiting.size(); ++at)
        waiting[at].place = int(at) + 1;
}

void addDone(FakeCore& core)
{
    const Instant now = core.world.now;
    api::OutboxRow sent = written(
        kPriyaReply, {48197, "Priya Raman", "Wheelchair"},
        reply(48197, domain::EntryChannel::Email, "Thank you, Priya. The chair is booked."), now - 13min);
    sent.item.state = domain::OutboxState::Done;
    sent.item.endedAt = now - 4min;
    sent.changeable = false;
    core.desk.world.outbox.done = {sent};
    api::MergeRow merged;
    merged.command = domain::CommandId(FakeCore::id(990));
    merged.ticket = domain::TicketId(FakeCore::id(48213));
    merged.number = 48213;
    merged.merge = {"tags", "EU261,Hotel", "EU261,Press", "EU261,Press,Hotel"};
    merged.at = now - 4min;
    merged.undoable = true;
    core.desk.world.outbox.merged = {merged};
    merged.merge = {"assignee", kInesId.str(), kMartaId.str(), kMartaId.str()};
    merged.number = 48190;
    merged.undoable = false;
    core.desk.world.outbox.merged.push_back(merged);
}

void fillPeople(FakeCore& core)
{
    domain::Agent ines;
    ines.id = kInesId;
    ines.name = "Inés Robledo";
    domain::Agent marta;
    marta.id = kMartaId;
    marta.name = "Marta Quiroga";
    core.world.directory.agents = {ines, marta};
    core.world.me.agent = ines;
    core.desk.world.kept.policy = {30, std::int64_t{4'000'000'000}};
    core.desk.world.kept.tickets = 1240;
    core.desk.world.kept.fileBytes = 2'100'000'000;
    core.desk.world.lock.protection = api::Protection::Passphrase;
}

} // namespace

void fillOutbox(FakeCore& core)
{
    fillPeople(core);
    addConflict(core);
    addWaiting(core);
    addDone(core);
    const Instant now = core.world.now;
    api::LinkState& link = core.world.link;
    link.kind = api::LinkKind::Offline;
    link.since = now - 184s;
    link.broker = "broker.aerolineafaro.example:8443";
    link.brokers = {link.broker, "broker2.aerolineafaro.example:8443"};
    link.lastError = {ErrorCode::ConnectionFailed, "timed out"};
    link.lastSync = now - 4min;
    link.lastHeard = now - 190s;
    link.roundTrip = 42ms;
    link.failures = 6;
    link.nextAttempt = now + 18s;
    link.waiting = int(core.desk.world.outbox.waiting.size());
    link.refused = int(core.desk.world.outbox.decide.size());
}

void fillOnline(FakeCore& core)
{
    fillPeople(core);
    const Instant now = core.world.now;
    api::LinkState& link = core.world.link;
    link.kind = api::LinkKind::Online;
    link.since = now - 2h;
    link.broker = "broker.aerolineafaro.example:8443";
    link.lastSync = now - 2s;
    link.lastHeard = now - 2s;
    link.roundTrip = 38ms;
}

void fillOlder(FakeCore& core)
{
    fillOnline(core);
    const Instant now = core.world.now;
    core.world.link.brokerOlder = now - 3h;
    core.world.link.refused = 1;
    api::OutboxRow lost = written(
        kPriyaReply, {48197, "Priya Raman", "Wheelchair"},
        reply(48197, domain::EntryChannel::Email, "Thank you, Priya. The chair is booked."), now - 1h);
    lost.item.state = domain::OutboxState::Refused;
    lost.item.refusal = {ErrorCode::BrokerOlder, {}};
    core.desk.world.outbox.decide = {lost};
}

} // namespace atalaya::test
