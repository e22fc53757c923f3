#include "tests/simulation/desk_world/draft_ledger.h"

namespace atalaya::test {

bool sameDraft(const std::optional<domain::Draft>& left, const std::optional<domain::Draft>& right)
{
    if (!left || !right)
        return left.has_value() == right.has_value();
    domain::Draft one = *left;
    one.updatedAt = right->updatedAt;
    return one == *right;
}

void DraftLedger::draftAsked(std::size_t desk, const domain::DraftKey& key,
                             std::optional<domain::Draft> draft)
{
    m_drafts[desk][key].unsure.push_back(std::move(draft));
}

void DraftLedger::draftKept(std::size_t desk, const domain::DraftKey& key, std::optional<domain::Draft> draft)
{
    m_drafts[desk][key] = {std::move(draft), {}, {}};
}

void DraftLedger::draftFailed(std::size_t desk, const domain::DraftKey& key,
                              std::optional<domain::Draft> draft)
{
    m_drafts[desk][key].unflushed.push_back(std::move(draft));
}

void DraftLedger::draftRefused(std::size_t desk, const domain::DraftKey& key,
                               std::optional<domain::Draft> draft, ErrorCode why)
{
    m_drafts[desk][key].unsure.clear();
    if (why == ErrorCode::DatabaseStatement)
        m_drafts[desk][key].unflushed.push_back(std::move(draft));
}

void DraftLedger::draftsSeen(std::size_t desk, const std::vector<domain::Draft>& drafts)
{
    std::map<domain::DraftKey, domain::Draft> seen;
    for (const domain::Draft& draft : drafts) {
        seen[draft.key] = draft;
        m_drafts[desk].try_emplace(draft.key);
    }
    for (auto& [key, fact] : m_drafts[desk]) {
        const auto found = seen.find(key);
        const auto now = found == seen.end() ? std::nullopt : std::optional(found->second);
        bool fits = sameDraft(fact.kept, now);
        for (const auto* others : {&fact.unsure, &fact.unflushed})
            for (const auto& other : *others)
                fits = fits || sameDraft(other, now);
        if (!fits)
            fail("a draft of desk " + std::to_string(desk) + " has changed: kept '"
                 + (fact.kept ? fact.kept->text : "(nothing)") + "', now '" + (now ? now->text : "(nothing)")
                 + "'");
        fact.kept = now;
        fact.unsure.clear();
    }
}

} // namespace atalaya::test
