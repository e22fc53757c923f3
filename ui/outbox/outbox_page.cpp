#include "ui/outbox/outbox_page.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/splitter.h"
#include "ui/kit/states.h"
#include "ui/kit/surface.h"
#include "ui/models/error_text.h"
#include "ui/models/texts.h"
#include "ui/outbox/conflict_panel.h"
#include "ui/outbox/item_panel.h"
#include "ui/outbox/merged_list.h"
#include "ui/outbox/older_notice.h"
#include "ui/outbox/outbox_actions.h"
#include "ui/outbox/outbox_list.h"
#include "ui/outbox/working_offline.h"

#include <QListView>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace atalaya::outbox {
namespace {

using kit::theme;
using models::OutboxGroup;
namespace token = kit::token;

/// A pane that scrolls up and down when it has to.
QScrollArea* scrolling(QWidget* inside, const QString& name)
{
    auto* area = new QScrollArea;
    area->setAccessibleName(name);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return area;
}

/// A stack that is as high as the page that is shown.
class Pages : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
    QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const QWidget* page = currentWidget();
        if (!page)
            return 0;
        return page->hasHeightForWidth() ? page->heightForWidth(width) : page->sizeHint().height();
    }
};

} // namespace

OutboxPage::OutboxPage(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_actions(new OutboxActions(core, this))
{
    setObjectName(QStringLiteral("outboxPage"));
    setAccessibleName(tr("Outbox"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_splitter = new kit::Splitter(Qt::Horizontal, this);
    row->addWidget(m_splitter);
    m_list = new OutboxList(core, m_splitter);
    m_conflict = new ConflictPanel(core, keymap, this);
    m_item = new ItemPanel(core, this);
    m_merged = new MergedList(this);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(buildDetails());
    m_splitter->addWidget(buildLine());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_list->setMinimumWidth(theme().metric(kit::Metric::ListMin));
    connectPanels();
    bindKeys(keymap);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible() && m_pages->currentWidget() == m_item)
            m_item->tick();
    });
    m_tick.start();
    showCurrent();
}

OutboxPage::~OutboxPage() = default;

QWidget* OutboxPage::buildDetails()
{
    m_details = new kit::Surface(token::bgSurface, m_splitter);
    m_details->setObjectName(QStringLiteral("outboxDetails"));
    m_details->setMinimumWidth(theme().metric(kit::Metric::TimelineMin));
    auto* column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    kit::scaleLayout(head, {16, 9, 16, 8}, 2);
    auto* first = new QHBoxLayout;
    kit::scaleLayout(first, {}, 8);
    m_backButton = new kit::IconButton(QStringLiteral("chevron-left"), tr("Back to the list"), m_details);
    m_backButton->setObjectName(QStringLiteral("outboxBack"));
    m_backButton->hide();
    m_title = new kit::ElidedLabel({}, kit::Type::Title, token::textPrimary, m_details);
    m_title->setObjectName(QStringLiteral("outboxTitle"));
    m_number = new kit::ElidedLabel({}, kit::Type::Code, token::textTertiary, m_details);
    m_subtitle = new kit::ElidedLabel({}, kit::Type::Body, token::textSecondary, m_details);
    m_subtitle->setObjectName(QStringLiteral("outboxSubtitle"));
    first->addWidget(m_backButton);
    first->addWidget(m_title);
    first->addWidget(m_number);
    first->addStretch(1);
    head->addLayout(first);
    head->addWidget(m_subtitle);
    column->addLayout(head);
    column->addWidget(new kit::Line(Qt::Horizontal, m_details));
    auto* inside = new QWidget;
    auto* body = new QVBoxLayout(inside);
    kit::scaleLayout(body, {16, 12, 16, 16}, 12);
    m_pages = new Pages(inside);
    connect(m_pages, &QStackedWidget::currentChanged, m_pages, &QWidget::updateGeometry);
    m_nothing = new kit::EmptyState(QStringLiteral("send"), tr("Nothing to show"),
                                    tr("Everything that was done here has arrived."), m_pages);
    m_error = new kit::ErrorState(m_pages);
    for (QWidget* page : {static_cast<QWidget*>(m_nothing), static_cast<QWidget*>(m_error),
                          static_cast<QWidget*>(m_item), static_cast<QWidget*>(m_conflict)})
        m_pages->addWidget(page);
    body->addWidget(new OlderNotice(m_core, inside));
    body->addWidget(m_pages);
    body->addWidget(m_merged);
    body->addStretch(1);
    column->addWidget(scrolling(inside, tr("Details")), 1);
    return m_details;
}

