#include "tests/support/test.h"
#include "tests/ui/ticket/sample_conversation.h"
#include "ui/models/texts.h"
#include "ui/models/timeline_items.h"

#include <QLocale>

using namespace atalaya;
using namespace Qt::StringLiterals;
using domain::EntryChannel;
using models::TimelineKind;
using test::at;

namespace {

std::vector<TimelineKind> kinds(const std::vector<models::TimelineItem>& items)
{
    std::vector<TimelineKind> found;
    for (const models::TimelineItem& item : items)
        found.push_back(item.kind);
    return found;
}

std::vector<domain::Entry> events(int count)
{
    std::vector<domain::Entry> entries{test::inbound(1, EntryChannel::Chat, "Hola", at(8, 0))};
    for (int i = 0; i < count; ++i)
        entries.push_back(
            test::event(static_cast<std::uint64_t>(10 + i), "assigned", "Assigned", at(8, 1 + i)));
    return entries;
}

QString clock(Instant when)
{
    return QLocale().toString(models::localTime(when).time(), u"H:mm"_s);
}

} // namespace

class TimelineItemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sampleConversation_isOneSpineWithTwoSwitches()
    {
        const auto entries = test::enriqueSalas().entries;
        const auto items = models::timelineItems(entries);
        const std::vector<TimelineKind> expected{TimelineKind::Bubble,        TimelineKind::Bubble,
                                                 TimelineKind::ChannelSwitch, TimelineKind::Bubble,
                                                 TimelineKind::Event,         TimelineKind::ChannelSwitch,
                                                 TimelineKind::Mail,          TimelineKind::Note};
        QVERIFY(kinds(items) == expected);
        QCOMPARE(items[2].channel, EntryChannel::DirectMessage);
        QCOMPARE(items[5].channel, EntryChannel::Email);
    }

    void firstMessage_carriesTheGlyphOfItsChannel()
    {
        const auto items = models::timelineItems(test::enriqueSalas().entries);
        QVERIFY(items[0].node);
        QVERIFY(!items[1].node);
    }

    void sameSenderInARow_isNamedOnce()
    {
        const std::vector<domain::Entry> entries{
            test::inbound(1, EntryChannel::Chat, "a", at(8, 0)),
            test::inbound(2, EntryChannel::Chat, "b", at(8, 1)),
            test::outbound(3, EntryChannel::Chat, "c", at(8, 2)),
            test::inbound(4, EntryChannel::Chat, "d", at(8, 3)),
        };
        const auto items = models::timelineItems(entries);
        QVERIFY(items[0].heading);
        QVERIFY(!items[1].heading);
        QVERIFY(items[2].heading);
        QVERIFY(items[3].heading);
        QVERIFY(items[2].ours);
    }

    void aNote_breaksARun()
    {
        const std::vector<domain::Entry> entries{
            test::inbound(1, EntryChannel::Chat, "a", at(8, 0)),
            test::note(2, "n", at(8, 1)),
            test::inbound(3, EntryChannel::Chat, "b", at(8, 2)),
        };
        QVERIFY(models::timelineItems(entries)[2].heading);
    }

    void channelOfMessages_decidesWithoutAnyEvent()
    {
        const std::vector<domain::Entry> entries{
            test::inbound(1, EntryChannel::Chat, "a", at(8, 0)),
            test::inbound(2, EntryChannel::WhatsApp, "b", at(8, 1)),
        };
        const auto items = models::timelineItems(entries);
        QCOMPARE(items.size(), std::size_t{3});
        QCOMPARE(items[1].kind, TimelineKind::ChannelSwitch);
        QVERIFY2(!items[2].heading, "under the switch the customer needs no name");
    }

    void twoEvents_standAlone_threeFold()
    {
        QCOMPARE(models::timelineItems(events(2)).size(), std::size_t{3});
        const auto folded = models::timelineItems(events(3));
        QCOMPARE(folded.size(), std::size_t{2});
        QCOMPARE(folded[1].kind, TimelineKind::EventFold);
        QCOMPARE(folded[1].count, 3);
    }

    void unfoldedEvents_standAlone()
    {
        const auto entries = events(4);
        models::TimelineFolding one;
        one.unfolded.insert(entries[1].id);
        QCOMPARE(models::timelineItems(entries, one).size(), std::size_t{5});
        models::TimelineFolding all;
        all.all = true;
        QCOMPARE(models::timelineItems(entries, all).size(), std::size_t{5});
    }

    void oneDay_hasNoLine_twoDaysHaveTwo()
    {
        auto entries = events(0);
        QCOMPARE(models::timelineItems(entries).size(), std::size_t{1});
        entries.push_back(test::inbound(2, EntryChannel::Chat, "b", at(8, 0) + std::chrono::hours(48)));
        const auto items = models::timelineItems(entries);
        QVERIFY(kinds(items)
                == (std::vector{TimelineKind::Day, TimelineKind::Bubble, TimelineKind::Day,
                                TimelineKind::Bubble}));
        QCOMPARE(items[0].day.daysTo(items[2].day), 2);
    }

    void delivery_standsUnderOurLastWordOnly()
    {
        std::vector<domain::Entry> entries{
            test::outbound(1, EntryChannel::Chat, "a", at(8, 0)),
            test::inbound(2, EntryChannel::Chat, "b", at(8, 1)),
            test::outbound(3, EntryChannel::Chat, "c", at(8, 2)),
            test::outbound(4, EntryChannel::Chat, "d", at(8, 3)),
        };
        const auto items = models::timelineItems(entries);
        QVERIFY(!items[0].delivery);
        QVERIFY(!items[2].delivery);
        QVERIFY(items[3].delivery);
    }

    void noEntries_noItems()
    {
        QVERIFY(models::timelineItems({}).empty());
        QCOMPARE(models::firstUnread({}, 3), -1);
    }

    void firstUnread_countsMessagesOfTheCustomerFromTheEnd()
    {
        const auto entries = test::enriqueSalas().entries;
        QCOMPARE(models::firstUnread(entries, 0), -1);
        QCOMPARE(models::firstUnread(entries, 1), 5);
        QCOMPARE(models::firstUnread(entries, 2), 3);
        QCOMPARE(models::firstUnread(entries, 99), 0);
    }

    void quote_data()
    {
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << u"Hola\n¿Qué tal?"_s << u"Hola\n¿Qué tal?"_s;
        QTest::newRow("en") << u"Thanks.\n\nOn Mon, 3 Nov 2025, Ana wrote:\n> Hello\n>\n> Bye\n"_s
                            << u"Thanks."_s;
        QTest::newRow("es") << u"Vale\nEl lun, 3 nov 2025 a las 10:00, Ana <a@b.example> escribió:\n> Hola"_s
                            << u"Vale"_s;
        QTest::newRow("pt") << u"Certo\n\nEm seg., 3 de nov. de 2025, Ana escreveu:\n\n> Olá"_s << u"Certo"_s;
        QTest::newRow("broken line")
            << u"Ok\nOn Mon, 3 Nov 2025, Ana Maria\n<ana@faro.example> wrote:\n> Hello"_s << u"Ok"_s;
        QTest::newRow("original") << u"Ok\n-----Original Message-----\nFrom: Ana\nHello"_s << u"Ok"_s;
        QTest::newRow("answer below") << u"On Mon, 3 Nov 2025, Ana wrote:\n> Hello?\nYes."_s
                                      << u"On Mon, 3 Nov 2025, Ana wrote:\n> Hello?\nYes."_s;
        QTest::newRow("only quote") << u"> Hello"_s << u"> Hello"_s;
        QTest::newRow("mark without introduction") << u"2 > 1\n> really"_s << u"2 > 1\n> really"_s;
    }

    void quote()
    {
        QFETCH(QString, plain);
        QFETCH(QString, text);
        const models::QuotedText parts = models::splitQuoted(plain);
        QCOMPARE(parts.text, text);
        QCOMPARE(parts.quoted.isEmpty(), text == plain);
    }

    void accessibleNames_sayWhoHowAndWhen()
    {
        const auto entries = test::enriqueSalas().entries;
        QCOMPARE(models::accessibleName(entries[0]),
                 u"Enrique Salas, public post, %1: %2"_s.arg(clock(entries[0].at),
                                                             QString::fromStdString(entries[0].text)));
        QVERIFY(models::accessibleName(entries[1]).endsWith(u". Delivered"_s));
        QVERIFY(models::accessibleName(entries[4]).startsWith(u"Event, "_s));
        QVERIFY(models::accessibleName(entries[6]).startsWith(u"Internal note, Marta Quiroga, "_s));
    }

    void events_areSaidInTheLanguageOfTheDesk_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("noted");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* kind, const char* noted, const QString& said) {
            QTest::addRow("%s %s", kind, noted)
                << QString::fromLatin1(kind) << QString::fromLatin1(noted) << said;
        };
        row("statusChanged", "open -> pending", u"Status: Pending, before it Open"_s);
        row("priorityChanged", "normal -> high", u"Priority: High, before it Normal"_s);
        row("moved", "Flights -> Baggage", u"Moved from Flights to Baggage"_s);
        row("assigned", "Assigned to Ben", u"Assigned to Ben"_s);
        row("assigned", "Assigned to nobody", u"Assigned to nobody"_s);
        row("woken", "Woken by hand", u"Back from its snooze"_s);
        row("routed", "Routed to Ben: Spanish, longest idle.", u"Routed to Ben: Spanish, longest idle"_s);
        row("routed", "Routed to Ben.", u"Routed to Ben"_s);
        const QString opening = models::longTime(*parseInstant("2025-11-21T08:00:00Z"));
        row("closed", "Nobody is there. Waits until Claims opens at 2025-11-21T08:00:00Z.",
            u"Nobody is there. Waits until Claims opens, "_s + opening);
        row("closed", "Turned away, since nobody is there. Kept until Claims opens at 2025-11-21T08:00:00Z.",
            u"Nobody is there: turned away. Kept until Claims opens, "_s + opening);
        // What came from elsewhere, in words that nobody foresaw, stays as it is.
        row("routed", "Booking linked. Routed to Ben: Spanish.",
            u"Booking linked. Routed to Ben: Spanish."_s);
        row("statusChanged", "Reopened by phone", u"Reopened by phone"_s);
        row("linked", "Booking K7QX2M linked.", u"Booking K7QX2M linked."_s);
    }
    void events_areSaidInTheLanguageOfTheDesk()
    {
        QFETCH(QString, kind);
        QFETCH(QString, noted);
        QFETCH(QString, said);
        const auto entry = test::event(1, kind.toStdString(), noted.toStdString(), at(8, 0));
        QCOMPARE(models::entryText(entry), said);
    }
    void messages_areSaidAsTheyAre()
    {
        QCOMPARE(models::entryText(test::inbound(1, EntryChannel::Chat, "open -> pending", at(8, 0))),
                 u"open -> pending"_s);
    }

    void picturesInsideTheText_areNotListed()
    {
        domain::Entry mail = test::inbound(1, EntryChannel::Email, "x", at(8, 0));
        mail.html = "<img src=\"cid:logo\">";
        mail.attachments.resize(2);
        mail.attachments[0].contentId = "logo";
        mail.attachments[1].contentId = "other";
        QCOMPARE(models::listedAttachments(mail).size(), std::size_t{1});
    }
};

ATALAYA_TEST(TimelineItemsTest)
#include "timeline_items_test.moc"
