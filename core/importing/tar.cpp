#include "core/importing/tar.h"

#include "core/base/platform/files.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <vector>

namespace atalaya::importing {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBlock = 512;
constexpr std::uint64_t kOctalMost = 0'77777777777;

/// The header of POSIX.1-1988, all fields text; 512 bytes.
struct Header {
    char name[100];
    char mode[8];
    char uid[8];
    char gid[8];
    char size[12];
    char mtime[12];
    char checksum[8];
    char type;
    char link[100];
    char magic[8]; // "ustar\0" "00"
    char user[32];
    char group[32];
    char major[8];
    char minor[8];
    char prefix[155];
    char filler[12];
};
static_assert(sizeof(Header) == kBlock);

/// Digits and a final NUL.
template <std::size_t N> void putOctal(char (&field)[N], std::uint64_t value)
{
    field[N - 1] = '\0';
    for (std::size_t i = N - 1; i-- > 0; value >>= 3)
        field[i] = static_cast<char>('0' + (value & 7));
}

void putSize(Header& header, std::uint64_t size)
{
    if (size <= kOctalMost)
        return putOctal(header.size, size);
    for (std::size_t i = sizeof header.size; i-- > 0; size >>= 8)
        header.size[i] = static_cast<char>(size & 0xFF);
    header.size[0] = static_cast<char>(0x80);
}

template <std::size_t N> std::optional<std::uint64_t> octal(const char (&field)[N])
{
    std::uint64_t value = 0;
    bool any = false;
    for (const char c : field) {
        if (c == '\0' || c == ' ') {
            if (any)
                break;
            continue;
        }
        if (c < '0' || c > '7')
            return std::nullopt;
        any = true;
        value = value << 3 | static_cast<std::uint64_t>(c - '0');
    }
    return value;
}

std::optional<std::uint64_t> sizeOf(const Header& header)
{
    if (!(static_cast<unsigned char>(header.size[0]) & 0x80))
        return octal(header.size);
    std::uint64_t value = 0;
    for (std::size_t i = 4; i < sizeof header.size; ++i)
        value = value << 8 | static_cast<unsigned char>(header.size[i]);
    return value;
}

/// The sum of all bytes, those of its own field counted as blanks.
std::uint64_t checksumOf(Header header)
{
    std::memset(header.checksum, ' ', sizeof header.checksum);
    std::array<unsigned char, kBlock> bytes{};
    std::memcpy(bytes.data(), &header, kBlock);
    std::uint64_t sum = 0;
    for (const unsigned char byte : bytes)
        sum += byte;
    return sum;
}

template <std::size_t N> std::string textOf(const char (&field)[N])
{
    return std::string(field, std::find(field, field + N, '\0'));
}

/// A long name is cut at a slash into prefix and name.
bool putName(Header& header, const std::string& name)
{
    if (name.size() <= sizeof header.name) {
        std::memcpy(header.name, name.data(), name.size());
        return true;
    }
    for (std::size_t slash = name.find('/'); slash != std::string::npos; slash = name.find('/', slash + 1)) {
        if (slash > sizeof header.prefix || name.size() - slash - 1 > sizeof header.name)
            continue;
        std::memcpy(header.prefix, name.data(), slash);
        std::memcpy(header.name, name.data() + slash + 1, name.size() - slash - 1);
        return true;
    }
    return false;
}

std::uint64_t paddingOf(std::uint64_t size)
{
    return (kBlock - size % kBlock) % kBlock;
}

} // namespace

Result<TarWriter> TarWriter::create(const fs::path& path)
{
    std::error_code failure;
    if (fs::exists(path, failure))
        return Error{ErrorCode::AlreadyExists, path.string()};
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    if (!file)
        return Error{ErrorCode::FileWrite, path.string()};
    ATALAYA_CHECK(platform::makePrivate(path)); // before the first byte is in it
    return TarWriter(path, std::move(file));
}

