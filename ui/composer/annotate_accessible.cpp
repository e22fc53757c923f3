#include "ui/composer/annotate_accessible.h"

#include "ui/composer/annotate_canvas.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <vector>

namespace atalaya::composer {
namespace {

/// One mark, by its number.
class MarkAccessible : public QAccessibleInterface {
public:
    MarkAccessible(AnnotateCanvas* canvas, int index) : m_canvas(canvas), m_index(index) { }

    int index() const { return m_index; }
    bool isValid() const override { return m_canvas && m_index < int(m_canvas->marks().size()); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_canvas.data());
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override { }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_canvas->describe(m_index) : QString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_canvas->placeOf(m_index).toAlignedRect();
        return {m_canvas->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = true;
        state.selected = isValid() && m_canvas->selected() == m_index;
        return state;
    }

private:
    QPointer<AnnotateCanvas> m_canvas;
    int m_index;
};

class CanvasAccessible : public QAccessibleWidget {
public:
    explicit CanvasAccessible(AnnotateCanvas* canvas)
        : QAccessibleWidget(canvas, QAccessible::List)
        , m_canvas(canvas)
    {
    }
    ~CanvasAccessible() override { forget(); }
    Q_DISABLE_COPY_MOVE(CanvasAccessible)

    int childCount() const override { return int(m_canvas->marks().size()); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        for (int next = int(m_ids.size()); next <= index; ++next)
            m_ids.push_back(QAccessible::registerAccessibleInterface(new MarkAccessible(m_canvas, next)));
        return QAccessible::accessibleInterface(m_ids[std::size_t(index)]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* mark = dynamic_cast<const MarkAccessible*>(child);
        return mark ? mark->index() : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPointF at = m_canvas->mapFromGlobal(QPointF(x, y));
        for (int i = childCount() - 1; i >= 0; --i)
            if (m_canvas->placeOf(i).contains(at))
                return child(i);
        return nullptr;
    }
    void forget()
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
        m_ids.clear();
    }

private:
    AnnotateCanvas* m_canvas;
    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface* make(const QString& className, QObject* object)
{
    if (className == QLatin1String("atalaya::composer::AnnotateDialog"))
        return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Dialog);
    if (className != QLatin1String("atalaya::composer::AnnotateCanvas"))
        return nullptr;
    auto* canvas = qobject_cast<AnnotateCanvas*>(object);
    return canvas ? new CanvasAccessible(canvas) : nullptr;
}

} // namespace

void installCanvasAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

void canvasChanged(AnnotateCanvas* canvas)
{
    if (!QAccessible::isActive())
        return;
    if (auto* list = dynamic_cast<CanvasAccessible*>(QAccessible::queryAccessibleInterface(canvas)))
        list->forget();
    QAccessibleEvent event(canvas, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace atalaya::composer
