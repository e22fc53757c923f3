#include "tests/tidy/tree_checks.h"

#include "tests/tidy/exceptions.h"
#include "tests/tidy/include_rules.h"
#include "tests/tidy/layout.h"
#include "tests/tidy/sizes.h"
#include "tests/tidy/words.h"

#include <cstdio>
#include <filesystem>

namespace atalaya::tidy {
namespace {

void append(std::vector<Finding>& all, const std::vector<Finding>& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

std::vector<SourceFile> codeFiles()
{
    std::vector<SourceFile> code;
    for (const SourceFile& file : projectTree())
        if (isCode(file.path))
            code.push_back(file);
    return code;
}

std::vector<Finding> unreadable(const std::string& list, const std::vector<std::string>& lines)
{
    std::vector<Finding> findings;
    for (const std::string& line : lines)
        findings.push_back({"list", "tests/tidy/" + list, 0, "cannot be read: " + line});
    return findings;
}

} // namespace

const std::vector<SourceFile>& projectTree()
{
    static const std::vector<SourceFile> tree = readTree(sourceRoot());
    return tree;
}

std::string tidyData(const std::string& name)
{
    return readFile(sourceRoot() + "/tests/tidy/" + name);
}

std::vector<Finding> includeFindings()
{
    const IncludeTable table(tidyData("include_table.txt"));
    const auto code = codeFiles();
    std::set<std::string> known;
    for (const SourceFile& file : code)
        known.insert(file.path);
    auto findings = unreadable("include_table.txt", table.malformed());
    for (const SourceFile& file : code)
        append(findings, table.check(file, known));
    append(findings, table.checkCounts(code));
    return findings;
}

std::vector<Finding> cycleFindings()
{
    return findCycles(codeFiles(), IncludeTable(tidyData("include_table.txt")));
}

std::vector<Finding> sizeFindings()
{
    std::vector<Finding> findings;
    for (const SourceFile& file : codeFiles())
        append(findings, checkSizes(file));
    return findings;
}

std::vector<Finding> wordFindings()
{
    const BannedWords words(tidyData("banned_words.txt"));
    auto findings = unreadable("banned_words.txt", words.malformed());
    for (const SourceFile& file : projectTree())
        append(findings, words.check(file));
    return findings;
}

std::vector<Finding> layoutFindings()
{
    const auto exists = [](const std::string& path) {
        return std::filesystem::exists(sourceRoot() + "/" + path);
    };
    auto findings = findOrphans(projectTree());
    for (const SourceFile& file : projectTree()) {
        append(findings, checkText(file));
        if (file.path.ends_with(".md"))
            append(findings, checkLinks(file, exists));
    }
    return findings;
}

bool isClean(const std::vector<Finding>& findings)
{
    for (const Finding& finding : findings)
        std::fprintf(stderr, "%s\n", finding.str().c_str());
    return findings.empty();
}

std::vector<Finding> withoutExceptions(const std::vector<Finding>& findings)
{
    return Exceptions(tidyData("exceptions.txt")).remaining(findings);
}

} // namespace atalaya::tidy
