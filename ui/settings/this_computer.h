#pragma once

#include "ui/kit/popover.h"
#include "ui/models/core_signals.h"

namespace atalaya::settings {

/// This computer: what is kept on it, what protects it, and the other computers of who is signed in.
class ThisComputer : public kit::Popover {
    Q_OBJECT
public:
    ThisComputer(models::CoreSignals& core, QWidget* window);
    void open();

private:
    QWidget* build(models::CoreSignals& core);
};

} // namespace atalaya::settings
