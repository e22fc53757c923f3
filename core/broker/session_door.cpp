#include "core/broker/session_door.h"

#include "core/broker/command_desk.h"
#include "core/broker/presence_desk.h"
#include "core/broker/presence_news.h"
#include "core/protocol/archive.h"
#include "core/protocol/codec.h"

namespace atalaya::broker {
namespace {

void send(const std::shared_ptr<net::Connection>& connection, const protocol::ServerMessage& message)
{
    connection->send(protocol::encode(message));
}

/// The id of a command that could not be read: a newer workstation gets an answer, not a closed connection.
std::optional<domain::CommandId> commandIdIn(const std::string& text)
{
    const auto parsed = protocol::parseJson(text);
    if (!parsed || !parsed->is_object())
        return std::nullopt;
    std::string type;
    domain::CommandId id;
    protocol::Reader reader(parsed->get_object());
    reader.required("type", type).required("id", id);
    if (reader.error() || type != "command")
        return std::nullopt;
    return id;
}

protocol::Answer refusal(domain::CommandId id, const Error& error)
{
    protocol::Answer answer;
    answer.id = id;
    answer.code = error.code;
    answer.detail = error.detail;
    return answer;
}

} // namespace

void SessionDoor::accept(std::shared_ptr<net::Connection> connection)
{
    auto session = std::make_shared<Session>();
    session->connection = connection;
    Engine* engine = m_engine;
    const bool taken = engine->post(
        {[session](Turn& turn) -> Result<void> {
             session->id = domain::SessionId::make(turn.now, turn.random);
             session->openedAt = turn.now;
             turn.sessions.open(session);
             return {};
         },
         [session](const Error& error) { SessionHub::end(*session, error.code, "come back later"); }});
    if (!taken) {
        send(connection, protocol::Goodbye{ErrorCode::Busy, "too much is waiting"});
        connection->close(net::CloseReason::Busy);
        return;
    }
    connection->setHandlers({[this, session](std::string text) { received(session, text); },
                             [engine, session](const Error&) {
                                 // In order after its commands; if there is no room the hub finds it by the
                                 // flag.
                                 engine->postOrRefuse({[session](Turn& turn) -> Result<void> {
                                                           turn.sessions.closed(turn, *session);
                                                           return PresenceNews::keepTime(turn);
                                                       },
                                                       [session](const Error&) { session->lost = true; }});
                             }});
}

void SessionDoor::received(const std::shared_ptr<Session>& session, const std::string& text)
{
    auto message = protocol::decodeClientMessage(text);
    if (!message) {
        if (const auto id = commandIdIn(text))
            return send(session->connection, refusal(*id, message.error()));
        send(session->connection, protocol::Goodbye{message.error().code, message.error().detail});
        return session->connection->close(net::CloseReason::Malformed);
    }
    const auto end = [connection = session->connection](const Error& error) {
        send(connection, protocol::Goodbye{error.code, "come back later"});
        connection->close(net::CloseReason::Busy);
    };
    const std::string& epoch = m_engine->epoch();
    if (const auto* hello = std::get_if<protocol::Hello>(&*message)) {
        m_engine->postOrRefuse({[session, hello = *hello, &epoch](Turn& turn) {
                                    return turn.sessions.hello(turn, session, hello, epoch);
                                },
                                end});
    } else if (const auto* sync = std::get_if<protocol::SyncRequest>(&*message)) {
        m_engine->postOrRefuse({[session, sync = *sync, &epoch](Turn& turn) {
                                    return turn.sessions.sync(turn, *session, sync, epoch);
                                },
                                end});
    } else if (const auto* ping = std::get_if<protocol::Ping>(&*message)) {
        send(session->connection, protocol::Pong{ping->n, m_engine->clock().now()});
        // A full queue loses a renewal or two: presence is worth no more.
        if (session->attends)
            static_cast<void>(m_engine->post({[session](Turn& turn) -> Result<void> {
                                                  turn.sessions.presence().heard(session->id, turn.now);
                                                  return {};
                                              },
                                              [](const Error&) { }}));
    } else if (const auto* attend = std::get_if<protocol::Attend>(&*message)) {
        static_cast<void>(m_engine->post({[session, what = *attend](Turn& turn) {
                                              return PresenceNews::attend(turn, *session, what);
                                          },
                                          [](const Error&) { }}));
    } else if (const auto* command = std::get_if<protocol::CommandRequest>(&*message)) {
        receive(session, *command);
    }
}

void SessionDoor::receive(const std::shared_ptr<Session>& session, const protocol::CommandRequest& request)
{
    const auto apply = [session, request](Turn& turn) -> Result<void> {
        if (session->state == Session::State::Closed)
            return {}; // it is sent again over the next connection
        if (session->state == Session::State::Fresh) {
            SessionHub::end(*session, ErrorCode::HelloExpected, "the first message is hello");
            return {};
        }
        ATALAYA_TRY(answer, runCommand(turn, session->agent, request));
        session->wantsPosition = true;
        turn.journal.afterCommit(
            [connection = session->connection, answer = std::move(answer)] { send(connection, answer); });
        return {};
    };
    const auto refuse = [connection = session->connection, id = request.id](const Error& error) {
        const bool full = error.code == ErrorCode::DatabaseFull || error.code == ErrorCode::DiskFull;
        send(connection, refusal(id, Error{full ? ErrorCode::DatabaseFull : ErrorCode::Busy, error.detail}));
    };
    m_engine->postOrRefuse({apply, refuse});
}

} // namespace atalaya::broker
