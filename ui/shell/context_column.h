#pragma once

#include "ui/kit/keymap.h"
#include "ui/models/core_signals.h"

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QStackedWidget;
QT_END_NAMESPACE

namespace atalaya::customer {
class CustomerPanel;
}
namespace atalaya::kit {
class IconButton;
class PaneHeader;
class Splitter;
class Surface;
class TabBar;
} // namespace atalaya::kit
namespace atalaya::knowledge {
class KnowledgePanel;
}
namespace atalaya::team {
class TeamPanel;
}

namespace atalaya::shell {

/// What stands beside a conversation: customer, knowledge, team and the company's apps as tabs. In a wide
/// window knowledge and team are pinned in columns of their own; all of it can stand in a window of its own,
/// on another monitor, and follows the conversation from there.
class ContextColumn : public QWidget {
    Q_OBJECT
public:
    enum Panel { Customer, Knowledge, Team }; ///< the first tabs, in this order; apps come after them

    ContextColumn(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* parent = nullptr);
    ~ContextColumn() override;

    customer::CustomerPanel* customer() const { return m_customer; }
    knowledge::KnowledgePanel* knowledge() const { return m_knowledge; }
    team::TeamPanel* team() const { return m_team; }
    kit::TabBar* tabs() const { return m_tabs; }
    QStackedWidget* pages() const { return m_pages; }

    void setConversation(const api::Conversation& conversation);
    /// To the front, wherever it is.
    void showPanel(int panel);
    /// Side by side: 1 to 3. Pinned panels take what is beyond the first.
    void setColumns(int columns);
    /// Pinned panels as bits; those that are not stay tabs in a window of any width.
    int pins() const { return m_pins; }
    void setPins(int pins);

    bool isDetached() const { return m_window; }
    /// Null while it stands beside the conversation.
    QWidget* ownWindow() const { return m_window; }
    /// Into a window of its own; `geometry` as `detachedGeometry` gave it, or empty.
    void detach(const QByteArray& geometry = {});
    /// Back beside the conversation.
    void attach();
    QByteArray detachedGeometry() const;
    /// Names the window of its own.
    void setTitle(const QString& conversation);

Q_SIGNALS:
    void hideRequested();
    /// A tab, a pin or the place of the whole has changed.
    void changed();
    void detachedChanged();
    /// In the window of its own a key of the desk was pressed: its id in the keymap.
    void deskKeyPressed(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Pinned {
        QWidget* panel = nullptr;
        QWidget* tabPage = nullptr; ///< holds it as a tab
        QWidget* column = nullptr; ///< holds it beside the tabs
        kit::PaneHeader* header = nullptr;
        bool out = false; ///< stands in its column
    };

    int columns() const;
    QWidget* buildTabs();
    QWidget* buildPinned();
    kit::IconButton* button(const QString& icon, const QString& name, QStringView key, QWidget* parent);
    void place();
    void move(int panel, bool out);
    void bindKeys(QWidget* window);
    void nextPane(int by);
    void setCount(int panel, int count);
    void updateTitle();

    const kit::Keymap& m_keymap;
    QHBoxLayout* m_row;
    QWidget* m_body; ///< what moves into the window
    kit::TabBar* m_tabs = nullptr;
    QStackedWidget* m_pages = nullptr;
    kit::Splitter* m_beside = nullptr; ///< the pinned panels
    kit::IconButton* m_detach = nullptr;
    kit::IconButton* m_hide = nullptr;
    customer::CustomerPanel* m_customer = nullptr;
    knowledge::KnowledgePanel* m_knowledge = nullptr;
    team::TeamPanel* m_team = nullptr;
    Pinned m_pinned[2]; ///< Knowledge, Team
    int m_columns = 1; ///< that there is room for beside the conversation
    int m_pins = (1 << Knowledge) | (1 << Team);
    QPointer<QWidget> m_window;
    QString m_conversation;
};

} // namespace atalaya::shell
