#include "tests/support/fake_core.h"
#include "tests/support/test.h"
#include "ui/shell/found_rows.h"

using namespace atalaya;
using namespace std::chrono_literals;

namespace {

api::SearchHit hit(api::HitKind kind, std::uint64_t ticket, std::string title, std::string snippet,
                   int minute)
{
    api::SearchHit made;
    made.kind = kind;
    made.id = test::FakeCore::id(ticket * 100 + std::uint64_t(minute));
    if (kind == api::HitKind::Ticket || kind == api::HitKind::Entry)
        made.ticket = domain::TicketId(test::FakeCore::id(ticket));
    made.title = std::move(title);
    made.snippet = std::move(snippet);
    made.at = Instant{} + minute * 1min;
    return made;
}

} // namespace

class FoundRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void conversationWithManyHits_isOneRow()
    {
        const auto rows = shell::joinConversations({
            hit(api::HitKind::Ticket, 1, "\uE000Hotel\uE001 y cenas", "Adjunto el recibo", 5),
            hit(api::HitKind::Ticket, 2, "Otra cosa", "nada", 9),
            hit(api::HitKind::Entry, 1, "Hotel y cenas", "cap del \uE000hotel\uE001", 7),
            hit(api::HitKind::Entry, 1, "Hotel y cenas", "otro \uE000hotel\uE001", 3),
        });
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].places, 3);
        QCOMPARE(rows[0].hit.title, "\uE000Hotel\uE001 y cenas");
        QCOMPARE(rows[0].hit.snippet, "cap del \uE000hotel\uE001"); // the best of those that have the words
        QCOMPARE(rows[0].hit.at, Instant{} + 7min);
        QCOMPARE(rows[1].places, 1);
    }
    void bestHitDecidesTheOrder()
    {
        const auto rows = shell::joinConversations({
            hit(api::HitKind::Entry, 2, "Segunda", "\uE000a\uE001", 1),
            hit(api::HitKind::Entry, 1, "Primera", "\uE000a\uE001", 2),
            hit(api::HitKind::Ticket, 2, "\uE000Segunda\uE001", "", 3),
        });
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].hit.title, "\uE000Segunda\uE001");
        QCOMPARE(rows[0].hit.snippet, "\uE000a\uE001");
        QCOMPARE(rows[1].hit.title, "Primera");
    }
    void customersAndArticles_stayAsTheyAre()
    {
        const auto rows = shell::joinConversations({hit(api::HitKind::Customer, 1, "Rosa", "", 1),
                                                    hit(api::HitKind::Customer, 1, "Rosa", "", 1),
                                                    hit(api::HitKind::Article, 3, "Hotel", "", 1)});
        QCOMPARE(rows.size(), std::size_t(3));
    }
};

ATALAYA_TEST(FoundRowsTest)
#include "found_rows_test.moc"
