#include "ui/inbox/nav_panel.h"

#include "ui/kit/key_action.h"
#include "ui/kit/theme.h"
#include "ui/models/texts.h"

#include <QVBoxLayout>
#include <algorithm>
#include <tuple>

namespace atalaya::inbox {
namespace {

constexpr int kHereRole = Qt::UserRole + 201; // int: a Here

/// What is on this computer.
enum Here { Outbox, Decide, Kept };

/// Counts of what others do are as old as the line: without it they carry a question mark.
bool mayBeOld(const api::View& view)
{
    return view.kind == api::ViewKind::Unassigned || view.kind == api::ViewKind::Team
        || view.kind == api::ViewKind::Queue;
}

constexpr int kJoinMs = 60;

} // namespace

NavPanel::NavPanel(models::CoreSignals& core, QWidget* parent)
    : Surface(kit::token::bgChrome, parent)
    , m_core(core)
    , m_saved(core)
    , m_list(new kit::NavList(tr("Views"), this))
{
    setObjectName(QStringLiteral("navPanel"));
    setEdges(Qt::RightEdge);
    m_list->setObjectName(QStringLiteral("views"));
    m_list->setModel(&m_model);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kit::theme().space(4), 0, 0);
    layout->addWidget(m_list);
    const auto choose = [this](const QModelIndex& index) {
        const QVariant here = index.data(kHereRole);
        if (here.isValid() && here.toInt() == Here::Kept)
            return Q_EMIT keptChosen();
        if (here.isValid())
            return Q_EMIT outboxChosen(here.toInt() == Here::Decide);
        const QVariant position = index.data(ViewRole);
        if (!position.isValid())
            return;
        m_view = m_views[std::size_t(position.toInt())];
        Q_EMIT viewChosen(m_view);
    };
    connect(m_list, &QAbstractItemView::activated, this, choose);
    connect(m_list, &QAbstractItemView::clicked, this, choose);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kJoinMs);
    connect(&m_soon, &QTimer::timeout, this, &NavPanel::reload);
    const auto later = [this] { m_soon.start(); };
    connect(&m_core, &models::CoreSignals::ticketsChanged, this, later);
    connect(&m_core, &models::CoreSignals::directoryChanged, this, later);
    connect(&m_core, &models::CoreSignals::meChanged, this, later);
    connect(&m_core, &models::CoreSignals::linkChanged, this, [this] {
        updateCounts();
        updateHere();
    });
    askKept();
    connectSaved();
    reload();
}

void NavPanel::reload()
{
    m_core.core().queries().directory(
        models::guarded<api::Directory>(this, [this](Result<api::Directory> directory) {
            if (!directory)
                return;
            // Counts may know a queue before the directory does.
            const auto face = [](const domain::Queue& queue) {
                return std::tie(queue.id, queue.name, queue.colour);
            };
            m_built = m_built && std::ranges::equal(m_directory.queues, directory->queues, {}, face, face);
            m_directory = *std::move(directory);
            m_core.core().queries().counts(
                models::guarded<api::ViewCounts>(this, [this](Result<api::ViewCounts> counts) {
                    if (!counts)
                        return;
                    const bool sameViews = std::ranges::equal(
                        m_counts, *counts, {}, [](const auto& one) { return one.first; },
                        [](const auto& one) { return one.first; });
                    m_counts = *std::move(counts);
                    if (!sameViews || !m_built)
                        rebuild();
                    m_built = true;
                    updateCounts();
                    Q_EMIT countsChanged();
                }));
        }));
}

QString NavPanel::title(const api::View& view) const
{
    if (view.kind == api::ViewKind::Saved) {
        const domain::SavedView* saved = m_saved.find(view.saved);
        return saved ? models::toQt(saved->name) : models::label(view);
    }
    if (view.kind != api::ViewKind::Queue)
        return models::label(view);
    const auto queue = std::ranges::find(m_directory.queues, view.queue, &domain::Queue::id);
    return queue == m_directory.queues.end() ? models::label(view) : models::toQt(queue->name);
}

qint64 NavPanel::count(const api::View& view) const
{
    const auto found = m_counts.find(view);
    return found == m_counts.end() ? 0 : found->second;
}

QString keyActionOf(api::ViewKind kind)
{
    switch (kind) {
    case api::ViewKind::Mine:
        return QStringLiteral("go.mine");
    case api::ViewKind::Unassigned:
        return QStringLiteral("go.unassigned");
    case api::ViewKind::Team:
        return QStringLiteral("go.team");
    case api::ViewKind::AtRisk:
        return QStringLiteral("go.risk");
    case api::ViewKind::Mentions:
        return QStringLiteral("go.mentions");
    case api::ViewKind::Snoozed:
        return QStringLiteral("go.snoozed");
    case api::ViewKind::Drafts:
        return QStringLiteral("go.drafts");
    case api::ViewKind::Live:
        return QStringLiteral("go.live");
    default:
        return {};
    }
}

