#include "ui/shell/live_page.h"

#include "ui/composer/composer_panel.h"
#include "ui/kit/menu.h"
#include "ui/kit/states.h"
#include "ui/kit/theme.h"
#include "ui/models/texts.h"
#include "ui/shell/live_column.h"
#include "ui/shell/live_list.h"
#include "ui/ticket/ticket_panel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QStackedWidget>
#include <algorithm>

namespace atalaya::shell {

using kit::theme;

namespace {

constexpr int kColumnMin = 300;
constexpr int kColumnsMost = 4;
constexpr int kSecondMs = 1000;

QJsonArray written(const std::vector<domain::TicketId>& tickets)
{
    QJsonArray array;
    for (const domain::TicketId ticket : tickets)
        array.append(QString::fromStdString(ticket.str()));
    return array;
}

std::vector<domain::TicketId> ticketsOf(const QJsonValue& value)
{
    std::vector<domain::TicketId> tickets;
    for (const QJsonValue& one : value.toArray())
        if (const auto id = domain::TicketId::parse(one.toString().toStdString()))
            tickets.push_back(*id);
    return tickets;
}

} // namespace

LivePage::LivePage(models::CoreSignals& core, const kit::Keymap& keymap, models::LiveRows& rows,
                   QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_keymap(keymap)
    , m_rows(rows)
    , m_list(new LiveList(core, rows, this))
    , m_stack(new QStackedWidget(this))
    , m_area(new QWidget(m_stack))
    , m_row(new QHBoxLayout(m_area))
{
    setObjectName(QStringLiteral("livePage"));
    setMinimumSize(1, 1); // columns give way by width (arrange), so none of them holds the window open
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_stack->addWidget(m_area);
    m_stack->addWidget(new kit::EmptyState(QStringLiteral("messages-square"), tr("No live conversation"),
                                           tr("What you accept opens here by itself."), m_stack));
    m_tick.setInterval(kSecondMs);
    connect(&m_tick, &QTimer::timeout, this, &LivePage::tick);
    connect(&m_rows, &models::LiveRows::changed, this, &LivePage::arrange);
    connect(m_list, &LiveList::chosen, this, &LivePage::go);
    connect(m_list, &LiveList::singleChosen, this, &LivePage::setSingle);
    connect(m_list, &LiveList::menuRequested, this, &LivePage::openMenu);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget* before, const QWidget* now) { noticeFocus(before, now); });
    setRoom(theme().metric(kit::Metric::MinWindowWidth));
    arrange();
}

LiveColumn* LivePage::make(domain::TicketId ticket)
{
    auto* column = new LiveColumn(m_core, m_keymap, m_area);
    column->setElsewhere([this](domain::TicketId id) { return m_elsewhere(id); });
    column->hide();
    m_columns.emplace(ticket, column);
    Q_EMIT columnMade(column);
    column->open(ticket);
    return column;
}

LiveColumn* LivePage::columnOf(domain::TicketId ticket) const
{
    const auto found = m_columns.find(ticket);
    return found == m_columns.end() ? nullptr : found->second;
}

LiveColumn* LivePage::current() const
{
    return m_current ? columnOf(*m_current) : nullptr;
}

std::vector<LiveColumn*> LivePage::columns() const
{
    std::vector<LiveColumn*> found;
    for (const domain::TicketId ticket : m_shown)
        if (LiveColumn* column = columnOf(ticket))
            found.push_back(column);
    return found;
}

QList<QWidget*> LivePage::panes() const
{
    QList<QWidget*> panes{m_list->view()};
    for (LiveColumn* column : columns())
        panes << column;
    return panes;
}

std::size_t LivePage::room() const
{
    if (m_single)
        return 1;
    const int fit = (width() - m_list->width()) / std::max(1, theme().px(kColumnMin));
    const int most = m_most > 0 ? m_most : kColumnsMost;
    return std::size_t(std::clamp(fit, 1, most));
}

/// What ended or went to somebody else leaves its column. A text that was begun there is on disk.
void LivePage::dropGone()
{
    std::erase_if(m_shown, [this](domain::TicketId ticket) { return m_rows.indexOf(ticket) < 0; });
    for (auto at = m_columns.begin(); at != m_columns.end();) {
        if (m_rows.indexOf(at->first) >= 0) {
            ++at;
            continue;
        }
        at->second->composer().flush();
        at->second->hide();
        at->second->deleteLater();
        at = m_columns.erase(at);
    }
}

/// Free columns take the next ones of the list. A call has its own bar: it gets a column only by choice.
void LivePage::fill(std::size_t room)
{
    const auto isShown = [this](domain::TicketId ticket) {
        return std::ranges::find(m_shown, ticket) != m_shown.end();
    };
    while (m_shown.size() > room) {
        const auto last =
            std::ranges::find_if(m_shown.rbegin(), m_shown.rend(),
                                 [this](domain::TicketId ticket) { return ticket != m_current; });
        m_shown.erase(last == m_shown.rend() ? m_shown.end() - 1 : std::next(last).base());
    }
    for (const bool calls : {false, true})
        for (const api::TicketRow& row : m_rows.rows()) {
            const bool call = row.ticket.channel == domain::EntryChannel::Voice;
            const bool wanted = calls ? call && m_shown.empty() : !call;
            if (wanted && m_shown.size() < room && !isShown(row.ticket.id))
                m_shown.push_back(row.ticket.id);
        }
}

