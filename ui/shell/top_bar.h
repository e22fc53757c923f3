#pragma once

#include "ui/kit/avatar.h"
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
} // namespace atalaya::kit

namespace atalaya::shell {

class StatusButton;

/// The 44 px line at the top: where we are, the way to search, how full I am, my status.
class TopBar : public kit::Surface {
    Q_OBJECT
public:
    TopBar(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Where one pane shows at a time: a way back to the list, in place of the title. Empty: the title.
    void setBack(const QString& text);
    /// The window's width at a text size of 100 %: what gives way depends on it.
    void setRoom(double width);
    void openStatusMenu();
    /// Where the state of the line is told: it stands here while the line is down.
    QWidget* lineButton() const;
    /// Shown from then on, with how much is new.
    void setBell(int count, bool quiet);
    QWidget* bell() const;

Q_SIGNALS:
    void paletteRequested();
    void backRequested();
    void lineRequested();
    void bellRequested();

private:
    void refresh();
    void refreshLine();
    void choose(domain::AgentStatus status, const QString& reason);

    models::CoreSignals& m_core;
    kit::ElidedLabel* m_title;
    kit::CommandButton* m_search;
    kit::CapacityMeter* m_voice;
    kit::CapacityMeter* m_live;
    kit::CapacityMeter* m_messages;
    StatusButton* m_status;
    StatusButton* m_line;
    kit::Button* m_back;
    kit::IconButton* m_bell;
    bool m_showClock = true;
    bool m_showMeters = true;
    QTimer m_tick;
};

/// The dot that stands for a status.
kit::Presence presenceOf(domain::AgentStatus status);

} // namespace atalaya::shell
