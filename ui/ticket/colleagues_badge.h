#pragma once

#include "ui/models/colleagues.h"

#include <QWidget>

namespace atalaya::kit {
class Avatar;
class Label;
} // namespace atalaya::kit

namespace atalaya::ticket {

/// At the right of the title: faces of the colleagues in this conversation, and what they do. While it is on
/// screen the broker is told that this agent looks at it.
class ColleaguesBadge : public QWidget {
    Q_OBJECT
public:
    explicit ColleaguesBadge(models::CoreSignals& core, QWidget* parent = nullptr);

    void setTicket(domain::TicketId ticket);
    /// Without room for words only the faces stay; the tooltip has the words.
    void setShort(bool facesOnly);
    QString text() const { return m_text; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void attend();
    void refresh();

    models::CoreSignals& m_core;
    models::Colleagues m_colleagues;
    std::optional<domain::TicketId> m_ticket;
    std::optional<domain::TicketId> m_attended; ///< told to the broker
    bool m_short = false;
    QString m_text;
    std::vector<kit::Avatar*> m_faces;
    kit::Label* m_words;
};

} // namespace atalaya::ticket
