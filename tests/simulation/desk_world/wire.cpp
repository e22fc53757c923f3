#include "tests/simulation/desk_world/wire.h"

#include <utility>

namespace atalaya::test {

using namespace std::chrono_literals;

/// One connection. Side 0 is the desk's, side 1 the broker's.
class Pipe : public std::enable_shared_from_this<Pipe> {
public:
    explicit Pipe(Wire& wire) : m_wire(wire) { }

    std::shared_ptr<net::Connection> end(int side);
    void setHandlers(int side, net::ConnectionHandlers handlers);
    void send(int side, const std::shared_ptr<const std::string>& text);
    void close(int side, net::CloseReason reason);
    void finish(int side, const Error& error);
    void breakNow(bool silently);
    void ended(int side, bool silently);
    void forget();
    bool isOver() const { return m_sides[0].over && m_sides[1].over; }

private:
    struct Side {
        net::ConnectionHandlers handlers;
        bool ready = false;
        bool over = false; ///< nothing comes or goes any more
        bool closing = false;
        std::vector<std::string> early;
        std::optional<Error> end;
        Instant lastArrival;
    };

    Computer& at(int side) { return side == 0 ? m_wire.desk() : m_wire.broker(); }
    void carry(int from, const std::shared_ptr<const std::string>& text);
    void deliver(int side, const std::string& text);
    Duration arrival(int side);

    Wire& m_wire;
    Side m_sides[2];
    bool m_broken = false;
};

namespace {

class PipeEnd final : public net::Connection {
public:
    PipeEnd(std::shared_ptr<Pipe> pipe, int side) : m_pipe(std::move(pipe)), m_side(side) { }
    void setHandlers(net::ConnectionHandlers handlers) override
    {
        m_pipe->setHandlers(m_side, std::move(handlers));
    }
    using Connection::send;
    void send(std::shared_ptr<const std::string> text) override { m_pipe->send(m_side, text); }
    void close(net::CloseReason reason) override { m_pipe->close(m_side, reason); }
    std::size_t queuedBytes() const override { return 0; }
    std::string remoteAddress() const override { return "memory"; }

private:
    std::shared_ptr<Pipe> m_pipe;
    int m_side;
};

bool isPage(const std::string& text)
{
    return text.find("\"type\":\"changes\"") != std::string::npos
        || text.find("\"type\":\"sync") != std::string::npos || text.find("\"upTo\"") != std::string::npos;
}

} // namespace

std::shared_ptr<net::Connection> Pipe::end(int side)
{
    return std::make_shared<PipeEnd>(shared_from_this(), side);
}

void Pipe::setHandlers(int side, net::ConnectionHandlers handlers)
{
    at(side).post(0us, [self = shared_from_this(), side, handlers = std::move(handlers)]() mutable {
        Side& own = self->m_sides[side];
        own.handlers = std::move(handlers);
        own.ready = true;
        for (const std::string& text : std::exchange(own.early, {}))
            self->deliver(side, text);
        if (own.end)
            self->finish(side, *own.end);
    });
}

Duration Pipe::arrival(int side)
{
    Timeline& timeline = m_wire.timeline();
    Instant& last = m_sides[side].lastArrival;
    last = std::max(last + 1us, timeline.now() + m_wire.delay());
    return last - timeline.now();
}

void Pipe::send(int side, const std::shared_ptr<const std::string>& text)
{
    if (!at(side).lives() || m_sides[side].over || m_sides[side].closing)
        return;
    const auto& tap = side == 0 ? m_wire.tap.toBroker : m_wire.tap.toDesk;
    if (tap)
        tap(*text);
    if (!m_wire.faults.up)
        m_broken = true; // what is sent now never comes, so nothing behind it may
    if (m_broken)
        return;
    Timeline& timeline = m_wire.timeline();
    const bool page = side == 1 && isPage(*text);
    if (page && timeline.chance(m_wire.faults.losePage))
        return;
    carry(side, text);
    const double twice = page ? m_wire.faults.doublePage : side == 0 ? m_wire.faults.doubleCommand : 0;
    if (timeline.chance(twice) && (page || text->find("\"command\"") != std::string::npos))
        carry(side, text);
}

void Pipe::carry(int from, const std::shared_ptr<const std::string>& text)
{
    const int to = 1 - from;
    at(to).post(arrival(to), [self = shared_from_this(), to, text] {
        if (!self->m_wire.faults.up)
            self->m_broken = true;
        if (!self->m_broken)
            self->deliver(to, *text);
    });
}

void Pipe::deliver(int side, const std::string& text)
{
    Side& own = m_sides[side];
    if (own.over)
        return;
    if (!own.ready)
        own.early.push_back(text);
    else if (own.handlers.onMessage)
        own.handlers.onMessage(text);
}

void Pipe::close(int side, net::CloseReason reason)
{
    if (!at(side).lives() || m_sides[side].closing || m_sides[side].over)
        return;
    m_sides[side].closing = true;
    const Error error{net::errorOfClose(reason), "closed"};
    at(side).post(0us, [self = shared_from_this(), side, error] { self->finish(side, error); });
    const int other = 1 - side;
    at(other).post(m_broken ? Duration(30s) : arrival(other),
                   [self = shared_from_this(), other, error] { self->finish(other, error); });
}

void Pipe::finish(int side, const Error& error)
{
    Side& own = m_sides[side];
    if (own.over)
        return;
    if (!own.ready) {
        own.end = error;
        return;
    }
    own.over = true;
    const auto handlers = std::exchange(own.handlers, {});
    if (handlers.onClosed)
        handlers.onClosed(error);
}

void Pipe::breakNow(bool silently)
{
    if (std::exchange(m_broken, true))
        return;
    const Error error{ErrorCode::ConnectionClosed, "the line broke"};
    // A desk finds out by its heartbeats; the broker's system does in the end.
    if (!silently)
        at(0).post(m_wire.delay(), [self = shared_from_this(), error] { self->finish(0, error); });
    at(1).post(silently ? Duration(25s) : m_wire.delay(),
               [self = shared_from_this(), error] { self->finish(1, error); });
}

void Pipe::ended(int side, bool silently)
{
    m_broken = true;
    m_sides[side].over = true;
    m_sides[side].handlers = {};
    m_sides[side].early.clear();
    const int other = 1 - side;
    if (side == 0 || !silently)
        at(other).post(silently ? Duration(25s) : m_wire.delay(), [self = shared_from_this(), other] {
            self->finish(other, Error{ErrorCode::ConnectionClosed, "the other side is gone"});
        });
}

void Pipe::forget()
{
    for (Side& side : m_sides) {
        side.handlers = {};
        side.over = true;
    }
}

// ---- the wire ----

class WireTransport final : public session::Transport {
public:
    explicit WireTransport(Wire& wire) : m_wire(wire) { }

