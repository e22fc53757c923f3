#pragma once

#include "ui/kit/toast.h"
#include "ui/models/core_signals.h"
#include "ui/shell/undo_times.h"

namespace atalaya::shell {

/// What was sent a moment ago and can be taken back. The core's outbox holds it, on disk: a crash in between
/// loses neither the text nor that it was sent. This shows how long is left.
class PendingSends : public QObject {
    Q_OBJECT
public:
    PendingSends(models::CoreSignals& core, kit::ToastHost& toasts, QObject* parent = nullptr);

    void setTimes(const UndoTimes& times) { m_times = times; }
    /// Notes and chats leave at once; the rest waits as long as its channel says.
    void add(const domain::Command& command, const domain::DraftKey& draft, const QString& person);
    /// What was decided about an answer that the broker has: `text` says it, and it waits like an email.
    void hold(const domain::Command& command, const QString& text);
    /// Takes the newest one back. False if nothing waits.
    bool takeBack();
    /// Ends the waiting: nobody is there any more who could take something back.
    void flush();

Q_SIGNALS:
    /// The draft is on disk again.
    void takenBack(const atalaya::domain::DraftKey& draft);
    /// It is in the outbox, and the draft is gone.
    void submitted(const atalaya::domain::DraftKey& draft);
    void failed(const QString& text);

private:
    struct Waiting {
        quint64 number = 0;
        std::optional<domain::CommandId> id; ///< once the outbox has it
        std::optional<domain::DraftKey> draft; ///< none: there was no text
        bool wanted = false; ///< to be taken back as soon as there is an id
    };
    void submit(const domain::Command& command, const std::optional<domain::DraftKey>& draft,
                std::chrono::seconds hold);
    void kept(quint64 number, const std::optional<domain::DraftKey>& draft,
              const Result<domain::CommandId>& id);
    void takeBack(const Waiting& waiting);
    QString sentence(const domain::Command& command, const QString& person) const;
    void showToast(const QString& icon, const QString& text, std::chrono::seconds hold);
    void hideToast();

    models::CoreSignals& m_core;
    kit::ToastHost& m_toasts;
    UndoTimes m_times;
    std::vector<Waiting> m_waiting;
    quint64 m_numbers = 0;
    quint64 m_shown = 0; ///< number whose toast stands; 0: none
    quint64 m_toast = 0; ///< that toast
};

} // namespace atalaya::shell
