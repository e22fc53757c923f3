#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace atalaya::tidy {

/// One text file of the project. Paths are relative to the root and use '/'.
struct SourceFile {
    std::string path;
    std::string text;
};

/// Something that breaks a rule. `line` counts from 1; 0 when the whole file is meant.
struct Finding {
    std::string rule;
    std::string path;
    int line = 0;
    std::string text;

    /// "path:line: [rule] text", as compilers write it.
    std::string str() const;
};

/// The root of the project, from the environment variable ATALAYA_SOURCE_DIR.
std::string sourceRoot();

/// Every text file of ours: code, scripts, build files and documents. Leaves out builds, recorded data and
/// translations.
std::vector<SourceFile> readTree(const std::string& root);

/// The whole file, or an empty string if there is none.
std::string readFile(const std::string& path);

bool isCode(std::string_view path);
bool isHeader(std::string_view path);

/// The folder of a path ("core/mail/parse.cpp" -> "core/mail"), empty at the root.
std::string folderOf(std::string_view path);

/// True if the path is the folder, or lies in it, or the pattern with '*' (which crosses no '/') matches such
/// a folder or file.
bool matches(std::string_view pattern, std::string_view path);

std::vector<std::string> linesOf(std::string_view text);
std::vector<std::string> wordsOf(std::string_view line);
std::string trimmed(std::string_view text);

} // namespace atalaya::tidy
