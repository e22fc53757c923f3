#include "app/ctl/company_past.h"

#include "app/ctl/data_folder.h"
#include "app/ctl/files.h"
#include "app/ctl/password.h"
#include "app/ctl/remote_broker.h"
#include "core/broker/rules.h"
#include "core/protocol/codec.h"

#include <iterator>
#include <ostream>

namespace atalaya::ctl {
namespace {

constexpr int kPage = 5000;

using TakePage = std::function<Result<void>(routing::RecordedPast)>;

Error usage(const std::string& sentence)
{
    return Error{ErrorCode::UsageError, sentence};
}

Result<void> checkDoors(const Arguments& arguments)
{
    const bool remote = arguments.has("--url");
    if (remote && arguments.has("--data"))
        return usage("Give --url to ask a running broker, or --data to look into a folder, but not both.");
    if (remote && !(arguments.has("--login") && arguments.has("--password-stdin")))
        return usage("To ask a broker add --login LOGIN and --password-stdin.");
    if (!remote && (arguments.has("--login") || arguments.has("--fingerprint")))
        return usage("--login and --fingerprint go with --url: add --url URL.");
    return {};
}

Result<api::Period> periodOf(const Arguments& arguments)
{
    if (!arguments.has("--from") || !arguments.has("--until"))
        return usage("Say which part of the past: add --from TIME and --until TIME.");
    ATALAYA_TRY(from, timeOf(arguments.text("--from")));
    ATALAYA_TRY(until, timeOf(arguments.text("--until")));
    if (until <= from)
        return usage("--until must be later than --from.");
    return api::Period{from, until};
}

// ---- a folder ----

routing::RecordedWork workOf(const storage::PastLeg& leg)
{
    routing::RecordedWork work;
    work.ticket = leg.ticket;
    work.queue = leg.queue;
    work.channel = leg.channel;
    work.priority = leg.priority;
    work.requiredSkills = leg.requiredSkills;
    work.dueAt = leg.dueAt;
    work.arrivedAt = leg.arrivedAt;
    work.startedAt = leg.startedAt;
    work.finishedAt = leg.finishedAt;
    work.gaveUpAt = leg.gaveUpAt;
    work.agent = leg.agent;
    work.moves = leg.moves;
    return work;
}

Result<void> pagesOfFolder(storage::PastStore& store, const api::Period& period, const TakePage& take)
{
    ATALAYA_TRY(presence, store.presence(period.from, period.until));
    routing::RecordedPast page;
    for (const storage::PastPresence& one : presence)
        page.presence.push_back({one.agent, one.from, one.until});
    std::optional<std::pair<Instant, std::int64_t>> after;
    for (bool more = true; more;) {
        ATALAYA_TRY(legs, store.legs(period.from, period.until, after, kPage));
        for (const storage::PastLeg& leg : legs)
            page.work.push_back(workOf(leg));
        more = legs.size() == static_cast<std::size_t>(kPage);
        if (more)
            after = {legs.back().arrivedAt, legs.back().row};
        ATALAYA_CHECK(take(std::exchange(page, {})));
    }
    return {};
}

Result<CompanyPast> companyOfFolder(storage::BrokerStores& stores)
{
    CompanyPast out;
    ATALAYA_TRY(agents, stores.directory->agents());
    ATALAYA_TRY(queues, stores.directory->queues());
    ATALAYA_TRY(skills, stores.directory->skills());
    ATALAYA_TRY(rules, broker::rulesState(*stores.settings));
    out.company = {std::move(agents), std::move(queues), std::move(skills)};
    out.rules = std::move(rules);
    return out;
}

// ---- a running broker ----

template <typename T> Result<std::vector<T>> itemsOf(RemoteBroker& broker, const std::string& path)
{
    ATALAYA_TRY(answer, broker.ask("GET", path));
    const boost::json::value* items = answer.is_object() ? answer.get_object().if_contains("items") : nullptr;
    if (!items || !items->is_array())
        return Error{ErrorCode::HttpStatus, path + " answers without items"};
    std::vector<T> out;
    for (const boost::json::value& one : items->get_array()) {
        ATALAYA_TRY(value, protocol::decodeValue<T>(boost::json::serialize(one)));
        out.push_back(std::move(value));
    }
    return out;
}

Result<void> pagesOfBroker(RemoteBroker& broker, const api::Period& period, const TakePage& take)
{
    const std::string path = "/api/v1/routing/recording?from=" + formatInstant(period.from)
        + "&until=" + formatInstant(period.until);
    std::string after;
    do {
        ATALAYA_TRY(text, broker.askText("GET", path + (after.empty() ? "" : "&after=" + after)));
        ATALAYA_TRY(page, protocol::decodeValue<routing::RecordedPast>(text));
        after = page.next;
        ATALAYA_CHECK(take(std::move(page)));
    } while (!after.empty());
    return {};
}

Result<CompanyPast> companyOfBroker(RemoteBroker& broker)
{
    CompanyPast out;
    ATALAYA_TRY(agents, itemsOf<domain::Agent>(broker, "/api/v1/agents"));
    ATALAYA_TRY(queues, itemsOf<domain::Queue>(broker, "/api/v1/queues"));
    ATALAYA_TRY(skills, itemsOf<domain::Skill>(broker, "/api/v1/skills"));
    ATALAYA_TRY(text, broker.askText("GET", "/api/v1/routing/rules"));
    ATALAYA_TRY(rules, protocol::decodeValue<domain::RulesState>(text));
    out.company = {std::move(agents), std::move(queues), std::move(skills)};
    out.rules = std::move(rules);
    return out;
}

// ---- either ----

/// What is wanted of a company: what it is, or a part of its past, or both.
struct Wanted {
    bool company = false;
    std::optional<api::Period> period;
    TakePage take;
};

Result<CompanyPast> ofFolder(Context& context, const DataFolder& folder, const Wanted& wanted)
{
    ATALAYA_TRY(data, openToRead(folder, context.random));
    Result<CompanyPast> out = wanted.company ? companyOfFolder(data.stores) : CompanyPast();
    if (out && wanted.period)
        ATALAYA_CHECK(pagesOfFolder(*data.stores.past, *wanted.period, wanted.take));
    return out;
}

Result<CompanyPast> ofBroker(RemoteBroker& broker, const Wanted& wanted)
{
    Result<CompanyPast> out = wanted.company ? companyOfBroker(broker) : CompanyPast();
    if (out && wanted.period)
        ATALAYA_CHECK(pagesOfBroker(broker, *wanted.period, wanted.take));
    return out;
}

/// Through the door of the arguments.
Result<CompanyPast> get(Context& context, const Arguments& arguments, const Wanted& wanted)
{
    if (!arguments.has("--url")) {
        ATALAYA_TRY(folder, folderOf(arguments));
        return ofFolder(context, folder, wanted);
    }
    RemoteBroker broker(arguments);
    ATALAYA_TRY(password, readPassword(context));
    ATALAYA_CHECK(broker.signIn(arguments.text("--login"), password));
    auto out = ofBroker(broker, wanted);
    const auto ended = broker.signOut(); // whatever came of it
    if (out && !ended)
        return ended.error();
    return out;
}

} // namespace

Result<CompanyPast> readCompanyPast(Context& context, const Arguments& arguments)
{
    ATALAYA_CHECK(checkDoors(arguments));
    std::optional<api::Period> period;
    simulation::PastRecording recording;
    if (arguments.has("--recording")) {
        const std::string path = arguments.text("--recording");
        ATALAYA_TRY(text, readTextFile(path, kMostRecordingBytes));
        auto lines = simulation::readPastLines(text);
        if (!lines)
            return Error{lines.error().code, path + ": " + lines.error().detail};
        recording = *std::move(lines);
    } else {
        ATALAYA_TRY(given, periodOf(arguments));
        recording.period = given;
        period = given;
    }
    const auto keep = [&](routing::RecordedPast page) -> Result<void> {
        std::ranges::move(page.work, std::back_inserter(recording.past.work));
        std::ranges::move(page.presence, std::back_inserter(recording.past.presence));
        return {};
    };
    ATALAYA_TRY(company, get(context, arguments, {true, period, keep}));
    company.recording = std::move(recording);
    return company;
}

Result<void> writeRecording(Context& context, const Arguments& arguments)
{
    ATALAYA_CHECK(checkDoors(arguments));
    ATALAYA_TRY(period, periodOf(arguments));
    bool begun = false;
    const auto write = [&](const routing::RecordedPast& page) -> Result<void> {
        if (!std::exchange(begun, true))
            context.out << simulation::periodLine(period);
        context.out << simulation::pastLines(page);
        if (!context.out)
            return Error{ErrorCode::FileWrite, "the standard output"};
        return {};
    };
    ATALAYA_CHECK(get(context, arguments, {false, period, write}));
    return {};
}

} // namespace atalaya::ctl
