#pragma once

#include "tests/support/virtual_screen.h"

#include <QTemporaryDir>

namespace atalaya::test {

/// The program atalaya in a window of its own screen, with a home of its own, used by somebody at the
/// keyboard.
class WorkstationProgram {
public:
    /// Somebody who has begun here before starts where one signs in; the others are welcomed first.
    enum class Person { Known, New };
    explicit WorkstationProgram(Person person = Person::Known);
    ~WorkstationProgram();
    WorkstationProgram(const WorkstationProgram&) = delete;
    WorkstationProgram& operator=(const WorkstationProgram&) = delete;

    const VirtualScreen& screen() const { return m_screen; }
    /// Starts the program, waits until its title has these words, and gives it the keyboard.
    bool start(const QString& title, const std::vector<std::string>& arguments = {});
    /// With a page to sign in on screen: types what it asks for.
    bool signIn(const std::string& url, const std::string& login, const std::string& password) const;
    /// Starts the program once more with the same home, and waits for that one's end: its exit code, or -1.
    int startAgain(const std::vector<std::string>& arguments) const;
    /// True as soon as the title of the window has these words.
    bool waitForTitle(const QString& words) const;
    QString title() const { return m_screen.title(m_pid); }
    /// SIGKILL, in the middle of whatever it does.
    void kill();
    /// Waits for the end of the program; its exit code, or -1 if it goes on.
    int waitForEnd();
    /// Types on a process of its own, and does not wait for it.
    bool beginToType(const std::string& text);
    /// True as soon as a file of the desk's data has these bytes; `pattern` as in "windows-*.json".
    bool waitForFile(const QString& pattern, const QByteArray& bytes) const;
    /// Saves what is on the screen as "window-<name>.png" beside the build's e2e tests.
    void picture(const QString& name) const;
    std::string log(const QString& name = QStringLiteral("atalaya.log")) const;

    /// The home of this person: data, config, cache, run and logs.
    QString folder() const { return m_home.path(); }
    /// As the program gets it: {"HOME=…", …}.
    std::vector<std::string> environment() const;
    /// From the next start on.
    void addEnvironment(const std::vector<std::string>& variables);
    int pid() const { return m_pid; }

private:
    std::vector<std::string> command(const std::vector<std::string>& arguments) const;

    QTemporaryDir m_home;
    VirtualScreen m_screen;
    std::vector<std::string> m_variables;
    int m_pid = 0;
    int m_typing = 0;
};

} // namespace atalaya::test
