#include "app/workstation/composition.h"
#include "app/workstation/single_instance.h"
#include "core/base/clock.h"
#include "core/base/log.h"

#include <QApplication>
#include <QDir>
#include <cstdio>
#include <spdlog/spdlog.h>

namespace {

/// What the desktop gave whoever was started, so that its window may come to the front.
QString activationToken()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

} // namespace

int main(int argc, char** argv)
{
    const std::int64_t begun = atalaya::monotonicMicros();
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("atalaya"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    QGuiApplication::setDesktopFileName(QStringLiteral("atalaya"));
    const auto options = atalaya::app::readOptions(QCoreApplication::arguments());
    if (!options.error.isEmpty()) {
        std::fprintf(stderr, "atalaya: %s\n", qPrintable(options.error));
        return 64;
    }
    if (options.help) {
        std::printf("%s", qPrintable(atalaya::app::helpText()));
        return 0;
    }
    if (options.version) {
        std::printf("atalaya %s\n", qPrintable(QCoreApplication::applicationVersion()));
        return 0;
    }
    const QString folder = options.sample ? options.dataDir + QStringLiteral("/sample") : options.dataDir;
    atalaya::app::SingleInstance instance(folder);
    // A picture is taken of a window of its own.
    if (options.screenshot.isEmpty() && QDir().mkpath(folder)) {
        using Role = atalaya::app::SingleInstance::Role;
        const Role role = instance.claim({options.link, activationToken()});
        if (role == Role::Told)
            return 0;
        if (role == Role::NoAnswer) {
            std::fprintf(stderr, "atalaya: it runs already and does not answer\n");
            return 75;
        }
    }
    atalaya::app::Composition composition(options, begun);
    QObject::connect(&instance, &atalaya::app::SingleInstance::told, &composition,
                     &atalaya::app::Composition::startedAgain);
    if (auto started = composition.start(); !started) {
        std::fprintf(stderr, "atalaya: cannot start: %s\n", started.error().str().c_str());
        return 73;
    }
    return QApplication::exec();
}
