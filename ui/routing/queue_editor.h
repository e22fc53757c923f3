#pragma once

#include "ui/routing/queue_group.h"

QT_BEGIN_NAMESPACE
class QScrollArea;
QT_END_NAMESPACE

namespace atalaya::kit {
class Paragraph;
}

namespace atalaya::routing {

class DraftBar;
class HoursEditor;
class LadderEditor;
class OverflowEditor;

/// The part of a queue's rules that the page shows.
enum class Facet { All, Targets, Hours, Overflow };

/// The rules of one queue: groups of fields, what they mean in a sentence, and who made the live ones.
class QueueEditor : public QWidget {
    Q_OBJECT
public:
    explicit QueueEditor(RulesBook& book, QWidget* parent = nullptr);
    void setQueue(domain::QueueId queue);
    domain::QueueId queue() const { return m_queue; }
    void setFacet(Facet facet);
    /// Alt+Up and Alt+Down: the step or line with the focus.
    void moveFocused(int by);

Q_SIGNALS:
    void publishRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addGroups();
    FieldsGroup* addFields(const QString& title, Facet facet, int columns = 2);
    void addGroup(QueueGroup* group, Facet facet);
    QWidget* buildFoot();
    void refresh();
    GroupView groupView() const;

    RulesBook& m_book;
    domain::QueueId m_queue;
    Facet m_facet = Facet::All;
    DraftBar* m_bar;
    QScrollArea* m_area;
    QVBoxLayout* m_column;
    std::vector<std::pair<QueueGroup*, Facet>> m_groups;
    LadderEditor* m_ladder = nullptr;
    OverflowEditor* m_overflow = nullptr;
    QWidget* m_foot = nullptr;
    kit::Paragraph* m_summary = nullptr;
    kit::Paragraph* m_liveBy = nullptr;
};

/// "Live version by Marta Quiroga, 2 Nov. This draft changes 2 lines."
QString liveText(const RulesBook& book);

} // namespace atalaya::routing
