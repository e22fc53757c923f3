#include "ui/inbox/bulk_bar.h"
#include "ui/inbox/list_panel.h"
#include "ui/inbox/next_bar.h"
#include "ui/inbox/ticket_list.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/states.h"
#include "ui/kit/theme.h"
#include "ui/models/texts.h"

#include <QStackedWidget>
#include <algorithm>

// Which ticket is current, which are chosen, and what happens with them.

namespace atalaya::inbox {

void ListPanel::connectList()
{
    connect(&m_model, &models::InboxModel::loaded, this, &ListPanel::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ListPanel::keepCurrent);
    connect(m_error, &kit::ErrorState::tryAgain, &m_model, &models::InboxModel::reload);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListPanel::takeCurrent);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (!m_model.ticketAt(index))
            m_model.toggleGroup(
                static_cast<models::InboxGroup>(index.data(models::InboxModel::GroupRole).toInt()));
    });
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const auto ticket = m_model.ticketAt(index))
            Q_EMIT ticketOpened(*ticket);
    });
    connect(m_list, &TicketList::busyChanged, &m_model, &models::InboxModel::setBusy);
    connect(m_list, &TicketList::choosePressed, this, &ListPanel::choosePressed);
    connect(m_list, &TicketList::actionPressed, this, [this](const QModelIndex& index, RowAction action) {
        const auto ticket = m_model.ticketAt(index);
        if (!ticket)
            return;
        const BulkKind kind = action == RowAction::Close ? BulkKind::Close
            : action == RowAction::Snooze                ? BulkKind::Snooze
                                                         : BulkKind::Assign;
        m_ofChosen = false;
        m_actions->act(kind, {*ticket}, m_header);
    });
    connect(&m_model, &models::InboxModel::newCountChanged, this, [this](int count) {
        m_new->setText(tr("%n new", nullptr, count));
        m_new->setVisible(count > 0);
        placeNewButton();
    });
    connect(m_new, &QPushButton::clicked, this, &ListPanel::showNew);
}

void ListPanel::connectActions()
{
    connect(&m_model.chosen(), &models::ChosenTickets::changed, this, [this] {
        m_bulk->setCount(m_model.chosen().count());
        m_bulk->setVisible(!m_model.chosen().isEmpty() || m_actions->run().isRunning());
    });
    connect(m_bulk, &BulkBar::chosen, this, [this](BulkKind kind) { act(kind); });
    connect(m_bulk, &BulkBar::clearRequested, this, [this] { m_model.chosen().clear(); });
    connect(m_bulk, &BulkBar::stopRequested, &m_actions->run(), &models::BulkRun::stop);
    connect(m_actions, &ListActions::done, this, &ListPanel::actionDone);
    connect(m_actions, &ListActions::told, this, &ListPanel::notice);
    connect(&m_actions->run(), &models::BulkRun::progress, this, [this](int done, int total) {
        if (total <= 1)
            return;
        m_bulk->setProgress(m_actions->progressText(done, total), done, total);
        m_bulk->show();
    });
    connect(&m_actions->run(), &models::BulkRun::finished, this, [this](const models::BulkResult& result) {
        m_bulk->endProgress();
        // What could not be done stays chosen, to be looked at.
        if (std::exchange(m_ofChosen, false)) {
            std::vector<domain::TicketId> left;
            for (const auto& [ticket, error] : result.failed)
                left.push_back(ticket);
            m_model.chosen().set(left);
        }
        m_model.reload();
    });
    connect(m_next, &NextBar::skipRequested, this, &ListPanel::skip);
    connect(m_next, &NextBar::endRequested, this, [this] { setNextMode(false); });
}

// ---- the current one ----

void ListPanel::takeCurrent(const QModelIndex& index)
{
    const auto ticket = m_model.ticketAt(index);
    if (!ticket)
        return;
    m_currentRow = index.row();
    m_wasListed = true;
    if (m_current == ticket)
        return;
    m_current = ticket;
    Q_EMIT ticketChosen(*ticket);
}

