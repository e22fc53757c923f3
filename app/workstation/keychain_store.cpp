#include "app/workstation/keychain_store.h"

#ifdef ATALAYA_KEYCHAIN

#include "core/base/text.h"

#include <QThread>
#include <atomic>
#include <future>
#include <qt6keychain/keychain.h>

namespace atalaya::app {
namespace {

constexpr auto kLook = std::chrono::milliseconds(100); ///< whether it was cancelled
constexpr int kLooks = 1200;

ErrorCode codeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return ErrorCode::NotFound;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // also "no session bus"
        return ErrorCode::Unsupported;
    default:
        return ErrorCode::SecretUnavailable;
    }
}

/// The keys are hex, as the stores of some desktops keep only text.
SecretString fromHex(const QString& text)
{
    QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    SecretString out(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return out;
}

class KeychainStore final : public security::KeyStore {
public:
    explicit KeychainStore(const std::string& name) : m_name(QString::fromStdString(name))
    {
        m_home.moveToThread(&m_thread);
        m_thread.setObjectName(QStringLiteral("key store"));
        m_thread.start();
    }
    ~KeychainStore() override
    {
        cancel();
        m_thread.quit();
        m_thread.wait();
    }

    Result<SecretString> read() override
    {
        return run<QKeychain::ReadPasswordJob>(
            [](QKeychain::ReadPasswordJob&) {},
            [](QKeychain::ReadPasswordJob& job) { return fromHex(job.textData()); });
    }

    Result<void> write(const SecretString& key) override
    {
        const auto done = run<QKeychain::WritePasswordJob>(
            [key](QKeychain::WritePasswordJob& job) {
                job.setTextData(QString::fromStdString(toHex(key.reveal())));
            },
            [](QKeychain::WritePasswordJob&) { return SecretString(); });
        return done ? Result<void>() : done.error();
    }

    Result<void> remove() override
    {
        const auto done =
            run<QKeychain::DeletePasswordJob>([](QKeychain::DeletePasswordJob&) {},
                                              [](QKeychain::DeletePasswordJob&) { return SecretString(); });
        const bool fine = done || done.error().code == ErrorCode::NotFound;
        return fine ? Result<void>() : done.error();
    }

    void cancel() override { m_cancelled = true; }

private:
    template <typename Job, typename Prepare, typename Take>
    Result<SecretString> run(Prepare prepare, Take take)
    {
        using Answer = std::promise<Result<SecretString>>;
        const auto answer = std::make_shared<Answer>();
        auto future = answer->get_future();
        QMetaObject::invokeMethod(
            &m_home,
            [name = m_name, home = &m_home, answer, prepare, take] {
                auto* job = new Job(QStringLiteral("atalaya")); // deletes itself when it has finished
                job->setKey(name);
                job->setInsecureFallback(false);
                prepare(*job);
                QObject::connect(job, &QKeychain::Job::finished, home, [answer, take](QKeychain::Job* ended) {
                    if (ended->error() == QKeychain::NoError)
                        answer->set_value(take(static_cast<Job&>(*ended)));
                    else
                        answer->set_value(Error{codeOf(ended->error()), ended->errorString().toStdString()});
                });
                job->start();
            },
            Qt::QueuedConnection);
        for (int i = 0; i < kLooks && !m_cancelled; ++i)
            if (future.wait_for(kLook) == std::future_status::ready)
                return future.get();
        return Error{ErrorCode::SecretUnavailable, "the key store did not answer"};
    }

    QString m_name;
    QThread m_thread;
    QObject m_home; ///< lives on the thread
    std::atomic<bool> m_cancelled{false};
};

} // namespace

std::unique_ptr<security::KeyStore> makeSystemKeyStore(const std::string& name)
{
    return std::make_unique<KeychainStore>(name);
}

} // namespace atalaya::app

#else

namespace atalaya::app {

std::unique_ptr<security::KeyStore> makeSystemKeyStore(const std::string&)
{
    return nullptr;
}

} // namespace atalaya::app

#endif
