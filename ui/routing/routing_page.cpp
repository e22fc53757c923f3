#include "ui/routing/routing_page.h"

#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/menu.h"
#include "ui/kit/states.h"
#include "ui/models/error_text.h"
#include "ui/models/texts.h"
#include "ui/routing/capacity_section.h"
#include "ui/routing/changes_section.h"
#include "ui/routing/conflict_bar.h"
#include "ui/routing/new_entries.h"
#include "ui/routing/publish_dialog.h"
#include "ui/routing/queue_list.h"
#include "ui/routing/queue_states.h"
#include "ui/routing/skills_section.h"
#include "ui/routing/staffing_section.h"
#include "ui/routing/what_if_section.h"
#include "ui/routing/why_section.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace atalaya::routing {
namespace {

using kit::theme;
namespace token = kit::token;

constexpr int kSectionRole = Qt::UserRole + 200; // QString, the id
constexpr int kColours = 8;
constexpr int kAgainMs = 30'000;
const QLatin1String kWhatIf("whatIf");

} // namespace

RoutingPage::RoutingPage(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_book(core)
    , m_navPane(new kit::Surface(token::bgChrome, this))
    , m_nav(new kit::NavList(tr("Routing"), m_navPane))
    , m_menuBar(new kit::Surface(token::bgChrome, this))
    , m_menu(new kit::Button({}, kit::ButtonKind::Ghost, m_menuBar))
    , m_banner(new kit::Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_loading(new kit::Skeleton(kit::Skeleton::Shape::Text, tr("The broker is slow to answer."), m_stack))
    , m_failed(new kit::ErrorState(m_stack))
    , m_empty(nullptr)
    , m_rules(new RulesSection(core, m_book, m_stack))
    , m_new(new NewEntries(core, this))
{
    setObjectName(QStringLiteral("routingPage"));
    setAccessibleName(tr("Routing"));
    buildNav();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navPane);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    column->addWidget(m_menuBar);
    column->addWidget(m_banner);
    column->addWidget(new ConflictBar(m_book, this));
    column->addWidget(m_stack, 1);
    m_banner->setContent(kit::BannerTone::Notice, QStringLiteral("cloud-off"),
                         tr("Rules need the line to the broker: you can read them, not change them."));
    buildSections();
    fillNav();
    bindKeys(keymap);
    connectBook();
    m_again.setInterval(kAgainMs);
    m_current = QStringLiteral("rules");
    refresh();
}

RoutingPage::~RoutingPage() = default;

bool RoutingPage::allowed(const domain::Agent& agent)
{
    return agent.role == domain::Role::Lead || agent.role == domain::Role::Admin;
}

void RoutingPage::buildNav()
{
    m_navPane->setEdges(Qt::RightEdge);
    m_navPane->setFixedWidth(theme().metric(kit::Metric::Nav));
    m_nav->setObjectName(QStringLiteral("routingSections"));
    m_nav->setModel(&m_model);
    auto* layout = new QVBoxLayout(m_navPane);
    layout->setContentsMargins(0, theme().space(4), 0, 0);
    layout->addWidget(m_nav);
    const auto choose = [this](const QModelIndex& index) {
        if (index.data(kSectionRole).isValid())
            showSection(index.data(kSectionRole).toString());
    };
    connect(m_nav, &QAbstractItemView::activated, this, choose);
    connect(m_nav, &QAbstractItemView::clicked, this, choose);
    m_menuBar->setEdges(Qt::BottomEdge);
    m_menuBar->hide();
    auto* bar = new QHBoxLayout(m_menuBar);
    kit::scaleLayout(bar, {8, 6, 8, 6}, 8);
    m_menu->setObjectName(QStringLiteral("sectionMenu"));
    m_menu->setCaret(true);
    bar->addWidget(m_menu);
    bar->addStretch(1);
    connect(m_menu, &QPushButton::clicked, this, &RoutingPage::openSectionMenu);
}

void RoutingPage::heading(const QString& text)
{
    m_sections.push_back({{}, {}, text, nullptr, Facet::All});
}

void RoutingPage::add(PageSection section)
{
    if (section.widget != m_side && m_stack->indexOf(section.widget) < 0)
        m_stack->addWidget(section.widget);
    m_sections.push_back(std::move(section));
}

void RoutingPage::buildSections()
{
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_failed);
    auto* empty = new kit::EmptyState(QStringLiteral("inbox"), tr("There are no queues yet."),
                                      tr("Work waits in queues; rules say who takes it from them."), m_stack);
    connect(empty->setAction(tr("New queue")), &QPushButton::clicked, this,
            [this, empty] { askQueue(empty); });
    m_empty = empty;
    m_stack->addWidget(m_empty);
    auto* skills = new SkillsSection(m_book, m_stack);
    auto* capacity = new CapacitySection(m_book, m_stack);
    auto* changes = new ChangesSection(m_book, m_stack);
    const auto entry = [this](const char* id, const char* icon, const QString& title, QWidget* widget,
                              Facet facet = Facet::All) {
        add({QLatin1String(id), QLatin1String(icon), title, widget, facet});
    };
    m_why = new WhySection(m_core, m_stack);
    m_whatIf = new WhatIfSection(m_core, m_book, this);
    m_side = m_whatIf;
    connect(m_why, &WhySection::ticketRequested, this, &RoutingPage::ticketRequested);
    connect(m_whatIf, &WhatIfSection::ticketRequested, this, &RoutingPage::ticketRequested);
    heading(tr("Routing"));
    entry("why", "circle-help", tr("Why this agent?"), m_why);
    entry("now", "inbox", tr("Queues now"), new QueueStates(m_core, m_stack));
    entry("rules", "list-checks", tr("Rules"), m_rules);
    entry("skills", "languages", tr("Skills"), skills);
    entry("capacity", "gauge", tr("Capacity"), capacity);
    entry("hours", "calendar-clock", tr("Hours"), m_rules, Facet::Hours);
    entry("targets", "timer", tr("SLA goals"), m_rules, Facet::Targets);
    entry("overflow", "arrow-right-left", tr("Overflow"), m_rules, Facet::Overflow);
    heading(tr("Safety"));
    entry("whatIf", "flask-conical", tr("What if?"), m_whatIf);
    entry("staffing", "users-round", tr("Staffing"), new StaffingSection(m_core, m_stack));
    entry("changes", "history", tr("Changes"), changes);
    heading(tr("Drafts"));
    entry("draft", "git-branch", tr("This draft"), changes);
    connect(m_rules, &RulesSection::publishRequested, this, &RoutingPage::askPublish);
    connect(skills, &SkillsSection::publishRequested, this, &RoutingPage::askPublish);
    connect(capacity, &CapacitySection::publishRequested, this, &RoutingPage::askPublish);
    connect(changes, &ChangesSection::publishRequested, this, &RoutingPage::askPublish);
    connect(skills, &SkillsSection::newSkillRequested, m_new, &NewEntries::askSkill);
    connect(&m_rules->queues(), &QueueList::newQueueRequested, this, &RoutingPage::askQueue);
}

