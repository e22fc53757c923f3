#include "ui/shell/context_column.h"

#include "ui/customer/customer_panel.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/splitter.h"
#include "ui/kit/surface.h"
#include "ui/kit/theme.h"
#include "ui/knowledge/knowledge_panel.h"
#include "ui/team/team_panel.h"

#include <QEvent>
#include <QLocale>
#include <QMainWindow>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <functional>
#include <utility>

namespace atalaya::shell {

using kit::theme;
namespace token = kit::token;

namespace {

constexpr QSize kUsual(420, 760); ///< of the window of its own, in pixels at 100 %

QVBoxLayout* bareColumn(QWidget* parent)
{
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

ContextColumn::ContextColumn(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* parent)
    : QWidget(parent)
    , m_keymap(keymap)
    , m_row(new QHBoxLayout(this))
    , m_body(new QWidget(this))
{
    setObjectName(QStringLiteral("context"));
    setMinimumWidth(theme().metric(kit::Metric::ContextMin));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_body);
    m_pages = new QStackedWidget(m_body);
    m_customer = new customer::CustomerPanel(core, m_pages);
    m_knowledge = new knowledge::KnowledgePanel(core, m_pages);
    m_team = new team::TeamPanel(core, m_pages);
    m_pinned[0].panel = m_knowledge;
    m_pinned[1].panel = m_team;
    auto* row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildTabs(), 1);
    row->addWidget(buildPinned(), 1);
    m_body->installEventFilter(this);
    connect(m_knowledge, &knowledge::KnowledgePanel::countChanged, this,
            [this](int count) { setCount(Knowledge, count); });
    connect(m_team, &team::TeamPanel::countChanged, this, [this](int count) { setCount(Team, count); });
    place();
}

ContextColumn::~ContextColumn()
{
    delete m_window.data();
}

QWidget* ContextColumn::buildTabs()
{
    auto* surface = new kit::Surface(token::bgSurface, m_body);
    surface->setEdges(Qt::LeftEdge);
    QVBoxLayout* column = bareColumn(surface);
    m_tabs = new kit::TabBar(tr("About this conversation"), surface);
    m_tabs->setObjectName(QStringLiteral("contextTabs"));
    m_tabs->addTab(tr("Customer"));
    m_tabs->addTab(tr("Knowledge"));
    m_tabs->addTab(tr("Team"));
    m_tabs->setFixedHeight(theme().metric(kit::Metric::PaneHeader));
    m_tabs->setDrawBase(false); // the line below goes on under the buttons
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme().space(4), 0, theme().space(4), 0);
    head->setSpacing(theme().space(1));
    head->addWidget(m_tabs, 1);
    m_detach = button(QStringLiteral("external-link"), {}, u"app.ctxWindow", surface);
    m_detach->setObjectName(QStringLiteral("detachContext"));
    connect(m_detach, &QPushButton::clicked, this, [this] { isDetached() ? attach() : detach(); });
    head->addWidget(m_detach);
    m_hide =
        button(QStringLiteral("panel-right-close"), tr("Hide the context panel"), u"app.context", surface);
    m_hide->setObjectName(QStringLiteral("hideContext"));
    connect(m_hide, &QPushButton::clicked, this, &ContextColumn::hideRequested);
    head->addWidget(m_hide);
    column->addLayout(head);
    column->addWidget(new kit::Line(Qt::Horizontal, surface));
    m_pages->addWidget(m_customer);
    for (Pinned& one : m_pinned) {
        one.tabPage = new QWidget(m_pages);
        bareColumn(one.tabPage)->addWidget(one.panel);
        m_pages->addWidget(one.tabPage);
    }
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &ContextColumn::changed);
    return surface;
}

