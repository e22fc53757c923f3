#include "ui/kit/announce.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QWidget>

namespace atalaya::kit {

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
namespace {

/// The last thing that was said in a window. Qt learned to announce with 6.8; before, its bridge to AT-SPI
/// passes an alert over in silence. But readers read a notification that comes into view.
class SpokenLine : public QObject {
public:
    explicit SpokenLine(QWidget* window) : QObject(window), m_window(window)
    {
        setObjectName(QStringLiteral("spokenLine"));
    }
    void setText(const QString& text) { m_text = text; }
    const QString& text() const { return m_text; }
    QWidget* window() const { return m_window; }

private:
    QWidget* m_window;
    QString m_text;
};

class SpokenAccessible : public QAccessibleObject {
public:
    explicit SpokenAccessible(SpokenLine* line) : QAccessibleObject(line), m_line(line) { }

    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_line->window());
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override { return {}; }
    QRect rect() const override { return m_line->window()->frameGeometry(); }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_line->text() : QString();
    }

private:
    SpokenLine* m_line;
};

SpokenLine* lineOf(QWidget* window)
{
    for (QObject* child : window->children())
        if (auto* known = dynamic_cast<SpokenLine*>(child))
            return known;
    auto* line = new SpokenLine(window);
    QAccessible::registerAccessibleInterface(new SpokenAccessible(line));
    return line;
}

} // namespace
#endif

void announce(QWidget* about, const QString& text, Urgency urgency)
{
    if (!QAccessible::isActive() || text.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(about, text);
    event.setPoliteness(urgency == Urgency::Assertive ? QAccessible::AnnouncementPoliteness::Assertive
                                                      : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
#else
    Q_UNUSED(urgency)
    QAccessibleEvent alert(about, QAccessible::Alert); // where the system listens for it
    QAccessible::updateAccessibility(&alert);
    SpokenLine* line = lineOf(about->window());
    line->setText(text);
    QAccessibleEvent name(line, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
    QAccessibleEvent shown(line, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
#endif
}

} // namespace atalaya::kit
