#include "ui/shell/key_hints.h"

#include "ui/kit/key_action.h"
#include "ui/models/texts.h"
#include "ui/settings/preference_book.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QShortcut>
#include <QShortcutEvent>

namespace atalaya::shell {
namespace {

QString usesOf(const QString& action)
{
    return QStringLiteral("keyHints/%1/uses").arg(action);
}

QString dayOf(const QString& action)
{
    return QStringLiteral("keyHints/%1/day").arg(action);
}

/// With Ctrl, Alt or as F key it writes nothing: pressing it is using it, whoever takes it.
bool isChord(const QKeyEvent& key)
{
    const bool with = (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    return with || (key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35);
}

bool isChord(const QKeySequence& keys)
{
    if (keys.count() != 1)
        return false;
    const QKeyEvent pressed(QEvent::KeyPress, keys[0].key(), keys[0].keyboardModifiers());
    return isChord(pressed);
}

} // namespace

KeyHints::KeyHints(const kit::Keymap& keymap, const settings::PreferenceBook& book, models::CoreSignals& core,
                   QWidget* desk)
    : QObject(desk)
    , m_keymap(keymap)
    , m_book(book)
    , m_core(core)
    , m_desk(desk)
    , m_known(book.file(), QSettings::IniFormat)
{
    qApp->installEventFilter(this);
}

bool KeyHints::isHere(const QWidget& widget) const
{
    const QWidget* window = widget.window();
    while (window->parentWidget() && window->windowType() == Qt::Popup)
        window = window->parentWidget()->window(); // a menu belongs to the window under it
    return window == m_desk->window() && m_desk->isVisible();
}

bool KeyHints::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonRelease:
        if (watched->isWidgetType())
            clicked(*static_cast<QWidget*>(watched), *static_cast<QMouseEvent*>(event));
        break;
    case QEvent::ShortcutOverride:
        // It is passed on from parent to parent: once is enough.
        if (watched == QApplication::focusWidget() && isHere(*static_cast<QWidget*>(watched)))
            pressed(*static_cast<QKeyEvent*>(event));
        break;
    case QEvent::Shortcut: {
        // Letters and sequences: only what listens for them knows whether they were text.
        const auto* shortcut = qobject_cast<QShortcut*>(watched);
        const auto* owner = shortcut ? qobject_cast<QWidget*>(shortcut->parent()) : nullptr;
        if (owner && isHere(*owner) && !isChord(shortcut->key()))
            used(shortcut->objectName());
        break;
    }
    default:
        break;
    }
    return false;
}

void KeyHints::clicked(const QWidget& widget, const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton || !widget.isEnabled() || !isHere(widget)
        || !m_book.value(QLatin1StringView(kPreference)).toBool())
        return;
    const QPoint at = event.position().toPoint();
    const QString action = widget.rect().contains(at) ? actionOf(widget, at) : QString();
    if (action.isEmpty() || m_known.value(usesOf(action)).toInt() >= kEnough)
        return;
    const qint64 today = models::localTime(m_core.core().commands().now()).date().toJulianDay();
    if (m_known.value(dayOf(action)).toLongLong() == today)
        return;
    m_known.setValue(dayOf(action), today);
    Q_EMIT hint(action);
}

void KeyHints::pressed(const QKeyEvent& key)
{
    if (key.isAutoRepeat() || !isChord(key))
        return;
    const QKeySequence keys(QKeyCombination(key.modifiers() & ~Qt::KeypadModifier, Qt::Key(key.key())));
    for (const kit::KeyAction& action : m_keymap.actions())
        if (m_keymap.sequences(action.id).contains(keys))
            used(action.id);
}

void KeyHints::used(const QString& action)
{
    const int uses = m_known.value(usesOf(action)).toInt();
    if (uses < kEnough && !actionNamed(action).isEmpty())
        m_known.setValue(usesOf(action), uses + 1);
}

/// The id itself if it has a key.
QString KeyHints::actionNamed(const QString& id) const
{
    return m_keymap.text(id).isEmpty() ? QString() : id;
}

QString KeyHints::actionOfKey(const QString& shown) const
{
    const QString wanted = shown.size() > 1 ? QString(shown).replace(u'+', u' ') : shown;
    if (wanted.isEmpty())
        return {};
    for (const kit::KeyAction& action : m_keymap.actions())
        if (m_keymap.text(action.id) == wanted)
            return action.id;
    return {};
}

/// What was pressed says so itself, or has its name, or shows its key.
QString KeyHints::actionOf(const QWidget& widget, const QPoint& at) const
{
    if (const auto* menu = qobject_cast<const QMenu*>(&widget)) {
        const QAction* action = menu->actionAt(at);
        return action && action->isEnabled() ? actionOfKey(action->text().section(u'\t', 1)) : QString();
    }
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget.parentWidget()))
        return view->viewport() == &widget ? actionNamed(view->indexAt(at).data(kit::kActionRole).toString())
                                           : QString();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (!button || !button->isDown())
        return {};
    const QString told = actionNamed(button->property(kit::kActionProperty).toString());
    if (!told.isEmpty())
        return told;
    const QString named = actionNamed(button->objectName());
    return named.isEmpty() ? actionOfKey(button->accessibleDescription()) : named;
}

} // namespace atalaya::shell
