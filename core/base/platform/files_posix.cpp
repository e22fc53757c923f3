#include "core/base/platform/files.h"

#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace atalaya::platform {
namespace {

namespace fs = std::filesystem;

/// A file descriptor that closes itself.
class Handle {
public:
    explicit Handle(int fd) : m_fd(fd) { }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    int fd() const { return m_fd; }
    bool close() { return ::close(std::exchange(m_fd, -1)) == 0; }

private:
    int m_fd;
};

Error writeError(const fs::path& path)
{
    const int number = errno;
    const ErrorCode code = number == ENOSPC || number == EDQUOT ? ErrorCode::DiskFull : ErrorCode::FileWrite;
    return Error{code, path.filename().string() + ": " + std::strerror(number)};
}

Result<void> writeAll(int fd, std::string_view bytes, const fs::path& path)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return writeError(path);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

/// A rename is durable once the folder is.
Result<void> syncFolder(const fs::path& folder)
{
    const Handle handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (handle.fd() < 0)
        return writeError(folder);
    if (::fsync(handle.fd()) != 0 && errno != EINVAL) // some file systems cannot; they say so
        return writeError(folder);
    return {};
}

fs::path folderOf(const fs::path& path)
{
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

Result<void> writeTemporary(const fs::path& path, std::string_view bytes, FileAccess access)
{
    const mode_t mode = access == FileAccess::Owner ? 0600 : 0644;
    Handle handle(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
    if (handle.fd() < 0)
        return writeError(path);
    ATALAYA_CHECK(writeAll(handle.fd(), bytes, path));
    if (::fsync(handle.fd()) != 0)
        return writeError(path);
    if (!handle.close())
        return writeError(path);
    return {};
}

} // namespace

Result<void> writeFileAtomically(const fs::path& path, std::string_view bytes, FileAccess access)
{
    static std::atomic<unsigned> counter{0};
    fs::path temporary = path;
    temporary += "." + std::to_string(::getpid()) + "." + std::to_string(counter.fetch_add(1)) + ".tmp";
    ::unlink(temporary.c_str()); // of a crashed process that had our number
    auto written = writeTemporary(temporary, bytes, access);
    if (written && ::rename(temporary.c_str(), path.c_str()) != 0)
        written = writeError(path);
    if (!written) {
        ::unlink(temporary.c_str());
        return written;
    }
    return syncFolder(folderOf(path));
}

Result<void> makePrivateFolder(const fs::path& path)
{
    std::error_code failure;
    fs::create_directories(path, failure);
    if (failure)
        return Error{ErrorCode::FileWrite, path.filename().string() + ": " + failure.message()};
    if (::chmod(path.c_str(), 0700) != 0)
        return writeError(path);
    return syncFolder(folderOf(path));
}

Result<void> makePrivate(const fs::path& path)
{
    if (::chmod(path.c_str(), 0600) != 0)
        return writeError(path);
    return {};
}

Result<void> flushToDisk(const fs::path& path)
{
    const Handle handle(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (handle.fd() < 0 || ::fsync(handle.fd()) != 0)
        return writeError(path);
    return syncFolder(folderOf(path));
}

bool isPrivate(const fs::path& path)
{
    struct stat info = {};
    return ::stat(path.c_str(), &info) == 0 && (info.st_mode & 0077) == 0;
}

struct FileLock::State {
    explicit State(int fd) : handle(fd) { }
    Handle handle;
};

FileLock::FileLock(std::unique_ptr<State> state) : m_state(std::move(state)) { }
FileLock::FileLock(FileLock&&) noexcept = default;
FileLock& FileLock::operator=(FileLock&&) noexcept = default;
FileLock::~FileLock() = default;

Result<FileLock> FileLock::acquire(const fs::path& path)
{
    auto state = std::make_unique<State>(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (state->handle.fd() < 0)
        return writeError(path);
    // flock belongs to the open file, so that two holders in one process exclude each other as well.
    if (::flock(state->handle.fd(), LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? Error{ErrorCode::Busy, path.filename().string()} : writeError(path);
    return FileLock(std::move(state));
}

} // namespace atalaya::platform
