#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace atalaya::kit {

/// Whether a screen reader ends its sentence first, or breaks it off.
enum class Urgency { Polite, Assertive };

/// Has a screen reader say something that happened, wherever the keyboard is. `about` is where it happened.
/// Does nothing while no screen reader runs.
void announce(QWidget* about, const QString& text, Urgency urgency = Urgency::Polite);

} // namespace atalaya::kit
