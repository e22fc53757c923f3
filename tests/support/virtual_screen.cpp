#include "tests/support/virtual_screen.h"

#include "tests/support/child_process.h"

#include <QFile>
#include <QProcess>
#include <QTest>

namespace atalaya::test {
namespace {

constexpr int kStartMs = 30'000;
constexpr int kCommandMs = 60'000;
constexpr int kMostPictures = 20;

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

VirtualScreen::VirtualScreen(QSize size)
{
    const std::string number = m_folder.filePath("display").toStdString();
    const std::string mode = QString("%1x%2x24").arg(size.width()).arg(size.height()).toStdString();
    // -r: no key repeats itself, however late its release comes on a busy machine. -noreset: a server that
    // begins again whenever its last client leaves refuses those who come meanwhile.
    m_pid = spawnGroup({"sh", "-c",
                        "exec Xvfb -displayfd 3 -screen 0 " + mode + " -dpi 96 -r -noreset -nolisten tcp 3>'"
                            + number + "'"},
                       m_folder.filePath("xvfb.log").toStdString());
    const QString path = QString::fromStdString(number);
    if (QTest::qWaitFor([&path] { return contents(path).endsWith('\n'); }, kStartMs))
        m_display = ":" + contents(path).trimmed().toStdString();
    else
        m_error = "Xvfb does not start: " + contents(m_folder.filePath("xvfb.log")).toStdString();
}

VirtualScreen::~VirtualScreen()
{
    killGroup(m_pid);
}

std::vector<std::string> VirtualScreen::withDisplay(std::vector<std::string> command) const
{
    command.insert(command.begin(), {"env", "DISPLAY=" + m_display});
    return command;
}

QByteArray VirtualScreen::output(const std::vector<std::string>& command) const
{
    QStringList arguments;
    for (const std::string& word : withDisplay(command))
        arguments << QString::fromStdString(word);
    QProcess program;
    program.start(arguments.takeFirst(), arguments);
    const bool done = program.waitForFinished(kCommandMs) && program.exitCode() == 0;
    return done ? program.readAllStandardOutput() : QByteArray();
}

bool VirtualScreen::run(const std::vector<std::string>& command) const
{
    const std::string log = m_folder.filePath("commands.log").toStdString();
    const bool done = runToEnd(withDisplay(command), log) == 0;
    if (!done)
        qWarning("%s: %s", command.front().c_str(), contents(QString::fromStdString(log)).constData());
    return done;
}

QString VirtualScreen::window(int pid, const QString& words) const
{
    // The first one is the main window: menus come and go after it.
    const QByteArray found =
        output({"xdotool", "search", "--all", "--onlyvisible", "--pid", std::to_string(pid), "--name",
                words.toStdString()});
    return QString::fromLatin1(found.left(found.indexOf('\n')));
}

QString VirtualScreen::title(int pid) const
{
    const QString id = window(pid);
    if (id.isEmpty())
        return {};
    return QString::fromUtf8(output({"xdotool", "getwindowname", id.toStdString()})).trimmed();
}

bool VirtualScreen::focus(int pid, const QString& words) const
{
    const QString id = window(pid, words);
    return !id.isEmpty() && run({"xdotool", "windowfocus", "--sync", id.toStdString()});
}

bool VirtualScreen::press(const std::vector<std::string>& keys) const
{
    std::vector<std::string> command{"xdotool", "key"};
    command.insert(command.end(), keys.begin(), keys.end());
    return run(command);
}

bool VirtualScreen::type(const std::string& text) const
{
    return run({"xdotool", "type", "--delay", "8", text});
}

bool VirtualScreen::save(const QString& file) const
{
    return run({"import", "-window", "root", file.toStdString()});
}

bool VirtualScreen::saveWhenStill(const QString& file) const
{
    QByteArray before;
    for (int i = 0; i < kMostPictures; ++i) {
        const QByteArray now = output({"import", "-window", "root", "ppm:-"});
        if (!now.isEmpty() && now == before)
            break;
        before = now;
    }
    return save(file);
}

} // namespace atalaya::test
