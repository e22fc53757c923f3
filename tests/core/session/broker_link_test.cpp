#include "core/protocol/codec.h"
#include "core/session/broker_link.h"
#include "tests/core/session/fixtures.h"

using namespace atalaya;
using namespace atalaya::session;
using namespace atalaya::session::test;
using namespace std::chrono_literals;

namespace {

class FakeConnection final : public net::Connection {
public:
    void setHandlers(net::ConnectionHandlers given) override { handlers = std::move(given); }
    using Connection::send;
    void send(std::shared_ptr<const std::string> text) override { sent.push_back(*text); }
    void close(net::CloseReason) override { closed = true; }
    std::size_t queuedBytes() const override { return queued; }
    std::string remoteAddress() const override { return "memory"; }

    net::ConnectionHandlers handlers;
    std::vector<std::string> sent;
    std::size_t queued = 0;
    bool closed = false;
};

struct FakeLine {
    std::vector<std::function<void(Result<std::shared_ptr<net::Connection>>)>> attempts;
};

class FakeTransport final : public Transport {
public:
    explicit FakeTransport(FakeLine& line) : m_line(line) { }
    void connect(std::function<void(Result<std::shared_ptr<net::Connection>>)> done) override
    {
        m_line.attempts.push_back(std::move(done));
    }
    void request(net::HttpRequest, std::function<void(Result<net::HttpResponse>)>) override { }

private:
    FakeLine& m_line;
};

struct Fixture {
    FakeLine line;
    Worker worker{Worker::Mode::Manual};
    SeededRandom random{1};
    std::vector<std::pair<api::LinkKind, Error>> states;
    int pages = 0;
    int heartbeats = 0;
    Instant now = kNow;
    std::shared_ptr<BrokerLink> link = makeLink();

    std::shared_ptr<BrokerLink> makeLink()
    {
        LinkEvents events;
        events.onWelcome = [](const protocol::Welcome& welcome) {
            return protocol::SyncRequest{3, welcome.epoch};
        };
        events.onPage = [this](const protocol::SyncPage&) { ++pages; };
        events.onAnswer = [](const protocol::Answer&) {};
        events.onOffer = [](const domain::Offer&) {};
        events.onOfferEnded = [](const protocol::OfferEnded&) {};
        events.onLoad = [](const domain::Load&) {};
        events.onHeartbeat = [this] { ++heartbeats; };
        events.now = [this] { return now; };
        events.onState = [this](api::LinkKind kind, const Error& error) { states.emplace_back(kind, error); };
        auto made = std::make_shared<BrokerLink>(std::make_unique<FakeTransport>(line), worker, random,
                                                 std::move(events));
        made->start("token", "device", now);
        return made;
    }

    /// The newest attempt succeeds.
    std::shared_ptr<FakeConnection> open()
    {
        auto connection = std::make_shared<FakeConnection>();
        line.attempts.back()(std::shared_ptr<net::Connection>(connection));
        worker.runPending();
        return connection;
    }
    void fail()
    {
        line.attempts.back()(Error{ErrorCode::ConnectionFailed, "nobody there"});
        worker.runPending();
    }
    void say(FakeConnection& connection, const protocol::ServerMessage& message)
    {
        connection.handlers.onMessage(protocol::encode(message));
        worker.runPending();
    }
    void welcome(FakeConnection& connection)
    {
        protocol::Welcome hello;
        hello.server = "test";
        hello.epoch = "e";
        hello.agent = ana();
        say(connection, hello);
    }
    void wait(Duration by)
    {
        for (const Instant end = now + by; now < end;) {
            now += 500ms;
            link->tick(now);
            worker.runPending();
        }
    }
};

} // namespace

class BrokerLinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void retryDelay_doublesUpToTwentySeconds()
    {
        SeededRandom random(3);
        for (int failures = 0; failures < 40; ++failures) {
            const auto longest =
                std::chrono::milliseconds(std::min(20'000LL, 500LL << std::min(failures, 10)));
            for (int i = 0; i < 50; ++i) {
                const Duration delay = retryDelay(failures, random);
                QVERIFY(delay >= longest / 2 && delay <= longest);
            }
        }
    }

    void connection_isGreetedAndAskedForChanges()
    {
        Fixture f;
        QCOMPARE(f.states.back().first, api::LinkKind::Connecting);
        const auto connection = f.open();
        QVERIFY(connection->sent.at(0).find("\"token\"") != std::string::npos);
        QVERIFY2(!f.link->hasSession(), "not before the welcome");
        f.welcome(*connection);
        QVERIFY(f.link->hasSession());
        const auto asked = must(protocol::decodeClientMessage(connection->sent.at(1)));
        QCOMPARE(std::get<protocol::SyncRequest>(asked).since, 3);
    }

    void failedAttempts_areRepeatedQuietly()
    {
        Fixture f;
        f.fail();
        QCOMPARE(f.states.back().first, api::LinkKind::Offline);
        QCOMPARE(f.states.back().second.code, ErrorCode::ConnectionFailed);
        f.wait(500ms);
        QCOMPARE(f.line.attempts.size(), 2u);
        QCOMPARE(f.states.back().first, api::LinkKind::Offline);
        f.fail();
        f.wait(20s);
        QCOMPARE(f.line.attempts.size(), 3u);
    }

    void attemptNobodyAnswers_countsAsFailed()
    {
        Fixture f;
        f.wait(kConnectTime);
        QCOMPARE(f.line.attempts.size(), 1u);
        f.wait(2s);
        QCOMPARE(f.states.back().second.code, ErrorCode::TimedOut);
        const auto late = std::make_shared<FakeConnection>();
        f.line.attempts.front()(std::shared_ptr<net::Connection>(late));
        f.worker.runPending();
        QVERIFY2(late->closed, "an answer that comes too late is not used");
    }

    void tryNow_doesNotWait()
    {
        Fixture f;
        f.fail();
        f.link->tryNow(f.now);
        QCOMPARE(f.line.attempts.size(), 2u);
        QCOMPARE(f.states.back().first, api::LinkKind::Connecting);
        f.link->tryNow(f.now);
        QCOMPARE(f.line.attempts.size(), 2u);
    }

    void silence_endsTheSession()
    {
        Fixture f;
        const auto connection = f.open();
        f.welcome(*connection);
        f.wait(kSilence);
        QVERIFY(f.link->hasSession());
        QVERIFY2(connection->sent.size() >= 4, "it asked whether anybody is there");
        f.wait(1s);
        QVERIFY(!f.link->hasSession() && connection->closed);
        QCOMPARE(f.states.back().first, api::LinkKind::Offline);
        QCOMPARE(f.states.back().second.code, ErrorCode::TimedOut);
    }

    void clockSetBack_doesNotMakeSilenceShorter()
    {
        Fixture f;
        const auto connection = f.open();
        f.welcome(*connection);
        f.wait(kPingEvery);
        f.say(*connection, protocol::Pong{1, f.now});
        f.now -= 20s; // less than a sleep: the session goes on
        f.wait(kSilence + 1s);
        QVERIFY2(!f.link->hasSession() && connection->closed, "not twenty seconds later");
    }

    void heartbeats_keepItAlive()
    {
        Fixture f;
        const auto connection = f.open();
        f.welcome(*connection);
        for (int i = 0; i < 20; ++i) {
            f.wait(5s);
            f.say(*connection, protocol::Pong{1, f.now});
        }
        QVERIFY(f.link->hasSession());
        QCOMPARE(f.line.attempts.size(), 1u);
    }

    void sessionsThatBreakAtOnce_areTriedMoreAndMoreSeldom()
    {
        Fixture f;
        for (int i = 0; i < 8; ++i) {
            const auto connection = f.open();
            f.welcome(*connection);
            f.link->fail({ErrorCode::DatabaseFull, "disk"});
            f.wait(21s);
        }
        const std::size_t before = f.line.attempts.size();
        f.open();
        f.link->fail({ErrorCode::DatabaseFull, "disk"});
        f.wait(9s);
        QCOMPARE(f.line.attempts.size(), before);
    }

    void heartbeats_tellWhatIsTrueOfTheLine()
    {
        Fixture f;
        const auto connection = f.open();
        f.welcome(*connection);
        f.wait(kPingEvery);
        const Instant asked = f.now;
        f.now += 120ms;
        f.say(*connection, protocol::Pong{1, f.now});
        QCOMPARE(f.heartbeats, 1);
        QVERIFY(f.link->truth().lastHeard == f.now);
        QVERIFY(f.link->truth().roundTrip == f.now - asked);
        QVERIFY(!f.link->truth().nextAttempt);
        f.wait(kSilence + 1s);
        QVERIFY2(f.link->truth().lastHeard == asked + 120ms, "not when the silence was noticed");
        QCOMPARE(f.link->truth().failures, 1);
        QVERIFY(f.link->truth().nextAttempt.has_value() || f.line.attempts.size() == 2u);
    }

    void afterASleep_theSessionHasToProveItselfAtOnce()
    {
        Fixture f;
        const auto connection = f.open();
        f.welcome(*connection);
        f.now += 8h;
        f.link->tick(f.now);
        QVERIFY2(f.link->hasSession(), "it may have survived");
        QVERIFY(connection->sent.back().find("ping") != std::string::npos);
        f.wait(kProofTime + 1s);
        QVERIFY2(!f.link->hasSession(), "nobody answered");
        f.wait(1s);
        QCOMPARE(f.line.attempts.size(), 2u);
        const auto next = f.open();
        f.welcome(*next);
        f.now += 8h;
        f.link->tick(f.now);
        f.say(*next, protocol::Pong{9, f.now});
        f.wait(kProofTime + 1s);
        QVERIFY2(f.link->hasSession(), "one that answers goes on");
    }

    void clockThatIsSetBack_stopsNothing()
    {
        Fixture f;
        f.fail();
        f.now -= 24h;
        f.link->tick(f.now);
        QCOMPARE(f.line.attempts.size(), 2u);
        const auto connection = f.open();
        f.welcome(*connection);
        f.now -= 24h;
        f.link->tick(f.now);
        f.wait(kSilence + 1s);
        QVERIFY2(!f.link->hasSession(), "silence is still noticed");
    }

    void refusedToken_signsOutAndTriesNoMore()
    {
        Fixture f;
        const auto connection = f.open();
        f.say(*connection, protocol::Goodbye{ErrorCode::TokenExpired, "sign in again"});
        QCOMPARE(f.states.back().first, api::LinkKind::SignedOut);
        QVERIFY(f.states.back().second == (Error{ErrorCode::TokenExpired, "sign in again"}));
        f.wait(60s);
        QCOMPARE(f.line.attempts.size(), 1u);
    }

    void brokerThatStops_isTriedAgain()
    {
        Fixture f;
        const auto connection = f.open();
        f.welcome(*connection);
        f.say(*connection, protocol::Goodbye{ErrorCode::ShuttingDown, "the broker stops"});
        QCOMPARE(f.states.back().second.code, ErrorCode::ShuttingDown);
        f.wait(1s);
        QCOMPARE(f.line.attempts.size(), 2u);
    }

    void messagesOfAnOldConnection_areIgnored()
    {
        Fixture f;
        const auto old = f.open();
        f.welcome(*old);
        const auto handlers = old->handlers;
        handlers.onClosed({ErrorCode::ConnectionClosed, ""});
        f.worker.runPending();
        handlers.onMessage(protocol::encode(protocol::ServerMessage(protocol::SyncPage{})));
        f.worker.runPending();
        QCOMPARE(f.pages, 0);
    }

    void unreadableMessage_endsTheConnection()
    {
        Fixture f;
        const auto connection = f.open();
        connection->handlers.onMessage("{\"type\":");
        f.worker.runPending();
        QVERIFY(connection->closed);
        QCOMPARE(f.states.back().first, api::LinkKind::Offline);
    }

    void slowLine_takesNoMore()
    {
        Fixture f;
        const auto connection = f.open();
        f.welcome(*connection);
        QVERIFY(f.link->send(protocol::Ping{1}));
        connection->queued = 5u << 20;
        QVERIFY(!f.link->send(protocol::Ping{2}));
    }

    void stopped_tellsNothingMore()
    {
        Fixture f;
        const auto connection = f.open();
        f.welcome(*connection);
        f.link->stop();
        const std::size_t told = f.states.size();
        connection->handlers.onClosed({ErrorCode::ConnectionClosed, ""});
        f.wait(60s);
        QCOMPARE(f.states.size(), told);
        QCOMPARE(f.line.attempts.size(), 1u);
    }
};

ATALAYA_TEST(BrokerLinkTest)
#include "broker_link_test.moc"