QWidget* OutboxPage::buildLine()
{
    auto* pane = new kit::Surface(token::bgPane, m_splitter);
    pane->setObjectName(QStringLiteral("outboxLine"));
    pane->setEdges(Qt::LeftEdge);
    pane->setMinimumWidth(theme().metric(kit::Metric::ContextMin));
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new kit::PaneHeader(tr("Working offline"), pane);
    column->addWidget(head);
    m_working = new WorkingOffline(m_core);
    column->addWidget(scrolling(m_working, tr("State of the line")), 1);
    connect(m_working, &WorkingOffline::titleChanged, head, &kit::PaneHeader::setTitle);
    m_line = pane;
    return pane;
}

void OutboxPage::connectPanels()
{
    connect(m_list, &OutboxList::currentChanged, this, &OutboxPage::showCurrent);
    connect(m_list, &OutboxList::opened, this, &OutboxPage::open);
    connect(m_list, &OutboxList::tryNowRequested, this, [this] { m_core.core().link().tryNow(); });
    connect(&m_list->model(), &OutboxModel::loaded, this,
            [this] { m_merged->show(m_list->model().overview().merged, m_list->model().context()); });
    connect(m_backButton, &QPushButton::clicked, this, [this] { back(); });
    connect(m_error, &kit::ErrorState::tryAgain, this, [this] {
        if (m_shown)
            askConflict(*m_shown);
    });
    connect(m_actions, &OutboxActions::notice, this, &OutboxPage::notice);
    connect(m_actions, &OutboxActions::undoOffered, this, &OutboxPage::undoOffered);
    connect(m_actions, &OutboxActions::editRequested, this, &OutboxPage::editRequested);
    connect(m_merged, &MergedList::undoRequested, m_actions, &OutboxActions::undoMerge);
    connect(m_merged, &MergedList::ticketRequested, this, &OutboxPage::ticketRequested);
    connect(m_conflict, &ConflictPanel::decided, this, [this](api::Decision decision, const QString& text) {
        m_actions->decide(m_conflict->view().row, decision, text);
    });
    const auto act = [this](void (ItemPanel::*signal)(), auto action) {
        connect(m_item, signal, this, [this, action] {
            if (const api::OutboxRow* row = m_list->current())
                action(*row);
        });
    };
    act(&ItemPanel::editRequested, [this](const api::OutboxRow& row) { m_actions->edit(row); });
    act(&ItemPanel::takeOutRequested,
        [this](const api::OutboxRow& row) { m_actions->takeOut(row, m_list->currentGroup()); });
    act(&ItemPanel::sendNowRequested, [this](const api::OutboxRow& row) { m_actions->sendNow(row); });
    act(&ItemPanel::retryRequested,
        [this](const api::OutboxRow& row) { m_actions->decide(row, api::Decision::SendAll); });
    act(&ItemPanel::keepAsNoteRequested,
        [this](const api::OutboxRow& row) { m_actions->decide(row, api::Decision::KeepAsNote); });
    act(&ItemPanel::ticketRequested, [this](const api::OutboxRow& row) {
        if (row.ticket)
            Q_EMIT ticketRequested(*row.ticket);
    });
}

void OutboxPage::bindKeys(const kit::Keymap& keymap)
{
    const auto bind = [&](const char* id, auto action) {
        int number = 0;
        for (const QKeySequence& keys : keymap.sequences(QString::fromLatin1(id))) {
            auto* shortcut = new QShortcut(keys, this);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            shortcut->setObjectName(QLatin1StringView(id));
            connect(shortcut, &QShortcut::activated, this, [action, number] { action(number); });
            ++number;
        }
    };
    bind("out.decide", [this](int number) {
        if (decides())
            m_conflict->press(number + 1);
    });
    bind("out.order", [this](int number) { move(number == 0 ? -1 : 1); });
    bind("out.remove", [this](int) {
        if (const api::OutboxRow* row = m_list->current())
            m_actions->takeOut(*row, m_list->currentGroup());
    });
    bind("out.try", [this](int) { m_core.core().link().tryNow(); });
    bind("app.undo", [this](int) { undo(); });
    bind("app.context", [this](int) { toggleLine(); });
}

bool OutboxPage::decides() const
{
    return m_pages->currentWidget() == m_conflict;
}

void OutboxPage::move(int by)
{
    const api::OutboxRow* row = m_list->current();
    if (row && m_list->currentGroup() == OutboxGroup::Waiting)
        m_actions->move(*row, by);
}

void OutboxPage::activate(bool decide)
{
    m_wantsDecision = decide;
    m_inDetails = false;
    place();
    m_list->model().reload();
    m_list->list()->setFocus(Qt::ShortcutFocusReason);
}

bool OutboxPage::undo()
{
    return m_actions->undo();
}

