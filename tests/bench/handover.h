#pragma once

#include "core/base/result.h"

#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace atalaya::bench {

/// An interaction that a consumer got, and when (milliseconds, see nowMs).
struct Receipt {
    std::string id;
    double at = 0;
};

/// What the consumers got, from any thread.
class Receipts {
public:
    void add(Receipt receipt);
    std::vector<Receipt> take();
    std::size_t count() const;
    /// Something happened that must not: the run has failed.
    void fail(std::string why);
    std::string failure() const;

private:
    mutable std::mutex m_mutex;
    std::vector<Receipt> m_all;
    std::size_t m_count = 0;
    std::string m_failure;
};

/// A system that takes interactions durably and hands each to one of many consumers, who take it over and ask
/// for the next. Producers have a connection each and send one after another.
class Handover {
public:
    virtual ~Handover() = default;
    /// Blocks until the interaction is durable. The id by which its consumer names it; empty if it failed.
    /// One thread for each producer.
    virtual std::string post(std::size_t producer) = 0;
    /// What the system itself has used; 0 if it does not tell.
    virtual double processorSeconds() const { return 0; }
    Receipts& receipts() { return m_receipts; }

private:
    Receipts m_receipts;
};

struct HandoverSize {
    std::size_t producers = 64;
    std::size_t consumers = 500;
    std::size_t teams = 25; ///< queues, with the consumers spread over them
    bool watching = true; ///< every desk also follows what its team sees
    std::string amqp; ///< "port" of a RabbitMQ on the loopback
    std::string postgres; ///< connection string
};

Result<std::unique_ptr<Handover>> handoverByBroker(const HandoverSize& size);
Result<std::unique_ptr<Handover>> handoverByRabbit(const HandoverSize& size);
Result<std::unique_ptr<Handover>> handoverByPostgres(const HandoverSize& size);

/// The message of the n-th interaction as the intake route takes it; the others carry the same bytes.
std::string handoverBody(std::size_t number, const std::string& account);

/// How it went: latencies from the moment an interaction was to be sent until its consumer had it.
struct HandoverOutcome {
    double perSecond = 0;
    double p50 = 0;
    double p99 = 0;
    double most = 0;
    double processorMs = 0; ///< of the system for each, 0 if unknown
    std::size_t posted = 0;
    std::size_t lost = 0;
    std::size_t twice = 0;
    std::size_t unknown = 0;
    std::string failure;

    bool good() const { return failure.empty() && posted > 0 && lost + twice + unknown == 0; }
};

/// Lets so much time pass.
void pauseFor(double milliseconds);
/// Processor time of a process since it began.
double processorSecondsOf(int pid);

/// Posts for so many seconds after a warm-up: so many a second at even distances, or (0) as fast as the
/// answers come. Then waits until all have arrived.
HandoverOutcome driveHandover(Handover& system, std::size_t producers, double perSecond, double seconds);

} // namespace atalaya::bench
