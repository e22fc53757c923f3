#pragma once

#include "ui/inbox/condition_row.h"

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::inbox {

/// All, any or none of some conditions, groups among them.
class ConditionGroup : public QWidget {
    Q_OBJECT
public:
    ConditionGroup(const domain::Condition& condition, const api::Directory& directory, int depth,
                   QWidget* parent);

    domain::Condition value() const;
    /// Says at every row what it lacks; true if there is nothing.
    bool showErrors();

Q_SIGNALS:
    void changed();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* add(const domain::Condition& condition);
    void remove(QWidget* part);

    const api::Directory& m_directory;
    int m_depth;
    kit::Combo* m_kind;
    QVBoxLayout* m_parts;
};

} // namespace atalaya::inbox
