#pragma once

#include "ui/routing/queue_editor.h"

namespace atalaya::kit {
class Splitter;
}

namespace atalaya::routing {

class QueueList;

/// The queues, the rules of the chosen one, and room for what helps to judge them.
class RulesSection : public QWidget {
    Q_OBJECT
public:
    RulesSection(models::CoreSignals& core, RulesBook& book, QWidget* parent = nullptr);

    void setFacet(Facet facet) { m_editor->setFacet(facet); }
    /// Stands at the right while there is room, otherwise nowhere.
    void setSide(QWidget* side);
    /// Takes the widget out again, to stand elsewhere.
    QWidget* takeSide();
    /// The window's width at a text size of 100 %.
    void setRoom(double width);
    QueueList& queues() { return *m_queues; }
    QueueEditor& editor() { return *m_editor; }

Q_SIGNALS:
    void publishRequested();

private:
    kit::Splitter* m_splitter;
    QueueList* m_queues;
    QueueEditor* m_editor;
    QWidget* m_slot;
    QWidget* m_side = nullptr;
    int m_listWidth = 0; ///< of the present class of width
    bool m_roomForSide = true;
};

} // namespace atalaya::routing
