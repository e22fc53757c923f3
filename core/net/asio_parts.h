#pragma once

// The parts of io_loop and transport that know Boost.Asio. Only for the few .cpp files of this folder that
// open sockets.

#include "core/net/io_loop.h"
#include "core/net/transport.h"

#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <optional>
#include <thread>
#include <vector>

namespace atalaya::net {

namespace asio = boost::asio;

struct IoLoop::Impl {
    asio::io_context context{1};
    asio::executor_work_guard<asio::io_context::executor_type> work{context.get_executor()};
    std::atomic<bool> stopped = false;
    std::thread thread;
};

struct TlsContext {
    asio::ssl::context context{asio::ssl::context::tls};
};

struct Transport::Impl {
    Impl(asio::ip::tcp::socket connected, std::shared_ptr<TlsContext> tlsContext);

    asio::ip::tcp::socket socket;
    std::shared_ptr<TlsContext> tlsContext;
    std::optional<asio::ssl::stream<asio::ip::tcp::socket&>> tls;
    asio::steady_timer linger;

    std::string early; // bytes given back by unread()
    std::string out; // waits for the next write
    std::string inFlight;
    bool writing = false;
    bool more = false;
    std::error_code failure;
    std::function<void()> writable; // continues the writer that has to wait for room
    std::vector<std::function<void()>> flushed;

    bool closing = false;
    bool closed = false;
    std::string scratch; // bytes read only to be dropped
};

/// Makes a connection of a connected socket; its executor must be the loop's.
std::shared_ptr<Transport> makeTransport(std::shared_ptr<IoLoop> loop, asio::ip::tcp::socket socket,
                                         std::shared_ptr<TlsContext> tls, std::shared_ptr<Counters> counters);

} // namespace atalaya::net