void ListPanel::keepCurrent()
{
    if (!m_current) {
        // The first ticket of a fresh list is shown at once.
        const QModelIndex first = models::neighbour(m_model, {}, 1);
        if (first.isValid())
            m_list->setCurrentIndex(first);
        return;
    }
    QModelIndex place = m_model.indexOf(*m_current);
    if (!place.isValid() && (!m_wasListed || !m_mayMoveOn()))
        return m_list->setCurrentIndex({});
    if (!place.isValid()) {
        const QModelIndex around = m_model.index(std::min(m_currentRow, std::max(0, m_model.rowCount() - 1)));
        if (isNextMode())
            return openNext(around);
        place = m_model.ticketAt(around) ? around : models::neighbour(m_model, around, 1);
        if (!place.isValid())
            place = models::neighbour(m_model, around, -1);
    }
    if (!place.isValid())
        return;
    m_wasListed = true;
    const bool another = m_model.ticketAt(place) != m_current;
    m_list->setCurrentIndex(place);
    if (another)
        m_list->scrollTo(place);
}

void ListPanel::select(domain::TicketId ticket)
{
    const QModelIndex place = m_model.indexOf(ticket);
    if (place.isValid()) {
        m_list->setCurrentIndex(place);
        m_list->scrollTo(place);
        return;
    }
    m_current = ticket;
    m_wasListed = false;
    m_list->setCurrentIndex({});
    Q_EMIT ticketChosen(ticket);
}

void ListPanel::step(int by)
{
    const QModelIndex next = models::neighbour(m_model, m_list->currentIndex(), by);
    if (!next.isValid())
        return;
    m_list->setCurrentIndex(next);
    m_list->scrollTo(next);
}

// ---- several ----

void ListPanel::toggleChosen()
{
    const auto ticket = m_model.ticketAt(m_list->currentIndex());
    if (!ticket)
        return;
    m_anchor = ticket;
    m_model.chosen().toggle(*ticket);
}

void ListPanel::extend(int by)
{
    const QModelIndex from = m_list->currentIndex();
    const QModelIndex to = models::neighbour(m_model, from, by);
    if (!to.isValid())
        return;
    if (m_model.chosen().isEmpty() || !m_anchor)
        m_anchor = m_model.ticketAt(from);
    step(by);
    const QModelIndex anchor = m_anchor ? m_model.indexOf(*m_anchor) : QModelIndex();
    if (!anchor.isValid())
        return;
    // Going back towards where it began lets go of what is left behind.
    const bool back = std::abs(to.row() - anchor.row()) < std::abs(from.row() - anchor.row());
    const auto left = m_model.ticketAt(from);
    if (back && left && m_model.chosen().contains(*left))
        m_model.chosen().toggle(*left);
    m_model.chosen().add(models::ticketsBetween(m_model, anchor, to));
}

void ListPanel::choosePressed(const QModelIndex& index, Qt::KeyboardModifiers modifiers)
{
    const auto ticket = m_model.ticketAt(index);
    if (!ticket)
        return;
    // The current one is the first of those that are chosen.
    if (m_model.chosen().isEmpty() && m_current && m_model.indexOf(*m_current).isValid()) {
        m_anchor = m_current;
        if (*m_current != *ticket)
            m_model.chosen().add({*m_current});
    }
    const QModelIndex anchor = m_anchor ? m_model.indexOf(*m_anchor) : QModelIndex();
    if (modifiers & Qt::ShiftModifier && anchor.isValid())
        return m_model.chosen().add(models::ticketsBetween(m_model, anchor, index));
    m_anchor = ticket;
    m_model.chosen().toggle(*ticket);
}

QWidget* ListPanel::anchorFor(BulkKind kind) const
{
    return m_bulk->isVisible() ? m_bulk->anchor(kind) : m_header;
}

bool ListPanel::act(BulkKind kind)
{
    if (!m_model.chosen().isEmpty()) {
        m_ofChosen = true;
        m_actions->act(kind, m_model.chosen().tickets(), anchorFor(kind));
        return true;
    }
    // Of one ticket the conversation knows better, but for the time, which can be typed here.
    if (kind != BulkKind::Snooze || !m_current)
        return false;
    m_actions->act(kind, {*m_current}, m_header);
    return true;
}

