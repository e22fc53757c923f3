#pragma once

#include "ui/models/core_signals.h"
#include "ui/models/places_taken.h"

#include <QWidget>

namespace atalaya::kit {
class Button;
}

namespace atalaya::shell {

/// How full this agent is, and why not more is given to them.
class LiveCapacity : public QWidget {
    Q_OBJECT
public:
    explicit LiveCapacity(models::CoreSignals& core, QWidget* parent = nullptr);

private:
    class Row;
    void refresh();
    void explain();

    models::CoreSignals& m_core;
    kit::Button* m_why;
    Row* m_rows[3];
};

} // namespace atalaya::shell
