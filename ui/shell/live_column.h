#pragma once

#include "ui/kit/keymap.h"
#include "ui/kit/surface.h"
#include "ui/models/core_signals.h"
#include "ui/models/wait_clock.h"

#include <functional>

namespace atalaya::kit {
class Avatar;
class Banner;
class ElidedLabel;
class IconButton;
class IconLabel;
class Tag;
} // namespace atalaya::kit
namespace atalaya::ticket {
class TicketPanel;
}
namespace atalaya::composer {
class ComposerPanel;
}

namespace atalaya::shell {

class WaitLabel;

/// One conversation beside others: its own head, timeline, composer and draft. The text of a conversation is
/// written in one place at a time: `release` gives it up, `resume` takes it again.
class LiveColumn : public kit::Surface {
    Q_OBJECT
public:
    LiveColumn(models::CoreSignals& core, const kit::Keymap& keymap, QWidget* parent = nullptr);

    void open(domain::TicketId ticket);
    std::optional<domain::TicketId> ticket() const { return m_id; }
    ticket::TicketPanel& conversation() const { return *m_panel; }
    composer::ComposerPanel& composer() const { return *m_composer; }
    /// True: it is written in a window of its own. Asked each time it is shown.
    void setElsewhere(std::function<bool(domain::TicketId)> elsewhere) { m_elsewhere = std::move(elsewhere); }
    /// The accent line at its top: keys act on this one.
    void setActive(bool active);
    bool isActive() const { return m_active; }
    /// A button that closes it stands in its head.
    void setClosable();
    void release();
    void resume();
    bool isReleased() const { return m_released; }
    /// Loads it anew: it may be written elsewhere now, or not any more.
    void refresh();
    void tick(Instant now);
    /// The cursor goes into its text; into the conversation if that cannot be written here.
    void startWriting();
    bool hasFocusInside() const;

Q_SIGNALS:
    void menuRequested(QWidget* anchor);
    void closeRequested();
    /// Where it is written should come to the front.
    void elsewhereRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildHead();
    void shown(const api::Conversation& conversation);
    void placeComposer();

    models::CoreSignals& m_core;
    std::optional<domain::TicketId> m_id;
    std::optional<Instant> m_since; ///< somebody waits since then
    std::function<bool(domain::TicketId)> m_elsewhere = [](domain::TicketId) { return false; };
    bool m_active = false;
    bool m_released = false;
    bool m_write = false; ///< as soon as its conversation is here
    kit::Surface* m_head;
    kit::Avatar* m_face = nullptr;
    kit::ElidedLabel* m_name = nullptr;
    kit::Tag* m_language = nullptr;
    kit::IconLabel* m_channel = nullptr;
    kit::ElidedLabel* m_from = nullptr;
    WaitLabel* m_wait = nullptr;
    kit::IconButton* m_close = nullptr;
    ticket::TicketPanel* m_panel;
    composer::ComposerPanel* m_composer;
    kit::Banner* m_note;
};

} // namespace atalaya::shell