QWidget* ContextColumn::buildPinned()
{
    m_beside = new kit::Splitter(Qt::Vertical, m_body);
    m_beside->setChildrenCollapsible(false);
    const QString titles[] = {tr("Knowledge"), tr("Team")};
    const QString names[] = {tr("Show knowledge as a tab"), tr("Show the team as a tab")};
    for (int i = 0; i < 2; ++i) {
        auto* surface = new kit::Surface(token::bgSurface, m_beside);
        surface->setEdges(Qt::LeftEdge);
        surface->setObjectName(i == 0 ? QStringLiteral("knowledgeColumn") : QStringLiteral("teamColumn"));
        QVBoxLayout* column = bareColumn(surface);
        surface->hide(); // until it is pinned and has room
        m_pinned[i].column = surface;
        m_pinned[i].header = new kit::PaneHeader(titles[i], surface);
        auto* pin = button(QStringLiteral("pin"), names[i], {}, surface);
        pin->setObjectName(QStringLiteral("unpin"));
        pin->setCheckable(true);
        pin->setChecked(true);
        connect(pin, &QPushButton::clicked, this, [this, i, pin] {
            pin->setChecked(true); // it is gone with its column
            setPins(m_pins & ~(1 << (Knowledge + i)));
            m_tabs->setCurrentIndex(Knowledge + i);
            m_tabs->setFocus(Qt::OtherFocusReason);
        });
        m_pinned[i].header->addTrailing(pin);
        column->addWidget(m_pinned[i].header);
        m_beside->addWidget(surface);
    }
    m_beside->setDefaultSizes({0, 0});
    return m_beside;
}

kit::IconButton* ContextColumn::button(const QString& icon, const QString& name, QStringView key,
                                       QWidget* parent)
{
    auto* made = new kit::IconButton(icon, name, parent);
    if (!key.isEmpty())
        made->setKey(m_keymap.text(key));
    return made;
}

void ContextColumn::setCount(int panel, int count)
{
    m_tabs->setCount(panel, count);
    m_pinned[panel - Knowledge].header->setCount(count > 0 ? QLocale().toString(count) : QString());
}

void ContextColumn::setConversation(const api::Conversation& conversation)
{
    m_customer->show(conversation.customer.id, conversation.row.ticket.id);
    m_knowledge->show(conversation.row.ticket.id);
    m_team->show(conversation);
}

void ContextColumn::showPanel(int panel)
{
    const bool out = panel >= Knowledge && panel <= Team && m_pinned[panel - Knowledge].out;
    if (!out)
        m_tabs->setCurrentIndex(panel);
    if (m_window) {
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->raise();
        m_window->activateWindow();
    }
    if (panel == Knowledge)
        m_knowledge->focusSearch();
    else if (panel == Team)
        m_team->focusField();
}

void ContextColumn::setColumns(int columns)
{
    if (std::exchange(m_columns, std::clamp(columns, 1, 3)) != columns)
        place();
}

int ContextColumn::columns() const
{
    const int least = theme().metric(kit::Metric::ContextMin);
    return m_window ? std::clamp(m_body->width() / std::max(1, least), 1, 3) : m_columns;
}

void ContextColumn::setPins(int pins)
{
    if (std::exchange(m_pins, pins) == pins)
        return;
    place();
    Q_EMIT changed();
}

/// Who stands where, by the room there is and what is pinned.
void ContextColumn::place()
{
    const int there = columns();
    int beside = 0;
    for (int panel = Knowledge; panel <= Team; ++panel) {
        const bool out = there > 1 && (m_pins & (1 << panel));
        move(panel, out);
        beside += out ? 1 : 0;
    }
    m_beside->setVisible(beside > 0);
    m_beside->setOrientation(there > 2 ? Qt::Horizontal : Qt::Vertical);
    auto* row = static_cast<QHBoxLayout*>(m_body->layout());
    row->setStretch(1, there > 2 ? beside : 1);
    // Alone in its window the panel has nothing to hide from.
    m_hide->setVisible(!m_window);
    m_detach->setIconName(m_window ? QStringLiteral("panel-right") : QStringLiteral("external-link"));
    m_detach->setName(m_window ? tr("Put it back beside the conversation")
                               : tr("Put it in a window of its own"));
}

void ContextColumn::move(int panel, bool out)
{
    Pinned& one = m_pinned[panel - Knowledge];
    if (one.out == out)
        return;
    one.out = out;
    if (out && m_tabs->currentIndex() == panel)
        m_tabs->setCurrentIndex(Customer);
    m_tabs->setShown(panel, !out);
    (out ? one.column : one.tabPage)->layout()->addWidget(one.panel);
    one.panel->show();
    one.column->setVisible(out);
}

