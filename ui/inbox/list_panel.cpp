#include "ui/inbox/list_panel.h"

#include "ui/inbox/bulk_bar.h"
#include "ui/inbox/next_bar.h"
#include "ui/inbox/ticket_list.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/menu.h"
#include "ui/kit/states.h"
#include "ui/kit/theme.h"
#include "ui/models/error_text.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace atalaya::inbox {
namespace {

constexpr int kBehindTitle = 2; ///< in the header: title and count stand before it

QString sortText(api::SortBy sort)
{
    switch (sort) {
    case api::SortBy::Newest:
        return ListPanel::tr("Newest");
    case api::SortBy::Oldest:
        return ListPanel::tr("Oldest");
    case api::SortBy::LongestWaiting:
        return ListPanel::tr("Longest waiting");
    case api::SortBy::DueTime:
        break;
    }
    return ListPanel::tr("By due time");
}

} // namespace

ListPanel::ListPanel(models::CoreSignals& core, QWidget* parent)
    : Surface(kit::token::bgPane, parent)
    , m_core(core)
    , m_model(core)
{
    setObjectName(QStringLiteral("listPanel"));
    setEdges(Qt::RightEdge);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHeader();
    layout->addWidget(m_header);
    layout->addWidget(m_filter);
    m_next = new NextBar(this);
    m_next->hide();
    layout->addWidget(m_next);
    buildList();
    layout->addWidget(m_stack, 1);
    m_bulk = new BulkBar(this);
    m_bulk->hide();
    layout->addWidget(m_bulk);
    m_actions = new ListActions(m_core, this);
    connectList();
    connectActions();
}

void ListPanel::buildHeader()
{
    m_header = new kit::PaneHeader(QString(), this);
    m_views = new kit::IconButton(QStringLiteral("chevron-down"), tr("Choose a view"), m_header);
    m_views->setObjectName(QStringLiteral("chooseView"));
    m_views->hide();
    m_sort = new kit::Button(sortText(m_model.request().sort), kit::ButtonKind::Ghost, m_header);
    m_sort->setSmall(true);
    m_sort->setCaret(true);
    m_sort->setObjectName(QStringLiteral("sortList"));
    m_filterButton = new kit::IconButton(QStringLiteral("list-filter"), tr("Filter this list"), m_header);
    m_filterButton->setKey(QStringLiteral("Ctrl F"));
    m_filterButton->setObjectName(QStringLiteral("filterList"));
    auto* compose = new kit::IconButton(QStringLiteral("square-pen"), tr("New conversation"), m_header);
    compose->setKey(QStringLiteral("C"));
    compose->setObjectName(QStringLiteral("newConversation"));
    static_cast<QBoxLayout*>(m_header->layout())->insertWidget(kBehindTitle, m_views);
    for (QWidget* widget : {static_cast<QWidget*>(m_sort), static_cast<QWidget*>(m_filterButton),
                            static_cast<QWidget*>(compose)})
        m_header->addTrailing(widget);
    m_filter = new kit::SearchField(tr("Name, subject or number"), this);
    m_filter->setObjectName(QStringLiteral("filterText"));
    m_filter->setAccessibleName(tr("Filter this list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->hide();
    m_filter->installEventFilter(this);
    connect(m_sort, &QPushButton::clicked, this, &ListPanel::chooseSort);
    connect(m_filterButton, &QPushButton::clicked, this, &ListPanel::startFilter);
    connect(compose, &QPushButton::clicked, this, &ListPanel::composeRequested);
    connect(m_views, &QPushButton::clicked, this, [this] { Q_EMIT titleMenuRequested(m_views); });
    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString& words) { m_model.setOrder(m_model.request().sort, words); });
}

void ListPanel::buildList()
{
    m_stack = new QStackedWidget(this);
    m_list = new TicketList(m_model, m_stack);
    m_list->setObjectName(QStringLiteral("tickets"));
    m_list->setAccessibleName(tr("Conversations"));
    m_list->setItemDelegate(new TicketDelegate(m_list));
    m_list->installEventFilter(this);
    m_empty = new kit::EmptyState(QStringLiteral("inbox"), tr("Nothing here"),
                                  tr("New conversations appear by themselves."), m_stack);
    m_error = new kit::ErrorState(m_stack);
    m_skeleton = new kit::Skeleton(kit::Skeleton::Shape::Row,
                                   tr("Reading the list from this computer takes long."), m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_error);
    m_stack->addWidget(m_skeleton);
    // Not a child of the stack: a screen reader is told of a stack's pages only.
    m_new = new kit::Button(QString(), kit::ButtonKind::Primary, this);
    m_new->setObjectName(QStringLiteral("showNew"));
    m_new->setSmall(true);
    m_new->setIconName(QStringLiteral("arrow-up"));
    m_new->setKey(QStringLiteral("."));
    m_new->setFocusPolicy(Qt::NoFocus); // the list keeps the keys; its own key is the full stop
    m_new->hide();
    m_stack->installEventFilter(this);
}

