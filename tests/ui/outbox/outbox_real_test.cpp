#include "tests/support/desk_fixture.h"
#include "tests/support/test.h"
#include "ui/kit/keymap.h"
#include "ui/outbox/marked_text.h"
#include "ui/outbox/outbox_list.h"
#include "ui/outbox/outbox_page.h"

#include <QAbstractItemModel>
#include <QListView>
#include <QPushButton>
#include <QTextEdit>

using namespace atalaya;
using namespace atalaya::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Ana without a line, before the outbox; Ben answers the same customer.
struct TwoDesks : DeskFixture {
    TwoDesks()
    {
        ticket = company.addTicket("Flights", "Seat refund", "ana");
        asked = company.customerWrites(ticket, "Where is my refund, and is the seat still mine?");
        pump();
        told = std::make_unique<models::CoreSignals>(ana.core());
        page = std::make_unique<outbox::OutboxPage>(*told, keymap);
        page->resize(1200, 800);
        page->show();
        page->activate();
    }
    ~TwoDesks()
    {
        page.reset();
        told.reset();
    }
    template <typename Done> bool eventually(Done done)
    {
        return QTest::qWaitFor(
            [&] {
                pump();
                return done();
            },
            30'000);
    }
    domain::ReplyToTicket reply(Workstation& from, const std::string& text)
    {
        return replyTo(conversation(from, ticket).row.ticket, text,
                       domain::EntryId(from.core().commands().freshId()));
    }
    int rows() const { return page->list()->model().rowCount(); }
    QPushButton* button(const char* name) { return page->findChild<QPushButton*>(QLatin1String(name)); }
    std::vector<std::string> sent()
    {
        std::vector<std::string> texts;
        for (const domain::Entry& entry : company.entries(ticket))
            if (entry.direction == domain::Direction::Out)
                texts.push_back(entry.text);
        return texts;
    }
    void comeBack()
    {
        ana.line().up = true;
        ana.core().link().tryNow();
        advance(30s);
    }

    Workstation& ana = desk("ana");
    Workstation& ben = desk("ben");
    domain::TicketId ticket;
    domain::EntryId asked;
    kit::Keymap keymap;
    std::unique_ptr<models::CoreSignals> told;
    std::unique_ptr<outbox::OutboxPage> page;
};

} // namespace

/// The outbox over a real core and a real broker: without a line, back again, and two answers to one
/// question.
class OutboxRealTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reply_waitsWithoutALineAndIsSentOnce()
    {
        TwoDesks f;
        f.ana.line().cut();
        f.advance(2s);
        QVERIFY(f.submit(f.ana, f.reply(f.ana, "The refund was paid on Monday.")));
        QVERIFY(f.eventually([&] { return f.page->list()->current() != nullptr; }));
        QVERIFY(f.page->list()->currentGroup() == models::OutboxGroup::Waiting);
        QCOMPARE(f.page->findChild<QTextEdit*>(u"itemText"_s)->toPlainText(),
                 u"The refund was paid on Monday."_s);
        QVERIFY(f.sent().empty());
        f.comeBack();
        QVERIFY(f.eventually([&] {
            return f.page->list()->current() && f.page->list()->currentGroup() == models::OutboxGroup::Done;
        }));
        QCOMPARE(f.sent(), std::vector<std::string>{"The refund was paid on Monday."});
    }

    void takenOut_isNeverSent()
    {
        TwoDesks f;
        f.ana.line().cut();
        f.advance(2s);
        QVERIFY(f.submit(f.ana, f.reply(f.ana, "Better not.")));
        QVERIFY(f.eventually([&] { return f.page->list()->current() != nullptr; }));
        f.button("takeOut")->click();
        QVERIFY(f.eventually([&] { return f.state(f.ana).waiting == 0; }));
        f.comeBack();
        QVERIFY(f.sent().empty());
    }

    void twoAnswers_areDecidedAndOnlyWhatIsNewIsSent()
    {
        TwoDesks f;
        f.ana.line().cut();
        f.advance(2s);
        const std::string mine = "The refund was paid on Monday. Your seat 4A is still yours.";
        QVERIFY(f.submit(f.ana, f.reply(f.ana, mine)));
        QVERIFY(f.submit(f.ben, f.reply(f.ben, "The refund was paid on Monday.")));
        f.comeBack();
        QVERIFY(f.eventually([&] {
            const auto* send = f.button("sendThis");
            return send && send->isVisible();
        }));
        QCOMPARE(f.sent(), std::vector<std::string>{"The refund was paid on Monday."});
        QVERIFY(f.page->findChild<outbox::MarkedText*>(u"yourText"_s)
                    ->marked()
                    .join(u' ')
                    .contains(u"4A is still yours"));
        QCOMPARE(f.page->findChild<outbox::MarkedText*>(u"theirText"_s)->toPlainText(),
                 u"The refund was paid on Monday."_s);
        f.page->findChild<QTextEdit*>(u"restText"_s)->setPlainText(u"Your seat 4A is still yours."_s);
        f.button("sendThis")->click();
        QVERIFY(f.eventually([&] { return f.sent().size() == 2; }));
        QCOMPARE(f.sent()[1], std::string("Your seat 4A is still yours."));
        QVERIFY(f.eventually([&] { return f.state(f.ana).refused == 0; }));
    }
};

ATALAYA_TEST(OutboxRealTest)
#include "outbox_real_test.moc"