void OutboxPage::showCurrent()
{
    if (m_wantsDecision && !m_list->model().overview().decide.empty()) {
        m_wantsDecision = false;
        m_list->selectGroup(OutboxGroup::Decide);
    }
    const api::OutboxRow* row = m_list->current();
    if (!row) {
        m_shown.reset();
        m_pages->setCurrentWidget(m_nothing);
        return showHead();
    }
    const bool same = m_shown == row->item.id;
    m_shown = row->item.id;
    const ErrorCode why = row->item.refusal.code;
    const bool other = why == ErrorCode::Conflict || why == ErrorCode::HeldByOther;
    if (m_list->currentGroup() == OutboxGroup::Decide && other) {
        if (!same || !decides())
            showItem(); // until both answers are there
        return askConflict(row->item.id);
    }
    showItem();
}

void OutboxPage::showItem()
{
    m_item->show(*m_list->current(), m_list->currentGroup(), m_list->model().context());
    m_pages->setCurrentWidget(m_item);
    showHead();
}

void OutboxPage::askConflict(domain::CommandId id)
{
    m_core.core().outbox().conflict(
        id, models::guarded<api::ConflictView>(this, [this, id](Result<api::ConflictView> view) {
            if (m_shown != id || !m_list->current())
                return;
            if (view) {
                m_conflict->show(*view);
                m_pages->setCurrentWidget(m_conflict);
                return showHead();
            }
            if (view.error().code == ErrorCode::Conflict || view.error().code == ErrorCode::NotFound)
                return showItem(); // it was refused for something else
            m_error->setContent(tr("The two answers cannot be shown"), models::errorText(view.error().code),
                                models::errorReference(view.error().code), models::toQt(view.error().str()));
            m_pages->setCurrentWidget(m_error);
        }));
}

void OutboxPage::showHead()
{
    const api::OutboxRow* row = m_list->current();
    m_number->setText(row && row->number > 0 ? QStringLiteral("#%1").arg(row->number) : QString());
    if (!row) {
        m_title->setText(tr("Outbox"));
        m_subtitle->setText(tr("What you do is kept here until the broker has it."));
    } else if (decides()) {
        const auto& newer = m_conflict->view().newer;
        const bool answered = std::ranges::any_of(
            newer, [](const domain::Entry& entry) { return entry.direction == domain::Direction::Out; });
        const QString who = models::toQt(row->customerName);
        m_title->setText(answered ? tr("Two answers to %1").arg(who) : tr("News from %1").arg(who));
        m_subtitle->setText(tr("%1. Yours has not been sent.").arg(models::toQt(row->subject)));
    } else {
        m_title->setText(m_list->model().words(m_list->list()->currentIndex()).title);
        m_subtitle->setText(models::toQt(row->subject));
    }
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
}

void OutboxPage::open()
{
    m_inDetails = true;
    place();
    if (decides())
        m_conflict->firstControl()->setFocus(Qt::OtherFocusReason);
    else if (m_pages->currentWidget() == m_item)
        m_item->firstControl()->setFocus(Qt::OtherFocusReason);
}

bool OutboxPage::back()
{
    const bool line = m_room < 1024 && !m_line->isHidden();
    if (line)
        m_lineWanted = false;
    const bool details = std::exchange(m_inDetails, false);
    place();
    m_list->list()->setFocus(Qt::OtherFocusReason);
    return line || details;
}

void OutboxPage::setRoom(double width)
{
    m_room = width;
    place();
}

void OutboxPage::toggleLine()
{
    m_lineWanted = m_line->isHidden();
    place();
}

void OutboxPage::showLine()
{
    m_lineWanted = true;
    place();
}

/// As in the inbox: what has no room beside the others gives way, below 1024 one pane shows at a time.
void OutboxPage::place()
{
    const bool single = m_room < 1024;
    const bool line = m_lineWanted.value_or(m_room >= 1360);
    m_line->setVisible(line);
    m_list->setVisible(single ? !m_inDetails && !line : m_room >= 1180 || !line);
    m_details->setVisible(!single || (m_inDetails && !line));
    m_details->setMinimumWidth(single ? 0 : theme().metric(kit::Metric::TimelineMin));
    m_backButton->setVisible(single);
    m_conflict->setNarrow(m_room < 1180);
    const int list = m_room >= 1680 ? 360 : m_room >= 1180 ? 316 : 272;
    m_splitter->setDefaultSizes({list, 0, m_room >= 1680 ? 360 : 320});
    m_splitter->resetSizes();
}

QList<QWidget*> OutboxPage::panes() const
{
    return {m_list->list(), m_details, m_line};
}

} // namespace atalaya::outbox