void ListPanel::setView(const api::View& view, const QString& title)
{
    m_title = title;
    if (!(view == m_model.request().view)) {
        m_list->forgetPlace();
        m_anchor.reset();
    }
    m_model.setView(view);
    refresh();
}

void ListPanel::setTitleMenu(bool on)
{
    m_views->setVisible(on);
    m_sort->setVisible(!on);
}

void ListPanel::refresh()
{
    m_header->setTitle(m_title);
    m_header->setCount(m_model.total() > 0 ? QLocale().toString(m_model.total()) : QString());
    m_next->setLeft(m_model.total());
    showStatus();
}

void ListPanel::showStatus()
{
    const auto show = [this](QWidget* page) {
        page == m_skeleton ? m_skeleton->start() : m_skeleton->stop();
        m_stack->setCurrentWidget(page);
        m_new->raise();
    };
    if (m_model.state().error) {
        const Error& error = *m_model.state().error;
        m_error->setContent(tr("The list cannot be shown"), models::errorText(error.code),
                            models::errorReference(error.code), models::toQt(error.str()));
        return show(m_error);
    }
    if (m_model.rowCount() > 0)
        return show(m_list);
    if (m_model.state().loading)
        return show(m_skeleton);
    const bool filtered = !m_filter->text().isEmpty();
    m_empty->setTexts(filtered ? tr("No conversation has these words") : tr("Nothing in %1").arg(m_title),
                      filtered ? tr("Try fewer words, or search everything with Ctrl K.")
                               : tr("New conversations appear by themselves."));
    show(m_empty);
}

std::optional<domain::TicketId> ListPanel::current() const
{
    return m_current;
}

QListView* ListPanel::list() const
{
    return m_list;
}

void ListPanel::takeFocus()
{
    QWidget* target = m_list->isVisible() ? static_cast<QWidget*>(m_list) : m_sort;
    target->setFocus(Qt::ShortcutFocusReason);
}

void ListPanel::startFilter()
{
    m_filter->setVisible(true);
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ListPanel::chooseSort()
{
    auto* menu = new kit::Menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto sort :
         {api::SortBy::DueTime, api::SortBy::LongestWaiting, api::SortBy::Newest, api::SortBy::Oldest}) {
        QAction* action = menu->addItem(sort == m_model.request().sort ? QStringLiteral("check") : QString(),
                                        sortText(sort));
        connect(action, &QAction::triggered, this, [this, sort] {
            m_model.setOrder(sort, m_filter->text());
            m_sort->setText(sortText(sort));
        });
    }
    menu->addSeparator();
    QAction* next = menu->addItem(isNextMode() ? QStringLiteral("check") : QStringLiteral("play"),
                                  tr("Next mode: one after the other"));
    next->setObjectName(QStringLiteral("nextMode"));
    connect(next, &QAction::triggered, this, [this] { setNextMode(!isNextMode()); });
    kit::popup(menu, m_sort);
}

bool ListPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_stack && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        placeNewButton();
    if (event->type() != QEvent::KeyPress)
        return Surface::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_filter && key == Qt::Key_Escape) {
        m_filter->clear();
        m_filter->hide();
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_filter && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const auto* press = static_cast<QKeyEvent*>(event);
    if (watched == m_list && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        const int by = key == Qt::Key_Down ? 1 : -1;
        press->modifiers() & Qt::ShiftModifier ? extend(by) : step(by); // headings are skipped
        return true;
    }
    if (watched == m_list && key == Qt::Key_Escape && !m_model.chosen().isEmpty()) {
        m_model.chosen().clear();
        return true;
    }
    if (watched == m_list && key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right) && m_current) {
        Q_EMIT ticketOpened(*m_current);
        return true;
    }
    return Surface::eventFilter(watched, event);
}

} // namespace atalaya::inbox
