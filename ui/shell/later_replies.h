#pragma once

#include "ui/models/core_signals.h"

namespace atalaya::composer {
class TimePicker;
}
namespace atalaya::ticket {
class TicketPanel;
}

namespace atalaya::shell {

/// Asks for another time of an answer that is kept for later: joins the conversation and the composer's time
/// picker.
class LaterReplies : public QObject {
    Q_OBJECT
public:
    LaterReplies(models::CoreSignals& core, ticket::TicketPanel& panel, QWidget* window);

private:
    void ask(const domain::Entry& entry, QWidget* anchor);

    models::CoreSignals& m_core;
    ticket::TicketPanel& m_panel;
    composer::TimePicker* m_picker;
    domain::EntryId m_entry; ///< asked about
};

} // namespace atalaya::shell
