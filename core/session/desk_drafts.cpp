#include "core/session/desk.h"

#include "core/base/log.h"
#include "core/base/text.h"

#include <spdlog/spdlog.h>

// What is being written. Nothing that comes over the line leads here.

namespace atalaya::session {
namespace {

using namespace std::chrono_literals;

/// So long the versions of a text that was emptied can be looked at.
constexpr Duration kEmptiedKept = 30 * 24h;

/// Nothing that a person would miss. Such a draft keeps its row for its versions; no list shows it.
bool isEmptied(const domain::Draft& draft)
{
    const bool addressed = draft.key.kind == domain::DraftKind::NewTicket
        && (!draft.to.empty() || !trimmed(draft.subject).empty());
    return trimmed(draft.text).empty() && trimmed(draft.html).empty() && draft.attachments.empty()
        && !addressed;
}

DraftMark markOf(const domain::Draft& draft)
{
    return {draft.key, domain::snippetOf(draft.text), draft.updatedAt, draft.subject,
            draft.to.empty() ? std::string() : draft.to.front()};
}

} // namespace

void Desk::takeDrafts(const std::vector<domain::Draft>& drafts)
{
    m_drafts.clear();
    for (const domain::Draft& draft : drafts) {
        if (!isEmptied(draft)) {
            m_drafts[draft.key] = markOf(draft);
        } else if (m_clock.now() - draft.updatedAt > kEmptiedKept) {
            if (const auto removed = m_profile->desk.drafts->remove(draft.key); !removed)
                log::session().warn("an emptied draft stays: {}", removed.error().str());
        }
    }
}

Result<std::vector<domain::Draft>> Desk::allDrafts()
{
    if (!m_profile)
        return Error{ErrorCode::NotSignedIn, ""};
    ATALAYA_TRY(drafts, m_profile->desk.drafts->list());
    std::erase_if(drafts, isEmptied);
    return drafts;
}

Result<bool> Desk::saveDraft(const domain::Draft& draft)
{
    if (!m_profile)
        return Error{ErrorCode::NotSignedIn, ""};
    domain::Draft dated = draft;
    dated.updatedAt = m_clock.now();
    ATALAYA_CHECK(m_profile->desk.drafts->save(dated));
    markDraft(dated);
    return true;
}

void Desk::markDraft(const domain::Draft& draft)
{
    // With each keystroke: lists hear of it only if they would look different.
    const auto known = m_drafts.find(draft.key);
    if (isEmptied(draft)) {
        if (known == m_drafts.end())
            return;
        m_drafts.erase(known);
    } else {
        DraftMark mark = markOf(draft);
        const bool same = known != m_drafts.end() && known->second.looksLike(mark);
        m_drafts[mark.key] = std::move(mark);
        if (same)
            return;
    }
    publishLocal();
    publishTouched(draft.key.ticket);
}

Result<bool> Desk::removeDraft(const domain::DraftKey& key)
{
    if (!m_profile)
        return Error{ErrorCode::NotSignedIn, ""};
    ATALAYA_CHECK(m_profile->desk.drafts->remove(key));
    if (m_drafts.erase(key) == 0)
        return true;
    publishLocal();
    publishTouched(key.ticket);
    return true;
}

} // namespace atalaya::session
