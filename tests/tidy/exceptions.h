#pragma once

#include "tests/tidy/source_tree.h"

namespace atalaya::tidy {

/// exceptions.txt: findings that we live with, each with a reason, and how many there may be at most.
class Exceptions {
public:
    explicit Exceptions(std::string_view text);

    /// The findings that no exception covers.
    std::vector<Finding> remaining(const std::vector<Finding>& findings) const;

    /// What is wrong with the list itself: more entries than allowed, entries without a reason, lines that
    /// cannot be read.
    std::vector<Finding> check() const;

    /// Entries that cover none of these findings and so have to leave the list.
    std::vector<Finding> unused(const std::vector<Finding>& findings) const;

private:
    struct Entry {
        std::string rule;
        std::string path;
        std::string part; ///< the finding's text contains it
        std::string reason;
    };

    static bool covers(const Entry& entry, const Finding& finding);

    std::vector<Entry> m_entries;
    std::vector<std::string> m_malformed;
    int m_allowed = 0;
};

} // namespace atalaya::tidy