void LivePage::arrange()
{
    if (!m_rows.isKnown())
        return;
    const bool focusInside = m_area->isAncestorOf(QApplication::focusWidget());
    const bool lost = m_current && m_rows.indexOf(*m_current) < 0;
    dropGone();
    if (!isVisible())
        return; // nothing is loaded for a place that nobody looks at
    fill(room());
    std::vector<LiveColumn*> shown;
    for (const domain::TicketId ticket : m_shown) {
        LiveColumn* column = columnOf(ticket);
        shown.push_back(column ? column : make(ticket));
    }
    for (const auto& [ticket, column] : m_columns)
        if (std::ranges::find(shown, column) == shown.end()) {
            m_row->removeWidget(column);
            column->hide();
        }
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (m_row->indexOf(shown[i]) != int(i))
            m_row->insertWidget(int(i), shown[i], 1);
        shown[i]->show();
    }
    m_stack->setCurrentIndex(shown.empty() ? 1 : 0);
    if (!m_current || lost || std::ranges::find(m_shown, *m_current) == m_shown.end())
        setCurrent(m_shown.empty() ? std::nullopt : std::optional(m_shown.front()));
    else
        setCurrent(m_current);
    if (lost && focusInside)
        m_list->view()->setFocus(Qt::OtherFocusReason); // no key may fall into somebody else's conversation
    tick();
    Q_EMIT stateChanged();
}

void LivePage::setCurrent(std::optional<domain::TicketId> ticket)
{
    m_current = ticket;
    for (const auto& [id, column] : m_columns)
        column->setActive(id == ticket);
    m_list->setCurrent(ticket);
}

/// Who comes into a column looks at it: keys act on it, and its messages count as read after a moment.
void LivePage::noticeFocus(const QWidget* before, const QWidget* now)
{
    if (!now || !m_area->isAncestorOf(now))
        return;
    for (const domain::TicketId ticket : std::vector(m_shown)) {
        LiveColumn* column = columnOf(ticket);
        if (!column || !column->isAncestorOf(now) || (before && column->isAncestorOf(before)))
            continue;
        if (ticket != m_current) {
            setCurrent(ticket);
            Q_EMIT stateChanged();
        }
        column->refresh();
    }
}

void LivePage::choose(domain::TicketId ticket, bool write)
{
    if (std::ranges::find(m_shown, ticket) == m_shown.end()) {
        if (m_shown.size() >= room() && !m_shown.empty())
            m_shown.pop_back(); // the first ones stay where they are
        m_shown.push_back(ticket);
    }
    m_current = ticket;
    arrange();
    if (LiveColumn* column = current(); column && write)
        column->startWriting();
}

bool LivePage::go(int number)
{
    const auto& rows = m_rows.rows();
    if (number < 0 || number >= int(rows.size()))
        return false;
    choose(rows[std::size_t(number)].ticket.id, true);
    return true;
}

void LivePage::step(int by)
{
    const int count = int(m_rows.rows().size());
    if (count == 0)
        return;
    const int at = m_current ? m_rows.indexOf(*m_current) : -1;
    go(at < 0 ? 0 : (at + by + count) % count);
}

void LivePage::resume()
{
    for (const auto& [ticket, column] : m_columns)
        column->resume();
}

void LivePage::refresh()
{
    for (const auto& [ticket, column] : m_columns)
        column->refresh();
}

void LivePage::flush()
{
    for (const auto& [ticket, column] : m_columns)
        column->composer().flush();
}

void LivePage::setRoom(double width)
{
    m_list->setFixedWidth(theme().px(width < 1180 ? 260 : 300));
}

void LivePage::setSingle(bool single)
{
    m_single = single;
    m_list->setSingle(single);
    arrange();
}

void LivePage::setMost(int most)
{
    m_most = std::clamp(most, 0, kColumnsMost);
    setSingle(false);
}

void LivePage::openMenu(QWidget* anchor)
{
    auto* menu = new kit::Menu(this);
    menu->setObjectName(QStringLiteral("liveMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addHeading(tr("Columns side by side"));
    for (const int most : {0, 2, 3, 4}) {
        QAction* action =
            menu->addItem(most == m_most && !m_single ? QStringLiteral("check") : QString(),
                          most == 0 ? tr("As many as have room") : tr("%n at most", nullptr, most));
        connect(action, &QAction::triggered, this, [this, most] { setMost(most); });
    }
    menu->addSeparator();
    QAction* one =
        menu->addItem(m_single ? QStringLiteral("check") : QStringLiteral("square"), tr("One at a time"));
    connect(one, &QAction::triggered, this, [this] { setSingle(true); });
    kit::popup(menu, anchor);
}

void LivePage::tick()
{
    const Instant now = m_core.core().commands().now();
    for (LiveColumn* column : columns())
        column->tick(now);
    m_list->tick();
}

QJsonObject LivePage::state() const
{
    return {{QStringLiteral("order"), written(m_rows.order())},
            {QStringLiteral("shown"), written(m_shown)},
            {QStringLiteral("current"), m_current ? QString::fromStdString(m_current->str()) : QString()},
            {QStringLiteral("single"), m_single},
            {QStringLiteral("most"), m_most}};
}

void LivePage::restore(const QJsonObject& state)
{
    if (state.isEmpty())
        return;
    m_rows.setOrder(ticketsOf(state.value(QStringLiteral("order"))));
    m_shown = ticketsOf(state.value(QStringLiteral("shown")));
    m_current.reset();
    if (const auto id =
            domain::TicketId::parse(state.value(QStringLiteral("current")).toString().toStdString()))
        m_current = *id;
    m_most = std::clamp(state.value(QStringLiteral("most")).toInt(), 0, kColumnsMost);
    setSingle(state.value(QStringLiteral("single")).toBool());
}

void LivePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LivePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_tick.start();
    arrange();
}

void LivePage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

} // namespace atalaya::shell
