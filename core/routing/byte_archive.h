#pragma once

#include "core/base/id.h"

#include <array>
#include <optional>
#include <vector>

/// Values as bytes, lowest first on every machine. One description writes and reads a struct:
/// `archive.all(value.a, value.b)`.
namespace atalaya::routing {

class ByteWriter {
public:
    static constexpr bool kReads = false;

    template <typename T>
    requires std::is_integral_v<T> || std::is_enum_v<T>
    void one(const T& value)
    {
        auto rest = static_cast<std::uint64_t>(static_cast<std::int64_t>(value));
        for (std::size_t i = 0; i < sizeof(T); ++i, rest >>= 8)
            m_bytes.push_back(static_cast<char>(rest & 0xff));
    }
    void one(const Duration& value) { one(value.count()); }
    void one(const Instant& value) { one(toMicros(value)); }
    void one(const std::string& value)
    {
        one(static_cast<std::uint32_t>(value.size()));
        m_bytes += value;
    }
    template <typename Tag> void one(const Id<Tag>& id)
    {
        m_bytes.append(reinterpret_cast<const char*>(id.uuid().bytes.data()), id.uuid().bytes.size());
    }
    template <typename T> void one(const std::optional<T>& value)
    {
        one(value.has_value());
        if (value)
            one(*value);
    }
    template <typename T> void one(const std::vector<T>& list)
    {
        one(static_cast<std::uint32_t>(list.size()));
        for (const T& value : list)
            one(value);
    }
    template <typename T, std::size_t N> void one(const std::array<T, N>& list)
    {
        for (const T& value : list)
            one(value);
    }
    template <typename T>
    requires std::is_class_v<T>
    void one(const T& value)
    {
        describe(*this, const_cast<T&>(value)); // the description serves reading too
    }
    template <typename... T> void all(const T&... values) { (one(values), ...); }

    std::string take() { return std::move(m_bytes); }
    const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

/// After the first thing that is wrong everything reads as 0, and `failed` stays.
class ByteReader {
public:
    static constexpr bool kReads = true;

    explicit ByteReader(std::string_view bytes) : m_rest(bytes) { }

    template <typename T>
    requires std::is_integral_v<T> || std::is_enum_v<T>
    void one(T& value)
    {
        std::uint64_t raw = 0;
        const std::string_view bytes = next(sizeof(T));
        for (std::size_t i = bytes.size(); i-- > 0;)
            raw = raw << 8 | static_cast<std::uint8_t>(bytes[i]);
        if constexpr (std::is_same_v<T, bool>)
            value = raw != 0;
        else
            value = static_cast<T>(raw);
    }
    void one(Duration& value)
    {
        std::int64_t count = 0;
        one(count);
        value = Duration(count);
    }
    void one(Instant& value)
    {
        std::int64_t count = 0;
        one(count);
        value = fromMicros(count);
    }
    void one(std::string& value)
    {
        std::uint32_t size = 0;
        one(size);
        value = next(size);
    }
    template <typename Tag> void one(Id<Tag>& id)
    {
        Uuid uuid;
        const std::string_view bytes = next(uuid.bytes.size());
        for (std::size_t i = 0; i < bytes.size(); ++i)
            uuid.bytes[i] = static_cast<std::uint8_t>(bytes[i]);
        id = Id<Tag>(uuid);
    }
    template <typename T> void one(std::optional<T>& value)
    {
        bool there = false;
        one(there);
        value.reset();
        if (there)
            one(value.emplace());
    }
    template <typename T> void one(std::vector<T>& list)
    {
        list.clear();
        std::uint32_t size = 0;
        one(size);
        for (std::uint32_t i = 0; i < size && !m_failed; ++i)
            one(list.emplace_back());
    }
    template <typename T, std::size_t N> void one(std::array<T, N>& list)
    {
        for (T& value : list)
            one(value);
    }
    template <typename T>
    requires std::is_class_v<T>
    void one(T& value) { describe(*this, value); }
    template <typename... T> void all(T&... values) { (one(values), ...); }

    void fail() { m_failed = true; }
    bool failed() const { return m_failed; }
    bool atEnd() const { return m_rest.empty(); }

private:
    std::string_view next(std::size_t size)
    {
        if (m_failed || size > m_rest.size()) {
            m_failed = true;
            return {};
        }
        const std::string_view out = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return out;
    }

    std::string_view m_rest;
    bool m_failed = false;
};

} // namespace atalaya::routing
