#include "core/base/limits.h"
#include "core/net/memory_connection.h"
#include "tests/support/test.h"

#include <deque>
#include <optional>
#include <vector>

using namespace atalaya;
using net::CloseReason;

namespace {

/// A thread's queue of tasks that runs when the test says so.
struct Tasks {
    std::deque<std::function<void()>> waiting;

    net::Post post()
    {
        return [this](std::function<void()> task) { waiting.push_back(std::move(task)); };
    }
    void run()
    {
        while (!waiting.empty()) {
            const auto task = std::move(waiting.front());
            waiting.pop_front();
            task();
        }
    }
};

struct Seen {
    std::vector<std::string> messages;
    std::vector<ErrorCode> closed;

    net::ConnectionHandlers handlers()
    {
        return {[this](std::string text) { messages.push_back(std::move(text)); },
                [this](const Error& error) { closed.push_back(error.code); }};
    }
};

} // namespace

class MemoryConnectionTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_tasksA = {};
        m_tasksB = {};
        m_a = {};
        m_b = {};
    }

    void messages_keepTheirOrderAndThread()
    {
        const auto [a, b] = joined();
        for (int i = 0; i < 1000; ++i)
            a->send(std::to_string(i));
        b->send(std::string("back"));
        QVERIFY2(m_b.messages.empty(), "no handler runs inside send");
        m_tasksB.run();
        QCOMPARE(m_b.messages.size(), std::size_t(1000));
        for (std::size_t i = 0; i < 1000; ++i)
            QCOMPARE(m_b.messages[i], std::to_string(i));
        QVERIFY2(m_a.messages.empty(), "the other end's tasks did not run yet");
        m_tasksA.run();
        QCOMPARE(m_a.messages, std::vector<std::string>{"back"});
        close(*a);
    }

    void messagesBeforeHandlers_wait()
    {
        const auto [a, b] = net::makeMemoryPair(m_tasksA.post(), m_tasksB.post());
        a->send(std::string("early"));
        a->close(CloseReason::Busy);
        m_tasksB.run();
        b->setHandlers(m_b.handlers());
        m_tasksB.run();
        QCOMPARE(m_b.messages, std::vector<std::string>{"early"});
        QCOMPARE(m_b.closed, std::vector<ErrorCode>{ErrorCode::Busy});
    }

    void close_isToldOnceToBoth()
    {
        const auto [a, b] = joined();
        a->send(std::string("last"));
        a->close(CloseReason::Refused);
        b->send(std::string("too late"));
        b->close(CloseReason::Normal);
        a->close(CloseReason::Normal);
        m_tasksA.run();
        m_tasksB.run();
        QCOMPARE(m_a.closed.size(), std::size_t(1));
        QCOMPARE(m_b.closed.size(), std::size_t(1));
        QCOMPARE(m_a.closed.front(), ErrorCode::PermissionDenied);
        QVERIFY2(m_a.messages.empty(), "what comes after close is dropped");
    }

    void peerClosed_tellsWhy()
    {
        const auto [a, b] = joined();
        a->send(std::string("last"));
        a->close(CloseReason::GoingAway);
        m_tasksB.run();
        QCOMPARE(m_b.messages, std::vector<std::string>{"last"});
        QCOMPARE(m_b.closed, std::vector<ErrorCode>{ErrorCode::ShuttingDown});
    }

    void droppedEnd_closesTheOther()
    {
        auto [a, b] = joined();
        a.reset();
        m_tasksB.run();
        QCOMPARE(m_b.closed, std::vector<ErrorCode>{ErrorCode::ConnectionClosed});
    }

    void readerThatDoesNotRead_isClosed()
    {
        const auto [a, b] = joined();
        const auto text = std::make_shared<const std::string>(1u << 20, 'x');
        for (std::size_t sent = 0; sent < limits::kSendQueueBytes; sent += text->size())
            a->send(text);
        QCOMPARE(a->queuedBytes(), limits::kSendQueueBytes);
        m_tasksA.run();
        QVERIFY(m_a.closed.empty());
        a->send(text);
        m_tasksA.run();
        QCOMPARE(m_a.closed, std::vector<ErrorCode>{ErrorCode::TooLarge});
        m_tasksB.run();
        QCOMPARE(m_b.closed, std::vector<ErrorCode>{ErrorCode::TooLarge});
    }

    void reader_freesTheQueue()
    {
        const auto [a, b] = joined();
        const auto text = std::make_shared<const std::string>(1u << 20, 'x');
        for (int i = 0; i < 100; ++i) {
            a->send(text);
            m_tasksB.run();
        }
        QCOMPARE(m_b.messages.size(), std::size_t(100));
        QCOMPARE(a->queuedBytes(), std::size_t(0));
        close(*a);
    }

    void messageOverTheLimit_closes()
    {
        const auto [a, b] = joined();
        a->send(std::string(limits::kWebSocketMessage + 1, 'x'));
        m_tasksA.run();
        m_tasksB.run();
        QVERIFY(m_b.messages.empty());
        QCOMPARE(m_b.closed, std::vector<ErrorCode>{ErrorCode::TooLarge});
    }

private:
    std::pair<std::shared_ptr<net::Connection>, std::shared_ptr<net::Connection>> joined()
    {
        auto pair = net::makeMemoryPair(m_tasksA.post(), m_tasksB.post());
        pair.first->setHandlers(m_a.handlers());
        pair.second->setHandlers(m_b.handlers());
        m_tasksA.run();
        m_tasksB.run();
        return pair;
    }

    void close(net::Connection& connection)
    {
        connection.close(CloseReason::Normal);
        m_tasksA.run();
        m_tasksB.run();
    }

    Tasks m_tasksA;
    Tasks m_tasksB;
    Seen m_a;
    Seen m_b;
};

ATALAYA_TEST(MemoryConnectionTest)
#include "memory_connection_test.moc"
