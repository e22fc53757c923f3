#pragma once

// Private to core/mail: GMime's reference counts as C++ owners.
#include <gmime/gmime.h>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace atalaya::mail {

struct GObjectUnref {
    void operator()(void* object) const noexcept
    {
        if (object)
            g_object_unref(object);
    }
};
struct GFree {
    void operator()(void* memory) const noexcept { g_free(memory); }
};

/// Owns one reference of a GObject.
template <typename T> using GOwned = std::unique_ptr<T, GObjectUnref>;
/// Owns a string that glib allocated.
using GChars = std::unique_ptr<char, GFree>;

/// Starts GMime once for the process. It is never shut down: other threads may still use it.
inline void ensureGmime()
{
    static std::once_flag started;
    std::call_once(started, [] { g_mime_init(); });
}

inline std::string_view viewOf(const char* text) noexcept
{
    return text ? std::string_view(text) : std::string_view();
}

} // namespace atalaya::mail
