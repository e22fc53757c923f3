#include "core/protocol/codec.h"
#include "tests/support/test.h"

#include <set>

using namespace atalaya;
using namespace atalaya::protocol;
using namespace atalaya::domain;

namespace {

SeededRandom random_(7);
constexpr Instant kNow = std::chrono::sys_days(std::chrono::year(2025) / 11 / 20) + std::chrono::hours(9);

template <typename T>
T fresh()
{
    return T::make(kNow, random_);
}

Ticket fullTicket()
{
    Ticket ticket;
    ticket.id = fresh<TicketId>();
    ticket.number = 48213;
    ticket.subject = "Reclamación FA 418: \"hotel\" y cenas \xF0\x9F\x9B\xAB";
    ticket.status = TicketStatus::Open;
    ticket.priority = Priority::High;
    ticket.queue = fresh<QueueId>();
    ticket.assignee = fresh<AgentId>();
    ticket.customer = fresh<CustomerId>();
    ticket.channel = EntryChannel::DirectMessage;
    ticket.tags = {"EU261", "Hotel"};
    ticket.createdAt = kNow;
    ticket.updatedAt = kNow + std::chrono::microseconds(1);
    ticket.dueAt = kNow + std::chrono::minutes(12);
    ticket.dueKind = DueKind::NextResponse;
    ticket.mood = -1;
    ticket.unread = 3;
    ticket.csat = 4;
    ticket.version = 9;
    return ticket;
}

Entry fullEntry()
{
    Entry entry;
    entry.id = fresh<EntryId>();
    entry.ticket = fresh<TicketId>();
    entry.kind = EntryKind::Message;
    entry.direction = Direction::Out;
    entry.channel = EntryChannel::Email;
    entry.authorKind = AuthorKind::Agent;
    entry.at = kNow;
    entry.text = "line one\nline two\ttab \\ and \x01";
    entry.to = {"enrique.salas@correo.example"};
    entry.attachments = {{std::string(64, 'a'), "recibo.pdf", "application/pdf", 184000, ""}};
    entry.delivery = Delivery::Unknown;
    entry.deliveryDetail = "cut after DATA";
    entry.reach = Reach{41, 128, 18400};
    return entry;
}

template <typename Message, typename Wrapped>
Message roundTrip(const Message& message, Result<Wrapped> (*decode)(std::string_view))
{
    auto decoded = decode(encode(Wrapped(message)));
    return decoded ? std::get<Message>(*decoded) : Message{};
}

} // namespace

class CodecTest : public QObject {
    Q_OBJECT
private slots:
    void values_comeBackAsTheyWere();
    void everyCommand_comesBackByItsKind();
    void everyChange_comesBackByItsKind();
    void clientMessages_comeBack();
    void serverMessages_comeBack();
    void page_isTheSameFromEncodedBodies();
    void refusedAnswer_keepsCodeAndDetail();
};

void CodecTest::values_comeBackAsTheyWere()
{
    const Ticket ticket = fullTicket();
    QVERIFY(decodeValue<Ticket>(encodeValue(ticket)).value() == ticket);
    const Entry entry = fullEntry();
    QVERIFY(decodeValue<Entry>(encodeValue(entry)).value() == entry);
    Customer customer;
    customer.id = fresh<CustomerId>();
    customer.name = "Lucía Ferrán";
    customer.identities = {{IdentityKind::Phone, "+34600555017", true, 0}};
    customer.facts = {{"Miles", "12,000", "CRM", kNow}};
    customer.booking = Booking{"K7QX2M", "FA 418", "MAD", "LIS", "6:55", "7:15", "delayed", 220, 3, "12A to 12C", "one over 80"};
    customer.mood = {0.5, -0.25, 0.0};
    customer.createdAt = kNow;
    QVERIFY(decodeValue<Customer>(encodeValue(customer)).value() == customer);
}

