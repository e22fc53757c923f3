#include "ui/models/saved_views.h"

#include <algorithm>

namespace atalaya::models {

SavedViews::SavedViews(CoreSignals& signals_, QObject* parent) : QObject(parent), m_signals(signals_)
{
    connect(&m_signals, &CoreSignals::meChanged, this, &SavedViews::load); // somebody else may be here now
    load();
}

void SavedViews::load()
{
    m_signals.core().lists().views(
        guarded<std::vector<domain::SavedView>>(this, [this](Result<std::vector<domain::SavedView>> views) {
            if (!views || *views == m_views)
                return;
            m_views = *std::move(views);
            Q_EMIT changed();
        }));
}

const domain::SavedView* SavedViews::find(domain::SavedViewId id) const
{
    const auto found = std::ranges::find(m_views, id, &domain::SavedView::id);
    return found == m_views.end() ? nullptr : &*found;
}

void SavedViews::set(std::vector<domain::SavedView> views)
{
    const auto before = std::exchange(m_views, std::move(views));
    Q_EMIT changed();
    m_signals.core().lists().saveViews(m_views, guarded<bool>(this, [this, before](const Result<bool>& kept) {
                                           if (kept)
                                               return;
                                           m_views = before;
                                           Q_EMIT changed();
                                           Q_EMIT failed(kept.error());
                                       }));
}

void SavedViews::put(const domain::SavedView& view)
{
    auto views = m_views;
    const auto found = std::ranges::find(views, view.id, &domain::SavedView::id);
    if (found == views.end())
        views.push_back(view);
    else
        *found = view;
    set(std::move(views));
}

void SavedViews::remove(domain::SavedViewId id)
{
    auto views = m_views;
    if (std::erase_if(views, [id](const domain::SavedView& view) { return view.id == id; }) > 0)
        set(std::move(views));
}

void SavedViews::move(domain::SavedViewId id, int by)
{
    auto views = m_views;
    const auto found = std::ranges::find(views, id, &domain::SavedView::id);
    const auto to = found - views.begin() + by;
    if (found == views.end() || to < 0 || to >= std::ssize(views))
        return;
    std::iter_swap(found, views.begin() + to);
    set(std::move(views));
}

QString label(domain::Asks asks)
{
    switch (asks) {
    case domain::Asks::All:
        return SavedViews::tr("All of these");
    case domain::Asks::Any:
        return SavedViews::tr("Any of these");
    case domain::Asks::None:
        return SavedViews::tr("None of these");
    case domain::Asks::Status:
        return SavedViews::tr("Status is");
    case domain::Asks::Queue:
        return SavedViews::tr("Queue is");
    case domain::Asks::Assignee:
        return SavedViews::tr("Assigned to");
    case domain::Asks::Tag:
        return SavedViews::tr("Has the tag");
    case domain::Asks::Channel:
        return SavedViews::tr("Channel is");
    case domain::Asks::Priority:
        return SavedViews::tr("Priority is");
    case domain::Asks::DueWithin:
        return SavedViews::tr("Due within");
    case domain::Asks::OlderThan:
        return SavedViews::tr("Older than");
    case domain::Asks::WaitingOver:
        return SavedViews::tr("Waiting longer than");
    case domain::Asks::UpdatedWithin:
        return SavedViews::tr("Changed within");
    case domain::Asks::Language:
        return SavedViews::tr("Language is");
    case domain::Asks::Customer:
        return SavedViews::tr("Customer contains");
    case domain::Asks::Text:
        return SavedViews::tr("Text contains");
    case domain::Asks::Unread:
        return SavedViews::tr("Is unread");
    case domain::Asks::Unhappy:
        return SavedViews::tr("Customer is unhappy");
    case domain::Asks::Snoozed:
        return SavedViews::tr("Is snoozed");
    case domain::Asks::Undelivered:
        return SavedViews::tr("An answer did not arrive");
    case domain::Asks::Scheduled:
        return SavedViews::tr("An answer waits to be sent");
    case domain::Asks::Mentioned:
        break;
    }
    return SavedViews::tr("Mentions me");
}

} // namespace atalaya::models