void RoutingPage::bindKeys(const kit::Keymap& keymap)
{
    const auto bind = [&](const char* id, auto action) {
        for (const QKeySequence& keys : keymap.sequences(QString::fromLatin1(id))) {
            auto* shortcut = new QShortcut(keys, this);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            shortcut->setObjectName(QLatin1String(id));
            connect(shortcut, &QShortcut::activated, this, action);
        }
    };
    bind("rt.save", [this] { m_book.save(); });
    bind("app.undo", [this] { m_book.undo(); });
    bind("app.redo", [this] { m_book.redo(); });
    m_whatIf->setRunKey(keymap.text(u"rt.whatIf"));
    bind("rt.whatIf", [this] {
        if (!m_whatIf->isVisible())
            showSection(kWhatIf);
        m_whatIf->run();
    });
    const QList<QKeySequence> order = keymap.sequences(u"rt.order");
    for (const QKeySequence& keys : order) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setObjectName(QStringLiteral("rt.order"));
        const int by = keys == order.front() ? -1 : 1;
        connect(shortcut, &QShortcut::activated, this, [this, by] { m_rules->editor().moveFocused(by); });
    }
}

void RoutingPage::connectBook()
{
    connect(&m_book, &RulesBook::changed, this, &RoutingPage::refresh);
    connect(&m_book, &RulesBook::failed, this,
            [this](const QString& text) { Q_EMIT notice(text, QStringLiteral("triangle-alert")); });
    connect(&m_book, &RulesBook::published, this,
            [this](int lines) { Q_EMIT published(tr("Published. Changes: %1").arg(lines)); });
    connect(&m_book, &RulesBook::publicationUndone, this, [this] {
        Q_EMIT notice(tr("The rules before hold again; what you took back is kept"), QStringLiteral("undo-2"));
    });
    connect(m_new, &NewEntries::failed, &m_book, &RulesBook::failed);
    connect(m_new, &NewEntries::skillSaved, &m_book, &RulesBook::reload);
    connect(m_new, &NewEntries::queueSaved, this, [this](domain::QueueId queue) {
        m_rules->queues().chooseSoon(queue);
        m_book.reload();
    });
    connect(m_failed, &kit::ErrorState::tryAgain, &m_book, &RulesBook::reload);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_book.reload();
    });
}

void RoutingPage::fillNav()
{
    m_model.clear();
    for (const PageSection& section : m_sections) {
        auto* item = new QStandardItem(section.title);
        item->setEditable(false);
        if (section.id.isEmpty()) {
            item->setData(true, kit::NavHeadingRole);
            item->setFlags(Qt::ItemIsEnabled);
        } else {
            item->setData(section.icon, kit::NavIconRole);
            item->setData(section.id, kSectionRole);
        }
        m_model.appendRow(item);
    }
}

