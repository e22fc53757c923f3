#include "ui/shell/conversation_tabs.h"

#include "ui/composer/composer_panel.h"
#include "ui/kit/button.h"
#include "ui/kit/menu.h"
#include "ui/kit/splitter.h"
#include "ui/shell/live_column.h"
#include "ui/shell/tab_strip.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/timeline_view.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <algorithm>

namespace atalaya::shell {
namespace {

constexpr int kJoinMs = 60;

const QString kTabs = QStringLiteral("tabs");
const QString kBeside = QStringLiteral("beside");
ticket::TimelineView* timelineOf(const ticket::TicketPanel* panel)
{
    return panel->findChild<ticket::TimelineView*>();
}

} // namespace

ConversationTabs::ConversationTabs(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_keymap(keymap)
    , m_colleagues(core)
    , m_head(new QWidget(this))
    , m_strip(new TabStrip(m_head))
    , m_all(new kit::IconButton(QStringLiteral("chevron-down"), tr("All open conversations"), m_head))
    , m_splitter(new kit::Splitter(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("conversationArea"));
    m_all->setObjectName(QStringLiteral("allTabs"));
    m_splitter->setChildrenCollapsible(false);
    auto* row = new QHBoxLayout(m_head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_strip, 1);
    row->addWidget(m_all);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_splitter, 1);
    m_head->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kJoinMs);
    connect(&m_soon, &QTimer::timeout, this, &ConversationTabs::lookUp);
    connect(m_strip, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_bringing && index >= 0)
            bring(index);
    });
    connect(m_strip, &QTabBar::tabCloseRequested, this, &ConversationTabs::close);
    connect(m_strip, &QTabBar::tabMoved, this, [this](int from, int to) {
        m_tabs.move(from, to);
        Q_EMIT stateChanged();
    });
    m_strip->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_strip, &QWidget::customContextMenuRequested, this, &ConversationTabs::openTabMenu);
    connect(m_all, &QPushButton::clicked, this, [this] { openAll(m_all); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (m_beside)
            m_beside->setActive(now && m_beside->isAncestorOf(now));
    });
    connect(&m_colleagues, &models::Colleagues::changed, this, &ConversationTabs::refreshStrip);
    connect(&m_core, &models::CoreSignals::ticketsChanged, this,
            [this](const std::vector<domain::TicketId>& tickets) {
                const bool ours = tickets.empty()
                    || std::ranges::any_of(tickets, [this](auto id) { return indexOf(id) >= 0; });
                if (ours && !m_soon.isActive())
                    m_soon.start();
            });
}

void ConversationTabs::setPanel(ticket::TicketPanel* panel)
{
    m_panel = panel;
    m_splitter->addWidget(panel);
    ticket::TimelineView* timeline = timelineOf(panel);
    connect(panel, &ticket::TicketPanel::conversationShown, this,
            [this, timeline](const api::Conversation& conversation) {
                const domain::TicketId shown = conversation.row.ticket.id;
                m_rows.insert_or_assign(shown, conversation.row);
                if (m_wanted && m_wanted->ticket == shown)
                    m_wanted->place.bringTo(*timeline);
                m_wanted.reset();
                refreshStrip();
            });
    connect(timeline->verticalScrollBar(), &QScrollBar::valueChanged, this, &ConversationTabs::stateChanged);
    timeline->viewport()->installEventFilter(this);
    timeline->installEventFilter(this);
}

int ConversationTabs::indexOf(domain::TicketId ticket) const
{
    const auto found = std::ranges::find(m_tabs, ticket, &ConversationTab::ticket);
    return found == m_tabs.end() ? -1 : int(found - m_tabs.begin());
}

int ConversationTabs::current() const
{
    return m_panel && m_panel->current() ? indexOf(*m_panel->current()) : -1;
}

QString ConversationTabs::nameOf(domain::TicketId ticket) const
{
    const auto found = m_rows.find(ticket);
    if (found == m_rows.end() || found->second.customerName.empty())
        return tr("Conversation");
    return models::toQt(found->second.customerName);
}

/// Where somebody reads in what is on screen goes to its tab.
void ConversationTabs::keepPlace()
{
    const int index = current();
    if (index >= 0 && m_panel->conversation() && !(m_wanted && m_wanted->ticket == m_tabs[index].ticket))
        m_tabs[index].place = ticket::TimelinePlace::of(*timelineOf(m_panel));
}

void ConversationTabs::insert(int index, const ConversationTab& tab)
{
    m_bringing = true;
    m_tabs.insert(index, tab);
    m_strip->insertTab(index, QString());
    m_bringing = false;
}

