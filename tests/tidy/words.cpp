#include "tests/tidy/words.h"

#include "tests/tidy/blank.h"

#include <algorithm>

namespace atalaya::tidy {
namespace {

QRegularExpression compiled(const std::string& pattern)
{
    return QRegularExpression(QString::fromStdString(pattern));
}

// "code" and "docs" are kinds of file; everything else is a place.
bool isOfKind(const std::string& kind, const std::string& path)
{
    if (kind == "code")
        return isCode(path);
    if (kind == "docs")
        return path.ends_with(".md");
    return matches(kind, path);
}

bool appliesTo(const std::vector<std::string>& places, const std::string& path)
{
    bool applies = false;
    for (const std::string& place : places) {
        if (place.front() == '!' && matches(place.substr(1), path))
            return false;
        applies = applies || place == "everywhere" || (place.front() != '!' && isOfKind(place, path));
    }
    return applies;
}

// "name | pattern | places | unless", split at the bar with a space on both sides (a bar inside a pattern has
// none).
std::vector<std::string> fieldsOf(std::string_view line)
{
    std::vector<std::string> fields;
    for (;;) {
        const auto bar = line.find(" | ");
        fields.push_back(trimmed(line.substr(0, bar)));
        if (bar == std::string_view::npos)
            return fields;
        line.remove_prefix(bar + 3);
    }
}

} // namespace

BannedWords::BannedWords(std::string_view text)
{
    for (const std::string& line : linesOf(text)) {
        if (trimmed(line).empty() || line.front() == '#')
            continue;
        const auto fields = fieldsOf(line);
        Rule rule;
        if (fields.size() < 3 || fields.size() > 4 || fields[2].empty()) {
            m_malformed.push_back(line);
            continue;
        }
        rule.name = fields[0];
        rule.pattern = compiled(fields[1]);
        rule.places = wordsOf(fields[2]);
        rule.codeOnly = std::erase(rule.places, "code-only") > 0;
        rule.unless = compiled(fields.size() == 4 ? fields[3] : std::string());
        if (!rule.pattern.isValid() || !rule.unless.isValid())
            m_malformed.push_back(line);
        m_rules.push_back(std::move(rule));
    }
}

std::vector<Finding> BannedWords::check(const SourceFile& file) const
{
    std::vector<Finding> findings;
    const QString full = QString::fromStdString(file.text);
    const QString code = isCode(file.path) ? QString::fromStdString(blanked(file.text, Keep::Code)) : full;
    for (const Rule& rule : m_rules) {
        if (!appliesTo(rule.places, file.path))
            continue;
        const QString& text = rule.codeOnly ? code : full;
        for (auto hits = rule.pattern.globalMatch(text); hits.hasNext();) {
            const auto hit = hits.next();
            const auto start =
                hit.capturedStart() == 0 ? 0 : text.lastIndexOf(u'\n', hit.capturedStart() - 1) + 1;
            const auto end = text.indexOf(u'\n', hit.capturedStart());
            const QString line = text.mid(start, end < 0 ? -1 : end - start);
            if (!rule.unless.pattern().isEmpty() && rule.unless.match(line).hasMatch())
                continue;
            const int number = static_cast<int>(text.left(start).count(u'\n')) + 1;
            findings.push_back({"word", file.path, number, rule.name + ": " + line.trimmed().toStdString()});
        }
    }
    return findings;
}

} // namespace atalaya::tidy
