#include "ui/ticket/ways_out.h"

#include <QCoreApplication>

namespace atalaya::ticket {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("timeline", text);
}

/// Not just in the outbox of this computer.
bool brokerHas(const domain::Entry& entry)
{
    return entry.attempts > 0 || !entry.messageId.empty();
}

} // namespace

bool hasAttempts(const domain::Entry& entry)
{
    return entry.attempts > 0 && entry.direction == domain::Direction::Out;
}

std::vector<WayOut> waysOut(const domain::Entry& entry, bool canRetry)
{
    switch (entry.delivery) {
    case domain::Delivery::Failed:
        if (brokerHas(entry))
            return {WayOut::SendAgain, WayOut::CopyText};
        if (canRetry)
            return {WayOut::TryAgain, WayOut::CopyText};
        return {WayOut::CopyText};
    case domain::Delivery::Unknown:
        return {WayOut::SendAgain, WayOut::Arrived};
    case domain::Delivery::Scheduled:
        return {WayOut::SendNow, WayOut::ChangeTime, WayOut::TakeBack};
    default:
        return {};
    }
}

QString label(WayOut way)
{
    switch (way) {
    case WayOut::TryAgain:
        return say(QT_TRANSLATE_NOOP("timeline", "Try again"));
    case WayOut::CopyText:
        return say(QT_TRANSLATE_NOOP("timeline", "Copy text"));
    case WayOut::SendAgain:
        return say(QT_TRANSLATE_NOOP("timeline", "Send again"));
    case WayOut::Arrived:
        return say(QT_TRANSLATE_NOOP("timeline", "It arrived"));
    case WayOut::SendNow:
        return say(QT_TRANSLATE_NOOP("timeline", "Send now"));
    case WayOut::ChangeTime:
        return say(QT_TRANSLATE_NOOP("timeline", "Change time"));
    case WayOut::TakeBack:
        return say(QT_TRANSLATE_NOOP("timeline", "Take back"));
    }
    return {};
}

} // namespace atalaya::ticket
