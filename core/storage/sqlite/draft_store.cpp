#include "core/storage/sqlite/json_columns.h"
#include "core/storage/sqlite/stores.h"

#include <algorithm>

namespace atalaya::storage::sqlite {
namespace {

using namespace std::chrono_literals;

constexpr Duration kVersionAge = 10s;
constexpr std::size_t kMuchText = 20; // bytes that went away at once: more than typing takes
constexpr std::size_t kSomeText = 4; // … or half of a short text

constexpr std::string_view kContent = "text, html, subject, recipients, copies, blind_copies, attachments, "
                                      "caret, status_after, macro_state, send_at, based_on_version,"
                                      " updated_at";

/// Reads kContent and, behind it, whatever else the caller selected.
template <typename... More>
Result<void> takeContent(const Statement& row, domain::Draft& draft, More&... more)
{
    std::string to;
    std::string cc;
    std::string bcc;
    std::string files;
    ATALAYA_CHECK(row.read(draft.text, draft.html, draft.subject, to, cc, bcc, files, draft.caret,
                           draft.statusAfter, draft.macroState, draft.sendAt, draft.basedOnVersion,
                           draft.updatedAt, more...));
    ATALAYA_CHECK(fromColumn(to, draft.to));
    ATALAYA_CHECK(fromColumn(cc, draft.cc));
    ATALAYA_CHECK(fromColumn(bcc, draft.bcc));
    return fromColumn(files, draft.attachments);
}

Result<void> takeDraft(const Statement& row, domain::Draft& draft)
{
    return takeContent(row, draft, draft.key.ticket, draft.key.kind, draft.key.channel);
}

struct Stored {
    std::int64_t row = 0;
    domain::Draft draft;
};

/// Bytes of `before` that are not in `now` any more, seen as one cut.
std::size_t goneFrom(std::string_view before, std::string_view now)
{
    const std::size_t shorter = std::min(before.size(), now.size());
    std::size_t front = 0;
    while (front < shorter && before[front] == now[front])
        ++front;
    std::size_t back = 0;
    while (back < shorter - front && before[before.size() - 1 - back] == now[now.size() - 1 - back])
        ++back;
    return before.size() - front - back;
}

bool worthKeeping(const domain::Draft& before, const domain::Draft& now)
{
    if (before.text == now.text && before.html == now.html)
        return false;
    const std::size_t gone = goneFrom(before.text, now.text);
    const bool lost = gone >= kMuchText || (gone >= kSomeText && gone * 2 >= before.text.size());
    return lost || (!before.text.empty() && now.updatedAt - before.updatedAt >= kVersionAge);
}

class SqliteDraftStore final : public DraftStore {
public:
    explicit SqliteDraftStore(Database& database) : m_db(database) { }

    Result<void> save(const domain::Draft& draft) override
    {
        return atomically(m_db, [&]() -> Result<void> {
            ATALAYA_TRY(before, stored(draft.key));
            if (before && worthKeeping(before->draft, draft))
                ATALAYA_CHECK(keepVersion(before->row));
            ATALAYA_CHECK(m_db.execute(
                "INSERT INTO draft (ticket, kind, channel, text, html, subject, recipients, copies, "
                "blind_copies,"
                " attachments, caret, status_after, macro_state, send_at, based_on_version, updated_at)"
                " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)"
                " ON CONFLICT (ticket, kind, channel) DO UPDATE SET text = ?4, html = ?5, subject = ?6,"
                " recipients = ?7, copies = ?8, blind_copies = ?9, attachments = ?10, caret = ?11,"
                " status_after = ?12, macro_state = ?13, send_at = ?14, based_on_version = ?15,"
                " updated_at = ?16",
                draft.key.ticket, draft.key.kind, draft.key.channel, draft.text, draft.html, draft.subject,
                toColumn(draft.to), toColumn(draft.cc), toColumn(draft.bcc), toColumn(draft.attachments),
                draft.caret, draft.statusAfter, draft.macroState, draft.sendAt, draft.basedOnVersion,
                draft.updatedAt));
            return {};
        });
    }

    Result<std::optional<domain::Draft>> load(const domain::DraftKey& key) override
    {
        ATALAYA_TRY(found, stored(key));
        return found ? std::optional<domain::Draft>(std::move(found->draft)) : std::nullopt;
    }

