#pragma once

#include "ui/kit/popover.h"
#include "ui/models/ticket_why.h"

QT_BEGIN_NAMESPACE
class QScrollArea;
class QStackedWidget;
QT_END_NAMESPACE

namespace atalaya::kit {
class Combo;
class ElidedLabel;
class EmptyState;
class ErrorState;
class FunnelList;
class Label;
class Paragraph;
class SectionHeader;
class Skeleton;
class StoryList;
} // namespace atalaya::kit

namespace atalaya::ticket {

/// Why a conversation is where it is: how it came there, whom the router could choose from, what decided, and
/// why not somebody else. A box over the window; Esc closes it and gives the focus back.
class WhyPanel : public kit::Popover {
    Q_OBJECT
public:
    WhyPanel(models::CoreSignals& core, QWidget* window);

    /// Opens under `anchor`, or closes if it shows this conversation already.
    void toggle(const domain::Ticket& ticket, QWidget* anchor);
    /// The conversation looks different now.
    void update(const domain::Ticket& ticket);
    const models::TicketWhy& why() const { return m_why; }

private:
    QWidget* buildHead();
    QWidget* buildStory();
    void buildStates();
    void show();
    void showStory();
    void fillAgents();
    void answer();
    void fit();

    models::CoreSignals& m_core;
    models::TicketWhy m_why;
    kit::ElidedLabel* m_title = nullptr;
    kit::Label* m_number = nullptr;
    QStackedWidget* m_stack = nullptr;
    QScrollArea* m_scroll = nullptr;
    kit::Paragraph* m_summary = nullptr;
    kit::SectionHeader* m_funnelHead = nullptr;
    kit::FunnelList* m_funnel = nullptr;
    kit::StoryList* m_story = nullptr;
    kit::Combo* m_agents = nullptr;
    kit::Paragraph* m_answer = nullptr;
    kit::Skeleton* m_loading = nullptr;
    kit::EmptyState* m_empty = nullptr;
    kit::EmptyState* m_offline = nullptr;
    kit::ErrorState* m_error = nullptr;
    QWidget* m_failed = nullptr;
};

} // namespace atalaya::ticket
