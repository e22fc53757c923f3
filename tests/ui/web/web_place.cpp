#include "tests/ui/web/web_place.h"

#include "core/base/platform/user.h"
#include "ui/kit/web_module.h"

#include <QWidget>
#include <csignal>

namespace atalaya::test {
namespace {

[[maybe_unused]] const bool prepared = [] {
    // Root has no sandbox to run the engine in; a test is no mail of anybody.
    if (!qEnvironmentVariableIsSet("QTWEBENGINE_CHROMIUM_FLAGS")) // containers share little memory
        qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-dev-shm-usage");
    if (platform::runsAsRoot())
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    return true;
}();

QString moduleFile()
{
#ifdef ATALAYA_WEB_MODULE
    return QStringLiteral(ATALAYA_WEB_MODULE);
#else
    return {};
#endif
}

} // namespace

QStringList engines()
{
    QStringList all{QStringLiteral("plain")};
    if (!moduleFile().isEmpty())
        all << QStringLiteral("web");
    return all;
}

void useEngine(const QString& name)
{
    kit::setWebModuleFiles(name == u"web" ? QStringList{moduleFile()} : QStringList{});
}

bool endRenderer(QWidget& view)
{
    const auto parts = view.findChildren<QObject*>();
    for (QObject* part : parts) {
        const qint64 process = part->property("renderProcessPid").toLongLong();
        if (process > 0)
            return ::kill(static_cast<pid_t>(process), SIGKILL) == 0;
    }
    return false;
}

} // namespace atalaya::test
