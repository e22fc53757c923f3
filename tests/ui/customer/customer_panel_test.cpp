#include "tests/support/test.h"
#include "tests/ui/ticket/sample_conversation.h"
#include "ui/customer/customer_panel.h"
#include "ui/customer/fact_row.h"
#include "ui/kit/label.h"
#include "ui/kit/labels.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace atalaya;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30'000;

} // namespace

/// What a customer wrote before: as rows, and a sentence about what is not here.
class CustomerPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_core = std::make_unique<test::FakeCore>();
        test::fill(*m_core);
        setLink(api::LinkKind::Online);
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
        m_panel = std::make_unique<customer::CustomerPanel>(*m_signals);
        m_panel->resize(320, 900);
        m_panel->QWidget::show();
        setLink(api::LinkKind::Online);
    }
    void cleanup()
    {
        m_panel.reset();
        m_signals.reset();
        m_core.reset();
    }

    void past_isListedAndOpens()
    {
        show(5, 5);
        QCOMPARE(rows().size(), 3);
        QVERIFY(about().isEmpty());
        QSignalSpy wanted(m_panel.get(), &customer::CustomerPanel::ticketRequested);
        rows().first()->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<domain::TicketId>(), domain::TicketId(test::FakeCore::id(900)));
    }
    void allOfThem_areShownWhenAsked()
    {
        show(5, 5);
        m_panel->findChild<QPushButton*>(u"allPast"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(rows().size(), 5, kPatienceMs);
    }
    void moreThanIsHere_isWithTheCompany()
    {
        show(20, 21);
        QVERIFY(about().contains(u"20"_s) && about().contains(u"with the company"_s));
    }
    void nothingBefore_isSaid()
    {
        show(0, 0);
        QCOMPARE(about(), u"Nothing before this"_s);
        QVERIFY(hasHeader());
    }
    void unknown_isLookedForOnline()
    {
        show(0, -1);
        QVERIFY(about().startsWith(u"Looking for"_s));
        show(2, -1);
        QVERIFY2(about().isEmpty(), "what is here is enough until the answer comes");
    }
    void unknown_isSaidOffline()
    {
        setLink(api::LinkKind::Offline);
        show(0, -1);
        QVERIFY(about().contains(u"not on this computer"_s));
        show(2, -1);
        QVERIFY(about().contains(u"may not be on this computer"_s));
        QCOMPARE(rows().size(), 2);
        show(2, 2);
        QVERIFY2(about().isEmpty(), "all of it is here");
    }
    void lineThatGoes_changesTheSentence()
    {
        show(0, -1);
        setLink(api::LinkKind::Offline);
        QTRY_VERIFY_WITH_TIMEOUT(about().contains(u"not on this computer"_s), kPatienceMs);
    }

private:
    void setLink(api::LinkKind kind)
    {
        m_core->world.link.kind = kind;
        m_core->tell([this](api::Listener& listener) { listener.onLinkChanged(m_core->world.link); });
    }
    void show(int past, std::int64_t total)
    {
        api::CustomerPanel panel;
        panel.customer = test::enriqueSalas().customer;
        for (int i = 0; i < past; ++i) {
            api::TicketRow row = test::enriqueSalas().row;
            row.ticket.id = domain::TicketId(test::FakeCore::id(900u + unsigned(i)));
            row.ticket.subject = "Before " + std::to_string(i);
            row.ticket.status = domain::TicketStatus::Closed;
            panel.past.push_back(row);
        }
        panel.pastTotal = total;
        m_core->world.customers[panel.customer.id] = panel;
        m_panel->show(panel.customer.id, test::kTicket);
    }
    QList<customer::FactRow*> rows() const
    {
        QList<customer::FactRow*> found;
        for (auto* row : m_panel->findChildren<customer::FactRow*>())
            if (row->toolTip().startsWith(u"Before"_s))
                found << row;
        return found;
    }
    QString about() const
    {
        const auto* text = m_panel->findChild<kit::Paragraph*>(u"aboutPast"_s);
        return text ? text->text() : QString();
    }
    bool hasHeader() const
    {
        for (const auto* header : m_panel->findChildren<kit::SectionHeader*>())
            if (header->accessibleName() == u"Before this"_s)
                return true;
        return false;
    }

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<customer::CustomerPanel> m_panel;
};

ATALAYA_TEST(CustomerPanelTest)
#include "customer_panel_test.moc"
