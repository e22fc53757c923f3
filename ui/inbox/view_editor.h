#pragma once

#include "ui/kit/popover.h"
#include "ui/models/core_signals.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QScrollArea;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class Field;
class Label;
} // namespace atalaya::kit

namespace atalaya::inbox {

class ConditionGroup;

/// Where a view gets its name and its conditions. Says at once how many conversations it shows.
class ViewEditor : public kit::Popover {
    Q_OBJECT
public:
    ViewEditor(models::CoreSignals& core, QWidget* window);

    /// A view without a name is a new one.
    void edit(const domain::SavedView& view, const api::Directory& directory);

Q_SIGNALS:
    void saved(const atalaya::domain::SavedView& view);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void count();
    void save();

    models::CoreSignals& m_core;
    api::Directory m_directory;
    domain::SavedView m_view;
    kit::Label* m_title;
    QLineEdit* m_name;
    kit::Field* m_nameField;
    QScrollArea* m_scroll;
    ConditionGroup* m_group = nullptr;
    kit::Label* m_count;
    QTimer m_soon;
    quint64 m_generation = 0; ///< of the count
};

} // namespace atalaya::inbox
