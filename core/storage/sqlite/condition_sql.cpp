#include "core/storage/sqlite/condition_sql.h"

#include "core/base/text.h"

#include <sqlite3.h>

namespace atalaya::storage::sqlite {
namespace {

using domain::Asks;
using domain::Condition;

/// Never NULL: NOT over NULL would be neither.
class Compiler {
public:
    explicit Compiler(const Asker& asker) : m_asker(asker) { }

    std::string sql(const Condition& condition)
    {
        switch (condition.asks) {
        case Asks::All:
            return joined(condition.parts, " AND ");
        case Asks::Any:
            return joined(condition.parts, " OR ");
        case Asks::None:
            return condition.parts.empty() ? "1" : "NOT " + joined(condition.parts, " OR ");
        case Asks::Assignee:
            return assignee(condition.values);
        case Asks::Queue:
            return ids("t.queue", condition.values);
        case Asks::Status:
            return words("t.status", condition.values);
        case Asks::Channel:
            return words("t.channel", condition.values);
        case Asks::Priority:
            return words("t.priority", condition.values);
        case Asks::Language:
            return words("t.language", condition.values);
        case Asks::Tag:
            return "t.id IN (SELECT ticket FROM ticket_tag WHERE " + words("tag", condition.values) + ")";
        case Asks::Customer:
            return "EXISTS (SELECT 1 FROM customer c WHERE c.id = t.customer AND "
                + texts("c.name || char(10) || c.organisation || char(10) || c.tier || char(10)",
                        condition.values)
                + ")";
        case Asks::Text:
            return texts("t.subject || char(10) || t.snippet || char(10) || '#' || t.number || char(10)"
                         " || (SELECT name FROM customer WHERE id = t.customer) || char(10)",
                         condition.values);
        case Asks::Mentioned:
            m_values.emplace_back('"' + m_asker.login + '"');
            return "t.id IN (SELECT ticket FROM entry WHERE kind = 'note' AND recipients <> '[]'"
                   " AND instr(recipients, ?) > 0)";
        default:
            return fact(condition);
        }
    }

    std::vector<SqlValue> takeValues() { return std::move(m_values); }

private:
    std::string joined(const std::vector<Condition>& parts, std::string_view word)
    {
        if (parts.empty())
            return "1";
        std::string out = "(";
        for (const Condition& part : parts) {
            if (out.size() > 1)
                out += word;
            out += sql(part);
        }
        return out + ")";
    }

    std::string words(std::string_view column, const std::vector<std::string>& values)
    {
        if (values.empty())
            return "0";
        std::string out = std::string(column) + " IN (";
        for (std::size_t i = 0; i < values.size(); ++i) {
            out += i == 0 ? "?" : ", ?";
            m_values.emplace_back(values[i]);
        }
        return out + ")";
    }

    std::string ids(std::string_view column, const std::vector<std::string>& values)
    {
        std::string out;
        for (const std::string& value : values) {
            const auto uuid = Uuid::parse(value);
            if (!uuid)
                continue;
            out += out.empty() ? "?" : ", ?";
            m_values.emplace_back(*uuid);
        }
        return out.empty() ? "0" : std::string(column) + " IN (" + out + ")";
    }

    std::string assignee(const std::vector<std::string>& values)
    {
        std::vector<std::string> agents;
        bool nobody = false;
        for (const std::string& value : values) {
            if (value.empty())
                nobody = true;
            else
                agents.push_back(value == "me" ? m_asker.me.str() : value);
        }
        if (agents.empty())
            return nobody ? "t.assignee IS NULL" : "0";
        const std::string some = ids("t.assignee", agents);
        if (nobody)
            return "(t.assignee IS NULL OR " + some + ")";
        // A bare column stays one that an index answers; beside NOT it must not be NULL.
        return "(t.assignee IS NOT NULL AND " + some + ")";
    }

    std::string texts(std::string_view text, const std::vector<std::string>& values)
    {
        std::string out = "(1";
        for (const std::string& value : values) {
            out += " AND instr(atalaya_folded(" + std::string(text) + "), ?) > 0";
            m_values.emplace_back(foldedForSearch(value));
        }
        return out + ")";
    }

    std::string at(std::string_view comparison, Instant time)
    {
        m_values.emplace_back(toMicros(time));
        return std::string(comparison);
    }

    std::string fact(const Condition& condition)
    {
        const auto span = std::chrono::minutes(condition.minutes);
        switch (condition.asks) {
        case Asks::DueWithin:
            return at("t.due_key <= ?", m_asker.now + span);
        case Asks::OlderThan:
            return at("t.created_at < ?", m_asker.now - span);
        case Asks::WaitingOver:
            return at("t.waiting_key < ?", m_asker.now - span);
        case Asks::UpdatedWithin:
            return at("t.updated_at >= ?", m_asker.now - span);
        case Asks::Snoozed:
            return at("(t.snoozed_until IS NOT NULL AND t.snoozed_until > ?)", m_asker.now);
        case Asks::Unread:
            return "t.unread > 0";
        case Asks::Unhappy:
            return "t.mood < 0";
        case Asks::Undelivered:
            return "t.undelivered > 0";
        default:
            return "t.scheduled > 0";
        }
    }

    const Asker& m_asker;
    std::vector<SqlValue> m_values;
};

void folded(sqlite3_context* context, int, sqlite3_value** values)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(values[0]));
    const std::string out = foldedForSearch(text ? std::string_view(text, size) : std::string_view());
    sqlite3_result_text64(context, out.data(), out.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

} // namespace

TicketWhere whereOf(const Condition& condition, const Asker& asker)
{
    Compiler compiler(asker);
    TicketWhere where;
    where.sql = " WHERE " + compiler.sql(condition);
    where.values = compiler.takeValues();
    return where;
}

void addFunctions(sqlite3* handle)
{
    // If it cannot be added, the statements that use it say so.
    sqlite3_create_function_v2(handle, "atalaya_folded", 1,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, folded,
                               nullptr, nullptr, nullptr);
}

} // namespace atalaya::storage::sqlite
