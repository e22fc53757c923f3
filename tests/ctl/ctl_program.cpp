#include "tests/ctl/ctl_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace atalaya::test {

CtlRun CtlProgram::run(const QStringList& arguments, const QByteArray& input) const
{
    QProcess program;
    program.setWorkingDirectory(m_folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("ATALAYA_DATA"));
    program.setProcessEnvironment(environment);
    program.start(qEnvironmentVariable("ATALAYA_BUILD_DIR") + QStringLiteral("/bin/atalayactl"), arguments);
    program.write(input);
    program.closeWriteChannel();
    CtlRun result;
    if (!program.waitForFinished(120'000) || program.exitStatus() != QProcess::NormalExit)
        return result;
    result.exitCode = program.exitCode();
    result.out = program.readAllStandardOutput();
    result.err = program.readAllStandardError();
    return result;
}

bool CtlProgram::init() const
{
    return onData({QStringLiteral("init"), QStringLiteral("--password-stdin")}, "correct horse\n").exitCode
        == 0;
}

QString CtlProgram::write(const QString& name, const QByteArray& bytes) const
{
    const QString file = path(name);
    QDir().mkpath(QFileInfo(file).path());
    QFile out(file);
    if (out.open(QIODevice::WriteOnly))
        out.write(bytes);
    return file;
}

QString sourcePath(const QString& name)
{
    return qEnvironmentVariable("ATALAYA_SOURCE_DIR") + QLatin1Char('/') + name;
}

} // namespace atalaya::test
