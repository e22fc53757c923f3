#include "ui/routing/rules_history.h"

#include <utility>

namespace atalaya::routing {
namespace {

constexpr std::size_t kMostSteps = 200;

domain::RulesDraft move(std::vector<domain::RulesDraft>& from, std::vector<domain::RulesDraft>& to,
                        const domain::RulesDraft& now)
{
    to.push_back(now);
    domain::RulesDraft draft = std::move(from.back());
    from.pop_back();
    return draft;
}

} // namespace

void RulesHistory::push(const domain::RulesDraft& before, const QString& what)
{
    m_after.clear();
    if (!what.isEmpty() && std::exchange(m_what, what) == what)
        return;
    m_what = what;
    m_before.push_back(before);
    if (m_before.size() > kMostSteps)
        m_before.erase(m_before.begin());
}

domain::RulesDraft RulesHistory::undo(const domain::RulesDraft& now)
{
    close();
    return move(m_before, m_after, now);
}

domain::RulesDraft RulesHistory::redo(const domain::RulesDraft& now)
{
    close();
    return move(m_after, m_before, now);
}

void RulesHistory::clear()
{
    close();
    m_before.clear();
    m_after.clear();
}

} // namespace atalaya::routing
