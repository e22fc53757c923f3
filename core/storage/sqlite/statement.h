#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/domain/enums.h"

#include <concepts>
#include <optional>
#include <string>
#include <variant>
#include <vector>

struct sqlite3_stmt;

namespace atalaya::storage::sqlite {

class Database;

/// A value to bind where the number of parameters is not known beforehand.
using SqlValue = std::variant<std::int64_t, std::string, Uuid>;

/// Bytes that are no text. To bind them they have to live until the statement has run.
struct Blob {
    std::string bytes;
};

/// A prepared statement, borrowed from its Database's cache; it goes back when this object ends. The Database
/// must outlive it. Ids are BLOB(16), instants INTEGER microseconds, enumerations their words, an empty
/// optional NULL.
class Statement {
public:
    Statement(Database& database, std::string sql, sqlite3_stmt* handle);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Starts over with these values for ?1, ?2 …; an error is told by the next step.
    template <typename... Values> Statement& bind(const Values&... values)
    {
        rewind();
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }
    Statement& bindAll(const std::vector<SqlValue>& values);

    /// True: there is a row to read. False: the end.
    Result<bool> step();
    /// Runs to the end; how many rows were inserted, changed or deleted.
    Result<std::int64_t> execute();

    /// The columns of the current row, from the first on. Errors: DatabaseCorrupt (a value that cannot be one
    /// of that type).
    template <typename... Values> Result<void> read(Values&... values) const
    {
        int index = 0;
        if ((readAt(index++, values) && ...))
            return {};
        return corrupt(index - 1);
    }
    /// One column of the current row, the first being 0.
    template <typename Value> Result<void> readOne(int index, Value& value) const
    {
        if (readAt(index, value))
            return {};
        return corrupt(index);
    }
    /// A column of the current row as text, whatever its type.
    std::string asText(int index) const;
    /// The only column of the first row; empty if there is no row.
    template <typename Value> Result<std::optional<Value>> first()
    {
        ATALAYA_TRY(found, step());
        if (!found)
            return std::optional<Value>();
        Value value{};
        ATALAYA_CHECK(read(value));
        return std::optional<Value>(std::move(value));
    }

private:
    void bindAt(int index, std::int64_t value);
    void bindAt(int index, double value);
    void bindAt(int index, std::string_view value);
    void bindAt(int index, const Uuid& value);
    void bindAt(int index, const Blob& value);
    void bindNull(int index);
    template <std::integral Value> void bindAt(int index, Value value)
    {
        bindAt(index, static_cast<std::int64_t>(value));
    }
    void bindAt(int index, const std::string& value) { bindAt(index, std::string_view(value)); }
    void bindAt(int index, const char* value) { bindAt(index, std::string_view(value)); }
    void bindAt(int index, Instant value) { bindAt(index, toMicros(value)); }
    template <typename Tag> void bindAt(int index, const Id<Tag>& value) { bindAt(index, value.uuid()); }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void bindAt(int index, Enum value) { bindAt(index, word(value)); }
    template <typename Value> void bindAt(int index, const std::optional<Value>& value)
    {
        if (value)
            bindAt(index, *value);
        else
            bindNull(index);
    }

    void rewind();
    void note(int code);
    Error corrupt(int index) const;
    bool isNull(int index) const;
    std::string_view textAt(int index) const;

    bool readAt(int index, std::int64_t& value) const;
    bool readAt(int index, double& value) const;
    bool readAt(int index, std::string& value) const;
    bool readAt(int index, Uuid& value) const;
    bool readAt(int index, Blob& value) const;
    bool readAt(int index, bool& value) const;
    template <std::integral Value> bool readAt(int index, Value& value) const
    {
        std::int64_t wide = 0;
        if (!readAt(index, wide) || !std::in_range<Value>(wide))
            return false;
        value = static_cast<Value>(wide);
        return true;
    }
    bool readAt(int index, Instant& value) const
    {
        std::int64_t micros = 0;
        const bool ok = readAt(index, micros);
        value = fromMicros(micros);
        return ok;
    }
    template <typename Tag> bool readAt(int index, Id<Tag>& value) const
    {
        Uuid uuid;
        const bool ok = readAt(index, uuid);
        value = Id<Tag>(uuid);
        return ok;
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    bool readAt(int index, Enum& value) const
    {
        const auto known = domain::fromWord<Enum>(textAt(index));
        if (known)
            value = *known;
        return known.hasValue();
    }
    template <typename Value> bool readAt(int index, std::optional<Value>& value) const
    {
        if (isNull(index)) {
            value.reset();
            return true;
        }
        return readAt(index, value.emplace());
    }

    Database* m_database;
    std::string m_sql;
    sqlite3_stmt* m_handle;
    int m_noted = 0;
    bool m_fresh = true;
};

} // namespace atalaya::storage::sqlite
