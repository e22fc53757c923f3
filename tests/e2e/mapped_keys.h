#pragma once

#include "tests/e2e/workstation_program.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace atalaya::test {

/// The keys of resources/keymap.json as xdotool presses them, and which of them were pressed.
class MappedKeys {
public:
    /// Reads the file; ids() is empty if that fails.
    MappedKeys();

    QStringList ids() const { return m_keys.keys(); }
    QString label(const QString& id) const { return m_labels.value(id); }
    /// What xdotool presses for the key `number` of that id: {"ctrl+k"}, {"g", "m"}; of a range ("Alt+1 …
    /// Alt+8") the one with that digit.
    std::vector<std::string> keys(const QString& id, int number = 0) const;
    /// Presses it in the program.
    bool press(const WorkstationProgram& program, const QString& id, int number = 0);
    const QSet<QString>& pressed() const { return m_pressed; }
    /// For those whose keys are typed into a text or belong to a list ("Up", "/").
    void count(const QString& id) { m_pressed.insert(id); }

private:
    QMap<QString, QStringList> m_keys;
    QMap<QString, QString> m_labels;
    QSet<QString> m_pressed;
};

} // namespace atalaya::test
