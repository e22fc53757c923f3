#pragma once

#include "ui/kit/keymap.h"
#include "ui/models/core_signals.h"
#include "ui/models/outbox_texts.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QStackedWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {
class ElidedLabel;
class EmptyState;
class ErrorState;
class IconButton;
class PaneHeader;
class Splitter;
class Surface;
} // namespace atalaya::kit

namespace atalaya::outbox {

class ConflictPanel;
class ItemPanel;
class MergedList;
class OutboxActions;
class OutboxList;
class WorkingOffline;

/// The outbox: its list, the item in full or the conflict to decide, and the state of the line.
class OutboxPage : public QWidget {
    Q_OBJECT
public:
    OutboxPage(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* parent = nullptr);
    ~OutboxPage() override;

    /// It comes on screen: the list takes the focus. `decide`: with the first one that needs a decision.
    void activate(bool decide = false);
    /// Takes the last action back. False if there is none.
    bool undo();
    /// The window's width at a text size of 100 %.
    void setRoom(double width);
    /// Shows or hides the state of the line beside it.
    void toggleLine();
    void showLine();
    /// One pane shows, and it is not the list. True if it goes back to the list now.
    bool back();
    /// The panes for F6.
    QList<QWidget*> panes() const;
    OutboxList* list() const { return m_list; }

Q_SIGNALS:
    void notice(const QString& text, const QString& icon);
    /// Something was done that can be taken back with undo().
    void undoOffered(const QString& text);
    void ticketRequested(atalaya::domain::TicketId ticket);
    /// This draft is to be written on in the composer.
    void editRequested(const atalaya::domain::DraftKey& draft);

private:
    QWidget* buildDetails();
    QWidget* buildLine();
    void bindKeys(const kit::Keymap& keymap);
    void connectPanels();
    void showCurrent();
    void showItem();
    void showHead();
    void askConflict(domain::CommandId id);
    void move(int by);
    void place();
    void open();
    bool decides() const;

    models::CoreSignals& m_core;
    OutboxActions* m_actions;
    OutboxList* m_list = nullptr;
    kit::Splitter* m_splitter = nullptr;
    kit::Surface* m_details = nullptr;
    kit::IconButton* m_backButton = nullptr;
    kit::ElidedLabel* m_title = nullptr;
    kit::ElidedLabel* m_number = nullptr;
    kit::ElidedLabel* m_subtitle = nullptr;
    QStackedWidget* m_pages = nullptr;
    kit::EmptyState* m_nothing = nullptr;
    kit::ErrorState* m_error = nullptr;
    ItemPanel* m_item = nullptr;
    ConflictPanel* m_conflict = nullptr;
    MergedList* m_merged = nullptr;
    QWidget* m_line = nullptr;
    WorkingOffline* m_working = nullptr;
    std::optional<domain::CommandId> m_shown;
    bool m_held = false; ///< what is shown was held back by something newer
    std::optional<bool> m_lineWanted; ///< what the person chose; nothing: by width
    double m_room = 1440;
    bool m_inDetails = false; ///< of one pane at a time
    bool m_wantsDecision = false; ///< the first one to decide is selected when it is there
    QTimer m_tick;
};

} // namespace atalaya::outbox