QStandardItem* NavPanel::addView(const api::View& view, const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setData(int(m_views.size()), ViewRole);
    item->setData(keyActionOf(view.kind), kit::kActionRole);
    item->setEditable(false);
    m_views.push_back(view);
    m_model.appendRow(item);
    return item;
}

void NavPanel::rebuild()
{
    m_model.clear();
    m_views.clear();
    addHeading(tr("Views"));
    using api::ViewKind;
    for (const ViewKind kind : {ViewKind::Mine, ViewKind::Unassigned, ViewKind::Team, ViewKind::AtRisk,
                                ViewKind::Mentions, ViewKind::Unread, ViewKind::Live, ViewKind::Snoozed,
                                ViewKind::Scheduled, ViewKind::Failed, ViewKind::Done}) {
        const api::View view{kind, {}};
        addView(view, models::label(view))->setData(models::iconOf(view), kit::NavIconRole);
    }
    addHere();
    std::vector<domain::Queue> queues;
    std::ranges::copy_if(m_directory.queues, std::back_inserter(queues), [this](const domain::Queue& queue) {
        return m_counts.contains({ViewKind::Queue, queue.id});
    });
    std::ranges::sort(queues, {}, &domain::Queue::colour);
    if (!queues.empty())
        addHeading(tr("Team queues"));
    for (const domain::Queue& queue : queues) {
        auto* item = addView({ViewKind::Queue, queue.id}, models::toQt(queue.name));
        item->setData(int(kit::token::chart1) + std::clamp(queue.colour, 1, 8) - 1, kit::NavDotRole);
    }
    addSaved();
}

QStandardItem* NavPanel::addHeading(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setData(true, kit::NavHeadingRole);
    item->setFlags(Qt::ItemIsEnabled);
    m_model.appendRow(item);
    return item;
}

/// What waits on this computer: it is there without a line.
void NavPanel::addHere()
{
    addHeading(tr("On this computer"));
    const auto add = [this](Here here, const char* icon, const QString& text) {
        auto* item = new QStandardItem(text);
        item->setData(int(here), kHereRole);
        item->setData(QLatin1String(icon), kit::NavIconRole);
        item->setEditable(false);
        m_model.appendRow(item);
    };
    add(Here::Outbox, "send", tr("Outbox", "in the navigation: one short word"));
    add(Here::Decide, "git-compare-arrows", tr("To decide"));
    const api::View drafts{api::ViewKind::Drafts, {}};
    addView(drafts, models::label(drafts))->setData(models::iconOf(drafts), kit::NavIconRole);
    add(Here::Kept, "hard-drive", tr("Kept offline"));
    updateHere();
}

void NavPanel::updateHere()
{
    const api::LinkState& link = m_core.linkState();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QStandardItem* item = m_model.item(row);
        const QVariant here = item->data(kHereRole);
        if (!here.isValid())
            continue;
        if (here.toInt() == Here::Outbox) {
            item->setData(link.waiting, kit::NavCountRole);
            if (m_inOutbox)
                m_list->setCurrentIndex(item->index());
        } else if (here.toInt() == Here::Decide) {
            item->setData(link.refused, kit::NavCountRole);
            item->setData(int(link.refused > 0 ? kit::NavTone::Warn : kit::NavTone::Plain), kit::NavToneRole);
        } else if (m_keptDays) {
            item->setData(*m_keptDays > 0 ? tr("%1 d", "days").arg(*m_keptDays) : tr("all"),
                          kit::NavCountRole);
        }
    }
}

void NavPanel::askKept()
{
    m_core.core().computer().kept(models::guarded<api::KeptHere>(this, [this](Result<api::KeptHere> kept) {
        if (!kept)
            return;
        m_keptDays = kept->policy.days;
        updateHere();
    }));
}

void NavPanel::showOutbox()
{
    m_inOutbox = true;
    updateHere();
}

void NavPanel::updateCounts()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QStandardItem* item = m_model.item(row);
        const QVariant position = item->data(ViewRole);
        if (!position.isValid())
            continue;
        const api::View& view = m_views[std::size_t(position.toInt())];
        const qint64 number = view.kind == api::ViewKind::Done ? 0 : count(view);
        if (number > 0 && mayBeOld(view) && m_core.linkState().kind == api::LinkKind::Offline)
            item->setData(tr("%1?", "a count that may be old").arg(number), kit::NavCountRole);
        else
            item->setData(int(number), kit::NavCountRole);
        if (view.kind == api::ViewKind::AtRisk && number > 0)
            item->setData(int(kit::NavTone::Warn), kit::NavToneRole);
        if (view.kind == api::ViewKind::Failed) // somebody was not answered and may not know
            item->setData(int(number > 0 ? kit::NavTone::Breach : kit::NavTone::Plain), kit::NavToneRole);
        if (view == m_view && !m_inOutbox)
            m_list->setCurrentIndex(item->index());
    }
    hideEmpty();
}

void NavPanel::setView(const api::View& view)
{
    m_view = view;
    updateCounts();
}

} // namespace atalaya::inbox
