#include "tests/tidy/exceptions.h"

#include <algorithm>

namespace atalaya::tidy {
namespace {

constexpr auto kList = "tests/tidy/exceptions.txt";

// "rule path | part of the text | reason"
std::vector<std::string> fieldsOf(std::string_view line)
{
    std::vector<std::string> fields;
    for (int i = 0; i < 2; ++i) {
        const auto bar = line.find('|');
        if (bar == std::string_view::npos)
            break;
        fields.push_back(trimmed(line.substr(0, bar)));
        line.remove_prefix(bar + 1);
    }
    fields.push_back(trimmed(line));
    return fields;
}

} // namespace

Exceptions::Exceptions(std::string_view text)
{
    for (const std::string& line : linesOf(text)) {
        if (trimmed(line).empty() || line.front() == '#')
            continue;
        const auto words = wordsOf(line);
        if (words.size() == 2 && words[0] == "at-most") {
            m_allowed = std::stoi(words[1]);
            continue;
        }
        const auto fields = fieldsOf(line);
        const auto head = wordsOf(fields[0]);
        if (fields.size() == 3 && head.size() == 2)
            m_entries.push_back({head[0], head[1], fields[1], fields[2]});
        else
            m_malformed.push_back(line);
    }
}

bool Exceptions::covers(const Entry& entry, const Finding& finding)
{
    return entry.rule == finding.rule && entry.path == finding.path
        && finding.text.find(entry.part) != std::string::npos;
}

std::vector<Finding> Exceptions::remaining(const std::vector<Finding>& findings) const
{
    std::vector<Finding> left;
    for (const Finding& finding : findings)
        if (std::ranges::none_of(m_entries, [&](const Entry& entry) { return covers(entry, finding); }))
            left.push_back(finding);
    return left;
}

std::vector<Finding> Exceptions::check() const
{
    std::vector<Finding> findings;
    const int count = static_cast<int>(m_entries.size());
    if (count > m_allowed)
        findings.push_back({"exceptions", kList, 0,
                            std::to_string(count) + " entries, at most " + std::to_string(m_allowed)
                                + ": the list may only shrink"});
    if (count < m_allowed)
        findings.push_back({"exceptions", kList, 0,
                            "only " + std::to_string(count) + " entries are left: write 'at-most "
                                + std::to_string(count) + "' so that they stay gone"});
    for (const Entry& entry : m_entries)
        if (entry.reason.empty() || entry.part.empty())
            findings.push_back(
                {"exceptions", kList, 0, entry.rule + " " + entry.path + " needs a text and a reason"});
    for (const std::string& line : m_malformed)
        findings.push_back({"exceptions", kList, 0, "cannot be read: " + line});
    return findings;
}

std::vector<Finding> Exceptions::unused(const std::vector<Finding>& findings) const
{
    std::vector<Finding> idle;
    for (const Entry& entry : m_entries)
        if (std::ranges::none_of(findings, [&](const Finding& finding) { return covers(entry, finding); }))
            idle.push_back({"exceptions", kList, 0,
                            "nothing breaks this rule any more: " + entry.rule + " " + entry.path});
    return idle;
}

} // namespace atalaya::tidy
