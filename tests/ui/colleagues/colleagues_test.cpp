#include "tests/support/test.h"
#include "tests/ui/ticket/sample_conversation.h"
#include "ui/composer/colleague_notice.h"
#include "ui/inbox/ticket_delegate.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/models/inbox_model.h"
#include "ui/ticket/colleagues_badge.h"
#include "ui/ticket/ticket_panel.h"

#include <QDir>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>

using namespace atalaya;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Activity;
using test::at;
using test::kInes;
using test::kMarta;
using test::kTicket;
using test::kTomas;
using Attended = std::tuple<domain::TicketId, Activity, bool>;

/// Who else is in a conversation: at its title, in the list and over the text that is written.
class ColleaguesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_core = std::make_unique<test::FakeCore>();
        test::fill(*m_core);
        m_core->world.link.kind = api::LinkKind::Online;
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
    }
    void cleanup()
    {
        m_signals.reset();
        m_core.reset();
        kit::theme().setAppearance({});
    }

    void header_saysWhoWritesAndWhoLooks()
    {
        ticket::TicketPanel panel(*m_signals);
        panel.resize(760, 500);
        panel.show();
        panel.open(kTicket);
        auto* badge = panel.findChild<ticket::ColleaguesBadge*>();
        QCOMPARE(badge->text(), QString());
        tell({{kInes, Activity::Writing}, {kTomas, Activity::Viewing}});
        QCOMPARE(badge->text(), u"Tomás is viewing"_s);
        tell({{kTomas, Activity::Viewing}, {kMarta, Activity::Viewing}});
        QCOMPARE(badge->text(), u"Tomás and Marta are viewing"_s);
        tell({{kTomas, Activity::Viewing}, {kMarta, Activity::Writing}}, kMarta);
        QCOMPARE(badge->text(), u"Marta is writing, 1 more here"_s);
        QCOMPARE(badge->accessibleName(), badge->text());
        picture(panel, u"colleague-light"_s, kit::Mode::Light);
        picture(panel, u"colleague-dark"_s, kit::Mode::Dark);
        tell({});
        QCOMPARE(badge->text(), QString());
    }

    void whoWasThereBeforeItOpened_isShownToo()
    {
        m_core->desk.world.presence[kTicket] = presence({{kTomas, Activity::Viewing}}, {});
        ticket::TicketPanel panel(*m_signals);
        panel.show();
        panel.open(kTicket);
        QCOMPARE(panel.findChild<ticket::ColleaguesBadge*>()->text(), u"Tomás is viewing"_s);
    }

    void lineDown_saysLastSeenUntilTheBrokerSaysAnew()
    {
        ticket::TicketPanel panel(*m_signals);
        panel.show();
        panel.open(kTicket);
        auto* badge = panel.findChild<ticket::ColleaguesBadge*>();
        tell({{kTomas, Activity::Writing}}, kTomas);
        line(api::LinkKind::Offline);
        tell({}); // the core forgets; that is not the same as nobody
        QCOMPARE(badge->text(), u"Tomás, last seen 10:40"_s);
        line(api::LinkKind::Online);
        QCOMPARE(badge->text(), QString());
    }

    void panel_attendsWhatIsOnScreen()
    {
        ticket::TicketPanel panel(*m_signals);
        panel.open(kTicket);
        QVERIFY2(m_core->desk.world.attended.empty(), "nobody sees it");
        panel.show();
        QCOMPARE(m_core->desk.world.attended, (std::vector<Attended>{{kTicket, Activity::Viewing, false}}));
        panel.open(kTicket);
        QCOMPARE(m_core->desk.world.attended.size(), std::size_t(1));
        panel.clear();
        QCOMPARE(m_core->desk.world.attended.back(), (Attended{kTicket, Activity::None, false}));
        panel.open(kTicket);
        panel.hide();
        QCOMPARE(m_core->desk.world.attended.size(), std::size_t(4));
        QCOMPARE(m_core->desk.world.attended.back(), (Attended{kTicket, Activity::None, false}));
    }

    void notice_saysThatAColleagueAnswersAndTakesOver()
    {
        composer::ColleagueNotice notice(*m_signals);
        notice.setTicket(kTicket);
        QVERIFY(notice.isHidden());
        tell({{kMarta, Activity::Writing}}, kMarta);
        QVERIFY(!notice.isHidden());
        QCOMPARE(words(notice), u"Marta is writing an answer. Yours is kept."_s);
        notice.findChild<QPushButton*>(u"takeOver"_s)->click();
        QCOMPARE(m_core->desk.world.attended.back(), (Attended{kTicket, Activity::Writing, true}));
        tell({{kMarta, Activity::Writing}, {kInes, Activity::Writing}}, kInes);
        QVERIFY2(notice.isHidden(), "it is mine now");
        tell({{kMarta, Activity::Writing}, {kInes, Activity::Writing}}, kMarta);
        QCOMPARE(words(notice), u"Marta has taken over the answer. Yours is kept."_s);
        line(api::LinkKind::Offline);
        QCOMPARE(words(notice), u"Marta was writing an answer when the line was lost. Yours is kept."_s);
        QVERIFY(notice.findChild<QPushButton*>(u"takeOver"_s)->isHidden());
        notice.setTicket({});
        QVERIFY(notice.isHidden());
    }

    void colleagueWhoLooks_isNoNotice()
    {
        composer::ColleagueNotice notice(*m_signals);
        notice.setTicket(kTicket);
        tell({{kMarta, Activity::Viewing}});
        QVERIFY(notice.isHidden());
    }

    void typing_isToldOnceInThreeSeconds()
    {
        composer::ColleagueNotice notice(*m_signals);
        notice.typing();
        QVERIFY2(m_core->desk.world.attended.empty(), "no conversation");
        notice.setTicket(kTicket);
        for (int i = 0; i < 10; ++i)
            notice.typing();
        QCOMPARE(m_core->desk.world.attended, (std::vector<Attended>{{kTicket, Activity::Writing, false}}));
        m_core->world.now += 3s;
        notice.typing();
        QCOMPARE(m_core->desk.world.attended.size(), std::size_t(2));
    }

    void listRow_showsWhoWrites()
    {
        m_core->world.rows = {m_core->world.conversations[kTicket].row};
        models::InboxModel model(*m_signals);
        model.reload();
        const QModelIndex row = model.indexOf(kTicket);
        QVERIFY(row.isValid());
        QVERIFY(!model.colleagues().writer(kTicket));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        tell({{kMarta, Activity::Writing}}, kMarta);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.colleagues().writer(kTicket)->id, kMarta);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"is writing"_s));
        tell({{kMarta, Activity::Viewing}});
        QVERIFY2(!model.colleagues().writer(kTicket), "who only looks is shown in the conversation, not in the list");
    }

    void listRow_paintsTheirFace()
    {
        const api::TicketRow row = m_core->world.conversations[kTicket].row;
        const auto paint = [&](std::optional<models::Colleague> colleague) {
            QImage image(320, 74, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            inbox::RowLook look{row, m_core->world.now};
            look.colleague = std::move(colleague);
            inbox::paintTicketRow(painter, image.rect(), look);
            return image;
        };
        const QImage alone = paint({});
        models::Colleague marta;
        marta.id = kMarta;
        marta.name = u"Marta Gil"_s;
        const QImage together = paint(marta);
        QCOMPARE(paint({}), alone);
        QVERIFY(together != alone);
    }

private:
    using Who = std::pair<domain::AgentId, Activity>;

    static domain::TicketPresence presence(const std::vector<Who>& people,
                                           std::optional<domain::AgentId> holder)
    {
        domain::TicketPresence made;
        made.ticket = kTicket;
        for (const auto& [agent, activity] : people)
            made.people.push_back({agent, activity, at(9, 38), at(9, 40)});
        if (holder)
            made.lock = domain::SoftLock{*holder, 3, at(9, 43)};
        return made;
    }
    void tell(const std::vector<Who>& people, std::optional<domain::AgentId> holder = {})
    {
        const auto what = presence(people, holder);
        m_core->desk.world.presence[kTicket] = what;
        m_core->tell([&](api::Listener& listener) { listener.onPresenceChanged(what); });
    }
    void line(api::LinkKind kind)
    {
        m_core->world.link.kind = kind;
        m_core->tell([&](api::Listener& listener) { listener.onLinkChanged(m_core->world.link); });
    }
    static QString words(const composer::ColleagueNotice& notice)
    {
        return notice.findChild<kit::Paragraph*>(u"colleagueNoticeText"_s)->text();
    }
    static void picture(QWidget& widget, const QString& name, kit::Mode mode)
    {
        kit::Appearance look;
        look.mode = mode;
        kit::theme().setAppearance(look);
        QCoreApplication::sendPostedEvents();
        const QDir folder(qEnvironmentVariable("ATALAYA_BUILD_DIR", QDir::tempPath()));
        QVERIFY(folder.mkpath(u"pictures"_s));
        QVERIFY(widget.grab().save(folder.filePath(u"pictures/"_s + name + u".png"_s)));
    }

    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
};

ATALAYA_TEST(ColleaguesTest)
#include "colleagues_test.moc"
