#pragma once

#include "tests/e2e/workstation_program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

namespace atalaya::test {

/// What somebody with a screen reader meets: the program atalaya over AT-SPI, on a session bus of their own.
/// See atspi_walk.py.
class ScreenReader {
public:
    /// From now on the program is started on this bus, and speaks to it.
    explicit ScreenReader(WorkstationProgram& program);
    ~ScreenReader();
    ScreenReader(const ScreenReader&) = delete;
    ScreenReader& operator=(const ScreenReader&) = delete;

    const std::string& error() const { return m_error; } ///< empty: all is well
    /// Everything that is showing: "count", "windows", "faults", "rows".
    QJsonObject walk() { return ask({{"do", "walk"}}); }
    /// The object with the keyboard: "role", "name", "within" …; empty if there is none.
    QJsonObject focus() { return ask({{"do", "focus"}}); }
    /// The showing objects of that role, of any if it is empty, whose name begins so.
    QJsonArray find(const QString& role, const QString& name = {})
    {
        return ask({{"do", "find"}, {"role", role}, {"name", name}})["found"].toArray();
    }
    /// Whose conversations stand in tabs. A tab of a conversation also says how it stands: "Ana, closed".
    QStringList conversationTabs();
    /// The names of all rows of that list, also of those out of sight.
    QStringList rows(const QString& list)
    {
        QStringList names;
        for (const auto& name : ask({{"do", "rows"}, {"name", list}})["rows"].toArray())
            names << name.toString();
        return names;
    }
    bool sees(const QString& role, const QString& name = {}) { return !find(role, name).isEmpty(); }
    /// True as soon as there is one.
    bool waitFor(const QString& role, const QString& name = {});
    bool waitForNone(const QString& role, const QString& name = {});
    /// True as soon as a menu is open that has an item whose name begins so.
    bool waitForMenu(const QString& item);
    /// True as soon as the object with the keyboard has this role, and a name that begins so.
    bool waitForFocus(const QString& role, const QString& name = {});
    /// Does what the first one of them does when it is pressed, as speech control does. False if there is
    /// none.
    bool press(const QString& role, const QString& name)
    {
        return ask({{"do", "press"}, {"role", role}, {"name", name}})["done"].toBool();
    }
    /// What was announced since the last question.
    QJsonArray said() { return ask({{"do", "said"}})["said"].toArray(); }
    /// From now on it only looks: it hears of no menu and of nothing that is said. While somebody listens Qt
    /// asks the bus about each key before a widget gets it, but runs shortcuts at once: of an Escape and a
    /// letter in quick succession the letter may come first.
    bool becomeQuiet() { return ask({{"do", "quiet"}})["quiet"].toBool(); }

private:
    QJsonObject ask(QJsonObject question);

    WorkstationProgram& m_program;
    QProcess m_process;
    std::string m_error;
};

} // namespace atalaya::test
