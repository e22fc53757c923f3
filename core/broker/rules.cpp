#include "core/broker/rules.h"

#include "core/protocol/codec.h"

namespace atalaya::broker {
namespace {

using domain::RoutingRules;

constexpr std::string_view kLive = "routing.live";
constexpr std::string_view kBefore = "routing.before";
constexpr std::string_view kDraft = "routing.draft";
constexpr std::string_view kDraftBy = "routing.draft.by";

Result<std::optional<RoutingRules>> read(storage::SettingStore& settings, std::string_view key)
{
    ATALAYA_TRY(text, settings.get(key));
    if (!text)
        return std::optional<RoutingRules>();
    auto rules = protocol::decodeValue<RoutingRules>(*text);
    if (!rules)
        return Error{rules.error().code, std::string(key) + ": " + rules.error().detail};
    return std::optional(*std::move(rules));
}

Result<void> write(storage::SettingStore& settings, std::string_view key, const RoutingRules& rules)
{
    return settings.set(key, protocol::encodeValue(rules));
}

/// "<agent> <time>" of the draft.
Result<void> signDraft(Turn& turn, const domain::Agent& by)
{
    return turn.stores.settings->set(kDraftBy, by.id.str() + " " + formatInstant(turn.now));
}

Result<RulesDraft> signedDraft(storage::SettingStore& settings, RoutingRules rules)
{
    RulesDraft draft{std::move(rules), {}, {}};
    ATALAYA_TRY(mark, settings.get(kDraftBy));
    const std::string text = mark.value_or("");
    const std::size_t space = text.find(' ');
    if (space == std::string::npos)
        return Error{ErrorCode::MissingField, std::string(kDraftBy)};
    ATALAYA_TRY(by, domain::AgentId::parse(text.substr(0, space)));
    ATALAYA_TRY(at, parseInstant(text.substr(space + 1)));
    draft.by = by;
    draft.at = at;
    return draft;
}

template <typename T> std::vector<T> valuesOf(const auto& byId)
{
    std::vector<T> out;
    for (const auto& [id, value] : byId)
        out.push_back(value);
    return out;
}

Result<void> check(Turn& turn, const RoutingRules& rules)
{
    return domain::checkRules(rules, valuesOf<domain::Queue>(turn.directory.queues()),
                              valuesOf<domain::Skill>(turn.directory.skills()),
                              valuesOf<domain::Agent>(turn.directory.agents()));
}

Result<void> audit(Turn& turn, const domain::Agent& by, std::string_view action, std::int64_t version)
{
    ATALAYA_CHECK(turn.stores.audit->append({.at = turn.now,
                                             .actor = by.id.str(),
                                             .action = std::string(action),
                                             .subject = "routing rules",
                                             .detail = R"({"version":)" + std::to_string(version) + "}",
                                             .hash = {}}));
    return {};
}

/// Makes `rules` the live ones.
Result<void> makeLive(Turn& turn, const RoutingRules& rules)
{
    ATALAYA_CHECK(check(turn, rules));
    ATALAYA_CHECK(write(*turn.stores.settings, kLive, rules));
    turn.routing.emplace_back(routing::RulesChanged{rules});
    return {};
}

} // namespace

Result<RoutingRules> liveRules(storage::SettingStore& settings)
{
    ATALAYA_TRY(live, read(settings, kLive));
    return live ? *std::move(live) : domain::defaultRoutingRules();
}

Result<KeptRules> keptRules(storage::SettingStore& settings)
{
    KeptRules kept;
    ATALAYA_TRY(live, liveRules(settings));
    kept.live = std::move(live);
    ATALAYA_TRY(draft, read(settings, kDraft));
    if (draft) {
        ATALAYA_TRY(whole, signedDraft(settings, *std::move(draft)));
        kept.draft = std::move(whole);
    }
    ATALAYA_TRY(before, settings.get(kBefore));
    kept.canUndo = before.has_value();
    return kept;
}

Result<void> saveRulesDraft(Turn& turn, const domain::Agent& by, const RoutingRules& rules)
{
    ATALAYA_CHECK(check(turn, rules));
    ATALAYA_CHECK(write(*turn.stores.settings, kDraft, rules));
    return signDraft(turn, by);
}

Result<void> dropRulesDraft(Turn& turn)
{
    ATALAYA_CHECK(turn.stores.settings->remove(kDraft));
    return turn.stores.settings->remove(kDraftBy);
}

Result<void> publishRules(Turn& turn, const domain::Agent& by)
{
    storage::SettingStore& settings = *turn.stores.settings;
    ATALAYA_TRY(draft, read(settings, kDraft));
    if (!draft)
        return Error{ErrorCode::NotFound, "there is no draft to publish"};
    ATALAYA_TRY(live, liveRules(settings));
    if (draft->version != live.version)
        return Error{ErrorCode::Conflict,
                     "the draft was begun from version " + std::to_string(draft->version) + ", and version "
                         + std::to_string(live.version) + " is live: compare them first"};
    RoutingRules next = *std::move(draft);
    next.version = live.version + 1;
    ATALAYA_CHECK(makeLive(turn, next));
    ATALAYA_CHECK(write(settings, kBefore, live));
    ATALAYA_CHECK(dropRulesDraft(turn));
    return audit(turn, by, "publishRules", next.version);
}

Result<void> undoRules(Turn& turn, const domain::Agent& by)
{
    storage::SettingStore& settings = *turn.stores.settings;
    ATALAYA_TRY(before, read(settings, kBefore));
    if (!before)
        return Error{ErrorCode::NotFound, "there is nothing to undo"};
    ATALAYA_TRY(live, liveRules(settings));
    RoutingRules next = *std::move(before);
    next.version = live.version + 1; // versions only grow: who looks at the audit log sees both steps
    ATALAYA_CHECK(makeLive(turn, next));
    ATALAYA_CHECK(settings.remove(kBefore));
    live.version = next.version; // the draft goes on from what holds now
    ATALAYA_CHECK(write(settings, kDraft, live));
    ATALAYA_CHECK(signDraft(turn, by));
    return audit(turn, by, "undoRules", next.version);
}

} // namespace atalaya::broker
