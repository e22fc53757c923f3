#pragma once

#include "core/broker/engine.h"

namespace atalaya::broker {

/// Takes new connections and their messages on io threads, and brings them to the engine.
class SessionDoor {
public:
    explicit SessionDoor(Engine& engine) : m_engine(&engine) { }

    /// From any thread. The connection lives as long as it is open.
    void accept(std::shared_ptr<net::Connection> connection);

private:
    void received(const std::shared_ptr<Session>& session, const std::string& text);
    void receive(const std::shared_ptr<Session>& session, const protocol::CommandRequest& request);

    Engine* m_engine;
};

} // namespace atalaya::broker
