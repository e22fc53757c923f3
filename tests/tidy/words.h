#pragma once

#include "tests/tidy/source_tree.h"

#include <QRegularExpression>

namespace atalaya::tidy {

/// banned_words.txt: patterns that may stand nowhere, or only in some folders.
class BannedWords {
public:
    explicit BannedWords(std::string_view text);

    std::vector<Finding> check(const SourceFile& file) const;

    /// Lines of the list that could not be read.
    const std::vector<std::string>& malformed() const { return m_malformed; }

private:
    struct Rule {
        std::string name;
        QRegularExpression pattern;
        std::vector<std::string> places; ///< where it is looked for; "!folder" leaves one out
        QRegularExpression unless; ///< a line that matches this too is fine; empty: no exception
        bool codeOnly = false; ///< comments and strings are not looked at
    };

    std::vector<std::string> m_malformed;
    std::vector<Rule> m_rules;
};

} // namespace atalaya::tidy