    Result<std::vector<domain::Draft>> list() override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT " + std::string(kContent)
                                 + ", ticket, kind, channel FROM draft ORDER BY updated_at DESC, row"));
        return readAll<domain::Draft>(query, takeDraft);
    }

    Result<std::vector<domain::Draft>> listForTicket(domain::TicketId ticket) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT " + std::string(kContent)
                                 + ", ticket, kind, channel FROM draft WHERE ticket = ?1"
                                   " ORDER BY updated_at DESC, row"));
        return readAll<domain::Draft>(query.bind(ticket), takeDraft);
    }

    Result<void> remove(const domain::DraftKey& key) override
    {
        ATALAYA_CHECK(m_db.execute("DELETE FROM draft WHERE ticket = ?1 AND kind = ?2 AND channel = ?3",
                                   key.ticket, key.kind, key.channel));
        return {};
    }

    Result<void> removeFor(const domain::DraftKey& key, domain::CommandId command) override
    {
        const std::string content(kContent);
        return atomically(m_db, [&]() -> Result<void> {
            ATALAYA_TRY(before, stored(key));
            if (!before)
                return {};
            ATALAYA_CHECK(m_db.execute("INSERT INTO sent_version (command, " + content + ") SELECT ?1, "
                                           + content + " FROM draft_version WHERE draft = ?2 ORDER BY row",
                                       command, before->row));
            return remove(key);
        });
    }

    Result<void> returnVersions(domain::CommandId command, const domain::DraftKey& key) override
    {
        const std::string content(kContent);
        return atomically(m_db, [&]() -> Result<void> {
            ATALAYA_TRY(present, stored(key));
            if (!present)
                return Error{ErrorCode::NotFound, "draft of " + key.ticket.str()};
            ATALAYA_CHECK(m_db.execute("INSERT INTO draft_version (draft, " + content + ") SELECT ?1, "
                                           + content + " FROM sent_version WHERE command = ?2 ORDER BY row",
                                       present->row, command));
            ATALAYA_CHECK(m_db.execute("DELETE FROM sent_version WHERE command = ?1", command));
            return trim(present->row);
        });
    }

    Result<void> passVersions(domain::CommandId from, domain::CommandId to) override
    {
        ATALAYA_CHECK(m_db.execute("UPDATE sent_version SET command = ?2 WHERE command = ?1", from, to));
        return {};
    }

    Result<std::vector<domain::Draft>> versions(const domain::DraftKey& key) override
    {
        std::vector<domain::Draft> none;
        ATALAYA_TRY(current, stored(key));
        if (!current)
            return none;
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT " + std::string(kContent)
                                 + " FROM draft_version WHERE draft = ?1 ORDER BY row DESC"));
        return readAll<domain::Draft>(query.bind(current->row),
                                      [&key](const Statement& row, domain::Draft& draft) {
                                          draft.key = key;
                                          return takeContent(row, draft);
                                      });
    }

private:
    Result<std::optional<Stored>> stored(const domain::DraftKey& key)
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT " + std::string(kContent)
                                 + ", row FROM draft WHERE ticket = ?1 AND kind = ?2 AND channel = ?3"));
        return readFirst<Stored>(query.bind(key.ticket, key.kind, key.channel),
                                 [&key](const Statement& row, Stored& found) {
                                     found.draft.key = key;
                                     return takeContent(row, found.draft, found.row);
                                 });
    }

    Result<void> keepVersion(std::int64_t row)
    {
        const std::string content(kContent);
        ATALAYA_CHECK(m_db.execute("INSERT INTO draft_version (draft, " + content + ") SELECT row, " + content
                                       + " FROM draft WHERE row = ?1",
                                   row));
        return trim(row);
    }

    Result<void> trim(std::int64_t row)
    {
        ATALAYA_CHECK(m_db.execute("DELETE FROM draft_version WHERE draft = ?1 AND row NOT IN (SELECT row"
                                   " FROM draft_version WHERE draft = ?1 ORDER BY row DESC LIMIT ?2)",
                                   row, kDraftVersions));
        return {};
    }

    Database& m_db;
};

} // namespace

std::unique_ptr<DraftStore> makeDraftStore(Database& database)
{
    return std::make_unique<SqliteDraftStore>(database);
}

} // namespace atalaya::storage::sqlite
