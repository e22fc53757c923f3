#pragma once

#include "core/domain/rules_draft.h"

#include <QString>
#include <vector>

namespace atalaya::routing {

/// What a draft was before each change, and after each that was taken back. Rules are values: a step is a
/// copy.
class RulesHistory {
public:
    /// `before` is what the draft is now and will not be any more. Changes of the same `what` in a row
    /// (typing a number) are one step; an empty `what` is always its own.
    void push(const domain::RulesDraft& before, const QString& what);
    /// The next change is a step of its own, even of the same field.
    void close() { m_what.clear(); }
    bool canUndo() const { return !m_before.empty(); }
    bool canRedo() const { return !m_after.empty(); }
    /// Only when there is one: the draft of one step ago. `now` can be had again by redo.
    domain::RulesDraft undo(const domain::RulesDraft& now);
    domain::RulesDraft redo(const domain::RulesDraft& now);
    void clear();

private:
    std::vector<domain::RulesDraft> m_before;
    std::vector<domain::RulesDraft> m_after;
    QString m_what;
};

} // namespace atalaya::routing
