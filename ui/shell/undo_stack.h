#pragma once

#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace atalaya::shell {

/// One thing that was done and can be taken back.
struct UndoStep {
    QString text; ///< what was done: "Closed, marked solved"
    std::function<bool()> undo; ///< false: too late, or already taken back
    std::function<bool()> redo = {}; ///< empty: cannot be done again by itself
};

/// What one window can take back, newest last, and do again. A new step ends what could be done again.
class UndoStack {
public:
    /// Beyond it the oldest ones are forgotten.
    static constexpr std::size_t kMost = 100;

    void push(UndoStep step);
    bool canUndo() const { return !m_done.empty(); }
    bool canRedo() const { return !m_undone.empty(); }
    /// Takes the newest back that still can be; its text, or nothing if there is none.
    std::optional<QString> undo();
    std::optional<QString> redo();
    void clear();

private:
    std::vector<UndoStep> m_done;
    std::vector<UndoStep> m_undone;
};

} // namespace atalaya::shell
