#include "tests/support/fake_core.h"
#include "tests/support/test.h"
#include "ui/models/core_signals.h"
#include "ui/shell/alerts.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace atalaya;
using namespace atalaya::test;
using namespace std::chrono_literals;
using shell::Alert;
using shell::AlertKind;
using shell::Tone;

namespace {

constexpr int kPatienceMs = 30'000;

class Board final : public shell::DesktopNotices {
public:
    void show(const shell::DesktopNotice& notice) override
    {
        if (refuses)
            Q_EMIT refused(notice);
        else
            shown << notice;
    }
    void withdraw(const QString& key) override { withdrawn << key; }

    QList<shell::DesktopNotice> shown;
    QStringList withdrawn;
    bool refuses = false;
};

class Speaker final : public shell::SoundOutput {
public:
    void play(const QByteArray& pcm, double volume, const QString& device) override
    {
        played << pcm;
        lastVolume = volume;
        lastDevice = device;
    }
    void stop() override { ++stopped; }
    QStringList devices() const override { return {QStringLiteral("Headset")}; }

    QList<QByteArray> played;
    double lastVolume = -1;
    QString lastDevice;
    int stopped = 0;
};

api::TicketRow rowOf(std::uint64_t number, Instant now)
{
    api::TicketRow row;
    row.ticket.id = domain::TicketId(FakeCore::id(number));
    row.ticket.number = std::int64_t(number);
    row.ticket.subject = "Seat refund";
    row.ticket.snippet = "Where is my money?";
    row.ticket.status = domain::TicketStatus::Open;
    row.ticket.lastInboundAt = now - 1h;
    row.customerName = "Enrique Salas";
    return row;
}

api::OfferView offerOf(std::uint64_t number)
{
    api::OfferView view;
    view.offer.id = domain::OfferId(FakeCore::id(number));
    view.offer.ticket = domain::TicketId(FakeCore::id(number + 1));
    view.customerName = "Joana Prates";
    view.firstWords = "My bag is not here";
    view.queueName = "Baggage";
    return view;
}

} // namespace

class AlertsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_core = std::make_unique<FakeCore>();
        m_core->world.me.agent.id = domain::AgentId(FakeCore::id(1));
        m_core->world.me.load.status = domain::AgentStatus::Available;
        m_core->world.rows = {rowOf(48213, m_core->world.now)};
        m_signals = std::make_unique<models::CoreSignals>(*m_core);
        m_board = std::make_unique<Board>();
        m_other = std::make_unique<Board>();
        m_speaker = std::make_unique<Speaker>();
        m_source = std::make_unique<shell::AlertSource>(*m_signals);
        QSignalSpy looked(m_source.get(), &shell::AlertSource::looked);
        m_alerts = std::make_unique<shell::Alerts>(*m_signals, shell::AlertSettings{});
        m_alerts->setNotices(m_board.get(), m_other.get());
        m_alerts->setSound(m_speaker.get());
        m_alerts->setInFront([this] { return m_front; });
        m_front = false;
        QVERIFY(looked.wait(kPatienceMs)); // what is there at the start is known
    }
    void cleanup()
    {
        m_alerts.reset();
        m_source.reset();
        m_signals.reset();
        m_core.reset();
    }

    void customerAnswers_whoHasTheTicketIsTold()
    {
        QSignalSpy raised(m_source.get(), &shell::AlertSource::raised);
        answerCame();
        QVERIFY(raised.wait(kPatienceMs));
        const Alert alert = raised.front().front().value<Alert>();
        QCOMPARE(alert.kind, AlertKind::Answer);
        QCOMPARE(alert.title, QStringLiteral("Enrique Salas"));
        QCOMPARE(alert.text, QStringLiteral("Where is my money?"));
        QCOMPARE(alert.ticket, std::optional(m_core->world.rows[0].ticket.id));
    }
    void whatIsNoNews_isNotTold()
    {
        QSignalSpy raised(m_source.get(), &shell::AlertSource::raised);
        QSignalSpy looked(m_source.get(), &shell::AlertSource::looked);
        m_core->world.rows[0].ticket.subject = "Another subject";
        m_core->world.rows.push_back(rowOf(7, m_core->world.now)); // taken just now, with all it has
        m_core->world.rows.back().ticket.unread = 2;
        m_core->changed({});
        QVERIFY(looked.wait(kPatienceMs));
        QCOMPARE(raised.count(), 0);
    }
    void dueInFourMinutes_isToldOnce()
    {
        QSignalSpy raised(m_source.get(), &shell::AlertSource::raised);
        QSignalSpy looked(m_source.get(), &shell::AlertSource::looked);
        m_core->world.rows[0].ticket.dueAt = m_core->world.now + 4min;
        m_core->world.rows[0].ticket.dueKind = domain::DueKind::NextResponse;
        for (int i = 0; i < 2; ++i) {
            m_core->changed({});
            QVERIFY(looked.wait(kPatienceMs));
        }
        QCOMPARE(raised.count(), 1);
        QCOMPARE(raised.front().front().value<Alert>().kind, AlertKind::DueSoon);
    }
    void failedSend_isTold()
    {
        domain::Entry entry;
        entry.id = domain::EntryId(FakeCore::id(9));
        entry.delivery = domain::Delivery::Failed;
        entry.to = {"enrique@correo.example"};
        m_core->tell([&entry](api::Listener& listener) { listener.onSendFailed(entry); });
        QCOMPARE(m_board->shown.size(), 1);
        QCOMPARE(m_board->shown[0].title, QStringLiteral("Not sent to enrique@correo.example"));
    }

    void offer_hasAcceptAndDecline_andRingsUntilItIsOver()
    {
        makeOffer();
        QCOMPARE(m_board->shown.size(), 1);
        const shell::DesktopNotice& notice = m_board->shown[0];
        QVERIFY(notice.urgent);
        QCOMPARE(notice.actions.size(), std::size_t(2));
        QCOMPARE(notice.actions[0].id, QStringLiteral("accept"));
        QCOMPARE(notice.actions[1].id, QStringLiteral("decline"));
        QVERIFY(QTest::qWaitFor([this] { return m_speaker->played.size() >= 2; }, kPatienceMs));
        endOffer("withdrawn");
        QCOMPARE(m_board->withdrawn, QStringList{notice.key});
        QVERIFY(m_speaker->stopped > 0);
        QVERIFY(m_alerts->recent().empty());
    }
    void offer_isAnsweredFromTheNotice()
    {
        QSignalSpy answered(m_alerts.get(), &shell::Alerts::offerAnswered);
        makeOffer();
        Q_EMIT m_board->chosen(m_board->shown[0].key, QStringLiteral("decline"));
        QCOMPARE(answered.count(), 1);
        QCOMPARE(answered[0][0].value<domain::OfferId>(), offerOf(20).offer.id);
        QCOMPARE(answered[0][1].toBool(), false);
        Q_EMIT m_board->chosen(m_board->shown[0].key, QStringLiteral("accept")); // pressed twice
        QCOMPARE(answered.count(), 1);
    }
    void windowInFront_needsNoNoticeButASound()
    {
        m_front = true;
        m_alerts->raise(some(AlertKind::Answer));
        QVERIFY(m_board->shown.isEmpty());
        QCOMPARE(m_speaker->played, QList<QByteArray>{shell::toneOf(Tone::Soft)});
        QCOMPARE(m_alerts->unseen(), 1);
    }
    void desktopWithoutNotices_theTrayShowsThem()
    {
        m_board->refuses = true;
        m_alerts->raise(some(AlertKind::Answer));
        QCOMPARE(m_other->shown.size(), 1);
    }
    void hiddenText_saysNothingOfTheCustomer()
    {
        shell::AlertSettings settings;
        settings.hideText = true;
        m_alerts->setSettings(settings);
        m_alerts->raise(some(AlertKind::Answer));
        QCOMPARE(m_board->shown[0].title, QStringLiteral("New message, WhatsApp"));
        QVERIFY(m_board->shown[0].text.isEmpty());
    }
    void kindThatIsOff_isNotTold()
    {
        shell::AlertSettings settings;
        settings.of(AlertKind::Answer) = {false, false, Tone::None};
        m_alerts->setSettings(settings);
        m_alerts->raise(some(AlertKind::Answer));
        QVERIFY(m_board->shown.isEmpty());
        QVERIFY(m_speaker->played.isEmpty());
        QCOMPARE(m_alerts->unseen(), 0);
    }
    void soundsHaveTheChosenDeviceAndVolume()
    {
        shell::AlertSettings settings;
        settings.device = QStringLiteral("Headset");
        settings.volume = 30;
        m_alerts->setSettings(settings);
        m_alerts->raise(some(AlertKind::SendFailed));
        QCOMPARE(m_speaker->lastDevice, QStringLiteral("Headset"));
        QCOMPARE(m_speaker->lastVolume, 0.3);
    }

    void quiet_holdsBackAndTellsAfterwards()
    {
        QSignalSpy digest(m_alerts.get(), &shell::Alerts::digest);
        m_alerts->quiet().keepUntil(m_core->world.now + 1h);
        for (int i = 0; i < 3; ++i)
            m_alerts->raise(some(AlertKind::Answer, i));
        QVERIFY(m_board->shown.isEmpty());
        QVERIFY(m_speaker->played.isEmpty());
        QCOMPARE(m_alerts->unseen(), 3);
        m_core->world.now += 61min;
        m_alerts->review();
        QCOMPARE(digest.count(), 1);
        const QString text = digest[0][0].toString();
        QVERIFY2(text.startsWith(QStringLiteral("While you were busy: 3 answer")), qPrintable(text));
        QVERIFY(!m_alerts->quiet().isNow());
        m_alerts->review();
        QCOMPARE(digest.count(), 1);
    }
    void offerWhileQuiet_isToldAndItsMissingCounted()
    {
        QSignalSpy digest(m_alerts.get(), &shell::Alerts::digest);
        m_alerts->quiet().keepUntil(m_core->world.now + 1h);
        makeOffer();
        QCOMPARE(m_board->shown.size(), 1); // whoever is available is offered work
        endOffer("missed");
        m_alerts->quiet().end();
        QCOMPARE(digest.count(), 1);
        QVERIFY(digest[0][0].toString().contains(QStringLiteral("1 missed offer")));
        QCOMPARE(m_alerts->recent().front().title, QStringLiteral("You missed an offer"));
    }
    void call_isQuietByItself()
    {
        setCalls(1);
        QVERIFY(m_alerts->quiet().isNow());
        m_alerts->raise(some(AlertKind::Answer));
        QVERIFY(m_board->shown.isEmpty() && m_speaker->played.isEmpty());
        QSignalSpy digest(m_alerts.get(), &shell::Alerts::digest);
        setCalls(0);
        QCOMPARE(digest.count(), 1);
    }
    void nothingMissed_isNotWorthADigest()
    {
        QSignalSpy digest(m_alerts.get(), &shell::Alerts::digest);
        m_alerts->quiet().keepUntil(m_core->world.now + 1h);
        m_alerts->quiet().end();
        QCOMPARE(digest.count(), 0);
    }

    void quietHours_goOverMidnight()
    {
        shell::AlertSettings settings;
        settings.quietFrom = QTime(22, 0);
        settings.quietUntil = QTime(7, 30);
        QVERIFY(settings.isQuietAt(QTime(23, 0)) && settings.isQuietAt(QTime(7, 29)));
        QVERIFY(!settings.isQuietAt(QTime(7, 30)) && !settings.isQuietAt(QTime(12, 0)));
        settings.quietUntil.reset();
        QVERIFY(!settings.isQuietAt(QTime(23, 0)));
    }
    void settings_areReadAsTheyWereWritten()
    {
        const QTemporaryDir folder;
        QSettings file(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        QCOMPARE(shell::AlertSettings::readFrom(file), shell::AlertSettings{});
        shell::AlertSettings settings;
        settings.of(AlertKind::DueSoon) = {true, false, Tone::Low};
        settings.of(AlertKind::Offer).tone = Tone::None;
        settings.quietFrom = QTime(13, 30);
        settings.quietUntil = QTime(14, 30);
        settings.hideText = true;
        settings.quietOnCalls = false;
        settings.device = QStringLiteral("Headset");
        settings.volume = 15;
        settings.tray = false;
        settings.writeTo(file);
        QCOMPARE(shell::AlertSettings::readFrom(file), settings);
    }
    void everySound_isShortAndNotTooLoud()
    {
        QVERIFY(shell::toneOf(Tone::None).isEmpty());
        for (const Tone tone : {Tone::Bell, Tone::Soft, Tone::TwoTones, Tone::Low}) {
            const QByteArray pcm = shell::toneOf(tone);
            const double seconds = double(pcm.size()) / 2 / shell::kToneRate;
            QVERIFY2(seconds > 0.2 && seconds < 2, qPrintable(QString::number(seconds)));
            int loudest = 0;
            for (qsizetype i = 0; i + 1 < pcm.size(); i += 2)
                loudest = std::max(loudest, std::abs(qint16(quint8(pcm[i]) | quint8(pcm[i + 1]) << 8)));
            QVERIFY2(loudest > 6000 && loudest < 31'000, qPrintable(QString::number(loudest)));
        }
    }

private:
    static Alert some(AlertKind kind, int number = 0)
    {
        Alert alert;
        alert.kind = kind;
        alert.key = QStringLiteral("key:%1").arg(number);
        alert.title = QStringLiteral("Enrique Salas");
        alert.text = QStringLiteral("Where is my money?");
        alert.discreet = QStringLiteral("New message, WhatsApp");
        return alert;
    }
    void answerCame()
    {
        m_core->world.rows[0].ticket.lastInboundAt = m_core->world.now;
        m_core->world.rows[0].ticket.unread = 1;
        m_core->changed({m_core->world.rows[0].ticket.id});
    }
    void makeOffer()
    {
        m_core->tell([](api::Listener& listener) { listener.onOffer(offerOf(20)); });
    }
    void endOffer(const std::string& outcome)
    {
        m_core->tell(
            [&outcome](api::Listener& listener) { listener.onOfferEnded(offerOf(20).offer.id, outcome); });
    }
    void setCalls(int calls)
    {
        api::Me me = m_core->world.me;
        me.load.calls = calls;
        m_core->tell([&me](api::Listener& listener) { listener.onMeChanged(me); });
    }

    std::unique_ptr<FakeCore> m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<Board> m_board;
    std::unique_ptr<Board> m_other;
    std::unique_ptr<Speaker> m_speaker;
    std::unique_ptr<shell::AlertSource> m_source;
    std::unique_ptr<shell::Alerts> m_alerts;
    bool m_front = false;
};

ATALAYA_TEST(AlertsTest)
#include "alerts_test.moc"