// ---- what arrived ----

void ListPanel::showNew()
{
    const int line = m_model.showNew();
    if (line >= 0)
        m_list->scrollTo(m_model.index(line));
}

void ListPanel::placeNewButton()
{
    m_new->adjustSize();
    const QRect list = m_stack->geometry();
    m_new->move(list.left() + (list.width() - m_new->width()) / 2, list.top() + kit::theme().space(4));
    m_new->raise();
}

void ListPanel::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    placeNewButton();
}

// ---- one after the other ----

bool ListPanel::isNextMode() const
{
    return !m_next->isHidden();
}

void ListPanel::setNextMode(bool on)
{
    m_next->setVisible(on);
    m_next->setLeft(m_model.total());
}

/// The first one at this line or after it that nobody else looks at; the first of all if there is none.
void ListPanel::openNext(const QModelIndex& after)
{
    QModelIndex at = m_model.ticketAt(after) ? after : models::neighbour(m_model, after, 1);
    const QModelIndex first = at.isValid() ? at : models::neighbour(m_model, {}, 1);
    while (at.isValid() && !m_model.colleagues().in(*m_model.ticketAt(at)).empty())
        at = models::neighbour(m_model, at, 1);
    const QModelIndex next = at.isValid() ? at : first;
    if (!next.isValid())
        return;
    m_list->setCurrentIndex(next);
    m_list->scrollTo(next);
}

void ListPanel::skip()
{
    if (!m_current)
        return;
    if (!m_reasons) {
        m_reasons = new PickList(window());
        connect(m_reasons, &PickList::picked, this, [this](const Pick& pick) { passOver(pick.value); });
    }
    PickQuestion question;
    question.title = tr("Why is it skipped?");
    for (const QString& reason : {tr("Somebody else knows better"), tr("Waits for information"),
                                  tr("Not my language"), tr("Takes longer than I have now")})
        question.picks.push_back({QStringLiteral("chevron-right"), reason, {}, {}, reason});
    question.typed = [](const QString& typed) -> std::optional<Pick> {
        return Pick{QStringLiteral("pencil-line"), typed, {}, {}, typed};
    };
    m_reasons->ask(m_next->skipButton(), std::move(question));
}

void ListPanel::passOver(const QString& reason)
{
    if (!m_current)
        return;
    m_core.core().lists().skip({*m_current, reason.toStdString(), m_core.core().commands().now()},
                               models::guarded<bool>(this, [this](const Result<bool>& kept) {
                                   if (!kept)
                                       Q_EMIT notice(tr("The reason could not be kept on this computer"));
                               }));
    openNext(models::neighbour(m_model, m_list->currentIndex(), 1));
}

// ---- keys ----

QStringList ListPanel::keys()
{
    return {QStringLiteral("list.select"),  QStringLiteral("list.extend"),  QStringLiteral("list.extendUp"),
            QStringLiteral("list.all"),     QStringLiteral("list.showNew"), QStringLiteral("conv.close"),
            QStringLiteral("conv.snooze"),  QStringLiteral("conv.assign"),  QStringLiteral("conv.tag"),
            QStringLiteral("conv.transfer")};
}

bool ListPanel::runKey(QStringView id)
{
    if (id == u"list.select")
        toggleChosen();
    else if (id == u"list.extend")
        extend(1);
    else if (id == u"list.extendUp")
        extend(-1);
    else if (id == u"list.all")
        m_model.chosen().set(m_model.allTickets());
    else if (id == u"list.showNew")
        showNew();
    else if (id == u"conv.close")
        return act(BulkKind::Close);
    else if (id == u"conv.snooze")
        return act(BulkKind::Snooze);
    else if (id == u"conv.assign")
        return act(BulkKind::Assign);
    else if (id == u"conv.tag")
        return act(BulkKind::Tag);
    else if (id == u"conv.transfer")
        return act(BulkKind::Move);
    else
        return false;
    return true;
}

} // namespace atalaya::inbox
