#include "core/protocol/codec.h"
#include "core/simulation/past_lines.h"
#include "tests/core/session/fixtures.h"
#include "tests/support/desk_fixture.h"

using namespace atalaya;
using namespace atalaya::session::test;
using namespace std::chrono_literals;
using atalaya::test::DeskFixture;
using atalaya::test::Workstation;

namespace {

/// A desk whose line answers the routing routes by hand.
struct Routes : DeskFixture {
    Workstation& ana = desk("ana");
    std::map<std::string, std::string> answers; ///< by "METHOD path"
    std::vector<net::HttpRequest> asked;

    Routes()
    {
        ana.line().request = [this](const net::HttpRequest& request) -> std::optional<net::HttpResponse> {
            asked.push_back(request);
            const auto found = answers.find(request.method + " " + request.path);
            if (found == answers.end())
                return net::errorResponse(Error{ErrorCode::NotFound, request.path});
            return net::jsonResponse(found->second);
        };
    }
    api::Routing& routing() { return ana.core().routing(); }

    template <typename T, typename Function, typename... Arguments>
    Result<T> call(Function function, const Arguments&... arguments)
    {
        return ask<T>([&](api::Reply<T> reply) { (routing().*function)(arguments..., std::move(reply)); });
    }
};

domain::RulesState rulesState()
{
    domain::RulesState state;
    state.live = domain::defaultRoutingRules();
    state.live.version = 7;
    return state;
}

/// What the broker knows of a morning: two calls to the first queue, at once, and one agent.
struct Morning : Routes {
    api::Period period{kNow, kNow + 1h};
    routing::RecordedPast past;

    Morning()
    {
        answers["GET /api/v1/routing/rules"] = protocol::encodeValue(rulesState());
        const auto directory = must(ask<api::Directory>(
            [&](api::Reply<api::Directory> reply) { ana.core().queries().directory(std::move(reply)); }));
        const domain::Agent& agent = directory.agents.at(0);
        for (std::uint8_t i = 0; i < 2; ++i) {
            routing::RecordedWork one;
            one.ticket = id<domain::TicketId>(i);
            one.queue = agent.queues.at(0);
            one.channel = domain::ChannelKind::Voice;
            one.arrivedAt = kNow + 1min;
            one.startedAt = one.arrivedAt;
            one.finishedAt = one.arrivedAt + 1min;
            past.work.push_back(one);
        }
        past.presence = {{agent.id, kNow, std::nullopt}};
    }
};

} // namespace

class DeskRoutingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void questions_areAskedWithTheTokenAndAnswered()
    {
        Routes f;
        const auto ticket = id<domain::TicketId>(9);
        const std::string path = "/api/v1/tickets/" + ticket.str() + "/routing";
        routing::RoutingRecord record;
        record.at = kNow;
        record.kind = "moved";
        record.to = id<domain::QueueId>(2);
        f.answers["GET " + path] = R"({"items":[)" + protocol::encodeValue(record) + "]}";
        const auto records =
            must(f.call<std::vector<routing::RoutingRecord>>(&api::Routing::history, ticket));
        QCOMPARE(records.size(), std::size_t{1});
        QCOMPARE(records[0].kind, std::string("moved"));
        QVERIFY(records[0].to == id<domain::QueueId>(2));
        QVERIFY(f.asked.back().header("Authorization")->starts_with("Bearer "));

        routing::WaitReport report;
        report.ahead = 3;
        report.expected = 5min;
        f.answers["GET " + path + "/waits-for"] = protocol::encodeValue(report);
        const auto waits = must(f.call<std::optional<routing::WaitReport>>(&api::Routing::waitsFor, ticket));
        QVERIFY(waits && waits->ahead == 3 && waits->expected == Duration(5min));
        f.answers["GET " + path + "/waits-for"] = "";
        QVERIFY(!must(f.call<std::optional<routing::WaitReport>>(&api::Routing::waitsFor, ticket)));

        f.answers["GET " + path + "/agents"] =
            R"({"items":[)" + protocol::encodeValue(routing::Standing{id<domain::AgentId>(1), {}}) + "]}";
        QCOMPARE(must(f.call<std::vector<routing::Standing>>(&api::Routing::standings, ticket)).size(),
                 std::size_t{1});
        routing::QueueState state;
        state.queue = id<domain::QueueId>(2);
        state.waiting = 4;
        f.answers["GET /api/v1/routing/queues"] = R"({"items":[)" + protocol::encodeValue(state) + "]}";
        QCOMPARE(must(f.call<std::vector<routing::QueueState>>(&api::Routing::queueStates)).at(0).waiting, 4);
    }

    void rules_areSavedPublishedAndTakenBack()
    {
        Routes f;
        const std::string state = protocol::encodeValue(rulesState());
        for (const char* const one :
             {"GET /api/v1/routing/rules", "PUT /api/v1/routing/draft", "DELETE /api/v1/routing/draft",
              "POST /api/v1/routing/publish", "POST /api/v1/routing/undo"})
            f.answers[one] = state;
        QCOMPARE(must(f.call<domain::RulesState>(&api::Routing::rules)).live.version, std::int64_t{7});
        domain::RulesDraft draft{domain::defaultRoutingRules(), {{id<domain::AgentId>(1), {}}}, {}, {}};
        draft.rules.interruptibleUnits = 50;
        QVERIFY(f.call<domain::RulesState>(&api::Routing::saveDraft, draft));
        const auto sent = protocol::decodeValue<domain::RulesDraft>(f.asked.back().body);
        QVERIFY(sent && *sent == draft);
        QVERIFY(f.call<domain::RulesState>(&api::Routing::dropDraft));
        QVERIFY(f.call<domain::RulesState>(&api::Routing::publish));
        QVERIFY(f.call<domain::RulesState>(&api::Routing::undoPublish));
        f.answers.erase("POST /api/v1/routing/undo");
        QCOMPARE(f.call<domain::RulesState>(&api::Routing::undoPublish).error().code, ErrorCode::NotFound);
    }

    void newQueue_isPostedAndAnOldOnePut()
    {
        Routes f;
        const domain::Queue known = queue(5);
        f.answers["POST /api/v1/queues"] = protocol::encodeValue(known);
        f.answers["PUT /api/v1/queues/" + known.id.str()] = protocol::encodeValue(known);
        domain::Queue fresh = known;
        fresh.id = {};
        QCOMPARE(must(f.call<domain::Queue>(&api::Routing::saveQueue, fresh)).id, known.id);
        QCOMPARE(must(f.call<domain::Queue>(&api::Routing::saveQueue, known)).name, known.name);
        f.answers["POST /api/v1/skills"] =
            protocol::encodeValue(domain::Skill{id<domain::SkillId>(3), "Fares"});
        QCOMPARE(must(f.call<domain::Skill>(&api::Routing::saveSkill, domain::Skill{{}, "Fares"})).id,
                 id<domain::SkillId>(3));
    }

    void withoutALine_theErrorComesAtOnce()
    {
        Morning f;
        f.asked.clear();
        f.ana.line().cut();
        f.pump();
        QCOMPARE(f.state(f.ana).kind, api::LinkKind::Offline);
        const auto rules = f.call<domain::RulesState>(&api::Routing::rules);
        QVERIFY(!rules && rules.error().code != ErrorCode::TimedOut);
        const auto found = f.ask<api::WhatIfAnswer>([&](api::Reply<api::WhatIfAnswer> reply) {
            f.routing().whatIf({f.period, {domain::defaultRoutingRules(), {}, {}, {}}, {}}, {},
                               std::move(reply));
        });
        QCOMPARE(found.error().code, rules.error().code);
        QVERIFY(f.asked.empty());
        Workstation& nobody = f.addDesk();
        const auto refused = f.ask<domain::RulesState>(
            [&](api::Reply<domain::RulesState> reply) { nobody.core().routing().rules(std::move(reply)); });
        QCOMPARE(refused.error().code, ErrorCode::NotSignedIn);
    }

    void whatIf_fetchesAllPagesAndTellsHowFarItIs()
    {
        Morning f;
        f.ana.line().request = [&](const net::HttpRequest& request) -> std::optional<net::HttpResponse> {
            if (request.path == "/api/v1/routing/rules")
                return net::jsonResponse(f.answers["GET /api/v1/routing/rules"]);
            f.asked.push_back(request);
            routing::RecordedPast page;
            if (request.parameter("after")) {
                page.work = {f.past.work[1]};
            } else {
                page.work = {f.past.work[0]};
                page.presence = f.past.presence;
                page.next = "1:2&3";
            }
            return net::jsonResponse(protocol::encodeValue(page));
        };
        std::vector<double> told;
        const auto found = must(f.ask<api::WhatIfAnswer>([&](api::Reply<api::WhatIfAnswer> reply) {
            f.routing().whatIf(
                {f.period, {domain::defaultRoutingRules(), {}, {}, {}}, {}},
                [&](double part) { told.push_back(part); }, std::move(reply));
        }));
        QCOMPARE(f.asked.size(), std::size_t{2});
        QCOMPARE(std::string(*f.asked[1].parameter("after")), std::string("1:2&3"));
        QCOMPARE(std::string(*f.asked[0].parameter("from")), formatInstant(kNow));
        QCOMPARE(found.replayed, std::int64_t{2});
        QCOMPARE(found.live.served, std::int64_t{2});
        QCOMPARE(found.live.longestWait, Duration(1min));
        QVERIFY(found.differences.empty());
        QVERIFY(!told.empty() && std::ranges::is_sorted(told) && told.back() <= 1);
    }

    void recording_isReadInsteadOfThePast()
    {
        Morning f;
        const std::string lines = simulation::periodLine(f.period) + simulation::pastLines(f.past);
        const auto found = must(f.ask<api::WhatIfAnswer>([&](api::Reply<api::WhatIfAnswer> reply) {
            f.routing().whatIf({{}, {domain::defaultRoutingRules(), {}, {}, {}}, lines}, {},
                               std::move(reply));
        }));
        QCOMPARE(found.replayed, std::int64_t{2});
        const auto wrong = f.ask<api::WhatIfAnswer>([&](api::Reply<api::WhatIfAnswer> reply) {
            f.routing().whatIf({{}, {domain::defaultRoutingRules(), {}, {}, {}}, "{"}, {}, std::move(reply));
        });
        QCOMPARE(wrong.error().code, ErrorCode::MalformedJson);
    }

    void staffing_isReckonedFromThePast()
    {
        Morning f;
        f.answers["GET /api/v1/routing/recording"] = protocol::encodeValue(f.past);
        api::StaffingRequest request;
        request.period = f.period;
        request.queue = f.past.work[0].queue;
        const auto found = must(f.call<api::StaffingAnswer>(&api::Routing::staffing, request));
        QCOMPARE(found.arrivals, std::int64_t{2});
        QCOMPARE(found.handling, Duration(1min));
        request.period.until = request.period.from;
        QCOMPARE(f.call<api::StaffingAnswer>(&api::Routing::staffing, request).error().code,
                 ErrorCode::InvalidField);
    }

    void brokersOwnPast_isReplayedUnderItsDraft()
    {
        DeskFixture f;
        Workstation& ana = f.desk("ana");
        Workstation& lea = f.desk("lea");
        api::Routing& routing = lea.core().routing();
        const Instant from = f.company.clock.now();
        const auto ticket = f.company.addTicket("Flights", "Delay");
        f.pump();
        Workstation& taker = ana.offers.empty() ? lea : ana;
        must(f.submit(taker, domain::AcceptOffer{taker.offers.at(0).offer.id}));
        f.advance(2min);
        must(f.submit(taker, domain::SetTicketStatus{ticket, domain::TicketStatus::Solved}));
        f.advance(1min);
        QVERIFY(!must(f.ask<std::vector<routing::RoutingRecord>>(
                          [&](api::Reply<std::vector<routing::RoutingRecord>> reply) {
                              routing.history(ticket, std::move(reply));
                          }))
                     .empty());

        const auto state = must(
            f.ask<domain::RulesState>([&](api::Reply<domain::RulesState> reply) { routing.rules(reply); }));
        api::WhatIfRequest request{{from, f.company.clock.now() + 1s}, {state.live, {}, {}, {}}, {}};
        request.draft.rules.missesBeforeSignOut = 5;
        const auto found = must(f.ask<api::WhatIfAnswer>(
            [&](api::Reply<api::WhatIfAnswer> reply) { routing.whatIf(request, {}, std::move(reply)); }));
        QCOMPARE(found.replayed, std::int64_t{1});
        QCOMPARE(found.live.served, std::int64_t{1});
        QVERIFY(found.differences.empty());
        QVERIFY(!must(f.ask<std::vector<routing::QueueState>>([&](api::Reply<std::vector<routing::QueueState>>
                                                                      reply) {
                     routing.queueStates(std::move(reply));
                 })).empty());
        const auto saved = must(f.ask<domain::RulesState>([&](api::Reply<domain::RulesState> reply) {
            routing.saveDraft(request.draft, std::move(reply));
        }));
        QVERIFY(saved.draft && saved.draft->by == f.company.agent("lea"));
        const auto refused = f.ask<domain::RulesState>(
            [&](api::Reply<domain::RulesState> reply) { ana.core().routing().rules(reply); });
        QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
    }

    void endInTheMiddle_deliversNothing()
    {
        Morning f;
        int answers = 0;
        f.routing().whatIf({f.period, {domain::defaultRoutingRules(), {}, {}, {}}, {}}, {},
                           [&](const Result<api::WhatIfAnswer>&) { ++answers; });
        f.ana.core().stop();
        f.pump();
        QCOMPARE(answers, 0);
    }
};

ATALAYA_TEST(DeskRoutingTest)
#include "desk_routing_test.moc"
