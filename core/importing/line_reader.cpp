#include "core/importing/line_reader.h"

#include <cstring>

namespace atalaya::importing {

LineReader::LineReader(const std::filesystem::path& path) : m_file(path, std::ios::binary) { }

void LineReader::fill()
{
    std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
    m_end -= m_begin;
    m_begin = 0;
    m_file.read(m_buffer.data() + m_end, static_cast<std::streamsize>(m_buffer.size() - m_end));
    m_end += static_cast<std::size_t>(m_file.gcount());
}

bool LineReader::next(std::string_view& piece)
{
    std::string_view rest(m_buffer.data() + m_begin, m_end - m_begin);
    std::size_t line = rest.find('\n');
    if (line == std::string_view::npos) {
        fill();
        rest = {m_buffer.data(), m_end};
        line = rest.find('\n');
    }
    if (rest.empty())
        return false;
    piece = line == std::string_view::npos ? rest : rest.substr(0, line + 1);
    m_begin += piece.size();
    m_position += piece.size();
    m_startsLine = m_endedLine;
    m_endedLine = line != std::string_view::npos;
    return true;
}

} // namespace atalaya::importing
