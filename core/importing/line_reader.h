#pragma once

#include <array>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace atalaya::importing {

/// A file as lines. A line longer than the buffer comes in pieces, so that no file can fill the memory.
class LineReader {
public:
    explicit LineReader(const std::filesystem::path& path);

    bool isOpen() const { return m_file.is_open(); }
    /// False at the end and after an error. `piece` keeps its line end, and is good until the next call.
    bool next(std::string_view& piece);
    bool startsLine() const { return m_startsLine; } ///< the last piece began a line
    bool failed() const { return m_file.bad(); }
    std::uint64_t position() const { return m_position; } ///< bytes given so far

private:
    void fill();

    std::ifstream m_file;
    std::array<char, 64 * 1024> m_buffer{};
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::uint64_t m_position = 0;
    bool m_startsLine = true;
    bool m_endedLine = true;
};

} // namespace atalaya::importing
