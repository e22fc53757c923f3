#include "core/base/platform/files.h"

#include <atomic>
#include <string>
#include <system_error>
#include <utility>
#include <windows.h>

namespace atalaya::platform {
namespace {

namespace fs = std::filesystem;

/// A file handle that closes itself.
class Handle {
public:
    explicit Handle(HANDLE handle) : m_handle(handle) { }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() { close(); }
    HANDLE get() const { return m_handle; }
    bool valid() const { return m_handle != INVALID_HANDLE_VALUE; }
    void close()
    {
        if (valid())
            ::CloseHandle(std::exchange(m_handle, INVALID_HANDLE_VALUE));
    }

private:
    HANDLE m_handle;
};

Error writeError(const fs::path& path)
{
    const DWORD number = ::GetLastError();
    const bool full = number == ERROR_DISK_FULL || number == ERROR_HANDLE_DISK_FULL;
    return Error{full ? ErrorCode::DiskFull : ErrorCode::FileWrite,
                 path.filename().string() + ": error " + std::to_string(number)};
}

Result<void> writeTemporary(const fs::path& path, std::string_view bytes)
{
    Handle handle(::CreateFileW(path.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL,
                                nullptr));
    if (!handle.valid())
        return writeError(path);
    while (!bytes.empty()) {
        const DWORD step = static_cast<DWORD>(bytes.size() < (1u << 30) ? bytes.size() : (1u << 30));
        DWORD written = 0;
        if (!::WriteFile(handle.get(), bytes.data(), step, &written, nullptr))
            return writeError(path);
        bytes.remove_prefix(written);
    }
    if (!::FlushFileBuffers(handle.get()))
        return writeError(path);
    return {};
}

} // namespace

// Files below the user's profile are readable by their owner and the system only; nothing narrower is set
// here.
Result<void> writeFileAtomically(const fs::path& path, std::string_view bytes, FileAccess)
{
    static std::atomic<unsigned> counter{0};
    fs::path temporary = path;
    temporary +=
        "." + std::to_string(::GetCurrentProcessId()) + "." + std::to_string(counter.fetch_add(1)) + ".tmp";
    auto written = writeTemporary(temporary, bytes);
    const DWORD flags = MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH;
    if (written && !::MoveFileExW(temporary.c_str(), path.c_str(), flags))
        written = writeError(path);
    if (!written)
        ::DeleteFileW(temporary.c_str());
    return written;
}

Result<void> makePrivateFolder(const fs::path& path)
{
    std::error_code failure;
    fs::create_directories(path, failure);
    if (failure)
        return Error{ErrorCode::FileWrite, path.filename().string() + ": " + failure.message()};
    return {};
}

Result<void> makePrivate(const fs::path&)
{
    return {};
}

Result<void> flushToDisk(const fs::path& path)
{
    const DWORD share = FILE_SHARE_READ | FILE_SHARE_WRITE;
    const Handle handle(::CreateFileW(path.c_str(), GENERIC_WRITE, share, nullptr, OPEN_EXISTING,
                                      FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!handle.valid() || !::FlushFileBuffers(handle.get()))
        return writeError(path);
    return {};
}

bool isPrivate(const fs::path& path)
{
    std::error_code failure;
    return fs::exists(path, failure);
}

struct FileLock::State {
    explicit State(HANDLE file) : handle(file) { }
    Handle handle;
};

FileLock::FileLock(std::unique_ptr<State> state) : m_state(std::move(state)) { }
FileLock::FileLock(FileLock&&) noexcept = default;
FileLock& FileLock::operator=(FileLock&&) noexcept = default;
FileLock::~FileLock() = default;

Result<FileLock> FileLock::acquire(const fs::path& path)
{
    // Sharing nothing is the lock: a second open fails while this handle lives.
    auto state = std::make_unique<State>(::CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                                                       OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!state->handle.valid()) {
        if (::GetLastError() == ERROR_SHARING_VIOLATION)
            return Error{ErrorCode::Busy, path.filename().string()};
        return writeError(path);
    }
    return FileLock(std::move(state));
}

} // namespace atalaya::platform