void ConversationTabs::remove(int index)
{
    m_bringing = true;
    m_tabs.removeAt(index);
    m_strip->removeTab(index);
    m_bringing = false;
}

LiveColumn* ConversationTabs::beside() const
{
    return m_beside && m_beside->isVisibleTo(m_splitter) && m_beside->ticket() ? m_beside : nullptr;
}

void ConversationTabs::open(domain::TicketId ticket)
{
    if (LiveColumn* other = beside(); other && other->ticket() == ticket)
        return other->startWriting(); // it is on screen already
    int index = indexOf(ticket);
    if (index < 0) {
        keepPlace();
        const auto loose = std::ranges::find(m_tabs, false, &ConversationTab::kept);
        index = loose == m_tabs.end() ? 0 : int(loose - m_tabs.begin());
        if (loose == m_tabs.end())
            insert(index, {ticket, false, {}});
        else
            m_tabs[index] = {ticket, false, {}};
    }
    bring(index);
}

void ConversationTabs::keep(domain::TicketId ticket)
{
    const int index = indexOf(ticket);
    if (index >= 0)
        m_tabs[index].kept = true;
    else
        insert(int(m_tabs.size()), {ticket, true, {}});
    refreshStrip();
    lookUp();
    Q_EMIT stateChanged();
}

void ConversationTabs::bring(int index)
{
    const ConversationTab tab = m_tabs.value(index);
    if (m_panel->current() != tab.ticket) {
        keepPlace();
        if (tab.place != ticket::TimelinePlace())
            m_wanted = tab;
    }
    m_panel->open(tab.ticket);
    refreshStrip();
    if (!m_rows.contains(tab.ticket))
        m_soon.start();
    Q_EMIT stateChanged();
}

void ConversationTabs::close(int index)
{
    if (index < 0 || index >= m_tabs.size() || m_tabs.size() < 2)
        return;
    keepPlace();
    const ConversationTab tab = m_tabs[index];
    const bool front = index == current();
    remove(index);
    if (front)
        bring(std::min(index, int(m_tabs.size()) - 1));
    else
        refreshStrip();
    Q_EMIT closed(nameOf(tab.ticket), [this, tab, index, front] {
        if (indexOf(tab.ticket) < 0)
            insert(std::min(index, int(m_tabs.size())), tab);
        if (front)
            bring(indexOf(tab.ticket));
        refreshStrip();
    });
    Q_EMIT stateChanged();
}

void ConversationTabs::closeCurrent()
{
    close(current());
}

void ConversationTabs::step(int by)
{
    const int count = int(m_tabs.size());
    if (count > 1 && current() >= 0)
        bring((current() + by + count) % count);
}

void ConversationTabs::move(int by)
{
    const int from = current();
    const int to = std::clamp(from + by, 0, int(m_tabs.size()) - 1);
    if (from >= 0 && from != to)
        m_strip->moveTab(from, to); // tells tabMoved
    refreshStrip();
}

bool ConversationTabs::toggleBeside()
{
    if (beside()) {
        setBeside({});
        return true;
    }
    if (m_tabs.size() < 2 || current() < 0)
        return false;
    setBeside(m_tabs[(current() + 1) % int(m_tabs.size())].ticket);
    return true;
}

void ConversationTabs::setBeside(std::optional<domain::TicketId> ticket)
{
    const std::optional<domain::TicketId> other = beside() ? beside()->ticket() : std::nullopt;
    if (other && other != ticket) {
        m_beside->release();
        m_beside->hide();
        keep(*other); // nothing that was open gets lost
    }
    if (ticket && other != ticket)
        openBeside(*ticket);
    refreshStrip();
    Q_EMIT besideChanged();
    Q_EMIT stateChanged();
}

void ConversationTabs::openBeside(domain::TicketId ticket)
{
    if (!m_beside) {
        m_beside = new LiveColumn(m_core, m_keymap, m_splitter);
        m_beside->setObjectName(QStringLiteral("besideColumn"));
        m_beside->setMinimumWidth(kit::theme().px(300));
        m_beside->setClosable();
        m_splitter->addWidget(m_beside);
        connect(m_beside, &LiveColumn::closeRequested, this, [this] { setBeside({}); });
        Q_EMIT columnMade(m_beside);
    }
    // The text of a conversation is written on one side only: it leaves its tab.
    const int index = indexOf(ticket);
    const bool front = m_panel->current() == ticket;
    if (front)
        Q_EMIT givingAway(ticket);
    if (index >= 0)
        remove(index);
    if (front && m_tabs.isEmpty())
        m_panel->clear();
    else if (front)
        bring(std::clamp(index, 0, int(m_tabs.size()) - 1));
    m_beside->open(ticket);
    m_beside->resume();
    m_beside->show();
    m_splitter->setSizes({1000, 1000}); // in halves
}