void ContextColumn::detach(const QByteArray& geometry)
{
    if (m_window)
        return;
    auto* frame = new QMainWindow;
    auto* surface = new kit::Surface(token::bgSurface, frame);
    frame->setCentralWidget(surface);
    m_window = frame;
    m_window->setObjectName(QStringLiteral("contextWindow"));
    m_window->setAttribute(Qt::WA_QuitOnClose, false); // the desk ends with its main window
    m_window->installEventFilter(this);
    bareColumn(surface)->addWidget(m_body);
    bindKeys(m_window);
    m_window->setMinimumWidth(minimumWidth());
    if (geometry.isEmpty() || !m_window->restoreGeometry(geometry))
        m_window->resize(theme().px(kUsual.width()), theme().px(kUsual.height()));
    updateTitle();
    place();
    m_window->show();
    Q_EMIT detachedChanged();
    Q_EMIT changed();
}

/// What stands here has its keys; those of the desk that make sense from here go to it.
void ContextColumn::bindKeys(QWidget* window)
{
    const auto bind = [this, window](const char* id, const std::function<void()>& action) {
        for (const QKeySequence& keys : m_keymap.sequences(QString::fromLatin1(id))) {
            auto* shortcut = new QShortcut(keys, window);
            shortcut->setObjectName(QLatin1StringView(id));
            connect(shortcut, &QShortcut::activated, this, action);
        }
    };
    for (const char* id : {"tab.close", "app.ctxWindow", "app.context"})
        bind(id, [this] { attach(); });
    bind("app.ctxCustomer", [this] { showPanel(Customer); });
    bind("app.ctxKnowledge", [this] { showPanel(Knowledge); });
    bind("app.ctxTeam", [this] { showPanel(Team); });
    bind("app.nextPane", [this] { nextPane(1); });
    bind("app.prevPane", [this] { nextPane(-1); });
    bind("app.fullScreen",
         [window] { window->setWindowState(window->windowState() ^ Qt::WindowFullScreen); });
    for (const char* id :
         {"app.palette", "app.keys", "app.takeBack", "app.larger", "app.smaller", "app.normal"})
        bind(id, [this, id] { Q_EMIT deskKeyPressed(QLatin1StringView(id)); });
}

void ContextColumn::nextPane(int by)
{
    QList<QWidget*> panes{m_tabs, m_pages};
    for (const Pinned& one : m_pinned)
        if (one.out)
            panes << one.column;
    const QWidget* focus = m_window ? m_window->focusWidget() : nullptr;
    qsizetype at = by > 0 ? -1 : 0;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i;
    for (int tried = 0; tried < panes.size(); ++tried) {
        at = (at + by + panes.size()) % panes.size();
        QList<QWidget*> targets = panes[at]->findChildren<QWidget*>();
        targets.prepend(panes[at]);
        const auto target = std::ranges::find_if(targets, [](const QWidget* one) {
            return one->isVisible() && one->isEnabled() && (one->focusPolicy() & Qt::TabFocus);
        });
        if (target != targets.end())
            return (*target)->setFocus(Qt::TabFocusReason);
    }
}

void ContextColumn::attach()
{
    if (!m_window)
        return;
    QWidget* window = m_window;
    m_window.clear();
    m_row->addWidget(m_body);
    m_body->show();
    window->removeEventFilter(this);
    window->hide();
    window->deleteLater();
    place();
    Q_EMIT detachedChanged();
    Q_EMIT changed();
}

QByteArray ContextColumn::detachedGeometry() const
{
    return m_window ? m_window->saveGeometry() : QByteArray();
}

void ContextColumn::setTitle(const QString& conversation)
{
    m_conversation = conversation;
    updateTitle();
}

void ContextColumn::updateTitle()
{
    if (!m_window)
        return;
    const QString title = m_conversation.isEmpty() ? tr("About this conversation") : m_conversation;
    m_window->setWindowTitle(tr("About: %1 – Atalaya").arg(title));
}

bool ContextColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_body && event->type() == QEvent::Resize && m_window)
        place();
    if (watched != m_window)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Close)
        attach();
    else if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        Q_EMIT changed();
    return QWidget::eventFilter(watched, event);
}

} // namespace atalaya::shell
