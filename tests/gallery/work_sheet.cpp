#include "tests/gallery/work_sheet.h"

#include "tests/gallery/kitchen_parts.h"
#include "tests/support/fake_core.h"
#include "ui/inbox/ticket_delegate.h"
#include "ui/kit/line_chart.h"
#include "ui/kit/paint.h"
#include "ui/kit/table.h"
#include "ui/ticket/timeline_view.h"

namespace atalaya::test {
namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
namespace gallery = kit::gallery;
namespace token = kit::token;
using domain::Delivery;
using domain::EntryKind;

api::TicketRow matilde(Instant now)
{
    api::TicketRow row;
    row.ticket.id = domain::TicketId(FakeCore::id(48254));
    row.ticket.customer = domain::CustomerId(FakeCore::id(7));
    row.ticket.subject = "Pelusa en cabina, FA 233";
    row.ticket.snippet = "Foto: el transport\u00edn mide 45 \u00d7 39";
    row.ticket.channel = domain::EntryChannel::WhatsApp;
    row.ticket.status = domain::TicketStatus::Open;
    row.ticket.tags = {"Pet"};
    row.ticket.lastInboundAt = now - 9min;
    row.ticket.updatedAt = now - 9min;
    row.ticket.createdAt = now - 3h;
    row.ticket.dueAt = now + 64min;
    row.customerName = "Matilde Rey";
    return row;
}

/// Read; unread; hovered; selected with a draft; focused while a colleague writes; failed; chosen.
QWidget* rows(Instant now)
{
    std::vector<api::TicketRow> states(7, matilde(now));
    states[1].ticket.unread = 2;
    states[1].ticket.mood = 1;
    states[2].ticket.dueAt = now + 4min;
    states[2].ticket.unread = 1;
    states[3].ticket.dueAt = now - 160s;
    states[3].ticket.mood = -2;
    states[3].draft = "Hola, Matilde";
    states[4].ticket.dueAt = now + 40s;
    states[5].ticket.status = domain::TicketStatus::Pending;
    states[5].ticket.dueAt.reset();
    states[5].ticket.undelivered = 1;
    const int height = kit::theme().px(74);
    const QString name =
        u"read, unread, under the pointer, selected with a draft, focused, not sent, chosen"_s;
    auto* painted = gallery::painted(
        {kit::theme().px(320), height * int(states.size())}, name,
        [states, now, height](QPainter& painter, const QRectF& rect) {
            for (std::size_t i = 0; i < states.size(); ++i) {
                inbox::RowLook look{.row = states[i], .now = now};
                look.hovered = i == 2;
                look.selected = i == 3;
                look.focused = i == 4;
                look.chosen = i == 6;
                if (i == 4)
                    look.colleague = models::Colleague{.id = domain::AgentId(FakeCore::id(3)),
                                                       .name = u"Marta Quiroga"_s,
                                                       .activity = domain::Activity::Writing,
                                                       .seenAt = now};
                inbox::paintTicketRow(painter, QRect(0, int(i) * height, int(rect.width()), height), look);
            }
        });
    return painted;
}

domain::Entry entry(EntryKind kind, domain::AuthorKind author, const char* name, const char* text, Instant at)
{
    static std::uint64_t last = 0;
    domain::Entry made;
    made.id = domain::EntryId(FakeCore::id(++last));
    made.kind = kind;
    made.authorKind = author;
    made.authorId = name;
    made.authorName = name;
    made.channel = domain::EntryChannel::WhatsApp;
    made.direction = kind != EntryKind::Message  ? domain::Direction::Internal
        : author == domain::AuthorKind::Customer ? domain::Direction::In
                                                 : domain::Direction::Out;
    made.text = text;
    made.at = at;
    return made;
}

std::vector<domain::Entry> everyKind(Instant now)
{
    using domain::AuthorKind;
    const auto out = [&](const char* text, Delivery delivery, int minute, const char* detail = "") {
        auto made =
            entry(EntryKind::Message, AuthorKind::Agent, "Tom\u00e1s Vela", text, now - 1h + minute * 1min);
        made.delivery = delivery;
        made.deliveryDetail = detail;
        return made;
    };
    auto post = entry(EntryKind::Message, AuthorKind::Customer, "Enrique Salas",
                      "Customer bubble, as wide as its words, 460 px at most.", now - 2h);
    post.channel = domain::EntryChannel::Post;
    post.reach = domain::Reach{41, 128, 18400};
    auto files = entry(EntryKind::Message, AuthorKind::Customer, "Enrique Salas", "With files.", now - 1h);
    files.attachments = {{"", "recibo.pdf", "application/pdf", 184'000, ""},
                         {"", "v\u00eddeo.mp4", "video/mp4", 11'000'000, ""}};
    auto call =
        entry(EntryKind::Call, AuthorKind::Customer, "Enrique Salas", "Asked for the hotel.", now - 20min);
    call.channel = domain::EntryChannel::Voice;
    call.durationSeconds = 252;
    auto event =
        entry(EntryKind::Event, AuthorKind::System, "Atalaya", "Assigned to Tom\u00e1s Vela.", now - 59min);
    event.eventKind = "assigned";
    return {post,
            files,
            event,
            out("Agent bubble, tinted, at the end.", Delivery::Read, 2),
            out("Failed message keeps its text.", Delivery::Failed, 3, "Number blocked"),
            out("Nobody knows whether it went.", Delivery::Unknown, 4, "The line broke after the text"),
            entry(EntryKind::Note, AuthorKind::Agent, "Marta Quiroga", "@In\u00e9s only the team sees notes.",
                  now - 30min),
            entry(EntryKind::Message, AuthorKind::Assistant, "Assistant",
                  "Written by a machine, and marked as such.", now - 25min),
            call,
            out("Waiting in the outbox.", Delivery::Queued, 59)};
}

QWidget* timeline(Stage& stage)
{
    const Instant now = stage.desk().core().commands().now();
    api::Conversation conversation;
    conversation.row = matilde(now);
    conversation.entries = everyKind(now);
    auto* view = new ticket::TimelineView(stage.signals_());
    view->setConversation(conversation);
    view->setFixedHeight(kit::theme().px(1040));
    return view;
}

QWidget* table()
{
    auto* shown = new kit::Table(u"Queues"_s);
    auto* model = new QStandardItemModel(shown);
    model->setHorizontalHeaderLabels({u"Queue"_s, u"Waiting"_s, u"Oldest"_s, u"Level"_s});
    const auto line = [model](const QString& name, const QString& waiting, const QString& oldest,
                              const QString& level, token::Id ink) {
        model->appendRow({kit::tableCell(name), kit::tableNumber(waiting), kit::tableNumber(oldest, ink),
                          kit::tableNumber(level, ink)});
    };
    line(u"Bookings PT"_s, u"9"_s, u"4:52"_s, u"61 %"_s, token::timeBreachText);
    line(u"Claims ES"_s, u"7"_s, u"2:14"_s, u"76 %"_s, token::timeWarnText);
    line(u"Social care"_s, u"6"_s, u"1:48"_s, u"84 %"_s, token::textPrimary);
    shown->setModel(model);
    shown->setWideColumn(0);
    shown->setShowsAll(true);
    shown->selectRow(0);
    return shown;
}

QWidget* chart()
{
    auto* shown = new kit::LineChart;
    shown->setContent({.labels = {u"8"_s, u"10"_s, u"12"_s, u"14"_s, u"16"_s},
                       .series = {{u"live"_s, {4, 11, 15, 7, 5}, token::chart1, true},
                                  {u"draft"_s, {3, 6, 8, 5, 4}, token::chart2}},
                       .readings = {u"8"_s, u"10"_s, u"12"_s, u"14"_s, u"16"_s},
                       .summary = u"Longest wait by hour"_s});
    return shown;
}

} // namespace

void workSheet(Stage& stage)
{
    stage.joinLine();
    const Instant now = stage.desk().core().commands().now();
    auto sheet = std::make_unique<kit::Surface>(token::bgSurface);
    auto* columns = new QHBoxLayout(sheet.get());
    columns->setContentsMargins(26, 22, 26, 22);
    columns->setSpacing(30);
    auto* left = gallery::section(336);
    gallery::put(left, u"List row"_s, rows(now));
    auto* middle = gallery::section(592);
    gallery::put(middle, u"Timeline"_s, timeline(stage));
    auto* right = gallery::section(400);
    gallery::put(right, u"Table"_s, table());
    gallery::put(right, u"Chart"_s, chart());
    for (QWidget* column : {left, middle, right}) {
        static_cast<QVBoxLayout*>(column->layout())->addStretch(1);
        columns->addWidget(column);
    }
    columns->addStretch(1);
    stage.show(std::move(sheet));
}

} // namespace atalaya::test
