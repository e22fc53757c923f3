#pragma once

#include "ui/kit/surface.h"
#include "ui/models/inbox_model.h"

#include <QListView>
#include <functional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QStackedWidget;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class EmptyState;
class ErrorState;
class IconButton;
class SearchField;
} // namespace atalaya::kit

namespace atalaya::inbox {

/// The middle list: title, sort, filter, the tickets of a view. Shows loading, nothing, and what failed.
class ListPanel : public kit::Surface {
    Q_OBJECT
public:
    explicit ListPanel(models::CoreSignals& core, QWidget* parent = nullptr);

    void setView(const api::View& view, const QString& title);
    models::InboxModel& model() { return m_model; }
    QListView* list() const { return m_list; }
    /// In narrow windows the title opens the views.
    void setTitleMenu(bool on);
    void select(domain::TicketId ticket);
    /// Moves the selection by one ticket (+1, −1) and opens it.
    void step(int by);
    void startFilter();
    std::optional<domain::TicketId> current() const;
    /// Asked before a neighbour takes the place of a ticket that left the list: not while somebody writes.
    void setMayMoveOn(std::function<bool()> mayMoveOn) { m_mayMoveOn = std::move(mayMoveOn); }

Q_SIGNALS:
    /// The selection rests on this ticket: show it.
    void ticketChosen(atalaya::domain::TicketId ticket);
    /// Enter: show it and go there.
    void ticketOpened(atalaya::domain::TicketId ticket);
    void composeRequested();
    void titleMenuRequested(QWidget* anchor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHeader();
    void buildList();
    void refresh();
    void chooseSort();
    void keepCurrent();

    models::CoreSignals& m_core;
    models::InboxModel m_model;
    QString m_title;
    kit::PaneHeader* m_header = nullptr;
    kit::Button* m_sort = nullptr;
    kit::IconButton* m_filterButton = nullptr;
    kit::IconButton* m_views = nullptr;
    kit::SearchField* m_filter = nullptr;
    QListView* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    kit::EmptyState* m_empty = nullptr;
    kit::ErrorState* m_error = nullptr;
    std::optional<domain::TicketId> m_current;
    std::function<bool()> m_mayMoveOn = [] { return true; };
    bool m_wasListed = false; ///< the current ticket stood in this list, and was not found by a search
    int m_currentRow = 0; ///< where it stood: if it leaves the list, its neighbour follows
};

} // namespace atalaya::inbox
