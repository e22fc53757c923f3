#pragma once

#include "ui/kit/popover.h"
#include "ui/models/core_signals.h"

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace atalaya::outbox {

/// What is known about the line, in figures, and a button that copies it for the help desk. Closes for good.
class LinkFacts : public kit::Popover {
    Q_OBJECT
public:
    LinkFacts(models::CoreSignals& core, QWidget* window);

private:
    void refresh();

    models::CoreSignals& m_core;
    QGridLayout* m_grid;
};

} // namespace atalaya::outbox
