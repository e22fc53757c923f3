#pragma once

#include "core/api/types.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLineEdit;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class Combo;
class Paragraph;
} // namespace atalaya::kit

namespace atalaya::inbox {

/// One thing that can be chosen for a condition: its value, and how people read it.
using Choice = std::pair<std::string, QString>;

/// One condition of the editor: what is asked, compared with what, and what is wrong with it.
class ConditionRow : public QWidget {
    Q_OBJECT
public:
    ConditionRow(const domain::Condition& condition, const api::Directory& directory, QWidget* parent);

    const domain::Condition& value() const { return m_value; }
    /// Says at the row what it lacks; true if there is nothing.
    bool showErrors();
    void takeFocus();

Q_SIGNALS:
    void changed();
    void removeRequested();

private:
    void buildValue();
    void buildChoices(std::vector<Choice> choices);
    void buildTime();
    void buildWords();
    void setAsks(domain::Asks asks);
    void told();
    std::vector<Choice> choices() const;

    domain::Condition m_value;
    const api::Directory& m_directory;
    kit::Combo* m_field;
    QWidget* m_editor = nullptr;
    QHBoxLayout* m_row;
    kit::Paragraph* m_error;
};

} // namespace atalaya::inbox
