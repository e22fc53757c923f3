#pragma once

#include "core/domain/knowledge.h"

#include <QJsonArray>
#include <QWidget>

namespace atalaya::kit {
class ElidedLabel;
} // namespace atalaya::kit

namespace atalaya::composer {

/// What macros will do when the answer is sent, before they do it; taken off with one press.
class MacroLine : public QWidget {
    Q_OBJECT
public:
    explicit MacroLine(QWidget* parent = nullptr);

    void setActions(std::vector<domain::MacroAction> actions);
    const std::vector<domain::MacroAction>& actions() const { return m_actions; }
    /// Adds those of another macro; a later status or priority takes the place of an earlier one.
    void add(const std::vector<domain::MacroAction>& actions);

    static QJsonArray toJson(const std::vector<domain::MacroAction>& actions);
    static std::vector<domain::MacroAction> fromJson(const QJsonArray& array);

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<domain::MacroAction> m_actions;
    kit::ElidedLabel* m_text;
};

} // namespace atalaya::composer
