#include "tests/tidy/source_tree.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace atalaya::tidy {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 14> kTextEndings = {".cpp",   ".h",   ".c",    ".md",   ".txt",
                                                           ".cmake", ".sh",  ".json", ".toml", ".sql",
                                                           ".py",    ".yml", ".yaml", ".js"};

// Recorded data is not ours to edit, and data/ may hold anything; translations have a test of their own.
constexpr std::array<std::string_view, 6> kLeftOut = {
    "build", ".git", ".cache", "tests/data", "tests/tidy/samples", "resources/lexicons"};

bool isText(std::string_view path)
{
    const auto endsWith = [&](std::string_view ending) { return path.ends_with(ending); };
    return std::ranges::any_of(kTextEndings, endsWith) || path == ".ci/run" || path == ".clang-tidy";
}

bool isLeftOut(std::string_view path)
{
    return std::ranges::any_of(kLeftOut, [&](std::string_view folder) { return matches(folder, path); });
}

} // namespace

std::string Finding::str() const
{
    return path + (line > 0 ? ":" + std::to_string(line) : "") + ": [" + rule + "] " + text;
}

std::string sourceRoot()
{
    const char* root = std::getenv("ATALAYA_SOURCE_DIR");
    return root ? root : ".";
}

std::string readFile(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

std::vector<SourceFile> readTree(const std::string& root)
{
    std::vector<SourceFile> files;
    std::error_code failed;
    fs::recursive_directory_iterator entry(root, fs::directory_options::skip_permission_denied, failed);
    for (; !failed && entry != fs::recursive_directory_iterator(); entry.increment(failed)) {
        const std::string path = fs::path(entry->path()).lexically_relative(root).generic_string();
        if (entry->is_directory() && isLeftOut(path))
            entry.disable_recursion_pending();
        else if (entry->is_regular_file() && isText(path) && path != "LICENSE")
            files.push_back({path, readFile(entry->path().string())});
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

bool isHeader(std::string_view path)
{
    return path.ends_with(".h");
}

bool isCode(std::string_view path)
{
    return path.ends_with(".cpp") || isHeader(path);
}

std::string folderOf(std::string_view path)
{
    const auto slash = path.rfind('/');
    return std::string(slash == std::string_view::npos ? std::string_view() : path.substr(0, slash));
}

bool matches(std::string_view pattern, std::string_view path)
{
    if (pattern.empty())
        return path.empty() || path.front() == '/';
    if (pattern.front() == '*') {
        for (std::size_t taken = 0; taken <= path.size(); ++taken) {
            if (matches(pattern.substr(1), path.substr(taken)))
                return true;
            if (taken < path.size() && path[taken] == '/')
                return false;
        }
        return false;
    }
    return !path.empty() && path.front() == pattern.front() && matches(pattern.substr(1), path.substr(1));
}

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::vector<std::string> wordsOf(std::string_view line)
{
    std::istringstream in{std::string(line)};
    std::vector<std::string> words;
    for (std::string word; in >> word;)
        words.push_back(word);
    return words;
}

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r") - first + 1));
}

} // namespace atalaya::tidy
