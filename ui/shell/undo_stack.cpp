#include "ui/shell/undo_stack.h"

#include <utility>

namespace atalaya::shell {

void UndoStack::push(UndoStep step)
{
    m_undone.clear();
    m_done.push_back(std::move(step));
    if (m_done.size() > kMost)
        m_done.erase(m_done.begin());
}

std::optional<QString> UndoStack::undo()
{
    while (!m_done.empty()) {
        UndoStep step = std::move(m_done.back());
        m_done.pop_back();
        if (!step.undo())
            continue; // it has gone out meanwhile; what was before it may still be here
        QString text = step.text;
        if (step.redo)
            m_undone.push_back(std::move(step));
        else
            m_undone.clear(); // what was done before it cannot be done again over it
        return text;
    }
    return std::nullopt;
}

std::optional<QString> UndoStack::redo()
{
    while (!m_undone.empty()) {
        UndoStep step = std::move(m_undone.back());
        m_undone.pop_back();
        if (!step.redo())
            continue;
        QString text = step.text;
        m_done.push_back(std::move(step));
        return text;
    }
    return std::nullopt;
}

void UndoStack::clear()
{
    m_done.clear();
    m_undone.clear();
}

} // namespace atalaya::shell
