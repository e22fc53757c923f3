#include "app/workstation/start_times.h"

#include "core/base/clock.h"

#include <QEvent>
#include <QWidget>
#include <cstdio>

namespace atalaya::app {

StartTimes::StartTimes(qint64 begun, QObject* parent) : QObject(parent), m_begun(begun) { }

void StartTimes::watch(QWidget* window)
{
    window->installEventFilter(this);
}

void StartTimes::say(const char* what) const
{
    std::printf("%s %.1f ms\n", what, static_cast<double>(monotonicMicros() - m_begun) / 1000.0);
    std::fflush(stdout);
}

bool StartTimes::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // The window draws its children after itself; the queue comes back when all of it is on the screen.
        QMetaObject::invokeMethod(
            this, [this] { say("first paint"); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace atalaya::app
