#include "tests/e2e/screen_reader.h"

#include "tests/e2e/agent_desk.h"

#include <QJsonDocument>
#include <algorithm>

namespace atalaya::test {

ScreenReader::ScreenReader(WorkstationProgram& program) : m_program(program)
{
    QStringList command;
    for (const std::string& word : program.environment())
        command << QString::fromStdString(word);
    // Debian's own Python has the bindings; one in PATH before it may not.
    command << "dbus-run-session"
            << "--"
            << "/usr/bin/python3" << ATALAYA_E2E_SOURCE "/tests/e2e/atspi_walk.py";
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(program.folder() + "/screen-reader.log");
    m_process.start("setpriv", QStringList{"--pdeathsig", "KILL", "env"} + command);
    const QString bus = ask({})["bus"].toString();
    if (bus.isEmpty())
        m_error = "no accessibility bus: " + program.log("screen-reader.log");
    program.addEnvironment({"DBUS_SESSION_BUS_ADDRESS=" + bus.toStdString(),
                            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1", "NO_AT_BRIDGE=0"});
}

ScreenReader::~ScreenReader()
{
    m_process.closeWriteChannel(); // it ends, and its bus with it
    if (!m_process.waitForFinished(kPatienceMs))
        m_process.kill();
}

/// An empty question only waits for what comes first.
QJsonObject ScreenReader::ask(QJsonObject question)
{
    if (!question.isEmpty()) {
        question["program"] = "atalaya";
        m_process.write(QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n');
    }
    // The registry of AT-SPI, a child of the same bus, says a line of its own there.
    QByteArray line;
    const bool answered = eventually([&] {
        while (!line.startsWith('{') && m_process.canReadLine())
            line = m_process.readLine();
        return line.startsWith('{') || m_process.state() == QProcess::NotRunning;
    });
    if (!answered)
        return {};
    const QJsonObject answer = QJsonDocument::fromJson(line).object();
    if (answer.isEmpty() || answer.contains("failed"))
        qInfo("screen reader: %s", line.constData());
    return answer;
}

QStringList ScreenReader::conversationTabs()
{
    QStringList people;
    for (const auto& tab : find("page tab"))
        if (const QString name = tab.toObject()["name"].toString();
            name.contains(", ") && !name.startsWith("Knowledge, ")) // how many articles
            people << name.section(',', 0, 0);
    return people;
}

bool ScreenReader::waitFor(const QString& role, const QString& name)
{
    return eventually([&] { return sees(role, name); });
}

bool ScreenReader::waitForNone(const QString& role, const QString& name)
{
    return eventually([&] { return !sees(role, name); });
}

bool ScreenReader::waitForMenu(const QString& item)
{
    return eventually([&] {
        const QJsonArray items = walk()["menu"].toArray();
        return std::ranges::any_of(items, [&](const auto& one) { return one.toString().startsWith(item); });
    });
}

bool ScreenReader::waitForFocus(const QString& role, const QString& name)
{
    return eventually([&] {
        const QJsonObject at = focus();
        return at["role"] == role && at["name"].toString().startsWith(name);
    });
}

} // namespace atalaya::test
