#include "ui/shell/machine_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace atalaya::shell {

using api::MachineState;

MachineWatch::MachineWatch(api::Presence& presence, std::chrono::milliseconds idleAfter, QObject* parent)
    : QObject(parent)
    , m_presence(presence)
    , m_idleAfter(idleAfter)
{
    m_ownIdle.setSingleShot(true);
    m_ownIdle.setInterval(idleAfter);
    connect(&m_ownIdle, &QTimer::timeout, this, [this] {
        m_idle = true;
        review();
    });
    m_ownIdle.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void MachineWatch::setLocked(bool locked)
{
    m_locked = locked;
    review();
}

void MachineWatch::setAsleep(bool asleep)
{
    m_asleep = asleep;
    review();
}

void MachineWatch::setSystemIdle(std::chrono::milliseconds since)
{
    m_systemKnows = true;
    m_ownIdle.stop();
    m_idle = since >= m_idleAfter;
    review();
}

bool MachineWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (!m_systemKnows)
            m_ownIdle.start();
        // Input reaches us only from an open session: a lost "unlocked" does not leave anybody away for ever.
        if (m_idle || m_locked || m_asleep) {
            m_idle = m_locked = m_asleep = false;
            review();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void MachineWatch::review()
{
    MachineState state = MachineState::Active;
    if (m_asleep)
        state = MachineState::Asleep;
    else if (m_locked)
        state = MachineState::Locked;
    else if (m_idle)
        state = MachineState::Idle;
    if (state == m_state)
        return;
    m_state = state;
    m_presence.machine(state);
}

} // namespace atalaya::shell
