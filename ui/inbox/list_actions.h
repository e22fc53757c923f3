#pragma once

#include "ui/inbox/pick_list.h"
#include "ui/models/bulk_run.h"
#include "ui/models/inbox_model.h"

namespace atalaya::inbox {

enum class BulkKind { Close, Snooze, Assign, Tag, Move };

/// What can be done with the chosen tickets, or with one. Asks what has to be asked, does it, and offers one
/// undo for all of it.
class ListActions : public QObject {
    Q_OBJECT
public:
    /// `host` is inside the window that shows the pickers.
    ListActions(models::CoreSignals& core, QWidget* host);

    /// Asks next to `anchor` what it has to know, then does it.
    void act(BulkKind kind, std::vector<domain::TicketId> tickets, QWidget* anchor);
    models::BulkRun& run() { return m_run; }
    /// "Closing 120 of 500".
    QString progressText(int done, int total) const;

Q_SIGNALS:
    /// Something was done: `text` says what, `undo` takes all of it back.
    void done(const QString& text, const std::function<void()>& undo);
    /// Nothing was done, or not all: why.
    void told(const QString& text);
    /// These are no longer to be looked at in this list: the next one may open.
    void leaving(const std::vector<atalaya::domain::TicketId>& tickets);

private:
    void ask(BulkKind kind, QWidget* anchor);
    PickQuestion question(BulkKind kind);
    PickQuestion snoozeQuestion() const;
    void start(const Pick& pick);
    void finished(const models::BulkResult& result);
    QString doneText(int count) const;
    models::BulkAction action(const Pick& pick) const;

    models::CoreSignals& m_core;
    QWidget* m_host;
    models::BulkRun m_run;
    PickList* m_picks = nullptr;
    api::Directory m_directory;
    BulkKind m_kind = BulkKind::Close;
    std::vector<domain::TicketId> m_tickets;
    Pick m_pick;
};

} // namespace atalaya::inbox
