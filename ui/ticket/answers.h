#pragma once

#include "ui/models/core_signals.h"
#include "ui/ticket/ways_out.h"

#include <QWidget>

namespace atalaya::ticket {

class AttemptsSheet;
class TimelineView;

/// What becomes of answers that the broker has: how they were sent, and what a person decides about them.
/// Belongs to the timeline that shows them.
class Answers : public QObject {
    Q_OBJECT
public:
    Answers(models::CoreSignals& core, TimelineView& timeline);

    /// Another time for one that is kept for later.
    void sendAt(domain::EntryId entry, Instant at);
    /// How the last one was sent that somebody tried to send.
    void showAttempts();
    /// The conversation looks different now.
    void update();
    /// Another conversation comes.
    void dismiss();

Q_SIGNALS:
    /// To be done unless it is taken back within a moment; `text` says what.
    void holdRequested(const atalaya::domain::Command& command, const QString& text);
    /// Another time is wanted for one that is kept for later; it is asked for at `anchor`.
    void timeRequested(const atalaya::domain::Entry& entry, QWidget* anchor);
    /// As of TicketPanel.
    void actionDone(const QString& what, const atalaya::domain::Command& undo,
                    const atalaya::domain::Command& done);
    void notice(const QString& text);

private:
    void settle(domain::EntryId entry, WayOut way);
    void takeBack(const domain::Entry& entry);
    void openAttempts(domain::EntryId entry);
    const domain::Entry* entryOf(domain::EntryId entry) const;
    QWidget* markOf(domain::EntryId entry);

    models::CoreSignals& m_core;
    TimelineView& m_timeline;
    AttemptsSheet* m_sheet = nullptr; ///< made when it is first asked for
    QWidget* m_mark; ///< stands where the timeline paints a mark, for what opens there
};

} // namespace atalaya::ticket
