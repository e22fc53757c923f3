#pragma once

#include "ui/kit/surface.h"
#include "ui/models/colleagues.h"

namespace atalaya::kit {
class Button;
class Paragraph;
} // namespace atalaya::kit

namespace atalaya::composer {

/// The amber line over the text: somebody else is writing an answer to this conversation. Hidden otherwise.
/// Stands between the addresses and the text; the composer gives it its conversation and tells of typing.
class ColleagueNotice : public kit::Surface {
    Q_OBJECT
public:
    explicit ColleagueNotice(models::CoreSignals& core, QWidget* parent = nullptr);

    /// Of the conversation that is answered; nothing while a note is written, which nobody can collide with.
    void setTicket(std::optional<domain::TicketId> ticket);
    /// Call with each change the person makes to an answer: tells the broker, at most once in three seconds.
    void typing();

private:
    void takeOver();
    void refresh();

    models::CoreSignals& m_core;
    models::Colleagues m_colleagues;
    std::optional<domain::TicketId> m_ticket;
    std::optional<Instant> m_told; ///< that this agent writes
    bool m_wasMine = false;
    kit::Paragraph* m_text;
    kit::Button* m_takeOver;
};

} // namespace atalaya::composer
