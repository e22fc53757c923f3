#pragma once

#include "ui/kit/keymap.h"
#include "ui/models/colleagues.h"
#include "ui/shell/conversation_tab.h"

#include <QTimer>
#include <QWidget>
#include <map>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {
class IconButton;
class Splitter;
} // namespace atalaya::kit
namespace atalaya::ticket {
class TicketPanel;
}

namespace atalaya::shell {

class LiveColumn;
class TabStrip;

/// The conversation of the inbox with the others that are kept open: tabs over it as soon as there are two,
/// and a second one beside it. One panel shows whichever tab is in front, so that fifty of them cost no more
/// than one; where somebody read in each is kept.
class ConversationTabs : public QWidget {
    Q_OBJECT
public:
    ConversationTabs(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* parent = nullptr);

    /// The panel it shows conversations in; once, at the beginning.
    void setPanel(ticket::TicketPanel* panel);
    /// In front: in its tab if it has one, else in place of the last one that was only looked at.
    void open(domain::TicketId ticket);
    /// In a tab of its own, behind what is shown.
    void keep(domain::TicketId ticket);
    void close(int index);
    void closeCurrent();
    /// To the next tab (1) or the one before (−1), round and round; moves the present one by so many places.
    void step(int by);
    void move(int by);
    /// Beside the one in front; nothing closes that side and keeps the conversation in a tab.
    void setBeside(std::optional<domain::TicketId> ticket);
    /// The next tab goes beside, or comes back from there. False: there is no other.
    bool toggleBeside();
    /// Null while there is none on screen.
    LiveColumn* beside() const;
    TabStrip* strip() const { return m_strip; }
    const QList<ConversationTab>& tabs() const { return m_tabs; }
    int current() const;
    /// For a window to keep; and as they stood before. Nothing is loaded but names.
    QJsonObject state();
    void restore(const QJsonObject& state);

Q_SIGNALS:
    void columnMade(atalaya::shell::LiveColumn* column);
    /// Its text is written on the other side from now on.
    void givingAway(atalaya::domain::TicketId ticket);
    /// A tab was closed; `reopen` brings it back.
    void closed(const QString& name, const std::function<void()>& reopen);
    /// There is another side now, or none any more.
    void besideChanged();
    void stateChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int indexOf(domain::TicketId ticket) const;
    void insert(int index, const ConversationTab& tab);
    void remove(int index);
    void bring(int index);
    void openBeside(domain::TicketId ticket);
    void keepPlace();
    void lookUp();
    void refreshStrip();
    void openAll(QWidget* anchor);
    void openTabMenu(const QPoint& at);
    QString nameOf(domain::TicketId ticket) const;

    models::CoreSignals& m_core;
    const kit::Keymap& m_keymap;
    models::Colleagues m_colleagues;
    QList<ConversationTab> m_tabs; ///< in the order of the strip
    std::map<domain::TicketId, api::TicketRow> m_rows; ///< what is known of them
    std::optional<ConversationTab> m_wanted; ///< its place, when its conversation comes
    bool m_bringing = false; ///< the strip follows, it does not lead
    QWidget* m_head;
    TabStrip* m_strip;
    kit::IconButton* m_all;
    kit::Splitter* m_splitter;
    ticket::TicketPanel* m_panel = nullptr;
    LiveColumn* m_beside = nullptr; ///< made when it is first asked for
    QTimer m_soon; ///< joins bursts of changes into one look
};

} // namespace atalaya::shell
