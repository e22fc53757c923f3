#pragma once

#include "core/broker/broker.h"
#include "core/session/transport.h"
#include "core/session/worker.h"

#include <QObject>
#include <QTemporaryDir>
#include <QThread>

namespace atalaya::app {

/// The day of the sample company: it begins on Thursday 20 November 2025, 10:42 in Madrid, and goes on from
/// there.
class SampleClock final : public Clock {
public:
    SampleClock();
    Instant now() const override;

private:
    SystemClock m_real;
    Instant m_begun;
};

/// Aerolínea Faro on a broker in this process: real broker code, real session protocol, nothing leaves the
/// computer.
class SampleCompany : public QObject {
    Q_OBJECT
public:
    explicit SampleCompany(Random& random);
    ~SampleCompany() override;

    /// Loads on a thread of its own; `loaded` or `failed` follow.
    void load();
    Clock& clock() { return m_clock; }
    session::LocalBroker door();

    static constexpr const char* kAgent = "ines"; ///< these two can sign in
    static constexpr const char* kLead = "marta";
    static constexpr const char* kPassword = "faro";

Q_SIGNALS:
    void loaded();
    void failed(const QString& detail);

private:
    Result<void> open();

    SampleClock m_clock;
    Random& m_random;
    QTemporaryDir m_folder;
    session::Worker m_line{session::Worker::Mode::Threaded}; ///< delivers what both ends of the line send
    std::unique_ptr<broker::Broker> m_broker;
    std::unique_ptr<QThread> m_thread;
};

} // namespace atalaya::app
