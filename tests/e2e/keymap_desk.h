#pragma once

#include "tests/e2e/mapped_keys.h"
#include "tests/e2e/office.h"
#include "tests/e2e/screen_reader.h"

#include <map>

namespace atalaya::test {

/// Inés at the keyboard, in the sample company on a real broker, with somebody who looks on: what a key does
/// is seen from outside.
class KeymapDesk {
public:
    KeymapDesk();
    ~KeymapDesk();
    KeymapDesk(const KeymapDesk&) = delete;
    KeymapDesk& operator=(const KeymapDesk&) = delete;

    std::string error() const; ///< empty: all is well
    bool signIn();
    MappedKeys& keys() { return m_keys; }
    Office& office() { return *m_office; }
    ScreenReader& reader() { return *m_reader; }
    WorkstationProgram& window() { return m_window; }

    /// Presses the key of that id; of several, the one with this number.
    bool use(const char* id, int number = 0) { return m_keys.press(m_window, id, number); }
    bool press(const std::vector<std::string>& names) { return m_window.screen().press(names); }
    bool type(const std::string& text) { return m_window.screen().type(text); }
    /// Shows that ticket, as a link from outside does.
    bool open(int number);
    /// Everything that is open is closed; the list has the keyboard.
    void home();

    /// True as soon as it is so.
    bool selected(const QString& list, const QString& row);
    bool checked(const QString& box, bool on = true);
    bool textIs(const QString& field, const std::function<bool(const QString&)>& fits);
    /// The name of the selected row of a list; empty if there is none.
    QString selectedRow(const QString& list);
    /// What has the keyboard, for a message.
    QString now();

    /// An administrator's desk, without a window: what the broker has.
    AgentDesk& witness() { return *m_witness; }
    domain::TicketId ticket(int number) { return m_tickets[number]; }

private:
    MappedKeys m_keys;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<AgentDesk> m_witness;
    std::map<int, domain::TicketId> m_tickets; ///< those that were open in the morning
    WorkstationProgram m_window;
    std::unique_ptr<ScreenReader> m_reader;
};

/// A ticket as the broker has it.
std::optional<api::TicketRow> rowOf(KeymapDesk& desk, int number);
/// True as soon as it is so.
bool atTheBroker(KeymapDesk& desk, int number, const std::function<bool(const domain::Ticket&)>& fits);
/// True as soon as the broker has an entry of that ticket with these words.
bool said(KeymapDesk& desk, int number, const std::string& words);
/// The letter of that entry as it is formatted.
QString htmlOf(KeymapDesk& desk, int number, const std::string& words);

/// True as soon as an entry on screen has these words, or none has them.
bool seesEntry(KeymapDesk& desk, const QString& words, bool there = true);

} // namespace atalaya::test
