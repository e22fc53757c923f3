#pragma once

#include "ui/inbox/list_actions.h"
#include "ui/kit/surface.h"
#include "ui/models/inbox_model.h"

#include <QListView>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class EmptyState;
class ErrorState;
class IconButton;
class SearchField;
class Skeleton;
} // namespace atalaya::kit

namespace atalaya::inbox {

class BulkBar;
class NextBar;
class TicketList;

/// The middle list: title, sort, filter, the tickets of a view, what can be done with several of them. Shows
/// loading, nothing, and what failed.
class ListPanel : public kit::Surface {
    Q_OBJECT
public:
    explicit ListPanel(models::CoreSignals& core, QWidget* parent = nullptr);

    void setView(const api::View& view, const QString& title);
    models::InboxModel& model() { return m_model; }
    QListView* list() const;
    /// In narrow windows the title opens the views.
    void setTitleMenu(bool on);
    void select(domain::TicketId ticket);
    /// Moves the selection by one ticket (+1, −1) and opens it.
    void step(int by);
    void startFilter();
    /// The keyboard goes to the list; if it is empty, to what stands above it: never stays in a text.
    void takeFocus();
    std::optional<domain::TicketId> current() const;
    /// Asked before a neighbour takes the place of a ticket that left the list: not while somebody writes.
    void setMayMoveOn(std::function<bool()> mayMoveOn) { m_mayMoveOn = std::move(mayMoveOn); }

    /// Does what the key of this id ("list.select", "conv.snooze") means here. False: it means nothing here,
    /// the conversation has it.
    bool runKey(QStringView id);
    /// The ids that runKey knows.
    static QStringList keys();
    /// One ticket after the other: what is done, put off or passed over opens the next one.
    void setNextMode(bool on);
    bool isNextMode() const;

Q_SIGNALS:
    /// The selection rests on this ticket: show it.
    void ticketChosen(atalaya::domain::TicketId ticket);
    /// Enter: show it and go there.
    void ticketOpened(atalaya::domain::TicketId ticket);
    void composeRequested();
    void titleMenuRequested(QWidget* anchor);
    /// Something was done with several tickets; `undo` takes all of it back.
    void actionDone(const QString& text, const std::function<void()>& undo);
    void notice(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHeader();
    void buildList();
    void connectList();
    void connectActions();
    void refresh();
    void showStatus();
    void chooseSort();
    void keepCurrent();
    void takeCurrent(const QModelIndex& index);
    void extend(int by);
    void toggleChosen();
    void choosePressed(const QModelIndex& index, Qt::KeyboardModifiers modifiers);
    void showNew();
    void placeNewButton();
    bool act(BulkKind kind);
    QWidget* anchorFor(BulkKind kind) const;
    void skip();
    void passOver(const QString& reason);
    void openNext(const QModelIndex& after);

    models::CoreSignals& m_core;
    models::InboxModel m_model;
    QString m_title;
    kit::PaneHeader* m_header = nullptr;
    kit::Button* m_sort = nullptr;
    kit::IconButton* m_filterButton = nullptr;
    kit::IconButton* m_views = nullptr;
    kit::SearchField* m_filter = nullptr;
    TicketList* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    kit::EmptyState* m_empty = nullptr;
    kit::ErrorState* m_error = nullptr;
    kit::Skeleton* m_skeleton = nullptr;
    kit::Button* m_new = nullptr;
    BulkBar* m_bulk = nullptr;
    NextBar* m_next = nullptr;
    ListActions* m_actions = nullptr;
    PickList* m_reasons = nullptr;
    std::optional<domain::TicketId> m_current;
    std::optional<domain::TicketId> m_anchor; ///< where a choice by Shift begins
    std::function<bool()> m_mayMoveOn = [] { return true; };
    bool m_wasListed = false; ///< the current ticket stood in this list, and was not found by a search
    bool m_ofChosen = false; ///< what is being done is done with the chosen ones
    int m_currentRow = 0; ///< where it stood: if it leaves the list, its neighbour follows
};

} // namespace atalaya::inbox
