#pragma once

#include "ui/models/core_signals.h"
#include "ui/ticket/ticket_tidings.h"
#include "ui/ticket/ways_out.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QStackedWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {
class EmptyState;
class ErrorState;
class Skeleton;
} // namespace atalaya::kit

namespace atalaya::ticket {

class Answers;
class DropTarget;
class FindBar;
class Originals;
class TicketFiles;
class TicketHeader;
class TimelineView;
class Translations;
class WhyPanel;

/// One conversation: its head, its timeline and, under it, whatever `setComposer` was given. Shows loading,
/// nothing and what failed. Every action is a command whose opposite goes out with `actionDone`.
class TicketPanel : public TicketTidings {
    Q_OBJECT
public:
    explicit TicketPanel(models::CoreSignals& core, QWidget* parent = nullptr);

    /// Loads and shows a conversation. The ticket on screen is refreshed: the place in it stays.
    void open(domain::TicketId ticket);
    /// The same, with this entry in sight as soon as it is there.
    void openAt(domain::TicketId ticket, domain::EntryId entry);
    /// Back to "nothing chosen".
    void clear();
    std::optional<domain::TicketId> current() const { return m_ticket; }
    /// What is on screen; null while nothing is.
    const api::Conversation* conversation() const { return m_conversation ? &*m_conversation : nullptr; }
    /// Stands under the timeline while a conversation is shown.
    void setComposer(QWidget* composer);
    /// Without a head of its own, for a column among others: menus open under `anchor`, and messages count as
    /// read only while the focus is inside.
    void setCompact(QWidget* anchor);
    /// Stands in place of the message that the conversation cannot be shown, until another one is opened.
    void showInstead(QWidget* page);
    /// Scrolls an entry into sight.
    void showEntry(domain::EntryId entry);

    /// Marks it solved; opens it again if it is over.
    void closeTicket();
    void take();
    enum class Field { Status, Priority, Assignee, Queue, Snooze, Tags };
    /// Opens the menu that changes it.
    void choose(Field field);
    /// What becomes of answers that the broker has.
    Answers& answers() const { return *m_answers; }
    /// Opens or folds every quote and group of events.
    void unfold();
    /// Opens the bar that finds words in it.
    void find();
    /// To the first message that was new when it was opened.
    void showFirstNew();
    /// Its texts beside the original in the language of the desk.
    Translations& translations() const { return *m_translations; }
    /// Its mails as their senders laid them out.
    Originals& originals() const { return *m_originals; }

private:
    /// Under which a menu opens: its button, as long as that is in sight.
    QWidget* anchorOf(QWidget* button) const;
    void chooseStatus();
    void choosePriority();
    void chooseAssignee();
    void chooseQueue();
    void chooseSnooze();
    void editTags();
    /// Opens or closes the story of how it came to this agent, or what it waits for.
    void showWhy();
    void build();
    void connectParts();
    void buildReading();
    void load();
    void loadEarlier();
    void display(api::Conversation conversation);
    void showError(const Error& error);
    void submit(const domain::Command& command, const domain::Command& undo, const QString& what);
    void setStatus(domain::TicketStatus status);
    void assign(std::optional<domain::AgentId> agent, const QString& what);
    void snoozeUntil(std::optional<Instant> until);
    void setTags(const QString& text);
    void more();
    void markRead();
    void loadDirectory();
    void retry(domain::EntryId entry);
    void askLink(const QUrl& link, const QRect& place);

    models::CoreSignals& m_core;
    std::optional<domain::TicketId> m_ticket;
    std::optional<api::Conversation> m_conversation;
    api::Directory m_directory;
    std::size_t m_limit = 0; ///< entries asked for; grows with "Show earlier"
    quint64 m_generation = 0; ///< of the request: late answers to older ones are dropped
    QTimer m_soon; ///< joins bursts of changes into one load
    QTimer m_patience; ///< so long the conversation before stays in sight
    QTimer m_read; ///< what stays on screen for a moment has been read
    QVBoxLayout* m_column = nullptr;
    TicketHeader* m_header = nullptr;
    QStackedWidget* m_stack = nullptr;
    TimelineView* m_timeline = nullptr;
    kit::EmptyState* m_empty = nullptr;
    kit::Skeleton* m_loading = nullptr;
    QWidget* m_failed = nullptr;
    kit::ErrorState* m_error = nullptr;
    QWidget* m_composer = nullptr;
    QWidget* m_linkPlace = nullptr; ///< never seen: under it the question opens
    QWidget* m_anchor = nullptr; ///< of every menu, where there is no head
    WhyPanel* m_why = nullptr; ///< made when it is first asked for
    Answers* m_answers = nullptr;
    FindBar* m_find = nullptr;
    Originals* m_originals = nullptr;
    TicketFiles* m_files = nullptr;
    Translations* m_translations = nullptr;
    DropTarget* m_drop = nullptr;
    std::optional<domain::EntryId> m_wanted; ///< to be shown as soon as it is there
};

} // namespace atalaya::ticket
