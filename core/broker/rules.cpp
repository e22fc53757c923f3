#include "core/broker/rules.h"

#include "core/broker/tickets.h"
#include "core/protocol/codec.h"

#include <algorithm>
#include <set>

namespace atalaya::broker {
namespace {

using domain::RoutingRules;
using domain::RulesDraft;

constexpr std::string_view kLive = "routing.live";
constexpr std::string_view kBefore = "routing.before";
constexpr std::string_view kDraft = "routing.draft";
constexpr std::string_view kDraftBy = "routing.draft.by"; ///< of drafts as they were kept before
constexpr std::string_view kChanges = "routing.changes";
constexpr std::size_t kChangesKept = 50;

template <typename T> Result<std::optional<T>> read(storage::SettingStore& settings, std::string_view key)
{
    ATALAYA_TRY(text, settings.get(key));
    if (!text)
        return std::optional<T>();
    auto value = protocol::decodeValue<T>(*text);
    if (!value)
        return Error{value.error().code, std::string(key) + ": " + value.error().detail};
    return std::optional(*std::move(value));
}

/// A draft, or what was before; also as plain rules, which is how they were kept before drafts had skills.
Result<std::optional<RulesDraft>> readDraft(storage::SettingStore& settings, std::string_view key)
{
    auto draft = read<RulesDraft>(settings, key);
    if (draft || draft.error().code != ErrorCode::MissingField)
        return draft;
    ATALAYA_TRY(rules, read<RoutingRules>(settings, key));
    if (!rules)
        return std::optional<RulesDraft>();
    RulesDraft out;
    out.rules = *std::move(rules);
    ATALAYA_TRY(mark, settings.get(kDraftBy));
    const std::string text = mark.value_or("");
    if (const std::size_t space = text.find(' '); key == kDraft && space != std::string::npos) {
        ATALAYA_TRY(by, domain::AgentId::parse(text.substr(0, space)));
        ATALAYA_TRY(at, parseInstant(text.substr(space + 1)));
        out.by = by;
        out.at = at;
    }
    return std::optional(std::move(out));
}

template <typename T>
Result<void> write(storage::SettingStore& settings, std::string_view key, const T& value)
{
    return settings.set(key, protocol::encodeValue(value));
}

template <typename T> std::vector<T> valuesOf(const auto& byId)
{
    std::vector<T> out;
    for (const auto& [id, value] : byId)
        out.push_back(value);
    return out;
}

Error wrong(const std::string& path, const std::string& what)
{
    return Error{ErrorCode::InvalidField, path + ": " + what};
}

Result<void> checkLevels(const Turn& turn, const domain::AgentSkills& one, const std::string& path)
{
    std::set<domain::SkillId> seen;
    for (std::size_t i = 0; i < one.skills.size(); ++i) {
        const std::string at = path + ".skills[" + std::to_string(i) + "]";
        if (!turn.directory.skills().contains(one.skills[i].skill))
            return wrong(at + ".skill", "there is no such skill");
        if (!seen.insert(one.skills[i].skill).second)
            return wrong(at + ".skill", "it stands there twice: keep one");
        if (one.skills[i].level < 1 || one.skills[i].level > 5)
            return wrong(at + ".level", "1 to 5; to take the skill away leave it out");
    }
    return {};
}

Result<void> check(const Turn& turn, const RulesDraft& draft)
{
    ATALAYA_CHECK(domain::checkRules(draft.rules, valuesOf<domain::Queue>(turn.directory.queues()),
                                     valuesOf<domain::Skill>(turn.directory.skills()),
                                     valuesOf<domain::Agent>(turn.directory.agents())));
    std::set<domain::AgentId> seen;
    for (std::size_t i = 0; i < draft.skills.size(); ++i) {
        const std::string path = "skills[" + std::to_string(i) + "]";
        if (!turn.directory.agent(draft.skills[i].agent))
            return wrong(path + ".agent", "there is no such agent");
        if (!seen.insert(draft.skills[i].agent).second)
            return wrong(path + ".agent", "the agent stands there twice: keep one");
        ATALAYA_CHECK(checkLevels(turn, draft.skills[i], path));
    }
    return {};
}

/// Writes down that other rules hold: in the audit log, and in the list that leads see.
Result<void> note(Turn& turn, const domain::Agent& by, const RulesDraft& now, bool undo)
{
    storage::AuditRecord record;
    record.at = turn.now;
    record.actor = by.id.str();
    record.action = undo ? "undoRules" : "publishRules";
    record.subject = "routing rules";
    record.detail = R"({"version":)" + std::to_string(now.rules.version) + R"(,"agents":)"
        + std::to_string(now.skills.size()) + "}";
    ATALAYA_CHECK(turn.stores.audit->append(record));
    ATALAYA_TRY(kept, read<std::vector<domain::RulesChange>>(*turn.stores.settings, kChanges));
    std::vector<domain::RulesChange> changes = std::move(kept).value_or(std::vector<domain::RulesChange>());
    changes.insert(changes.begin(), {now.rules.version, turn.now, by.id, undo});
    changes.resize(std::min(changes.size(), kChangesKept));
    return write(*turn.stores.settings, kChanges, changes);
}

/// The skills that these agents have now.
std::vector<domain::AgentSkills> skillsNow(const Turn& turn, const std::vector<domain::AgentSkills>& of)
{
    std::vector<domain::AgentSkills> out;
    for (const domain::AgentSkills& one : of)
        if (const domain::Agent* agent = turn.directory.agent(one.agent))
            out.push_back({agent->id, agent->skills});
    return out;
}

/// Rules and skills hold from now on: in the store, at the desks and in the router.
Result<void> makeLive(Turn& turn, const RulesDraft& next)
{
    ATALAYA_CHECK(check(turn, next));
    ATALAYA_CHECK(write(*turn.stores.settings, kLive, next.rules));
    turn.routing.emplace_back(routing::RulesChanged{next.rules});
    for (const domain::AgentSkills& one : next.skills) {
        domain::Agent agent = *turn.directory.agent(one.agent);
        if (agent.skills == one.skills)
            continue;
        agent.skills = one.skills;
        ATALAYA_CHECK(saveAgent(turn, std::move(agent)));
    }
    return {};
}

Result<void> keepDraft(Turn& turn, const domain::Agent& by, RulesDraft draft)
{
    draft.by = by.id;
    draft.at = turn.now;
    ATALAYA_CHECK(turn.stores.settings->remove(kDraftBy));
    return write(*turn.stores.settings, kDraft, draft);
}

} // namespace

Result<RoutingRules> liveRules(storage::SettingStore& settings)
{
    ATALAYA_TRY(live, read<RoutingRules>(settings, kLive));
    return live ? *std::move(live) : domain::defaultRoutingRules();
}

Result<domain::RulesState> rulesState(storage::SettingStore& settings)
{
    domain::RulesState state;
    ATALAYA_TRY(live, liveRules(settings));
    state.live = std::move(live);
    ATALAYA_TRY(draft, readDraft(settings, kDraft));
    state.draft = std::move(draft);
    ATALAYA_TRY(before, settings.get(kBefore));
    state.canUndo = before.has_value();
    ATALAYA_TRY(changes, read<std::vector<domain::RulesChange>>(settings, kChanges));
    state.changes = std::move(changes).value_or(std::vector<domain::RulesChange>());
    return state;
}

Result<void> saveRulesDraft(Turn& turn, const domain::Agent& by, RulesDraft draft)
{
    ATALAYA_TRY(kept, readDraft(*turn.stores.settings, kDraft));
    if (kept && kept->at != draft.at) {
        const domain::Agent* author = turn.directory.agent(kept->by);
        return Error{ErrorCode::Conflict,
                     (author ? author->name : "Somebody") + " saved the draft at " + formatInstant(kept->at)};
    }
    ATALAYA_CHECK(check(turn, draft));
    return keepDraft(turn, by, std::move(draft));
}

Result<void> dropRulesDraft(Turn& turn)
{
    ATALAYA_CHECK(turn.stores.settings->remove(kDraft));
    return turn.stores.settings->remove(kDraftBy);
}

Result<void> publishRules(Turn& turn, const domain::Agent& by)
{
    storage::SettingStore& settings = *turn.stores.settings;
    ATALAYA_TRY(draft, readDraft(settings, kDraft));
    if (!draft)
        return Error{ErrorCode::NotFound, "there is no draft to publish"};
    ATALAYA_TRY(live, liveRules(settings));
    if (draft->rules.version != live.version)
        return Error{ErrorCode::Conflict,
                     "the draft was begun from version " + std::to_string(draft->rules.version)
                         + ", and version " + std::to_string(live.version) + " is live: compare them first"};
    RulesDraft next = *std::move(draft);
    next.rules.version = live.version + 1;
    RulesDraft before;
    before.rules = std::move(live);
    before.skills = skillsNow(turn, next.skills);
    ATALAYA_CHECK(makeLive(turn, next));
    ATALAYA_CHECK(write(settings, kBefore, before));
    ATALAYA_CHECK(dropRulesDraft(turn));
    return note(turn, by, next, false);
}

Result<void> undoRules(Turn& turn, const domain::Agent& by)
{
    storage::SettingStore& settings = *turn.stores.settings;
    ATALAYA_TRY(before, readDraft(settings, kBefore));
    if (!before)
        return Error{ErrorCode::NotFound, "there is nothing to undo"};
    ATALAYA_TRY(live, liveRules(settings));
    RulesDraft next = *std::move(before);
    next.rules.version = live.version + 1; // versions only grow: who looks at the audit log sees both steps
    RulesDraft undone;
    undone.rules = std::move(live);
    undone.rules.version = next.rules.version; // the draft goes on from what holds now
    undone.skills = skillsNow(turn, next.skills);
    ATALAYA_CHECK(makeLive(turn, next));
    // A draft that somebody has begun meanwhile stays: what is undone is then one more undo away.
    ATALAYA_TRY(draft, readDraft(settings, kDraft));
    if (draft) {
        ATALAYA_CHECK(write(settings, kBefore, undone));
    } else {
        ATALAYA_CHECK(settings.remove(kBefore));
        ATALAYA_CHECK(keepDraft(turn, by, std::move(undone)));
    }
    return note(turn, by, next, true);
}

} // namespace atalaya::broker
