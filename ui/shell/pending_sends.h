#pragma once

#include "ui/kit/toast.h"
#include "ui/models/core_signals.h"

namespace atalaya::shell {

/// Holds what was sent for a few seconds so that it can be taken back. Until it leaves, the text is still the
/// draft on disk: a crash in between sends nothing and loses nothing.
class PendingSends : public QObject {
    Q_OBJECT
public:
    PendingSends(models::CoreSignals& core, kit::ToastHost& toasts, QObject* parent = nullptr);

    /// Notes leave at once; replies wait.
    void add(const domain::Command& command, const domain::DraftKey& draft, const QString& person);
    /// Takes the newest one back. False if nothing waits.
    bool takeBack();
    /// Sends what waits now: the program ends.
    void flush();

    /// Seconds a reply waits. 0 in live chats, and for people who want none.
    static constexpr int kSeconds = 6;

Q_SIGNALS:
    void takenBack(const atalaya::domain::DraftKey& draft);
    /// It is in the outbox.
    void submitted(const atalaya::domain::DraftKey& draft);
    void failed(const QString& text);

private:
    struct Waiting {
        quint64 number = 0;
        domain::Command command;
        domain::DraftKey draft;
    };
    void submit(const Waiting& waiting);
    void submitNumber(quint64 number);

    models::CoreSignals& m_core;
    kit::ToastHost& m_toasts;
    std::vector<Waiting> m_waiting;
    quint64 m_numbers = 0;
};

} // namespace atalaya::shell