/// Names and marks of all of them, in one question; no conversation is loaded.
void ConversationTabs::lookUp()
{
    std::vector<domain::TicketId> tickets;
    for (const ConversationTab& tab : m_tabs)
        tickets.push_back(tab.ticket);
    if (tickets.size() < 2)
        return;
    const auto take = [this](Result<std::vector<api::TicketRow>> rows) {
        if (!rows)
            return;
        for (api::TicketRow& row : *rows)
            m_rows.insert_or_assign(row.ticket.id, std::move(row));
        std::erase_if(m_rows, [this](const auto& one) { return indexOf(one.first) < 0; });
        refreshStrip();
    };
    m_core.core().lists().rows(tickets, models::guarded<std::vector<api::TicketRow>>(this, take));
}

void ConversationTabs::refreshStrip()
{
    const domain::AgentId me = m_core.me().agent.id;
    for (int i = 0; i < m_tabs.size(); ++i) {
        const domain::TicketId ticket = m_tabs[i].ticket;
        const auto row = m_rows.find(ticket);
        const auto mark = row == m_rows.end()
            ? models::TabMark::Open
            : models::tabMark(row->second, me, m_colleagues.writer(ticket).has_value());
        m_strip->setLook(i, nameOf(ticket), mark, m_tabs[i].kept);
    }
    m_bringing = true;
    if (current() >= 0)
        m_strip->setCurrentIndex(current());
    m_bringing = false;
    m_head->setVisible(m_tabs.size() > 1);
    m_strip->fit(width() - m_all->sizeHint().width());
}

void ConversationTabs::openAll(QWidget* anchor)
{
    auto* menu = new kit::Menu(this);
    menu->setObjectName(QStringLiteral("allTabsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < m_tabs.size(); ++i) {
        const domain::TicketId ticket = m_tabs[i].ticket;
        QAction* action = menu->addItem(i == current() ? QStringLiteral("check") : QString(),
                                        tr("%1, %2").arg(nameOf(ticket), models::label(m_strip->mark(i))));
        connect(action, &QAction::triggered, this, [this, ticket] { open(ticket); });
    }
    kit::popup(menu, anchor);
}

void ConversationTabs::openTabMenu(const QPoint& at)
{
    const int index = m_strip->tabAt(at);
    if (index < 0)
        return;
    const domain::TicketId ticket = m_tabs[index].ticket;
    auto* menu = new kit::Menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_tabs[index].kept)
        connect(menu->addItem(QStringLiteral("pin"), tr("Keep open")), &QAction::triggered, this,
                [this, ticket] { keep(ticket); });
    connect(menu->addItem(QStringLiteral("columns-3"), tr("Put beside"), m_keymap.text(u"tab.beside")),
            &QAction::triggered, this, [this, ticket] { setBeside(ticket); });
    connect(menu->addItem(QStringLiteral("x"), tr("Close this tab"), m_keymap.text(u"tab.close")),
            &QAction::triggered, this, [this, ticket] { close(indexOf(ticket)); });
    menu->popup(m_strip->mapToGlobal(at));
}

QJsonObject ConversationTabs::state()
{
    keepPlace();
    QJsonObject state{{kTabs, written(m_tabs)}};
    if (const LiveColumn* other = beside())
        state.insert(kBeside, QString::fromStdString(other->ticket()->str()));
    return state;
}

void ConversationTabs::restore(const QJsonObject& state)
{
    const QList<ConversationTab> before = tabsOf(state.value(kTabs).toArray());
    for (int i = int(m_tabs.size()) - 1; i >= 0 && !before.isEmpty(); --i)
        if (!m_tabs[i].kept)
            remove(i); // what was only looked at meanwhile
    for (const ConversationTab& tab : before)
        if (indexOf(tab.ticket) < 0)
            insert(int(m_tabs.size()), tab);
    refreshStrip();
    lookUp();
    if (const auto id = domain::TicketId::parse(state.value(kBeside).toString().toStdString()))
        setBeside(*id);
}

bool ConversationTabs::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::KeyRelease)
        Q_EMIT stateChanged(); // text may be selected now
    return QWidget::eventFilter(watched, event);
}

void ConversationTabs::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_strip->fit(width() - m_all->sizeHint().width());
}

} // namespace atalaya::shell
