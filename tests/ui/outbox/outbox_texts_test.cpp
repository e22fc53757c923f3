#include "tests/gallery/outbox_sample.h"
#include "tests/support/test.h"
#include "ui/models/link_texts.h"
#include "ui/models/outbox_texts.h"

using namespace atalaya;
using namespace atalaya::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Every command can be recognised, and the line tells only what is known.
class OutboxTextsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfCommand_hasItsWords()
    {
        const domain::Command commands[] = {domain::ReplyToTicket{},
                                            domain::AddNote{},
                                            domain::SetTicketStatus{},
                                            domain::SetTicketPriority{},
                                            domain::SetTicketTags{},
                                            domain::AssignTicket{},
                                            domain::MoveTicket{},
                                            domain::SnoozeTicket{},
                                            domain::MarkTicketRead{},
                                            domain::CreateTicket{},
                                            domain::AcceptOffer{},
                                            domain::DeclineOffer{},
                                            domain::SetAgentStatus{},
                                            domain::SetCustomerNotes{},
                                            domain::CancelReply{},
                                            domain::RescheduleReply{},
                                            domain::ResendReply{},
                                            domain::ConfirmSent{},
                                            domain::PutMacro{{{}, "Late bag", "en", "Sorry", {}}},
                                            domain::RemoveMacro{}};
        QCOMPARE(std::size(commands), std::variant_size_v<domain::Command>);
        const api::Directory nobody;
        for (const domain::Command& command : commands) {
            api::OutboxRow row;
            row.item.command = command;
            row.customerName = "Oliver Hahn";
            row.number = 48102;
            row.place = 2;
            if (auto* fresh = std::get_if<domain::CreateTicket>(&row.item.command))
                fresh->to = "oliver@hahn.example";
            const auto words = models::outboxWords(row, models::OutboxGroup::Waiting, {nobody, kMoment});
            const std::string kind(domain::commandKind(command));
            QVERIFY2(!words.icon.isEmpty() && !words.title.isEmpty(), kind.c_str());
            QVERIFY2(!words.second.isEmpty(), kind.c_str());
            QCOMPARE(words.right, u"2nd"_s);
        }
    }
    void places_readAsPeopleSayThem()
    {
        QCOMPARE(models::placeText(1), u"1st"_s);
        QCOMPARE(models::placeText(3), u"3rd"_s);
        QCOMPARE(models::placeText(12), u"12th"_s);
        QCOMPARE(models::placeText(22), u"22nd"_s);
        QCOMPARE(models::placeText(0), QString());
    }
    void takenOut_isNotCalledSent()
    {
        api::OutboxRow row;
        row.item.command = domain::ReplyToTicket{};
        row.item.state = domain::OutboxState::Done;
        row.item.refusal = {ErrorCode::Cancelled, {}};
        row.item.endedAt = kMoment;
        const api::Directory nobody;
        const auto words = models::outboxWords(row, models::OutboxGroup::Done, {nobody, kMoment});
        QCOMPARE(words.right, u"Taken out"_s);
    }
    void whatTheBrokerHas_isNotCalledSentUntilItIs()
    {
        api::OutboxRow row;
        row.item.command = domain::ReplyToTicket{};
        row.item.state = domain::OutboxState::Done;
        row.item.createdAt = row.item.endedAt = kMoment;
        const api::Directory nobody;
        const auto words = [&] {
            return models::outboxWords(row, models::OutboxGroup::Done, {nobody, kMoment});
        };
        QCOMPARE(words().right, u"Handed over"_s);
        QVERIFY(words().second.startsWith(u"The broker has it since"));
        row.delivery = domain::Delivery::Queued;
        QCOMPARE(words().right, u"Handed over"_s);
        row.delivery = domain::Delivery::Delivered;
        QCOMPARE(words().right, u"Delivered"_s);
        QVERIFY(!words().failed);
        row.delivery = domain::Delivery::Failed;
        QCOMPARE(words().right, u"Not sent"_s);
        QVERIFY(words().failed);
        row.delivery = domain::Delivery::Unknown;
        QVERIFY(words().failed);
    }
    void strip_tellsTheLineAndTheOutbox()
    {
        FakeCore core;
        fillOutbox(core);
        QCOMPARE(models::stripText(core.world.link, core.world.now),
                 u"Offline  ·  last synced 10:38  ·  outbox 4  ·  1 to decide"_s);
        QVERIFY(models::offlineBanner(core.world.link, core.world.now)
                    .startsWith(u"No connection since 10:38. Keep working"));
        QCOMPARE(models::outboxSummary(core.world.link), u"4 waiting, 1 to decide"_s);
    }
    void lineThatIsUp_hasNoNextTry()
    {
        FakeCore core;
        fillOnline(core);
        QVERIFY(!models::secondsToNextTry(core.world.link, core.world.now));
        QVERIFY(models::outboxSummary(core.world.link).isEmpty());
    }

private:
    static constexpr Instant kMoment = fromMicros(1'763'631'720'000'000);
};

ATALAYA_TEST(OutboxTextsTest)
#include "outbox_texts_test.moc"
