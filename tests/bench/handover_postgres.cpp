#include "tests/bench/handover.h"
#include "tests/bench/scratch.h"

#include <atomic>
#include <libpq-fe.h>
#include <thread>

namespace atalaya::bench {
namespace {

constexpr std::size_t kPool = 32; // connections that serve all consumers
constexpr double kPollMs = 5;

using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;
using Line = std::unique_ptr<PGconn, decltype(&PQfinish)>;

bool run(PGconn* line, const char* sql)
{
    const Answer answer(PQexec(line, sql), PQclear);
    return PQresultStatus(answer.get()) == PGRES_COMMAND_OK;
}

/// A table of jobs as people build it: a row for each, claimed with SKIP LOCKED by whoever is free. Consumers
/// are served by a pool that looks again at once after a job, and after a few milliseconds without one.
class PostgresHandover final : public Handover {
public:
    ~PostgresHandover() override
    {
        m_ending = true;
        for (std::thread& worker : m_workers)
            worker.join();
    }

    Result<void> open(const HandoverSize& size)
    {
        ATALAYA_TRY(line, connect(size.postgres));
        for (const char* sql :
             {"DROP TABLE IF EXISTS job",
              "CREATE TABLE job (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body text NOT NULL,"
              " consumer integer, taken_at timestamptz) WITH (autovacuum_vacuum_scale_factor = 0,"
              " autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0)",
              "CREATE INDEX job_waiting ON job (id) WHERE consumer IS NULL"})
            if (!run(line.get(), sql))
                return Error{ErrorCode::DatabaseStatement, PQerrorMessage(line.get())};
        for (std::size_t i = 0; i < size.producers; ++i) {
            ATALAYA_TRY(producer, connect(size.postgres));
            const Answer prepared(PQprepare(producer.get(), "post",
                                            "INSERT INTO job (body) VALUES ($1) RETURNING id", 1, nullptr),
                                  PQclear);
            m_producers.push_back(std::move(producer));
        }
        const std::size_t pool = std::min(kPool, size.consumers);
        for (std::size_t i = 0; i < pool; ++i) {
            ATALAYA_TRY(consumer, connect(size.postgres));
            const Answer prepared(
                PQprepare(consumer.get(), "claim",
                          "UPDATE job SET consumer = $1::integer, taken_at = now() WHERE id = (SELECT id "
                          "FROM job WHERE"
                          " consumer IS NULL ORDER BY id FOR UPDATE SKIP LOCKED LIMIT 1) RETURNING id",
                          1, nullptr),
                PQclear);
            m_workers.emplace_back([this, i, pool, all = size.consumers, kept = std::move(consumer)] {
                serve(kept.get(), i, pool, all);
            });
        }
        return {};
    }

    std::string post(std::size_t producer) override
    {
        const std::string body = handoverBody(m_number++, "00000000-0000-0000-0000-000000000000");
        const char* values[] = {body.c_str()};
        PGconn* line = m_producers[producer].get();
        const Answer answer(PQexecPrepared(line, "post", 1, values, nullptr, nullptr, 0), PQclear);
        if (PQresultStatus(answer.get()) != PGRES_TUPLES_OK) {
            receipts().fail(PQerrorMessage(line));
            return {};
        }
        return PQgetvalue(answer.get(), 0, 0);
    }

private:
    static Result<Line> connect(const std::string& how)
    {
        Line line(PQconnectdb(how.c_str()), PQfinish);
        if (PQstatus(line.get()) != CONNECTION_OK)
            return Error{ErrorCode::ConnectionFailed, PQerrorMessage(line.get())};
        return line;
    }

    /// One of the pool: claims for its consumers in turn. Each is free again once the claim is committed.
    void serve(PGconn* line, std::size_t first, std::size_t step, std::size_t consumers)
    {
        for (std::size_t consumer = first; !m_ending; consumer = (consumer + step) % consumers) {
            const std::string who = std::to_string(consumer);
            const char* values[] = {who.c_str()};
            const Answer answer(PQexecPrepared(line, "claim", 1, values, nullptr, nullptr, 0), PQclear);
            if (PQresultStatus(answer.get()) != PGRES_TUPLES_OK)
                return receipts().fail(PQerrorMessage(line));
            if (PQntuples(answer.get()) == 1)
                receipts().add({PQgetvalue(answer.get(), 0, 0), nowMs()});
            else
                pauseFor(kPollMs);
        }
    }

    std::vector<Line> m_producers;
    std::vector<std::thread> m_workers;
    std::atomic<bool> m_ending = false;
    std::atomic<std::size_t> m_number{0};
};

} // namespace

Result<std::unique_ptr<Handover>> handoverByPostgres(const HandoverSize& size)
{
    auto out = std::make_unique<PostgresHandover>();
    ATALAYA_CHECK(out->open(size));
    return std::unique_ptr<Handover>(std::move(out));
}

} // namespace atalaya::bench
