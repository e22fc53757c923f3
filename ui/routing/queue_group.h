#pragma once

#include "ui/routing/form_parts.h"
#include "ui/routing/pick_button.h"
#include "ui/routing/rules_book.h"

#include <QHash>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::routing {

/// What a group of fields shows: one queue's rules in the draft and live.
struct GroupView {
    domain::QueueRules draft;
    domain::QueueRules live;
    const api::Directory* directory = nullptr;
    QHash<QString, QString> was; ///< by key of the line: "was 30 s"
    QString wrongKey; ///< "ladder[1].lasts"; empty: nothing of this queue is wrong
    QString wrongText;
    bool editable = true;
};

/// Fields of a queue that belong together, under a small heading.
class QueueGroup : public QWidget {
    Q_OBJECT
public:
    QueueGroup(RulesBook& book, const QString& title, QWidget* parent = nullptr, int columns = 2);
    virtual void show(const GroupView& view);

protected:
    /// A third or half of the width, as the group was made; `wide` takes all of it.
    RuleField* addField(const QString& key, const QString& label, QWidget* editor, bool wide = false);
    void edit(const QString& key, const std::function<void(domain::QueueRules&)>& change);
    QVBoxLayout* column() const { return m_column; }
    const GroupView& view() const { return m_view; }

    RulesBook& m_book;

private:
    GroupView m_view;
    QVBoxLayout* m_column;
    QGridLayout* m_grid;
    int m_columns;
    int m_cells = 0;
    QHash<QString, RuleField*> m_fields;
};

/// A group made of plain fields: each knows which member of the rules it edits.
class FieldsGroup : public QueueGroup {
    Q_OBJECT
public:
    using QueueGroup::QueueGroup;
    template <typename T> using Member = T& (*)(domain::QueueRules&);

    void addTime(const QString& key, const QString& label, const QString& zero, Member<Duration> member);
    void addNumber(const QString& key, const QString& label, Member<int> member);
    void addAgents(const QString& key, const QString& label, const QString& none,
                   Member<std::vector<domain::AgentId>> member);
    /// How long to wait for the agent a customer knows; empty: not at all.
    void addSticky(const QString& label);
    void addOrder(const QString& label);
    void show(const GroupView& view) override;

private:
    std::vector<std::function<void(GroupView&)>> m_show;
};

} // namespace atalaya::routing
