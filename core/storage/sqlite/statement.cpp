#include "core/storage/sqlite/statement.h"

#include "core/storage/sqlite/database.h"

#include <cstring>
#include <sqlite3.h>
#include <utility>

namespace atalaya::storage::sqlite {

Statement::Statement(Database& database, std::string sql, sqlite3_stmt* handle)
    : m_database(&database)
    , m_sql(std::move(sql))
    , m_handle(handle)
{
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database)
    , m_sql(std::move(other.m_sql))
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_noted(other.m_noted)
    , m_fresh(other.m_fresh)
{
}

Statement::~Statement()
{
    if (m_handle)
        m_database->giveBack(std::move(m_sql), m_handle);
}

void Statement::rewind()
{
    if (!m_fresh)
        sqlite3_reset(m_handle); // its code repeats the error of the last step, which has been told
    m_fresh = true;
    m_noted = SQLITE_OK;
}

void Statement::note(int code)
{
    if (m_noted == SQLITE_OK)
        m_noted = code;
}

void Statement::bindAt(int index, std::int64_t value)
{
    note(sqlite3_bind_int64(m_handle, index, value));
}

void Statement::bindAt(int index, double value)
{
    note(sqlite3_bind_double(m_handle, index, value));
}

void Statement::bindAt(int index, std::string_view value)
{
    // A null pointer would be NULL, and an empty view may have one.
    const char* data = value.empty() ? "" : value.data();
    note(sqlite3_bind_text64(m_handle, index, data, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindAt(int index, const Uuid& value)
{
    note(sqlite3_bind_blob64(m_handle, index, value.bytes.data(), value.bytes.size(), SQLITE_TRANSIENT));
}

void Statement::bindAt(int index, const Blob& value)
{
    const char* data = value.bytes.empty() ? "" : value.bytes.data(); // a null pointer would be NULL
    note(sqlite3_bind_blob64(m_handle, index, data, value.bytes.size(), SQLITE_STATIC));
}

void Statement::bindNull(int index)
{
    note(sqlite3_bind_null(m_handle, index));
}

Statement& Statement::bindAll(const std::vector<SqlValue>& values)
{
    rewind();
    int index = 0;
    for (const SqlValue& value : values)
        std::visit([&](const auto& known) { bindAt(++index, known); }, value);
    return *this;
}

Result<bool> Statement::step()
{
    if (m_noted != SQLITE_OK)
        return m_database->error(m_noted);
    m_fresh = false;
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        rewind();
        return false;
    }
    return m_database->error(code);
}

Result<std::int64_t> Statement::execute()
{
    for (;;) {
        ATALAYA_TRY(row, step());
        if (!row)
            break;
    }
    return static_cast<std::int64_t>(sqlite3_changes64(m_database->m_handle));
}

Error Statement::corrupt(int index) const
{
    const char* name = sqlite3_column_name(m_handle, index);
    return Error{ErrorCode::DatabaseCorrupt,
                 std::string("column ") + (name ? name : "?") + " holds no value of its type"};
}

std::string Statement::asText(int index) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_handle, index));
    return text ? std::string(text) : std::string();
}

bool Statement::isNull(int index) const
{
    return sqlite3_column_type(m_handle, index) == SQLITE_NULL;
}

std::string_view Statement::textAt(int index) const
{
    if (sqlite3_column_type(m_handle, index) != SQLITE_TEXT)
        return {};
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_handle, index));
    if (!text)
        return {};
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(m_handle, index))};
}

bool Statement::readAt(int index, std::int64_t& value) const
{
    value = sqlite3_column_int64(m_handle, index);
    return sqlite3_column_type(m_handle, index) == SQLITE_INTEGER;
}

bool Statement::readAt(int index, double& value) const
{
    value = sqlite3_column_double(m_handle, index);
    const int type = sqlite3_column_type(m_handle, index);
    return type == SQLITE_FLOAT || type == SQLITE_INTEGER;
}

bool Statement::readAt(int index, std::string& value) const
{
    value = textAt(index);
    return sqlite3_column_type(m_handle, index) == SQLITE_TEXT;
}

bool Statement::readAt(int index, Uuid& value) const
{
    if (sqlite3_column_type(m_handle, index) != SQLITE_BLOB || sqlite3_column_bytes(m_handle, index) != 16)
        return false;
    std::memcpy(value.bytes.data(), sqlite3_column_blob(m_handle, index), 16);
    return true;
}

bool Statement::readAt(int index, Blob& value) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_handle, index));
    value.bytes.assign(bytes ? bytes : "", static_cast<std::size_t>(sqlite3_column_bytes(m_handle, index)));
    return sqlite3_column_type(m_handle, index) == SQLITE_BLOB;
}

bool Statement::readAt(int index, bool& value) const
{
    std::int64_t number = 0;
    const bool ok = readAt(index, number);
    value = number != 0;
    return ok;
}

} // namespace atalaya::storage::sqlite
