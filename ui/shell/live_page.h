#pragma once

#include "ui/kit/keymap.h"
#include "ui/models/live_rows.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>
#include <functional>
#include <map>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QStackedWidget;
QT_END_NAMESPACE

namespace atalaya::shell {

class LiveColumn;
class LiveList;

/// All live conversations of an agent: a list, and columns beside it that share the width. Columns keep their
/// order; who comes new takes free room or stays in the list, so that nothing moves under the hands.
class LivePage : public QWidget {
    Q_OBJECT
public:
    LivePage(models::CoreSignals& core, const kit::Keymap& keymap, models::LiveRows& rows,
             QWidget* parent = nullptr);

    /// To the conversation with this place in the list, counted from 0. False: there is none.
    bool go(int number);
    /// To the next (+1) or the one before (−1), round and round.
    void step(int by);
    /// The column that keys act on; null while there is none.
    LiveColumn* current() const;
    LiveColumn* columnOf(domain::TicketId ticket) const;
    /// Those on screen, from the leading side.
    std::vector<LiveColumn*> columns() const;
    /// Where F6 goes, in order.
    QList<QWidget*> panes() const;
    LiveList* list() const { return m_list; }
    void setElsewhere(std::function<bool(domain::TicketId)> elsewhere) { m_elsewhere = std::move(elsewhere); }
    /// Every column may be written in again, or loads what changed elsewhere.
    void resume();
    void refresh();
    void flush();
    void setRoom(double width);
    /// One at a time; how many columns at most (0: as many as fit).
    void setSingle(bool single);
    void setMost(int most);
    /// What a restart brings back: the order, what stood in the columns, and how it was looked at.
    QJsonObject state() const;
    void restore(const QJsonObject& state);

Q_SIGNALS:
    /// To be joined with the rest of the window.
    void columnMade(atalaya::shell::LiveColumn* column);
    void stateChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    LiveColumn* make(domain::TicketId ticket);
    void arrange();
    void choose(domain::TicketId ticket, bool write);
    void fill(std::size_t room);
    void dropGone();
    void setCurrent(std::optional<domain::TicketId> ticket);
    void noticeFocus(const QWidget* before, const QWidget* now);
    void openMenu(QWidget* anchor);
    void tick();
    std::size_t room() const;

    models::CoreSignals& m_core;
    const kit::Keymap& m_keymap;
    models::LiveRows& m_rows;
    std::function<bool(domain::TicketId)> m_elsewhere = [](domain::TicketId) { return false; };
    LiveList* m_list;
    QStackedWidget* m_stack;
    QWidget* m_area;
    QHBoxLayout* m_row;
    std::map<domain::TicketId, LiveColumn*> m_columns; ///< those that are hidden keep their text and place
    std::vector<domain::TicketId> m_shown; ///< in the columns, in order
    std::optional<domain::TicketId> m_current;
    bool m_single = false;
    int m_most = 0;
    QTimer m_tick; ///< one for all clocks
};

} // namespace atalaya::shell
