#pragma once

#include "core/base/error.h"
#include "core/domain/draft.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace atalaya::test {

/// The draft that a desk has promised to keep, and what it may have instead.
struct DraftFact {
    std::optional<domain::Draft> kept;
    std::vector<std::optional<domain::Draft>> unsure; ///< asked for when the desk died
    /// The disk could not flush it: refused, but it may be there after a crash.
    std::vector<std::optional<domain::Draft>> unflushed = {};
};

/// What was found to be broken.
class Findings {
public:
    /// The first broken promise; empty if none.
    const std::string& wrong() const { return m_wrong; }
    void fail(const std::string& what)
    {
        if (m_wrong.empty())
            m_wrong = what;
    }

private:
    std::string m_wrong;
};

/// Keeps account of the drafts that desks have promised to keep.
class DraftLedger : public Findings {
public:
    // ---- told by persons ----
    void draftAsked(std::size_t desk, const domain::DraftKey& key, std::optional<domain::Draft> draft);
    void draftKept(std::size_t desk, const domain::DraftKey& key, std::optional<domain::Draft> draft);
    void draftFailed(std::size_t desk, const domain::DraftKey& key, std::optional<domain::Draft> draft);
    /// It is as it was; or, if the disk could not flush, perhaps after a crash not.
    void draftRefused(std::size_t desk, const domain::DraftKey& key, std::optional<domain::Draft> draft,
                      ErrorCode why);

    // ---- looked at ----
    void draftsSeen(std::size_t desk, const std::vector<domain::Draft>& drafts);
    const std::map<domain::DraftKey, DraftFact>& drafts(std::size_t desk) { return m_drafts[desk]; }

protected:
    /// It went with a command.
    void draftLeft(std::size_t desk, const domain::DraftKey& key) { m_drafts[desk][key] = {}; }

private:
    std::map<std::size_t, std::map<domain::DraftKey, DraftFact>> m_drafts;
};

/// True if both have the same content; when it was written is the desk's own business.
bool sameDraft(const std::optional<domain::Draft>& left, const std::optional<domain::Draft>& right);

} // namespace atalaya::test
