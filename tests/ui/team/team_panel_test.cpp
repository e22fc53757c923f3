#include "tests/support/test.h"
#include "tests/ui/ticket/sample_conversation.h"
#include "ui/kit/label.h"
#include "ui/team/person_row.h"
#include "ui/team/team_facts.h"
#include "ui/team/team_panel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace atalaya;
using namespace Qt::StringLiterals;
using domain::EntryChannel;
using test::at;

namespace {

constexpr int kPatienceMs = 30'000;

} // namespace

/// The team around a conversation: who is there, what was noted, who knows, and how they are asked.
class TeamPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_core = std::make_unique<test::FakeCore>();
        test::fill(*m_core);
        for (domain::Agent& agent : m_core->world.directory.agents) {
            agent.queues = {test::kClaims};
            agent.status = domain::AgentStatus::Available;
            if (agent.id == test::kMarta)
                agent.role = domain::Role::Lead;
        }
        m_shown = test::enriqueSalas();
        m_shown.entries = {test::inbound(1, EntryChannel::Chat, "Hola", at(8, 0)),
                           test::outbound(2, EntryChannel::Chat, "Buenas", at(8, 1)),
                           test::note(3, "250 € each", at(8, 2))};
    }
    void cleanup()
    {
        m_panel.reset();
        m_signals.reset();
        m_core.reset();
    }

    void worked_isWhoAnsweredOrNotedTheLastFirst()
    {
        const auto workers = team::workedOn(m_shown.entries);
        QCOMPARE(workers.size(), std::size_t(2));
        QCOMPARE(workers[0].name, u"Marta Quiroga"_s);
        QCOMPARE(workers[0].notes, 1);
        QCOMPARE(workers[1].name, u"Tomás Vela"_s);
        QCOMPARE(workers[1].answers, 1);
    }

    void knows_whoHasTheSkillsAndIsThere()
    {
        const domain::SkillId claims{test::FakeCore::id(91)};
        auto& directory = m_core->world.directory;
        directory.skills = {{claims, "EU261 claims"}};
        for (domain::Queue& queue : directory.queues)
            if (queue.id == test::kClaims)
                queue.requiredSkills = {{claims, 2}};
        agent(test::kTomas).skills = {{claims, 4}};
        agent(test::kMarta).skills = {{claims, 1}}; // not enough
        const auto experts = team::whoKnows(directory, m_shown.row.ticket, test::kInes);
        QCOMPARE(experts.size(), std::size_t(1));
        QCOMPARE(experts[0].name, u"Tomás Vela"_s);
        QVERIFY(experts[0].reasons.contains(u"EU261 claims"_s));
        agent(test::kTomas).status = domain::AgentStatus::Away;
        QVERIFY(team::whoKnows(directory, m_shown.row.ticket, test::kInes).empty());
    }

    void queueWithoutDemands_isKnownByWhoWorksInIt()
    {
        agent(test::kTomas).queues = {test::kClub};
        const auto experts = team::whoKnows(m_core->world.directory, m_shown.row.ticket, test::kInes);
        QCOMPARE(experts.size(), std::size_t(1));
        QCOMPARE(experts[0].agent, test::kMarta);
    }

    void lead_isTheOneOfTheQueue()
    {
        const auto& directory = m_core->world.directory;
        const domain::Agent* lead = team::leadOf(directory, test::kClaims, test::kInes);
        QVERIFY(lead);
        QCOMPARE(lead->id, test::kMarta);
        QVERIFY(!team::leadOf(directory, test::kClaims, test::kMarta));
    }

    void colleagues_areShownWithWhatTheyDo()
    {
        present(test::kMarta, domain::Activity::Viewing);
        QSignalSpy counted(open(), &team::TeamPanel::countChanged);
        QVERIFY2(rows().contains(u"Marta Quiroga, reading, Available"_s), qPrintable(rows().join(u'\n')));
        present(test::kMarta, domain::Activity::Writing);
        m_core->tell([this](api::Listener& listener) {
            listener.onPresenceChanged(m_core->desk.world.presence[test::kTicket]);
        });
        QTRY_VERIFY_WITH_TIMEOUT(rows().contains(u"Marta Quiroga, writing, Available"_s), kPatienceMs);
        QCOMPARE(counted.back().front().toInt(), 1);
    }

    void notes_areATalk()
    {
        open();
        QVERIFY(paragraphs().contains(u"250 € each"_s));
    }

    void note_isAddedWithItsMentions()
    {
        open();
        field()->setText(u"@Marta Quiroga, ¿vale?"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_core->submitted.size(), std::size_t(1));
        const auto note = std::get<domain::AddNote>(m_core->submitted.front());
        QCOMPARE(note.ticket, test::kTicket);
        QCOMPARE(note.text, std::string("@Marta Quiroga, ¿vale?"));
        QCOMPARE(note.mentions, std::vector{test::kMarta});
        QVERIFY(field()->text().isEmpty());
    }

    void refusedNote_keepsItsText()
    {
        open();
        field()->setText(u"importante"_s);
        m_core->failNext = Error{ErrorCode::DiskFull, ""};
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(field()->text(), u"importante"_s);
        QVERIFY(!m_panel->findChild<QLabel*>(u"teamProblem"_s)->text().isEmpty());
    }

    void emptyNote_isNone()
    {
        open();
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(m_core->submitted.empty());
    }

    void askTheLead_beginsANoteThatNamesThem()
    {
        open();
        m_panel->findChild<QPushButton*>(u"askLead"_s)->click();
        QCOMPARE(field()->text(), u"@Marta Quiroga "_s);
        QVERIFY(field()->hasFocus());
        QVERIFY(m_core->submitted.empty());
    }

    void askAColleague_doesTheSame()
    {
        open();
        m_panel->findChild<QPushButton*>(u"askColleague"_s)->click();
        QVERIFY(field()->text().startsWith(u'@'));
    }

    void unsentText_staysWithItsConversation()
    {
        open();
        field()->setText(u"a medias"_s);
        auto other = m_shown;
        other.row.ticket.id = domain::TicketId(test::FakeCore::id(777));
        m_panel->show(other);
        QVERIFY(field()->text().isEmpty());
        m_panel->show(m_shown);
        QCOMPARE(field()->text(), u"a medias"_s);
    }

    void newEntries_leaveTheFieldAndItsFocusAlone()
    {
        open();
        m_panel->focusField();
        field()->setText(u"escribo"_s);
        m_shown.entries.push_back(test::note(4, "otra nota", at(8, 3)));
        m_panel->show(m_shown);
        QVERIFY(field()->hasFocus());
        QCOMPARE(field()->text(), u"escribo"_s);
        settle();
        QVERIFY(paragraphs().contains(u"otra nota"_s));
    }

    void nothingChosen_saysSo()
    {
        open();
        m_panel->clear();
        settle();
        QVERIFY(!field()->isVisible());
        QVERIFY(paragraphs().contains(u"Choose a conversation to see who is in it."_s));
    }

