#pragma once

#include "tests/tidy/source_tree.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace atalaya::tidy {

/// One #include: what stands between the quotes or the angle brackets.
struct Include {
    std::string target;
    bool angled = false;
    int line = 0;
};

/// The includes of a C++ text, not those inside comments and strings.
std::vector<Include> includesOf(std::string_view text);

/// include_table.txt: which folder may include which, and where a library's headers may stand.
/// Lines are "folder F: A B !C", "header H: A B" and "files H: N" (at most N .cpp files include H, and no
/// header does).
class IncludeTable {
public:
    explicit IncludeTable(std::string_view text);

    /// What breaks the table; `known` holds the paths of all files of ours.
    std::vector<Finding> check(const SourceFile& file, const std::set<std::string>& known) const;

    /// What breaks the "files" lines, which count over the whole tree.
    std::vector<Finding> checkCounts(const std::vector<SourceFile>& files) const;

    /// The module of a path: the longest folder of the table that holds it; empty if none does.
    std::string moduleOf(std::string_view path) const;

    /// Lines that could not be read.
    const std::vector<std::string>& malformed() const { return m_malformed; }

private:
    using Patterns = std::vector<std::string>;

    const std::pair<const std::string, Patterns>* rowOf(std::string_view path) const;
    std::vector<Finding> checkOurs(const SourceFile& file, const Include& include) const;
    std::vector<Finding> checkForeign(const SourceFile& file, const Include& include) const;

    std::map<std::string, Patterns> m_folders;
    std::map<std::string, Patterns> m_headers;
    std::map<std::string, int> m_counts;
    std::vector<std::string> m_malformed;
};

/// Circles of includes between files, and between the modules of the table.
std::vector<Finding> findCycles(const std::vector<SourceFile>& files, const IncludeTable& table);

} // namespace atalaya::tidy
