#include "ui/outbox/outbox_list.h"

#include "ui/kit/button.h"
#include "ui/kit/states.h"
#include "ui/kit/theme.h"
#include "ui/models/error_text.h"
#include "ui/outbox/outbox_delegate.h"

#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace atalaya::outbox {

using models::OutboxGroup;

OutboxList::OutboxList(models::CoreSignals& core, QWidget* parent)
    : Surface(kit::token::bgPane, parent)
    , m_model(core)
{
    setObjectName(QStringLiteral("outboxList"));
    setEdges(Qt::RightEdge);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHeader();
    layout->addWidget(m_header);
    buildList();
    layout->addWidget(m_stack, 1);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (!m_model.tick())
            m_tick.stop();
    });
    connect(&m_model, &OutboxModel::loaded, this, [this] {
        keepCurrent();
        refresh();
    });
    refresh();
}

void OutboxList::buildHeader()
{
    m_header = new kit::PaneHeader(tr("Outbox"), this);
    auto* tryNow = new kit::Button(tr("Try now"), kit::ButtonKind::Default, m_header);
    tryNow->setSmall(true);
    tryNow->setIconName(QStringLiteral("refresh-cw"));
    tryNow->setObjectName(QStringLiteral("outboxTryNow"));
    m_header->addTrailing(tryNow);
    connect(tryNow, &QPushButton::clicked, this, &OutboxList::tryNowRequested);
}

void OutboxList::buildList()
{
    m_stack = new QStackedWidget(this);
    m_list = new QListView(m_stack);
    m_list->setObjectName(QStringLiteral("outboxRows"));
    m_list->setAccessibleName(tr("Outbox"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new OutboxDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->installEventFilter(this);
    m_loading = new kit::Skeleton(kit::Skeleton::Shape::Row, tr("The outbox is slow to open."), m_stack);
    m_empty = new kit::EmptyState(QStringLiteral("send"), tr("Nothing waits."),
                                  tr("What you do without a line is kept here and sent in order."), m_stack);
    m_error = new kit::ErrorState(m_stack);
    for (QWidget* page : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_loading),
                          static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_error)})
        m_stack->addWidget(page);
    connect(m_error, &kit::ErrorState::tryAgain, &m_model, &OutboxModel::reload);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                const api::OutboxRow* row = m_model.row(index);
                if (m_filling || !row)
                    return;
                m_current = row->item.id;
                m_currentRow = index.row();
                Q_EMIT currentChanged();
            });
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.isValid() && !m_model.row(index))
            m_model.setFolded(m_model.group(index), !m_model.isFolded(m_model.group(index)));
        else
            Q_EMIT opened();
    });
}

void OutboxList::refresh()
{
    const api::OutboxOverview& all = m_model.overview();
    const int waiting = int(all.waiting.size());
    m_header->setCount(waiting > 0 ? tr("%n waiting", nullptr, waiting) : QString());
    if (m_model.error()) {
        const Error& error = *m_model.error();
        m_error->setContent(tr("The outbox cannot be shown"), models::errorText(error.code),
                            models::errorReference(error.code), models::toQt(error.str()));
        m_stack->setCurrentWidget(m_error);
    } else if (m_model.isLoading()) {
        m_stack->setCurrentWidget(m_loading);
    } else {
        m_stack->setCurrentWidget(m_model.rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_list);
    }
    if (m_stack->currentWidget() == m_loading)
        m_loading->start();
    else
        m_loading->stop();
    if (isVisible() && m_model.tick())
        m_tick.start();
}

/// The selection stays with its row, and with its neighbour when the row is gone.
void OutboxList::keepCurrent()
{
    m_filling = true;
    QModelIndex place = m_current ? m_model.indexOf(*m_current) : QModelIndex();
    if (!place.isValid()) {
        const int last = std::max(0, m_model.rowCount() - 1);
        const QModelIndex around = m_model.index(std::min(m_currentRow, last));
        place = m_current && m_model.row(around) ? around
                                                 : m_model.neighbour(m_current ? around : QModelIndex(), 1);
        if (!place.isValid())
            place = m_model.neighbour(around, -1);
    }
    m_list->setCurrentIndex(place);
    m_filling = false;
    const api::OutboxRow* row = m_model.row(place);
    m_current = row ? std::optional(row->item.id) : std::nullopt;
    m_currentRow = std::max(0, place.row());
    Q_EMIT currentChanged();
}

const api::OutboxRow* OutboxList::current() const
{
    return m_model.row(m_list->currentIndex());
}

OutboxGroup OutboxList::currentGroup() const
{
    return m_model.group(m_list->currentIndex());
}

void OutboxList::select(domain::CommandId id)
{
    m_current = id;
    const QModelIndex place = m_model.indexOf(id);
    if (!place.isValid())
        return;
    m_list->setCurrentIndex(place);
    m_list->scrollTo(place);
}

void OutboxList::selectGroup(OutboxGroup group)
{
    for (int at = 0; at < m_model.rowCount(); ++at) {
        const QModelIndex place = m_model.index(at);
        if (m_model.row(place) && m_model.group(place) == group) {
            m_list->setCurrentIndex(place);
            return m_list->scrollTo(place);
        }
    }
}

void OutboxList::step(int by)
{
    const QModelIndex next = m_model.neighbour(m_list->currentIndex(), by);
    if (!next.isValid())
        return;
    m_list->setCurrentIndex(next);
    m_list->scrollTo(next);
}

bool OutboxList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Surface::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    if (press->modifiers() & (Qt::AltModifier | Qt::ControlModifier))
        return Surface::eventFilter(watched, event);
    switch (press->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        step(press->key() == Qt::Key_Down ? 1 : -1); // headings are skipped
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened();
        return true;
    default:
        return Surface::eventFilter(watched, event);
    }
}

void OutboxList::showEvent(QShowEvent* event)
{
    Surface::showEvent(event);
    m_model.reload();
}

void OutboxList::hideEvent(QHideEvent* event)
{
    Surface::hideEvent(event);
    m_tick.stop();
}

} // namespace atalaya::outbox