Result<void> TarWriter::write(std::string_view bytes)
{
    m_file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!m_file)
        return Error{ErrorCode::FileWrite, m_path.string() + ": cannot write, is the disk full?"};
    return {};
}

Result<void> TarWriter::begin(const std::string& name, std::uint64_t size, Instant at)
{
    ATALAYA_ASSERT(m_left == 0);
    Header header{};
    if (!putName(header, name))
        return Error{ErrorCode::TooLarge, "a name too long for an archive: " + name};
    putOctal(header.mode, 0600);
    putOctal(header.uid, 0);
    putOctal(header.gid, 0);
    putSize(header, size);
    const auto seconds = std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
    putOctal(header.mtime, seconds < 0 ? 0 : static_cast<std::uint64_t>(seconds));
    header.type = '0';
    std::memcpy(header.magic,
                "ustar\0"
                "00",
                8);
    const std::uint64_t sum = checksumOf(header);
    putOctal(header.checksum, sum);
    m_left = m_size = size;
    return write({reinterpret_cast<const char*>(&header), kBlock});
}

Result<void> TarWriter::add(std::string_view bytes)
{
    ATALAYA_ASSERT(bytes.size() <= m_left);
    m_left -= bytes.size();
    return write(bytes);
}

Result<void> TarWriter::end()
{
    ATALAYA_ASSERT(m_left == 0);
    return write(std::string(paddingOf(m_size), '\0'));
}

Result<void> TarWriter::finish()
{
    ATALAYA_CHECK(write(std::string(2 * kBlock, '\0')));
    m_file.close();
    if (m_file.fail())
        return Error{ErrorCode::FileWrite, m_path.string()};
    return platform::flushToDisk(m_path);
}

Result<TarReader> TarReader::open(const fs::path& path)
{
    std::error_code failure;
    if (!fs::exists(path, failure))
        return Error{ErrorCode::FileMissing, path.string()};
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Error{ErrorCode::FileRead, path.string()};
    return TarReader(std::move(file), path.filename().string());
}

Result<void> TarReader::fill(char* into, std::size_t size)
{
    m_file.read(into, static_cast<std::streamsize>(size));
    if (static_cast<std::size_t>(m_file.gcount()) != size)
        return Error{ErrorCode::FileRead, m_name + " is cut short"};
    m_position += size;
    return {};
}

Result<std::optional<TarMember>> TarReader::next()
{
    const auto nothing = [](std::string_view) -> Result<void> { return {}; };
    ATALAYA_CHECK(read(nothing));
    std::array<char, kBlock> block{};
    ATALAYA_CHECK(fill(block.data(), static_cast<std::size_t>(m_padding)));
    m_padding = 0;
    ATALAYA_CHECK(fill(block.data(), kBlock));
    if (std::ranges::all_of(block, [](char c) { return c == '\0'; }))
        return std::optional<TarMember>();
    Header header{};
    std::memcpy(&header, block.data(), kBlock);
    const auto size = sizeOf(header);
    const auto sum = octal(header.checksum);
    if (std::memcmp(header.magic, "ustar", 5) != 0 || !size || sum != checksumOf(header))
        return Error{ErrorCode::FileRead,
                     m_name + " is no archive, or damaged at byte " + std::to_string(m_position - kBlock)};
    if (header.type != '0' && header.type != '\0')
        return Error{ErrorCode::FileRead, m_name + " holds something that is no file"};
    const std::string prefix = textOf(header.prefix);
    m_left = *size;
    m_padding = paddingOf(*size);
    return std::optional(
        TarMember{prefix.empty() ? textOf(header.name) : prefix + "/" + textOf(header.name), *size});
}

Result<void> TarReader::read(const std::function<Result<void>(std::string_view)>& take)
{
    std::vector<char> chunk(256 * 1024);
    while (m_left > 0) {
        const auto step = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, chunk.size()));
        ATALAYA_CHECK(fill(chunk.data(), step));
        m_left -= step;
        ATALAYA_CHECK(take({chunk.data(), step}));
    }
    return {};
}

} // namespace atalaya::importing
