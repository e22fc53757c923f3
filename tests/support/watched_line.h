#pragma once

#include "core/session/transport.h"

namespace atalaya::test {

/// The way between one desk and the broker, for tests to cut and to listen to.
struct Line {
    bool up = true;
    std::function<bool(const std::string&)> toBroker; ///< looks at a message on its way; false: it is lost
    std::function<bool(const std::string&)> toDesk;
    /// An answer instead of the broker's.
    std::function<std::optional<net::HttpResponse>(const net::HttpRequest&)> request;
    std::function<bool(const std::string& url)> reaches; ///< false: nobody is at that address
    std::vector<std::weak_ptr<net::Connection>> connections;
    int attempts = 0; ///< to connect
    std::function<void(std::string)> sayToDesk; ///< as if the broker had sent it over the newest connection

    /// Ends the connections; they can be made again at once.
    void drop();
    /// Nobody answers any more, on either side.
    void cut();
};

/// A transport that a Line looks into.
std::unique_ptr<session::Transport> watch(std::unique_ptr<session::Transport> inner,
                                          std::shared_ptr<Line> line, std::string url = {});

} // namespace atalaya::test
