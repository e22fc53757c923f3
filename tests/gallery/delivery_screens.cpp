#include "tests/gallery/delivery_screens.h"

#include "core/base/assert.h"
#include "core/broker/tickets.h"
#include "ui/shell/workspace.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/timeline_view.h"

#include <algorithm>

namespace atalaya::test {
namespace {

using namespace std::chrono_literals;
using domain::Delivery;

constexpr std::int64_t kPriya = 48197; // a letter

domain::EntryId answer(Stage& stage, const char* text, std::optional<Duration> after = {})
{
    SampleDesk& desk = stage.desk();
    const auto ticket = desk.broker().stores().tickets->get(desk.ticket(kPriya));
    ATALAYA_ASSERT(ticket);
    domain::ReplyToTicket reply;
    reply.ticket = ticket->id;
    reply.entry = domain::EntryId(desk.core().commands().freshId());
    reply.to = {"priya.raman@mail.example"};
    reply.subject = "Re: " + ticket->subject;
    reply.text = text;
    reply.expectedVersion = ticket->version;
    if (after)
        reply.sendAt = desk.core().commands().now() + *after;
    desk.core().commands().submit(reply, {});
    desk.pump();
    desk.advance(2s);
    return reply.entry;
}

/// As if the mail server had said so.
void learn(Stage& stage, domain::EntryId entry, Delivery delivery, const char* words)
{
    const auto work = [=](broker::Turn& turn) -> Result<void> {
        ATALAYA_TRY(known, turn.stores.entries->get(entry));
        return delivery == Delivery::Unknown ? broker::setDelivery(turn, entry, delivery, words)
                                             : broker::learnOutcome(turn, known, delivery, words);
    };
    stage.desk().broker().engine().postOrRefuse({work, [](const Error&) {}});
    stage.desk().pump();
}

shell::Workspace* open(Stage& stage)
{
    auto* shown = stage.show(std::make_unique<shell::Workspace>(stage.signals_(), stage.keymap()));
    shown->openTicket(stage.desk().ticket(kPriya));
    stage.settle();
    return shown;
}

ticket::TimelineView* timeline(Stage& stage)
{
    auto* found = stage.widget()->findChild<ticket::TimelineView*>();
    ATALAYA_ASSERT(found);
    return found;
}

/// Sent, came back, and was sent once more because Inés asked for it.
void attempts(Stage& stage)
{
    const auto entry =
        answer(stage, "Dear Priya,\n\nthe chair is booked. Your mother will be met at the kerb.");
    learn(stage, entry, Delivery::Failed, "552 5.2.2 Mailbox full");
    stage.desk().advance(90s);
    stage.desk().core().commands().submit(domain::ResendReply{stage.desk().ticket(kPriya), entry}, {});
    stage.desk().pump();
    stage.desk().advance(2s);
    open(stage);
    Q_EMIT timeline(stage)->attemptsRequested(entry);
    stage.settle();
}

void attemptsOffline(Stage& stage)
{
    attempts(stage);
    stage.desk().line().cut();
    stage.desk().advance(1min);
    stage.settle();
    const auto& entries = timeline(stage)->entries();
    const auto sent =
        std::ranges::find_if(entries, [](const domain::Entry& one) { return one.attempts > 1; });
    ATALAYA_ASSERT(sent != entries.end());
    Q_EMIT timeline(stage)->attemptsRequested(domain::EntryId(sent->id));
    stage.settle();
}

void later(Stage& stage)
{
    const auto entry = answer(stage, "Dear Priya,\n\nthe form for the wheelchair is attached.", 23h + 18min);
    open(stage);
    Q_EMIT timeline(stage)->wayOutChosen(entry, ticket::WayOut::ChangeTime);
    stage.settle();
}

/// One failed, of the other nobody knows.
void alarm(Stage& stage)
{
    const auto first = answer(stage, "Dear Priya,\n\nno fee for the wheelchair.");
    const auto second = answer(stage, "And it may be a folding one.");
    open(stage);
    learn(stage, second, Delivery::Unknown, "The connection was cut after the text was sent");
    learn(stage, first, Delivery::Failed, "550 5.1.1 No such user here");
    stage.settle();
}

} // namespace

std::vector<Screen> deliveryScreens()
{
    using kit::Mode;
    const QString es = QStringLiteral("es");
    return {
        {"40-attempts", {}, attempts},
        {"40b-attempts-dark-es", {.mode = Mode::Dark, .language = es}, attempts},
        {"40c-attempts-1024x640", {.size = {1024, 640}}, attempts},
        {"41-send-later", {}, later},
        {"41b-send-later-es", {.mode = Mode::Dark, .language = es}, later},
        {"42-not-sent", {}, alarm},
        {"42b-not-sent-dark-es", {.mode = Mode::Dark, .language = es}, alarm},
        {"42c-not-sent-text-200", {.textScale = 2.0}, alarm},
        {"40d-attempts-offline", {}, attemptsOffline},
    };
}

} // namespace atalaya::test
