#pragma once

#include "ui/kit/keymap.h"
#include "ui/kit/surface.h"
#include "ui/models/core_signals.h"

#include <QTimer>

namespace atalaya::kit {
class Button;
class CapacityMeter;
class CommandButton;
class ElidedLabel;
class IconButton;
}

namespace atalaya::shell {

/// The 44 px line at the top: where we are, the way to search, how full I am, my status.
class TopBar : public kit::Surface {
    Q_OBJECT
public:
    TopBar(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void openStatusMenu();

Q_SIGNALS:
    void paletteRequested();

private:
    void refresh();
    void choose(domain::AgentStatus status, const QString& reason);

    models::CoreSignals& m_core;
    kit::ElidedLabel* m_title;
    kit::CommandButton* m_search;
    kit::CapacityMeter* m_voice;
    kit::CapacityMeter* m_live;
    kit::CapacityMeter* m_messages;
    kit::Button* m_status;
    QTimer m_tick;
};

} // namespace atalaya::shell
