#include "app/workstation/composition.h"
#include "core/base/clock.h"
#include "core/base/log.h"

#include <QApplication>
#include <cstdio>
#include <spdlog/spdlog.h>

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
    atalaya::app::Composition composition(options, begun);
    if (auto started = composition.start(); !started) {
        std::fprintf(stderr, "atalaya: cannot start: %s\n", started.error().str().c_str());
        return 73;
    }
    return QApplication::exec();
}
