#pragma once

#include "ui/kit/surface.h"
#include "ui/outbox/outbox_model.h"

QT_BEGIN_NAMESPACE
class QListView;
class QStackedWidget;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class EmptyState;
class ErrorState;
class Skeleton;
} // namespace atalaya::kit

namespace atalaya::outbox {

/// The list of the outbox with its head: what needs a decision, what waits in which order, what is done.
class OutboxList : public kit::Surface {
    Q_OBJECT
public:
    explicit OutboxList(models::CoreSignals& core, QWidget* parent = nullptr);

    OutboxModel& model() { return m_model; }
    QListView* list() const { return m_list; }
    /// The row the selection rests on; null without one.
    const api::OutboxRow* current() const;
    models::OutboxGroup currentGroup() const;
    void select(domain::CommandId id);
    /// The first row of a group, if it has one.
    void selectGroup(models::OutboxGroup group);
    void step(int by);

Q_SIGNALS:
    /// Another row is selected, or the selected one looks different.
    void currentChanged();
    /// Enter: show it and go there.
    void opened();
    void tryNowRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildHeader();
    void buildList();
    void refresh();
    void keepCurrent();

    OutboxModel m_model;
    kit::PaneHeader* m_header = nullptr;
    QListView* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    kit::Skeleton* m_loading = nullptr;
    kit::EmptyState* m_empty = nullptr;
    kit::ErrorState* m_error = nullptr;
    std::optional<domain::CommandId> m_current;
    int m_currentRow = 0; ///< where it stood: if it leaves the list, its neighbour follows
    bool m_filling = false;
    QTimer m_tick;
};

} // namespace atalaya::outbox
