#include "tests/bench/handover.h"
#include "tests/bench/scratch.h"

#include <amqp.h>
#include <amqp_framing.h>
#include <amqp_tcp_socket.h>
#include <atomic>
#include <thread>

namespace atalaya::bench {
namespace {

constexpr std::size_t kConsumersPerLine = 25; // a channel each
constexpr int kFrameBytes = 131'072;
constexpr const char* kQueue = "handover";
constexpr std::uint8_t kPersistent = 2;

amqp_bytes_t bytes(const std::string& text)
{
    return {text.size(), const_cast<char*>(text.data())};
}

std::string textOf(amqp_bytes_t from)
{
    return {static_cast<const char*>(from.bytes), from.len};
}

/// A connection to the broker of RabbitMQ.
class AmqpLine {
public:
    static Result<std::unique_ptr<AmqpLine>> open(int port)
    {
        std::unique_ptr<AmqpLine> line(new AmqpLine);
        amqp_socket_t* socket = amqp_tcp_socket_new(line->state);
        if (!socket || amqp_socket_open(socket, "127.0.0.1", port) != AMQP_STATUS_OK)
            return Error{ErrorCode::ConnectionFailed, "amqp port " + std::to_string(port)};
        const auto answer =
            amqp_login(line->state, "/", 0, kFrameBytes, 0, AMQP_SASL_METHOD_PLAIN, "guest", "guest");
        if (answer.reply_type != AMQP_RESPONSE_NORMAL)
            return Error{ErrorCode::ConnectionFailed, "amqp login"};
        return line;
    }
    ~AmqpLine()
    {
        amqp_connection_close(state, AMQP_REPLY_SUCCESS);
        amqp_destroy_connection(state);
    }
    AmqpLine(const AmqpLine&) = delete;
    AmqpLine& operator=(const AmqpLine&) = delete;

    bool good() const { return amqp_get_rpc_reply(state).reply_type == AMQP_RESPONSE_NORMAL; }

    amqp_connection_state_t state = amqp_new_connection();

private:
    AmqpLine() = default;
};

/// One durable queue, persistent messages; each publisher waits for the confirm, each consumer has one
/// message at a time and acknowledges it by hand.
class RabbitHandover final : public Handover {
public:
    ~RabbitHandover() override
    {
        m_ending = true;
        for (std::thread& worker : m_workers)
            worker.join();
    }

    Result<void> open(const HandoverSize& size)
    {
        const int port = std::stoi(size.amqp);
        ATALAYA_TRY(first, AmqpLine::open(port));
        amqp_channel_open(first->state, 1);
        amqp_queue_delete(first->state, 1, amqp_cstring_bytes(kQueue), 0, 0);
        amqp_queue_declare(first->state, 1, amqp_cstring_bytes(kQueue), 0, 1, 0, 0, amqp_empty_table);
        if (!first->good())
            return Error{ErrorCode::ConnectionFailed, "amqp queue"};
        for (std::size_t i = 0; i < size.producers; ++i) {
            ATALAYA_TRY(line, AmqpLine::open(port));
            amqp_channel_open(line->state, 1);
            amqp_confirm_select(line->state, 1);
            if (!line->good())
                return Error{ErrorCode::ConnectionFailed, "amqp confirms"};
            m_producers.push_back(std::move(line));
        }
        for (std::size_t begun = 0; begun < size.consumers; begun += kConsumersPerLine) {
            ATALAYA_TRY(line, AmqpLine::open(port));
            ATALAYA_CHECK(consume(*line, std::min(kConsumersPerLine, size.consumers - begun)));
            m_workers.emplace_back([this, kept = std::move(line)] { serve(kept->state); });
        }
        return {};
    }

    std::string post(std::size_t producer) override
    {
        std::string id = std::to_string(m_number++);
        const std::string body = handoverBody(std::stoul(id), "00000000-0000-0000-0000-000000000000");
        amqp_basic_properties_t properties{};
        properties._flags = AMQP_BASIC_DELIVERY_MODE_FLAG | AMQP_BASIC_MESSAGE_ID_FLAG;
        properties.delivery_mode = kPersistent;
        properties.message_id = bytes(id);
        amqp_connection_state_t line = m_producers[producer]->state;
        const int sent = amqp_basic_publish(line, 1, amqp_empty_bytes, amqp_cstring_bytes(kQueue), 0, 0,
                                            &properties, bytes(body));
        if (sent != AMQP_STATUS_OK || !confirmed(line)) {
            receipts().fail("a publisher had no confirm");
            return {};
        }
        amqp_maybe_release_buffers(line);
        return id;
    }

private:
    static bool confirmed(amqp_connection_state_t line)
    {
        for (;;) {
            amqp_frame_t frame;
            if (amqp_simple_wait_frame(line, &frame) != AMQP_STATUS_OK)
                return false;
            if (frame.frame_type == AMQP_FRAME_METHOD)
                return frame.payload.method.id == AMQP_BASIC_ACK_METHOD;
        }
    }

    static Result<void> consume(AmqpLine& line, std::size_t consumers)
    {
        for (std::size_t i = 1; i <= consumers; ++i) {
            const auto channel = static_cast<amqp_channel_t>(i);
            amqp_channel_open(line.state, channel);
            amqp_basic_qos(line.state, channel, 0, 1, 0);
            amqp_basic_consume(line.state, channel, amqp_cstring_bytes(kQueue), amqp_empty_bytes, 0, 0, 0,
                               amqp_empty_table);
            if (!line.good())
                return Error{ErrorCode::ConnectionFailed, "amqp consumer"};
        }
        return {};
    }

    void serve(amqp_connection_state_t line)
    {
        while (!m_ending) {
            amqp_maybe_release_buffers(line);
            amqp_envelope_t envelope;
            timeval wait{0, 200'000};
            const auto answer = amqp_consume_message(line, &envelope, &wait, 0);
            if (answer.reply_type != AMQP_RESPONSE_NORMAL) {
                if (answer.library_error == AMQP_STATUS_TIMEOUT)
                    continue;
                return receipts().fail("a consumer lost its line");
            }
            receipts().add({textOf(envelope.message.properties.message_id), nowMs()});
            amqp_basic_ack(line, envelope.channel, envelope.delivery_tag, 0);
            amqp_destroy_envelope(&envelope);
        }
    }

    std::vector<std::unique_ptr<AmqpLine>> m_producers;
    std::vector<std::thread> m_workers;
    std::atomic<bool> m_ending = false;
    std::atomic<std::size_t> m_number{0};
};

} // namespace

Result<std::unique_ptr<Handover>> handoverByRabbit(const HandoverSize& size)
{
    auto out = std::make_unique<RabbitHandover>();
    ATALAYA_CHECK(out->open(size));
    return std::unique_ptr<Handover>(std::move(out));
}

} // namespace atalaya::bench
