#include "ui/composer/composer_panel.h"
#include "ui/inbox/list_panel.h"
#include "ui/inbox/nav_panel.h"
#include "ui/kit/toast.h"
#include "ui/shell/context_column.h"
#include "ui/shell/conversation_tabs.h"
#include "ui/shell/desk_state.h"
#include "ui/shell/live_column.h"
#include "ui/shell/live_page.h"
#include "ui/shell/places.h"
#include "ui/shell/workspace.h"
#include "ui/ticket/ticket_panel.h"

#include <QKeyEvent>

// Conversations that are kept open over and beside the one in front.

namespace atalaya::shell {
namespace {

/// Ctrl+Enter on a row, or the middle button: in a tab, behind what is shown.
class TabOpener : public QObject {
public:
    TabOpener(inbox::ListPanel& list, std::function<void(domain::TicketId)> open)
        : QObject(&list)
        , m_list(list)
        , m_open(std::move(open))
    {
        m_list.list()->installEventFilter(this);
        m_list.list()->viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const auto* press = static_cast<QKeyEvent*>(event);
            const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
            return enter && press->modifiers().testFlag(Qt::ControlModifier) && open(m_list.current());
        }
        const bool button =
            event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease;
        if (!button || static_cast<QMouseEvent*>(event)->button() != Qt::MiddleButton)
            return false;
        if (event->type() == QEvent::MouseButtonRelease) {
            const QPoint at = static_cast<QMouseEvent*>(event)->position().toPoint();
            open(m_list.model().ticketAt(m_list.list()->indexAt(at)));
        }
        return true;
    }

private:
    bool open(const std::optional<domain::TicketId>& ticket)
    {
        if (ticket)
            m_open(*ticket);
        return ticket.has_value();
    }

    inbox::ListPanel& m_list;
    std::function<void(domain::TicketId)> m_open;
};

} // namespace

void Workspace::connectTabs()
{
    connect(m_tabs, &ConversationTabs::columnMade, this, &Workspace::joinColumn);
    connect(m_tabs, &ConversationTabs::columnMade, this, [this](LiveColumn* column) {
        column->setElsewhere([this](domain::TicketId ticket) { return m_shape.elsewhere(ticket); });
    });
    connect(m_tabs, &ConversationTabs::givingAway, this, [this] { m_composer->clear(); });
    if (m_shape.extent != Extent::Desk)
        return;
    connect(m_tabs, &ConversationTabs::besideChanged, this, &Workspace::applyWidth);
    connect(m_tabs, &ConversationTabs::stateChanged, this, &Workspace::stateChanged);
    connect(m_tabs, &ConversationTabs::closed, this,
            [this](const QString& name, const std::function<void()>& reopen) {
                const QString text = tr("Tab closed: %1").arg(name);
                m_undo.push({text, [reopen] {
                                 reopen();
                                 return true;
                             }});
                toastTakeBack(text);
            });
    new TabOpener(*m_list, [this](domain::TicketId ticket) { openBeside(ticket); });
    bind("tab.close", [this] { m_tabs->closeCurrent(); });
    bind("tab.next", [this] { m_tabs->step(1); });
    bind("tab.prev", [this] { m_tabs->step(-1); });
    bind("tab.later", [this] { m_tabs->move(1); });
    bind("tab.earlier", [this] { m_tabs->move(-1); });
    bind("tab.beside", [this] {
        if (!m_tabs->toggleBeside())
            toast(tr("Open a second conversation in a tab first: %1 on its row")
                      .arg(m_keymap.text(u"list.openTab")));
    });
}

/// Behind what is shown; a window that has no tabs opens another window.
void Workspace::openBeside(domain::TicketId ticket)
{
    if (m_shape.extent != Extent::Desk)
        return openInWindow(ticket);
    m_tabs->keep(ticket);
    toast(tr("Open in a tab"), QStringLiteral("check"));
}

void Workspace::openInWindow(domain::TicketId ticket)
{
    WindowState state;
    state.kind = QStringLiteral("conversation");
    state.place = QStringLiteral("inbox");
    state.ticket = QString::fromStdString(ticket.str());
    writing()->flush();
    flushColumns();
    Q_EMIT windowRequested(state);
}

QList<QWidget*> Workspace::inboxPanes() const
{
    QList<QWidget*> panes{m_nav, m_list, m_ticket, m_composer};
    if (LiveColumn* beside = m_tabs->beside())
        panes << beside;
    return panes << m_context;
}

} // namespace atalaya::shell
