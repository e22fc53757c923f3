#include "tests/tidy/include_rules.h"

#include <algorithm>
#include <functional>

namespace atalaya::tidy {
namespace {

using Graph = std::map<std::string, std::set<std::string>>;

// Depth first; an edge back into the path under way closes a circle. Each circle is reported once, where it
// is closed.
class CycleFinder {
public:
    explicit CycleFinder(const Graph& graph) : m_graph(graph) { }

    std::vector<std::vector<std::string>> run()
    {
        for (const auto& [node, targets] : m_graph)
            visit(node);
        return std::move(m_cycles);
    }

private:
    void visit(const std::string& node)
    {
        if (m_done.contains(node))
            return;
        const auto open = std::ranges::find(m_path, node);
        if (open != m_path.end()) {
            m_cycles.emplace_back(open, m_path.end());
            return;
        }
        m_path.push_back(node);
        const auto targets = m_graph.find(node);
        if (targets != m_graph.end())
            for (const std::string& target : targets->second)
                visit(target);
        m_path.pop_back();
        m_done.insert(node);
    }

    const Graph& m_graph;
    std::set<std::string> m_done;
    std::vector<std::string> m_path;
    std::vector<std::vector<std::string>> m_cycles;
};

std::vector<Finding> cyclesOf(const Graph& graph, const std::string& what)
{
    std::vector<Finding> findings;
    for (const auto& cycle : CycleFinder(graph).run()) {
        std::string text = what + " include each other in a circle: ";
        for (const std::string& node : cycle)
            text += node + " -> ";
        findings.push_back({"cycle", cycle.front(), 0, text + cycle.front()});
    }
    return findings;
}

} // namespace

std::vector<Finding> findCycles(const std::vector<SourceFile>& files, const IncludeTable& table)
{
    std::set<std::string> known;
    for (const SourceFile& file : files)
        known.insert(file.path);

    Graph byFile;
    Graph byModule;
    for (const SourceFile& file : files) {
        const std::string from = table.moduleOf(file.path);
        for (const Include& include : includesOf(file.text)) {
            if (!known.contains(include.target))
                continue;
            byFile[file.path].insert(include.target);
            const std::string to = table.moduleOf(include.target);
            if (to != from)
                byModule[from].insert(to);
        }
    }
    auto findings = cyclesOf(byFile, "files");
    const auto modules = cyclesOf(byModule, "folders");
    findings.insert(findings.end(), modules.begin(), modules.end());
    return findings;
}

} // namespace atalaya::tidy
