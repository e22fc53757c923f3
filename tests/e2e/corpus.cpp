#include "tests/e2e/corpus.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace atalaya::test {
namespace {

namespace fs = std::filesystem;

/// As a mail exchanger gets it: every line ends with CRLF. A NUL, which SMTP cannot carry, becomes a blank.
std::string readMessage(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    std::ostringstream whole;
    whole << in.rdbuf();
    std::string out;
    char before = 0;
    for (const char c : std::move(whole).str()) {
        if (c == '\n' && before != '\r')
            out += '\r';
        out += c == 0 ? ' ' : c;
        before = c;
    }
    return out;
}

} // namespace

std::vector<std::string> realMessages()
{
    const fs::path folder = fs::path(ATALAYA_E2E_SOURCE) / "tests/data/mime";
    std::vector<std::string> messages;
    std::ifstream list(folder / "LIST");
    for (std::string name; std::getline(list, name);)
        messages.push_back(readMessage(folder / name));
    return messages;
}

std::vector<std::string> sampleMailbox()
{
    std::vector<fs::path> files;
    for (const auto& entry :
         fs::directory_iterator(fs::path(ATALAYA_E2E_SOURCE) / "resources/sample/mailbox"))
        files.push_back(entry.path());
    std::ranges::sort(files);
    std::vector<std::string> messages;
    for (const fs::path& file : files)
        messages.push_back(readMessage(file));
    return messages;
}

} // namespace atalaya::test
