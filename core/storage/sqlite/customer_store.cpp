#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/storage/sqlite/json_columns.h"
#include "core/storage/sqlite/stores.h"

#include <algorithm>

namespace atalaya::storage::sqlite {
namespace {

constexpr std::string_view kColumns =
    "c.id, c.name, c.language, c.time_zone, c.city, c.organisation, c.tier, c.tags, c.profile, c.consent, "
    "c.notes,"
    " c.value_euros, c.trips_per_year, c.influence, c.created_at, c.version";

Result<void> take(const Statement& row, domain::Customer& customer)
{
    std::string tags;
    std::string profile;
    ATALAYA_CHECK(row.read(customer.id, customer.name, customer.language, customer.timeZone, customer.city,
                           customer.organisation, customer.tier, tags, profile, customer.consent,
                           customer.notes, customer.valueEuros, customer.tripsPerYear, customer.influence,
                           customer.createdAt, customer.version));
    ATALAYA_CHECK(fromColumn(tags, customer.tags));
    return readProfile(profile, customer);
}

std::string wordsOf(const domain::Customer& customer)
{
    std::vector<std::string> words = customer.tags;
    words.insert(words.end(), {customer.organisation, customer.city});
    for (const domain::Identity& identity : customer.identities)
        words.push_back(identity.value);
    if (customer.booking)
        words.push_back(customer.booking->code);
    return join(words, " ");
}

/// What the search index holds of a stored row.
struct Indexed {
    std::int64_t row = 0;
    std::string name;
    std::string words;
};

class SqliteCustomerStore final : public CustomerStore {
public:
    explicit SqliteCustomerStore(Database& database) : m_db(database) { }

    Result<void> put(const domain::Customer& customer) override
    {
        return atomically(m_db, [&]() -> Result<void> {
            ATALAYA_CHECK(refuseTakenIdentities(customer));
            ATALAYA_TRY(known, indexed(customer.id));
            const std::string words = wordsOf(customer);
            ATALAYA_TRY(row, write(customer, words));
            ATALAYA_CHECK(writeIdentities(customer));
            if (known && known->name == customer.name && known->words == words)
                return {};
            if (known)
                ATALAYA_CHECK(removeFromIndex(*known));
            return m_db.executeBeforeCommit(
                "INSERT INTO customer_fts (rowid, name, words) VALUES (?1, ?2, ?3)",
                {row, customer.name, words});
        });
    }

    Result<domain::Customer> get(domain::CustomerId id) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT " + std::string(kColumns) + " FROM customer c WHERE c.id = ?1"));
        ATALAYA_TRY(found, readFirst<domain::Customer>(query.bind(id), take));
        return orNotFound(std::move(found), "customer " + id.str());
    }

    Result<std::optional<domain::Customer>> findByIdentity(domain::IdentityKind kind,
                                                           std::string_view value) override
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT " + std::string(kColumns)
                                 + " FROM customer_identity i JOIN customer c ON c.id = i.customer"
                                   " WHERE i.kind = ?1 AND i.value = ?2"));
        return readFirst<domain::Customer>(query.bind(kind, value), take);
    }

    Result<std::vector<domain::Customer>> list(const domain::Customer* after, int limit) override
    {
        const std::string where = after ? " WHERE (c.name, c.id) > (?2, ?3)" : "";
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT " + std::string(kColumns) + " FROM customer c" + where
                                 + " ORDER BY c.name, c.id LIMIT ?1"));
        const int rows = std::clamp(limit, 0, static_cast<int>(limits::kPageRows));
        if (after)
            query.bind(rows, after->name, after->id);
        else
            query.bind(rows);
        return readAll<domain::Customer>(query, take);
    }

    Result<std::int64_t> count() override
    {
        ATALAYA_TRY(query, m_db.prepare("SELECT count(*) FROM customer"));
        ATALAYA_TRY(rows, query.first<std::int64_t>());
        return rows.value_or(0);
    }

    Result<void> remove(domain::CustomerId id) override
    {
        return atomically(m_db, [&]() -> Result<void> {
            ATALAYA_TRY(known, indexed(id));
            if (!known)
                return Error{ErrorCode::NotFound, "customer " + id.str()};
            ATALAYA_CHECK(m_db.execute("DELETE FROM customer WHERE id = ?1", id));
            return removeFromIndex(*known);
        });
    }

private:
    /// Looked up first, so that a refusal leaves an open transaction as it was.
    Result<void> refuseTakenIdentities(const domain::Customer& customer)
    {
        ATALAYA_TRY(query,
                    m_db.prepare("SELECT count(*) FROM customer_identity"
                                 " WHERE kind = ?1 AND value = ?2 AND customer <> ?3"));
        for (const domain::Identity& identity : customer.identities) {
            ATALAYA_TRY(others, query.bind(identity.kind, identity.value, customer.id).first<std::int64_t>());
            if (others.value_or(0) > 0)
                return Error{ErrorCode::DatabaseConstraint, "another customer has this identity"};
        }
        return {};
    }

    Result<std::optional<Indexed>> indexed(domain::CustomerId id)
    {
        ATALAYA_TRY(query, m_db.prepare("SELECT row, name, words FROM customer WHERE id = ?1"));
        return readFirst<Indexed>(query.bind(id), [](const Statement& row, Indexed& known) {
            return row.read(known.row, known.name, known.words);
        });
    }

    Result<void> removeFromIndex(const Indexed& known)
    {
        return m_db.executeBeforeCommit("INSERT INTO customer_fts (customer_fts, rowid, name, words)"
                                        " VALUES ('delete', ?1, ?2, ?3)",
                                        {known.row, known.name, known.words});
    }

    Result<std::int64_t> write(const domain::Customer& customer, const std::string& words)
    {
        ATALAYA_TRY(
            upsert,
            m_db.prepare(
                "INSERT INTO customer (id, name, language, time_zone, city, organisation, tier, tags, "
                "profile,"
                " consent, notes, value_euros, trips_per_year, influence, created_at, version, words)"
                " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)"
                " ON CONFLICT (id) DO UPDATE SET name = ?2, language = ?3, time_zone = ?4, city = ?5,"
                " organisation = ?6, tier = ?7, tags = ?8, profile = ?9, consent = ?10, notes = ?11,"
                " value_euros = ?12, trips_per_year = ?13, influence = ?14, created_at = ?15, version = ?16,"
                " words = ?17 RETURNING row"));
        upsert.bind(customer.id, customer.name, customer.language, customer.timeZone, customer.city,
                    customer.organisation, customer.tier, toColumn(customer.tags), profileColumn(customer),
                    customer.consent, customer.notes, customer.valueEuros, customer.tripsPerYear,
                    customer.influence, customer.createdAt, customer.version, words);
        ATALAYA_TRY(row, upsert.first<std::int64_t>());
        return row.value_or(0);
    }

    Result<void> writeIdentities(const domain::Customer& customer)
    {
        ATALAYA_CHECK(m_db.execute("DELETE FROM customer_identity WHERE customer = ?1", customer.id));
        ATALAYA_TRY(insert,
                    m_db.prepare("INSERT OR IGNORE INTO customer_identity (kind, value, customer)"
                                 " VALUES (?1, ?2, ?3)"));
        for (const domain::Identity& identity : customer.identities)
            ATALAYA_CHECK(insert.bind(identity.kind, identity.value, customer.id).execute());
        return {};
    }

    Database& m_db;
};

} // namespace

std::unique_ptr<CustomerStore> makeCustomerStore(Database& database)
{
    return std::make_unique<SqliteCustomerStore>(database);
}

} // namespace atalaya::storage::sqlite
