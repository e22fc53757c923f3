#include "tests/tidy/include_rules.h"

#include "tests/tidy/blank.h"

#include <algorithm>

namespace atalaya::tidy {
namespace {

// "A B !C": one of A and B matches, and none of the excluded does.
bool allows(const std::vector<std::string>& patterns, std::string_view path)
{
    bool allowed = false;
    for (const std::string& pattern : patterns) {
        if (pattern.front() == '!' && matches(std::string_view(pattern).substr(1), path))
            return false;
        allowed = allowed || pattern == "**" || (pattern.front() != '!' && matches(pattern, path));
    }
    return allowed;
}

// "boost/asio*" names boost/asio.hpp and all below boost/asio/; "Q*" every class header of Qt, however
// spelled.
bool namesHeader(std::string_view pattern, std::string_view header)
{
    if (pattern.ends_with('*'))
        return header.starts_with(pattern.substr(0, pattern.size() - 1));
    return header == pattern;
}

bool isGenerated(std::string_view target)
{
    return target.ends_with(".moc") || target.starts_with("moc_") || target.starts_with("ui_");
}

} // namespace

std::vector<Include> includesOf(std::string_view text)
{
    const auto code = linesOf(blanked(text, Keep::Code));
    const auto full = linesOf(blanked(text, Keep::CodeAndStrings));
    std::vector<Include> includes;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const std::string line = trimmed(code[i]);
        if (!line.starts_with('#') || !trimmed(std::string_view(line).substr(1)).starts_with("include"))
            continue;
        const auto open = full[i].find_first_of("\"<");
        const auto close = full[i].find_last_of("\">");
        if (open != std::string::npos && close > open)
            includes.push_back(
                {full[i].substr(open + 1, close - open - 1), full[i][open] == '<', static_cast<int>(i) + 1});
    }
    return includes;
}

IncludeTable::IncludeTable(std::string_view text)
{
    for (const std::string& line : linesOf(text)) {
        auto words = wordsOf(std::string_view(line).substr(0, line.find('#')));
        if (words.empty())
            continue;
        if (words.size() < 2 || !words[1].ends_with(':')) {
            m_malformed.push_back(line);
            continue;
        }
        const std::string key = words[1].substr(0, words[1].size() - 1);
        const Patterns rest(words.begin() + 2, words.end());
        if (words[0] == "folder")
            m_folders[key] = rest;
        else if (words[0] == "header")
            m_headers[key] = rest;
        else if (words[0] == "files" && rest.size() == 1)
            m_counts[key] = std::stoi(rest[0]);
        else
            m_malformed.push_back(line);
    }
}

const std::pair<const std::string, IncludeTable::Patterns>* IncludeTable::rowOf(std::string_view path) const
{
    const std::string folder = folderOf(path);
    const std::pair<const std::string, Patterns>* best = nullptr;
    for (const auto& row : m_folders)
        if (matches(row.first, folder) && (!best || row.first.size() > best->first.size()))
            best = &row;
    return best;
}

std::string IncludeTable::moduleOf(std::string_view path) const
{
    const auto* row = rowOf(path);
    if (!row)
        return {};
    // A row with a star stands for one module a folder: cut the path to as many parts as the row has.
    auto slashes = std::ranges::count(row->first, '/');
    std::size_t end = 0;
    while (end < path.size() && (path[end] != '/' || slashes-- > 0))
        ++end;
    return std::string(path.substr(0, end));
}

std::vector<Finding> IncludeTable::checkOurs(const SourceFile& file, const Include& include) const
{
    const std::string from = moduleOf(file.path);
    if (matches(from, include.target) || allows(rowOf(file.path)->second, include.target))
        return {};
    return {{"include", file.path, include.line, from + " may not include " + include.target}};
}

std::vector<Finding> IncludeTable::checkForeign(const SourceFile& file, const Include& include) const
{
    std::vector<Finding> findings;
    for (const auto& [header, places] : m_headers)
        if (namesHeader(header, include.target) && !allows(places, file.path))
            findings.push_back(
                {"include", file.path, include.line, "<" + include.target + "> does not belong here"});
    for (const auto& [header, count] : m_counts)
        if (isHeader(file.path) && namesHeader(header, include.target))
            findings.push_back({"include", file.path, include.line,
                                "<" + include.target + "> belongs in a .cpp, never in a header"});
    return findings;
}

std::vector<Finding> IncludeTable::check(const SourceFile& file, const std::set<std::string>& known) const
{
    std::vector<Finding> findings;
    if (!rowOf(file.path))
        return {{"include", file.path, 0, "its folder has no line in tests/tidy/include_table.txt"}};
    for (const Include& include : includesOf(file.text)) {
        const bool ours = known.contains(include.target);
        if (!ours && !include.angled && !isGenerated(include.target))
            findings.push_back(
                {"include", file.path, include.line,
                 "\"" + include.target + "\" is no path of ours from the root; libraries take <>"});
        const auto more = ours ? checkOurs(file, include) : checkForeign(file, include);
        findings.insert(findings.end(), more.begin(), more.end());
    }
    return findings;
}

std::vector<Finding> IncludeTable::checkCounts(const std::vector<SourceFile>& files) const
{
    std::map<std::string, std::set<std::string>> users;
    for (const SourceFile& file : files)
        for (const Include& include : includesOf(file.text))
            for (const auto& [header, count] : m_counts)
                if (namesHeader(header, include.target))
                    users[header].insert(file.path);
    std::vector<Finding> findings;
    for (const auto& [header, paths] : users)
        if (paths.size() > static_cast<std::size_t>(m_counts.at(header)))
            findings.push_back({"include", *paths.rbegin(), 0,
                                header + " is included by " + std::to_string(paths.size()) + " files; "
                                    + std::to_string(m_counts.at(header)) + " may"});
    return findings;
}

} // namespace atalaya::tidy
