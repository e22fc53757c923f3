#pragma once

#include "ui/models/ticket_why.h"

#include <QStandardItemModel>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QStackedWidget;
class QScrollArea;
QT_END_NAMESPACE

namespace atalaya::kit {
class ElidedLabel;
class EmptyState;
class Label;
class Paragraph;
class SearchField;
class StoryList;
class Surface;
class Table;
} // namespace atalaya::kit

namespace atalaya::routing {

class SectionStack;

/// "Why Inés?": the story of one conversation at the left, who could have taken it at the right.
class WhySection : public QWidget {
    Q_OBJECT
public:
    explicit WhySection(models::CoreSignals& core, QWidget* parent = nullptr);

    void showTicket(domain::TicketId ticket);
    /// Words of the person, the subject or the number; the first one found is shown by Enter.
    void find(const QString& words);

Q_SIGNALS:
    void ticketRequested(atalaya::domain::TicketId ticket);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildLeft();
    QWidget* buildRight();
    void search();
    void addHits(const api::ListAnswer& answer);
    void choose(const QModelIndex& index);
    void load(domain::TicketId ticket);
    void refresh();
    void showStory();
    void fillTable();

    models::CoreSignals& m_core;
    models::TicketWhy m_why;
    std::optional<domain::TicketId> m_ticket;
    kit::ElidedLabel* m_title = nullptr;
    kit::Label* m_number = nullptr;
    kit::SearchField* m_search = nullptr;
    QStackedWidget* m_left = nullptr; ///< hits, or the story
    kit::Table* m_hits = nullptr;
    QStandardItemModel m_hitModel;
    kit::EmptyState* m_noHit = nullptr;
    SectionStack* m_state = nullptr;
    QScrollArea* m_scroll = nullptr;
    kit::EmptyState* m_noStory = nullptr; ///< at the right, as long as there is no conversation
    kit::Paragraph* m_summary = nullptr;
    kit::StoryList* m_story = nullptr;
    kit::Surface* m_right = nullptr;
    kit::Paragraph* m_choice = nullptr;
    kit::Table* m_agents = nullptr;
    QStandardItemModel m_agentModel;
    quint64 m_generation = 0; ///< of the search and of the load
};

} // namespace atalaya::routing
