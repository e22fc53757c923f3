#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QString>
#include <QStringList>

namespace atalaya::kit {

/// One line of resources/keymap.json.
struct KeyAction {
    QString id; ///< "conv.reply"
    QString place; ///< where it works: "everywhere", "composer" …
    QStringList keys; ///< as written: "Ctrl+Shift+X", "G M", "Ctrl+1 … Ctrl+9"
    QString label; ///< English; Keymap::label translates it
    QString note;
};

/// The default keys and what a person changed. A value; the shell owns one and hands it round.
class Keymap {
public:
    /// Reads resources/keymap.json.
    Keymap();

    const QList<KeyAction>& actions() const { return m_actions; }
    /// Null when there is no such id.
    const KeyAction* find(QStringView id) const;
    QStringList places() const;

    /// What Qt listens for; ranges ("Ctrl+1 … Ctrl+9") are spread out, typed prefixes ("> ? @ #") give none.
    QList<QKeySequence> sequences(QStringView id) const;
    /// For a button or a menu: "Ctrl ↵", "G U", "F8". The first key only.
    QString text(QStringView id) const;
    /// For caps in the strip: "Ctrl+Shift+↵".
    QString stripText(QStringView id) const;
    /// One string a cap: {"Ctrl", "K"}.
    QStringList caps(QStringView id) const;
    /// In the language of the interface.
    QString label(QStringView id) const;

    /// Replaces the keys of an action; an empty list takes them away.
    void setKeys(const QString& id, const QStringList& keys);
    void resetKeys(const QString& id);
    /// Off: letters and signs without Ctrl or Alt do nothing where they are single keys or sequences of them
    /// (WCAG 2.1.4, for those who speak to the computer).
    void setSingleKeys(bool on) { m_singleKeys = on; }
    /// Ids that use one of `keys` where `id` works ("everywhere" meets every place).
    QStringList conflicts(QStringView id, const QStringList& keys) const;

private:
    QList<KeyAction> m_actions;
    QHash<QString, QStringList> m_changed;
    bool m_singleKeys = true;
};

} // namespace atalaya::kit
