#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace atalaya {

/// Overwrites memory in a way that the compiler may not leave out.
void wipe(void* memory, std::size_t bytes) noexcept;

/// True if both are equal; takes the same time wherever they differ.
bool equalsInConstantTime(std::string_view a, std::string_view b) noexcept;

/// Text or bytes that are overwritten when no longer needed: passwords, keys, tokens. Never goes into a log
/// or an Error.
class SecretString {
public:
    SecretString() = default;
    explicit SecretString(std::string_view value) : m_value(value) { }
    SecretString(const SecretString& other) = default;
    SecretString(SecretString&& other) noexcept;
    SecretString& operator=(const SecretString& other);
    SecretString& operator=(SecretString&& other) noexcept;
    ~SecretString() { clear(); }

    /// The secret itself; do not keep the view.
    std::string_view reveal() const noexcept { return m_value; }
    bool empty() const noexcept { return m_value.empty(); }
    std::size_t size() const noexcept { return m_value.size(); }
    void clear() noexcept;

    friend bool operator==(const SecretString& a, const SecretString& b) noexcept
    {
        return equalsInConstantTime(a.m_value, b.m_value);
    }

private:
    std::string m_value;
};

} // namespace atalaya
