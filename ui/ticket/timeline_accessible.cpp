#include "ui/ticket/timeline_accessible.h"

#include "ui/kit/announce.h"
#include "ui/ticket/timeline_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <unordered_map>

namespace atalaya::ticket {
namespace {

/// One entry. It knows its entry by id: the view may have other ones by the time it is asked.
class EntryAccessible : public QAccessibleInterface {
public:
    EntryAccessible(TimelineView* view, const domain::EntryId& entry) : m_view(view), m_entry(entry) { }

    int position() const
    {
        if (!m_view)
            return -1;
        const auto& entries = m_view->entries();
        const auto found = std::ranges::find(entries, m_entry, &domain::Entry::id);
        return found == entries.end() ? -1 : static_cast<int>(found - entries.begin());
    }
    bool isValid() const override { return position() >= 0; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override { }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        const int at = position();
        if (kind != QAccessible::Name || at < 0)
            return {};
        const domain::Entry& entry = m_view->entries()[std::size_t(at)];
        const QString translation = m_view->translationOf(entry.id);
        if (translation.isEmpty())
            return models::accessibleName(entry);
        return QCoreApplication::translate("timeline", "%1. Translated by a machine: %2")
            .arg(models::accessibleName(entry), translation);
    }
    QRect rect() const override
    {
        const int at = position();
        if (at < 0)
            return {};
        const QRect place = m_view->entryRect(at);
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const int at = position();
        state.invalid = at < 0;
        state.readOnly = true;
        state.offscreen = at >= 0 && !m_view->entryRect(at).intersects(m_view->viewport()->rect());
        return state;
    }

private:
    QPointer<TimelineView> m_view;
    domain::EntryId m_entry;
};

class TimelineAccessible : public QAccessibleWidget {
public:
    explicit TimelineAccessible(TimelineView* view) : QAccessibleWidget(view, QAccessible::List), m_view(view)
    {
    }
    ~TimelineAccessible() override { forget(); }
    Q_DISABLE_COPY_MOVE(TimelineAccessible)

    int childCount() const override { return static_cast<int>(m_view->entries().size()); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const domain::EntryId entry = m_view->entries()[std::size_t(index)].id;
        if (const auto known = m_ids.find(entry); known != m_ids.end())
            return QAccessible::accessibleInterface(known->second);
        auto* made = new EntryAccessible(m_view, entry);
        m_ids.emplace(entry, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* entry = dynamic_cast<const EntryAccessible*>(child);
        return entry ? entry->position() : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(m_view->entryAt(m_view->viewport()->mapFromGlobal(QPoint(x, y))));
    }
    void forget()
    {
        for (const auto& [entry, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
        m_ids.clear();
    }

private:
    TimelineView* m_view;
    mutable std::unordered_map<domain::EntryId, QAccessible::Id> m_ids;
};

QAccessibleInterface* make(const QString& className, QObject* object)
{
    if (className != QLatin1String("atalaya::ticket::TimelineView"))
        return nullptr;
    auto* view = qobject_cast<TimelineView*>(object);
    return view ? new TimelineAccessible(view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

void timelineChanged(TimelineView* view)
{
    if (!QAccessible::isActive())
        return;
    if (auto* list = dynamic_cast<TimelineAccessible*>(QAccessible::queryAccessibleInterface(view)))
        list->forget();
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void TimelineView::announce(std::size_t first)
{
    // A customer's message in the open conversation is read out; our own are not.
    for (std::size_t i = first; i < entries().size(); ++i)
        if (entries()[i].direction == domain::Direction::In)
            kit::announce(this, models::accessibleName(entries()[i]));
}

} // namespace atalaya::ticket
