#include "core/session/past_fetch.h"

#include "core/protocol/codec.h"
#include "core/simulation/past_lines.h"

#include <iterator>

namespace atalaya::session {
namespace {

constexpr std::size_t kMostWork = 2'000'000;

/// Fetching is the first part of the progress, reckoning the rest.
constexpr double kFetchPart = 0.3;

} // namespace

void tellProgress(Hub& hub, const std::function<void(double)>& progress, double part)
{
    if (progress)
        hub.config.post([living = hub.living, progress, part] {
            if (!living.expired())
                progress(part);
        });
}

PastFetch::PastFetch(Hub& hub, const api::Period& period, std::function<void(double)> progress, Done done)
    : m_hub(hub)
    , m_progress(std::move(progress))
    , m_done(std::move(done))
{
    m_material.recording.period = period;
}

void PastFetch::begin(Hub& hub, const api::Period& period, std::string recording,
                      std::function<void(double)> progress, Done done)
{
    auto fetch = std::make_shared<PastFetch>(hub, period, std::move(progress), std::move(done));
    if (recording.empty() && period.until <= period.from)
        return fetch->end(Error{ErrorCode::InvalidField, "period.until: must be later than from"});
    fetch->readDirectory(std::move(recording));
}

void PastFetch::go(Worker& worker, std::function<void(PastFetch&)> step)
{
    if (!worker.post([self = shared_from_this(), step = std::move(step)] { step(*self); }))
        m_done(Error{ErrorCode::Busy, "too much is waiting"});
}

void PastFetch::ask(net::HttpRequest request,
                    std::function<void(PastFetch&, const Result<std::string>&)> read)
{
    go(m_hub.core, [request = std::move(request), read = std::move(read)](PastFetch& fetch) {
        if (fetch.m_hub.desk)
            fetch.m_hub.desk->ask(request,
                                  [self = fetch.shared_from_this(), read](const Result<std::string>& body) {
                                      read(*self, body);
                                  });
    });
}

void PastFetch::end(Result<PastMaterial> result)
{
    go(m_hub.reckoning, [result = std::move(result)](PastFetch& fetch) { fetch.m_done(result); });
}

void PastFetch::readDirectory(std::string recording)
{
    go(m_hub.reading, [recording = std::move(recording)](PastFetch& fetch) {
        if (!fetch.m_hub.readerState.reader)
            return fetch.end(Error{ErrorCode::NotSignedIn, ""});
        auto directory = fetch.m_hub.readerState.reader->directory();
        if (!directory)
            return fetch.end(directory.error());
        fetch.m_material.company = {std::move(directory->agents), std::move(directory->queues),
                                    std::move(directory->skills)};
        fetch.askRules(recording);
    });
}

void PastFetch::askRules(std::string recording)
{
    net::HttpRequest request;
    request.method = "GET";
    request.path = "/api/v1/routing/rules";
    ask(std::move(request),
        [recording = std::move(recording)](PastFetch& fetch, const Result<std::string>& body) {
            auto rules = body ? protocol::decodeValue<domain::RulesState>(*body)
                              : Result<domain::RulesState>(body.error());
            if (!rules)
                return fetch.end(rules.error());
            fetch.m_material.live = std::move(rules->live);
            if (recording.empty())
                fetch.askPage({});
            else
                fetch.go(fetch.m_hub.reckoning,
                         [recording](PastFetch& reader) { reader.readLines(recording); });
        });
}

void PastFetch::askPage(const std::string& after)
{
    net::HttpRequest request;
    request.method = "GET";
    request.path = "/api/v1/routing/recording";
    request.query = {{"from", formatInstant(m_material.recording.period.from)},
                     {"until", formatInstant(m_material.recording.period.until)}};
    if (!after.empty())
        request.query["after"] = after;
    ask(std::move(request), [](PastFetch& fetch, const Result<std::string>& body) {
        fetch.go(fetch.m_hub.reckoning, [body](PastFetch& reader) { reader.pageArrived(body); });
    });
}

void PastFetch::pageArrived(const Result<std::string>& body)
{
    if (m_hub.stopping)
        return;
    if (!body)
        return m_done(body.error());
    auto page = protocol::decodeValue<routing::RecordedPast>(*body);
    if (!page)
        return m_done(page.error());
    routing::RecordedPast& past = m_material.recording.past;
    std::ranges::move(page->work, std::back_inserter(past.work));
    std::ranges::move(page->presence, std::back_inserter(past.presence));
    if (past.work.size() > kMostWork)
        return m_done(Error{ErrorCode::TooLarge, "more than 2,000,000 interactions: take a shorter period"});
    if (page->next.empty())
        return m_done(std::move(m_material));
    const api::Period& period = m_material.recording.period;
    if (!past.work.empty())
        tellProgress(m_hub, m_progress,
                     kFetchPart * static_cast<double>((past.work.back().arrivedAt - period.from).count())
                         / static_cast<double>((period.until - period.from).count()));
    askPage(page->next);
}

void PastFetch::readLines(const std::string& recording)
{
    auto lines = simulation::readPastLines(recording);
    if (!lines)
        return m_done(lines.error());
    m_material.recording = *std::move(lines);
    m_done(std::move(m_material));
}

} // namespace atalaya::session
