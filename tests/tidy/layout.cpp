#include "tests/tidy/layout.h"

#include <QRegularExpression>
#include <map>

namespace atalaya::tidy {
namespace {

// "docs/../packaging/run.sh" -> "packaging/run.sh"
std::string normalised(const std::string& path)
{
    std::vector<std::string> parts;
    std::string part;
    for (const char c : path + "/") {
        if (c != '/') {
            part += c;
            continue;
        }
        if (part == ".." && !parts.empty())
            parts.pop_back();
        else if (!part.empty() && part != ".")
            parts.push_back(part);
        part.clear();
    }
    std::string joined;
    for (const std::string& one : parts)
        joined += (joined.empty() ? "" : "/") + one;
    return joined;
}

// True if the list names the file by its path from the list's folder, or collects its folder with a pattern.
bool names(const std::string& list, const std::string& path)
{
    const QRegularExpression entry(QStringLiteral("(^|[\\s(])%1($|[\\s)])")
                                       .arg(QRegularExpression::escape(QString::fromStdString(path))));
    return list.find("GLOB") != std::string::npos || entry.match(QString::fromStdString(list)).hasMatch();
}

} // namespace

std::vector<Finding> checkText(const SourceFile& file)
{
    std::vector<Finding> findings;
    if (isHeader(file.path) && file.text.find("#pragma once") == std::string::npos)
        findings.push_back({"text", file.path, 0, "has no #pragma once"});
    if (!file.text.empty() && file.text.back() != '\n')
        findings.push_back({"text", file.path, 0, "does not end with a line break"});
    int number = 0;
    for (const std::string& line : linesOf(file.text)) {
        ++number;
        if (line.ends_with('\r')
            || (isCode(file.path) && (line.ends_with(' ') || line.find('\t') != std::string::npos)))
            findings.push_back({"text", file.path, number, "blank at the end, tab or carriage return"});
    }
    return findings;
}

std::vector<Finding> checkLinks(const SourceFile& file, const std::function<bool(const std::string&)>& exists)
{
    static const QRegularExpression link(QStringLiteral(R"(\]\(([^)#\s]+)(#[^)]*)?\))"));
    std::vector<Finding> findings;
    for (auto hits = link.globalMatch(QString::fromStdString(file.text)); hits.hasNext();) {
        const std::string target = hits.next().captured(1).toStdString();
        if (target.find("://") == std::string::npos && !target.starts_with("mailto:")
            && !exists(normalised(folderOf(file.path) + "/" + target)))
            findings.push_back({"link", file.path, 0, "leads nowhere: " + target});
    }
    return findings;
}

std::vector<Finding> findOrphans(const std::vector<SourceFile>& files)
{
    std::map<std::string, std::string> lists;
    for (const SourceFile& file : files)
        if (file.path.ends_with("CMakeLists.txt"))
            lists[folderOf(file.path)] = file.text;

    const auto isNamed = [&](const std::string& path) {
        for (std::string folder = folderOf(path);; folder = folderOf(folder)) {
            const auto list = lists.find(folder);
            if (list != lists.end()
                && names(list->second, path.substr(folder.empty() ? 0 : folder.size() + 1)))
                return true;
            if (folder.empty())
                return false;
        }
    };
    std::vector<Finding> findings;
    for (const SourceFile& file : files)
        if (file.path.ends_with(".cpp") && !isNamed(file.path))
            findings.push_back({"orphan", file.path, 0, "no CMakeLists.txt names it"});
    return findings;
}

} // namespace atalaya::tidy