void RoutingPage::showSection(const QString& id)
{
    m_current = id;
    refresh();
}

/// What-if stands beside the rules while there is room, and alone when it was chosen.
void RoutingPage::placeSide()
{
    if (!m_side)
        return;
    if (m_current != kWhatIf)
        return m_rules->setSide(m_side);
    if (m_stack->indexOf(m_side) < 0) {
        m_rules->takeSide();
        m_stack->addWidget(m_side);
    }
}

void RoutingPage::refresh()
{
    const RulesView& view = m_book.view();
    const auto section = std::ranges::find(m_sections, m_current, &PageSection::id);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QStandardItem* item = m_model.item(row);
        const QString id = item->data(kSectionRole).toString();
        const int changes = id == u"draft" ? int(m_book.changes().size()) : 0;
        const int count = id == u"rules" ? int(view.directory.queues.size())
            : id == u"skills"            ? int(view.directory.skills.size())
            : id == u"changes"           ? int(view.state.changes.size())
                                         : changes;
        item->setData(count, kit::NavCountRole);
        item->setData(int(changes > 0 ? kit::NavTone::Accent : kit::NavTone::Plain), kit::NavToneRole);
        if (id == m_current && !id.isEmpty())
            m_nav->setCurrentIndex(item->index());
    }
    placeSide();
    const bool online = m_core.linkState().kind != api::LinkKind::Offline;
    m_banner->setVisible(!online && view.stage == BookStage::Ready);
    if (section != m_sections.end())
        m_menu->setText(section->title);
    QWidget* page = section == m_sections.end() ? m_rules : section->widget;
    const bool ofRules = page != m_why && m_current != u"now" && m_current != u"staffing";
    if (view.stage == BookStage::Ready && page == m_rules) {
        m_rules->setFacet(section->facet);
        if (view.directory.queues.empty())
            page = m_empty;
    }
    if (view.stage == BookStage::Failed && ofRules) {
        m_failed->setContent(tr("The rules did not load"), models::errorText(view.error.code),
                             models::errorReference(view.error.code), models::toQt(view.error.str()));
        page = m_failed;
    }
    if (view.stage == BookStage::Loading && ofRules)
        page = m_loading;
    page == m_loading ? m_loading->start() : m_loading->stop();
    m_stack->setCurrentWidget(page);
    Q_EMIT draftTextChanged();
}

void RoutingPage::activate()
{
    m_book.reload();
    m_rules->queues().askStates();
    m_again.start();
    (m_navPane->isVisible() ? static_cast<QWidget*>(m_nav) : m_menu)->setFocus(Qt::ShortcutFocusReason);
}

void RoutingPage::setRoom(double width)
{
    const bool nav = width >= 1180;
    m_navPane->setVisible(nav);
    m_navPane->setFixedWidth(theme().metric(kit::Metric::Nav) + (width >= 1680 ? theme().px(24) : 0));
    m_menuBar->setVisible(!nav);
    m_rules->setRoom(width);
}

void RoutingPage::showWhy(domain::TicketId ticket)
{
    showSection(QStringLiteral("why"));
    m_why->showTicket(ticket);
}

QList<QWidget*> RoutingPage::panes() const
{
    return {m_navPane->isVisible() ? static_cast<QWidget*>(m_navPane) : m_menuBar, &m_rules->queues(),
            m_stack->currentWidget() == m_rules ? &m_rules->editor() : m_stack->currentWidget()};
}

QString RoutingPage::draftText() const
{
    const RulesView& view = m_book.view();
    if (!view.state.draft)
        return {};
    const domain::RulesDraft& draft = *view.state.draft;
    const QString when = models::shortTime(draft.at, m_book.view().now);
    return draft.by == m_core.me().agent.id
        ? tr("Draft by you, %1").arg(when)
        : tr("Draft by %1, %2").arg(nameOf(view.directory, draft.by), when);
}

void RoutingPage::openSectionMenu()
{
    auto* menu = new kit::Menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const PageSection& section : m_sections) {
        if (section.id.isEmpty()) {
            menu->addHeading(section.title);
            continue;
        }
        connect(menu->addItem(section.icon, section.title), &QAction::triggered, this,
                [this, id = section.id] { showSection(id); });
    }
    kit::popup(menu, m_menu);
}

void RoutingPage::askPublish()
{
    auto* dialog = new PublishDialog(m_book.changes(), window());
    connect(dialog, &PublishDialog::confirmed, &m_book, &RulesBook::publish);
    dialog->ask();
}

void RoutingPage::askQueue(QWidget* anchor)
{
    m_new->askQueue(anchor, int(m_book.view().directory.queues.size()) % kColours + 1);
}

} // namespace atalaya::routing
