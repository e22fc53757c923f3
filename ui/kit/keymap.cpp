#include "ui/kit/keymap.h"

#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace atalaya::kit {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kEverywhere = "everywhere"_L1;

/// The sign people know for a named key.
QString glyph(const QString& part)
{
    if (part == "Enter"_L1)
        return u"↵"_s;
    if (part == "Up"_L1)
        return u"↑"_s;
    if (part == "Down"_L1)
        return u"↓"_s;
    if (part == "Left"_L1)
        return u"←"_s;
    if (part == "Right"_L1)
        return u"→"_s;
    return part;
}

/// Splits "Ctrl++" into "Ctrl" and "+".
QStringList partsOf(const QString& key)
{
    if (key.endsWith("++"_L1))
        return key.left(key.size() - 2).split(u'+') << u"+"_s;
    return key == "+"_L1 ? QStringList(key) : key.split(u'+');
}

QList<QKeySequence> range(const QString& key)
{
    const QString first = key.section(u" … "_s, 0, 0);
    const QString last = key.section(u" … "_s, 1);
    QList<QKeySequence> out;
    const QString stem = first.left(first.size() - 1);
    for (char16_t digit = first.back().unicode(); digit <= last.back().unicode(); ++digit)
        out << QKeySequence(stem + QChar(digit), QKeySequence::PortableText);
    return out;
}

QList<QKeySequence> sequencesOf(const QString& key)
{
    if (key.contains(u'…'))
        return range(key);
    const QStringList steps = key.split(u' ', Qt::SkipEmptyParts);
    if (steps.size() > 2)
        return {}; // prefixes to type, not keys to press
    const QString keys = steps.join(", "_L1);
    QList<QKeySequence> out{QKeySequence(keys, QKeySequence::PortableText)};
    // Qt's Enter is the one of the number block; people mean both.
    if (keys.endsWith("Enter"_L1))
        out.prepend(QKeySequence(keys.chopped(5) + "Return"_L1, QKeySequence::PortableText));
    return out;
}

/// A letter, digit or sign that types something when it is pressed alone.
bool isTyped(const QKeySequence& keys)
{
    const QKeyCombination first = keys[0];
    const auto with = first.keyboardModifiers() & ~Qt::ShiftModifier;
    return with == Qt::NoModifier && first.key() > Qt::Key_Space && first.key() < Qt::Key_Escape;
}

QString shown(const QString& key, const QString& joint)
{
    QStringList parts;
    for (const QString& part : partsOf(key))
        parts << glyph(part);
    return parts.join(joint);
}

} // namespace

Keymap::Keymap()
{
    initResources();
    QFile file(u":/atalaya/keymap.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto actions = QJsonDocument::fromJson(file.readAll()).object()["actions"_L1].toArray();
    for (const auto& value : actions) {
        const auto object = value.toObject();
        KeyAction action{object["id"_L1].toString(),
                         object["context"_L1].toString(),
                         {},
                         object["label"_L1].toString(),
                         object["note"_L1].toString()};
        for (const auto& key : object["keys"_L1].toArray())
            action.keys << key.toString();
        m_actions << action;
    }
}

const KeyAction* Keymap::find(QStringView id) const
{
    for (const KeyAction& action : m_actions)
        if (action.id == id)
            return &action;
    return nullptr;
}

QStringList Keymap::places() const
{
    QStringList out;
    for (const KeyAction& action : m_actions)
        if (!out.contains(action.place))
            out << action.place;
    return out;
}

QList<QKeySequence> Keymap::sequences(QStringView id) const
{
    QList<QKeySequence> out;
    if (const KeyAction* action = find(id))
        for (const QString& key : m_changed.value(action->id, action->keys))
            out << sequencesOf(key);
    if (!m_singleKeys)
        out.removeIf(isTyped);
    return out;
}

QString Keymap::text(QStringView id) const
{
    return caps(id).join(u' ');
}

QString Keymap::stripText(QStringView id) const
{
    const KeyAction* action = find(id);
    const QStringList keys = action ? m_changed.value(action->id, action->keys) : QStringList();
    return keys.isEmpty() ? QString() : shown(keys.first(), u"+"_s);
}

QStringList Keymap::caps(QStringView id) const
{
    const KeyAction* action = find(id);
    const QStringList keys = action ? m_changed.value(action->id, action->keys) : QStringList();
    if (keys.isEmpty())
        return {};
    QStringList out;
    for (const QString& step : keys.first().split(u' ', Qt::SkipEmptyParts))
        for (const QString& part : partsOf(step))
            out << glyph(part);
    return out;
}

QString Keymap::label(QStringView id) const
{
    const KeyAction* action = find(id);
    return action ? QCoreApplication::translate("kit::Keymap", action->label.toUtf8().constData())
                  : QString();
}

void Keymap::setKeys(const QString& id, const QStringList& keys)
{
    m_changed.insert(id, keys);
}

void Keymap::resetKeys(const QString& id)
{
    m_changed.remove(id);
}

QStringList Keymap::conflicts(QStringView id, const QStringList& keys) const
{
    QStringList out;
    const KeyAction* own = find(id);
    QList<QKeySequence> wanted;
    for (const QString& key : keys)
        wanted << sequencesOf(key);
    for (const KeyAction& other : m_actions) {
        if (!own || other.id == id)
            continue;
        const bool meet =
            other.place == own->place || other.place == kEverywhere || own->place == kEverywhere;
        if (!meet)
            continue;
        for (const QKeySequence& sequence : sequences(other.id))
            if (wanted.contains(sequence) && !out.contains(other.id))
                out << other.id;
    }
    return out;
}

} // namespace atalaya::kit