private:
    domain::Agent& agent(const domain::AgentId& id)
    {
        return *std::ranges::find(m_core->world.directory.agents, id, &domain::Agent::id);
    }
    void present(const domain::AgentId& who, domain::Activity activity)
    {
        m_core->desk.world.presence[test::kTicket] = {
            test::kTicket, {{who, activity, m_core->world.now, m_core->world.now}}, {}};
    }
    team::TeamPanel* open()
    {
        m_core->world.link.kind = api::LinkKind::Online;
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
        m_core->tell([this](api::Listener& listener) { listener.onLinkChanged(m_core->world.link); });
        m_panel = std::make_unique<team::TeamPanel>(*m_signals);
        m_panel->resize(340, 900);
        m_panel->QWidget::show();
        m_panel->show(m_shown);
        settle();
        return m_panel.get();
    }
    /// What was put into a layout that is on screen is shown a moment later.
    void settle()
    {
        if (!QTest::qWaitForWindowActive(m_panel.get(), kPatienceMs))
            QFAIL("the window does not come to the front");
        QCoreApplication::processEvents();
    }
    QStringList rows() const
    {
        QStringList names;
        for (const auto* row : m_panel->findChildren<team::PersonRow*>())
            if (row->isVisible())
                names << row->accessibleName();
        return names;
    }
    QStringList paragraphs() const
    {
        QStringList texts;
        for (const auto* one : m_panel->findChildren<kit::Paragraph*>())
            if (one->isVisible())
                texts << one->text();
        return texts;
    }
    QLineEdit* field() const { return m_panel->findChild<QLineEdit*>(u"teamText"_s); }

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<team::TeamPanel> m_panel;
    api::Conversation m_shown;
};

ATALAYA_TEST(TeamPanelTest)
#include "team_panel_test.moc"
