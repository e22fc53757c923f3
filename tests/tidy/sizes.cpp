#include "tests/tidy/sizes.h"

#include "tests/tidy/functions.h"

namespace atalaya::tidy {
namespace {

std::string tooMany(const std::string& what, int is, int may)
{
    return what + ": " + std::to_string(is) + ", at most " + std::to_string(may);
}

// Characters, not bytes: continuation bytes of UTF-8 take no column.
int columnsOf(std::string_view line)
{
    int columns = 0;
    for (const char c : line)
        columns += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    return columns;
}

void checkLines(const SourceFile& file, const SizeLimits& limits, std::vector<Finding>& findings)
{
    const auto lines = linesOf(file.text);
    const int count = static_cast<int>(lines.size());
    const int may = isHeader(file.path) ? limits.headerLines : limits.sourceLines;
    if (count > may)
        findings.push_back({"size", file.path, 0, tooMany("lines of the file", count, may)});
    for (int i = 0; i < count; ++i) {
        const int columns = columnsOf(lines[static_cast<std::size_t>(i)]);
        // Raw text (a mail, a query, an address) cannot always be broken; code can.
        if (columns > limits.columns && lines[static_cast<std::size_t>(i)].find('"') == std::string::npos)
            findings.push_back({"size", file.path, i + 1, tooMany("columns", columns, limits.columns)});
    }
}

} // namespace

std::vector<Finding> checkSizes(const SourceFile& file, const SizeLimits& limits)
{
    std::vector<Finding> findings;
    checkLines(file, limits, findings);
    const Outline outline = outlineOf(file.text);
    if (!outline.balanced)
        findings.push_back({"size", file.path, 0, "braces do not match"});
    for (const Function& function : outline.functions) {
        if (function.lines > limits.functionLines)
            findings.push_back(
                {"size", file.path, function.line,
                 tooMany("lines of " + function.name + "()", function.lines, limits.functionLines)});
        if (function.parameters > limits.parameters)
            findings.push_back(
                {"size", file.path, function.line,
                 tooMany("parameters of " + function.name + "()", function.parameters, limits.parameters)});
    }
    for (const Class& type : outline.classes)
        if (type.publicMethods > limits.publicMethods)
            findings.push_back(
                {"size", file.path, type.line,
                 tooMany("public methods of " + type.name, type.publicMethods, limits.publicMethods)});
    return findings;
}

} // namespace atalaya::tidy
