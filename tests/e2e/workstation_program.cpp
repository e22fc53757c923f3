#include "tests/e2e/workstation_program.h"

#include "tests/e2e/agent_desk.h"
#include "tests/support/child_process.h"

#include <QDir>
#include <QFile>
#include <sys/wait.h>

namespace atalaya::test {
namespace {

/// libxkbcommon-x11 copies names out of the X server's answers, which do not end with a zero: the strict
/// check of the address sanitizer takes its strndup for a fault.
std::string sanitizerOptions()
{
    return "ASAN_OPTIONS=" + qEnvironmentVariable("ASAN_OPTIONS").toStdString() + ":strict_string_checks=0";
}

} // namespace

WorkstationProgram::WorkstationProgram(Person person)
{
    for (const char* folder : {"data", "config", "cache", "run"})
        QDir(m_home.path()).mkdir(folder);
    QFile::setPermissions(m_home.filePath("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QDir(m_home.path()).mkpath("data/atalaya");
    if (person == Person::New)
        return;
    QFile settings(m_home.filePath("data/atalaya/settings.ini"));
    if (settings.open(QIODevice::WriteOnly))
        settings.write("[start]\nbegun=true\n");
}

WorkstationProgram::~WorkstationProgram()
{
    kill();
}

std::vector<std::string> WorkstationProgram::environment() const
{
    const std::string home = m_home.path().toStdString();
    std::vector<std::string> out{"DISPLAY=" + m_screen.display(),
                                 "HOME=" + home,
                                 "XDG_DATA_HOME=" + home + "/data",
                                 "XDG_CONFIG_HOME=" + home + "/config",
                                 "XDG_CACHE_HOME=" + home + "/cache",
                                 "XDG_RUNTIME_DIR=" + home + "/run",
                                 "QT_QPA_PLATFORM=xcb",
                                 "LANG=C.UTF-8",
                                 "TZ=Europe/Madrid",
                                 "ATALAYA_KEY_FILE=1",
                                 sanitizerOptions()};
    out.insert(out.end(), m_variables.begin(), m_variables.end());
    return out;
}

void WorkstationProgram::addEnvironment(const std::vector<std::string>& variables)
{
    m_variables.insert(m_variables.end(), variables.begin(), variables.end());
}

std::vector<std::string> WorkstationProgram::command(const std::vector<std::string>& arguments) const
{
    std::vector<std::string> out = environment();
    out.insert(out.begin(), "env");
    out.push_back(ATALAYA_E2E_WORKSTATION);
    out.insert(out.end(), arguments.begin(), arguments.end());
    return out;
}

bool WorkstationProgram::start(const QString& title, const std::vector<std::string>& arguments)
{
    m_pid = spawnGroup(command(arguments), m_home.filePath("atalaya.log").toStdString());
    return m_pid > 0 && waitForTitle(title) && m_screen.focus(m_pid);
}

bool WorkstationProgram::signIn(const std::string& url, const std::string& login,
                                const std::string& password) const
{
    return m_screen.type(url) && m_screen.press({"Tab"}) && m_screen.type(login) && m_screen.press({"Tab"})
        && m_screen.type(password) && m_screen.press({"Return"});
}

int WorkstationProgram::startAgain(const std::vector<std::string>& arguments) const
{
    return runToEnd(command(arguments), m_home.filePath("again.log").toStdString());
}

bool WorkstationProgram::waitForTitle(const QString& words) const
{
    return eventually([&] { return title().contains(words); });
}

bool WorkstationProgram::waitForFile(const QString& pattern, const QByteArray& bytes) const
{
    const QDir data(m_home.filePath("data/atalaya"));
    return eventually([&] {
        for (const QString& name : data.entryList({pattern}, QDir::Files)) {
            QFile file(data.filePath(name));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                return true;
        }
        return false;
    });
}

void WorkstationProgram::kill()
{
    killGroup(m_pid);
    // The rest is typed to nobody: ended in the middle it could leave a key down.
    if (m_typing > 0 && eventually([this] { return ::waitpid(m_typing, nullptr, WNOHANG) == m_typing; }))
        m_typing = 0;
    killGroup(m_typing);
}

int WorkstationProgram::waitForEnd()
{
    int status = 0;
    if (!eventually([&] { return ::waitpid(m_pid, &status, WNOHANG) == m_pid; }))
        return -1;
    m_pid = 0;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool WorkstationProgram::beginToType(const std::string& text)
{
    m_typing = spawnGroup({"env", "DISPLAY=" + m_screen.display(), "xdotool", "type", "--delay", "8", text},
                          m_home.filePath("typing.log").toStdString());
    return m_typing > 0;
}

void WorkstationProgram::picture(const QString& name) const
{
    const QString folder = qEnvironmentVariable("ATALAYA_BUILD_DIR", QDir::tempPath()) + "/tests/e2e";
    QDir().mkpath(folder);
    if (!m_screen.saveWhenStill(folder + "/window-" + name + ".png"))
        qWarning("no picture of the window");
}

std::string WorkstationProgram::log(const QString& name) const
{
    QFile file(m_home.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().right(4000).toStdString() : std::string();
}

} // namespace atalaya::test