    void connect(std::function<void(Result<std::shared_ptr<net::Connection>>)> done) override
    {
        Wire& wire = m_wire;
        Computer& desk = wire.desk();
        if (!desk.lives())
            return;
        const Duration there = wire.delay();
        if (!wire.faults.up || !wire.broker().lives()) {
            if (wire.timeline().chance(0.8)) // otherwise nobody ever answers
                desk.post(there * 2, [done = std::move(done)] {
                    done(Error{ErrorCode::ConnectionFailed, "nobody is there"});
                });
            return;
        }
        auto pipe = std::make_shared<Pipe>(wire);
        std::erase_if(wire.m_pipes, [](const auto& one) { return one->isOver(); });
        wire.m_pipes.push_back(pipe);
        wire.broker().post(there, [&wire, pipe] { wire.accept(pipe->end(1)); });
        desk.post(there * 2, [pipe, done = std::move(done)] { done(pipe->end(0)); });
    }

    void request(net::HttpRequest request, std::function<void(Result<net::HttpResponse>)> done) override
    {
        Wire& wire = m_wire;
        if (!wire.desk().lives())
            return;
        request.remoteAddress = "memory";
        const auto fail = [&wire, done](Duration delay) {
            wire.desk().post(delay, [done] { done(Error{ErrorCode::ConnectionClosed, "no answer"}); });
        };
        Timeline& timeline = wire.timeline();
        if (!wire.faults.up || !wire.broker().lives() || timeline.chance(wire.faults.loseRequest))
            return fail(timeline.millis(50, 9'000));
        const bool lost = timeline.chance(wire.faults.loseReply);
        if (lost)
            fail(timeline.millis(500, 9'000));
        wire.broker().post(wire.delay(), [&wire, request = std::move(request), done, lost]() mutable {
            wire.handle(std::move(request), [&wire, done, lost](net::HttpResponse response) {
                if (!lost && wire.broker().lives())
                    wire.desk().post(wire.delay(),
                                     [done, response = std::move(response)] { done(response); });
            });
        });
    }

private:
    Wire& m_wire;
};

Wire::~Wire()
{
    forget();
}

std::unique_ptr<session::Transport> Wire::transport()
{
    return std::make_unique<WireTransport>(*this);
}

Duration Wire::delay()
{
    return Duration(m_timeline.between(faults.delayLow.count(), faults.delayHigh.count()));
}

void Wire::drop()
{
    for (const auto& pipe : m_pipes)
        pipe->breakNow(false);
}

void Wire::breakSilently()
{
    for (const auto& pipe : m_pipes)
        pipe->breakNow(true);
}

void Wire::ended(const Computer& computer, bool silently)
{
    for (const auto& pipe : m_pipes)
        pipe->ended(&computer == &m_desk ? 0 : 1, silently);
}

void Wire::forget()
{
    for (const auto& pipe : std::exchange(m_pipes, {}))
        pipe->forget();
}

} // namespace atalaya::test