void CodecTest::everyCommand_comesBackByItsKind()
{
    ReplyToTicket reply{fresh<TicketId>(), fresh<EntryId>(), EntryChannel::Email, "s", "t", "", {"a@b.example"}, {}, {}, {},
                        TicketStatus::Pending, 4, true};
    ReplyToTicket later = reply;
    later.lockToken = 7;
    later.sendAt = kNow;
    later.unlessAnswered = true;
    later.sentDespite = {"cardNumber"};
    SetTicketTags tagsSeen{fresh<TicketId>(), {"a"}, std::vector<std::string>{"b"}};
    AssignTicket seenNobody{fresh<TicketId>(), fresh<AgentId>(), std::nullopt, true};
    const std::vector<Command> commands = {
        reply,
        later,
        tagsSeen,
        seenNobody,
        AddNote{fresh<TicketId>(), fresh<EntryId>(), "note", {fresh<AgentId>()}, {}},
        SetTicketStatus{fresh<TicketId>(), TicketStatus::Solved},
        SetTicketPriority{fresh<TicketId>(), Priority::Urgent},
        SetTicketTags{fresh<TicketId>(), {"a", "b"}},
        AssignTicket{fresh<TicketId>(), fresh<AgentId>()},
        AssignTicket{fresh<TicketId>(), std::nullopt},
        MoveTicket{fresh<TicketId>(), fresh<QueueId>()},
        SnoozeTicket{fresh<TicketId>(), kNow},
        MarkTicketRead{fresh<TicketId>()},
        CreateTicket{fresh<TicketId>(), fresh<EntryId>(), fresh<QueueId>(), fresh<ChannelAccountId>(), "a@b.example", "A", "s", "t", "", {}},
        AcceptOffer{fresh<OfferId>()},
        DeclineOffer{fresh<OfferId>(), "busy"},
        SetAgentStatus{AgentStatus::Away, "lunch"},
        SetCustomerNotes{fresh<CustomerId>(), "likes windows"},
        CancelReply{fresh<TicketId>(), fresh<EntryId>()},
        RescheduleReply{fresh<TicketId>(), fresh<EntryId>(), kNow},
        RescheduleReply{fresh<TicketId>(), fresh<EntryId>(), std::nullopt},
        ResendReply{fresh<TicketId>(), fresh<EntryId>()},
        ConfirmSent{fresh<TicketId>(), fresh<EntryId>()},
        PutMacro{{fresh<MacroId>(), "Late bag", "en", "Sorry", {{"addTag", "bag"}}, 2, "Baggage", fresh<AgentId>()}},
        RemoveMacro{fresh<MacroId>()},
    };
    std::set<std::size_t> seen;
    for (const Command& command : commands) {
        seen.insert(command.index());
        const auto back = decodeCommand(commandKind(command), encodeCommand(command));
        QVERIFY2(back, std::string(commandKind(command)).c_str());
        QVERIFY(*back == command);
    }
    QCOMPARE(seen.size(), std::variant_size_v<Command>);
}

void CodecTest::everyChange_comesBackByItsKind()
{
    Queue queue;
    queue.id = fresh<QueueId>();
    queue.name = "Claims ES";
    queue.requiredSkills = {{fresh<SkillId>(), 3}};
    const std::vector<ChangeBody> bodies = {fullTicket(), fullEntry(), queue, Removed{"ticket", fresh<TicketId>().uuid()}};
    for (const ChangeBody& body : bodies) {
        const auto back = decodeChangeBody(changeKind(body), encodeChangeBody(body));
        QVERIFY2(back, std::string(changeKind(body)).c_str());
        QVERIFY(*back == body);
    }
}

void CodecTest::clientMessages_comeBack()
{
    const auto hello = roundTrip<Hello, ClientMessage>({1, "atalaya", "secret", "laptop"}, decodeClientMessage);
    QCOMPARE(hello.token, std::string("secret"));
    const auto sync = roundTrip<SyncRequest, ClientMessage>({48213, "epoch"}, decodeClientMessage);
    QCOMPARE(sync.since, std::int64_t(48213));
    const CommandRequest request{fresh<CommandId>(), MarkTicketRead{fresh<TicketId>()}};
    const auto back = decodeClientMessage(encode(ClientMessage(request)));
    QVERIFY(back);
    QVERIFY(std::get<CommandRequest>(*back).id == request.id);
    QVERIFY(std::get<CommandRequest>(*back).command == request.command);
}

void CodecTest::serverMessages_comeBack()
{
    Offer offer{fresh<OfferId>(), fresh<TicketId>(), fresh<AgentId>(), ChannelKind::Chat, kNow, kNow + std::chrono::seconds(30), {"sticky"}};
    const auto made = roundTrip<OfferMade, ServerMessage>({offer}, decodeServerMessage);
    QVERIFY(made.offer == offer);
    Welcome welcome;
    welcome.epoch = "e";
    welcome.agent.id = fresh<AgentId>();
    welcome.agent.login = "ines";
    welcome.agent.name = "Inés Robledo";
    welcome.serverTime = kNow;
    welcome.offers = {offer};
    const auto back = roundTrip<Welcome, ServerMessage>(welcome, decodeServerMessage);
    QVERIFY(back.agent == welcome.agent);
    QCOMPARE(back.offers.size(), std::size_t(1));
}

void CodecTest::page_isTheSameFromEncodedBodies()
{
    SyncPage page;
    page.changes = {{1, kNow, fullTicket()}, {2, kNow, fullEntry()}};
    page.upTo = 2;
    page.total = 2;
    page.snapshot = true;
    page.last = true;
    const auto back = decodeServerMessage(encode(ServerMessage(page)));
    QVERIFY(back);
    const auto& read = std::get<SyncPage>(*back);
    QVERIFY(read.changes == page.changes);
    QVERIFY(read.snapshot && read.last && !read.first);
    QCOMPARE(read.upTo, std::int64_t(2));
    const auto empty = decodeServerMessage(encodePage({}, SyncPage{}));
    QVERIFY(empty);
    QVERIFY(std::get<SyncPage>(*empty).changes.empty());
}

void CodecTest::refusedAnswer_keepsCodeAndDetail()
{
    const Answer refused{fresh<CommandId>(), false, ErrorCode::Conflict, "something newer", 7};
    const auto back = decodeAnswer(encodeAnswer(refused));
    QVERIFY(back);
    QCOMPARE(back->code, ErrorCode::Conflict);
    QCOMPARE(back->detail, std::string("something newer"));
    QVERIFY(!back->ok);
}

ATALAYA_TEST(CodecTest)
#include "codec_test.moc"
