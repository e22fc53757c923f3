#pragma once

#include "ui/inbox/list_actions.h"
#include "ui/kit/surface.h"

namespace atalaya::kit {
class Button;
class ElidedLabel;
class IconButton;
} // namespace atalaya::kit

namespace atalaya::inbox {

/// At the bottom of the list while tickets are chosen: how many, and what can be done with them; then how far
/// it has come.
class BulkBar : public kit::Surface {
    Q_OBJECT
public:
    explicit BulkBar(QWidget* parent = nullptr);

    void setCount(std::size_t count);
    /// A long action is under way.
    void setProgress(const QString& text, int done, int total);
    void endProgress();
    /// Where a picker for this action opens.
    QWidget* anchor(BulkKind kind) const;

Q_SIGNALS:
    void chosen(atalaya::inbox::BulkKind kind);
    void clearRequested();
    void stopRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    kit::Button* addAction(BulkKind kind, const char* icon, const QString& name, const QString& key);

    kit::ElidedLabel* m_count;
    kit::IconButton* m_clear;
    kit::Button* m_stop;
    QWidget* m_actions;
    std::array<kit::Button*, 5> m_buttons{};
    double m_share = -1; ///< of what is done; −1: nothing is under way
};

} // namespace atalaya::inbox
