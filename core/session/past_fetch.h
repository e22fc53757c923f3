#pragma once

#include "core/session/desk_hub.h"
#include "core/simulation/company.h"

namespace atalaya::session {

/// What a what-if or staffing is reckoned from.
struct PastMaterial {
    simulation::Company company;
    domain::RoutingRules live;
    simulation::PastRecording recording;
};

/// Gets the directory from the replica, the rules and the past from the broker, page by page; then `done`
/// runs once, on the thread for long sums. Each step is on the thread that owns what it needs.
class PastFetch : public std::enable_shared_from_this<PastFetch> {
public:
    using Done = std::function<void(Result<PastMaterial>)>;

    /// `recording`: lines of a past instead of the company's own, if there are any.
    static void begin(Hub& hub, const api::Period& period, std::string recording,
                      std::function<void(double)> progress, Done done);

    PastFetch(Hub& hub, const api::Period& period, std::function<void(double)> progress, Done done);

private:
    void readDirectory(std::string recording);
    void askRules(std::string recording);
    void askPage(const std::string& after);
    void pageArrived(const Result<std::string>& body);
    void readLines(const std::string& recording);
    /// Runs `step` on a worker; the end of everything if that takes no more.
    void go(Worker& worker, std::function<void(PastFetch&)> step);
    /// One request; `read` gets the answer on the core thread.
    void ask(net::HttpRequest request, std::function<void(PastFetch&, const Result<std::string>&)> read);
    void end(Result<PastMaterial> result);

    Hub& m_hub;
    std::function<void(double)> m_progress;
    Done m_done;
    PastMaterial m_material;
};

/// Tells a progress on the desk's thread; nothing after stop.
void tellProgress(Hub& hub, const std::function<void(double)>& progress, double part);

} // namespace atalaya::session
